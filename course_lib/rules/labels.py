"""How the course reads posts: with others, about oneself, passed on, or neither.

The post: “the best talkers are actually ENGAGING, not one-way talking.” What the platform records
(`kind`) does not say that, so ten rules do. The first that fits wins:

1. A repost or quote of one's own: PROMOTE with a link to an own page, else OWN VOICE.
2. A repost of another: SHARE.
3. An answer to oneself is a thread. It takes the class of its first post and counts once.
4. An answer to another without a link to an own page: REPLY.
5. With one: REPLY if they asked, else PROMOTE; REVIEW where their post is not known.
6. A quote with words of one's own: REPLY-LIKE; with a link to an own page: PROMOTE; without words:
   SHARE. “So true! RT @name …” is such a quote.
7. A post with a link to an own page, or a call to act (book, register, my workshop): PROMOTE.
8. A post that names another and links to their page, credits or addresses them: AMPLIFY.
9. A link to somebody's page, and nobody is credited: CURATE.
10. Anything else: OWN VOICE. Three names or more and no sentence: REVIEW, before rule 8.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from course_lib.rules.mine import Mine, is_elsewhere, page_of
from course_lib.rules.threads import first_posts
from course_lib.rules.wording import (
    asks_for_a_link,
    calls_to_act,
    credits_somebody,
    own_words,
    passed_on,
)

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt
    import pandas as pd

    from course_lib.account import Dataset

    Mask = npt.NDArray[np.bool_]

#: Class → the label that a learner chooses.
LABELS = {
    "REPLY": "engage",
    "REPLY-LIKE": "engage",
    "AMPLIFY": "engage",
    "PROMOTE": "own",
    "OWN VOICE": "own",
    "SHARE": "repost",
    "CURATE": "other",
    "REVIEW": "other",
}

#: So many names without a sentence look like calling people in.
_MANY_NAMES, _SENTENCE = 3, 3


def labels_of(
    dataset: Dataset, *, own_handles: Iterable[str] = (), own_domains: Iterable[str] = ()
) -> pd.DataFrame:
    """Return `labels` for the dataset's own account; its handle and its page are known."""
    meta, accounts = dataset.meta, dataset.accounts
    pages = accounts.loc[accounts["account_id"] == meta.me, "url"].dropna()
    return labels(
        dataset.posts,
        meta.me,
        own_handles=[*own_handles, *([meta.handle] if meta.handle else [])],
        own_domains=[*own_domains, *pages],
    )


def labels(
    posts: pd.DataFrame,
    me: str,
    *,
    own_handles: Iterable[str] = (),
    own_domains: Iterable[str] = (),
) -> pd.DataFrame:
    """Return how the course reads each post of the account `me`, row by row.

    - `class`: one of the eight words of `LABELS`; `label`: what a learner calls it.
    - `counted`: false for the second and later posts of a thread.
    - `kind`: as the platform records it; `own_link`: a link to an own page is in it.
    - `to`: whom a REPLY answers, by id or handle.

    `posts` may hold other people's posts: rule 5 reads what was asked. `own_handles` are all of
    the account's names; `own_domains` its pages, see `Mine`. Likes and messages are no posts.
    """
    import numpy as np
    import pandas as pd

    mine = Mine(own_handles, own_domains)
    timeline = posts[posts["author_id"] == me]
    facts = _Facts(timeline, posts, me, mine)
    classes = _first_that_fits(facts)
    first = first_posts(timeline, facts.thread)
    classes = classes[first]
    answered = timeline["in_reply_to_id"].fillna(timeline["in_reply_to_handle"])
    return pd.DataFrame(
        {
            "class": pd.Categorical(classes, categories=list(LABELS)),
            "label": pd.Categorical(
                [LABELS[each] for each in classes], categories=["engage", "own", "repost", "other"]
            ),
            "counted": first == np.arange(len(timeline)),
            "kind": timeline["kind"],
            "own_link": facts.own_link,
            "to": answered.where((classes == "REPLY") & facts.reply),
        },
        index=timeline.index,
    )


