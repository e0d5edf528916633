"""The panel behind the chip (02b): what is where, what still works, what has to wait."""

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPainterPath, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from till_app.ui import painting, theme
from till_app.ui.buttons import TillButton
from till_app.ui.marks import INK, Mark, Rule
from till_app.ui.printer_rows import PrinterRows
from till_app.ui.printer_views import PrinterView
from till_app.ui.touch_watch import enter_presses
from till_app.ui.views import ChipPanelView, ChipState, Tone
from till_app.ui.words import Words

_WIDTH, _HEAD, _RADIUS = 404, 68, 14
_CHIP_TONE: dict[ChipState, Tone] = {
    "local": "plain",
    "syncing": "info",
    "synced": "safe",
    "offline": "warn",
    "attention": "attention",
}
_CHIP_ICON: dict[ChipState, str] = {
    "local": "save",
    "syncing": "refresh-cw",
    "synced": "check-check",
    "offline": "cloud-off",
    "attention": "triangle-alert",
}
_ROW_MARK: dict[Tone, str] = {
    "plain": "",
    "safe": "check",
    "info": "refresh-cw",
    "warn": "cloud-off",
    "attention": "triangle-alert",
}


class ChipPanel(QWidget):
    """Shows a `ChipPanelView`. Keys: Esc closes."""

    try_now = Signal()
    closed = Signal()
    how_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._chip: ChipState = "local"
        self._mark = Mark(px=30)
        self._title = Words(px=20, weight=600, fit=True)
        self._rows: list[_Row] = []
        self._list = QVBoxLayout()
        self.printers = PrinterRows()
        self._has_papers, self._hints = False, (False, False)
        self._whole = QVBoxLayout(self)
        self._can = Words(px=14, ink="text2", wrap=True)
        self._wait = Words(px=14, ink="text2", wrap=True)
        self.again = TillButton(self.tr("Try now"), icon="refresh-cw", height=48, px=16)
        self.how = TillButton("", role="primary", height=48, px=16)
        self.how.hide()
        self.close_button = TillButton(self.tr("Close"), height=48, px=16)
        self._build()

    def show_view(self, view: ChipPanelView) -> None:
        """Paints the state; rows keep their places while it is open."""
        self._chip = view.chip.state
        self._mark.show_icon(_CHIP_ICON[self._chip], self._chip)
        self._title.say(view.title)
        self.setAccessibleName(view.title)
        while len(self._rows) < len(view.rows):
            self._rows.append(_Row())
            self._list.addWidget(self._rows[-1])
        for place, row in enumerate(self._rows):
            row.setVisible(place < len(view.rows))
            if place < len(view.rows):
                row.show_row(*view.rows[place])
        self._can.say(f" {view.can}", self.tr("You can:"))
        self._wait.say(f" {view.wait_for}", self.tr("Wait for:"))
        self._hints = bool(view.can), bool(view.wait_for)
        self.how.setText(view.how)
        self.how.setVisible(bool(view.how))
        self._show_hints()
        self._fit()

    def show_printers(self, view: PrinterView) -> None:
        """What did not come out of a printer; it takes the place of what works without the server."""
        self._has_papers = bool(view.rows)
        self.printers.show_view(view)
        self._show_hints()
        self._fit()

    def _show_hints(self) -> None:
        for words, is_said in zip((self._can, self._wait), self._hints, strict=True):
            words.setVisible(is_said and not self._has_papers)

    def _fit(self) -> None:
        self._whole.activate()
        if self.isVisible():
            self.resize(self.width(), self.heightForWidth(self.width()))
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if enter_presses(self, key):
            return
        if key == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.close_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def paintEvent(self, _event: QPaintEvent) -> None:
        look, state = theme.current(), self._chip
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painting.box(painter, self.rect(), _RADIUS, look.colour("surface"))
        shape = QPainterPath()
        shape.addRoundedRect(QRectF(self.rect()), _RADIUS, _RADIUS)
        painter.setClipPath(shape)
        painter.fillRect(0, 0, self.width(), _HEAD, look.colour(f"{state}_bg"))
        painter.fillRect(0, _HEAD - 2, self.width(), 2, look.colour(f"{state}_border"))
        painter.setClipping(False)
        painting.box(painter, self.rect(), _RADIUS, None, look.colour("border_strong"))
        painter.end()

    def _build(self) -> None:
        self.setFixedWidth(_WIDTH)
        head = QHBoxLayout()
        head.setContentsMargins(21, 0, 21, 0)
        head.setSpacing(12)
        head.addWidget(self._mark)
        head.addWidget(self._title, 1)
        self._title.setFixedHeight(_HEAD)
        self._list.setSpacing(0)
        ways = QHBoxLayout()
        ways.setSpacing(8)
        ways.addWidget(self.again, 1)
        ways.addWidget(self.close_button, 1)
        ways.addWidget(self.how, 1)
        below = QVBoxLayout()
        below.setContentsMargins(21, 5, 21, 21)
        below.setSpacing(0)
        below.addLayout(self._list)
        below.addWidget(self.printers)
        below.addSpacing(20)
        below.addWidget(self._can)
        below.addWidget(self._wait)
        below.addSpacing(12)
        below.addLayout(ways)
        whole = self._whole
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(head)
        whole.addLayout(below)
        self.again.clicked.connect(self.try_now)
        self.close_button.clicked.connect(self.closed)
        self.how.clicked.connect(self.how_wanted)


class _Row(QWidget):
    """Icon, what, when; a mark at the end says how it is."""

    def __init__(self) -> None:
        super().__init__()
        self._icon, self._state = Mark(px=24), Mark(px=24, stroke=2.5)
        self._title, self._caption = Words(px=16, weight=600, fit=True), Words(px=14, ink="text2", wrap=True)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._title)
        words.addWidget(self._caption)
        row = QHBoxLayout()
        row.setContentsMargins(0, 8, 0, 11)
        row.setSpacing(12)
        row.addWidget(self._icon)
        row.addLayout(words, 1)
        row.addWidget(self._state)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(row)
        whole.addWidget(Rule())

    def show_row(self, icon: str, title: str, caption: str, tone: Tone) -> None:
        """One row of the view."""
        self._icon.show_icon(icon, "text2")
        self._title.say(title)
        self._caption.say(caption)
        self._state.show_icon(_ROW_MARK[tone], INK[tone])
