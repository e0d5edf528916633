"""Settings of the till, safety and sync (11): the answer first, then four cards, then the export."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from till_app.ui import theme
from till_app.ui.buttons import TillButton
from till_app.ui.marks import IconSentence, IconTile, Mark
from till_app.ui.section_button import SectionButton
from till_app.ui.settings_card import SettingsCard
from till_app.ui.tongue import tr
from till_app.ui.touch_watch import enter_presses
from till_app.ui.views import SettingsView
from till_app.ui.words import Words

CARDS = 4


class SettingsPane(QWidget):
    """Shows a `SettingsView`. Reading is free; what changes something needs a manager's PIN."""

    sync_now = Signal()
    check_journal = Signal()
    export_wanted = Signal()
    section_chosen = Signal(str)
    receipts_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.sections = (
            SectionButton("safety", self.tr("Safety and sync"), "hard-drive"),
            SectionButton("till", self.tr("This till"), "monitor"),
            SectionButton("printers", self.tr("Printers, drawer"), "printer"),
            SectionButton("readers", self.tr("Card readers"), "credit-card"),
            SectionButton("display", self.tr("Display, sound"), "sun"),
            SectionButton("scanner", self.tr("Scanner, keys"), "scan-barcode"),
            SectionButton("about", self.tr("About"), "info"),
        )
        self._tile = IconTile(60, 34, 14)
        self._title = Words(px=24, weight=700, fit=True)
        self._caption = Words(ink="text2", wrap=True)
        self._warning = IconSentence(px=15, weight=600)
        self._result = IconSentence(px=15, weight=600)
        self.sync = TillButton(self.tr("Sync now"), icon="refresh-cw", height=56)
        self.check = TillButton(self.tr("Check journal"), icon="shield-check", height=56)
        self.export = TillButton(self.tr("Export to USB"), role="primary", icon="download", height=56)
        self.receipts = TillButton(tr("Paid orders…"), icon="receipt-text", height=56)
        self.cards = tuple(SettingsCard() for _ in range(CARDS))
        self._rail = QFrame()
        self._page = QVBoxLayout()
        self._build()

    def show_view(self, view: SettingsView) -> None:
        """Paints the answer and the cards; `result` is what the last check found."""
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
        self.check.setText(self.tr("Checking…") if view.busy else self.tr("Check journal"))
        self.check.setEnabled(not view.busy)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not enter_presses(self, Qt.Key(event.key())):
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        compact = self.width() < theme.current().size("compact_below")
        self._rail.setFixedWidth(208 if compact else 256)
        side = 16 if compact else 24
        self._page.setContentsMargins(side, 18, side, 18)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.sections[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def _build(self) -> None:
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self._rail)
        whole.addLayout(self._page, 1)
        self._build_rail()
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

    def _build_rail(self) -> None:
        self._rail.setProperty("role", "rail")
        rail = QVBoxLayout(self._rail)
        rail.setContentsMargins(12, 12, 12, 20)
        rail.setSpacing(4)
        for section in self.sections:
            section.chosen.connect(self.section_chosen)
            rail.addWidget(section)
        self.sections[0].setChecked(True)
        rail.addStretch(1)
        rail.addWidget(self.receipts)
        rail.addSpacing(8)
        self.receipts.clicked.connect(self.receipts_wanted)
        foot = Words(self.tr("Changes here need a manager PIN."), px=14, ink="text2", wrap=True)
        indented = QHBoxLayout()
        indented.setContentsMargins(12, 0, 8, 0)
        indented.addWidget(foot)
        rail.addLayout(indented)

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
        words.addWidget(Words(self.tr("Export diagnostics"), px=20, weight=600, fit=True))
        told = self.tr("Journal, sync log, versions and settings in one file. No PINs and no card data.")
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
