"""Tabs at the desk: saved, resumed, paid, joined, moved, given; nothing lost, nothing twice."""

from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path

import pytest

from shared.edits import AssignTab, SessionDiscount, change_of
from shared.order_session import Discount, OrderSession, Status
from shared.rules import Refusal
from tests.till_app.desk.counter import ALE, ASHA, BEN, BREAD, Clock, Counter, open_counter
from till_app.desk.board import OpenTab
from till_app.desk.tendering import Taken


@pytest.fixture
def counter(tmp_path: Path) -> Iterator[Counter]:
    """Till 1 without a server."""
    found = open_counter(tmp_path / "journal.db", clock=Clock())
    yield found
    found.store.close()


def saved(counter: Counter, table: str, ales: int, user_id: int = ASHA) -> OpenTab:
    """A new tab with so many ales on it."""
    session_id = counter.store.new_id()
    counter.ring(session_id, ALE, ales)
    tab = counter.tabs.save_new(session_id, user_id, name="", table=table)
    assert isinstance(tab, OpenTab)
    return tab


def resumed(counter: Counter, tab: OpenTab, user_id: int = ASHA, leaving: str = "") -> OrderSession:
    """The bill of a tab, which must open."""
    bill = counter.tabs.resume(tab.tab_id, user_id, leaving=leaving)
    assert isinstance(bill, OrderSession)
    return bill


def paid(counter: Counter, bill: OrderSession, user_id: int = ASHA) -> Taken:
    """The bill is paid in cash, exactly."""
    taken = counter.tendering.take_cash(bill.session_id, user_id, counter.store.new_id(), bill.due)
    assert isinstance(taken, Taken)
    assert taken.closed
    return taken


def shown(counter: Counter) -> dict[str, int]:
    """What each tab of the board still costs, by its label."""
    return {one.tab.label: one.left for one in counter.tabs.board()}


def test_an_order_saved_to_a_new_tab_is_on_the_board_and_no_longer_in_hand(counter: Counter) -> None:
    tab = saved(counter, "Table 9", 4)
    assert (tab.tab.label, tab.left, tab.owner, tab.bill) == ("Table 9", 2320, ASHA, None)
    assert counter.handover.found(ASHA).order is None
    assert counter.tabs.count() == 1


def test_a_tab_is_no_order_of_anybody(counter: Counter) -> None:
    saved(counter, "Table 9", 4)
    with counter.store.begin() as tx:
        assert tx.journal.open_sessions() == ()


def test_resumed_and_paid_a_tab_is_settled_and_gone(counter: Counter) -> None:
    tab = saved(counter, "Table 9", 4)
    bill = resumed(counter, tab)
    assert (bill.total, bill.table, bill.tab_id) == (2320, "Table 9", tab.tab_id)
    assert shown(counter) == {"Table 9": 2320}
    taken = paid(counter, bill)
    assert shown(counter) == {}
    with counter.store.begin() as tx:
        (round_id,) = [part.session_id for part in taken.order.gathered]
        assert tx.journal.session(round_id).status is Status.COMPLETED
        found = tx.tabs.tab(tab.tab_id)
        assert found is not None
        assert not found.tab.is_open


def test_a_round_saved_while_the_bill_is_paid_stays_on_the_tab(counter: Counter) -> None:
    tab = saved(counter, "Table 9", 4)
    bill = resumed(counter, tab)
    other = counter.store.new_id()
    counter.ring(other, BREAD)
    assert isinstance(counter.tabs.save(other, BEN, tab.tab_id), OpenTab)
    assert shown(counter) == {"Table 9": 2320 + 150}
    paid(counter, bill)
    assert shown(counter) == {"Table 9": 150}


def test_saved_again_a_bill_gives_its_rounds_back_and_what_is_new_becomes_one(counter: Counter) -> None:
    tab = saved(counter, "Table 9", 4)
    bill = resumed(counter, tab)
    counter.ring(bill.session_id, BREAD, 2)
    assert shown(counter) == {"Table 9": 2620}
    again = counter.tabs.save(bill.session_id, ASHA, tab.tab_id)
    assert isinstance(again, OpenTab)
    assert [one.total for one in again.holds.rounds] == [2320, 300]
    assert [(item.name, item.total) for item in again.items] == [("Pale ale, pint", 2320), ("Bread", 300)]
    assert resumed(counter, again).total == 2620


