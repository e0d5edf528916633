"""Between the settings page and the desk: reading is free, and the check of the journal runs on demand."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from till_app.desk.desk import Desk
from till_app.sync.status import LinkStatus
from till_app.ui.keys import Key
from till_app.ui.part import Part
from till_app.ui.presenting import safety
from till_app.ui.settings_pane import SettingsPane


class SettingsFront(Part):
    """Safety and sync."""

    pages = ("settings",)
    sync_now = Signal()
    closed = Signal()

    def __init__(self, pane: SettingsPane, desk: Desk, *, server: str, version: str, warning: str,
                 parent: QObject) -> None:  # fmt: skip
        super().__init__(desk, parent)
        self._pane = pane
        self._server, self._version, self._warning = server, version, warning
        self._status = LinkStatus()
        self._checked, self._check_ok, self._busy, self._result = "", True, False, ""
        pane.sync_now.connect(self.sync_now)
        pane.check_journal.connect(self.check)
        pane.export_wanted.connect(self._later_export)
        pane.section_chosen.connect(self._section)

    @property
    def attention(self) -> str:
        """What a person must look at, "" if nothing."""
        return "" if self._check_ok else "The journal check found a problem"

    def keys(self, page: str) -> Mapping[Key, Callable[[], object]]:
        del page
        return {Key.CLOSE: self.closed.emit}

    def show_status(self, status: LinkStatus) -> None:
        """The connection changed."""
        self._status = status

    def show(self) -> None:
        """Paints the page as things are now."""
        self._pane.show_view(
            safety.settings_view(
                self._venue, self._status, self._desk.safety.waiting(), self._desk.safety.kept(),
                server=self._server, version=self._version, replica=self._desk.safety.replica(),
                checked=self._checked, check_ok=self._check_ok, warning=self._warning, busy=self._busy,
                result=self._result,
            )
        )  # fmt: skip

    @Slot()
    def check(self) -> None:
        """Shows that the check runs, then runs it: the page must be painted before the till is busy."""
        if not self._busy:
            self._busy, self._result = True, ""
            self.show()
            QTimer.singleShot(0, self._check_now)

    @Slot()
    def _check_now(self) -> None:
        report = self._desk.safety.check()
        self._busy, self._check_ok = False, report.is_sound
        self._checked = self._desk.safety.now()
        self._result = (
            "The journal is whole." if report.is_sound else "The journal needs a look. Call support."
        )
        self.show()

    @Slot()
    def _later_export(self) -> None:
        self.said.emit("Export comes with a later version. Everything is safe on this till.")

    @Slot(str)
    def _section(self, key: str) -> None:
        if key != "safety":
            self.said.emit("This page comes with a later version.")
