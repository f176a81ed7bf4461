"""Closing the conversation: what an export holds, and above all what it does not."""

import csv
import io
import json
import re
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import pairwise

import pytest

from course_lib.account.sample_chat import chat_gold, registrants, withdrawals
from course_lib.account.sample_files import data_folder
from course_lib.charts.conversation import posts_per_minute, reply_network
from course_lib.chat import Chat, Frame, Post, analyse, read_file
from course_lib.chat.close import (
    as_csv,
    introductions,
    minutes,
    network,
    printed_recap,
    printed_transcript,
    recap,
    shared_links,
    spoke_most,
    spoken_to_most,
    thanks,
    transcript,
    who_may_answer,
    without_a_yes,
)
from course_lib.chat.close.gist import gist, words_of_several
from course_lib.chat.close.may_answer import not_to_be_asked
from course_lib.view.facilitator.close_rows import equity_lines

START = datetime(2026, 3, 12, 17, tzinfo=UTC)
YES = {each.handle for each in registrants() if each.may_be_quoted}


@pytest.fixture(scope="module")
def found():
    return analyse(read_file(data_folder() / "chat"))


def everything(found, **yes):
    """All that may be shared, as one text."""
    lines = transcript(found, **yes)
    return "\n".join(
        [
            printed_recap(recap(found, **yes), "Recap"),
            printed_transcript(lines, "Transcript"),
            as_csv(lines),
        ]
    )


def three_words_in_a_row(text):
    words = re.findall(r"[a-zà-ÿ']+", text.casefold())
    return {" ".join(words[at : at + 4]) for at in range(len(words) - 3)}


def own(post):
    return re.sub(r"@\w+|#\w+|\b[AQ]\d\b", " ", post.text)


def test_the_recap_goes_by_question_and_holds_all_eight(found):
    made = recap(found)
    assert [part.name for part in made.parts] == [f"Q{n}" for n in range(1, 9)]
    assert all(part.people >= 5 and part.common for part in made.parts)
    assert made.sentences[0] == "5 of 41 people wrote half the posts."
    assert (made.speakers, made.posts, made.only_passed_on) == (41, 312, 23)


def test_no_exact_words_and_no_handle_without_a_yes(found):
    shared = everything(found)
    asked = {each.post.id for each in found.asked}
    allowed = set().union(
        *(three_words_in_a_row(own(p)) for p in found.said if p.handle in YES or p.id in asked)
    )
    plain = three_words_in_a_row(re.sub(r"<[^>]+>", " ", shared))
    for post in found.said:
        if post.handle not in YES:
            assert post.handle not in shared
            if post.id not in asked:
                assert not (three_words_in_a_row(own(post)) - allowed) & plain, post.text


def test_those_who_said_yes_are_quoted_by_name(found):
    made = recap(found)
    quoted = {quote.who.lstrip("@") for part in made.parts for quote in part.quotes}
    assert len(quoted) >= 5
    assert quoted <= YES
    more = recap(found, more_with_a_yes=["@new_to_chats_bernard"])
    again = {quote.who for part in more.parts for quote in part.quotes}
    assert "@new_to_chats_bernard" in again


def test_first_names_of_others_are_initials_inside_a_quote(found):
    team = "\n".join(line.words for line in transcript(found, for_the_team=True))
    for handle in ("new_to_chats_bernard", "first_chat_for_philippa", "night_shift_psych_nurse"):
        assert handle not in YES
    for given in ("Bernard", "Philippa", "Femi", "Lorcan", "Tomasz", "Nessa"):
        assert not re.search(rf"\b{given}\b", team), given
    assert "Thank you, N. N. The night belongs in the summary." in team
    assert "@" not in re.sub("|".join(f"@{each}" for each in YES), "", team)
    assert "March" in team


def test_what_was_taken_back_is_in_no_export_not_even_of_somebody_who_said_yes(found):
    taken = [post for post in found.said if post.id in withdrawals()]
    assert len(taken) == 2
    handles = [post.handle for post in found.said]
    for team in (False, True):
        lines = transcript(found, for_the_team=team, more_with_a_yes=handles)
        text = "\n".join(line.words for line in lines) + everything(found, more_with_a_yes=handles)
        for post in taken:
            assert not three_words_in_a_row(own(post)) & three_words_in_a_row(text)


