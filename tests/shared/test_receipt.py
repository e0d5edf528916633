"""The rows of a receipt, as the picture of the finished sale shows them."""

from shared.closing import close_of
from shared.edits import (
    Change,
    LineAdd,
    LineDiscount,
    LineNote,
    Open,
    Payment,
    PaymentIntent,
    PaymentVoided,
    Refund,
    SessionDiscount,
    SessionNote,
    Table,
)
from shared.money import Minor
from shared.order_session import Discount, LineOption, OrderSession
from shared.paper import PaperWords, Row
from shared.receipt import amount, printed, receipt_of
from tests.shared.paper import Log, Till, add, cash

HAPPY_HOUR = Discount(label="Happy hour", kind="percent", value=2000)
CHEESE, ONION = LineOption(name="Extra cheese", price=100), LineOption(name="No onion", without=True)


def product(name: str, quantity: int, price: Minor, *options: LineOption) -> LineAdd:
    """A line with a name of its own."""
    found = add(name, quantity, price, options=options)
    return LineAdd(**{field: getattr(found, field) for field in found.__struct_fields__} | {"name": name})


def order_of(*changes: Change, currency: str = "GBP") -> OrderSession:
    """An order that these changes make."""
    till = Till(Log())
    till.say(Open(currency=currency), *changes)
    return till.order


def paid(*changes: Change, tenders: tuple[Change, ...] = (), currency: str = "GBP") -> OrderSession:
    """The same, paid: by these tenders, else by the exact amount in cash."""
    till = Till(Log())
    till.say(Open(currency=currency), *changes)
    till.say(*(tenders or (cash("p1", till.order.total),)), close_of(till.order, "t1", "1-2048"))
    return till.order


def rows_of(order: OrderSession) -> tuple[Row, ...]:
    return receipt_of(order, site="The Lantern", person="Asha", till="Till 1", time="12:45")


def lines_of(order: OrderSession) -> list[Row]:
    """The rows between the first two rules."""
    rows = rows_of(order)
    rules = [index for index, row in enumerate(rows) if row.kind == "rule"]
    return list(rows[rules[0] + 1 : rules[1]])


def after_total(order: OrderSession) -> list[tuple[str, str]]:
    """What stands below the total, as (left, right)."""
    rows = rows_of(order)
    start = next(index for index, row in enumerate(rows) if row.kind == "total")
    return [(row.left, row.right) for row in rows[start + 1 :] if row.kind != "rule"]


def test_the_receipt_of_the_picture() -> None:
    order = paid(
        Table(table="Table 12"),
        product("Pale ale, pint", 2, 580),
        product("Salted almonds", 1, 350),
        product("Lime soda", 1, 280),
        product("Marinated olives", 1, 400),
        product("Bread", 1, 150),
        product("Smash burger", 1, 1350, CHEESE, ONION),
        LineNote(line_id="Smash burger", text="sesame allergy", allergy=True),
        product("House red, 175 ml", 2, 640),
        LineDiscount(line_id="House red, 175 ml", discount=HAPPY_HOUR),
        product("Sticky toffee pudding", 1, 750),
        SessionNote(text="birthday"),
        tenders=(cash("p1", 5564, 6000),),
    )
    assert rows_of(order) == (
        Row("title", "The Lantern"),
        Row("centre", "Table 12 · Asha · Till 1"),
        Row("centre", "Receipt 1-2048 · 12:45"),
        Row("rule"),
        Row("line", "Pale ale, pint", "11.60", quantity="2"),
        Row("line", "Salted almonds", "3.50", quantity="1"),
        Row("line", "Lime soda", "2.80", quantity="1"),
        Row("line", "Marinated olives", "4.00", quantity="1"),
        Row("line", "Bread", "1.50", quantity="1"),
        Row("line", "Smash burger", "14.50", quantity="1"),
        Row("sub", "Extra cheese +£1.00 · No onion"),
        Row("line", "House red, 175 ml", "12.80", quantity="2"),
        Row("sub", "Happy hour −20%", "−2.56"),
        Row("line", "Sticky toffee pudding", "7.50", quantity="1"),
        Row("rule"),
        Row("total", "Total", "£55.64"),
        Row("plain", "incl. VAT 20%", "9.27"),
        Row("rule"),
        Row("plain", "Cash", "60.00"),
        Row("strong", "Change", "4.36"),
    )


def test_each_tax_class_has_its_row() -> None:
    order = paid(add("ale", 1, 600, 2000), add("milk", 1, 210, 500), add("book", 1, 1000, 0))
    assert after_total(order) == [
        ("incl. VAT 20%", "1.00"),
        ("incl. VAT 5%", "0.10"),
        ("incl. VAT 0%", "0.00"),
        ("Cash", "18.10"),
    ]


def test_a_discount_of_the_order_stands_below_the_lines() -> None:
    tenth = Discount(label="Regular", kind="percent", value=1250)
    order = paid(add("ale", 2, 400), SessionDiscount(discount=tenth))
    assert lines_of(order)[-1] == Row("plain", "Regular −12.5%", "−1.00")