def test_a_bill_to_which_nothing_was_added_leaves_no_order_behind(counter: Counter) -> None:
    tab = saved(counter, "Table 9", 4)
    bill = resumed(counter, tab)
    counter.tabs.save(bill.session_id, ASHA, tab.tab_id)
    assert counter.handover.found(ASHA).order is None
    assert shown(counter) == {"Table 9": 2320}


def test_resuming_a_tab_keeps_the_order_in_hand_as_a_logout_would(counter: Counter) -> None:
    tab = saved(counter, "Table 9", 4)
    counter.ring("in hand", BREAD)
    resumed(counter, tab, leaving="in hand")
    left = counter.ordering.order("in hand")
    assert (left.status, left.total) == (Status.PENDING_LOGOUT, 150)


def test_what_somebody_else_left_on_a_bill_comes_with_the_tab(counter: Counter) -> None:
    tab = saved(counter, "Table 9", 4)
    bill = resumed(counter, tab)
    counter.ring(bill.session_id, BREAD)
    counter.handover.sign_out(bill.session_id, ASHA, counter.clock())
    again = resumed(counter, tab, BEN)
    assert (again.session_id, again.total, again.status) == (bill.session_id, 2470, Status.ACTIVE)


def test_two_tables_joined_are_one_bill(counter: Counter) -> None:
    one, two = saved(counter, "Table 1", 2), saved(counter, "Table 2", 3)
    joined = counter.tabs.join(one.tab_id, two.tab_id, ASHA)
    assert isinstance(joined, OpenTab)
    assert (joined.tab.label, joined.left, joined.merged) == ("Table 2", 5 * 580, (one.tab_id,))
    assert shown(counter) == {"Table 2": 5 * 580}
    paid(counter, resumed(counter, one))
    assert shown(counter) == {}


def test_a_joined_tab_cannot_be_joined_back(counter: Counter) -> None:
    one, two = saved(counter, "Table 1", 2), saved(counter, "Table 2", 3)
    counter.tabs.join(one.tab_id, two.tab_id, ASHA)
    counter.tabs.join(two.tab_id, one.tab_id, ASHA)
    assert shown(counter) == {"Table 2": 5 * 580}


def test_guests_move_and_the_tab_is_called_by_the_new_table(counter: Counter) -> None:
    tab = saved(counter, "Table 9", 1)
    counter.tabs.seat(tab.tab_id, ASHA, "Table 4")
    assert shown(counter) == {"Table 4": 580}
    counter.tabs.rename(tab.tab_id, ASHA, "Quiz team")
    counter.tabs.seat(tab.tab_id, ASHA, "Table 5")
    (found,) = counter.tabs.board()
    assert (found.tab.label, found.tab.table) == ("Quiz team", "Table 5")


def test_a_tab_stays_with_its_owner_until_the_colleague_accepts(counter: Counter) -> None:
    tab = saved(counter, "Table 9", 1)
    given = counter.tabs.give(tab.tab_id, ASHA, BEN)
    assert isinstance(given, OpenTab)
    assert given.offer is not None
    assert (given.owner, given.offer.by, given.offer.to) == (ASHA, ASHA, BEN)
    assert [one.tab_id for one in counter.tabs.offers(BEN)] == [tab.tab_id]
    assert counter.tabs.offers(ASHA) == ()
    accepted = counter.tabs.accept(tab.tab_id, BEN)
    assert isinstance(accepted, OpenTab)
    assert (accepted.owner, accepted.offer) == (BEN, None)


