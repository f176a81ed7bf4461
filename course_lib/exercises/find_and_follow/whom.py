"""Who to follow: twelve of sixty, the dormant, a colleague's list, suggestions (S11, S13-S16)."""

from course_lib.account.sample import OBSERVED_AT, Gold, SampleAccount, gold, roster
from course_lib.exercise import GRADED, Choose, Exercise, Form, Item, Label, Option, Sort
from course_lib.exercises.find_and_follow.tables import (
    TODAY,
    account_table,
    day,
)
from course_lib.rules import is_dormant


def _choose_twelve(form: Form) -> Choose:
    return account_table(
        "choose-twelve",
        form,
        fine=frozenset({"other"}),
        how_many=12,
        enough=9,
        tolerated={"dormant": 2},
    )


CHOOSE_TWELVE = Exercise(
    id="find-and-follow_choose-twelve",
    title="Who would you follow?",
    prompt=(
        f"{TODAY} You are looking for colleagues.",
        "Choose 12 of these 60 accounts to follow. Look at what they write and when they last "
        "wrote.",
        "One more thing. Your practice is on Lantern Lane. Last Thursday a new client came for the "
        "first time: Dana, from Millbrook. If an account makes you think of your practice, leave "
        "it, and do not look further.",
    ),
    rows=("S11", "S15"),
    minutes=8,
    points=6,
    question=_choose_twelve(GRADED),
    practice=_choose_twelve,
    hints=(
        "Sort the table by “Last wrote”. Who has been silent since the middle of January?",
        "Look for people who say that they are a therapist or training to be one, and who talk "
        "with others.",
        "Leave out anyone who sells followers, money or cures. And if a name, a town or a street "
        "makes you wonder, do not find out. Leave that account alone.",
    ),
    rule=(
        "The post says: find and follow therapists. Someone who is silent for two months “you "
        "probably don’t want to follow”. And a rule above the post: if you might know a person "
        "from your practice, do nothing in public."
    ),
    look_at="Who to follow",
    explanation=(
        "Nine or more active colleagues are plenty. Up to two quiet ones do no harm, and people "
        "who are not therapists may be good company too."
    ),
    draft=True,
)


def _dormant_option(account: SampleAccount, judged: Gold) -> Option:
    dormant = is_dormant(account.last_post_at, OBSERVED_AT)
    return Option(
        id=account.account_id,
        label=f"@{account.handle}",
        fits=None if len(judged.labels) > 1 else dormant,
        why=judged.why,
        cells=(day(account.last_post_at), account.latest_post),
    )


def _mark_the_dormant(form: Form) -> Choose:
    judged = gold("dormant-list", form)
    return Choose(
        options=tuple(
            _dormant_option(account, judged[account.account_id])
            for account in roster("dormant-list", form)
        ),
        columns=("Account", "Last wrote", "What they wrote"),
    )


MARK_THE_DORMANT = Exercise(
    id="find-and-follow_mark-the-dormant",
    title="Who has gone quiet?",
    prompt=(
        f"{TODAY}",
        "Tick each therapist that the two-month rule tells you to leave for now.",
    ),
    rows=("S15",),
    minutes=4,
    points=4,
    question=_mark_the_dormant(GRADED),
    practice=_mark_the_dormant,
    hints=(
        "Count two months back from 16 March. Which day is that?",
        "16 January or earlier means at least two months. 17 January does not.",
        "Sort the table by “Last wrote”. One person says when they will be back: for that person, "
        "both answers are fine.",
    ),
    rule=(
        "The post says: “If you run into a therapist who hasn’t tweeted in at least two months, "
        "you probably don’t want to follow them. Really, if they get back into Tweeting you’ll "
        "find them again anyway when they’re active.”"
    ),
    look_at="When did they last write?",
    explanation=(
        "“At least two months” counts by the calendar: exactly two months is long enough. "
        "“Probably” leaves room for a person who said when they would be back."
    ),
)


def _colleagues_following(form: Form) -> Choose:
    return account_table("colleagues-following", form, how_many=5)


COLLEAGUES_FOLLOWING = Exercise(
    id="find-and-follow_colleagues-following",
    title="Who does Nadia follow?",
    prompt=(
        f"{TODAY}",
        "Nadia is a colleague whose taste you trust. Here are accounts that she follows.",
        "Choose 5 therapists you would follow too.",
    ),
    rows=("S16",),
    minutes=4,
    points=3,
    question=_colleagues_following(GRADED),
    practice=_colleagues_following,
    hints=(
        "Nadia follows them. That is a good sign, but you still choose for yourself.",
        "Look at when they last wrote, and at what they last wrote about.",
        "Five therapists who wrote this month and talk with others are a safe choice.",
    ),
    rule=(
        "The post says: “You can also look at the follower or following list of any other "
        "therapist to grow your following list.” We keep the second half: the following list."
    ),
    look_at="Look at who a colleague follows",
    explanation=(
        "The people a colleague follows are her own choice. You read, and choose a few, one by one."
    ),
)

