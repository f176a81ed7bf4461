"""The run sheet for the team, and the page that people read before they come: both to print."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape

from course_lib.chat.plan.plan import ROLES, Plan
from course_lib.chat.plan.script import script
from course_lib.facts import CrisisLine
from course_lib.paper import paper


def run_sheet(plan: Plan, lines: Iterable[CrisisLine]) -> str:
    """Return the sheet that lies on the table: times, words, roles, and what to do in a crisis."""
    rows = "".join(
        f'<tr><td class="minute">{_clock(plan, each.minute)}</td><td>{each.minute}</td>'
        f"<td>{escape(each.who)}</td><td>{escape(each.words)}</td>"
        f"<td>{each.length}{_over(each.too_long)}</td></tr>"
        for each in script(plan)
    )
    roles = "".join(
        f"<dt>{escape(does)}</dt><dd>{escape(plan.roles[role] or '—')}</dd>"
        for role, does in ROLES.items()
    )
    return paper(
        f"The team’s sheet: {plan.title or 'our conversation'}",
        f"<p>{escape(plan.purpose)}</p>{_times(plan)}",
        f"<h2>Who does what</h2><dl>{roles}</dl>",
        '<h2>Minute by minute</h2><div class="wide" tabindex="0" role="region" '
        'aria-label="Minute by minute"><table><thead><tr>'
        + "".join(
            f'<th scope="col">{each}</th>' for each in ("Time", "Minute", "Who", "Words", "Length")
        )
        + f"</tr></thead><tbody>{rows}</tbody></table></div>",
        "<h2>If somebody is not well</h2><ol>"
        "<li>Take it seriously. One person answers, once and kindly.</li>"
        "<li>In danger, and the place is known: the emergency number.</li>"
        "<li>Name the help line of their country. Go on in private.</li>"
        "<li>Tell the person on call. Report the post to the network.</li>"
        "<li>It may be a client of yours: leave the public thread, use your own procedure, write "
        "it down, consult.</li></ol>" + _help(lines),
        "<h2>If somebody tells of a client</h2><p>Write to them in private at once and ask them to "
        "take it down. Do not repeat it. Remind everybody of the rule in general.</p>",
        "<h2>While it runs</h2><ul><li>Greet each newcomer by name within two minutes.</li>"
        "<li>Answer or hand on each question.</li><li>Repost seldom.</li>"
        "<li>Park what leads away: “Good question for another day.”</li></ul>",
    )


def page_before(plan: Plan, lines: Iterable[CrisisLine]) -> str:
    """Return the page that people read before they come."""
    questions = "".join(
        f"<li>{escape(each.name)} {escape(each.text)}</li>" for each in plan.questions
    )
    rules = "".join(f"<li>{escape(rule)}</li>" for rule in plan.rules)
    tag = f" Put <strong>#{escape(plan.tag)}</strong> into each post." if plan.tag else ""
    link = ""
    if plan.link.startswith("https://"):
        link = f'<p><a href="{escape(plan.link, quote=True)}">{escape(plan.link)}</a></p>'
    return paper(
        plan.title or "Our conversation",
        f"<p>{escape(plan.purpose)}</p>{_times(plan)}",
        f"<h2>How to join</h2><p>We meet on {escape(plan.where.name)}.{tag} The host posts Q1, Q2 "
        "and so on. Begin your answer with A1, A2. Answer each other, too.</p>"
        "<p>Your first time? Say so, and somebody will greet you. You may also only read.</p>"
        + link,
        f"<h2>What we will ask</h2><ul>{questions}</ul>" if questions else "",
        f"<h2>What becomes of your words</h2><p>{escape(plan.notice)}</p>",
        f"<h2>What we keep to</h2><ul>{rules}</ul>" if rules else "",
        "<h2>If you are not well</h2><p>This hour is no place for help in a crisis. Please call "
        "somebody who is there for that.</p>" + _help(lines),
    )


def _times(plan: Plan) -> str:
    if not plan.times:
        return "<p>The day and the time are not fixed yet.</p>"
    rows = "".join(
        f"<dt>{escape(each.place)}</dt><dd>{escape(each.words)}</dd>" for each in plan.times
    )
    return f"<h2>When</h2><dl>{rows}</dl><p>It takes {plan.minutes} minutes.</p>"


def _help(lines: Iterable[CrisisLine]) -> str:
    rows = "".join(
        f"<dt>{escape(each.country)}</dt><dd>{escape(each.line)}. {escape(each.how)} Emergency: "
        f'{escape(each.emergency)}. <span class="soft">{escape(each.checked)}</span></dd>'
        for each in lines
    )
    return f"<dl>{rows}</dl>"


def _clock(plan: Plan, minute: int) -> str:
    if plan.begins is None:
        return ""
    total = plan.begins.hour * 60 + plan.begins.minute + minute
    return f"{total // 60 % 24:02d}:{total % 60:02d}"


def _over(signs: int) -> str:
    return f" ({signs} too long)" if signs else ""
