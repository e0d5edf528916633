"""An order and its transaction as the REST interface shows them."""

from shared.closing import close_of
from shared.edits import LineDiscount, LineNote, Open, Park, Refund
from shared.order_session import Discount, LineOption, OrderSession
from shared.records import record_of, transaction_of
from tests.shared.paper import SESSION, Log, Till, add, cash, meet, pair, typed

LARGE = LineOption("Large", 150)
TENTH = Discount(label="Regular", kind="percent", value=1000)


def open_order() -> Till:
    till = Till(Log())
    till.say(
        Open(currency="GBP"),
        add("ale", 2, 500, options=(LARGE,)),
        LineNote(line_id="ale", text="cold"),
        LineDiscount(line_id="ale", discount=TENTH),
    )
    return till


def paid_order() -> OrderSession:
    till = open_order()
    till.say(cash("p1", 1000), cash("p2", 170, 200), close_of(till.order, "t1", "1-000001"))
    till.say(Refund(refund_id="r1", payment_id="p1", method="cash", amount=100))
    return till.order


def test_an_item_holds_the_price_of_one_and_the_total_after_its_discount() -> None:
    (item,) = record_of(open_order().order, 4).items
    assert (item.line_id, item.product_id, item.unit_price, str(item.quantity)) == ("ale", 100, 650, "2")
    assert (item.options, item.note, item.discount, item.total) == ((LARGE,), "cold", 130, 1170)


def test_a_record_says_where_the_order_is() -> None:
    till = open_order()
    till.say(Park(logout_time="2026-03-01T12:30:00.000Z"))
    record = record_of(till.order, 5)
    assert (record.id, record.user_id, record.status, record.rev) == (SESSION, 7, "pending_logout", 5)
    assert (record.till_id, record.fence, record.logout_time) == (1, 1, "2026-03-01T12:30:00.000Z")
    assert (record.total, record.tax, record.paid, record.transaction_id) == (1170, 195, 0, None)


def test_a_record_counts_clashes() -> None:
    one, two = pair()
    one.say(typed("ale", 3))
    two.say(typed("ale", 4))
    assert record_of(meet(one, two), 4).clashes == 1


def test_only_a_paid_order_has_a_transaction() -> None:
    assert transaction_of(open_order().order) is None


def test_a_transaction_holds_what_was_sold_and_what_was_kept_of_each_tender() -> None:
    order = paid_order()
    transaction = transaction_of(order)
    assert transaction is not None
    assert (transaction.id, transaction.session_id, transaction.receipt) == ("t1", SESSION, "1-000001")
    assert (transaction.total, transaction.tax, len(transaction.items)) == (1170, 195, 1)
    assert [(payment.method, payment.amount) for payment in transaction.payments] == [
        ("cash", 900),
        ("cash", 170),
    ]
    assert record_of(order, 8).transaction_id == "t1"
