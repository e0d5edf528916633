"""ChoiceCard: one side's word on a line, to be chosen by a tap (05)."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from till_app.ui import painting, theme
from till_app.ui.review_views import ChoiceView

_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_EDGE, _RING, _WORDS = 18, 22, 54


class ChoiceCard(QAbstractButton):
    """72 high; checked when its version holds. `side` says whose it is, for a screen reader."""

    def __init__(self, view: ChoiceView, side: str, line: str) -> None:
        super().__init__()
        self._view = view
        self.setCheckable(True)
        self.setChecked(view.chosen)
        self.setFixedHeight(72)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(
            ", ".join(one for one in (line, view.what, view.amount, view.who, side) if one)
        )

    def sizeHint(self) -> QSize:
        return QSize(180, 72)

    def nextCheckState(self) -> None:
        """What is chosen is told by the order, not by the tap."""

    def paintEvent(self, _event: QPaintEvent) -> None:
        look = theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        fill = look.colour("pressed" if self.isDown() else "surface")
        edge = look.colour("primary" if self.isChecked() else "border_strong")
        painting.box(painter, self.rect(), 10, fill, edge, 3 if self.isChecked() else 1)
        self._paint_ring(painter)
        amount = self._view.amount
        room = self.width() - _WORDS - _EDGE - (painting.width(amount, 17, 600) + 10 if amount else 0)
        ink, soft = look.colour("text"), look.colour("text2")
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        words = QRect(self.width() - _WORDS - room if mirrored else _WORDS, 14, room, 24)
        painting.snug(painter, words, self._view.what, 18, 600, ink, _RIGHT if mirrored else _LEFT)
        who = words.translated(0, 24)
        who.setHeight(20)
        painting.text(painter, who, self._view.who, 14, 400, soft, _RIGHT if mirrored else _LEFT)
        whole = QRect(_EDGE, 0, self.width() - 2 * _EDGE, self.height())
        painting.text(painter, whole, amount, 17, 600, ink, _LEFT if mirrored else _RIGHT)

    def _paint_ring(self, painter: QPainter) -> None:
        look = theme.current()
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left = self.width() - _EDGE - _RING if mirrored else _EDGE
        ring = QRect(left, (self.height() - _RING) // 2, _RING, _RING)
        colour = look.colour("primary" if self.isChecked() else "text2")
        painter.setPen(QPen(colour, 2.25))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(ring)
        if self.isChecked():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour)
            painter.drawEllipse(ring.adjusted(9, 9, -9, -9))
