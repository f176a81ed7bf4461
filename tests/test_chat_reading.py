"""Every form in which a conversation comes. What cannot be used is listed, never dropped."""

import csv
import io
import json
from datetime import UTC, date, datetime

import pytest

from course_lib.account import load
from course_lib.account.sample_files import data_folder, rows
from course_lib.chat import ChatProblem, Frame, analyse, chat_from_table, numbers, read_file
from course_lib.chat import read_text as read
from course_lib.cli import main

POSTS = list(rows("chat/posts.csv"))
FRAME = read_file(data_folder() / "chat").frame
EXPECTED = numbers(analyse(read_file(data_folder() / "chat")))


def as_csv(records, delimiter=","):
    out = io.StringIO()
    writer = csv.DictWriter(out, list(records[0]), delimiter=delimiter)
    writer.writeheader()
    writer.writerows(records)
    return out.getvalue()


def renamed(**names):
    return [{names.get(key, key): value for key, value in row.items()} for row in POSTS]


def day_and_time_apart():
    for row in renamed(created_at="Date"):
        day, _, time = row["Date"].removesuffix("Z").partition("T")
        yield {**row, "Date": day, "Time": time}


def as_x(dialect):
    """The sample as pages of X's search: 100 posts each, the newest first."""
    refers, field = {
        "tweet": ({"reply": "replied_to", "repost": "retweeted"}, "referenced_tweets"),
        "post": ({"reply": "replied_to", "repost": "reposted"}, "referenced_posts"),
    }[dialect]
    records = []
    for row in reversed(POSTS):
        record = {
            "id": row["post_id"],
            "author_id": row["author_id"],
            "created_at": row["created_at"].replace("Z", ".000Z"),
            "text": row["text"].replace("&", "&amp;"),
        }
        to = row["in_reply_to_post_id"] or row["ref_post_id"]
        if to:
            record[field] = [{"type": refers[row["kind"]], "id": to}]
        records.append(record)
    people = {row["author_id"]: row["author_handle"] for row in POSTS}
    users = [{"id": id_, "username": handle} for id_, handle in people.items()]
    return [
        {"data": records[at : at + 100], "includes": {"users": users}, "meta": {}}
        for at in range(0, len(records), 100)
    ]


@pytest.mark.parametrize(
    "text",
    [
        as_csv(POSTS, ";"),
        as_csv(POSTS, "\t"),
        "\ufeff" + as_csv(POSTS),
        as_csv(POSTS).replace("\r\n", "\n"),
        as_csv(
            renamed(
                post_id="Tweet ID",
                author_handle="Screen Name",
                created_at="Created At",
                text="Full Text",
                in_reply_to_post_id="in_reply_to_status_id",
            )
        ),
        as_csv(
            renamed(
                post_id="Tweet Id",
                author_handle="Author Handle",
                created_at="Post Date (UTC)",
                text="Tweet text",
            )
        ),
        "sep=;\r\n" + as_csv(list(day_and_time_apart()), ";"),
        json.dumps({"posts": POSTS}),
        json.dumps(POSTS),
        "\n".join(json.dumps(row) for row in POSTS),
        json.dumps(as_x("tweet")),
        json.dumps(as_x("post")),
        "\n".join(json.dumps(page) for page in as_x("tweet")),
    ],
    ids=[
        *("semicolons", "tabs", "BOM", "line feeds", "other names"),
        *("names said twice", "day and time apart"),
        *("export", "list", "lines", "X: tweets", "X: posts", "X: page by page"),
    ],
)
def test_the_same_conversation_in_every_form(text):
    assert numbers(analyse(read(text, frame=FRAME))) == EXPECTED


def test_one_page_of_x_alone():
    (page,) = [page for page in as_x("tweet") if page["data"][-1]["id"] == "c-001"]
    assert len(read(json.dumps(page)).posts) == len(page["data"])


def test_the_export_brings_its_plan_people_and_withdrawals():
    plan = json.loads((data_folder() / "chat" / "webinar.json").read_text(encoding="utf-8"))
    export = {
        "conversation": plan["conversation"],
        "registrants": list(rows("chat/registrants.csv")),
        "withdrawn": list(rows("chat/withdrawals.csv")),
        "posts": POSTS,
    }
    assert numbers(analyse(read(json.dumps(export)))) == EXPECTED


def pasted(form):
    lines = []
    for row in POSTS:
        at = datetime.fromisoformat(row["created_at"])
        if row["kind"] != "repost":
            lines.append(form.format(row["author_handle"], row["text"], t=at))
    return "\n".join(lines)


