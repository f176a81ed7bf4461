"""Every way in which X, or the line to X, refuses: in our words, never in X's."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from typing import Any

from course_lib.account.problem import LiveProblem

CONSOLE = "console.x.com"
#: Codes that the course itself reacts to.
NOT_UNDERSTOOD = "L-20"
UNKNOWN_KEYS = "L-21"
KEPT = "What was read so far is kept"
_WINDOW = timedelta(minutes=15)
_LONGEST_WAIT = timedelta(days=1)


def refused(
    status: int, headers: Mapping[str, str], answer: Mapping[str, Any], now: datetime
) -> LiveProblem:
    """Say in words why X did not answer a request: `answer` is the JSON that came with it."""
    if status == 429:
        return _too_many(headers, answer, now)
    if status == 403:
        return _not_allowed(answer)
    if status == 400:
        return not_understood()
    if status == 404:
        return nobody()
    if status >= 500:
        return LiveProblem(
            "L-27",
            f"X has trouble of its own at the moment. {KEPT}; try again in a few minutes.",
            now + timedelta(minutes=5),
        )
    plain = {
        401: (
            UNKNOWN_KEYS,
            f"X does not know these keys. Copy them again from {CONSOLE}, or make new ones there.",
        ),
        402: (
            "L-22",
            f"There is no money left on your X account for reading. {KEPT}. You can add some at "
            f"{CONSOLE}. Your archive is free and is usually enough.",
        ),
    }
    code, sentence = plain.get(
        status, ("L-28", f"X gave an answer that we did not expect. {KEPT}; try again later.")
    )
    return LiveProblem(code, sentence)


def _too_many(headers: Mapping[str, str], answer: Mapping[str, Any], now: datetime) -> LiveProblem:
    if "usage" in f"{answer.get('title')} {answer.get('type')}".casefold():
        return LiveProblem(
            "L-26",
            f"Your X account has reached its limit of reads for this month. {KEPT}. The limit is "
            f"shown at {CONSOLE}.",
        )
    again = _reset_time(headers, now)
    when = again or now + _WINDOW
    hint = "" if again else "X does not say for how long. "
    return LiveProblem(
        "L-25",
        f"X lets a person read only so much at a time. {hint}Come back {_clock_time(when, now)}. "
        f"{KEPT}, and reading goes on from there.",
        when,
    )


def _reset_time(headers: Mapping[str, str], now: datetime) -> datetime | None:
    """Return the moment that X names, where it makes sense."""
    stated = headers.get("x-rate-limit-reset", "")
    if not (stated.isascii() and stated.isdecimal() and len(stated) < 12):
        return None
    when = datetime.fromtimestamp(int(stated), UTC)
    return when if now < when <= now + _LONGEST_WAIT else None


def _clock_time(when: datetime, now: datetime) -> str:
    """Return a time on the learner's own clock: the next full minute, so nobody is too early."""
    local = (when + timedelta(seconds=59)).astimezone()
    tomorrow = "" if local.date() == now.astimezone().date() else "tomorrow "
    return f"{tomorrow}at {local:%H:%M}"


def _not_allowed(answer: Mapping[str, Any]) -> LiveProblem:
    said = f"{answer.get('title')} {answer.get('type')} {answer.get('reason')}".casefold()
    if "client-not-enrolled" in said or "client-forbidden" in said:
        return LiveProblem(
            "L-23a",
            f"Your app on X is not in a project that may read. Open {CONSOLE} and look at your "
            "app: it must belong to a project with pay-per-use.",
        )
    if "unsupported-authentication" in said or "unsupported authentication" in said:
        return LiveProblem(
            "L-23b",
            "A bearer token cannot be used for this. Use a user token, or the four keys of your "
            "app.",
        )
    if "scope" in f"{said} {answer.get('detail')}".casefold():
        return LiveProblem(
            "L-23c",
            "Your token does not allow this kind of reading. Make a new one, and allow reading "
            "of posts, users, follows and lists.",
        )
    return LiveProblem(
        "L-23",
        f"X does not allow this with your keys. Open {CONSOLE} and look at what your account and "
        f"your app may do. {KEPT}.",
    )


def not_understood() -> LiveProblem:
    """A question that X says is badly put."""
    return LiveProblem(
        NOT_UNDERSTOOD, "X did not understand the question. Your helper should look at this."
    )


def nobody() -> LiveProblem:
    """No such account: a typing slip, or it was deleted."""
    return LiveProblem("L-24", "X knows no account or list of this name. Check the handle.")


def no_connection() -> LiveProblem:
    """No network, no such host, a blocked port: nothing was sent."""
    return LiveProblem(
        "L-30",
        f"We could not reach X. Are you online? {KEPT}; try again when you are.",
    )


def no_answer() -> LiveProblem:
    """A time-out: X may have counted the request."""
    return LiveProblem(
        "L-31",
        f"X took too long to answer. {KEPT}; try again. To be safe we count this request as paid.",
    )


def cut_off() -> LiveProblem:
    """The connection broke in the middle of an answer: X may have counted the request."""
    return LiveProblem(
        "L-32",
        f"The connection to X broke off. {KEPT}; try again. To be safe we count this request as "
        "paid.",
    )


def not_an_answer() -> LiveProblem:
    """A page of a hotel's network, a proxy, or something broken at X."""
    return LiveProblem(
        "L-33",
        "What came back was not an answer from X. A network that asks you to sign in first can "
        f"do that. {KEPT}; open any web page to check, then try again.",
    )
