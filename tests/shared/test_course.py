"""What happens to an order: who holds it, parked, deleted; edits under an old fence; the last change."""

import pytest

from shared.closing import close_of
from shared.edits import (
    AssignTab,
    AssignUser,
    Change,
    Delete,
    LineNote,
    Open,
    Park,
    PaymentIntent,
    Refund,
    Resume,
    TakeOver,
    Unknown,
)
from shared.order_session import Status
from tests.shared.paper import Log, Till, add, cash, meet, more, pair, quantity_of, typed, undo, void

PARKED_AT = "2026-03-01T12:30:00.000Z"


def test_the_first_edit_opens_the_order_on_its_till() -> None:
    one, _ = pair()
    order = one.order
    assert (order.status, order.user_id, order.till_id, order.fence, order.currency) == (
        Status.ACTIVE, 7, 1, 1, "GBP",
    )  # fmt: skip


def test_an_order_without_edits_is_empty() -> None:
    order = Log().order
    assert order.is_empty
    assert order.fence == 0


def test_logging_out_parks_with_the_time_and_resuming_ends_it() -> None:
    one, two = pair()
    one.say(Park(logout_time=PARKED_AT))
    order = meet(one, two)
    assert (order.status, order.logout_time) == (Status.PENDING_LOGOUT, PARKED_AT)
    two.say(Resume(fence=2))
    order = meet(one, two)
    assert (order.status, order.logout_time, order.till_id, order.fence) == (Status.ACTIVE, None, 2, 2)


def test_an_order_given_away_is_the_other_person_s_and_a_paid_one_stays_whose_it_was() -> None:
    one, two = pair()
    one.say(AssignUser(user_id=8))
    order = meet(one, two)
    assert (order.user_id, order.status, order.till_id, order.late) == (8, Status.ACTIVE, 1, ())
    two.say(close_of(order, "t1", "2-000001"), AssignUser(user_id=9))
    assert meet(one, two).user_id == 8


def test_of_two_resumes_with_one_fence_the_first_in_the_log_wins() -> None:
    one, two = pair()
    one.say(Park(logout_time=PARKED_AT))
    three = Till(one.log, 3)
    meet(one, two, three)
    two.say(Resume(fence=2), more("ale"))
    three.say(Resume(fence=2), more("ale"))
    order = meet(three, two)
    assert (order.till_id, order.fence) == (3, 2)
    assert order.late == ("2-002",)
    assert quantity_of(order, "ale") == 4


def test_a_take_over_raises_the_fence_and_what_the_old_till_says_is_late() -> None:
    one, two = pair()
    two.say(TakeOver(fence=2))
    two.send()
    late = one.say(more("ale", 3))
    order = meet(one, two)
    assert (order.till_id, order.held_by, order.fence) == (2, 8, 2)
    assert order.late == (late,)
    assert quantity_of(order, "ale") == 5


def test_what_was_said_before_the_take_over_is_not_late() -> None:
    one, two = pair()
    one.say(more("ale"))
    two.say(TakeOver(fence=2), more("ale"))
    assert meet(one, two).late == ()


def test_taking_back_makes_the_next_edits_timely() -> None:
    one, two = pair()
    two.say(TakeOver(fence=2))
    meet(two, one)
    one.say(TakeOver(fence=3), more("ale"))
    order = meet(one, two)
    assert (order.till_id, order.late) == (1, ())


def test_a_fence_never_falls() -> None:
    one, two = pair()
    two.say(TakeOver(fence=5))
    meet(one, two)
    one.say(Resume(fence=4))
    assert meet(one, two).till_id == 2


def test_an_old_holder_does_not_park() -> None:
    one, two = pair()
    two.say(TakeOver(fence=2))
    two.send()
    one.say(Park(logout_time=PARKED_AT))
    order = meet(one, two)
    assert (order.status, order.logout_time) == (Status.ACTIVE, None)


def test_the_sweep_parks_whoever_holds_and_any_later_edit_brings_it_back() -> None:
    one, two = pair()
    server = Till(one.log, 0)
    server.say(Park(logout_time=PARKED_AT, by="sweep"))
    assert meet(server, two).status is Status.PENDING_LOGOUT
    one.say(more("ale"))
    order = meet(one, two)
    assert (order.status, order.logout_time) == (Status.ACTIVE, None)


def test_a_late_edit_does_not_wake_a_parked_order() -> None:
    one, two = pair()
    two.say(TakeOver(fence=2), Park(logout_time=PARKED_AT))
    two.send()
    one.say(more("ale"))
    order = meet(one, two)
    assert (order.status, order.logout_time) == (Status.PENDING_LOGOUT, PARKED_AT)


