"""The drawer's shift over a real journal: each payment in one Z, no gaps, no order lost."""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as some

from shared.drawers import DrawerReport, Figures
from shared.edits import Logged
from shared.ids import stamp
from shared.rules import Refusal
from shared.sqlite import DiskTrouble
from shared.wire import Roster, Site, User
from sync_server.books import bound
from sync_server.reports import sums
from sync_server.takings import facts_of
from tests.till_app.desk.carrier import carry
from tests.till_app.desk.counter import ALE, ASHA, BEN, BREAD, Counter, open_counter
from till_app.desk.refunding import Refunding
from till_app.desk.shifts import LIMIT, MOST_CASH, Shifts
from till_app.desk.tendering import Taken

MARA = 4
NOTHING = Figures(0, 0, 0, (), (), 0)


def sold(counter: Counter, session_id: str, cash: int = 1000) -> int:
    """A pale ale paid in cash; what stayed in the drawer."""
    counter.ring(session_id, ALE)
    taken = counter.tendering.take_cash(session_id, ASHA, f"pay-{session_id}", cash)
    assert isinstance(taken, Taken)
    return cash - taken.change


def made(result: DrawerReport | Refusal) -> DrawerReport:
    """The report, which must not have been refused."""
    assert isinstance(result, DrawerReport)
    return result


def test_an_evening_adds_up_and_the_next_shift_begins_with_nothing(counter: Counter) -> None:
    shifts = Shifts(counter.store, 1)
    made(shifts.begin(ASHA, 10_000))
    in_cash = sold(counter, "o1")
    counter.ring("o2", ALE)
    counter.ring("o2", BREAD)
    assert isinstance(counter.tendering.take_voucher("o2", BEN, "p2", 500), Taken)
    assert isinstance(counter.tendering.take_cash("o2", BEN, "p3", 1000), Taken)
    back = Refunding(counter.store).give_back("o2", "r1", 230, "Cold", method="cash", allowed_by=MARA)
    assert not isinstance(back, Refusal)
    made(shifts.pay_in(ASHA, 2_000, "More change"))
    x = made(shifts.pay_out(MARA, 700, " Supplier "))
    assert [(one.kind, one.amount, one.reason, one.user_id) for one in x.movements] == [
        ("float", 10_000, "", ASHA), ("paid_in", 2_000, "More change", ASHA),
        ("paid_out", 700, "Supplier", MARA),
    ]  # fmt: skip
    assert [(one.method, one.taken, one.given_back) for one in x.figures.methods] == [
        ("cash", in_cash + 230, 230), ("voucher", 500, 0),
    ]  # fmt: skip
    assert x.expected == 10_000 + 580 + 2_000 - 700
    z = made(shifts.close(MARA, 11_900))
    assert (z.kind, z.number, z.difference, z.figures) == ("z", 1, 20, x.figures)
    after = shifts.x_report(ASHA)
    assert (after.number, after.since, after.movements, after.figures) == (2, z.at, (), NOTHING)
    assert after.expected == 0


def test_a_voided_payment_leaves_nothing_and_a_tip_stays(counter: Counter) -> None:
    shifts = Shifts(counter.store, 1)
    counter.ring("o1")
    assert isinstance(counter.tendering.take_cash("o1", ASHA, "p1", 500), Taken)
    assert shifts.x_report(ASHA).expected == 500
    assert not isinstance(counter.tendering.remove("o1", "p1", "Mistake", allowed_by=MARA), Refusal)
    assert shifts.x_report(ASHA).expected == 0, "what was taken by mistake went back"
    assert counter.tendering.intend_card("o1", ASHA, "p2", 580)
    assert isinstance(counter.tendering.card_approved("o1", ASHA, "p2", 700, "ref"), Taken)
    report = shifts.x_report(ASHA)
    assert [(one.method, one.count, one.taken, one.tips) for one in report.figures.methods] == [
        ("card", 1, 580, 120), ("cash", 0, 0, 0),
    ]  # fmt: skip
    assert report.expected == 0, "a tip by card is not in the drawer"


def test_money_belongs_to_the_drawer_that_took_it(tmp_path: Path) -> None:
    here, there = (open_counter(tmp_path / f"journal-{number}.db", number) for number in (1, 2))
    mine, theirs = Shifts(here.store, 1), Shifts(there.store, 2)
    here.ring("o1")
    assert isinstance(here.tendering.take_cash("o1", ASHA, "p1", 200), Taken)
    carry(here.store, there.store)
    there.handover.take_over("o1", ASHA)
    assert isinstance(there.tendering.take_cash("o1", ASHA, "p2", 380), Taken)
    carry(there.store, here.store)
    carry(here.store, there.store)
    assert (mine.x_report(ASHA).expected, theirs.x_report(ASHA).expected) == (200, 380)
    assert (mine.x_report(ASHA).figures.sales, theirs.x_report(ASHA).figures.sales) == (0, 1)
    for counter in (here, there):
        counter.store.close()


