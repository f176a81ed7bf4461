"""The webinar and the conversation after it: every number, and every planted thing in its place."""

import re
from collections import Counter
from datetime import timedelta

from course_lib.account.sample_chat import chat, chat_gold, registrants, webinar, withdrawals
from course_lib.account.sample_files import rows

SAID = [post for post in chat() if post.kind != "repost"]
PASSED_ON = [post for post in chat() if post.kind == "repost"]
BY_AUTHOR = Counter(post.author_handle for post in SAID)


def planted(what):
    return [post for post in SAID if chat_gold()[post.post_id].what == what]


def test_the_webinar_and_its_conversation_three_days_later():
    plan = webinar()
    assert (plan.chat_begins.date() - plan.begins.date()).days == 3
    assert plan.chat_minutes == 60
    assert [each.name for each in plan.questions] == [f"Q{n}" for n in range(1, 9)]
    for each in plan.questions:
        assert each.text.rstrip(" …").endswith("?") or "?" in each.text
        assert len(f"{each.name} {each.text} #{plan.tag}") <= 280
    assert len(registrants()) == 60
    assert len(plan.notes) >= 5


def test_an_hour_of_312_posts_and_94_reposts():
    assert len(SAID) == 312
    assert len(PASSED_ON) == 94
    begins = webinar().chat_begins
    assert all(begins <= post.created_at < begins + timedelta(hours=1) for post in SAID)
    assert all(post.created_at < begins + timedelta(hours=25) for post in PASSED_ON)
    by_id = {post.post_id: post for post in SAID}
    for post in PASSED_ON:
        original = by_id[post.ref_post_id]
        assert original.created_at < post.created_at
        assert post.author_handle != original.author_handle
    assert len({(post.author_handle, post.ref_post_id) for post in PASSED_ON}) == 94


def test_41_speakers_and_23_who_only_pass_on():
    assert len(BY_AUTHOR) == 41
    assert len({post.author_handle for post in PASSED_ON} - set(BY_AUTHOR)) == 23


def test_five_people_write_half_and_the_host_a_fifth():
    assert BY_AUTHOR[webinar().host] == 59
    assert round(100 * 59 / 312) == 19
    assert sum(times for _, times in BY_AUTHOR.most_common(5)) == 156
    assert sum(times == 1 for times in BY_AUTHOR.values()) >= 12


def test_everything_that_is_planted():
    counts = Counter(chat_gold()[post.post_id].what for post in SAID)
    assert counts["host question"] == 8
    assert counts["unanswered"] == 7
    assert counts["mistagged"] == 3
    assert counts["offtopic"] == 2
    assert counts["client"] == 1
    assert counts["crisis"] == 1
    assert counts["withdrawn"] == 2
    assert counts["rhetorical"] == 5
    assert counts["duplicate"] == 2


def test_a_burst_of_spam_within_a_minute():
    burst = planted("spam")
    assert len(burst) == 5
    assert len({post.author_handle for post in burst}) == 1
    assert burst[-1].created_at - burst[0].created_at < timedelta(minutes=1)


def test_each_question_is_answered_or_one_of_the_seven():
    plan = webinar()
    answers = Counter(post.in_reply_to_post_id for post in SAID)
    open_ones = {post.post_id for post in planted("unanswered")}
    hosts = {plan.host, plan.cohost, plan.timekeeper}
    quoted = re.compile(r"'[^']*\?'")
    for post in SAID:
        gold = chat_gold()[post.post_id]
        asks = "?" in quoted.sub("", post.text) and post.author_handle not in hosts
        if post.post_id in open_ones:
            assert answers[post.post_id] == 0
            assert gold.answered_by == ()
        elif asks and gold.what != "rhetorical":
            assert gold.answered_by, post.text
    for post_id, gold in chat_gold().items():
        writers = {post.post_id: post.author_handle for post in chat()}
        assert writers[post_id] not in {writers[each] for each in gold.answered_by}


def test_a_question_asked_twice_names_the_first():
    for post in planted("duplicate"):
        first = next(p for p in SAID if p.post_id == chat_gold()[post.post_id].same_as)
        assert first.created_at < post.created_at
        assert chat_gold()[post.post_id].answered_by


def test_a_wrong_number_is_mended_by_the_thread():
    for post in planted("mistagged"):
        typed = re.search(r"\bA(\d)\b", post.text)[1]
        assert chat_gold()[post.post_id].question != f"Q{typed}"
        parent = next(p for p in SAID if p.post_id == post.in_reply_to_post_id)
        assert parent.text.startswith(f"{chat_gold()[post.post_id].question} ")


def test_newcomers_nobody_greeted():
    first = {each.handle for each in registrants() if each.first_time}
    writers = {post.post_id: post.author_handle for post in SAID}
    answered = {writers[post.in_reply_to_post_id] for post in SAID if post.in_reply_to_post_id}
    assert (first & set(BY_AUTHOR)) - answered == {
        "new_to_chats_bernard",
        "lurks_then_asks_lorcan",
        "trainee_counsellor_beryl",
    }
    assert len(first) == 7


def test_what_was_withdrawn_and_when():
    assert set(withdrawals()) == {post.post_id for post in planted("withdrawn")}
    after = webinar().chat_begins + timedelta(hours=1)
    assert all(at > after for at in withdrawals().values())


def test_the_crisis_is_mild_and_met_with_a_help_line():
    (post,) = planted("crisis")
    assert not re.search(r"\b(kill|die|dead|suicid|pill|harm)", post.text, re.IGNORECASE)
    answers = [p.text for p in SAID if p.post_id in chat_gold()[post.post_id].answered_by]
    assert any("988" in text for text in answers)
    assert "988" in webinar().pinned


def test_the_conversation_is_plain_text_by_invented_people():
    known = {row["handle"]: row["account_id"] for row in rows("accounts.csv")}
    for post in chat():
        assert known[post.author_handle] == post.author_id
        assert all(name in known for name in re.findall(r"@(\w+)", post.text))
        if post.kind == "repost":
            continue
        assert len(post.text) <= 280 or chat_gold()[post.post_id].what == "talk"
        assert "\n" not in post.text
    assert {each.handle for each in registrants()} <= set(known)
    assert sum(each.may_be_quoted for each in registrants()) == 14


def test_a_set_of_questions_and_others_to_test_a_finder_with():
    found = list(rows("gold/questions.csv"))
    kinds = Counter(row["is_question"] for row in found)
    assert len(found) >= 150
    assert len({row["text"] for row in found}) == len(found)
    assert min(kinds["yes"], kinds["no"]) >= 70
    said = {post.text for post in SAID}
    assert not any(row["text"] in text for row in found for text in said if len(row["text"]) > 20)
    with_mark = sum("?" in row["text"] for row in found if row["is_question"] == "no")
    without = sum("?" not in row["text"] for row in found if row["is_question"] == "yes")
    assert with_mark >= 15
    assert without >= 5
