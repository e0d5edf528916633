"""Segmented: one of a few, side by side in a sunken tray."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QHBoxLayout, QSizePolicy, QWidget

from till_app.ui import icons, painting, theme
from till_app.ui.fonts import text_font


class Segmented(QWidget):
    """Emits `chosen(key)` when a person presses another segment; the tray is 56 high, segments 48."""

    chosen = Signal(str)

    def __init__(self, options: Sequence[tuple[str, str]], px: int = 15) -> None:
        super().__init__()
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        self._keys: dict[str, _Segment] = {}
        self.setFixedHeight(56)
        row = QHBoxLayout(self)
        row.setContentsMargins(4, 4, 4, 4)
        row.setSpacing(4)
        for key, label in options:
            segment = _Segment(label, key, px)
            segment.clicked.connect(self._clicked)
            self._keys[key] = segment
            self._group.addButton(segment)
            row.addWidget(segment, 1)
        self.set_current(options[0][0])

    def segments(self) -> list[QAbstractButton]:
        """The buttons, for focus order and names."""
        return list(self._keys.values())

    def set_label(self, key: str, label: str, name: str = "") -> None:
        """Another label for one segment, and what a screen reader says for it."""
        self._keys[key].show_label(label, name)

    def set_current(self, key: str) -> None:
        """Marks one as current without emitting anything; an unknown key marks none."""
        self._group.setExclusive(False)
        for own, segment in self._keys.items():
            segment.setChecked(own == key)
        self._group.setExclusive(True)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The tray."""
        painting.box(QPainter(self), self.rect(), 10, theme.current().colour("sunken"))

    def _clicked(self) -> None:
        pressed = self.sender()
        if isinstance(pressed, _Segment):
            self.chosen.emit(pressed.key)


class _Segment(QAbstractButton):
    def __init__(self, label: str, key: str, px: int) -> None:
        super().__init__()
        self.key, self._px = key, px
        self.show_label(label)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_label(self, label: str, name: str = "") -> None:
        self.setText(label)
        self.setAccessibleName(name or (self.tr("More") if label == "…" else label))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """At least a finger."""
        return QSize(max(48, QFontMetrics(text_font(self._px, 600)).horizontalAdvance(self.text()) + 12), 48)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """White with a dark edge when current."""
        look = theme.current()
        painter = QPainter(self)
        ink = look.colour("text" if self.isChecked() else "text2")
        if self.isChecked():
            painting.box(painter, self.rect(), 8, look.colour("surface"), look.colour("text"), 2)
        elif self.isDown():
            painting.box(painter, self.rect(), 8, look.colour("pressed"))
        if self.text() == "…":
            picture = icons.pixmap("ellipsis", 22, ink)
            painter.drawPixmap((self.width() - 22) // 2, (self.height() - 22) // 2, picture)
        else:
            whole = QRect(4, 0, self.width() - 8, self.height())
            painting.snug(painter, whole, self.text(), self._px, 600, ink, Qt.AlignmentFlag.AlignCenter)
