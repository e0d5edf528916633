"""Safety and sync on the settings page (11): the answer first, then four cards, then the export."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from till_app.ui.buttons import TillButton
from till_app.ui.marks import IconSentence, IconTile, Mark
from till_app.ui.settings_card import SettingsCard
from till_app.ui.tongue import tr
from till_app.ui.views import SettingsView
from till_app.ui.words import Words

CARDS = 4


class SettingsSafety(QWidget):
    """Shows a `SettingsView`."""

    sync_now = Signal()
    check_journal = Signal()
    export_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._tile = IconTile(60, 34, 14)
        self._title = Words(px=24, weight=700, fit=True)
        self._caption = Words(ink="text2", wrap=True)
        self._warning = IconSentence(px=15, weight=600)
        self._result = IconSentence(px=15, weight=600)
        self.sync = TillButton(tr("Sync now"), icon="refresh-cw", height=56)
        self.check = TillButton(tr("Check journal"), icon="shield-check", height=56)
        self.export = TillButton(tr("Export to USB"), role="primary", icon="download", height=56)
        self.cards = tuple(SettingsCard() for _ in range(CARDS))
        self._page = QVBoxLayout(self)
        self._build()

    def set_side(self, side: int) -> None:
        """What stays free left and right."""
        self._page.setContentsMargins(side, 18, side, 18)

    def show_view(self, view: SettingsView) -> None:
        """Paints the answer and the cards; `result` is what the last check or export came to."""
        self._tile.show_icon(view.headline.icon, view.headline.tone)
        self._title.say(view.headline.title)
        self._caption.say(view.headline.caption)
        self._warning.setVisible(bool(view.warning))
        self._warning.show_sentence("triangle-alert", view.warning, "offline")
        self._result.setVisible(bool(view.result))
        self._result.show_sentence("info", view.result, "text2")
        for place, card in enumerate(self.cards):
            card.setVisible(place < len(view.cards))
            if place < len(view.cards):
                card.show_card(view.cards[place])
        self.check.setText(tr("Checking…") if view.busy == "check" else tr("Check journal"))
        self.export.setText(tr("Exporting…") if view.busy == "export" else tr("Export to USB"))
        for button in (self.check, self.export):
            button.setEnabled(not view.busy)

    def _build(self) -> None:
        self._page.setSpacing(0)
        self._page.addLayout(self._headline())
        self._page.addSpacing(14)
        grid = QGridLayout()
        grid.setSpacing(14)
        for place, card in enumerate(self.cards):
            grid.addWidget(card, place // 2, place % 2)
            grid.setColumnStretch(place % 2, 1)
        self._page.addLayout(grid)
        self._page.addSpacing(10)
        self._page.addWidget(self._warning)
        self._page.addStretch(1)
        self._page.addSpacing(10)
        self._page.addWidget(self._export_card())
        self.sync.clicked.connect(self.sync_now)
        self.check.clicked.connect(self.check_journal)
        self.export.clicked.connect(self.export_wanted)

    def _headline(self) -> QHBoxLayout:
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
        head.addWidget(self.sync)
        return head

    def _export_card(self) -> QFrame:
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addStretch(1)
        words.addWidget(Words(tr("Export diagnostics"), px=20, weight=600, fit=True))
        told = tr("Journal, sync log, versions and settings in one file. No PINs and no card data.")
        words.addWidget(Words(told, px=15, ink="text2", wrap=True))
        words.addWidget(self._result)
        words.addStretch(1)
        card = QFrame()
        card.setProperty("role", "card")
        row = QHBoxLayout(card)
        row.setContentsMargins(20, 14, 20, 14)
        row.setSpacing(16)
        row.addWidget(Mark("file-down", 30))
        row.addLayout(words, 1)
        row.addWidget(self.check)
        row.addWidget(self.export)
        return card
