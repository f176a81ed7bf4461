"""What is posted when, word for word, with lengths: for a person to copy and to post."""

from __future__ import annotations

from dataclasses import dataclass

from course_lib.chat.plan.plan import Plan


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One post of the script. `too_long` is by how many signs, else 0."""

    minute: int
    who: str
    words: str
    length: int
    too_long: int


def script(plan: Plan) -> tuple[Line, ...]:
    """Return the script: welcome, notice three times, each question, goodbye."""
    host, helper = plan.roles["host"] or "host", plan.roles["cohost"] or "co-host"
    keeper = plan.roles["timekeeper"] or helper
    drafts: list[tuple[int, str, str]] = [
        (0, host, f"Welcome to {plan.title or 'our conversation'}. {plan.purpose}".strip()),
        (
            1,
            host,
            "How it works: I post questions, Q1, Q2 and so on. Begin your answer with A1, A2. "
            "Only reading is fine, too.",
        ),
        (2, host, plan.notice),
        *((3, host, rule) for rule in plan.rules),
    ]
    middle = plan.questions[len(plan.questions) // 2].minute if plan.questions else 0
    for each in plan.questions:
        drafts.append((each.minute - 1, keeper, f"One minute to {each.name}."))
        drafts.append((each.minute, host, f"{each.name} {each.text}"))
        if each.minute == middle:
            drafts.append((each.minute + 1, helper, plan.notice))
    end = plan.minutes
    drafts += [
        (end - 3, host, "That’s our hour. Thank you, all of you."),
        (end - 2, host, plan.notice),
        (end - 1, host, f"Next time: {plan.next_time}" if plan.next_time else ""),
    ]
    return tuple(_line(plan, *draft) for draft in drafts if draft[2])


def _line(plan: Plan, minute: int, who: str, words: str) -> Line:
    posted = f"{words} #{plan.tag}" if plan.tag else words
    length = plan.where.length(posted)
    return Line(
        minute=max(0, minute),
        who=who,
        words=posted,
        length=length,
        too_long=max(0, length - plan.where.limit),
    )
