"""TabBoard: the cards of open tabs in fixed places, in pages when there are many; never scrolled."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from till_app.ui.tab_card import BoardButton, NewTabButton, TabButton
from till_app.ui.tabs_views import TabCard
from till_app.ui.tongue import tr

_GAP, _LEAST_HIGH, _MOST_HIGH = 10, 128, 150
_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}


class TabBoard(QWidget):
    """Emits `picked(tab_id)`, `new_wanted`, and `paged(page, pages)` when either changes."""

    picked = Signal(str)
    new_wanted = Signal()
    paged = Signal(int, int)

    def __init__(self) -> None:
        super().__init__()
        self._cards: tuple[TabCard, ...] = ()
        self._chosen = ""
        self._columns, self._rows, self._page = 4, 4, 0
        self.buttons: list[TabButton] = []
        self.new = NewTabButton(tr("New tab"))
        self.new.setParent(self)
        self.new.clicked.connect(self.new_wanted)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(_GAP)

    def show_cards(self, cards: tuple[TabCard, ...], chosen: str) -> None:
        """The tabs and which one is chosen; turns to the page of a newly chosen one."""
        turned = chosen != self._chosen
        self._cards, self._chosen = cards, chosen
        ids = [card.tab_id for card in cards]
        if turned and chosen in ids:
            self._page = ids.index(chosen) // self._cells()
        self._show()

    def set_columns(self, columns: int) -> None:
        """How many cards stand side by side."""
        if columns != self._columns:
            self._columns = columns
            self._show()

    @Slot(int)
    def turn(self, step: int) -> None:
        """The next page, or with −1 the one before."""
        self._page += step
        self._show()

    def focus_chosen(self) -> None:
        """Gives the keys to the chosen card, or to the first, or to New tab."""
        shown = [button for button in self.buttons if button.isVisibleTo(self)]
        card = next((one for one in shown if one.tab_id() == self._chosen), None)
        (card or (shown[0] if shown else self.new)).setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows go from card to card, Page Up and Down from page to page."""
        key = Qt.Key(event.key())
        if key in (Qt.Key.Key_PageDown, Qt.Key.Key_PageUp):
            self.turn(1 if key == Qt.Key.Key_PageDown else -1)
            self.focus_chosen()
            return
        step = _STEPS.get(key) or {Qt.Key.Key_Up: -self._columns, Qt.Key.Key_Down: self._columns}.get(key)
        cells: list[BoardButton] = [one for one in (*self.buttons, self.new) if one.isVisibleTo(self)]
        here = next((place for place, one in enumerate(cells) if one.hasFocus()), None)
        if step is None or here is None or not 0 <= here + step < len(cells):
            event.ignore()
        else:
            cells[here + step].setFocus(Qt.FocusReason.OtherFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        rows = max(1, (self.height() + _GAP) // (_LEAST_HIGH + _GAP))
        if rows != self._rows:
            self._rows = rows
            self._show()

    def _cells(self) -> int:
        return max(1, self._columns * self._rows - 1)

    def _pages(self) -> int:
        return max(1, -(-len(self._cards) // self._cells()))

    def _show(self) -> None:
        self._page = max(0, min(self._page, self._pages() - 1))
        cells = self._cells()
        shown = self._cards[self._page * cells : (self._page + 1) * cells]
        while len(self.buttons) < len(shown):
            button = TabButton()
            # Shown without a parent it would be a window of its own for a moment.
            button.setParent(self)
            button.picked.connect(self.picked)
            self.buttons.append(button)
        while self._grid.count():
            self._grid.takeAt(0)
        for place, button in enumerate(self.buttons):
            there = place < len(shown)
            button.setVisible(there)
            if there:
                button.show_card(shown[place], shown[place].tab_id == self._chosen)
                self._place(button, place)
        self._place(self.new, len(shown))
        for line in range(max(self._grid.rowCount(), self._rows)):
            self._grid.setRowStretch(line, 1 if line < self._rows else 0)
            self._grid.setRowMinimumHeight(line, _LEAST_HIGH if line < self._rows else 0)
        for line in range(max(self._grid.columnCount(), self._columns)):
            self._grid.setColumnStretch(line, 1 if line < self._columns else 0)
        self.paged.emit(self._page, self._pages())

    def _place(self, button: BoardButton, place: int) -> None:
        button.setMaximumHeight(_MOST_HIGH)
        button.setParent(self)
        button.show()
        self._grid.addWidget(button, place // self._columns, place % self._columns)
