"""Names are compared across scripts, orders and spellings, and never guessed."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from course_lib.grading.same_person import Unclear, match, words


@pytest.mark.parametrize(
    ("in_the_list", "as_typed", "is_loose"),
    [
        ("Li Wei", "Wei Li", False),
        ("Li Wei", "LI  WEI", False),
        ("Li Wei", "Ｌｉ　Ｗｅｉ", False),
        ("Xiaoming Wang", "Wang Xiao Ming", True),
        ("Xiaoming Wang", "Wáng Xiǎo-Míng", True),
        ("小明 王", "王小明", True),
        ("小明 王", "王　小明", False),
        ("민준 김", "김민준", True),
        ("花子 佐藤", "佐藤花子", True),
        ("ﾊﾅｺ ｻﾄｳ", "サトウ ハナコ", False),
        ("Đức Nguyễn Văn", "Nguyen Van Duc", False),
        ("Иван Петров", "петров иван", False),
        ("José Núñez", "Jose\u0301 Nunez", False),
        ("Jürgen Müller", "Juergen Mueller", True),
        ("Åse Bjørnø", "Aase Bjorno", True),
        ("Siobhan O’Brien", "Siobhan OBrien", True),
        ("अनिता शर्मा", "शर्मा अनिता", False),
        ("Weiß, Anna", "Anna Weiss", False),
        ("Jürgen Müller", "Prof. Dr. Juergen Mueller", True),
        ("Anna Ma, PsyD", "Ma Anna", True),
    ],
)
def test_one_person_written_in_two_ways(in_the_list: str, as_typed: str, is_loose: bool) -> None:
    found = match([in_the_list, "Some Body"], {"a": "Any One", "x": as_typed})
    assert dict(found.learner_at) == {0: "x"}
    assert found.loosely == ((0,) if is_loose else ())
    assert (found.missing, found.strangers, found.unclear) == ((1,), ("a",), ())


@pytest.mark.parametrize(
    ("people", "names", "unclear"),
    [
        (["Li Wei", "Wei Li"], {"x": "Li Wei"}, Unclear((0, 1), ("x",))),
        (["Li Wei"], {"x": "Li Wei", "y": "Wei Li"}, Unclear((0,), ("x", "y"))),
        (["Wang Xiaoming", "Xiao Mingwang"], {"x": "Wang Xiao Ming"}, Unclear((0, 1), ("x",))),
        (["Jürgen Müller"], {"x": "Mag. Jürgen Müller"}, Unclear((0,), ("x",))),
        (["Dr. Li Wei", "Wei Li, PhD"], {"x": "Li Wei"}, Unclear((0, 1), ("x",))),
        (["Anna M. Schmidt"], {"x": "Anna Maria Schmidt"}, Unclear((0,), ("x",))),
        (["Aileen Ferry", "Aileen Smith"], {"x": "Aileen"}, Unclear((0, 1), ("x",))),
    ],
)
def test_what_only_the_instructor_can_know(
    people: list[str], names: dict[str, str], unclear: Unclear
) -> None:
    found = match(people, names)
    assert (dict(found.learner_at), found.unclear) == ({}, (unclear,))
    assert (found.missing, found.strangers) == ((), ())


def test_whoever_is_written_alike_goes_before_whoever_is_only_written_nearly_alike() -> None:
    found = match(
        ["Xiaoming Wang", "Xiao Ming Wang"], {"x": "Wang Xiao Ming", "y": "Wang Xiaoming"}
    )
    assert dict(found.learner_at) == {0: "y", 1: "x"}


@pytest.mark.parametrize(
    ("one", "other"),
    [("Amy Li", "May Li"), ("Anna Schmidt", "Eva Schmidt"), ("がく", "かく"), ("", "Li Wei")],
)
def test_two_people_stay_two(one: str, other: str) -> None:
    found = match([one], {"x": other})
    assert (found.missing, found.strangers) == ((0,), ("x",))


def test_a_name_of_signs_alone_fits_nobody() -> None:
    assert match(["!!!", "…"], {"x": "!!!"}).strangers == ("x",)


NAMES = st.lists(
    st.text("abcLüoe王李ㅎ -’,。　", min_size=0, max_size=12) | st.text(max_size=12), max_size=8
)


@given(NAMES, NAMES)
def test_everybody_stands_in_one_place_whatever_the_names(
    people: list[str], typed: list[str]
) -> None:
    names = {f"id{number}": name for number, name in enumerate(typed)}
    found = match(people, names)
    places = [*found.learner_at, *found.missing]
    learners = [*found.learner_at.values(), *found.strangers]
    for group in found.unclear:
        assert group.places and group.learners
        places += group.places
        learners += group.learners
    assert sorted(places) == list(range(len(people)))
    assert sorted(learners) == sorted(names)
    for place, learner in found.learner_at.items():
        assert words(people[place]) and words(names[learner])


@given(
    st.lists(st.sampled_from(["li", "wei", "王", "小明", "anna"]), min_size=1, max_size=5),
    st.randoms(),
)
def test_the_order_of_the_words_does_not_matter(name: list[str], random: object) -> None:
    turned = list(name)
    random.shuffle(turned)  # type: ignore[attr-defined]
    found = match([" ".join(name)], {"x": " ".join(turned)})
    assert dict(found.learner_at) == {0: "x"} and not found.loosely
