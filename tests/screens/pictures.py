"""Each picture of the design as steps on the real till, and the words that prove it was reached."""

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import Qt

from shared.edits import TakeOver
from tests.screens import evening
from tests.till_app.ui import gallery_tabs
from tests.till_app.ui.counter_window import CounterWindow
from till_app.printer_settings import PrintingSettings
from till_app.store.health import Health

Play = Callable[[CounterWindow, Path], None]


@dataclass(frozen=True)
class Picture:
    """Its name, the page of the window, the words that must stand on it, and how a person gets there."""

    name: str
    page: str
    words: tuple[str, ...]
    play: Play
    restarted: bool = False
    printing: PrintingSettings = field(default_factory=PrintingSettings)
    health: type[Health] = Health


def login(till: CounterWindow, folder: Path) -> None:
    """01: Asha chosen, two digits typed."""
    evening.at(till, 12, 41, 48)
    evening.at_till_2(till, folder)
    evening.at(till, 12, 42)
    evening.answered(till)
    till.press("Asha")
    till.type("12")


def login_offline(till: CounterWindow, folder: Path) -> None:
    """01b: the server is away."""
    evening.at(till, 12, 28)
    evening.at_till_2(till, folder)
    evening.at(till, 12, 44, 9)
    evening.away(till)
    till.press("Asha")
    till.type("12")


def order(till: CounterWindow, _folder: Path) -> None:
    """02: eight lines, all of them with the server."""
    evening.at(till, 12, 44, 7)
    evening.table_12(till)
    evening.answered(till)
    evening.enter(till)


def order_alone(till: CounterWindow, _folder: Path) -> None:
    """12: the same, not sent yet."""
    evening.at(till, 12, 44, 7)
    evening.table_12(till)
    till.log_in("Asha", "1111")


def chip(till: CounterWindow, _folder: Path) -> None:
    """02b: the panel of the chip, offline."""
    order_alone(till, _folder)
    evening.away(till)
    till.window.app_bar.chip_pressed.emit()


def options(till: CounterWindow, folder: Path) -> None:
    """02c: the burger's options."""
    order_alone(till, folder)
    till.key(Qt.Key.Key_Up)
    till.front.order.move_highlight(-1)
    till.key(Qt.Key.Key_F5)


def recovered(till: CounterWindow, _folder: Path) -> None:
    """03: the till was killed with the order in hand."""
    evening.at(till, 12, 42, 58)
    evening.table_12(till)
    evening.at(till, 12, 44, 9)
    till.log_in("Asha", "1111")


def take_over(till: CounterWindow, folder: Path) -> None:
    """04: the order is open on Till 2."""
    login(till, folder)
    till.press("Clear")
    evening.enter(till)


def take_over_offline(till: CounterWindow, folder: Path) -> None:
    """04c: the other till cannot be reached."""
    login_offline(till, folder)
    till.press("Clear")
    till.type("1111")


def moved(till: CounterWindow, _folder: Path) -> None:
    """04b: another till takes the order in hand."""
    order(till, _folder)
    session_id = till.front.order.order.session_id
    with till.counter.store.begin() as tx:
        tx.identity.keep_fact("till_id", "2")
        tx.journal.write(session_id, evening.ASHA, TakeOver(2))
        tx.identity.keep_fact("till_id", "1")
    till.front.orders_arrived(frozenset({session_id}))


def tabs(till: CounterWindow, folder: Path) -> None:
    """06: twelve tabs, Table 9 chosen."""
    gallery_tabs.evening(till, folder)
    gallery_tabs.board(till)


def split(till: CounterWindow, folder: Path) -> None:
    """07: three bills."""
    gallery_tabs.evening(till, folder)
    gallery_tabs.split(till)


def cash(till: CounterWindow, folder: Path) -> None:
    """08: £60 for £55.64."""
    order(till, folder)
    evening.at(till, 12, 45, 21)
    till.press("Pay")
    till.type("6000")


def card(till: CounterWindow, folder: Path) -> None:
    """08b: £20 in cash and £5 tip, the rest waits on the reader."""
    till.front.pay.card.reader = "reader 1"
    order(till, folder)
    evening.at(till, 12, 45, 21)
    till.press("Pay")
    till.press(till.pages.payment.tip.segments()[3].accessibleName())
    till.type("2000")
    till.key(Qt.Key.Key_F12)
    till.key(Qt.Key.Key_F7)
    for _ in range(8):
        till.front.pay.card.second()


def complete(till: CounterWindow, folder: Path) -> None:
    """09: paid."""
    cash(till, folder)
    till.key(Qt.Key.Key_F12)


def two_versions(till: CounterWindow, folder: Path) -> None:
    """05: one of two lines chosen."""
    evening.changed_on_two_tills(till, folder)
    evening.at(till, 12, 44)
    evening.answered(till)
    evening.enter(till)
    till.press("Needs attention")
    till.press("House red, 175 ml, 3")


def drawer(till: CounterWindow, _folder: Path) -> None:
    """The cash drawer, that no picture shows."""
    evening.at(till, 12, 44)
    evening.enter(till)
    till.press("Till")
    till.press("Cash drawer…")
    till.type("10000")


def settings(till: CounterWindow, folder: Path) -> None:
    """11: safety and sync."""
    order(till, folder)
    till.press("Till")


PICTURES = (
    Picture("01-login", "login", ("Who is serving?", "Your open order £23.40 opens here"), login),
    Picture(
        "01b-login-offline", "login", ("Offline since 12:28. Log in and sell as normal.",), login_offline
    ),
    Picture("02-order", "order", ("£55.64", "8 lines", "Saved 12:44:07"), order),
    Picture("02b-sync-states", "order", ("Last answer 12:28:40", "Next try in 8\N{NBSP}s"), chip),
    Picture("02c-options", "order", ("Smash burger", "£14.50"), options),
    Picture("03-recovered", "order", ("Your order of 8 lines was recovered",), recovered, restarted=True),
    Picture("04-takeover", "login", ("This order is open on Till 2 (bar)", "£23.40"), take_over),
    Picture("04b-moved", "moved", ("Order moved to Till 2",), moved),
    Picture("04c-takeover-offline", "login", ("Till 2 cannot be reached",), take_over_offline),
    Picture("05-two-versions", "review", ("Table 7 was changed on two tills while offline",), two_versions),
    Picture("06-tabs", "tabs", ("Table 9",), tabs),
    Picture("07-split", "split", ("Bill 1", "Bill 3"), split),
    Picture("08-payment-cash", "payment", ("£4.36", "£60.00"), cash),
    Picture("08b-payment-split", "payment", ("Left to pay", "£40.64"), card),
    Picture("09-complete", "complete", ("Paid £55.64", "£4.36"), complete),
    Picture("11-settings", "settings", ("Everything is safe",), settings),
    Picture("11-drawer", "shift", ("Cash drawer", "£100.00"), drawer),
    Picture("12-order-dark", "order", ("£55.64", "8 lines"), order_alone),
)
