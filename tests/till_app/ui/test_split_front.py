"""Splitting through the window: what is tapped is on a bill, what is paid is locked, Back leaves no trace."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from shared.order_session import Status
from tests.till_app.ui.counter_window import CounterWindow
from tests.till_app.ui.glass import CHECKS, shown
from till_app.ui.split_bill import BillColumn
from till_app.ui.words import Words


@pytest.fixture
def till(qapp: QApplication, tmp_path: Path) -> Iterator[CounterWindow]:
    """Asha has rung up two ales, a lager and a bread, £18.50 in all; the split page is shown."""
    window = CounterWindow(qapp, tmp_path)
    window.log_in("Asha", "1111")
    for product in ("Pale ale", "Pale ale", "Lager", "Bread"):
        window.tap(product)
    window.key(Qt.Key.Key_F8)
    assert window.window.page == "split"
    yield window
    window.close()


def edits(till: CounterWindow) -> int:
    """How many edits this till has made."""
    with till.counter.store.begin() as tx:
        return tx.journal.count()


def said(till: CounterWindow) -> list[str]:
    """Every word on the page."""
    return [words.text() for words in shown(till.pages.split, Words)]


def bills(till: CounterWindow) -> list[str]:
    """What each bill says of itself."""
    return [one.accessibleName() for one in shown(till.pages.split, BillColumn)]


def pay_exact(till: CounterWindow) -> None:
    """Takes what the payment page asks for, and goes on."""
    assert till.window.page == "payment"
    till.key(Qt.Key.Key_F12)
    assert till.window.page == "complete"
    till.key(Qt.Key.Key_F12)


def test_back_leaves_no_trace(till: CounterWindow) -> None:
    before, order = edits(till), till.front.order.order
    till.press("2 × Pale ale")
    till.press("Move here, Bill 1")
    till.press("Share all by 2")
    till.press("Pay  £")
    assert till.window.page == "payment"
    till.key(Qt.Key.Key_Escape)
    assert till.window.page == "split"
    till.press("Back")
    assert till.window.page == "order"
    assert edits(till) == before
    assert till.front.order.order == order


def test_lines_go_on_bills_piece_by_piece_and_back(till: CounterWindow) -> None:
    till.press("2 × Pale ale")
    till.press("Move here, Bill 1")
    till.press("Move here, Bill 2")
    assert bills(till) == ["Bill 1, £5.80, 1 line", "Bill 2, £5.80, 1 line"]
    till.press("1 × Pale ale, pint, £5.80")
    assert bills(till) == ["Bill 1, £0.00, ", "Bill 2, £5.80, 1 line"]
    till.key(Qt.Key.Key_F11)
    assert bills(till) == ["Bill 1, £5.80, 1 line", "Bill 2, £5.80, 1 line"]
    assert "Bills £11.60 + not on a bill £6.90 = £18.50" in said(till)


def test_each_bill_is_paid_once_and_the_order_is_done(till: CounterWindow) -> None:
    till.press("2 × Pale ale")
    till.press("Move here, Bill 1")
    till.press("Move here, Bill 1")
    till.press("Pay  £11.60, Bill 1")
    pay_exact(till)
    assert till.window.page == "split"
    assert bills(till)[0] == "Bill 1, £11.60, Paid, cash"
    assert "Bills £11.60 + not on a bill £6.90 = £18.50" in said(till)
    till.press("Share all by 1")
    till.press("Pay  £6.90, Bill 2")
    pay_exact(till)
    assert till.window.page == "order"
    assert till.lines() == []
    with till.counter.store.begin() as tx:
        paid = tx.journal.paid_since("")
    assert sorted(one.total for one in paid) == [690, 1160]


def test_shares_are_parts_of_one_order(till: CounterWindow) -> None:
    session_id = till.front.order.order.session_id
    till.press("Equal shares")
    till.press("One bill more")
    assert bills(till) == ["Bill 1, £6.16, ", "Bill 2, £6.16, ", "Bill 3, £6.18, "]
    for number, amount in ((1, "£6.16"), (3, "£6.18"), (2, "£6.16")):
        till.press(f"Pay  {amount}, Bill {number}")
        pay_exact(till)
    order = till.desk.ordering.order(session_id)
    assert (order.status, order.paid, order.due) == (Status.COMPLETED, 1850, 0)
    assert [tender.amount for tender in order.tenders] == [616, 618, 616]


def test_typed_amounts_and_the_last_takes_what_is_left(till: CounterWindow) -> None:
    till.press("By amount")
    for digit in ("1", "0", "00"):
        till.press(digit)
    assert bills(till) == ["Bill 1, £10.00, ", "Bill 2, £8.50, "]


def test_once_a_share_is_paid_the_way_to_split_stays(till: CounterWindow) -> None:
    till.press("Equal shares")
    till.press("Pay  £9.25, Bill 1")
    pay_exact(till)
    assert not till.button("By item").isEnabled()
    assert not till.button("One bill fewer").isEnabled()


def test_the_payment_page_leads_to_the_split_and_back_to_one_that_was_begun(till: CounterWindow) -> None:
    till.press("2 × Pale ale")
    till.press("Move here, Bill 1")
    till.press("Pay  £5.80, Bill 1")
    till.front.pay.split_wanted.emit()
    assert till.window.page == "split"
    assert bills(till)[0] == "Bill 1, £5.80, 1 line"
    till.press("Back")
    till.press("Pay")
    till.front.pay.split_wanted.emit()
    assert till.window.page == "split"


def test_a_bill_of_which_a_part_is_paid_asks_for_the_rest(till: CounterWindow) -> None:
    till.press("2 × Pale ale")
    till.press("Move here, Bill 1")
    till.press("Pay  £5.80, Bill 1")
    till.type("500")
    till.key(Qt.Key.Key_F12)
    till.key(Qt.Key.Key_Escape)
    assert till.window.page == "split"
    till.press("Pay  £0.80, Bill 1")
    pay_exact(till)
    assert bills(till)[0] == "Bill 1, £5.80, Paid, cash"
    assert "Bills £5.80 + not on a bill £12.70 = £18.50" in said(till)


@pytest.mark.parametrize("size", [(1366, 768), (1024, 768), (1600, 900)])
def test_the_page_is_whole_at_every_size(till: CounterWindow, size: tuple[int, int]) -> None:
    till.window.resize(*size)
    till.press("One bill more")
    till.press("2 × Pale ale")
    till.press("Move here, Bill 2")
    QApplication.processEvents()
    for check in CHECKS:
        assert check(till.pages.split) == []
