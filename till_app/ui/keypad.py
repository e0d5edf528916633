"""KeyPad: ten digits and two keys; it emits what is pressed and keeps nothing."""

from typing import Literal

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QGridLayout, QSizePolicy, QWidget

from till_app.ui import facing, icons, painting, theme

_CENTRE = Qt.AlignmentFlag.AlignCenter


class KeyPad(QWidget):
    """`corner` is the key left of 0: "clear" for a PIN, "00" for an amount."""

    digit = Signal(str)
    cleared = Signal()
    erased = Signal()

    def __init__(self, corner: Literal["clear", "00"] = "clear", px: int = 28) -> None:
        super().__init__()
        self.buttons: list[QAbstractButton] = []
        # Numbers are written from the left everywhere, and so are their keys.
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(10)
        for place, key in enumerate(("1", "2", "3", "4", "5", "6", "7", "8", "9", corner, "0", "back")):
            button = _Key(key, px)
            button.clicked.connect(self._pressed)
            self.buttons.append(button)
            grid.addWidget(button, place // 3, place % 3)

    def set_key_height(self, height: int) -> None:
        """A fixed height for all keys; without it they share the room."""
        for button in self.buttons:
            button.setFixedHeight(height)

    def _pressed(self) -> None:
        button = self.sender()
        if not isinstance(button, _Key):
            return
        if button.key == "clear":
            self.cleared.emit()
        elif button.key == "back":
            self.erased.emit()
        else:
            self.digit.emit(button.key)


class _Key(QAbstractButton):
    def __init__(self, key: str, px: int) -> None:
        super().__init__()
        self.key, self._px = key, px
        self.setText({"clear": self.tr("Clear"), "back": ""}.get(key, key))
        self.setAccessibleName({"clear": self.tr("Clear"), "back": self.tr("Delete digit")}.get(key, key))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setMinimumSize(48, 56)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Digits white, functions grey."""
        look = theme.current()
        painter = facing.canvas(self)
        function = self.key in ("clear", "back")
        if not self.isEnabled():
            fill, edge, ink = look.colour("disabled_bg"), look.colour("border"), look.colour("disabled_text")
        else:
            fill = look.colour("pressed" if self.isDown() else "sunken" if function else "surface")
            edge, ink = look.colour("border" if function else "border_strong"), look.colour("text")
        painting.box(painter, self.rect(), 10, fill, edge)
        whole = QRect(0, 0, self.width(), self.height())
        if self.key == "back":
            picture = icons.pixmap("delete", 28, ink)
            facing.draw_picture(painter, (self.width() - 28) // 2, (self.height() - 28) // 2, picture)
        else:
            px = 18 if self.key == "clear" else self._px
            painting.text(painter, whole, self.text(), px, 600, ink, _CENTRE)
