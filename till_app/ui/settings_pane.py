"""The settings of the till (11): a list of sections at the left, the chosen one beside it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from till_app.ui import theme
from till_app.ui.buttons import TillButton
from till_app.ui.section_button import SectionButton
from till_app.ui.settings_safety import SettingsSafety
from till_app.ui.settings_section import SettingsSection
from till_app.ui.settings_views import SectionView
from till_app.ui.tongue import tr
from till_app.ui.touch_watch import enter_presses
from till_app.ui.views import SettingsView
from till_app.ui.words import Words

_NARROW = 1000


class SettingsPane(QWidget):
    """Shows a `SettingsView` or a `SectionView`. Reading is free; changing needs a manager's PIN."""

    sync_now = Signal()
    check_journal = Signal()
    export_wanted = Signal()
    section_chosen = Signal(str)
    receipts_wanted = Signal()
    drawer_wanted = Signal()
    wanted = Signal(str, str)
    pressed = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.sections = (
            SectionButton("safety", tr("Safety and sync"), "hard-drive"),
            SectionButton("till", tr("This till"), "monitor"),
            SectionButton("printers", tr("Printers, drawer"), "printer"),
            SectionButton("readers", tr("Card readers"), "credit-card"),
            SectionButton("display", tr("Display, sound"), "sun"),
            SectionButton("scanner", tr("Scanner, keys"), "scan-barcode"),
            SectionButton("about", tr("About"), "info"),
        )
        self.safety = SettingsSafety()
        self.section = SettingsSection()
        self.sync, self.check, self.export = self.safety.sync, self.safety.check, self.safety.export
        self.cards = self.safety.cards
        self.receipts = TillButton(tr("Paid orders…"), icon="receipt-text", height=56)
        self.drawer = TillButton(tr("Cash drawer…"), icon="wallet", height=56)
        self._rail = QFrame()
        self._stack = QStackedWidget()
        self._build()

    def show_view(self, view: SettingsView) -> None:
        """Safety and sync."""
        self.safety.show_view(view)
        self._mark("safety")
        self._stack.setCurrentWidget(self.safety)

    def show_section(self, view: SectionView) -> None:
        """Another section."""
        self.section.show_view(view)
        self._mark(view.key)
        self._stack.setCurrentWidget(self.section)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not enter_presses(self, Qt.Key(event.key())):
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        compact = self.width() < theme.current().size("compact_below")
        narrow = self.width() < _NARROW
        self._rail.setFixedWidth(184 if narrow else 208 if compact else 256)
        for page in (self.safety, self.section):
            page.set_side(12 if narrow else 16 if compact else 24)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        next(one for one in self.sections if one.isChecked()).setFocus(Qt.FocusReason.OtherFocusReason)

    def _mark(self, key: str) -> None:
        for section in self.sections:
            section.setChecked(section.key == key)

    def _build(self) -> None:
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self._rail)
        whole.addWidget(self._stack, 1)
        self._stack.addWidget(self.safety)
        self._stack.addWidget(self.section)
        self._rail.setProperty("role", "rail")
        rail = QVBoxLayout(self._rail)
        rail.setContentsMargins(12, 12, 12, 20)
        rail.setSpacing(4)
        for section in self.sections:
            section.chosen.connect(self.section_chosen)
            rail.addWidget(section)
        self._mark("safety")
        rail.addStretch(1)
        rail.addWidget(self.drawer)
        rail.addSpacing(4)
        rail.addWidget(self.receipts)
        rail.addSpacing(8)
        foot = Words(tr("Changes here need a manager PIN."), px=14, ink="text2", wrap=True)
        indented = QHBoxLayout()
        indented.setContentsMargins(12, 0, 8, 0)
        indented.addWidget(foot)
        rail.addLayout(indented)
        self.receipts.clicked.connect(self.receipts_wanted)
        self.drawer.clicked.connect(self.drawer_wanted)
        self.safety.sync_now.connect(self.sync_now)
        self.safety.check_journal.connect(self.check_journal)
        self.safety.export_wanted.connect(self.export_wanted)
        self.section.wanted.connect(self.wanted)
        self.section.pressed.connect(self.pressed)