@pytest.mark.parametrize(
    "form",
    [
        "{t:%H:%M} @{0}: {1}",
        "[{t:%H:%M:%S}] {0}: {1}",
        "[{t:%d/%m/%Y}, {t:%H:%M}] {0}: {1}",
        "{t:%d/%m/%Y}, {t:%H:%M} - {0}: {1}",
        "@{0} ({t:%H:%M}) {1}",
        "{t:%H:%M:%S} From {0} to Everyone: {1}",
        "{t:%Y-%m-%d %H:%M} @{0} {1}",
        "A Person @{0} · {t:%I:%M %p}\n{1}",
    ],
)
def test_a_pasted_text_with_times_and_names(form):
    chat = read(pasted(form), frame=FRAME)
    assert chat.bad_rows == ()
    assert len(chat.posts) == 312
    found = analyse(chat)
    assert found.equity.speakers == 41
    key = {int(id_[2:]) for id_ in EXPECTED["unanswered"]}
    places = {post.id: number for number, post in enumerate(chat.posts, start=1)}
    assert {places[each.post.id] for each in found.unanswered} == key


def test_clocks_past_midnight_are_of_the_next_day():
    chat = read("23:58 @a: One\n00:03 @b: Two", day=date(2026, 3, 12))
    assert [post.at for post in chat.posts] == [
        datetime(2026, 3, 12, 23, 58, tzinfo=UTC),
        datetime(2026, 3, 13, 0, 3, tzinfo=UTC),
    ]


def test_lines_below_belong_to_the_post_above_and_lines_before_are_listed():
    chat = read("Chat of Thursday\n17:00 @a: One\nand more\n17:01 @b: Two")
    assert [post.text for post in chat.posts] == ["One\nand more", "Two"]
    assert [bad.row for bad in chat.bad_rows] == [1]


def test_bad_rows_are_listed_with_their_number_and_reason(tmp_path, capsys):
    rows = [dict(row) for row in POSTS[:6]]
    rows[1]["created_at"] = "yesterday"
    rows[3]["author_handle"] = " "
    rows[4]["text"] = ""
    rows.append(dict(rows[0], text="Something else"))
    path = tmp_path / "posts.csv"
    path.write_text(as_csv(rows), encoding="utf-8")
    assert main(["chat", str(path), "--json"]) == 0
    given = capsys.readouterr()
    assert [bad["row"] for bad in json.loads(given.out)["bad_rows"]] == [2, 4, 5, 7]
    assert len(given.err.splitlines()) == 4
    assert "Traceback" not in given.err


def test_a_row_that_came_twice_is_one_post():
    chat = read(as_csv([*POSTS[:5], *POSTS[:5]]))
    assert len(chat.posts) == 5
    assert chat.bad_rows == ()


def test_times_with_a_zone_become_utc():
    chat = read("time,handle,text\n2026-03-12T18:00:00+01:00,a,One\n1773334800,b,Two")
    assert {post.at for post in chat.posts} == {datetime(2026, 3, 12, 17, tzinfo=UTC)}


def test_an_archive_is_a_source_too():
    own = load("archive", data_folder() / "own_archive")
    chat = chat_from_table(own.posts, own.accounts, Frame())
    assert len(chat.posts) + len(chat.bad_rows) == len(own.posts)
    assert {post.kind for post in chat.posts} <= {"own", "reply", "repost", "quote"}


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_spreadsheets_write_in_several_encodings(tmp_path, encoding):
    path = tmp_path / "talk.csv"
    path.write_text("time,handle,text\n2026-03-12 17:00,renée,C’est ça", encoding=encoding)
    assert [post.handle for post in read_file(path).posts] == ["renée"]


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"", "T-03"),
        (b"Nothing here has a time.", "T-03"),
        (b"time,handle\n17:00,me", "T-04"),
        (b'{"posts": [', "T-05"),
        (b'{"posts": 5}', "T-03"),
        (b"[1, 2, 3]", "T-03"),
        (b"\x89PNG\0\0\0", "T-02"),
        (b"PK\x03\x04\0\0", "T-02"),
        (b"[" * 100_000, "T-05"),
    ],
)
def test_a_file_that_is_no_conversation_is_one_plain_sentence(tmp_path, capsys, content, code):
    path = tmp_path / "talk.txt"
    path.write_bytes(content)
    with pytest.raises(ChatProblem) as problem:
        read_file(path)
    assert problem.value.code == code
    assert main(["chat", str(path), "--json"]) == 1
    given = capsys.readouterr()
    assert given.out == ""
    assert given.err.strip() == problem.value.sentence


def test_no_file_and_a_broken_plan(tmp_path):
    with pytest.raises(ChatProblem, match="T-01"):
        read_file(tmp_path / "nothing.csv")
    (tmp_path / "posts.csv").write_text(as_csv(POSTS[:3]), encoding="utf-8")
    (tmp_path / "webinar.json").write_text("{", encoding="utf-8")
    with pytest.raises(ChatProblem, match="T-06"):
        read_file(tmp_path)


def test_what_was_sent_to_one_person_alone_is_left_out_and_said():
    text = """17:00:00 From Ana Hosts to Everyone: Q1 What helps?
17:01:00 From Dan to Ana Hosts (direct message): private words
and more of them
17:02:00 From Ben to Everyone: A walk (privately, I also sing)
"""
    found = read(text)
    assert [post.handle for post in found.posts] == ["Ana Hosts", "Ben"]
    assert "private words" not in str(found.posts) and "more of them" not in str(found.posts)
    assert [(each.row, each.why) for each in found.bad_rows] == [
        (2, "It was sent to one person alone, so it is left out.")
    ]
