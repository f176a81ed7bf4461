"""The bar on a terminal: after a second, with a number, and gone at the end."""

import io

from course_lib.cli.bar import Bar


class Terminal(io.StringIO):
    def isatty(self):
        return True


def shown(out, *seconds):
    """What a bar writes that is told at these moments that it has come so far."""
    clock = iter((0.0, *seconds))
    with Bar(out, lambda: next(clock)) as bar:
        for done in range(1, len(seconds) + 1):
            bar.show(done, len(seconds))
    return out.getvalue()


def test_nothing_in_the_first_second():
    assert shown(Terminal(), 0.1, 0.5, 0.9) == ""


def test_a_number_after_a_second_and_nothing_left_behind():
    written = shown(Terminal(), 0.5, 1.5, 2.5, 3.5)
    assert [part.partition("] ")[2].strip() for part in written.split("\r") if part.strip()] == [
        "50%, about 5 seconds left",
        "75%, about 5 seconds left",
        "100%",
    ]
    assert written.endswith(" \r")


def test_nothing_where_no_person_looks():
    assert shown(io.StringIO(), 1.5, 2.5) == ""


def test_nothing_to_read_is_no_error():
    out = Terminal()
    clock = iter((0.0, 2.0))
    with Bar(out, lambda: next(clock)) as bar:
        bar.show(0, 0)
    assert "0%" in out.getvalue()


def test_the_time_that_is_left_is_said_in_words():
    out = Terminal()
    clock = iter((0.0, 30.0, 60.0, 300.0))
    with Bar(out, lambda: next(clock), doing="Grading") as bar:
        for done in (1, 10, 50):
            bar.show(done, 100)
    first, second, third = (part for part in out.getvalue().split("\r") if part.strip())
    assert first.startswith("Grading [") and first.endswith(" 1%")
    assert second.endswith("10%, about 9 minutes left")
    assert third.strip().endswith("50%, about 5 minutes left")
