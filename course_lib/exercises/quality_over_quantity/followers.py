"""The audit: real, junk or not sure, the share, and how sure one can be of it (S20)."""

from collections.abc import Sequence
from datetime import datetime
from math import ceil

from course_lib.account.sample import SampleAccount, gold, roster
from course_lib.account.sample_audiences import audiences
from course_lib.exercise import (
    GRADED,
    Exercise,
    Form,
    Item,
    Label,
    NearMiss,
    Number,
    OneOf,
    Option,
    Sort,
)
from course_lib.rules import Share
from course_lib.rules.wilson import percent

COLUMNS = ("Account", "About", "Follows", "Followed by", "Posts", "Last wrote", "Picture")

_LABELS = (
    Label("real", "Real"),
    Label("junk", "Junk"),
    Label("not sure", "Not sure"),
)

#: How far from the true share an estimate may be. Unit: percent points.
_NEAR_ENOUGH = 15

_PAGES = (
    "The post says: “if you go into some Twitter people whose followers are 3,4,5,6,000 or more, "
    "you’ll find many pages of junk accounts that have nothing to do with the person.”"
)


def profile_cells(account: SampleAccount) -> tuple[str, ...]:
    """Return what a page of followers shows of an account, in the order of `COLUMNS`."""
    return (
        f"{account.name}. {account.bio or '(no words about itself)'}",
        _number(account.following),
        _number(account.followers),
        _number(account.posts),
        day_in_words(account.last_post_at),
        "the one that all new accounts get" if account.default_picture else "its own",
    )


def day_in_words(when: datetime | None) -> str:
    """Return a day as a card shows it."""
    return f"{when.day} {when:%B %Y}" if when else "never"


def junk_in(name: str, form: Form = GRADED) -> Share:
    """Return how many of an audit's followers are junk, by its key."""
    judged = gold(name, form)
    return Share(sum("junk" in each.labels for each in judged.values()), len(judged))


def _number(value: int | None) -> str:
    return "unknown" if value is None else f"{value:,}"


def _judge(name: str, form: Form, accounts: Sequence[SampleAccount], enough: int) -> Sort:
    judged = gold(name, form)
    return Sort(
        items=tuple(
            Item(
                id=account.account_id,
                text=f"@{account.handle}",
                accepted=judged[account.account_id].labels,
                why=judged[account.account_id].why,
                cells=profile_cells(account),
            )
            for account in accounts
        ),
        labels=_LABELS,
        columns=COLUMNS,
        style="cards",
        enough=enough,
    )


def _eight(form: Form) -> list[SampleAccount]:
    """Return three of Thaddeus’s junk followers and five others, in the order of his page."""
    followers, judged = roster("audit-thaddeus", form), gold("audit-thaddeus", form)
    junk = [each for each in followers if judged[each.account_id].labels == {"junk"}][:3]
    others = [each for each in followers if "junk" not in judged[each.account_id].labels][:5]
    return [each for each in followers if each in junk or each in others]


def _eight_with_help(form: Form) -> Sort:
    return _judge("audit-thaddeus", form, _eight(form), enough=8)


EIGHT_WITH_HELP = Exercise(
    id="quality-over-quantity_eight-with-help",
    title="Eight followers, with help",
    prompt=(
        "These eight follow Thaddeus. Real, junk or not sure? Ask three things about each one.",
        "Does it follow many times more people than follow it? Does it say anything of its own? "
        "Would there be somebody to talk with, even somebody quiet?",
    ),
    rows=("S20",),
    minutes=4,
    points=2,
    question=_eight_with_help(GRADED),
    practice=_eight_with_help,
    hints=(
        "Look at “Follows” and “Followed by” first. Ten times more is a strong sign.",
        "Somebody silent who tells of a job, a town or a hobby is most likely real.",
        "An account that follows thousands, is followed by few, and says nothing: junk.",
    ),
    rule=_PAGES,
    look_at="Page by page",
    explanation="Silence is no sign of junk. Following thousands with nothing to say is one.",
    draft=True,
)


def _sixty(form: Form) -> Sort:
    return _judge("audit", form, roster("audit", form), enough=48)


_CELESTE = audiences()["audit"]
_SEEN = junk_in("audit")
_TRUE_SHARE = 100 * _CELESTE.junk / _CELESTE.followers

SIXTY_FOLLOWERS = Exercise(
    id="quality-over-quantity_sixty-followers",
    title="Three pages of Celeste’s followers",
    prompt=(
        f"Celeste has {_CELESTE.followers:,} followers. That is {ceil(_CELESTE.followers / 20)} "
        "pages of 20. Here are three pages: 60 of them, drawn by lot.",
        "Mark each one: real, junk or not sure. 48 of 60 like the key are plenty. Take a break "
        "after 20 if you like: each answer is saved.",
        "All of them are invented. With real people, do this with your eyes only, and name nobody.",
    ),
    rows=("S20",),
    minutes=10,
    points=6,
    question=_sixty(GRADED),
    practice=_sixty,
    hints=(
        "Do the easy ones first: an empty account that follows thousands.",
        "A person who went quiet is real. A shop can be real. “Not sure” is a fair answer where "
        "you would have to guess.",
        "Beware of fine words alone: an account with thousands followed, a grand name and no "
        "person behind it may be junk too.",
    ),
    rule=_PAGES,
    look_at="Page by page",
    explanation=(
        "Most are easy to tell, and a few are not. Where the key itself is in doubt, “not sure” "
        "counts as right. Nobody can tell all of them from a profile."
    ),
    draft=True,
)

