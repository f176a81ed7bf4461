"""A price first, a limit that holds whatever happens, and nothing paid twice."""

import tempfile
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from live import ALL, OWN, Clock, everything, in_use, some
from x_server import BEARER, FAULTY, REFUSALS, USER_TOKEN, XServer
from x_world import days_ago, small_world

from course_lib.account import LiveProblem
from course_lib.account.x_api import Keys, begin, forget, kept, limit_from, read
from course_lib.account.x_api.ledger import Ledger
from course_lib.account.x_api.prices import TABLE, dollars, prices
from course_lib.account.x_api.private import live_folder

D = Decimal


def test_only_the_profile_is_read_before_a_yes(x_server: XServer):
    offer = begin(OWN)
    assert [path for path, _ in x_server.requests] == ["/2/users/me"]
    assert x_server.billed == offer.estimate.profile_usd == D("0.010")
    assert (offer.profile.followers_n, offer.profile.following_n) == (130, 250)


def test_the_price_is_worked_out_from_the_profile(x_server: XServer):
    estimate = begin(OWN).estimate
    assert {part.id: part.usd for part in estimate.parts} == {
        "followers": D("0.130"),
        "following": D("0.250"),
        "posts": D("0.012"),
        "mentions": D("0.100"),
        "lists": D("1.005"),
    }
    assert estimate.total(["followers", "posts"]) == D("0.152")
    assert estimate.total([]) == D("0.010")
    assert estimate.owner_price
    assert estimate.checked_on == prices().checked_on
    assert all(part.buys and part.title for part in estimate.parts)


@pytest.mark.parametrize(
    ("keys", "each"),
    [
        (Keys(user_token=USER_TOKEN), D("0.010")),
        (Keys(bearer=BEARER), D("0.010")),
        (Keys(bearer=BEARER, own_app=True), D("0.010")),
        (OWN, D("0.001")),
    ],
)
def test_only_owners_with_their_own_keys_pay_less(x_server: XServer, keys, each):
    offer = begin(keys, "quiet_room")
    assert offer.estimate.parts[0].usd == 130 * each
    x_server.owner = keys.own_app
    read(some(offer, "followers"))
    assert x_server.billed == 130 * each + D("0.010")


def test_the_bill_is_never_higher_than_the_price(x_server: XServer):
    offer = begin(OWN)
    dataset = read(everything(offer))
    price = offer.estimate.total(ALL)
    assert x_server.billed <= D(str(dataset.meta.cost_usd)) <= price
    assert Ledger(live_folder()).spent() == D(str(dataset.meta.cost_usd))


def test_the_same_again_on_the_same_day_costs_nothing(x_server: XServer):
    read(everything(begin(OWN)))
    asked = len(x_server.requests)
    offer = begin(OWN)
    assert all(part.paid for part in offer.estimate.parts)
    assert offer.estimate.total(ALL) == D(0)
    read(everything(offer, ceiling=D("0.01")))
    assert len(x_server.requests) == asked


def test_a_new_day_is_paid_anew(x_server: XServer):
    clock = Clock(days_ago(0).replace(hour=23, minute=59))
    read(everything(begin(OWN, clock=clock)), clock=clock)
    asked = len(x_server.requests)
    clock.now = days_ago(-1).replace(hour=0, minute=1)
    offer = begin(OWN, clock=clock)
    assert not any(part.paid for part in offer.estimate.parts)
    assert offer.estimate.spent_today == D("0.010")
    assert len(x_server.requests) == asked + 1


def test_the_limit_stops_before_the_request_and_keeps_what_is_paid(tmp_path):
    with in_use(tmp_path, small_world(followers=2500, following=40)) as server:
        offer = begin(OWN)
        with pytest.raises(LiveProblem) as stopped:
            read(some(offer, "following", "followers", ceiling=D("1.50")))
        assert stopped.value.code == "L-40"
        assert "$1.50" in stopped.value.sentence
        assert server.billed <= D("1.50")
        so_far = kept()
        assert not so_far.meta.complete
        assert "followers" in so_far.meta.missing
        assert any("Not read to its end" in words for words in so_far.meta.warnings)
        asked = [query for path, query in server.requests if "followers" in path]
        # The last page is made smaller, so that the limit is used and not passed.
        assert [query["max_results"] for query in asked] == ["1000", "490"]
        whole = read(some(offer, "following", "followers", ceiling=D("3")))
        assert whole.meta.complete
        again = [query.get("pagination_token") for path, query in server.requests
                 if "followers" in path]  # fmt: skip
        assert len(again) == len(set(again))
        assert server.billed == D("0.010") + D("2.500")


def test_the_limit_counts_the_whole_day(x_server: XServer):
    read(some(begin(OWN), "followers", ceiling=D("0.15")))
    with pytest.raises(LiveProblem, match="L-40"):
        read(some(begin(OWN), "following", ceiling=D("0.141")))
    assert x_server.billed == D("0.140")


def test_a_lost_answer_counts_as_paid(x_server: XServer):
    offer = begin(OWN)
    x_server.faults = ["cut"]
    with pytest.raises(LiveProblem, match="L-32"):
        read(some(offer, "followers", ceiling=D("0.2")))
    assert Ledger(live_folder()).spent() == D("0.010") + D("0.130")


def test_a_lost_answer_counts_no_more_than_was_still_expected(x_server: XServer):
    offer = begin(Keys(user_token=USER_TOKEN))
    posts = next(part for part in offer.estimate.parts if part.id == "posts")
    x_server.owner, x_server.faults = False, [None, "cut"]
    with pytest.raises(LiveProblem, match="L-32"):
        read(some(offer, "posts"))
    assert Ledger(live_folder()).spent() <= D("0.010") + posts.usd


