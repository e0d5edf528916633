"""The people of the venue in a grid of fixed places, in pages when there are many."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from till_app.ui.buttons import TillButton
from till_app.ui.staff_button import BadgeCell, StaffButton
from till_app.ui.views import StaffTile
from till_app.ui.words import CENTRE, RIGHT, Words

CELLS = 12
"""Cells of a page, the badge cell among them: 4 × 3, or 3 × 4 on a narrow screen."""


class StaffGrid(QWidget):
    """ "Who is serving?" """

    chosen = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self._tiles: tuple[StaffTile, ...] = ()
        self._user_id, self._page, self._columns = 0, 0, 4
        self.site = Words(px=16, ink="text2", align=RIGHT)
        self.notice = Words(px=14, weight=600, ink="offline", wrap=True)
        self.earlier = TillButton(
            "", role="quiet", icon="chevron-left", height=48, name=self.tr("Earlier names")
        )
        self.later = TillButton("", role="quiet", icon="chevron-right", height=48, name=self.tr("More names"))
        self._which = Words(px=15, weight=600, ink="text2", align=CENTRE)
        self.buttons = tuple(StaffButton() for _ in range(CELLS))
        self.badge = BadgeCell()
        self._grid = QGridLayout()
        self._build()

    def show_tiles(self, tiles: tuple[StaffTile, ...], user_id: int) -> None:
        """The people and who is chosen; goes to the page of a newly chosen person."""
        turned = user_id != self._user_id
        self._tiles, self._user_id = tiles, user_id
        ids = [tile.person.user_id for tile in tiles]
        if turned and user_id in ids:
            self._page = ids.index(user_id) // self._per_page()
        self._page = min(self._page, self._pages() - 1)
        self._show_page()

    def show_notice(self, sentence: str) -> None:
        """A sentence under the tiles, "" for none."""
        self.notice.setVisible(bool(sentence))
        self.notice.say(sentence)

    def set_columns(self, columns: int) -> None:
        """4 in a row, or 3 on a narrow screen."""
        if columns != self._columns:
            self._columns = columns
            self._place()
            self._show_page()

    def neighbour(self, key: Qt.Key) -> int:
        """The user id of the tile that an arrow key leads to; 0 if there is none."""
        ids = [tile.person.user_id for tile in self._tiles]
        if not ids:
            return 0
        if self._user_id not in ids:
            return ids[self._page * self._per_page()]
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -self._columns}.get(
            key, self._columns
        )
        there = ids.index(self._user_id) + step
        return ids[there] if 0 <= there < len(ids) else 0

    def focus_chosen(self) -> None:
        """Gives the keys to the chosen tile, or to the first."""
        tile = next((button for button in self.buttons if button.user_id() == self._user_id), self.buttons[0])
        tile.setFocus(Qt.FocusReason.OtherFocusReason)

    def _build(self) -> None:
        self.notice.hide()
        for arrow in (self.earlier, self.later):
            arrow.setFixedWidth(48)
        self._which.setMinimumWidth(64)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(Words(self.tr("Who is serving?"), px=32, weight=700))
        head.addStretch(1)
        for part in (self.earlier, self._which, self.later, self.site):
            head.addWidget(part)
        self._grid.setSpacing(12)
        self._place()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(24, 20, 24, 20)
        whole.setSpacing(14)
        whole.addLayout(head)
        whole.addLayout(self._grid, 1)
        whole.addWidget(self.notice)
        for button in self.buttons:
            button.picked.connect(self.chosen)
        self.earlier.clicked.connect(self._turn_back)
        self.later.clicked.connect(self._turn_on)

    def _place(self) -> None:
        while self._grid.count():
            self._grid.takeAt(0)
        for line in range(CELLS // 3):
            self._grid.setRowStretch(line, 1 if line < CELLS // self._columns else 0)
            self._grid.setColumnStretch(line, 1 if line < self._columns else 0)
        for cell, button in enumerate(self.buttons):
            self._grid.addWidget(button, cell // self._columns, cell % self._columns)

    def _show_page(self) -> None:
        per_page = self._per_page()
        shown = self._tiles[self._page * per_page : (self._page + 1) * per_page]
        for cell, button in enumerate(self.buttons):
            button.setVisible(cell < len(shown))
            if cell < len(shown):
                button.show_tile(shown[cell], shown[cell].person.user_id == self._user_id)
        self.badge.setVisible(len(shown) < CELLS)
        if len(shown) < CELLS:
            self._grid.addWidget(self.badge, len(shown) // self._columns, len(shown) % self._columns)
        several = self._pages() > 1
        for part in (self.earlier, self._which, self.later):
            part.setVisible(several)
        self.earlier.setEnabled(self._page > 0)
        self.later.setEnabled(self._page < self._pages() - 1)
        self._which.say(self.tr("{page} of {pages}").format(page=self._page + 1, pages=self._pages()))

    def _per_page(self) -> int:
        return CELLS if len(self._tiles) == CELLS else CELLS - 1

    def _pages(self) -> int:
        return max(1, -(-len(self._tiles) // self._per_page()))

    @Slot()
    def _turn_back(self) -> None:
        self._page = max(0, self._page - 1)
        self._show_page()

    @Slot()
    def _turn_on(self) -> None:
        self._page = min(self._pages() - 1, self._page + 1)
        self._show_page()
