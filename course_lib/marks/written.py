"""What a person reads when they mark a short text: the learner's words, and what to look for."""

from __future__ import annotations

from html import escape

from course_lib.answers import Entry, Record
from course_lib.checks import answer_in_shape, check
from course_lib.exercise import Exercise, Text
from course_lib.marks.levels import levels_html

#: A machine that knows words and not what they mean has pointed at them.
_POINTED_AT = "The course points at these words. It may be mistaken: you decide."


def written_answer(exercise: Exercise, record: Record, typed: str | None) -> str | None:
    """Return the source of an answer cell; None where the learner wrote nothing.

    `typed` is what the learner typed into the cell itself, None where they left it as it was. It
    stays, and the saved answer follows it. All of it is escaped: this is read in formgrader,
    where a script would act with the instructor's rights.
    """
    question = exercise.question
    if not isinstance(question, Text):
        return None
    saved = answer_in_shape(question, record.answers.get(exercise.id, Entry()).value)
    texts = [text for text in (answer_in_shape(question, typed), saved) if text is not None]
    if not texts:
        return None
    blocks = [as_written(str(text)) for text in dict.fromkeys(texts)]
    if saved is not None:
        verdict = check(exercise, question, saved)
        blocks += [f"<p><em>{_escaped(said)}</em></p>" for said in verdict.again]
        if verdict.notes:
            notes = "".join(f"<li>{_escaped(note)}</li>" for note in verdict.notes)
            blocks.append(f"<p>{_POINTED_AT}</p><ul>{notes}</ul>")
    wanted = "".join(f"<li>{_escaped(line)}</li>" for line in question.good_answer)
    if wanted:
        blocks.append(f"<p>What a good answer has:</p><ul>{wanted}</ul>")
    if help_to_mark := levels_html(exercise, _escaped):
        blocks.append(help_to_mark)
    return "\n\n".join(blocks)


def as_written(text: str) -> str:
    """Return a learner's text as it is shown to a person: whole, with its lines, and not alive."""
    return (
        '<div class="tex2jax_ignore mathjax_ignore" '
        'style="white-space:pre-wrap;overflow-wrap:anywhere;margin:0 0 1em;padding-left:12px;'
        f'border-left:4px solid #1d4f91">{_escaped(text)}</div>'
    )


def _escaped(text: str) -> str:
    """Escape HTML, and the signs that Markdown would still read inside it: blank lines, math."""
    escaped = escape(text)
    for sign in ("\r", "\n", "$", "\\", "`"):
        escaped = escaped.replace(sign, f"&#{ord(sign)};")
    return escaped
