"""A tall widget that moves under the finger when room is short and stands in the middle when it is not."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QFrame, QScrollArea, QScroller, QWidget


class FingerScroll(QScrollArea):
    """Holds one widget. It takes the focus only while there is something to scroll."""

    def __init__(self, inside: QWidget, align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignCenter) -> None:
        super().__init__()
        self.setWidget(inside)
        self.setAlignment(align)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.viewport().setAutoFillBackground(False)
        inside.setAutoFillBackground(False)
        self.verticalScrollBar().rangeChanged.connect(self._reach)
        QScroller.grabGesture(self.viewport(), QScroller.ScrollerGestureType.LeftMouseButtonGesture)

    @Slot(int, int)
    def _reach(self, _least: int, most: int) -> None:
        self.setAccessibleName(self.widget().accessibleName())
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus if most > 0 else Qt.FocusPolicy.NoFocus)
