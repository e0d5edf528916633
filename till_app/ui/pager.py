"""Pager: which page of products is shown, and the way to the others."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from till_app.ui import facing, painting, theme
from till_app.ui.buttons import TillButton
from till_app.ui.words import CENTRE, Words

_WIDE, _HIGH = 152, 56


class Pager(QWidget):
    """Back, "1/2", next in a sunken tray; emits `turned(-1)` or `turned(1)`. Hidden with one page."""

    turned = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.back = TillButton("", role="quiet", icon="chevron-left", height=48, name=self.tr("Page before"))
        self.next = TillButton("", role="quiet", icon="chevron-right", height=48, name=self.tr("Next page"))
        self._number = Words(px=15, weight=600, ink="text2", align=CENTRE)
        self.setFixedSize(_WIDE, _HIGH)
        row = QHBoxLayout(self)
        row.setContentsMargins(4, 4, 4, 4)
        row.setSpacing(0)
        row.addWidget(self.back)
        row.addWidget(self._number, 1, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.next)
        self.back.setFixedWidth(48)
        self.next.setFixedWidth(48)
        self.back.clicked.connect(self._back)
        self.next.clicked.connect(self._next)
        self.hide()

    def show_page(self, page: int, pages: int) -> None:
        """The page on the screen, counted from 0."""
        self._number.say(f"{page + 1}/{pages}")
        self._number.setAccessibleName(self.tr("Page {page} of {pages}").format(page=page + 1, pages=pages))
        self.back.setEnabled(page > 0)
        self.next.setEnabled(page < pages - 1)
        self.setVisible(pages > 1)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The tray."""
        painting.box(facing.canvas(self), self.rect(), 10, theme.current().colour("sunken"))

    @Slot()
    def _back(self) -> None:
        self.turned.emit(-1)

    @Slot()
    def _next(self) -> None:
        self.turned.emit(1)
