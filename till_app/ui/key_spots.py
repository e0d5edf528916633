"""Which button each key presses, page by page: where the key hints stand."""

from collections.abc import Iterable

from PySide6.QtWidgets import QWidget

from till_app.key_settings import CATEGORIES
from till_app.ui.keys import Key
from till_app.ui.pages import Pages

Spot = tuple[Key, QWidget]


def spots(pages: Pages, page: str) -> Iterable[Spot]:
    """The buttons of a page with their keys."""
    bar = pages.window.app_bar
    match page:
        case "login":
            return ((Key.MAIN, pages.login.pin.enter),)
        case "order":
            menu, order = pages.order.menu, pages.order.order
            note, options, discount, remove = order.strip.buttons
            rail = menu.rail.buttons
            return (
                (Key.SEARCH, menu.search), (Key.TABS, bar.nav[1]), (Key.NOTE, note), (Key.OPTIONS, options),
                (Key.DISCOUNT, discount), (Key.REMOVE, remove), (Key.UNDO, order.head.undo_button),
                (Key.LOG_OUT, order.logout), (Key.SAVE_TO_TAB, order.save), (Key.MAIN, order.pay),
                *zip(CATEGORIES, rail, strict=False),
            )  # fmt: skip
        case "payment":
            pay = pages.payment
            quick = (Key.EXACT, Key.QUICK_1, Key.QUICK_2, Key.QUICK_3, Key.QUICK_4)
            return (
                (Key.CARD, pay.methods[1]), (Key.VOUCHER, pay.methods[2]), (Key.CLOSE, pay.back),
                (Key.MAIN, pay.change.take), (Key.MAIN, pay.tenders.take),
                *zip(quick, pay.entry.quick, strict=False),
            )  # fmt: skip
        case "complete":
            done = pages.complete
            return ((Key.MAIN, done.next), (Key.LOG_OUT, done.logout), (Key.PRINT, done.print))
        case "tabs":
            return ((Key.SEARCH, pages.tabs.search),)
        case _:
            return ()
