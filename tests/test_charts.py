"""Charts: each has its sentence, words and table, is plotly's own JSON, and says what is so."""

from __future__ import annotations

import json
import subprocess
import sys
from dataclasses import replace
from html.parser import HTMLParser

import plotly.graph_objects as go
import pytest
from demo_charts import HOST, MAKERS, NASTY, PEOPLE, POSTS

from course_lib import page
from course_lib.charts import (
    CHARTS,
    Account,
    Chart,
    Mix,
    audit_shares,
    find_chart,
    followers_and_conversations,
    gap_chart,
    mix_before_and_after,
    outputs,
    posts_per_minute,
    reply_network,
)
from course_lib.charts.quality import rank_link
from course_lib.charts.shapes.style import BLUE, GRID, INK, PAPER, VERMILLION
from course_lib.linter import charts as rules
from course_lib.rules import Share

EACH = pytest.mark.parametrize("chart", [pytest.param(make(), id=n) for n, make in MAKERS.items()])


@EACH
def test_the_picture_is_one_that_plotly_knows(chart: Chart) -> None:
    """plotly's own classes refuse every name and value that it does not know."""
    figure = json.loads(json.dumps(chart.figure))
    go.Figure(data=figure["data"], layout=figure["layout"])
    assert figure["config"]["staticPlot"]
    assert "transition" not in figure["layout"]


@EACH
def test_no_part_is_left_out(chart: Chart) -> None:
    assert list(rules._missing(chart)) == []


def pictured_words(chart: Chart) -> list[str]:
    layout = chart.figure["layout"]
    titles = [layout[axis].get("title", {}).get("text", "") for axis in ("xaxis", "yaxis")]
    return [*titles, *(each["text"] for each in layout["annotations"])]


@EACH
def test_no_axis_is_named_by_words_cut_short(chart: Chart) -> None:
    assert not [words for words in pictured_words(chart)[:2] if words.endswith("…")]


@EACH
def test_words_in_the_picture_fit_a_narrow_window_and_are_only_words(chart: Chart) -> None:
    for words in pictured_words(chart):
        assert "<" not in words
        assert len(words.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")) <= 44


class Table(HTMLParser):
    def __init__(self, html: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.words: list[str] = []
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))

    def handle_data(self, data: str) -> None:
        self.words.append(data)


@EACH
def test_a_page_gets_the_sentence_the_picture_the_words_and_the_table(chart: Chart) -> None:
    first, picture, last = outputs(chart)
    assert Table(first["text/html"]).words == [chart.takeaway]
    assert picture["application/vnd.plotly.v1+json"] is chart.figure
    table = Table(last["text/html"])
    cells = [cell for row in (chart.columns, *chart.rows) for cell in row if cell]
    assert table.words == [chart.alt, "The same as a table", *cells]
    scopes = [attributes["scope"] for tag, attributes in table.tags if tag == "th"]
    assert scopes == ["col"] * len(chart.columns) + ["row"] * len(chart.rows)
    assert {tag for tag, _ in table.tags} <= {
        *("p", "details", "summary", "table", "thead", "tbody", "tr", "th", "td")
    }


def test_what_somebody_wrote_is_never_markup() -> None:
    chart = audit_shares({NASTY: 5})
    told = "".join(output.get("text/html", "") for output in outputs(chart))
    assert "<a " not in told
    assert "<img" not in told
    assert NASTY in Table(outputs(chart)[2]["text/html"]).words


