"""Between the sections of the settings page and the desk: what is set up here, and changing it with leave."""

import platform
import sqlite3
from collections.abc import Callable

from PySide6.QtCore import QObject, Signal, Slot, qVersion
from PySide6.QtGui import QGuiApplication

from shared.paper import RULE, Row
from till_app.desk.desk import Desk
from till_app.ui import finding
from till_app.ui.part import Part
from till_app.ui.permission_front import PermissionFront
from till_app.ui.presenting import settings as words
from till_app.ui.printer_front import PrinterFront
from till_app.ui.settings_pane import SettingsPane
from till_app.ui.settings_views import SectionView
from till_app.ui.tongue import tr


class Sections(Part):
    """Every section but safety. `chosen` carries a setting and its value once it is kept."""

    chosen = Signal(str, str)
    stale = Signal()

    def __init__(
        self, pane: SettingsPane, desk: Desk, permission: PermissionFront, printer: PrinterFront, *,
        version: str, reader: Callable[[], str], parent: QObject,
    ) -> None:  # fmt: skip
        super().__init__(desk, parent)
        self._permission, self._printer = permission, printer
        self._version, self._reader = version, reader
        self._told, self._scan = "", words.Scanned("", "", None)
        self._pane = pane
        pane.wanted.connect(self._want)
        pane.pressed.connect(self._press)
        printer.shown.connect(self._printers_changed)

    def view(self, key: str) -> SectionView:
        """A section as things are now."""
        desk, choosing = self._desk, self._desk.choosing
        match key:
            case "till":
                here = sum(desk.staff.knows(user_id, desk.clock()) for user_id in self._venue.users)
                return words.till_section(
                    self._venue, choosing, version=self._version, replica=desk.safety.replica(),
                    known_here=here, told=self._told,
                )  # fmt: skip
            case "printers":
                return words.printers_section(desk.printing.settings, desk.printing.open_jobs(), self._told)
            case "readers":
                return words.readers_section(choosing.at_start("card_reader"), self._reader(), self._told)
            case "display":
                return words.display_section(choosing, len(QGuiApplication.screens()), self._told)
            case "scanner":
                scan = self._scan if self._scan.code else None
                return words.scanner_section(self._venue, choosing, scan, self._told)
            case _:
                made_with = (
                    ("Python", platform.python_version()), ("Qt", qVersion() or "—"),
                    ("SQLite", sqlite3.sqlite_version),
                )  # fmt: skip
                return words.about_section(self._version, desk.safety.replica(), made_with, self._told)

    def tell_kept(self, name: str) -> None:
        """On a screen made anew by a choice: it is kept."""
        self._told = words.kept_text(self._desk.choosing, name)
        self.stale.emit()

    def forget(self) -> None:
        """Another section is opened: what was said of the last one is over."""
        self._told = ""

    def scanned(self, code: str) -> None:
        """A code to look up; nothing is sold."""
        product = finding.by_code(self._venue.catalogue, code)
        self._scan = words.Scanned(code, self._desk.safety.now(), product)
        self.stale.emit()

    @Slot(str, str)
    def _want(self, name: str, value: str) -> None:
        reason = tr("Changing the settings of this till needs a manager.")
        self._permission.ask(reason, lambda by: self._keep(name, value, by))

    def _keep(self, name: str, value: str, by: int) -> None:
        self.attempt(
            "", lambda: self._desk.choosing.choose(name, value, by), lambda _: self._kept(name, value)
        )

    def _kept(self, name: str, value: str) -> None:
        self.tell_kept(name)
        self.chosen.emit(name, value)

    @Slot(str)
    def _press(self, key: str) -> None:
        what, _, printer = key.partition(":")
        match what:
            case "test":
                rows = self._test_paper(printer)
                self.attempt(
                    "", lambda: self._desk.printing.test(printer, tr("Test print"), rows), self._tested
                )
            case "again":
                jobs = [job.id for job in self._desk.printing.open_jobs() if job.printer == printer]
                self.attempt("", lambda: self._desk.printing.again(jobs), self._tested)
            case "drawer":
                self._printer.open_drawer()

    def _tested(self, _done: object) -> None:
        self._told = tr("The paper is on its way. If nothing comes out, the reason stands here.")
        self.stale.emit()

    def _test_paper(self, printer: str) -> tuple[Row, ...]:
        here, now = self._venue.here(), self._venue.time_seconds(self._desk.safety.now())
        return (
            Row("title", self._venue.site), Row("centre", f"{here.name} · {now}"), RULE,
            Row("strong", tr("Test print")), Row("plain", tr("This is the {name} printer.", name=printer)),
            Row("plain", "äöü éèç ñ ğış € £"), RULE,
        )  # fmt: skip

    @Slot()
    def _printers_changed(self) -> None:
        if self._pane.isVisible():
            self.stale.emit()