def test_a_discount_by_amount_has_no_percentage() -> None:
    voucher = Discount(label="Voucher", kind="amount", value=150)
    order = paid(add("ale", 2, 400), LineDiscount(line_id="ale", discount=voucher))
    assert lines_of(order)[-1] == Row("sub", "Voucher", "−1.50")


def test_a_discount_that_takes_nothing_off_is_not_shown() -> None:
    order = paid(add("water", 1, 0), LineDiscount(line_id="water", discount=HAPPY_HOUR), add("ale"))
    assert [row.kind for row in lines_of(order)] == ["line", "line"]


def test_an_option_may_cost_less() -> None:
    order = paid(add("ale", 1, 400, options=(LineOption(name="Half", price=-150),)))
    assert lines_of(order)[-1] == Row("sub", "Half −£1.50")


def test_weighed_goods_show_their_weight() -> None:
    assert lines_of(paid(add("olives", "0.250", 1600))) == [Row("line", "Olives", "4.00", quantity="0.25")]


def test_several_tenders_a_tip_and_money_given_back() -> None:
    card = Payment(
        payment_id="p2", method="card", amount=160, tendered=210, change=0, tip=50, reference="visa 4242"
    )
    refund = Refund(refund_id="r1", payment_id="p1", method="cash", amount=100)
    order = paid(add("ale", 2, 580), tenders=(cash("p1", 1000), card, refund))
    assert after_total(order)[1:] == [
        ("Cash", "10.00"),
        ("Given back", "−1.00"),
        ("Card", "2.10"),
        ("Tip", "0.50"),
    ]


def test_a_voided_tender_is_not_on_it() -> None:
    card = PaymentIntent(payment_id="p1", method="card", amount=580)
    order = order_of(add("ale"), card, PaymentVoided(payment_id="p1", reason="declined"))
    assert rows_of(order)[-1].left == "incl. VAT 20%"


def test_an_order_that_is_not_paid_makes_a_bill() -> None:
    rows = rows_of(order_of(add("ale")))
    assert rows[2] == Row("centre", "12:45")
    assert rows[1] == Row("centre", "Asha · Till 1")
    assert rows[-2:] == (Row("total", "Total", "£5.80"), Row("plain", "incl. VAT 20%", "0.97"))


def test_what_comes_after_the_payment_is_not_on_the_receipt() -> None:
    till = Till(Log())
    till.say(Open(currency="GBP"), add("ale", 2, 580))
    till.say(cash("p1", 1160), close_of(till.order, "t1", "1-2048"))
    before = rows_of(till.order)
    till.say(add("bread"), LineDiscount(line_id="ale", discount=HAPPY_HOUR))
    assert rows_of(till.order) == before


def test_amounts_have_the_decimals_of_their_currency() -> None:
    assert amount(123_450, "GBP") == "1,234.50"
    assert amount(1234, "JPY") == "1,234"
    assert amount(1_234_567, "KWD") == "1,234.567"
    assert amount(-5, "GBP") == "−0.05"


def test_only_the_total_has_a_sign() -> None:
    totals = {
        currency: next(
            row.right for row in rows_of(paid(add("ale"), currency=currency)) if row.kind == "total"
        )
        for currency in ("GBP", "EUR", "JPY", "CHF")
    }
    assert totals == {"GBP": "£5.80", "EUR": "€5.80", "JPY": "¥580", "CHF": "CHF 5.80"}


def test_paper_speaks_the_words_it_is_given() -> None:
    words = PaperWords(total="Summe", included="inkl. {tax}", reprint="Kopie", net="Netto", change="Rückgeld")
    order = paid(add("ale", 1, 600), tenders=(cash("p1", 600, 1000),))
    rows = receipt_of(order, site="Lantern", person="Asha", till="1", time="12:45", words=words)
    paper = printed(order, rows, reprint=True, words=words)
    lefts = [row.left for row in paper]
    assert {"Kopie", "Summe", "Rückgeld"} <= set(lefts)
    assert "inkl. VAT 20%" in [row.left for row in rows]
    assert "inkl. VAT 20%" not in lefts
    assert [row.cells for row in paper if row.kind == "table"] == [
        ("Tax", "Netto", "Tax", "Gross"),
        ("VAT 20%", "5.00", "1.00", "6.00"),
    ]


def test_paper_of_a_sale_ends_with_its_code_and_a_bill_has_none() -> None:
    order = paid(add("ale", 1, 600))
    paper = printed(order, rows_of(order), logo=True, footer=("Thank you",))
    assert [row.kind for row in paper[:2]] == ["logo", "title"]
    assert paper[-3:] == (Row("centre", "Thank you"), Row("qr", "t1"), Row("centre", "t1"))
    bill = order_of(add("ale"))
    assert printed(bill, rows_of(bill))[0] == Row("mark", "Bill")
    assert not any(row.kind == "qr" for row in printed(bill, rows_of(bill)))


def test_yen_have_no_decimals_and_dinars_three() -> None:
    for currency, gross in (("JPY", "1,200"), ("BHD", "1.200")):
        order = paid(add("ale", 1, 1200), currency=currency)
        tables = [row.cells for row in printed(order, rows_of(order)) if row.kind == "table"]
        assert tables[1][3] == gross