def contrast(one: str, other: str) -> float:
    def light(colour: str) -> float:
        parts = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
        linear = [
            part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
        ]
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]

    high, low = sorted((light(one), light(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def test_parts_and_words_stand_out_from_the_paper() -> None:
    assert contrast(INK, PAPER) >= 7
    assert all(contrast(mark.colour, PAPER) >= 3 for mark in (BLUE, VERMILLION))
    assert BLUE.shape != VERMILLION.shape
    assert contrast(GRID, PAPER) < 3  # the grid stays behind


# --- What each one says ------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("following", "followers", "said"),
    [
        (450, 300, "You follow 150 more people than follow you: there is room to go on."),
        (900, 600, "You follow 300 more people than follow you: it is time to pause."),
        (610, 390, "You follow 220 more people than follow you: it is nearly time to pause."),
        (80, 400, "You follow 320 fewer people than follow you: there is room to go on."),
    ],
)
def test_the_gap(following: int, followers: int, said: str) -> None:
    chart = gap_chart(following=following, followers=followers)
    assert chart.takeaway == said
    (line,) = chart.figure["layout"]["shapes"]
    assert line["x0"] == followers + 300
    assert chart.figure["data"][0]["x"] == [followers, following]


def accounts(*pairs: tuple[int, float]) -> list[Account]:
    return [Account(f"account_{n}_of_a_therapist", *pair) for n, pair in enumerate(pairs)]


@pytest.mark.parametrize(
    ("pairs", "said"),
    [
        ([(10, 1.0), (100, 2.0), (1000, 3.0), (10000, 4.0)], "talk with more people"),
        ([(10, 4.0), (100, 3.0), (1000, 2.0), (10000, 1.0)], "talk with fewer people"),
        ([(10, 1.0), (100, 3.0), (1000, 3.0), (10000, 1.0)], "says little about"),
        ([(0, 1.0), (0, 1.0)], "says little about"),
    ],
)
def test_followers_and_conversations(pairs: list[tuple[int, float]], said: str) -> None:
    chart = followers_and_conversations(accounts(*pairs))
    assert said in chart.takeaway
    assert [row[1] for row in chart.rows] == [f"{n:,}" for n in sorted((n for n, _ in pairs))[::-1]]


def test_the_rank_link_is_spearmans() -> None:
    # By hand: 1 − 6·Σd² / (n·(n² − 1)), with d = 1, −1, 0, 0, 0.
    assert rank_link([1, 2, 3, 4, 5], [20, 10, 30, 40, 50]) == pytest.approx(1 - 6 * 2 / (5 * 24))
    assert rank_link([1, 2, 3], [9, 5, 1]) == pytest.approx(-1)
    assert rank_link([1, 2, 3], [7, 7, 7]) == 0.0


def test_an_audit_says_how_sure_it_is() -> None:
    chart = audit_shares({"Real people": 25, "Junk": 35})
    assert chart.takeaway == (
        "Of the 60 followers you looked at, 58% are junk, so of all followers it is somewhere "
        "between 46% and 70%."
    )
    assert chart.rows[1] == ("Junk", "35 of 60", "58%", "46% and 70%")
    error = chart.figure["data"][0]["error_x"]
    low, high = Share(35, 60).interval
    assert error["arrayminus"][1] == pytest.approx(100 * (35 / 60 - low))
    assert error["array"][1] == pytest.approx(100 * (high - 35 / 60))


def test_the_mix_counts_who_changed_and_leaves_small_changes_alone() -> None:
    people = [
        Mix("Up", Share(10, 40), Share(20, 40)),
        Mix("Down", Share(20, 40), Share(10, 40)),
        Mix("Same", Share(20, 40), Share(21, 40)),
        Mix("Five more", Share(20, 40), Share(22, 40)),
        Mix("New", Share(0, 0), Share(30, 40)),
    ]
    chart = mix_before_and_after(people)
    assert chart.takeaway == (
        "Of 5 people, 2 talk with others more than before, 1 less, and 2 about as much."
    )
    assert chart.rows[0] == ("Up", "10 of 40 (25 of every 100)", "20 of 40 (50 of every 100)")
    assert chart.rows[4][1] == "no posts"


def test_the_busiest_minute_is_named_with_the_question_before_it() -> None:
    chart = posts_per_minute(POSTS, [("Q1", 2), ("Q2", 8), ("Q3", 15)])
    assert chart.takeaway == "The busiest minute was minute 9, with 14 posts, after Q2 was asked."
    assert "3 minutes had no post" in chart.alt
    assert chart.rows[8] == ("8", "6", "Q2")
    before_any = posts_per_minute([5, 1], [("Q1", 1)])
    assert before_any.takeaway == "The busiest minute was minute 0, with 5 posts."
    assert posts_per_minute([0, 0], []).takeaway == "No minute had a post."


def test_the_network_knows_both_ways_from_one_and_nobody_answers_themselves() -> None:
    replies = [("a", "host"), ("host", "a"), ("b", "a"), ("b", "b"), ("b", "a")]
    chart = reply_network(["host", "a", "b", "c"], replies, "host")
    assert chart.takeaway == "Of 4 replies, 1 went to the host, and 2 of 4 people got none."
    assert chart.rows == (
        ("1", "@host", "1", "1"),
        ("2", "@a", "1", "3"),
        ("3", "@b", "2", "0"),
        ("4", "@c", "0", "0"),
    )
    one_way, mutual, circles = chart.figure["data"]
    assert circles["text"] == ["1", "2", "3", "4"]
    middle, first = (0.0, 0.0), (circles["x"][1], circles["y"][1])
    assert (mutual["x"][:2], mutual["y"][:2]) == ([middle[0], first[0]], [middle[1], first[1]])
    assert len(one_way["x"]) == 3
    arrows = [each for each in chart.figure["layout"]["annotations"] if each["showarrow"]]
    assert [(each["ax"], each["x"]) for each in arrows] == [(circles["x"][2], circles["x"][1])]


def test_somebody_who_left_the_list_is_still_in_the_network() -> None:
    """A reply can come from somebody who is not among the people: it is not lost."""
    chart = reply_network(["host"], [("stranger", "host")], "host")
    assert chart.rows[1] == ("2", "@stranger", "1", "0")


def test_circles_never_lie_on_each_other() -> None:
    circles = reply_network(PEOPLE, [], HOST).figure["data"][2]
    places = set(zip(circles["x"], circles["y"], strict=True))
    assert len(places) == len(PEOPLE)


# --- On a page ---------------------------------------------------------------------------------


@pytest.fixture
def displayed(monkeypatch: pytest.MonkeyPatch) -> list[dict[str, object]]:
    shown: list[dict[str, object]] = []
    monkeypatch.delenv("NBGRADER_EXECUTION", raising=False)
    monkeypatch.setattr("IPython.display.display", lambda output, raw: shown.append(output))
    return shown


def kinds(shown: list[dict[str, object]]) -> list[list[str]]:
    return [list(output) for output in shown]


@pytest.mark.parametrize("name", CHARTS)
def test_each_chart_is_shown_on_its_page(name: str, displayed: list[dict[str, object]]) -> None:
    page.chart(name)
    assert kinds(displayed) == [
        ["text/html"],
        ["application/vnd.plotly.v1+json", "text/plain"],
        ["text/html"],
    ]


def test_a_graded_page_has_the_words_and_the_table(
    displayed: list[dict[str, object]], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("NBGRADER_EXECUTION", "autograde")
    page.chart("find-and-follow_the-gap")
    assert kinds(displayed) == [["text/html"], ["text/html"]]
    told = "".join(str(output["text/html"]) for output in displayed)
    chart = find_chart("find-and-follow_the-gap")
    assert chart.takeaway in told
    assert chart.alt in told


def test_a_chart_nobody_made_is_one_sentence(displayed: list[dict[str, object]]) -> None:
    page.chart("no-such-chart")
    assert "We could not show this part of the page." in str(displayed[0]["text/plain"])


def test_a_page_shows_a_chart_without_waiting_for_plotly() -> None:
    code = (
        "import sys; from course_lib.charts import find_chart, outputs; "
        "outputs(find_chart('find-and-follow_the-gap')); "
        "print({'plotly', 'pandas', 'numpy'} & set(sys.modules))"
    )
    said = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert said.stdout.strip() == "set()"


# --- The linter's rule -------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("changes", "sentence"),
    [
        ({"takeaway": ""}, "one sentence"),
        ({"takeaway": "Two. Sentences."}, "one sentence"),
        ({"alt": ""}, "what can be seen"),
        ({"alt": MAKERS["gap"]().takeaway}, "what can be seen"),
        ({"rows": ()}, "must have rows"),
        ({"rows": (("one",),)}, "an entry for every column"),
        ({"figure": {"data": []}}, "is empty"),
    ],
    ids=lambda case: case if isinstance(case, str) else "-".join(case),
)
def test_each_lack_of_a_chart_is_found(changes: dict[str, object], sentence: str) -> None:
    chart = replace(MAKERS["gap"](), **changes)
    assert sentence in " ".join(rules._missing(chart))