WHY_NOT_FOLLOWERS = Exercise(
    id="find-and-follow_why-not-followers",
    title="Why not the people who follow Nadia?",
    prompt=(
        "In 2010 the post also named the list of a colleague’s followers. Here we leave it out.",
        "Which reasons are good ones? Tick each good reason.",
    ),
    rows=("S16",),
    minutes=2,
    points=2,
    question=Choose(
        options=(
            Option(
                "clients",
                "Some of her followers may be her clients",
                True,
                "Following them one after the other could draw attention to them. Doing nothing is "
                "safer.",
            ),
            Option(
                "rule",
                "X forbids copying another account’s followers",
                True,
                "X names it in its rules on following, above all when a program does it.",
            ),
            Option(
                "not-chosen",
                "She did not choose who follows her",
                True,
                "Anyone can follow her, junk accounts too. The list says little about her taste.",
            ),
            Option(
                "hidden",
                "A list of followers can never be seen",
                False,
                "On X you can open it on most profiles. That is just why it needs care.",
            ),
            Option(
                "costs",
                "Looking at the list costs money",
                False,
                "Reading it on X’s own page is free. Money is not the reason.",
            ),
            Option(
                "notice",
                "She gets a message when you look",
                False,
                "X sends no such message. The reason is care for the people on the list.",
            ),
        )
    ),
    hints=(
        "Who might follow a therapist, besides colleagues?",
        "Three reasons are good ones: one is about people, one about a rule of X, one about taste.",
        "Clients, X’s own rule, and that she did not choose them.",
    ),
    rule=(
        "Post’s rule: look at any therapist’s follower list. Amended rule: read the following "
        "list and public lists, and choose a few people one by one."
    ),
    look_at="Look at who a colleague follows",
    explanation=(
        "Her followers may include her clients; copying followers breaks a rule of X; and she did "
        "not choose them."
    ),
    draft=True,
)

SUGGESTION_LABELS = (
    Label("keep", "Keep: look at it, maybe follow"),
    Label("skip", "Skip it: not of interest"),
    Label("careful", "Careful: may touch my practice, so nothing in public"),
)


_SKIPPED_FOR_ANOTHER_REASON = (
    "You keep your distance, and that matters most. But the reason matters too: X found this "
    "person in your phone. Choose Careful, and check your contact settings."
)


def _suggestion(account: SampleAccount, judged: Gold) -> Item:
    return Item(
        id=account.account_id,
        text=f"@{account.handle}",
        accepted=judged.labels,
        why=judged.why,
        cells=(account.bio, day(account.last_post_at), account.latest_post, account.reason),
        critical=frozenset({"keep"}) if judged.critical else frozenset(),
        notes={"skip": _SKIPPED_FOR_ANOTHER_REASON} if judged.critical else {},
    )


def _suggestions(form: Form) -> Sort:
    judged = gold("suggestions", form)
    return Sort(
        items=tuple(
            _suggestion(account, judged[account.account_id])
            for account in roster("suggestions", form)
        ),
        labels=SUGGESTION_LABELS,
        columns=("Account", "About", "Last wrote", "What they wrote", "X says"),
        style="cards",
    )


SUGGESTIONS = Exercise(
    id="find-and-follow_suggestions",
    title="Why does X suggest them?",
    prompt=(
        f"{TODAY} X suggests these ten accounts to you, and says why. Decide for each one.",
        "Your practice is on Lantern Lane. Your phone holds clients’ numbers. Three colleagues "
        "are in it too: Joan, your old supervisor, Alun from your placement, and Winifred, your "
        "tutor. Dana from Millbrook came to you last Thursday.",
    ),
    rows=("S13",),
    minutes=4,
    points=4,
    question=_suggestions(GRADED),
    practice=_suggestions,
    hints=(
        "Read the last line first: why does X suggest this person?",
        "“From your phone contacts” can mean that a client’s number is in your phone.",
        "Some could touch your practice: those from your phone, and the page from Dana’s town. You "
        "need not know more. If you might know a person from work, do nothing in public.",
    ),
    rule=(
        "The post says: “Twitter.com offers a great “follow suggestion” list”. Today it can come "
        "from phone numbers you shared. So use the list, but turn contact upload off first."
    ),
    look_at="Follow suggestions",
    explanation=(
        "A suggestion is a guess by a machine. It can know from a phone number what nobody else "
        "may know. Open a few pages a day, and choose for yourself."
    ),
    draft=True,
)