class _Facts:
    """What the rules ask of each post, as one array per question."""

    def __init__(self, timeline: pd.DataFrame, posts: pd.DataFrame, me: str, mine: Mine) -> None:
        import numpy as np

        size = len(timeline)
        kind, text = _plain(timeline["kind"]), _plain(timeline["text"].fillna(""))
        to_self = (timeline["in_reply_to_id"] == me).fillna(False).to_numpy(dtype=bool)
        to_self |= _each(_plain(timeline["in_reply_to_handle"]), mine.is_handle)

        self.thread = (kind == "self_reply") | ((kind == "reply") & to_self)
        self.reply = (kind == "reply") & ~self.thread
        self.repost = kind == "repost"
        original = (kind == "own") | self.thread
        self.of_mine = _each(_plain(timeline["ref_handle"]), mine.is_handle)
        self.quote = kind == "quote"
        self.words = np.ones(size, dtype=bool)
        for place in np.flatnonzero(self.quote):
            self.words[place] = own_words(text[place]) > 0
        for place in np.flatnonzero(original):
            inside = passed_on(text[place])
            if inside:
                self.quote[place] = True
                self.of_mine[place] = mine.is_handle(inside.handle)
                self.words[place] = own_words(inside.words) > 0
        self.original = original & ~self.quote

        pages = [tuple(map(page_of, row)) for row in timeline["links"]]
        self.own_link = _each(pages, lambda row: any(map(mine.is_page, row)))
        self.other_link = ~self.own_link & _each(pages, lambda row: any(map(is_elsewhere, row)))
        self.invited, self.parent_known = self._invitations(timeline, posts)
        self._read_originals(timeline["mentions"], text, mine)

    def _invitations(self, timeline: pd.DataFrame, posts: pd.DataFrame) -> tuple[Mask, Mask]:
        """Return where the post answered asks for a link, and where it is known at all."""
        import numpy as np

        invited, known = np.zeros(len(timeline), bool), np.zeros(len(timeline), bool)
        asked = np.flatnonzero(self.reply & self.own_link)
        parents = timeline["in_reply_to_post_id"].iloc[asked]
        found = posts.loc[posts["post_id"].isin(parents.dropna()), ["post_id", "text"]].dropna()
        texts = dict(zip(found["post_id"], found["text"], strict=True))
        for place, parent in zip(asked, parents, strict=True):
            known[place] = parent in texts
            invited[place] = known[place] and asks_for_a_link(texts[parent])
        return invited, known

    def _read_originals(self, mentions: pd.Series[Any], text: Any, mine: Mine) -> None:
        """Find calls to act, credits and crowds of names in posts that start a conversation."""
        import numpy as np

        rows, size = mentions.to_numpy(), len(text)
        self.call, self.names, self.credit, self.crowd = (np.zeros(size, bool) for _ in range(4))
        for place in np.flatnonzero(self.original):
            words = text[place]
            self.call[place] = calls_to_act(words)
            names = {name for name in rows[place] if not mine.is_handle(name)}
            if names:
                self.names[place] = True
                self.credit[place] = credits_somebody(words)
                self.crowd[place] = len(names) >= _MANY_NAMES and own_words(words) < _SENTENCE


def _first_that_fits(facts: _Facts) -> Any:
    """Apply the ten rules, except that a thread takes the class of its first post."""
    import numpy as np

    own_again = (facts.repost | facts.quote) & facts.of_mine
    amplifies = facts.names & (facts.other_link | facts.credit)
    rules = [
        (own_again & facts.own_link, "PROMOTE"),
        (own_again, "OWN VOICE"),
        (facts.repost, "SHARE"),
        (facts.reply & ~facts.own_link, "REPLY"),
        (facts.reply & facts.invited, "REPLY"),
        (facts.reply & facts.parent_known, "PROMOTE"),
        (facts.reply, "REVIEW"),
        (facts.quote & facts.own_link, "PROMOTE"),
        (facts.quote & facts.words, "REPLY-LIKE"),
        (facts.quote, "SHARE"),
        (facts.original & (facts.own_link | facts.call), "PROMOTE"),
        (facts.original & facts.crowd, "REVIEW"),
        (facts.original & amplifies, "AMPLIFY"),
        (facts.original & facts.other_link, "CURATE"),
        (facts.original, "OWN VOICE"),
    ]
    return np.select([fits for fits, _ in rules], [name for _, name in rules], "REVIEW")


def _plain(column: pd.Series[Any]) -> Any:
    """Return a column as plain Python objects, which are faster one by one."""
    return column.astype("object").to_numpy()


def _each(values: Iterable[Any], asks: Any) -> Mask:
    import numpy as np

    return np.fromiter(map(asks, values), dtype=bool)
