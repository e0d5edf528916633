"""Overlay: a scrim over the whole window with one dialog on it; focus stays inside while it is there."""

from PySide6.QtCore import QEvent, QObject, QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from till_app.ui import theme
from till_app.ui.low_room import LowRoom

_MARGIN = 24
_ROUNDING = 16
"""Columns of a layout are a little narrower than it thinks; so much keeps the last lines of words whole."""


class Overlay(QWidget):
    """A child of the window, above its pages. `ask` shows a dialog, `dismiss` takes it away."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._dialog: QWidget | None = None
        self._came_from: QWidget | None = None
        self._room = LowRoom(self)
        window.installEventFilter(self)
        self.hide()

    @property
    def dialog(self) -> QWidget | None:
        """What is being asked."""
        return self._dialog

    def ask(self, dialog: QWidget) -> None:
        """Shows a dialog over everything; another one takes the place of the first."""
        if self._dialog is not None:
            self._let_go()
        else:
            self._came_from = self._window.focusWidget()
        self._dialog = dialog
        self._room.hold(dialog, 0)
        self.setGeometry(self._window.rect())
        self.show()
        self.raise_()
        dialog.show()
        self._place()
        focused: QWidget | None = self._window.focusWidget()
        if focused is None or not dialog.isAncestorOf(focused):
            dialog.setFocus(Qt.FocusReason.OtherFocusReason)

    def dismiss(self) -> None:
        """The dialog is answered; the focus goes back to where it was."""
        self._let_go()
        self.hide()
        if self._came_from is not None and self._came_from.isVisible():
            self._came_from.setFocus(Qt.FocusReason.OtherFocusReason)
        self._came_from = None

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab goes round inside the dialog."""
        if self._dialog is None:
            return super().focusNextPrevChild(forward)
        stops = [
            widget
            for widget in self._dialog.findChildren(QWidget)
            if widget.isVisible() and widget.isEnabled() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        ]
        now = self._window.focusWidget()
        if stops:
            place = stops.index(now) if now in stops else -1
            step = 1 if forward else -1
            stops[(place + step) % len(stops)].setFocus(Qt.FocusReason.TabFocusReason)
        return True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follows the window's size."""
        if event.type() == QEvent.Type.Resize and watched is self._window and self.isVisible():
            self.setGeometry(self._window.rect())
            self._place()
        return False

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The scrim."""
        QPainter(self).fillRect(self.rect(), theme.current().colour("scrim"))

    def _place(self) -> None:
        if self._dialog is None:
            return
        wide = min(
            self.width() - 2 * _MARGIN, self._dialog.maximumWidth(), max(self._dialog.sizeHint().width(), 984)
        )
        wide = min(wide, self._dialog.maximumWidth())
        high = self._dialog.sizeHint().height()
        if self._dialog.hasHeightForWidth():
            high = max(self._dialog.heightForWidth(wide), self._dialog.minimumSizeHint().height())
        least = _least_height(self._dialog, wide)
        room = self.height() - 2 * _MARGIN
        high = min(room, max(high, least))
        self._room.setGeometry(QRect((self.width() - wide) // 2, (self.height() - high) // 2, wide, high))
        self._room.hold(self._dialog, least + _ROUNDING if least + _ROUNDING > room else 0)

    def _let_go(self) -> None:
        if self._dialog is not None:
            self._room.takeWidget()
            self._dialog.hide()
            self._dialog.deleteLater()
            self._dialog = None


def _least_height(dialog: QWidget, wide: int) -> int:
    """How high a dialog of that width must be for its words and controls, in px."""
    inside = dialog.layout()
    wrapped = inside.minimumHeightForWidth(wide) if inside is not None and inside.hasHeightForWidth() else 0
    return max(dialog.minimumSizeHint().height(), dialog.minimumHeight(), wrapped)
