"""The payment page in words: amounts in currencies with no, two and three decimals, tips, what is left."""

from dataclasses import replace

import pytest

from shared.order_session import OrderSession, Tender
from till_app.ui.presenting import paying
from till_app.ui.presenting.paying import Asking, Entry
from till_app.ui.presenting.venue import Venue
from till_app.ui.wording import NBSP

ORDER = OrderSession(session_id="o1", user_id=1, total=5564)
ASKING = Asking(order=ORDER, due=5564, base=5564, given=6000)
KWD = f"KWD{NBSP}"
TAKEN = Tender(
    payment_id="p1", method="cash", amount=2000, tendered=2000, change=0, tip=0, reference="", till_id=0,
    user_id=1, at="2026-11-22T12:45:21.000Z", state="taken",
)  # fmt: skip


@pytest.mark.parametrize(
    ("currency", "quick", "result", "coins"),
    [
        ("GBP", ["£56", "£60", "£70", "£100"], "£4.36", ["2 × £2", "20p", "10p", "5p", "1p"]),
        ("JPY", ["¥6,000", "¥10,000"], "¥436", ["4 × ¥100", "3 × ¥10", "¥5", "¥1"]),
        (
            "KWD",
            [f"{KWD}5.750", f"{KWD}6", f"{KWD}10", f"{KWD}20"],
            f"{KWD}0.436",
            [f"{KWD}0.{part}" for part in ("250", "100", "050", "020", "010", "005")],
        ),
    ],
)
def test_notes_and_coins_are_those_of_the_currency(
    currency: str, quick: list[str], result: str, coins: list[str]
) -> None:
    view = paying.payment_view(Venue(currency=currency), ASKING)
    assert [label for _amount, label in view.quick] == ["Exact", *quick]
    assert (view.result_label, view.result, list(view.coins)) == ("Change due", result, coins)


@pytest.mark.parametrize(
    ("currency", "labels", "fixed"),
    [("GBP", "£5", 500), ("JPY", "¥500", 500), ("KWD", f"{KWD}5", 5000)],
)
def test_tips_are_shares_of_the_bill_or_a_round_amount(currency: str, labels: str, fixed: int) -> None:
    assert dict(paying.tips_of(Venue(currency=currency)))["fixed"] == labels
    tips = [paying.tip_of(key, 5564, currency) for key in ("none", "5", "10", "fixed", "other")]
    assert tips == [0, 278, 556, fixed, 0]


def test_a_tip_stands_beside_the_order_and_is_left_to_pay() -> None:
    order = replace_tenders(TAKEN)
    view = paying.payment_view(Venue(), replace(ASKING, order=order, due=3564, given=0, tip=500))
    assert view.sums == (("Order", "£55.64"), ("Tip", "£5.00"))
    assert (view.due, view.result_label, view.result) == ("£60.64", "Left to pay", "£40.64")
    assert [(row.name, row.amount, row.remove) for row in view.tenders] == [
        ("Cash", "£20.00", "Remove Cash £20.00")
    ]


@pytest.mark.parametrize(
    ("entry", "given", "label", "result", "take"),
    [
        ("cash", 2000, "Left to pay", "£35.64", "Take £20.00, £35.64 left"),
        ("cash", 0, "Left to pay", "£55.64", "Enter cash given"),
        ("voucher", 2000, "Left to pay", "£35.64", "Take £20.00 voucher"),
        ("voucher", 6000, "Stays on the voucher", "£4.36", "Take voucher of £55.64"),
        ("card", 2000, "Left to pay", "£35.64", "Charge £20.00"),
        ("tip", 300, "To pay", "£58.64", "Use £3.00 tip"),
    ],
)
def test_the_button_says_what_it_takes(entry: Entry, given: int, label: str, result: str, take: str) -> None:
    view = paying.payment_view(Venue(), replace(ASKING, entry=entry, given=given))
    assert (view.result_label, view.result, view.take_label) == (label, result, take)


def replace_tenders(*tenders: Tender) -> OrderSession:
    """The order with these tenders."""
    return OrderSession(
        session_id="o1", user_id=1, total=5564, tenders=tenders, paid=sum(one.amount for one in tenders)
    )
