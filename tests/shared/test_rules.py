"""May this be done now? Each refusal has its case."""

from collections.abc import Callable
from decimal import Decimal

import pytest
from msgspec.structs import replace

from shared.catalogue import Product, TaxClass
from shared.closing import close_of
from shared.edits import AssignTab, Change, Delete, Open, Park, PaymentIntent, Refund, TakeOver, Unknown
from shared.order_session import OrderSession
from shared.rules import (
    MOST_LINES,
    MOST_OF_A_LINE,
    Refusal,
    may_add,
    may_change_line,
    may_close,
    may_delete,
    may_edit,
    may_pay,
)
from tests.shared.paper import Log, Till, add, cash, meet, pair, typed

ALE = Product(product_id=100, name="Ale", category="bar", price=580, tax=TaxClass("VAT 20%", 2000))
ONE = Decimal(1)


def order_of(*changes: Change) -> OrderSession:
    """Two ales on Till 1, and these changes."""
    till = Till(Log())
    till.say(Open(currency="GBP"), add("ale", 2, 580), *changes)
    return till.order


def paid() -> OrderSession:
    return order_of(cash("p1", 1160), close_of(order_of(), "t1", "1-1"))


CLOSED_TO_EDITS: list[tuple[Callable[[], OrderSession], Refusal]] = [
    (paid, Refusal.ORDER_PAID),
    (lambda: order_of(AssignTab(tab_id="tab 1")), Refusal.ORDER_ON_TAB),
    (lambda: order_of(Delete()), Refusal.ORDER_DELETED),
    (lambda: order_of(Unknown("hologram", 2)), Refusal.NEEDS_UPDATE),
]


@pytest.mark.parametrize(("order", "refusal"), CLOSED_TO_EDITS)
def test_an_order_that_is_over_cannot_be_changed(order: Callable[[], OrderSession], refusal: Refusal) -> None:
    assert may_edit(order(), 1) is refusal
    assert may_add(order(), 1, ALE, ONE) is refusal
    assert may_change_line(order(), 1, "ale") is refusal
    assert may_pay(order(), 1) is refusal


def test_an_order_in_hand_can_be_changed() -> None:
    assert may_edit(order_of(), 1) is None
    assert may_edit(order_of(Park(logout_time="")), 1) is None
    assert may_edit(OrderSession(session_id="new"), 1) is None


def test_an_order_that_moved_cannot_be_changed_here() -> None:
    one, two = pair()
    two.say(TakeOver(fence=2))
    order = meet(two, one)
    assert may_edit(order, 1) is Refusal.ORDER_MOVED
    assert may_edit(order, 2) is None


def test_what_can_be_added() -> None:
    assert may_add(order_of(), 1, ALE, ONE) is None
    assert may_add(order_of(), 1, None, ONE) is Refusal.NO_SUCH_PRODUCT
    assert may_add(order_of(), 1, replace(ALE, sold_out=True), ONE) is Refusal.SOLD_OUT


@pytest.mark.parametrize("quantity", [Decimal(0), Decimal(-1), MOST_OF_A_LINE + 1])
def test_how_much_can_be_added(quantity: Decimal) -> None:
    assert may_add(order_of(), 1, ALE, quantity) is Refusal.TOO_MANY


def test_how_many_lines_an_order_can_have() -> None:
    line = order_of().lines[0]
    lines = tuple(replace(line, line_id=str(number)) for number in range(MOST_LINES))
    assert may_add(replace(order_of(), lines=lines[1:]), 1, ALE, ONE) is None
    assert may_add(replace(order_of(), lines=lines), 1, ALE, ONE) is Refusal.TOO_MANY


def test_which_lines_can_be_changed() -> None:
    assert may_change_line(order_of(), 1, "ale", ONE) is None
    assert may_change_line(order_of(), 1, "bread", ONE) is Refusal.NO_SUCH_LINE
    assert may_change_line(order_of(), 1, "ale", MOST_OF_A_LINE - 2) is None
    assert may_change_line(order_of(), 1, "ale", MOST_OF_A_LINE - 1) is Refusal.TOO_MANY


def test_what_can_be_paid() -> None:
    assert may_pay(order_of(), 1) is None
    assert may_pay(order_of(cash("p1", 500)), 1) is None
    assert may_pay(order_of(cash("p1", 1160)), 1) is Refusal.NOTHING_TO_PAY
    assert may_pay(OrderSession(session_id="new"), 1) is Refusal.NOTHING_TO_PAY


def test_nothing_is_paid_while_a_payment_is_unknown() -> None:
    order = order_of(PaymentIntent(payment_id="p1", method="card", amount=1160))
    assert may_pay(order, 1) is Refusal.PAYMENT_UNKNOWN


def test_a_clash_is_chosen_before_paying() -> None:
    one, two = pair()
    one.say(typed("ale", 3))
    two.say(typed("ale", 4))
    assert may_pay(meet(one, two), 1) is Refusal.CHOOSE_FIRST


@pytest.mark.parametrize(("taking", "refusal"), [(1159, Refusal.AMOUNT_DUE), (1160, None), (2000, None)])
def test_an_order_closes_when_all_is_taken(taking: int, refusal: Refusal | None) -> None:
    assert may_close(order_of(), taking) is refusal


def test_what_can_be_deleted() -> None:
    assert may_delete(order_of()) is None
    assert may_delete(order_of(cash("p1", 500))) is Refusal.HAS_PAYMENTS
    assert may_delete(paid()) is Refusal.HAS_PAYMENTS
    assert (
        may_delete(order_of(PaymentIntent(payment_id="p1", method="card", amount=500)))
        is Refusal.PAYMENT_UNKNOWN
    )
    back = Refund(refund_id="r1", payment_id="p1", method="cash", amount=500)
    assert may_delete(order_of(cash("p1", 500), back)) is None
