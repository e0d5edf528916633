"""One section of the settings page: the answer, what can be changed here, and cards with what is."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from till_app.ui.finger_scroll import FingerScroll
from till_app.ui.marks import IconSentence, IconTile, Rule
from till_app.ui.settings_card import SettingsCard
from till_app.ui.settings_choice import SettingsChoice
from till_app.ui.settings_views import SectionView
from till_app.ui.words import Words

_NARROW = 760


class SettingsSection(QWidget):
    """Shows a `SectionView`. `wanted` carries a setting and a value, `pressed` the key of a card's button."""

    wanted = Signal(str, str)
    pressed = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._key, self._wide = "", False
        self._grid: QGridLayout | None = None
        self.choices: list[SettingsChoice] = []
        self.cards: list[SettingsCard] = []
        self._tile = IconTile(60, 34, 14)
        self._title = Words(px=24, weight=700, fit=True)
        self._caption = Words(ink="text2", wrap=True)
        self._told = IconSentence(px=15, weight=600)
        self._begin_column()
        self.area = FingerScroll(self._inside, Qt.AlignmentFlag.AlignTop)
        self._page = QVBoxLayout(self)
        self._build()

    def set_side(self, side: int) -> None:
        """What stays free left and right."""
        self._page.setContentsMargins(side, 18, side, 18)

    def show_view(self, view: SectionView) -> None:
        """Another section, or the same one as things are now: then everything keeps its place."""
        self._tile.show_icon(view.headline.icon, view.headline.tone)
        self._title.say(view.headline.title)
        self._caption.say(view.headline.caption)
        self._told.setVisible(bool(view.told))
        self._told.show_sentence("info", view.told, "text2")
        if not self._fits(view):
            self._rebuild(view)
        for choice, row in zip(self.choices, view.choices, strict=True):
            choice.show_view(row)
        for place, card in zip(self.cards, view.cards, strict=True):
            place.show_card(card)
        self._inside.setAccessibleName(view.headline.title)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_cards()

    def _fits(self, view: SectionView) -> bool:
        same = (view.key, len(view.choices), len(view.cards)) == (
            self._key, len(self.choices), len(self.cards),
        )  # fmt: skip
        return same and all(one.fits(row) for one, row in zip(self.choices, view.choices, strict=True))

    def _rebuild(self, view: SectionView) -> None:
        self._key, self._wide = view.key, view.wide
        self._begin_column()
        self._grid = None
        self.choices = [SettingsChoice(row) for row in view.choices]
        self.cards = [SettingsCard() for _ in view.cards]
        if self.choices:
            self._column.addWidget(self._choice_card())
        if self.cards:
            self._column.addWidget(self._card_grid())
        self._column.addStretch(1)
        self.area.setWidget(self._inside)
        self._inside.setAutoFillBackground(False)

    def _begin_column(self) -> None:
        self._inside = QWidget()
        self._column = QVBoxLayout(self._inside)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(14)

    def _choice_card(self) -> QFrame:
        card = QFrame()
        card.setProperty("role", "card")
        rows = QVBoxLayout(card)
        rows.setContentsMargins(20, 8, 20, 8)
        rows.setSpacing(0)
        for place, choice in enumerate(self.choices):
            if place:
                rows.addWidget(Rule())
            rows.addWidget(choice)
            choice.wanted.connect(self.wanted)
        return card

    def _card_grid(self) -> QWidget:
        whole = QWidget()
        self._grid = grid = QGridLayout(whole)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(14)
        for card in self.cards:
            card.pressed.connect(self.pressed)
        self._place_cards()
        return whole

    def _place_cards(self) -> None:
        if self._grid is None:
            return
        columns = 1 if self._wide or self.width() < _NARROW else 2
        for place, card in enumerate(self.cards):
            self._grid.addWidget(card, place // columns, place % columns)
        self._grid.setColumnStretch(0, 1)
        self._grid.setColumnStretch(1, columns - 1)

    def _build(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addStretch(1)
        words.addWidget(self._title)
        words.addWidget(self._caption)
        words.addStretch(1)
        head = QHBoxLayout()
        head.setSpacing(16)
        head.addWidget(self._tile)
        head.addLayout(words, 1)
        self.area.setWidgetResizable(True)
        self._page.setSpacing(0)
        self._page.addLayout(head)
        self._told.setContentsMargins(0, 0, 0, 10)
        self._page.addSpacing(14)
        self._page.addWidget(self._told)
        self._page.addWidget(self.area, 1)
