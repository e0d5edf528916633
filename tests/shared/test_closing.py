"""A paid order: the first close holds, a second is a double payment, what comes later an amendment."""

import pytest

from shared.closing import close_of
from shared.edits import Change, Close, LineDiscount, LineNote, LinePrice, Park, SessionDiscount, Settled
from shared.order_session import Discount, OrderSession, Status
from tests.shared.paper import Till, add, cash, meet, more, pair, quantity_of, typed, undo, void

TENTH = Discount(label="Regular", kind="percent", value=1000)


def pay(till: Till, number: int = 1) -> str:
    """Pays what the till sees and closes; returns the close's id."""
    order = till.order
    till.say(cash(f"payment {till.till_id}-{number}", order.due))
    return till.say(close_of(order, f"transaction {till.till_id}-{number}", f"{till.till_id}-{number:06}"))


def settled(order: OrderSession) -> tuple[int, int]:
    """What was paid, and what the order would cost now."""
    return order.total, order.total + sum(amendment.amount for amendment in order.amendments)


def test_a_close_completes_the_order_with_its_totals_and_receipt() -> None:
    one, two = pair()
    pay(one)
    order = meet(one, two)
    assert (order.status, order.total, order.paid, order.due) == (Status.COMPLETED, 1160, 1160, 0)
    assert order.closing is not None
    assert (order.closing.receipt, order.closing.till_id) == ("1-000001", 1)
    assert not order.double_payment


@pytest.mark.parametrize("turn", [1, -1])
def test_the_first_close_in_the_log_holds_and_the_second_is_a_double_payment(turn: int) -> None:
    one, two = pair()
    pay(one)
    pay(two)
    order = meet(*(one, two)[::turn])
    assert order.closing is not None
    assert order.closing.receipt == ["1-000001", "2-000001"][::turn][0]
    assert [closing.receipt for closing in order.double_closings] == [["2-000001", "1-000001"][::turn][0]]
    assert order.double_payment
    assert (order.total, order.paid, order.due) == (1160, 2320, -1160)


def test_money_above_the_total_is_a_double_payment_without_a_second_close() -> None:
    one, two = pair()
    pay(one)
    two.say(cash("another", 300))
    assert meet(one, two).double_payment


def test_two_tills_that_each_took_most_of_it_are_told_before_any_close() -> None:
    one, two = pair()
    one.say(cash("first", 900))
    two.say(cash("second", 900))
    order = meet(one, two)
    assert (order.closing, order.paid) == (None, 1800)
    assert order.double_payment


def test_a_line_that_arrives_after_the_close_is_an_amendment() -> None:
    one, two = pair()
    pay(one)
    one.send()
    two.say(add("bread", price=150))
    order = meet(one, two)
    assert (order.status, order.total) == (Status.COMPLETED, 1160)
    assert [line.line_id for line in order.lines] == ["ale"]
    (amendment,) = order.amendments
    assert (amendment.line_id, int(amendment.quantity), amendment.amount) == ("bread", 1, 150)


def test_a_line_that_the_payer_had_not_seen_is_an_amendment_though_it_came_before_the_close() -> None:
    one, two = pair()
    two.say(add("bread", price=150))
    two.send()
    pay(one)
    order = meet(one, two)
    assert (order.total, [line.line_id for line in order.lines]) == (1160, ["ale"])
    assert [(amendment.line_id, amendment.amount) for amendment in order.amendments] == [("bread", 150)]


@pytest.mark.parametrize(
    ("change", "quantity", "amount"),
    [(more("ale", 2), 2, 1160), (typed("ale", 1), -1, -580), (void("ale"), -2, -1160)],
)
def test_a_quantity_that_changes_after_the_close_is_an_amendment(
    change: Change, quantity: int, amount: int
) -> None:
    one, two = pair()
    pay(one)
    one.send()
    two.say(change)
    order = meet(one, two)
    assert (order.total, int(quantity_of(order, "ale"))) == (1160, 2)
    assert [(int(amendment.quantity), amendment.amount) for amendment in order.amendments] == [
        (quantity, amount)
    ]


def test_an_undo_after_the_close_is_an_amendment() -> None:
    one, two = pair()
    edit = two.say(more("ale", 1))
    meet(two, one)
    pay(one)
    one.send()
    two.say(undo(edit))
    order = meet(one, two)
    assert settled(order) == (1740, 1160)


def test_a_price_that_changes_after_the_close_is_an_amendment_and_the_line_stays_as_paid() -> None:
    one, two = pair()
    pay(one)
    one.send()
    two.say(LinePrice(line_id="ale", unit_price=900))
    order = meet(one, two)
    assert settled(order) == (1160, 1800)
    line = order.line("ale")
    assert line is not None
    assert (line.unit_price, line.gross, line.total) == (580, 1160, 1160)


def test_a_discount_that_comes_or_goes_after_the_close_leaves_the_line_as_paid() -> None:
    one, two = pair()
    one.say(LineDiscount(line_id="ale", discount=TENTH))
    meet(one, two)
    pay(one)
    one.send()
    two.say(LineDiscount(line_id="ale", discount=None))
    order = meet(one, two)
    assert settled(order) == (1044, 1160)
    line = order.line("ale")
    assert line is not None
    assert (line.gross, line.discounted, line.total, line.discount) == (1160, 116, 1044, TENTH)
    assert order.discounted == 116


def test_a_discount_of_the_order_after_the_close_is_an_amendment() -> None:
    one, two = pair()
    pay(one)
    one.send()
    two.say(SessionDiscount(discount=TENTH))
    order = meet(one, two)
    assert settled(order) == (1160, 1044)
    assert order.discounted == 0
    assert [(amendment.line_id, amendment.name) for amendment in order.amendments] == [("", "Regular")]


def test_the_orders_discount_is_in_the_close() -> None:
    one, two = pair()
    one.say(SessionDiscount(discount=TENTH))
    pay(one)
    order = meet(one, two)
    assert (order.total, order.discounted, order.amendments) == (1044, 116, ())


def test_a_note_after_the_close_is_no_amendment() -> None:
    one, two = pair()
    pay(one)
    one.send()
    two.say(LineNote(line_id="ale", text="cold"))
    assert meet(one, two).amendments == ()


def test_paid_stays_paid() -> None:
    one, two = pair()
    pay(one)
    one.send()
    two.say(Park(logout_time="2026-03-01T12:30:00.000Z"), more("ale"))
    one.say(Park(logout_time="2026-03-01T12:30:00.000Z"))
    order = meet(one, two)
    assert (order.status, order.logout_time) == (Status.COMPLETED, None)


def test_a_close_that_tells_only_quantity_and_total_is_enough() -> None:
    one, _ = pair()
    close = close_of(one.order, "transaction", "1-1")
    short = tuple(Settled(part.line_id, part.quantity, part.total) for part in close.lines)
    one.say(
        Close(
            transaction_id="t", receipt="1-1", total=close.total, discount=0, taxes=close.taxes,
            currency="GBP", settles=close.settles, lines=short,
        )
    )  # fmt: skip
    assert (one.order.lines[0].total, one.order.lines[0].unit_price) == (1160, 580)


def test_a_close_of_an_order_holds_what_was_seen() -> None:
    one, _ = pair()
    close = close_of(one.order, "transaction", "1-000007")
    assert (close.total, close.receipt, close.currency, close.settles) == (
        1160, "1-000007", "GBP", (one.order.session_id,),
    )  # fmt: skip
    assert [(part.line_id, int(part.quantity), part.total, part.unit_price) for part in close.lines] == [
        ("ale", 2, 1160, 580)
    ]
