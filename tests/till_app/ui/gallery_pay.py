"""Draws the payment screens of the real window with real orders: cash, tenders, the reader, paid, receipts.

Usage: python -m tests.till_app.ui.gallery_pay FOLDER [light|dark] [WIDTHxHEIGHT]; without the last two, all.
"""

import sys
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from tests.till_app.ui.counter_window import CounterWindow
from till_app.devices.terminal import Answer, State
from till_app.ui import theme
from till_app.ui.tokens import ThemeName

SIZES = ((1366, 768), (1024, 768))
THEMES: tuple[ThemeName, ...] = ("light", "dark")
Scene = Callable[[CounterWindow], None]


def cash(till: CounterWindow) -> None:
    """A note too much."""
    till.type("6000")


def less(till: CounterWindow) -> None:
    """Too little."""
    till.type("2000")


def waiting(till: CounterWindow) -> None:
    """£20 in cash, a tip, the rest by card."""
    till.press("£5")
    till.type("2000")
    till.key(Qt.Key.Key_F12)
    till.key(Qt.Key.Key_F7)
    for _ in range(8):
        till.front.pay.card.second()


def answered(state: State, reason: str = "") -> Scene:
    """A card, and what the reader said."""

    def build(till: CounterWindow) -> None:
        till.key(Qt.Key.Key_F7)
        tender = till.counter.ordering.order(till.front.order.order.session_id).tenders[-1]
        till.front.pay.card.answered(Answer(tender.payment_id, state, reason=reason))

    return build


def tenders(till: CounterWindow) -> None:
    """A voucher and a card were taken, cash is next."""
    till.key(Qt.Key.Key_F8)
    till.type("1000")
    till.key(Qt.Key.Key_F12)
    till.key(Qt.Key.Key_F8)
    till.type("500")
    till.key(Qt.Key.Key_F12)


def voucher(till: CounterWindow) -> None:
    """A voucher that is worth more."""
    till.key(Qt.Key.Key_F8)
    till.type("10000")


def tip(till: CounterWindow) -> None:
    """A typed tip."""
    till.press("More")
    till.type("450")


def complete(till: CounterWindow) -> None:
    """Paid in cash."""
    till.type("6000")
    till.key(Qt.Key.Key_F12)


def complete_card(till: CounterWindow) -> None:
    """Paid by cash and card."""
    waiting(till)
    tender = till.counter.ordering.order(till.front.order.order.session_id).tenders[-1]
    till.front.pay.card.answered(Answer(tender.payment_id, "approved", tender.amount + 500, "VISA 4242"))


def receipts(till: CounterWindow) -> None:
    """The paid orders of today."""
    complete(till)
    for _ in range(3):
        till.key(Qt.Key.Key_F12)
        till.tap("Lager, pint")
        till.press("Pay")
        till.key(Qt.Key.Key_F12)
    till.front.parts.receipts.open()


def refund(till: CounterWindow) -> None:
    """Two lines given back."""
    complete(till)
    till.front.parts.receipts.open()
    till.press("Give money back…")
    till.press("2 × Pale ale")
    till.press("1 × Bread")
    till.press("Wrong item")


def refund_on_card(state: State, reason: str = "") -> Scene:
    """The card gets its money back, and what the reader said."""

    def build(till: CounterWindow) -> None:
        till.key(Qt.Key.Key_F7)
        tender = till.counter.ordering.order(till.front.order.order.session_id).tenders[-1]
        till.front.pay.card.answered(Answer(tender.payment_id, "approved", tender.amount, "VISA 4242"))
        card = till.front.parts.receipts.card
        card.reader = "reader 1"
        till.front.parts.receipts._leave_of = lambda _reason, then: then(6)
        till.front.parts.receipts.open()
        for name in ("Give money back…", "Everything that is left", "Not good", "Card", "Give back £"):
            till.press(name)
        (refund,) = till.desk.card_refunds.without_answer()
        card.answered(Answer(refund.refund_id, state, reason=reason))

    return build


SCENES: tuple[tuple[str, Scene], ...] = (
    ("08-payment-cash", cash),
    ("08-payment-less", less),
    ("08b-payment-split", waiting),
    ("08b-tenders", tenders),
    ("08b-voucher", voucher),
    ("08b-tip", tip),
    ("09-complete", complete),
    ("09-complete-card", complete_card),
    ("receipts", receipts),
    ("receipts-refund", refund),
    ("receipts-card-waiting", refund_on_card("waiting")),
    ("receipts-card-no-answer", refund_on_card("unknown")),
    ("receipts-card-declined", refund_on_card("declined", "declined by the bank")),
    ("14-card-declined", answered("declined", "declined by the bank")),
    ("14-card-cancelled", answered("cancelled")),
    ("14-card-no-answer", answered("unknown")),
)


def draw(
    app: QApplication, scene: tuple[str, Scene], look: ThemeName, size: tuple[int, int], path: Path
) -> None:
    """Builds a scene in a window of that size and saves its picture."""
    name, build = scene
    with TemporaryDirectory() as folder:
        till = CounterWindow(app, Path(folder))
        theme.apply(app, look)
        till.front.pay.card.reader = "reader 1"
        till.front.roster_arrived()
        till.log_in("Asha", "1111")
        for product in ("Pale ale, pint", "Pale ale, pint", "Bread", "Lager, pint", "Cola"):
            till.tap(product)
        for _ in range(4):
            till.press("One Cola more")
        till.press("Pay")
        if "receipts" in name:
            build(till)
            till.window.resize(*size)
        else:
            till.window.resize(*size)
            build(till)
        app.processEvents()
        till.window.grab().save(str(path / f"{name}-{size[0]}-{look}.png"))
        till.close()


def main(arguments: list[str]) -> None:
    """Draws what was asked for."""
    folder = Path(arguments[0])
    folder.mkdir(parents=True, exist_ok=True)
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    for look in THEMES:
        for size in SIZES:
            if look in (arguments[1:2] or [look]) and f"{size[0]}x{size[1]}" in (
                arguments[2:3] or [f"{size[0]}x{size[1]}"]
            ):
                for scene in SCENES:
                    draw(app, scene, look, size, folder)


if __name__ == "__main__":
    main(sys.argv[1:])