def test_a_later_withdrawal_is_gone_from_the_next_export(found):
    post = next(p for p in found.said if p.id == "c-036")
    before = everything(found)
    assert "walk home is part of the hour" in before
    frame = replace(found.chat.frame, withdrawn=found.chat.frame.withdrawn | {post.id})
    after = everything(analyse(found.chat.within(frame)))
    assert "walk home is part of the hour" not in after


def test_client_crisis_and_advertising_are_in_no_export(found):
    handles = [post.handle for post in found.said]
    lines = transcript(found, for_the_team=True, more_with_a_yes=handles)
    text = everything(found, more_with_a_yes=handles) + "\n".join(line.words for line in lines)
    for id_, gold in chat_gold().items():
        if gold.what in ("client", "crisis", "spam"):
            post = next(p for p in found.said if p.id == id_)
            assert not three_words_in_a_row(own(post)) & three_words_in_a_row(text)
    assert "could you take that one down" not in text
    assert "fastgrowthhealers" not in text


def test_open_questions_newcomers_first(found):
    made = recap(found).open_questions
    assert [each.newcomer for each in made] == [True] * 4 + [False] * 3
    assert [each.id for each in made[:4]] == ["c-091", "c-131", "c-201", "c-285"]
    assert all(each.exact == (f"@{'stammer_friendly_sessions'}" == each.who) for each in made)


def test_each_open_question_gets_somebody_who_may_answer(found):
    drafts = who_may_answer(found)
    assert {draft.post_id for draft in drafts} == {each.post.id for each in found.unanswered}
    writers = {post.id: post.handle for post in found.said}
    assert all(draft.to != writers[draft.post_id] for draft in drafts)
    assert len({draft.to for draft in drafts}) == 6  # the speaker, of the team, gets a second one
    assert all(draft.link == "" for draft in drafts)  # the sample's posts are nowhere on X


def test_nobody_is_asked_who_should_be_spared(found):
    asked = {draft.to for draft in who_may_answer(found)}
    new = {each.handle for each in registrants() if each.first_time}
    delicate = {
        post.handle
        for post in found.chat.posts
        if post.id in withdrawals() or chat_gold()[post.id].what in ("client", "crisis", "spam")
    }
    assert len(delicate) >= 4
    learners = {"trainee_tomasz_year_two", "second_year_psych_sana", "apprentice_listener_raj"}
    assert not asked & (new | delicate | learners)
    assert not_to_be_asked(found) >= new | delicate | learners
    assert "olu_counsels_students" not in not_to_be_asked(found)
    fewer = {draft.to for draft in who_may_answer(found, ["@Farmgate_Social_Worker"])}
    assert "farmgate_social_worker" in asked - fewer
    team = [found.chat.frame.speaker, *found.chat.frame.hosts]
    nobody = [draft for draft in who_may_answer(found, [*team, *asked]) if not draft.to]
    assert nobody  # the question still stands on the list


@pytest.mark.parametrize(
    ("text", "learns"),
    [
        ("I’m still only a trainee, so take it lightly.", True),
        ("@webinar_host_lindqvist Maja, psychology student. Hello!", True),
        ("I am in my first year and love it.", True),
        ("As a trainee I was told the opposite.", True),
        ("I am training to be a counsellor.", True),
        ("I supervise a trainee on Mondays.", False),
        ("My students like the short form.", False),
        ("I'm a teacher of students.", False),
        ("I trained in Leeds.", False),
    ],
)
def test_people_say_themselves_that_they_are_in_training(text, learns):
    post = Post(id="1", author="somebody", handle="somebody", at=START, text=text)
    assert ("somebody" in not_to_be_asked(analyse(Chat(posts=(post,))))) == learns


def test_thanks_and_introductions_are_for_people_to_send(found):
    assert {draft.to for draft in introductions(found)} == {
        "new_to_chats_bernard",
        "lurks_then_asks_lorcan",
        "trainee_counsellor_beryl",
    }
    assert {"late_bloomer_lmft_joyce", "timekeeper_with_a_bell"} <= {d.to for d in thanks(found)}
    assert all(len(draft.words) <= 280 for draft in (*introductions(found), *thanks(found)))


