"""One pane in the till's window, and a person's fingers: taps, keys, what is under the focus."""

from collections.abc import Callable
from typing import Any, cast

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, SignalInstance
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QStackedWidget, QWidget

from till_app.ui import theme
from till_app.ui.tokens import ThemeName
from till_app.ui.window import TillWindow
from till_app.ui.words import Words

FINGER = 48
"""The least width and height of a target, in px."""


class Heard(QObject):
    """Writes down what a signal carries."""

    def __init__(self, signal: SignalInstance) -> None:
        super().__init__()
        self.values: list[Any] = []
        signal.connect(self._hear)

    def _hear(self, *values: object) -> None:
        self.values.append(values[0] if len(values) == 1 else values)


class Glass:
    """A window of one size and theme with one pane, or one dialog over an empty page."""

    def __init__(
        self, app: QApplication, size: tuple[int, int] = (1366, 768), look: ThemeName = "light"
    ) -> None:
        theme.apply(app, look)
        self.window = TillWindow()
        self.window.resize(*size)
        self.window.show()
        # A bare X screen has no window manager: a window has the keys only once it asks for them.
        self.window.activateWindow()
        QTest.qWaitForWindowActive(self.window)

    def show(self, pane: QWidget) -> None:
        """The pane as the only page."""
        self.window.add_page("page", pane)
        self.window.show_page("page")
        QApplication.processEvents()

    def ask(self, dialog: QWidget) -> None:
        """The dialog above the pages."""
        self.window.overlay.ask(dialog)
        QApplication.processEvents()

    def close(self) -> None:
        """Takes it all away."""
        self.window.close()
        self.window.deleteLater()
        # Without a running event loop only this deletes; a window left behind filters every later event.
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)

    def page(self) -> QWidget:
        """The page on the screen."""
        stack = self.window.findChild(QStackedWidget)
        assert stack is not None
        return stack.currentWidget()

    def focus(self) -> QWidget:
        """What the next key goes to."""
        focused = cast("QWidget | None", self.window.focusWidget())
        return self.window if focused is None else focused

    def key(self, *keys: Qt.Key) -> None:
        """Keys, one after another."""
        for key in keys:
            QTest.keyClick(self.focus(), key)

    def type(self, text: str) -> None:
        """Letters and digits, one after another."""
        for letter in text:
            QTest.keyClicks(self.focus(), letter)

    def tab_round(self, inside: QWidget) -> list[str]:
        """The spoken names that Tab visits inside a widget, each once, from where the focus is."""
        names: list[str] = []
        for _ in range(100):
            here = self.focus()
            if inside.isAncestorOf(here):
                if here.accessibleName() in names:
                    return names
                names.append(here.accessibleName())
            QTest.keyClick(here, Qt.Key.Key_Tab)
        return names


def tap(target: QWidget) -> None:
    """A press and a release in the middle."""
    QTest.mouseClick(target, Qt.MouseButton.LeftButton)


def shown(inside: QWidget, kind: type[QWidget] = QAbstractButton) -> list[Any]:
    """The visible widgets of a kind."""
    return [one for one in inside.findChildren(kind) if one.isVisibleTo(inside)]


def too_small(inside: QWidget) -> list[str]:
    """Buttons no finger can hit."""
    return [
        f"{one.accessibleName()} {one.width()}x{one.height()}"
        for one in shown(inside)
        if one.width() < FINGER or one.height() < FINGER
    ]


def nameless(inside: QWidget) -> list[str]:
    """Buttons a screen reader cannot name."""
    return [repr(one) for one in shown(inside) if not one.accessibleName()]


def clipped(inside: QWidget) -> list[str]:
    """Texts of which a part is elided or outside their edge."""
    return [f"{words.text()} in {words.geometry()}" for words in shown(inside, Words) if not words.is_whole()]


def overlapping(inside: QWidget) -> list[str]:
    """Pairs of visible buttons that lie on one another."""
    spots = [
        (one.accessibleName(), one.rect().translated(one.mapTo(inside, one.rect().topLeft())))
        for one in shown(inside)
    ]
    return [
        f"{one} over {other}"
        for place, (one, spot) in enumerate(spots)
        for other, beneath in spots[place + 1 :]
        if spot.intersects(beneath)
    ]


Check = Callable[[QWidget], list[str]]
CHECKS: tuple[Check, ...] = (too_small, nameless, clipped, overlapping)
"""What every pane keeps, at every size and in both themes."""
