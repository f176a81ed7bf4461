"""The files about the webinar: what it was, who signed up, what was said, and the key to it."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any

from course_lib.community.cells import Files, Row, account_id, time, yes_no
from course_lib.community.chat import ChatPost, chat_posts
from course_lib.community.writing import written

POSTS = (
    *("post_id", "author_id", "author_handle", "created_at", "kind", "text"),
    *("in_reply_to_post_id", "ref_post_id"),
)
REGISTRANTS = ("account_id", "handle", "first_time", "may_be_quoted")
WITHDRAWALS = ("post_id", "asked_at")
GOLD = ("post_id", "what", "question", "answered_by", "same_as", "why")

WHYS = {
    "host question": "A question of the plan, asked by the host.",
    "answered": "A real question, and somebody answered it in its thread.",
    "unanswered": "A real question, and nobody answered it: not in the hour, not in the day after.",
    "duplicate": "The same question had been asked before. One answer serves both.",
    "rhetorical": "It has a question mark and asks for nothing.",
    "mistagged": "It stands in the thread of this question. The number typed in front is another.",
    "offtopic": "A fine thing to ask somewhere else. It has nothing to do with the evening.",
    "spam": "Advertising: five times in a minute.",
    "client": "It tells enough about a person for a neighbour to know who is meant.",
    "crisis": "Somebody is not well. A person answers, once and kindly; the summary leaves it out.",
    "withdrawn": "Its writer asked afterwards to take it out. No later summary may hold it.",
    "talk": "Part of the talk.",
    "repost": "Passed on without a word: whoever only does this is no speaker.",
}


def chat_tables() -> Files:
    """Return the tables about the conversation."""
    told = written("chat")
    posts = chat_posts(told)
    return {
        "chat/posts.csv": (POSTS, _posts(posts)),
        "chat/registrants.csv": (REGISTRANTS, _registrants(told)),
        "chat/withdrawals.csv": (WITHDRAWALS, _withdrawals(told, posts)),
        "gold/chat.csv": (GOLD, _gold(told, posts)),
        "gold/questions.csv": (("text", "is_question", "why"), _questions()),
    }


def webinar_json() -> str:
    """Return the webinar and the plan of its conversation."""
    told = written("chat")
    webinar = told["webinar"]
    questions = [part for part in told["part"] if part["name"].startswith("Q")]
    plan = {
        "webinar": {**webinar, "speaker": told["who"][webinar["speaker"]]},
        "conversation": {
            "tag": told["tag"],
            "begins": told["begins"],
            "minutes": told["minutes"],
            "host": told["who"]["h"],
            "cohost": told["who"]["co"],
            "timekeeper": told["who"]["time"],
            "questions": [
                {"name": part["name"], "minute": part["minute"], "text": _asked(part)}
                for part in questions
            ],
        },
    }
    return json.dumps(plan, indent=2, ensure_ascii=False) + "\n"


def _asked(part: Mapping[str, Any]) -> str:
    """Return the host's question, without its number."""
    text: str = part["lines"][0].partition(": ")[2]
    return text.removeprefix(f"{part['name']} ")


def _posts(posts: Iterable[ChatPost]) -> Iterator[Row]:
    for post in posts:
        kind = "repost" if post.passes_on else "reply" if post.answers else "own"
        who = account_id(post.author), post.author
        yield (
            *(post.post_id, *who, time(post.created_at), kind, post.text),
            *(post.answers, post.passes_on),
        )


def _registrants(told: Mapping[str, Any]) -> Iterator[Row]:
    who: Mapping[str, str] = told["who"]
    speakers = [handle for name, handle in who.items() if name not in told["not_registered"]]
    first = {who[name] for name in told["first_time"]}
    quoted = {who[name] for name in told["may_be_quoted"]}
    for handle in sorted([*speakers, *told["silent"]]):
        yield account_id(handle), handle, yes_no(handle in first), yes_no(handle in quoted)


def _withdrawals(told: Mapping[str, Any], posts: Iterable[ChatPost]) -> Iterator[Row]:
    asked = datetime.fromisoformat(told["begins"]) + timedelta(hours=15)
    for post in posts:
        if post.mark == "withdrawn":
            asked += timedelta(minutes=37)
            yield post.post_id, time(asked)


def _gold(told: Mapping[str, Any], posts: Sequence[ChatPost]) -> Iterator[Row]:
    host = told["who"]["h"]
    authors = {post.post_id: post.author for post in posts}
    answers: dict[str, list[str]] = {}
    for post in posts:
        if post.answers and post.author != authors[post.answers]:
            answers.setdefault(post.answers, []).append(post.post_id)
    for post in posts:
        answered_by = answers.get(post.post_id, [])
        mark, _, same_as = post.mark.partition(":")
        what = mark or _unmarked(post, host, answered_by)
        by = " ".join(answered_by)
        yield post.post_id, what, post.question, by, same_as, WHYS[what]


def _unmarked(post: ChatPost, host: str, answered_by: Sequence[str]) -> str:
    if post.passes_on:
        return "repost"
    if post.author == host:
        asks = post.question and post.text.startswith(f"{post.question} ")
        return "host question" if asks else "talk"
    return "answered" if "?" in post.text and answered_by else "talk"


def _questions() -> Iterator[Row]:
    for line in written("questions")["posts"]:
        answer, _, rest = line.partition(" :: ")
        text, _, why = rest.partition(" :: ")
        yield text, answer, why or ("It asks for an answer." if answer == "yes" else "It tells.")