def test_a_second_try_is_priced_without_what_is_paid(tmp_path):
    with in_use(tmp_path, small_world(followers=2500, following=40)):
        with pytest.raises(LiveProblem, match="L-40"):
            read(some(begin(OWN), "followers", ceiling=D("1.50")))
        estimate = begin(OWN).estimate
        assert estimate.total(["followers"]) == D("1.010")
        estimate.check_the_limit(["followers"], D("2.51"), {})
        with pytest.raises(LiveProblem, match=r"Set your limit to \$2.51"):
            estimate.check_the_limit(["followers"], D("2.50"), {})


def test_a_request_that_never_left_costs_nothing(x_server: XServer, monkeypatch):
    offer = begin(OWN)
    monkeypatch.setenv("X_API_BASE_URL", "http://127.0.0.1:9")
    with pytest.raises(LiveProblem, match="L-30"):
        read(some(offer, "followers"))
    assert Ledger(live_folder()).spent() == D("0.010")


def test_after_forgetting_only_the_sum_of_the_day_is_left(x_server: XServer):
    read(some(begin(OWN), "followers"))
    folder = live_folder()
    for draft in (folder / "pages" / ".a.json.x1.tmp", folder / ".reading.json.x1.tmp"):
        draft.write_text("left by a sudden end")
    forget()
    left = {path.name for path in folder.rglob("*") if path.is_file()}
    assert {name for name in left if not name.endswith(".lock")} == {"spent.json"}


def test_forgetting_does_not_lift_the_limit(x_server: XServer):
    read(some(begin(OWN), "followers"))
    spent = Ledger(live_folder()).spent()
    forget()
    assert Ledger(live_folder()).spent() == spent


def test_a_damaged_note_of_the_money_stops_everything_until_it_is_forgotten(x_server: XServer):
    clock = Clock()
    for damaged in ("{", '["x"]', f'{{"day": "{clock.now:%Y-%m-%d}"}}'):
        note = live_folder() / "spent.json"
        note.write_text(damaged, encoding="utf-8")
        with pytest.raises(LiveProblem, match="L-48"):
            begin(OWN, clock=clock)
        forget(clock=clock)
        begin(OWN, clock=clock)


def test_two_windows_share_one_limit(tmp_path):
    one, other = Ledger(tmp_path), Ledger(tmp_path)
    ticket = one.reserve(D("0.001"), 1000, 1, D("1.5"))
    assert ticket is not None
    assert ticket.size == 1000
    second = other.reserve(D("0.001"), 1000, 1, D("1.5"))
    assert second is not None
    assert second.size == 500
    assert one.reserve(D("0.001"), 10, 1, D("1.5")) is None
    one.settle(ticket, D("0.1"))
    assert other.spent() == D("0.6")


def test_the_table_of_prices_is_dated_and_holds_prices(tmp_path):
    assert prices().checked_on.year >= 2026
    assert prices().page.startswith("https://")
    for broken in ("user = 0", "user = -0.01"):
        file = tmp_path / f"{hash(broken)}.toml"
        text = TABLE.read_text(encoding="utf-8").replace("user = 0.010", broken)
        file.write_text(text, encoding="utf-8")
        with pytest.raises(ValueError, match="more than 0"):
            prices(file)


@pytest.mark.parametrize(
    ("typed", "usd"), [("3", "3"), (" $2.50 ", "2.50"), ("$ 4", "4"), ("0.5", "0.5")]
)
def test_a_limit_can_be_typed(typed, usd):
    assert limit_from(typed) == D(usd)


@pytest.mark.parametrize("typed", ["", "three", "0", "-1", "nan", "inf", "3,5 or so"])
def test_what_is_no_limit_is_said(typed):
    with pytest.raises(LiveProblem, match="L-46"):
        limit_from(typed)


def test_sums_are_rounded_up():
    assert dollars(D("2.511")) == "$2.52"
    assert dollars(D("0.001")) == "$0.01"
    assert dollars(D(3)) == "$3.00"


FAULTS = st.lists(
    st.sampled_from([None, None, None, *REFUSALS, *(set(FAULTY) - {"slow"}), "drop"]), max_size=14
)
PARTS = st.lists(
    st.sampled_from(["followers", "following", "posts", "mentions", "lists"]),
    min_size=1,
    unique=True,
)


@settings(
    max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(
    faults=FAULTS,
    parts=PARTS,
    limits=st.lists(st.decimals("0.02", "2.5", places=3), min_size=2, max_size=4),
    new_dialect=st.booleans(),
)
def test_no_order_of_pages_and_faults_goes_over_the_limit_or_pays_twice(
    faults, parts, limits, new_dialect
):
    """Try several times in a day, with any faults and limits; X's bill stays under the highest."""
    how = {"speaks": ("post",), "tells_recency": False} if new_dialect else {}
    world = small_world(followers=1100, following=300, posts=30)
    with tempfile.TemporaryDirectory() as folder, in_use(Path(folder), world, **how) as server:
        server.faults = list(faults)
        whole: set[object] = set()
        for limit in sorted(limits):
            before = len(server.requests)
            try:
                read(some(begin(OWN), *parts, ceiling=limit))
            except LiveProblem as problem:
                assert problem.sentence.endswith(f"({problem.code})")
            assert server.billed <= max(limit, D("0.010"))
            assert server.billed <= Ledger(live_folder()).spent()
            asked = {_page(each) for each in server.requests[before:]}
            assert not asked & whole, "A page that is kept was asked for again."
            whole = {_page(each) for each in server.delivered}


def _page(request):
    path, query = request
    return path, tuple(
        sorted((name, text) for name, text in query.items() if name != "max_results")
    )
