"""A drawer's books: till and server count alike, and what should be in it is every movement."""

from decimal import Decimal

from hypothesis import given, settings
from hypothesis import strategies as some

from shared.closing import close_of
from shared.drawers import Carried, DrawerReport, Figures, Movement, figures_of
from shared.edits import Change, LineAdd, Logged, Open, Payment, PaymentIntent, PaymentVoided, Refund
from shared.takings import Taking, takings_of
from sync_server.books import bound
from sync_server.reports import sums
from sync_server.takings import facts_of
from tests.shared.paper import Log, Till

TILL = 1
NOTHING = Figures(0, 0, 0, (), (), 0)
amounts = some.integers(1, 50_000)
methods = some.sampled_from(("cash", "card", "voucher"))


def _log(number: int, sale: tuple[str, int, int, str, int]) -> list[Logged]:
    """An order of one line; its payment with a tip, what became of it, and how much was given back."""
    method, price, tip, fate, back = sale
    log = Log()
    till = Till(log, till_id=TILL)

    def write(*changes: Change) -> None:
        till.say(*changes)
        till.meet()

    write(
        Open(currency="GBP"),
        LineAdd(
            line_id=f"line-{number}", product_id=1, name="Ale", category="draught", unit_price=price,
            tax_name="VAT 20%", tax_rate=2000, quantity=Decimal(1),
        ),
        PaymentIntent(payment_id=f"pay-{number}", method=method, amount=price),
        Payment(
            payment_id=f"pay-{number}", method=method, amount=price, tendered=price + tip + 5, change=5,
            tip=tip,
        ),
    )  # fmt: skip
    if fate == "voided":
        write(PaymentVoided(payment_id=f"pay-{number}", reason="mistake"))
        return log.entries
    write(close_of(log.order, f"tx-{number}", f"1-{number:06}"))
    if fate == "refunded":
        write(Refund(f"back-{number}", f"pay-{number}", method, min(back, price), "cold"))
    return log.entries


sales = some.lists(
    some.tuples(
        methods, amounts, some.integers(0, 900), some.sampled_from(("paid", "voided", "refunded")), amounts
    ),
    max_size=6,
)


@settings(max_examples=60)
@given(sales)
def test_the_till_and_the_server_count_alike(parts: list[tuple[str, int, int, str, int]]) -> None:
    logs = [_log(number, sale) for number, sale in enumerate(parts)]
    mine = figures_of(taking for log in logs for taking in takings_of(log))
    theirs = sums(fact for log in logs for fact in facts_of(bound(log[0].edit.session_id, log), 0, 1))
    assert (mine.sales, mine.total, mine.discounts) == (theirs.sales, theirs.total, theirs.discounts)
    assert [(one.name, one.tax, one.gross) for one in mine.taxes] == [
        (one.name, one.tax, one.gross) for one in theirs.taxes
    ]
    assert [(one.method, one.taken, one.tips, one.given_back) for one in mine.methods] == [
        (one.method, one.taken - one.voided, one.tips, one.given_back) for one in theirs.methods
    ]


movements = some.lists(
    some.builds(
        Movement, kind=some.sampled_from(("float", "paid_in", "paid_out")), amount=amounts,
        reason=some.just("bank"), user_id=some.just(1), at=some.just(""),
    ),
    max_size=6,
)  # fmt: skip


@settings(max_examples=60)
@given(sales, movements, some.integers(0, 90_000))
def test_the_drawer_should_hold_every_movement(
    parts: list[tuple[str, int, int, str, int]], moved: list[Movement], counted: int
) -> None:
    takings = [taking for number, sale in enumerate(parts) for taking in takings_of(_log(number, sale))]
    report = _report(takings, moved, counted)
    by_hand = 0
    for movement in moved:
        by_hand += -movement.amount if movement.kind == "paid_out" else movement.amount
    for method, price, tip, fate, back in parts:
        if method == "cash" and fate != "voided":
            by_hand += price + tip - (min(back, price) if fate == "refunded" else 0)
    assert report.expected == by_hand
    assert report.difference == counted - by_hand


def test_nothing_is_nothing() -> None:
    assert figures_of([]) == NOTHING
    assert _report([], [], None).expected == _report([], [], None).difference == 0


def _report(takings: list[Taking], moved: list[Movement], counted: int | None) -> DrawerReport:
    return DrawerReport(
        kind="z", till_id=TILL, number=1, since="", at="", user_id=1, currency="GBP",
        movements=tuple(moved), figures=figures_of(takings), carried=Carried(0, 0), counted=counted,
    )  # fmt: skip
