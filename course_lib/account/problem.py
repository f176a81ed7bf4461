"""Why an account could not be read, as one plain sentence."""

from __future__ import annotations

from datetime import datetime


class AccountProblem(Exception):
    """The account cannot be used.

    `sentence` says what is wrong and what to do, and ends with `code`, which a helper can look
    up in this room.
    """

    def __init__(self, code: str, what: str) -> None:
        self.code = code
        self.sentence = f"{what} ({code})"
        super().__init__(self.sentence)


class ArchiveProblem(AccountProblem):
    """The archive cannot be used. The sentence names no path and quotes nothing from it."""


class LiveProblem(AccountProblem):
    """X could not be read, or not to the end. The sentence quotes neither keys nor X's answer.

    `come_back_at` is when trying again makes sense, where X or the clock tells. What has been
    paid for is kept in any case.
    """

    def __init__(self, code: str, what: str, come_back_at: datetime | None = None) -> None:
        self.come_back_at = come_back_at
        super().__init__(code, what)


def not_there() -> ArchiveProblem:
    """Nothing lies at the path."""
    return ArchiveProblem(
        "A-01", "We found nothing at that place. Check the folder and the name, also its ending."
    )


def not_a_zip() -> ArchiveProblem:
    """A file that is no ZIP."""
    return ArchiveProblem(
        "A-02",
        "This file is not a ZIP. Choose the ZIP that X sent you, or the folder you unpacked it "
        "into.",
    )


def half_a_zip() -> ArchiveProblem:
    """A ZIP that was cut off, or that was damaged on the way."""
    return ArchiveProblem(
        "A-03",
        "This ZIP is damaged, or only a part of it arrived. Download it from X once more, and "
        "wait until the download has ended.",
    )


def no_posts() -> ArchiveProblem:
    """A ZIP or folder of something else."""
    return ArchiveProblem(
        "A-04",
        "We could not read this as an X archive: it holds no posts. Choose the ZIP that X sent "
        "you, or the folder you unpacked it into.",
    )


def whose_account() -> ArchiveProblem:
    """Nothing says whose archive it is, so a thread cannot be told from an answer."""
    return ArchiveProblem(
        "A-05",
        "This archive does not say whose account it is. Tell us your handle on X, the name that "
        "begins with @.",
    )


def locked() -> ArchiveProblem:
    """A ZIP with a password."""
    return ArchiveProblem(
        "A-06",
        "This ZIP is locked with a password. Unpack it on your computer first, then choose the "
        "folder.",
    )


def too_large() -> ArchiveProblem:
    """More than any archive holds: a ZIP bomb, or not an archive."""
    return ArchiveProblem(
        "A-07",
        "A file in here is far larger than X would make it, so we did not open it. Download your "
        "archive from X once more.",
    )


def strange_names() -> ArchiveProblem:
    """Names that point outside the archive."""
    return ArchiveProblem(
        "A-08",
        "This ZIP is not built the way X builds it, so we did not open it. Download your archive "
        "from X once more.",
    )


def unreadable(name: str) -> ArchiveProblem:
    """A file that is there and is not what X writes. `name` is one of our own short list."""
    return ArchiveProblem(
        "A-09",
        f"The file {name} in this archive is damaged or was changed. Download your archive from "
        "X once more.",
    )


def several_archives() -> ArchiveProblem:
    """A folder above two archives."""
    return ArchiveProblem("A-10", "There is more than one archive in here. Choose one of them.")


def may_not_open() -> ArchiveProblem:
    """The system says no: rights, a cloud folder that is offline, a drive that is gone."""
    return ArchiveProblem(
        "A-11",
        "Your computer does not let us open this. Copy it to your Documents folder and choose "
        "the copy.",
    )


def unknown_packing() -> ArchiveProblem:
    """A way of packing that Python cannot undo, such as the one Windows uses for large ZIPs."""
    return ArchiveProblem(
        "A-12",
        "This ZIP is packed in a way that we cannot open. Unpack it on your computer first, then "
        "choose the folder.",
    )


def zip_in_a_zip() -> ArchiveProblem:
    """An archive that was packed again as it was."""
    return ArchiveProblem(
        "A-13",
        "There is another ZIP inside this one. Unpack this one first. Then choose the ZIP inside.",
    )


def zip_in_a_folder() -> ArchiveProblem:
    """A folder in which the archive still lies as a ZIP."""
    return ArchiveProblem("A-14", "This folder holds a ZIP. Choose the ZIP itself.")