def test_own_words_stand_in_the_recap_as_text(found):
    page = printed_recap(recap(found, {"Q1": "We spoke of <b>buses</b> & trains."}), "<Recap>")
    assert "We spoke of &lt;b&gt;buses&lt;/b&gt; &amp; trains." in page
    assert "<title>&lt;Recap&gt;</title>" in page


def test_whatever_was_typed_stays_text_and_no_formula():
    posts = tuple(
        Post(id=f"p{n}", author=who, handle=who, at=START + timedelta(minutes=n), text=text)
        for n, (who, text) in enumerate(
            [
                ("webinar_host_lindqvist", "Q1 <img src=x onerror=alert(1)>?"),
                ("=cmd|calc_somebody_x", "=1+1 <script>alert(1)</script> everybody"),
                ("somebody_who_plans", '+49 "quotes"\nand lines'),
            ]
        )
    )
    found = analyse(Chat(posts=posts, frame=Frame(begins=START, host="webinar_host_lindqvist")))
    handles = [post.handle for post in posts]
    lines = transcript(found, more_with_a_yes=handles)
    pages = printed_transcript(lines, "T") + printed_recap(recap(found), "R")
    assert "<script" not in pages
    assert "<img" not in pages
    cells = [cell for row in csv.reader(io.StringIO(as_csv(lines))) for cell in row]
    assert not [cell for cell in cells if cell.startswith(("=", "+", "-", "@"))]
    assert len(lines) == 3


def test_the_transcript_is_by_question_with_answers_below(found):
    lines = transcript(found, for_the_team=True)
    order = list(dict.fromkeys(line.question for line in lines))
    assert order == [*(f"Q{n}" for n in range(1, 9)), "Before and after"]
    depths = [line.depth for line in lines]
    assert depths[0] == 0
    assert all(later <= earlier + 1 for earlier, later in pairwise(depths))
    out = 2 + 7 + 3  # taken back; for a person; answers to those
    assert len(lines) == 312 - out


def test_the_charts_have_the_numbers_of_the_hour(found):
    counted = minutes(found)
    assert sum(counted.posts) == 312
    assert len(counted.posts) == 60
    assert counted.questions == tuple(
        zip([f"Q{n}" for n in range(1, 9)], [5, 12, 19, 26, 33, 40, 46, 52], strict=True)
    )
    chart = posts_per_minute(counted.posts, counted.questions)
    assert len(chart.rows) == 60
    people, ties, host = network(found)
    assert len(people) == 41
    assert len(ties) == found.equity.replies
    picture = reply_network(people, ties, host)
    assert len(picture.rows) == 41
    json.dumps([chart.figure, picture.figure])
    assert not [each for each in picture.figure["layout"]["annotations"] if "…" in each["text"]]


def test_a_facilitators_own_words_name_and_quote_nobody_without_a_yes(found):
    post = next(
        each for each in found.said if each.handle not in YES and len(each.text.split()) > 9
    )
    kept = f"People took home the pause. Thanks @{post.handle}! {post.text}"
    named, quoted = without_a_yes(kept, found)
    assert f"@{post.handle}" in named
    assert "word for word" in quoted
    assert without_a_yes(kept, found, [post.handle]) == []
    assert without_a_yes("People took home the pause, and a line on paper.", found) == []


def test_silence_is_three_minutes_without_a_post():
    times = [0, 1, 5, 6, 9]
    posts = tuple(
        Post(id=str(n), author="a", handle="a", at=START + timedelta(minutes=n), text="word")
        for n in times
    )
    counted = minutes(analyse(Chat(posts=posts)))
    assert counted.silences == ((2, 3),)


def test_a_gist_is_no_sentence():
    words = gist("@x A1 The walk home belongs to Bettina and the crooked staircase in Galway.")
    assert words == tuple(sorted(words))
    assert "bettina" not in words
    assert not {"Bettina", "Galway"} & set(words)
    assert {"crooked", "staircase"} <= set(words)


def test_what_came_up_is_no_tag_no_handle_no_question_and_no_small_word():
    texts = [
        "@kofi.b says the staircases matter, nine of them #after-care",
        "Tried it with @kofi.b and a staircase. Mail me@bakery.example",
        "our staircase #aftercare #after-care tried nine times, said bernard and bernard",
    ]
    said = [(str(n), text) for n, text in enumerate(texts)]
    assert words_of_several(said, besides=["bernard"]) == ("staircase",)
    assert words_of_several(said, besides=["Which staircases?", "bernard"]) == ()


