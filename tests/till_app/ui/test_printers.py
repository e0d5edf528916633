"""Printers and the screen: paying never waits, what did not come out waits in the chip panel."""

from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.till_app.devices.making import WAIT, setting_of, virtual
from tests.till_app.ui.counter_window import CounterWindow
from tests.till_app.ui.gallery_devices import DOUBT, OUT, PRINTERS, SILENT
from tests.till_app.ui.glass import CHECKS, Glass, Heard, shown, tap
from till_app.desk.printing import PrintJob
from till_app.devices.printing import EscposPrinter
from till_app.devices.queue import PrintQueues, limits_of
from till_app.devices.virtual_printer import VirtualPrinter
from till_app.printer_settings import PrintingSettings
from till_app.ui.chip_panel import ChipPanel
from till_app.ui.models import ROW
from till_app.ui.presenting.printing import printer_view
from till_app.ui.printer_text import draw

ALE, BREAD = "Pale ale, pint", "Bread"


class Bell(QObject):
    """Carries what the threads of the printers say to the screen, as the running till does."""

    changed = Signal()


class Bar:
    """A till with its window, a bar printer and a kitchen printer (for bread)."""

    def __init__(self, app: QApplication, folder: Path, bar: VirtualPrinter, kitchen: VirtualPrinter) -> None:
        self.bar, self.kitchen = bar, kitchen
        wanted = PrintingSettings(
            (
                replace(setting_of(bar, "bar"), receipts=True, drawer=True),
                replace(setting_of(kitchen, "kitchen"), categories=("food",)),
            ),
            receipt="always",
        )
        self.till = CounterWindow(app, folder, printing=wanted)
        self.bell = Bell()
        self.bell.changed.connect(self.till.front.printer.refresh)
        self.queues = PrintQueues(
            self.till.counter.store,
            {one.name: EscposPrinter(one, draw) for one in wanted.printers},
            limits_of(timedelta(minutes=15), timedelta(minutes=10)),
            clock=self.till.clock,
            changed=self.bell.changed.emit,
        )
        self.queues.start()
        self.till.log_in("Asha", "1111")

    def close(self) -> None:
        """Ends it as the till does."""
        self.queues.stop()
        # What the queues said last still finds its journal open.
        QApplication.processEvents()
        self.till.close()

    def sell(self, *products: str) -> None:
        """Rings up and takes the exact sum in cash."""
        for product in products:
            self.till.tap(product)
        self.till.press("Pay")
        self.till.press("Take")
        assert self.till.window.page == "complete"

    def jobs(self) -> list[PrintJob]:
        """What is neither printed nor given up."""
        return list(self.till.desk.printing.open_jobs())


@pytest.fixture
def bar(qtbot: QtBot, qapp: object, tmp_path: Path) -> Iterator[Bar]:
    with ExitStack() as open_printers:
        printers = [open_printers.enter_context(virtual()) for _ in range(2)]
        found = Bar(qapp, tmp_path, *printers)  # type: ignore[arg-type]  # pytest-qt types it loosely
        yield found
        found.close()
        qtbot.wait(0)


def test_a_sale_prints_its_receipt_its_ticket_and_opens_the_drawer(bar: Bar) -> None:
    bar.sell(ALE, BREAD)
    assert bar.bar.printed.get(timeout=WAIT).pulses == 1
    receipt = bar.bar.printed.get(timeout=WAIT).text
    assert "Receipt 1-000001" in receipt
    assert "Reprint" not in receipt
    ticket = bar.kitchen.printed.get(timeout=WAIT).text
    assert "1   Bread" in ticket
    assert ALE not in ticket


def test_paying_goes_on_without_paper_and_the_panel_says_why(bar: Bar, qtbot: QtBot) -> None:
    bar.kitchen.is_out = True
    bar.sell(ALE, BREAD)
    qtbot.waitUntil(lambda: bar.till.front.printer.attention == "The kitchen printer is out of paper")
    assert bar.till.pages.notice.sentence().startswith("The kitchen printer is out of paper.")
    qtbot.waitUntil(lambda: bar.till.window.app_bar.chip.accessibleName().startswith("Needs attention"))
    bar.bar.printed.get(timeout=WAIT)
    assert "Receipt" in bar.bar.printed.get(timeout=WAIT).text
    tap(bar.till.window.app_bar.chip)
    bar.kitchen.is_out = False
    bar.till.press("Print again: The kitchen printer is out of paper")
    assert "Bread" in bar.kitchen.printed.get(timeout=WAIT).text
    qtbot.waitUntil(lambda: bar.till.front.printer.attention == "")
    qtbot.waitUntil(lambda: bar.jobs() == [])


