"""The facilitator's desk: one source, what was read from it, and what is known about it.

A source that cannot be read any more loses nothing: what came before is kept and shown.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from course_lib.chat.analysis import Analysis, analyse
from course_lib.chat.post import Chat, Frame, Post, by_time
from course_lib.chat.problem import ChatProblem
from course_lib.chat.reading import chat_from_table, read_file, read_text
from course_lib.chat.work import Source, Work, WorkFile
from course_lib.home import course_folder

if TYPE_CHECKING:
    from course_lib.account.x_api import Conversation

SAMPLE = Path("data", "chat")
_ANOTHER = (
    "This is another conversation than the last one. What you wrote and decided about that one is "
    "put aside, and this one begins anew."
)


class Desk:
    """What all cards of the facilitator's page share.

    `lost` is a sentence while the source cannot be read, else "".
    """

    def __init__(self, folder: Path | None = None) -> None:
        self.file = WorkFile(folder)
        self.lost = ""
        self._chat: Chat | None = None
        self._seen: tuple[Any, ...] = ()
        self._found: Analysis | None = None
        self._found_for: tuple[Any, ...] = ()

    def work(self) -> Work:
        """Return what was written and decided."""
        return self.file.read()

    def take_sample(self) -> None:
        """Work with the sample's conversation."""
        self._begin(Source(kind="sample"), read_file(course_folder() / SAMPLE))

    def take_file(self, path: Path) -> None:
        """Work with a file, which may still grow. Raises `ChatProblem`."""
        self._begin(Source(kind="file", path=str(path)), read_file(path))

    def take_archive(self, path: Path) -> None:
        """Work with the facilitator's own archive from X. Raises `AccountProblem`."""
        self._begin(Source(kind="archive", path=str(path)), self._archive(path))

    def take_text(self, text: str) -> None:
        """Work with a pasted text. Raises `ChatProblem`."""
        self._begin(Source(kind="text"), read_text(text))

    def take_live(self, conversation: Conversation, at_most: int) -> None:
        """Work with what was read from X; `at_most` posts were agreed to, with their price."""
        chat = chat_from_table(conversation.posts, conversation.accounts, Frame())
        notes = list(conversation.warnings)
        if not conversation.complete:
            notes.append("There is more than the number of posts that you agreed to.")
        before = self.work().source
        goes_on = before.kind == "live" and before.subject == conversation.subject
        source = Source(
            kind="live",
            subject=conversation.subject,
            at_most=at_most,
            cost_usd=conversation.cost_usd + (before.cost_usd if goes_on else 0),
        )
        self._begin(source, replace(chat, notes=tuple(notes)), more=goes_on)

    def refresh(self) -> None:
        """Read the source again where it can have grown; `lost` says what stands in the way."""
        source = self.work().source
        if source.kind != "file":
            return
        path = Path(source.path)
        try:
            stamp = _stamp(path)
            if stamp == self._seen and self._chat is not None:
                self.lost = ""
                return
            chat = read_file(path)
        except ChatProblem as problem:
            self.lost = f"{problem.sentence} We keep what was read until then and go on looking."
            return
        except OSError:
            self.lost = (
                "The file is not there just now. We keep what was read until then and go on "
                "looking."
            )
            return
        self.lost = ""
        self._seen = stamp
        self._keep(source, chat, more=True)

    def chat(self) -> Chat | None:
        """Return the conversation as it was read last, or None where there is none."""
        if self._chat is None:
            self._chat = self._as_kept()
        return self._chat

    def analysis(self, until: datetime | None = None) -> Analysis | None:
        """Return what can be said about the conversation; None where there is none.

        With `until`, as it was at that moment of the hour.
        """
        chat = self.chat()
        if chat is None:
            return None
        if until is not None:
            chat = replace(chat, posts=tuple(post for post in chat.posts if post.at <= until))
        work = self.work()
        known = (
            *(chat.posts, chat.frame, tuple(work.withdrawn), tuple(work.fine)),
            tuple(work.texts.items()),
        )
        if known != self._found_for:
            frame = _with_plan(chat.frame, work)
            taken = frame.withdrawn | frozenset(work.withdrawn)
            self._found = analyse(chat.within(replace(frame, withdrawn=taken)), work.fine)
            self._found_for = known
        return self._found

    def forget(self) -> None:
        """Remove the posts from this computer's private folder; what was written stays."""
        self.file.forget()
        self._chat, self._found, self._found_for, self.lost = None, None, (), ""

    def _begin(self, source: Source, chat: Chat, *, more: bool = False) -> None:
        self.lost = ""
        self._seen = _stamp(Path(source.path)) if source.kind == "file" else ()
        self._keep(source, chat, more=more)

    def _keep(self, source: Source, chat: Chat, *, more: bool) -> None:
        """Save what was read. With `more`, posts that the source no longer shows stay."""
        if more and (before := self.chat()) is not None:
            posts: dict[str, Post] = {post.id: post for post in (*before.posts, *chat.posts)}
            chat = replace(chat, posts=by_time(posts))
        if self.file.begin_another(chat.posts):
            chat = replace(chat, notes=(*chat.notes, _ANOTHER))
        self.file.keep_posts(chat.posts)
        source.read_at = f"{datetime.now(UTC):%Y-%m-%dT%H:%M:%SZ}"
        self.file.change(lambda work: setattr(work, "source", source))
        self._chat = chat

    def _as_kept(self) -> Chat | None:
        """Return what an earlier day, or another tab, has read."""
        source = self.work().source
        posts = self.file.posts()
        if not posts or not source.kind:
            return None
        return Chat(posts=posts, frame=self._frame(source))

    def _frame(self, source: Source) -> Frame:
        path = course_folder() / SAMPLE if source.kind == "sample" else Path(source.path or ".")
        if source.kind not in ("sample", "file"):
            return Frame()
        try:
            return read_file(path).frame
        except ChatProblem as problem:
            self.lost = f"{problem.sentence} We keep what was read until then."
            return Frame()

    def _archive(self, path: Path) -> Chat:
        from course_lib.account import load

        own = load("archive", path)
        return chat_from_table(own.posts, own.accounts, Frame())


def forget_conversation(*kinds: str, folder: Path | None = None) -> bool:
    """Remove the posts that came from such a source; say whether there were any."""
    file = WorkFile(folder)
    if file.read().source.kind not in kinds:
        return False
    file.forget()
    return True


def _with_plan(frame: Frame, work: Work) -> Frame:
    """Return the frame of the source, or where it has none that of the plan on this page."""
    if frame.begins or frame.host:
        return frame
    from course_lib.chat.plan import plan_of

    plan = plan_of({key: each for key, each in work.texts.items() if key.startswith("plan-")})
    return replace(plan.frame, withdrawn=frame.withdrawn, may_be_quoted=frame.may_be_quoted)


def _stamp(path: Path) -> tuple[Any, ...]:
    """Return what changes when a file, or what lies beside it, does. Raises `OSError`."""
    folder = path if path.is_dir() else path.parent
    beside = [path / "posts.csv" if path.is_dir() else path]
    beside += [folder / each for each in ("webinar.json", "registrants.csv", "withdrawals.csv")]
    known = [each.stat() for each in beside[:1]]
    known += [each.stat() for each in beside[1:] if each.exists()]
    return tuple((each.st_mtime_ns, each.st_size) for each in known)
