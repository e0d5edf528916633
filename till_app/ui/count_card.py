"""The notes and coins of the drawer, one button each: the chosen one takes what is typed."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QVBoxLayout, QWidget

from till_app.ui.buttons import TillButton
from till_app.ui.shift_views import PieceView

_COLUMNS = 2
_TALL, _GAP, _EDGE = 64, 8, 24


class CountCard(QWidget):
    """Shows `PieceView`s, the first across the whole width; `chosen` carries a piece in minor units."""

    chosen = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self._pieces: tuple[PieceView, ...] = ()
        self.buttons: list[TillButton] = []
        self._grid = QGridLayout()
        self._grid.setSpacing(_GAP)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(_EDGE, _EDGE, _EDGE, _EDGE)
        whole.addLayout(self._grid)
        whole.addStretch(1)

    def show_pieces(self, pieces: tuple[PieceView, ...]) -> None:
        """Other counts; another currency builds the buttons anew."""
        if [one.minor for one in pieces] != [one.minor for one in self._pieces]:
            self._rebuild(len(pieces))
        self._pieces = pieces
        for button, piece in zip(self.buttons, pieces, strict=True):
            said = f"{piece.label} {piece.count}".strip()
            button.setText(said)
            button.setAccessibleName(said)
            button.setChecked(piece.is_chosen)

    def _rebuild(self, count: int) -> None:
        for button in self.buttons:
            self._grid.removeWidget(button)
            button.deleteLater()
        self.buttons = [TillButton("", height=_TALL, px=18) for _ in range(count)]
        for place, button in enumerate(self.buttons):
            button.setCheckable(True)
            button.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            button.clicked.connect(self._press)
            if place == 0:
                self._grid.addWidget(button, 0, 0, 1, _COLUMNS)
            else:
                row, column = divmod(place - 1, _COLUMNS)
                self._grid.addWidget(button, row + 1, column)

        rows = 1 + -(-(count - 1) // _COLUMNS)
        self.setFixedHeight(2 * _EDGE + rows * (_TALL + _GAP) - _GAP)

    @Slot()
    def _press(self) -> None:
        pressed = self.sender()
        place = next(place for place, one in enumerate(self.buttons) if one is pressed)
        self.chosen.emit(self._pieces[place].minor)