def test_what_nobody_wants_is_given_up(bar: Bar, qtbot: QtBot) -> None:
    bar.kitchen.is_out = True
    bar.sell(BREAD)
    qtbot.waitUntil(lambda: bar.till.front.printer.attention != "")
    tap(bar.till.window.app_bar.chip)
    bar.till.press("Give up: The kitchen printer is out of paper")
    assert bar.till.front.printer.attention == ""
    assert [job for job in bar.jobs() if job.printer == "kitchen"] == []


def test_what_was_sent_says_so_in_the_order(bar: Bar) -> None:
    bar.till.tap(BREAD)
    bar.till.tap(BREAD)
    bar.till.front.printer.send()
    assert "2   Bread" in bar.kitchen.printed.get(timeout=WAIT).text
    bar.till.tap(BREAD)
    model = bar.till.pages.order.order.list.model()
    row = model.index(0, 0)
    assert int(row.data(ROW).sent) == 2
    assert str(row.data()).endswith("sent 2 of 3")
    bar.till.front.printer.send()
    assert "+1  Bread" in bar.kitchen.printed.get(timeout=WAIT).text
    assert str(model.index(0, 0).data()).endswith(", sent")


def test_the_second_receipt_says_reprint(bar: Bar) -> None:
    bar.sell(ALE)
    bar.bar.printed.get(timeout=WAIT)
    bar.bar.printed.get(timeout=WAIT)
    bar.till.front.printer.print_order(bar.till.front.order.order)
    assert "Reprint" in bar.bar.printed.get(timeout=WAIT).text


def test_the_bill_is_printed_before_paying(bar: Bar) -> None:
    bar.till.tap(ALE)
    bar.till.front.printer.print_bill()
    paper = bar.bar.printed.get(timeout=WAIT).text
    assert paper.split()[0] == "Bill"
    assert "Total" in paper


@pytest.mark.parametrize("size", [(1366, 768), (1024, 768)])
@pytest.mark.parametrize("jobs", [OUT, OUT + SILENT, DOUBT])
def test_the_panel_holds_what_waits(qapp: object, size: tuple[int, int], jobs: tuple[PrintJob, ...]) -> None:
    glass = Glass(qapp, size)  # type: ignore[arg-type]  # pytest-qt types it loosely
    panel = ChipPanel()
    panel.show_printers(printer_view(jobs, PRINTERS))
    glass.ask(panel)
    for check in CHECKS:
        assert check(panel) == []
    assert glass.window.rect().contains(panel.geometry())
    glass.close()


def test_the_panel_tells_which_papers_are_meant(glass: Glass) -> None:
    panel = ChipPanel()
    panel.show_printers(printer_view(OUT + SILENT, PRINTERS))
    glass.ask(panel)
    again, dropped = Heard(panel.printers.again), Heard(panel.printers.dropped)
    for name in ("Print again: The kitchen printer is out of paper", "Give up: The bar printer does not"):
        tap(next(one for one in shown(panel) if one.accessibleName().startswith(name)))
    assert (again.values, dropped.values) == ([("1", "2")], [("3",)])
    assert len(glass.tab_round(panel)) == 6


def test_more_than_fits_is_counted() -> None:
    view = printer_view(DOUBT, PRINTERS)
    assert [row.title for row in view.rows] == [
        "Receipt 1-002048 may be printed",
        "Ticket for Table 12 was not printed",
    ]
    assert view.more == "And 1 more"
    assert printer_view(DOUBT[2:], PRINTERS).rows[0].title == "The cash drawer did not open"


def test_the_drawer_opens_after_cash_and_else_a_manager_is_asked(bar: Bar, qtbot: QtBot) -> None:
    bar.till.front.printer.open_drawer()
    assert bar.till.window.overlay.dialog is not None
    bar.till.window.overlay.dismiss()
    bar.sell(ALE)
    assert bar.bar.printed.get(timeout=WAIT).pulses == 1
    bar.till.front.printer.open_drawer()
    qtbot.waitUntil(lambda: bar.jobs() == [])
    assert bar.till.window.overlay.dialog is None


def test_the_drawer_opens_for_the_order_on_the_page_not_for_the_next_in_hand(bar: Bar) -> None:
    bar.sell(ALE)
    assert bar.bar.printed.get(timeout=WAIT).pulses == 1
    # As after the last bill of a split: another order is in hand while the page shows the paid one.
    bar.till.front.order.open(1, "the next one")
    bar.till.press("Open drawer")
    assert bar.till.window.overlay.dialog is None
    bar.till.front.printer.open_drawer()
    assert bar.till.window.overlay.dialog is not None


def test_a_clock_that_jumps_keeps_nothing_from_selling_and_printing(bar: Bar) -> None:
    for days in (-3, 6, -1):
        bar.till.clock.advance(days=days)
        bar.sell(ALE)
        bar.bar.printed.get(timeout=WAIT)
        assert "Total" in bar.bar.printed.get(timeout=WAIT).text
        bar.till.press("New order")
