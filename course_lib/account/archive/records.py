"""The few fields that are read of each record.

Everything that is not named here is skipped while it is parsed: an e-mail address, for example,
never becomes a Python object. A class whose name ends in `Item` reads a record either way: bare,
into its own fields, or inside its name, as X writes since January 2020.
"""

from __future__ import annotations

import msgspec

Loose = str | int | float | None


class _Record(msgspec.Struct, gc=False):
    """Garbage collection looks past these: they hold no cycles, and there are very many."""


class Mention(_Record):
    """Somebody named in a post."""

    screen_name: str | None = None
    id_str: Loose = None


class Url(_Record):
    """A link in a post, as it was before X shortened it."""

    expanded_url: str | None = None


class Hashtag(_Record):
    """A word after #."""

    text: str = ""


class Entities(_Record):
    """What X found inside a post's text."""

    user_mentions: list[Mention] | None = None
    urls: list[Url] | None = None
    hashtags: list[Hashtag] | None = None


class User(_Record):
    """Who wrote a post of a monthly file."""

    id_str: Loose = None
    screen_name: str | None = None


class Original(_Record):
    """The post inside a repost of a monthly file."""

    id_str: Loose = None
    user: User | None = None


class Tweet(_Record):
    """A post, in any of X's formats since 2013."""

    id_str: Loose = None
    id: Loose = None
    created_at: str | None = None
    full_text: str | None = None
    text: str | None = None
    lang: str | None = None
    favorite_count: Loose = None
    retweet_count: Loose = None
    in_reply_to_status_id_str: Loose = None
    in_reply_to_user_id_str: Loose = None
    in_reply_to_user_id: Loose = None
    in_reply_to_screen_name: str | None = None
    entities: Entities | None = None
    retweeted_status: Original | None = None
    user: User | None = None


class Person(_Record):
    """A follower, or somebody followed: a number and nothing else."""

    accountId: Loose = None  # noqa: N815 - X's own name


class NoteCore(_Record):
    """The body of a long post."""

    text: str = ""


class Note(_Record):
    """The full text of a long post."""

    createdAt: str | None = None  # noqa: N815 - X's own name
    core: NoteCore | None = None


class Account(_Record):
    """The owner. The e-mail address next to these is never kept."""

    accountId: Loose = None  # noqa: N815 - X's own name
    username: str | None = None
    createdAt: str | None = None  # noqa: N815 - X's own name
    accountDisplayName: str | None = None  # noqa: N815 - X's own name


class Description(_Record):
    """What the owner says about themselves."""

    bio: str | None = None
    website: str | None = None
    location: str | None = None


class Profile(_Record):
    """The owner's profile."""

    description: Description | None = None


class TweetItem(Tweet):
    """`{"tweet": {…}}`."""

    tweet: Tweet | None = None


class FollowerItem(Person):
    """`{"follower": {…}}`."""

    follower: Person | None = None


class FollowingItem(Person):
    """`{"following": {…}}`."""

    following: Person | None = None


class NoteItem(Note):
    """`{"noteTweet": {…}}`."""

    noteTweet: Note | None = None  # noqa: N815 - X's own name


class AccountItem(Account):
    """`{"account": {…}}`."""

    account: Account | None = None


class ProfileItem(Profile):
    """`{"profile": {…}}`."""

    profile: Profile | None = None


class ManifestFile(_Record):
    """One file in the table of contents."""

    fileName: str = ""  # noqa: N815 - X's own name
    count: Loose = None


class DataType(_Record):
    """One kind of data in the table of contents."""

    files: list[ManifestFile] | None = None


class UserInfo(_Record):
    """Whose archive it is."""

    accountId: Loose = None  # noqa: N815 - X's own name
    userName: str | None = None  # noqa: N815 - X's own name


class ArchiveInfo(_Record):
    """When the archive was made."""

    generationDate: str | None = None  # noqa: N815 - X's own name
    isPartialArchive: bool | None = None  # noqa: N815 - X's own name


class Manifest(_Record):
    """The table of contents."""

    userInfo: UserInfo | None = None  # noqa: N815 - X's own name
    archiveInfo: ArchiveInfo | None = None  # noqa: N815 - X's own name
    dataTypes: dict[str, DataType] | None = None  # noqa: N815 - X's own name


class UserDetails(_Record):
    """The owner of monthly files."""

    id: Loose = None
    screen_name: str | None = None
    full_name: str | None = None
    bio: str | None = None
    location: str | None = None
    created_at: str | None = None


class PayloadDetails(_Record):
    """When the monthly files were made, and how many posts X counted."""

    tweets: Loose = None
    created_at: str | None = None