def test_edits_of_the_server_are_never_late() -> None:
    one, two = pair()
    server = Till(one.log, 0)
    server.say(more("ale"))
    assert meet(server, one, two).late == ()


def test_the_first_tab_holds() -> None:
    one, two = pair()
    one.say(AssignTab(tab_id="tab 1"))
    two.say(AssignTab(tab_id="tab 2"), Park(logout_time=PARKED_AT))
    order = meet(one, two)
    assert (order.status, order.tab_id, order.logout_time) == (Status.ASSIGNED_TO_TAB, "tab 1", None)


def test_a_deleted_order_is_kept_but_closed_to_tills() -> None:
    one, two = pair()
    one.say(Delete(reason="guest left"))
    one.say(Park(logout_time=PARKED_AT))
    order = meet(one, two)
    assert (order.status, order.logout_time, len(order.lines)) == (Status.DELETED, None, 1)
    assert not order.is_open


@pytest.mark.parametrize("turn", [1, -1])
def test_a_delete_has_no_effect_once_money_was_taken(turn: int) -> None:
    one, two = pair()
    one.say(Delete(), Park(logout_time=PARKED_AT))
    two.say(cash("p1", 500))
    order = meet(*(one, two)[::turn])
    assert (order.status, order.paid) == (Status.PENDING_LOGOUT, 500)


def test_a_delete_takes_effect_when_all_money_was_given_back() -> None:
    one, _ = pair()
    one.say(cash("p1", 500), Refund(refund_id="r1", payment_id="p1", method="cash", amount=500), Delete())
    assert one.order.status is Status.DELETED


@pytest.mark.parametrize("change", [add("soup"), more("ale"), typed("ale", 3)])
def test_what_comes_into_an_order_after_it_was_deleted_brings_it_back(change: Change) -> None:
    one, two = pair()
    one.say(Delete())
    one.send()
    two.say(change)
    order = meet(one, two)
    assert order.status is Status.ACTIVE
    assert order.late == ("2-001",)


def test_what_comes_and_goes_after_a_deletion_leaves_it_deleted() -> None:
    one, two = pair()
    one.say(void("ale"), Delete())
    one.send()
    two.say(undo(two.say(add("soup"))))
    assert meet(one, two).status is Status.DELETED


def test_a_note_does_not_bring_a_deleted_order_back() -> None:
    one, two = pair()
    one.say(Delete())
    one.send()
    two.say(LineNote(line_id="ale", text="cold"))
    assert meet(one, two).status is Status.DELETED


@pytest.mark.parametrize("turn", [1, -1])
def test_a_deletion_because_empty_holds_only_while_the_order_is_empty(turn: int) -> None:
    one, two = pair()
    one.say(void("ale"), Delete(if_empty=True))
    assert one.order.status is Status.DELETED
    two.say(add("soup"))
    order = meet(*(one, two)[::turn])
    assert (order.status, len(order.lines)) == (Status.ACTIVE, 1)


def test_an_edit_of_a_kind_from_the_future_makes_the_order_need_an_update_and_spoils_nothing() -> None:
    one, two = pair()
    before = one.order
    one.say(Unknown(kind="loyalty_card", v=3))
    order = meet(one, two)
    assert order.needs_update
    assert (order.lines, order.total, order.status) == (before.lines, before.total, before.status)


def test_the_last_change_names_the_newest_edit_of_what_the_order_holds() -> None:
    one, two = pair()
    edit = one.say(add("bread", quantity=3))
    one.say(PaymentIntent(payment_id="p1", method="cash", amount=100), Park(logout_time=PARKED_AT))
    last = meet(one, two).last_change
    assert last is not None
    assert (last.edit_id, last.kind, last.line_name, int(last.quantity)) == (edit, "line_add", "Bread", 3)


def test_the_last_change_can_be_an_undo() -> None:
    one, _ = pair()
    edit = one.say(undo(one.say(more("ale"))))
    last = one.order.last_change
    assert last is not None
    assert (last.edit_id, last.kind, last.line_name) == (edit, "undo", "Ale")


def test_times_are_the_first_and_the_last_edits() -> None:
    log = Log()
    one = Till(log)
    one.say(Open(currency="EUR"), add("ale"))
    order = meet(one)
    assert (order.created_at, order.updated_at) == ("2026-03-01T12:00:01.000Z", "2026-03-01T12:00:02.000Z")
    assert order.currency == "EUR"
