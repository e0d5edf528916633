"""Papers that wait for a person, in the chip panel: why, and two ways on."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from till_app.ui import facing
from till_app.ui.buttons import TillButton
from till_app.ui.marks import Mark, Rule
from till_app.ui.printer_views import PrinterRow, PrinterView
from till_app.ui.words import Words


class PrinterRows(QWidget):
    """Shows a `PrinterView`; the signals carry the ids of the papers (a tuple)."""

    again = Signal(object)
    dropped = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._rows: list[_Row] = []
        self._more = Words(px=14, ink="text2")
        self._whole = QVBoxLayout(self)
        self._whole.setContentsMargins(0, 0, 0, 0)
        self._whole.setSpacing(0)
        self._whole.addWidget(self._more)
        self.show_view(PrinterView())

    def show_view(self, view: PrinterView) -> None:
        """Paints the state; rows keep their places while they are shown."""
        while len(self._rows) < len(view.rows):
            row = _Row()
            row.again.connect(self.again)
            row.dropped.connect(self.dropped)
            self._whole.insertWidget(len(self._rows), row)
            self._rows.append(row)
        for place, row in enumerate(self._rows):
            row.setVisible(place < len(view.rows))
            if place < len(view.rows):
                row.show_row(view.rows[place])
        self._more.setVisible(bool(view.more))
        self._more.say(view.more)
        self.setVisible(bool(view.rows))


class _Row(QWidget):
    again = Signal(object)
    dropped = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._jobs: tuple[str, ...] = ()
        self._icon = Mark(px=24)
        self._title = Words(px=16, weight=600, wrap=True)
        self._caption = Words(px=14, ink="text2", wrap=True)
        self._drop, self._again = TillButton("", height=48, px=16), TillButton("", height=48, px=16)
        self._drop.clicked.connect(self._drop_pressed)
        self._again.clicked.connect(self._again_pressed)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._title)
        words.addWidget(self._caption)
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(words, 1)
        ways = QHBoxLayout()
        facing.margins(ways, 36, 0, 0, 0)
        ways.setSpacing(8)
        ways.addWidget(self._drop, 1)
        ways.addWidget(self._again, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 8, 0, 0)
        whole.setSpacing(8)
        whole.addLayout(head)
        whole.addLayout(ways)
        whole.addSpacing(4)
        whole.addWidget(Rule())

    def show_row(self, row: PrinterRow) -> None:
        """Another paper, or another reason."""
        self._jobs = row.jobs
        self._icon.show_icon(row.icon, "offline")
        self._title.say(row.title)
        self._caption.say(row.caption)
        for button, label in ((self._drop, row.drop), (self._again, row.again)):
            button.setText(label)
            button.setAccessibleName(f"{label}: {row.title}")

    @Slot()
    def _drop_pressed(self) -> None:
        self.dropped.emit(self._jobs)

    @Slot()
    def _again_pressed(self) -> None:
        self.again.emit(self._jobs)
