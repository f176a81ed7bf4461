"""An answer in the words that the learner saw on the page."""

from __future__ import annotations

from course_lib.exercise import Answer, Choose, Number, OneOf, Order, Part, Parts, Question, Sort


def answer_in_words(question: Question, answer: Answer) -> tuple[str, ...]:
    """Return a line for each part of an answer that fits its question; none for no answer."""
    if answer is None:
        return ()
    if isinstance(question, OneOf):
        return tuple(option.label for option in question.options if option.id == answer)
    if isinstance(question, Choose):
        assert isinstance(answer, list)
        return tuple(option.label for option in question.options if option.id in answer)
    if isinstance(question, Sort):
        assert isinstance(answer, dict)
        texts = {label.id: label.text for label in question.labels}
        return tuple(
            f"{item.text}: {texts[answer[item.id]]}" for item in question.items if item.id in answer
        )
    if isinstance(question, Order):
        assert isinstance(answer, list)
        steps = {step.id: step.text for step in question.steps}
        return tuple(f"{place}. {steps[each]}" for place, each in enumerate(answer, start=1))
    if isinstance(question, Number):
        return (f"{answer:,.12g} {question.unit}",)
    if isinstance(question, Parts):
        assert isinstance(answer, dict)
        return tuple(_part(part, answer[part.id]) for part in question.parts if part.id in answer)
    return (str(answer),)


def _part(part: Part, given: str) -> str:
    words = next((choice.text for choice in part.choices if choice.id == given), given)
    return f"{part.label}: {words}"