def test_closing_time_leaves_open_orders_whole(counter: Counter) -> None:
    shifts = Shifts(counter.store, 1)
    for number in range(3):
        counter.ring(f"o{number}", ALE, number + 1)
    assert isinstance(counter.tendering.take_cash("o0", ASHA, "p0", 100), Taken)
    counter.handover.sign_in(ASHA, "o1")
    counter.handover.sign_out("o1", ASHA, counter.clock())
    before = [counter.ordering.order(f"o{number}") for number in range(3)]
    with counter.store.begin() as tx:
        edits = tx.journal.count()
    counter.clock.advance(hours=30)
    z = made(shifts.close(MARA, 100))
    assert (z.carried.count, z.carried.total, z.difference) == (3, 580 * 6, 0)
    assert [counter.ordering.order(f"o{number}") for number in range(3)] == before
    with counter.store.begin() as tx:
        assert tx.journal.count() == edits, "closing the drawer writes nothing into any order"
    counter.clock.advance(hours=10)
    assert isinstance(counter.tendering.take_cash("o0", ASHA, "p1", 480), Taken)
    morning = shifts.x_report(ASHA)
    assert (morning.expected, morning.figures.total, morning.carried.count) == (480, 580, 2)


def test_a_shift_that_was_left_overnight_goes_on_after_a_restart(tmp_path: Path) -> None:
    counter = open_counter(tmp_path / "journal.db")
    made(Shifts(counter.store, 1).begin(ASHA, 5_000))
    sold(counter, "o1")
    counter.store.close()
    again = open_counter(tmp_path / "journal.db", clock=counter.clock)
    again.clock.advance(hours=14)
    shifts = Shifts(again.store, 1)
    sold(again, "o2")
    assert shifts.x_report(BEN).expected == 5_000 + 2 * 580
    closed = made(shifts.close(MARA, 6_160))
    assert (closed.difference, closed.user_id) == (0, MARA)
    again.store.close()
    third = open_counter(tmp_path / "journal.db", clock=counter.clock)
    shifts = Shifts(third.store, 1)
    assert shifts.x_report(ASHA).figures == NOTHING, "what a Z has counted is not counted again"
    assert shifts.last_reports(5) == (closed,)
    third.store.close()


def test_a_count_far_off_is_seen_by_a_manager(counter: Counter) -> None:
    people = (User(ASHA, "Asha", "cashier"), User(MARA, "Mara", "manager"))
    with counter.store.begin() as tx:
        tx.roster.keep(Roster(1, Site(1, "The Lantern", "GBP"), people, ()))
    shifts = Shifts(counter.store, 1)
    made(shifts.begin(ASHA, 10_000))
    assert not shifts.lacks_float()
    assert [shifts.is_far_off(10_000 + LIMIT + off) for off in (0, 1)] == [False, True]
    assert shifts.close(ASHA, 10_000 + LIMIT + 1) is Refusal.NEEDS_MANAGER
    assert shifts.close(ASHA, 0, ASHA) is Refusal.NEEDS_MANAGER
    assert shifts.last_reports(1) == ()
    assert made(shifts.close(ASHA, 10_000 - LIMIT)).difference == -LIMIT
    assert shifts.lacks_float()
    assert made(shifts.close(ASHA, 9_000, MARA)).number == 2
    assert made(shifts.close(MARA, 9_000)).user_id == MARA


@pytest.mark.parametrize("amount", [0, -1, MOST_CASH + 1])
def test_nothing_below_nothing_and_too_much_are_refused(counter: Counter, amount: int) -> None:
    shifts = Shifts(counter.store, 1)
    assert shifts.begin(ASHA, amount) is Refusal.NO_AMOUNT
    assert shifts.pay_in(ASHA, amount, "Deposit") is Refusal.NO_AMOUNT
    assert shifts.pay_out(ASHA, amount, "Deposit") is Refusal.NO_AMOUNT
    assert shifts.pay_in(ASHA, 1, "  ") is Refusal.REASON_NEEDED
    assert (shifts.close(ASHA, amount) is Refusal.NO_AMOUNT) == (amount != 0), (
        "an empty drawer can be counted"
    )
    assert shifts.x_report(ASHA).movements == ()