def test_what_came_up_in_the_sample_stands_in_neither_question_nor_tag(found):
    for part in recap(found).parts:
        theirs = {word.rstrip("s?") for word in part.question.casefold().split()}
        assert not {word.rstrip("s") for word in part.common} & (theirs | {"session", "chat"})


def an_hour(*said):
    """A conversation of (who, what, whom it answers)."""
    posts = tuple(
        Post(id=str(n), author=who, handle=who, at=START + timedelta(minutes=n), text=text)
        for n, (who, text) in enumerate(said)
    )
    frame = Frame(begins=START, host="host_of_links", may_be_quoted=frozenset({"says_yes_gladly"}))
    return analyse(Chat(posts=posts, frame=frame))


def test_links_lead_readers_to_nobody_who_gave_no_yes():
    hour = an_hour(
        ("host_of_links", "Q1 What do you read? https://team.example/list."),
        ("says_yes_gladly", "A1 (https://yes.example/a?x=1&y=<b>)"),
        ("quiet_person_one", "A1 https://mine.example/page"),
        ("quiet_person_two", "A1 https://both.example/"),
        ("quiet_person_one", "A1 https://both.example/, too"),
        ("says_yes_gladly", "A1 see https://x.com/quiet_person_two/status/1234567890"),
        ("fast_growth_for_all", "10k followers, half price! https://buy.example"),
    )
    assert [each.address for each in shared_links(hour)] == [
        "https://both.example/",
        "https://team.example/list",
        "https://yes.example/a?x=1&y=",
        "https://mine.example/page",
        "https://x.com/quiet_person_two/status/1234567890",
    ]
    assert [each.people for each in shared_links(hour)] == [2, 1, 1, 1, 1]
    assert [each.by_team for each in shared_links(hour)] == [False, True, False, False, False]
    page = printed_recap(recap(hour), "R")
    links = page[page.index("Links that were shared") :]
    for shown in ("team.example/list", "yes.example/a?x=1&amp;y=", "both.example"):
        assert shown in links
    for hidden in ("mine.example", "x.com", "buy.example"):
        assert hidden not in links
    assert "Links that were shared" not in printed_recap(recap(an_hour(("a", "b"))), "R")


def test_who_spoke_and_who_was_spoken_to_are_two_counts_without_the_team(found):
    wrote, got = dict(spoke_most(found)), dict(spoken_to_most(found))
    assert len(wrote) == len(got) == 5
    said = [post.handle for post in found.said]
    assert all(count == said.count(who) for who, count in wrote.items())
    team = {found.chat.frame.speaker, *found.chat.frame.hosts}
    assert not team & (wrote.keys() | got.keys())
    hour = an_hour(
        ("one_who_speaks", "hello @somebody_else_here and @nobody_of_this_hour"),
        ("somebody_else_here", "@one_who_speaks hello. I am @somebody_else_here"),
    )
    assert spoken_to_most(hour) == (("one_who_speaks", 1), ("somebody_else_here", 1))


def test_the_panel_says_what_was_counted_in_plain_sentences(found):
    lines = equity_lines(found)
    answered = {
        found.by_id[post.reply_to].author
        for post in found.said
        if post.reply_to in found.by_id and found.by_id[post.reply_to].author != post.author
    }
    silent = len({post.author for post in found.said} - answered)
    assert f"{silent} people got no answer to anything that they wrote." in lines
    assert "The busiest tenth, 4 people, wrote 44% of them." in lines
    assert "There was never a silence of three minutes." in lines
    gap = analyse(
        replace(found.chat, posts=tuple(p for p in found.chat.posts if not 30 <= p.at.minute < 35))
    )
    assert "Nobody wrote from minute 30 for 5 minutes." in equity_lines(gap)
    few = equity_lines(an_hour(("one_alone", "hello"), ("another_one", "hello")))
    assert not any("tenth" in line for line in few)


def test_an_empty_hour_closes_too():
    only = Post(id="1", author="a", handle="a", at=START, text="RT @b: hello there", kind="repost")
    found = analyse(Chat(posts=(only,)))
    assert "0 people wrote 0 posts" in printed_recap(recap(found), "R")
    assert minutes(found).posts == (0,)
    assert who_may_answer(found) == ()
