"""The cash drawer through the window: float, cash in and out, a blind count, and a Z that loses no order."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from shared.drawers import DrawerReport
from tests.till_app.ui.counter_window import CounterWindow
from till_app.printer_settings import PrinterSetting, PrintingSettings


@pytest.fixture
def till(qapp: QApplication, tmp_path: Path) -> Iterator[CounterWindow]:
    """Till 1 with its window; Mara, a manager, is at it."""
    found = CounterWindow(qapp, tmp_path)
    found.log_in("Mara", "9999")
    yield found
    found.close()


def _sell(till: CounterWindow, product: str) -> None:
    till.tap(product)
    till.key(Qt.Key.Key_F12)
    till.key(Qt.Key.Key_F12)
    till.key(Qt.Key.Key_F12)


def _open(till: CounterWindow) -> None:
    till.press("Till")
    till.press("Cash drawer…")


def _report(till: CounterWindow) -> str:
    return till.pages.shift.report.accessibleDescription()


def _last_z(till: CounterWindow) -> DrawerReport:
    return till.desk.shifts.last_reports(1)[0]


def test_a_shift_from_float_to_count(till: CounterWindow) -> None:
    _open(till)
    till.type("10000")
    till.press("Count £100.00 in")
    _sold(till)
    assert "Should be in it 105.80" in _report(till)
    till.press("Paid out")
    till.type("2000")
    assert not till.pages.shift.main.isEnabled(), "without a reason no cash goes out"
    till.press("To the bank")
    till.press("Take £20.00 out")
    assert "Out: To the bank −20.00" in _report(till)
    till.press("Count and close")
    assert "Should be" not in _report(till), "the count is blind"
    till.type("8500")
    till.press("Close with £85.00")
    report = _last_z(till)
    assert (report.number, report.expected, report.counted, report.difference) == (1, 8580, 8500, -80)
    assert "Difference −0.80" in _report(till)


def _sold(till: CounterWindow) -> None:
    till.press("Back")
    _sell(till, "Pale ale")
    _open(till)


def test_each_payment_is_in_one_report_and_open_orders_stay(till: CounterWindow) -> None:
    _sell(till, "Pale ale")
    till.tap("Lager")
    held = till.front.order.order
    assert till.desk.shifts.close(6, 580) is not None
    assert _last_z(till).carried.count == 1
    assert till.front.order.order == held, "closing the drawer changes no order"
    till.key(Qt.Key.Key_F12)
    till.key(Qt.Key.Key_F12)
    first, second = _last_z(till), till.desk.shifts.x_report(6)
    assert (first.figures.sales, first.figures.total) == (1, 580)
    assert (second.number, second.figures.sales, second.figures.total) == (2, 1, 540)
    assert second.carried.count == 0


def test_notes_and_coins_are_counted_one_by_one(till: CounterWindow) -> None:
    till.desk.shifts.begin(6, 10_000)
    _open(till)
    till.press("Count and close")
    till.press("£20.00")
    till.type("14")
    till.key(Qt.Key.Key_Backspace)
    assert till.pages.shift.amount.accessibleName() == "How many of £20.00 1"
    till.press("£10.00")
    till.type("8")
    till.press("£20.00 × 1")
    till.press("Close with £100.00")
    assert (_last_z(till).counted, _last_z(till).difference) == (10_000, 0)


def test_a_cashier_closes_but_a_count_far_off_is_seen_by_a_manager(till: CounterWindow) -> None:
    till.desk.shifts.begin(6, 10_000)
    till.key(Qt.Key.Key_F10)
    till.log_in("Asha", "1111")
    _open(till)
    till.press("Count and close")
    till.type("9499")
    till.press("Close with £94.99")
    assert till.desk.shifts.last_reports(1) == ()
    till.press("Not now")
    assert "Should be" not in _report(till), "the cashier still does not know how far it is"
    till.key(Qt.Key.Key_Backspace)
    till.type("9")
    till.press("Close with £94.99")
    till.type("9999")
    assert (_last_z(till).difference, _last_z(till).user_id) == (-501, 1)
    till.press("Begin the next shift")
    till.press("Count and close")
    till.press("Close with £0.00")
    assert (_last_z(till).number, _last_z(till).difference) == (2, 0)


def test_the_next_shift_offers_to_count_a_float_once(till: CounterWindow) -> None:
    said: list[str] = []
    till.front.parts.shift.said.connect(said.append)
    till.key(Qt.Key.Key_F10)
    till.log_in("Asha", "1111")
    assert said == [], "who never counts the drawer is not asked to"
    till.desk.shifts.close(1, 0)
    for _ in range(2):
        till.key(Qt.Key.Key_F10)
        till.log_in("Asha", "1111")
    assert len(said) == 1
    assert "no float" in said[0]
    _sell(till, "Pale ale")
    assert till.desk.shifts.x_report(1).figures.sales == 1, "nobody has to"


def test_only_a_manager_takes_cash_out(till: CounterWindow) -> None:
    till.key(Qt.Key.Key_F10)
    till.log_in("Asha", "1111")
    _open(till)
    till.press("Paid out")
    till.type("500")
    till.press("Supplier")
    till.press("Take £5.00 out")
    assert till.desk.shifts.x_report(1).paid_out == 0
    till.type("9999")
    report = till.desk.shifts.x_report(1)
    assert (report.paid_out, report.movements[0].user_id) == (500, 6)


def test_the_drawer_opens_and_reports_are_queued(qapp: QApplication, tmp_path: Path) -> None:
    bar = PrinterSetting("bar", "network", host="127.0.0.1", receipts=True, drawer=True)
    till = CounterWindow(qapp, tmp_path, printing=PrintingSettings((bar,)))
    till.log_in("Mara", "9999")
    _open(till)
    till.type("10000")
    till.press("Count £100.00 in")
    till.press("Print X report")
    till.press("Paid in")
    till.type("500")
    till.press("Deposit")
    till.press("Put £5.00 in")
    till.press("Count and close")
    till.key(Qt.Key.Key_F9)
    till.type("10500")
    till.press("Close with £105.00")
    jobs = [(job.kind, job.title) for job in till.desk.printing.open_jobs()]
    assert jobs == [("drawer", ""), ("report", "X report"), ("drawer", ""), ("report", "Z report 1")]
    papers = [job.rows for job in till.desk.printing.open_jobs() if job.kind == "report"]
    assert [row.right for row in papers[1] if row.left == "Difference"] == ["0.00"]
    till.close()
