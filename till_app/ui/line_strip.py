"""LineStrip: what can be done with the highlighted line, always in the same place."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy

from till_app.ui.buttons import TillButton

_HEIGHT = 66


class LineStrip(QFrame):
    """Note, options, discount, remove; every signal carries the line's id."""

    note = Signal(str)
    options = Signal(str)
    discount = Signal(str)
    remove = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "strip")
        self.setFixedHeight(_HEIGHT)
        self._line_id = ""
        self.note_button = TillButton(self.tr("Note"), height=48, px=15, light=True)
        self.options_button = TillButton(self.tr("Options"), height=48, px=15, light=True)
        self.discount_button = TillButton(self.tr("Discount"), height=48, px=15, light=True)
        self.remove_button = TillButton(self.tr("Remove"), role="danger", height=48, px=15, light=True)
        self.buttons = (self.note_button, self.options_button, self.discount_button, self.remove_button)
        self._row = QHBoxLayout(self)
        self._row.setSpacing(8)
        for button in self.buttons:
            button.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            self._row.addWidget(button, 1)
        self.note_button.clicked.connect(self._note)
        self.options_button.clicked.connect(self._options)
        self.discount_button.clicked.connect(self._discount)
        self.remove_button.clicked.connect(self._remove)
        self.set_compact(False)

    def show_line(self, line_id: str, name: str) -> None:
        """The highlighted line; without one ("") nothing can be pressed."""
        self._line_id = line_id
        for button in self.buttons:
            button.setEnabled(bool(line_id))
            button.setAccessibleDescription(name)

    def set_compact(self, compact: bool) -> None:
        """Narrow screens: words without icons."""
        side = 8 if compact else 12
        self._row.setContentsMargins(side, 8, side, 8)
        names = ("sticky-note", "sliders-horizontal", "badge-percent", "trash-2")
        for button, icon in zip(self.buttons, names, strict=True):
            button.show_icon("" if compact else icon)

    @Slot()
    def _note(self) -> None:
        self.note.emit(self._line_id)

    @Slot()
    def _options(self) -> None:
        self.options.emit(self._line_id)

    @Slot()
    def _discount(self) -> None:
        self.discount.emit(self._line_id)

    @Slot()
    def _remove(self) -> None:
        self.remove.emit(self._line_id)
