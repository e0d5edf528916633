"""Between the settings page and the desk: which section is shown, the check of the journal, the export."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from till_app.desk.desk import Desk
from till_app.sync.status import LinkStatus
from till_app.ui.diagnostics_front import DiagnosticsFront
from till_app.ui.keys import Key
from till_app.ui.part import Part
from till_app.ui.presenting import safety
from till_app.ui.presenting.venue import Venue
from till_app.ui.settings_pane import SettingsPane
from till_app.ui.settings_sections import Sections
from till_app.ui.tongue import tr


class SettingsFront(Part):
    """The page "Till": safety and sync is its own, the other sections are `sections`, the file `export`."""

    pages = ("settings",)
    sync_now = Signal()
    closed = Signal()

    def __init__(
        self, pane: SettingsPane, desk: Desk, sections: Sections, export: DiagnosticsFront, *, server: str,
        version: str, warning: str, parent: QObject,
    ) -> None:  # fmt: skip
        super().__init__(desk, parent)
        self.sections, self.export = sections, export
        self._pane, self._key = pane, "safety"
        self._server, self._version, self._warning = server, version, warning
        self._status = LinkStatus()
        self._checked, self._check_ok, self._busy, self._result = "", True, "", ""
        pane.sync_now.connect(self.sync_now)
        pane.check_journal.connect(self.check)
        pane.export_wanted.connect(self._export)
        pane.section_chosen.connect(self.open)
        export.told.connect(self._exported)
        sections.stale.connect(self.show)

    @property
    def section(self) -> str:
        """Which section is open."""
        return self._key

    @property
    def attention(self) -> str:
        """What a person must look at, "" if nothing."""
        return "" if self._check_ok else tr("The journal check found a problem")

    def keys(self, page: str) -> Mapping[Key, Callable[[], object]]:
        del page
        return {Key.CLOSE: self.closed.emit}

    def show_venue(self, venue: Venue) -> None:
        super().show_venue(venue)
        if self._pane.isVisible():
            self.show()

    def show_status(self, status: LinkStatus) -> None:
        """The connection changed."""
        self._status = status
        self.export.status = status

    @Slot(str)
    def open(self, key: str) -> None:
        """Another section."""
        self._key = key
        self.sections.forget()
        self.show()

    def scanned(self, code: str) -> None:
        """A scan on this page is only a try."""
        if self._key != "scanner":
            self.open("scanner")
        self.sections.scanned(code)

    @Slot()
    def show(self) -> None:
        """Paints the page as things are now."""
        if self._key != "safety":
            self._pane.show_section(self.sections.view(self._key))
            return
        desk = self._desk.safety
        self._pane.show_view(
            safety.settings_view(
                self._venue, self._status, desk.waiting(), desk.kept(), server=self._server,
                version=self._version, replica=desk.replica(), checked=self._checked,
                check_ok=self._check_ok, warning=self._warning, busy=self._busy, result=self._result,
            )
        )  # fmt: skip

    @Slot()
    def check(self) -> None:
        """Shows that the check runs, then runs it: the page must be painted before the till is busy."""
        self._begin("check", self._check_now)

    @Slot()
    def _export(self) -> None:
        self.export.ask(lambda place: self._begin("export", lambda: self.export.write(place)))

    def _begin(self, what: str, then: Callable[[], object]) -> None:
        if not self._busy:
            self._busy, self._result = what, ""
            self.show()
            QTimer.singleShot(0, self, then)

    def _check_now(self) -> None:
        report = self._desk.safety.check()
        self._busy, self._check_ok = "", report.is_sound
        self._checked = self._desk.safety.now()
        whole, broken = tr("The journal is whole."), tr("The journal needs a look. Call support.")
        self._result = whole if report.is_sound else broken
        self.show()

    @Slot(str)
    def _exported(self, sentence: str) -> None:
        self._busy, self._result = "", sentence
        self.show()