def test_a_full_disk_closes_nothing(counter: Counter) -> None:
    shifts = Shifts(counter.store, 1)
    in_it = sold(counter, "o1")

    def room(pages: int) -> None:
        with counter.store.begin() as tx:
            tx.identity._held.change(f"PRAGMA max_page_count = {pages}")

    with counter.store.begin() as tx:
        pages = tx.identity._held.run("PRAGMA page_count").value()
    room(pages)
    with pytest.raises(DiskTrouble, match="full"):
        _fill(shifts)
    kept = shifts.x_report(ASHA)
    assert (kept.number, kept.expected) == (1, in_it + kept.paid_in)
    room(1_000_000)
    assert made(shifts.close(ASHA, kept.expected)).difference == 0


def _fill(shifts: Shifts) -> None:
    for _ in range(2_000):
        shifts.pay_in(ASHA, 1, "Deposit" * 200)


def _first(counter: Counter, shifts: Shifts, number: int) -> None:
    del shifts
    sold(counter, f"o{number}", 580 + number)


def _held(counter: Counter, shifts: Shifts, number: int) -> None:
    del shifts
    counter.ring(f"o{number}")
    counter.tendering.take_cash(f"o{number}", BEN, f"pay-o{number}", 80)


def _voided(counter: Counter, shifts: Shifts, number: int) -> None:
    _held(counter, shifts, number)
    counter.tendering.remove(f"o{number}", f"pay-o{number}", "Mistake", allowed_by=MARA)


def _paid_in(counter: Counter, shifts: Shifts, number: int) -> None:
    del counter
    made(shifts.pay_in(ASHA, 10 + number, "Deposit"))


def _paid_out(counter: Counter, shifts: Shifts, number: int) -> None:
    del counter
    made(shifts.pay_out(MARA, 1 + number, "Supplier"))


def _float(counter: Counter, shifts: Shifts, number: int) -> None:
    del counter
    made(shifts.begin(ASHA, 100 + number))


def _closed(counter: Counter, shifts: Shifts, number: int) -> None:
    del counter
    made(shifts.close(MARA, number))


Step = Callable[[Counter, Shifts, int], None]
steps = some.lists(
    some.sampled_from((_first, _held, _voided, _paid_in, _paid_out, _float, _closed)), max_size=14
)


@settings(max_examples=25, deadline=None)
@given(steps)
def test_every_penny_is_in_exactly_one_report(
    tmp_path_factory: pytest.TempPathFactory, taken: list[Step]
) -> None:
    counter = open_counter(tmp_path_factory.mktemp("drawer") / "journal.db")
    shifts = Shifts(counter.store, 1, MOST_CASH)
    for number, step in enumerate(taken):
        step(counter, shifts, number)
    made(shifts.close(MARA, 0))
    reports = shifts.last_reports(100)[::-1]
    with counter.store.begin() as tx:
        logs = [
            [Logged(rev, edit.at, edit) for rev, edit in enumerate(tx.journal.edits(name), 1)]
            for name in dict.fromkeys(row[0] for row in tx.journal.every_edit())
        ]
    whole = sums(fact for log in logs for fact in facts_of(bound(log[0].edit.session_id, log), 0, 1))
    assert [report.number for report in reports] == list(range(1, len(reports) + 1))
    assert sum(report.cash for report in reports) == sum(one.net for one in whole.methods)
    moved = {_float: 100, _paid_in: 10, _paid_out: -1}
    by_hand = sum(
        moved[step] + (number if moved[step] > 0 else -number)
        for number, step in enumerate(taken)
        if step in moved
    )
    assert sum(report.expected - report.cash for report in reports) == by_hand
    assert sum(report.figures.total for report in reports) == whole.total
    assert sum(report.figures.sales for report in reports) == whole.sales
    assert shifts.x_report(ASHA).figures == NOTHING
    counter.store.close()


def test_an_older_journal_begins_its_book_with_nothing_and_keeps_all_orders(tmp_path: Path) -> None:
    path = tmp_path / "journal.db"
    counter = open_counter(path)
    sold(counter, "o1")
    counter.ring("o2")
    kept = counter.ordering.order("o2")
    counter.store.close()
    with closing(sqlite3.connect(path)) as older:
        older.executescript(
            "DROP TABLE drawer; DROP TABLE z_reports; DROP TABLE card_refunds; PRAGMA user_version = 2;"
        )
    again = open_counter(path, clock=counter.clock)
    shifts = Shifts(again.store, 1)
    report = shifts.x_report(ASHA)
    assert (report.figures, report.number) == (NOTHING, 1), "what was paid before was counted by other means"
    assert again.ordering.order("o2") == kept
    assert isinstance(again.tendering.take_cash("o2", ASHA, "p2", 580), Taken)
    assert made(shifts.close(ASHA, 580)).difference == 0
    assert path.with_name("journal-v2.backup").exists()
    assert shifts.last_reports(1)[0].at <= stamp(again.clock())
    again.store.close()