def test_a_tab_given_back_is_its_owners_and_nobody_is_asked(counter: Counter) -> None:
    tab = saved(counter, "Table 9", 1)
    counter.tabs.give(tab.tab_id, ASHA, BEN)
    back = counter.tabs.give_back(tab.tab_id, BEN)
    assert isinstance(back, OpenTab)
    assert (back.owner, back.offer, back.tab.owner) == (ASHA, None, ASHA)


def test_what_cannot_be_saved_says_why(counter: Counter) -> None:
    tab = saved(counter, "Table 9", 1)
    assert counter.tabs.save("new", ASHA, tab.tab_id) is Refusal.NOTHING_TO_SAVE
    counter.ring("part", ALE, 2)
    counter.tendering.take_cash("part", ASHA, "first", 500)
    assert counter.tabs.save("part", ASHA, tab.tab_id) is Refusal.PART_PAID
    paid(counter, resumed(counter, tab))
    counter.ring("late")
    assert counter.tabs.save("late", ASHA, tab.tab_id) is Refusal.TAB_CLOSED
    assert counter.tabs.resume(tab.tab_id, ASHA) is Refusal.TAB_CLOSED


def test_a_round_saved_to_a_tab_that_was_closed_meanwhile_is_on_the_board(counter: Counter) -> None:
    tab = saved(counter, "Table 9", 1)
    paid(counter, resumed(counter, tab))
    counter.ring("late", BREAD)
    with counter.store.begin() as tx:
        tx.journal.write("late", BEN, AssignTab(tab.tab_id))
    assert shown(counter) == {"Table 9": 150}
    assert resumed(counter, tab).total == 150


def test_a_round_that_was_paid_on_another_bill_is_not_paid_again(counter: Counter) -> None:
    tab = saved(counter, "Table 9", 1)
    bill = resumed(counter, tab)
    taken = paid(counter, bill)
    second = counter.store.new_id()
    counter.ring(second, BREAD)
    with counter.store.begin() as tx:
        # Another till had put the same round on a bill of its own.
        gather = next(edit for edit in tx.journal.edits(bill.session_id) if edit.kind == "gather")
        tx.journal.write(second, BEN, change_of(gather))
    due = counter.ordering.order(second).due
    assert due == taken.order.total + 150
    assert counter.tendering.take_cash(second, BEN, "again", due) is Refusal.ROUND_PAID


def test_what_was_changed_on_the_bill_is_on_the_tab(counter: Counter) -> None:
    session_id = counter.store.new_id()
    counter.ring(session_id, ALE, 4)
    counter.ring(session_id, BREAD, 2)
    tab = counter.tabs.save_new(session_id, ASHA, name="", table="Table 9")
    assert isinstance(tab, OpenTab)
    bill = resumed(counter, tab)
    ale, bread = bill.lines
    counter.ordering.change_by(bill.session_id, ASHA, ale.line_id, Decimal(-1))
    counter.ordering.note(bill.session_id, ASHA, ale.line_id, "no foam")
    counter.ordering.remove(bill.session_id, ASHA, bread.line_id)
    counter.ring(bill.session_id, BREAD, 1)
    shown_there = counter.ordering.order(bill.session_id).total
    again = counter.tabs.save(bill.session_id, ASHA, tab.tab_id)
    assert isinstance(again, OpenTab)
    assert again.left == shown_there == 3 * 580 + 150
    lines = resumed(counter, again).lines
    assert [(one.name, one.quantity, [note.text for note in one.notes]) for one in lines] == [
        ("Pale ale, pint", Decimal(3), ["no foam"]), ("Bread", Decimal(1), []),
    ]  # fmt: skip


def test_a_discount_of_the_whole_bill_is_not_lost_on_a_tab(counter: Counter) -> None:
    bill = resumed(counter, saved(counter, "Table 9", 4))
    with counter.store.begin() as tx:
        tx.journal.write(bill.session_id, ASHA, SessionDiscount(Discount("Regular", "percent", 1000)))
    before = counter.ordering.order(bill.session_id)
    assert counter.tabs.save(bill.session_id, ASHA, bill.tab_id or "") is Refusal.BILL_DISCOUNT
    assert counter.ordering.order(bill.session_id) == before
