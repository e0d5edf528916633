"""Picture 14 piece by piece: nothing there, not there yet, or something is in the way."""

from pathlib import Path

from msgspec.structs import replace
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication

from shared.catalogue import EMPTY
from tests.screens import evening
from tests.screens.pictures import PICTURES, Picture, card, order
from tests.till_app.ui.counter_window import CounterWindow
from till_app.devices.terminal import Answer
from till_app.printer_settings import PrinterSetting, PrintingSettings
from till_app.store.health import Health
from till_app.sync.status import LinkStatus
from till_app.ui.tongue import tr

PRINTER = PrintingSettings(
    (PrinterSetting("bar", "network", host="10.0.0.7", receipts=True),), receipt="always"
)


class LittleRoom(Health):
    """The journal lies on a disk with 480 MB left."""

    def sizes(self) -> tuple[int, int, int]:
        return 3_200_000, 480_000_000, 64_000_000_000


def empty(till: CounterWindow, _folder: Path) -> None:
    """Nothing is in the order yet."""
    evening.answered(till)
    evening.enter(till)


def nothing_found(till: CounterWindow, folder: Path) -> None:
    """A search without a hit."""
    empty(till, folder)
    till.type("gingr")


def loading(till: CounterWindow, _folder: Path) -> None:
    """A first start: people are known, products are not here yet."""
    with till.counter.store.begin() as tx:
        tx.roster.keep_catalogue(EMPTY)
    till.front.roster_arrived()
    till.log_in("Asha", "1111")
    till.pages.order.menu.loading.is_shown = True
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def no_products(till: CounterWindow, _folder: Path) -> None:
    """A venue that was opened today: nobody has brought products yet."""
    with till.counter.store.begin() as tx:
        tx.roster.keep_catalogue(replace(EMPTY, version=1, currency="EUR"))
    till.front.roster_arrived()
    till.log_in("Asha", "1111")
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def revoked(till: CounterWindow, folder: Path) -> None:
    """The office has revoked this till; its panel says so."""
    empty(till, folder)
    till.front.link_changed(LinkStatus(reachable=True, settled=True, problem="revoked"))
    till.front.chip.show()
    till.window.app_bar.chip_pressed.emit()


def wrong_pin(till: CounterWindow, _folder: Path) -> None:
    """Two wrong PINs."""
    evening.away(till)
    till.log_in("Asha", "1112")
    till.type("1113")


def declined(till: CounterWindow, folder: Path) -> None:
    """The bank said no."""
    card(till, folder)
    tenders = till.counter.ordering.order(till.front.order.order.session_id).tenders
    till.front.pay.card.answered(Answer(tenders[-1].payment_id, "declined", reason="declined by the bank"))


def not_printed(till: CounterWindow, folder: Path) -> None:
    """The receipt did not come out; its reason stands behind the chip."""
    order(till, folder)
    till.press("Pay")
    till.press(f"{tr('Cash given')} {tr('Exact')}")
    till.press("Take")
    with till.counter.store.begin() as tx:
        tx.print_jobs.blame("bar", "no_paper")
    till.front.printer.refresh()
    till.pages.notice.hide()
    till.window.app_bar.chip_pressed.emit()


def little_space(till: CounterWindow, folder: Path) -> None:
    """The disk is nearly full."""
    empty(till, folder)
    till.window.app_bar.chip_pressed.emit()


def little_space_how(till: CounterWindow, folder: Path) -> None:
    """What can be done about it."""
    little_space(till, folder)
    till.press("Show how")


def not_saved(till: CounterWindow, folder: Path) -> None:
    """The disk takes no more writes."""
    order(till, folder)
    with till.counter.store.begin() as tx:
        pages = tx.identity._held.run("PRAGMA page_count").value()
        tx.identity._held.change(f"PRAGMA max_page_count = {pages}")
    while till.window.overlay.dialog is None:
        till.front.order.menu.scanned("601")


def no_tabs(till: CounterWindow, folder: Path) -> None:
    """Nobody has saved an order to a tab."""
    empty(till, folder)
    till.press("Tabs")


def clock_off(till: CounterWindow, folder: Path) -> None:
    """The clock of this till is four minutes fast."""
    order(till, folder)
    till.front.link_changed(LinkStatus(reachable=True, settled=True, clock_difference=241.0))
    till.front._tick()


STATES = (
    Picture("14-empty-order", "order", ("No items yet",), empty),
    Picture("14-nothing-found", "order", ("Nothing found for “gingr”",), nothing_found),
    Picture("14-loading", "order", ("No items yet",), loading),
    Picture("14-no-products", "order", ("This venue has no products yet", "€0.00"), no_products),
    Picture("14-revoked", "order", ("This till was revoked",), revoked),
    Picture("14-wrong-pin", "login", (), wrong_pin),
    Picture("14-declined", "payment", ("Card declined by the bank",), declined),
    Picture(
        "14-not-printed", "complete", ("The bar printer is out of paper",), not_printed, printing=PRINTER
    ),
    Picture("14-little-space", "order", ("Little space on this till",), little_space, health=LittleRoom),
    Picture(
        "14-little-space-how", "settings",
        ("Little space on this till", "Selling still works. Tell a manager: export and free space today."),
        little_space_how, health=LittleRoom,
    ),
    Picture("14-not-saved", "order", ("The last tap was not saved",), not_saved),
    Picture("14-no-tabs", "tabs", ("No open tabs",), no_tabs),
    Picture("14-clock", "order", ("The clock of this till differs by 4 min",), clock_off),
)  # fmt: skip
ALL = (*PICTURES, *STATES)
"""Every picture of the design."""
