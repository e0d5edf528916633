"""TillWindow: app bar, the pages below it, and above both the overlay and the focus ring."""

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from till_app.ui import theme
from till_app.ui.app_bar import AppBar
from till_app.ui.focus_ring import FocusRing
from till_app.ui.keys import Key, meaning
from till_app.ui.low_room import LowRoom
from till_app.ui.overlay import Overlay

SIZE = QSize(1366, 768)
LEAST = QSize(900, 480)
_LEAST_PAGE = 640
"""A lower page would not hold its controls: on a screen as low as that it moves under the finger."""


class TillWindow(QWidget):
    """The one window of a till. `key_pressed` carries an intent that no focused control wanted."""

    key_pressed = Signal(Key)
    typed = Signal(str)
    closed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("window")
        self.setWindowTitle("OrderSession")
        self.setMinimumSize(LEAST)
        self.app_bar = AppBar()
        self._stack = QStackedWidget()
        room = LowRoom()
        room.hold(self._stack, _LEAST_PAGE)
        self._pages: dict[str, QWidget] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.app_bar)
        column.addWidget(room, 1)
        self.overlay = Overlay(self)
        self.focus_ring = FocusRing(self)
        self.resize(SIZE)

    @property
    def page(self) -> str:
        """The key of the page on the screen, "" before the first."""
        shown = self._stack.currentWidget()
        return next((key for key, widget in self._pages.items() if widget is shown), "")

    @property
    def compact(self) -> bool:
        """Whether the narrow layout is used."""
        return self.width() < theme.current().size("compact_below")

    def add_page(self, key: str, page: QWidget) -> None:
        """Adds a page once; the first one is shown."""
        self._pages[key] = page
        self._stack.addWidget(page)

    def show_page(self, key: str) -> None:
        """Shows that page at once. Raises KeyError for an unknown one."""
        self._stack.setCurrentWidget(self._pages[key])

    def place(
        self, size: tuple[int, int] | None, position: tuple[int, int] | None, full_screen: bool = False
    ) -> None:
        """Shows the window where and as large as the settings say."""
        if size is not None:
            self.resize(*size)
        if position is not None:
            self.move(*position)
        if full_screen:
            # Some displays are told of their size after the first picture: that one must fit too.
            self.setGeometry(self.screen().geometry())
            self.showFullScreen()
        else:
            self.show()
        self.activateWindow()

    def take_place_of(self, other: "TillWindow") -> None:
        """Shows this window where another one is, as large and as full."""
        self.setGeometry(other.geometry())
        self.setWindowState(other.windowState())
        self.show()
        self.activateWindow()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        intent = meaning(event, self.page)
        if intent is not None:
            self.key_pressed.emit(intent)
        elif event.text() and event.text().isprintable():
            self.typed.emit(event.text())
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.app_bar.set_compact(self.compact)

    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        self.closed.emit()