THE_SHARE = Exercise(
    id="quality-over-quantity_the-share",
    title=f"What share of all {_CELESTE.followers:,}?",
    prompt=(
        "You have looked at 60 of Celeste’s followers. Of every 100 of her followers, about how "
        "many are junk?",
        f"Up to {_NEAR_ENOUGH} too many or too few is fine. From three pages nobody can do better.",
    ),
    rows=("S20",),
    minutes=2,
    points=2,
    question=Number(
        low=_TRUE_SHARE - _NEAR_ENOUGH,
        high=_TRUE_SHARE + _NEAR_ENOUGH,
        unit="of every 100",
        near_misses=(
            NearMiss(
                _SEEN.k, f"That is how many of {_SEEN.n} there were. How many would it be of 100?"
            ),
            NearMiss(
                round(100 - _TRUE_SHARE), "Those are about the ones who are real. We ask for junk."
            ),
            NearMiss(_CELESTE.junk, "That is a number of accounts. How many of every 100?"),
        ),
    ),
    hints=(
        "How many of the followers above did you mark as junk?",
        "Divide that number by 60, then multiply by 100.",
        "A little more than half of the 60 are junk. So of every 100, a little more than 50.",
    ),
    rule=_PAGES,
    look_at="How sure can you be?",
    explanation=(
        f"By the key, {_SEEN.k} of the {_SEEN.n} are junk. Of all {_CELESTE.followers:,} it is "
        f"{_CELESTE.junk:,}: {_TRUE_SHARE:.0f} of every 100."
    ),
)

_LOW, _HIGH = (percent(end) for end in _SEEN.interval)

HOW_SURE = Exercise(
    id="quality-over-quantity_how-sure",
    title="What may you say after three pages?",
    prompt=(
        f"By the key, {_SEEN.k} of the 60 are junk. A friend asks: “So how much of Celeste’s "
        f"crowd of {_CELESTE.followers:,} is junk?” What may you say?",
    ),
    rows=("S20",),
    minutes=1,
    points=1,
    question=OneOf(
        options=(
            Option(
                "exactly",
                f"“Exactly {percent(_SEEN.k / _SEEN.n)}”",
                False,
                "Another three pages would give another number. Say how far off it may be.",
            ),
            Option(
                "between",
                f"“Most likely somewhere between {_LOW} and {_HIGH}”",
                True,
                "That is what 60 of them can tell, and it is already a lot.",
            ),
            Option(
                "nothing",
                "“Nobody can say anything before looking at all of them”",
                False,
                "60 drawn by lot tell you a good deal. You need not look at 261 pages.",
            ),
            Option(
                "everyone",
                "“All big accounts are like that”",
                False,
                "You looked at one account. The next one may be quite different.",
            ),
        )
    ),
    hints=(
        "Would the next three pages give the same count to the last one?",
        "A fair answer gives two numbers and says “between”.",
        f"It is the answer with {_LOW} and {_HIGH}.",
    ),
    rule="A share from a few pages is a guess with edges. Say the edges too.",
    look_at="How sure can you be?",
    explanation=(
        f"{_SEEN}. If many people each drew 60 by lot, about 95 of every 100 of them would get "
        "edges that hold the true share."
    ),
)

_HENDRIKA, _HENDRIKA_SEEN = audiences()["audit-hendrika"], junk_in("audit-hendrika")

HONEST_EXCEPTION = Exercise(
    id="quality-over-quantity_honest-exception",
    title="And Hendrika?",
    prompt=(
        f"Hendrika has {_HENDRIKA.followers:,} followers, nearly as many as Celeste. Of 60 drawn "
        f"by lot, {_HENDRIKA_SEEN.k} are junk. That is {_HENDRIKA_SEEN.k} of {_HENDRIKA_SEEN.n}, "
        f"so most likely between {percent(_HENDRIKA_SEEN.interval[0])} and "
        f"{percent(_HENDRIKA_SEEN.interval[1])} of all.",
        "What do you take from that?",
    ),
    rows=("S20",),
    minutes=1,
    points=1,
    question=OneOf(
        options=(
            Option(
                "big-is-hollow",
                "Every account with more than 3,000 followers is hollow",
                False,
                "Hendrika is large and far from hollow. The post says “some”, not “all”.",
            ),
            Option(
                "look",
                "The number alone tells neither. You have to look at who is there",
                True,
                "Eleven years of answering parents each Sunday, in general words, can fill a room "
                "honestly.",
            ),
            Option(
                "clean",
                "Hendrika must have cleared away her junk",
                False,
                "Nothing here says so. Junk follows everybody a little, whatever they do.",
            ),
            Option(
                "guilty",
                "Celeste must have bought her followers",
                False,
                "You cannot know. Junk also follows people who never asked for it. So accuse "
                "nobody.",
            ),
        )
    ),
    hints=(
        "Two accounts of much the same size. What differs?",
        "Which answer says no more than you know?",
        "It is the answer that asks you to look.",
    ),
    rule=f"{_PAGES} It says “some”.",
    look_at="The honest exception",
    explanation=(
        f"Of all Hendrika’s followers, {_HENDRIKA.junk:,} of {_HENDRIKA.followers:,} are junk: "
        f"{percent(_HENDRIKA.junk / _HENDRIKA.followers)}. A large number can be honest."
    ),
)
