"""Draws the order screen with the values of its drawings and saves a picture of each.

Run it as `python -m tests.till_app.ui.gallery FOLDER`, with a display or offscreen.
"""

import sys
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from tests.till_app.ui import samples_order as samples
from till_app.ui import theme
from till_app.ui.order_page import OrderPage
from till_app.ui.tokens import ThemeName
from till_app.ui.views import BannerView, ChipView, MenuView, OrderView
from till_app.ui.window import TillWindow


@dataclass(frozen=True)
class Picture:
    """One drawing: its name, the window's size and what is on it."""

    name: str
    size: tuple[int, int] = (1366, 768)
    theme: ThemeName = "light"
    chip: ChipView = samples.SYNCED
    menu: MenuView = samples.MENU
    order: OrderView = samples.ORDER
    banner: BannerView | None = None


PICTURES = (
    Picture("02-order"),
    Picture("02-order-1024", size=(1024, 768), chip=samples.OFFLINE),
    Picture("02-order-1920", size=(1600, 900), chip=samples.SYNCING, menu=samples.MENU_WIDE),
    Picture("12-order-dark", theme="dark", chip=samples.LOCAL),
    Picture("12-order-dark-1024", size=(1024, 768), theme="dark", chip=samples.OFFLINE),
    Picture(
        "03-recovered",
        chip=samples.LOCAL,
        order=replace(samples.ORDER, saved="12:42:58"),
        banner=samples.RECOVERED,
    ),
    Picture("14-empty", order=samples.EMPTY, menu=replace(samples.MENU, counts={}), chip=samples.OFFLINE),
    Picture("14-nothing-found", menu=replace(samples.MENU, search="gingr")),
    Picture("14-nothing-found-1024", size=(1024, 768), menu=replace(samples.MENU, search="gingr")),
    Picture("14-problem", menu=replace(samples.MENU, problem="No product has code 5012345")),
    Picture("02-two-pages", menu=samples.MENU_WIDE),
    Picture("13-removed", order=replace(samples.ORDER, undo_text="Removed 1 × Bread")),
)


def shown(picture: Picture) -> tuple[TillWindow, OrderPage]:
    """The window of a picture, on the screen."""
    window, page = TillWindow(), OrderPage()
    window.add_page("order", page)
    window.app_bar.show_till(samples.TILL)
    window.app_bar.show_chip(picture.chip)
    window.app_bar.show_clock("12:44")
    window.app_bar.show_nav("order", 12)
    page.show_banner(picture.banner)
    page.menu.show_view(picture.menu)
    page.order.show_view(picture.order, "Table 12 · 3 guests")
    window.resize(*picture.size)
    window.show_page("order")
    window.show()
    return window, page


def draw(app: QApplication, folder: Path) -> Iterator[Path]:
    """Saves every picture; their paths."""
    for picture in PICTURES:
        theme.apply(app, picture.theme)
        window, _page = shown(picture)
        window.setFocus()
        app.processEvents()
        path = folder / f"{picture.name}.png"
        window.grab().save(str(path))
        window.close()
        window.deleteLater()
        app.processEvents()
        yield path


def main(folder: Path) -> None:
    """Draws all pictures into a folder."""
    app = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(app, QApplication)
    folder.mkdir(parents=True, exist_ok=True)
    for path in draw(app, folder):
        sys.stdout.write(f"{path} on {QGuiApplication.platformName()}\n")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
