"""Between the page of the cash drawer and the desk: a float, cash in and out, X, the count and Z."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, Signal, Slot

from shared.drawers import DrawerReport
from shared.rules import Refusal
from till_app.desk.desk import Desk
from till_app.ui.keys import Key
from till_app.ui.part import Part
from till_app.ui.pay_amount import TypedAmount
from till_app.ui.permission_front import PermissionFront
from till_app.ui.presenting import shift, shift_count
from till_app.ui.printer_front import PrinterFront
from till_app.ui.shift_counting import Counting
from till_app.ui.shift_pane import ShiftPane
from till_app.ui.shift_views import MODES, ShiftMode
from till_app.ui.tongue import tr


class ShiftFront(Part):
    """`who` says who is here. A manager is asked before cash goes out, and of a count that is far off."""

    pages = ("shift",)
    opened = Signal()
    closed = Signal()

    def __init__(  # noqa: PLR0917 – what it stands between
        self, pane: ShiftPane, desk: Desk, who: Callable[[], int], permission: PermissionFront,
        printer: PrinterFront, parent: QObject,
    ) -> None:  # fmt: skip
        super().__init__(desk, parent)
        self._pane, self._who = pane, who
        self._permission, self._printer = permission, printer
        self._mode: ShiftMode = "float"
        self._typed, self._reason = TypedAmount(), ""
        self._counting = Counting()
        self._offered = 0
        self._report: DrawerReport | None = None
        pane.mode_chosen.connect(self._turn)
        pane.digits.connect(self._type)
        pane.erased.connect(self._erase)
        pane.reason_chosen.connect(self._choose)
        pane.piece_chosen.connect(self._choose_piece)
        pane.main_pressed.connect(self.act)
        pane.print_pressed.connect(self._print)
        pane.back_pressed.connect(self.closed)

    def keys(self, page: str) -> Mapping[Key, Callable[[], object]]:
        del page
        return {Key.MAIN: self.act, Key.CLOSE: self.closed.emit, Key.PRINT: self._print}

    @Slot()
    def open(self) -> None:
        """The drawer as it stands; the float first, if none was counted in."""
        report = self._desk.shifts.x_report(self._who())
        self._begin("paid_in" if report.float_amount else "float")
        self.opened.emit()

    @Slot()
    def offer(self) -> None:
        """Somebody came: says once a shift that no float was counted in. Selling goes on all the same."""
        shifts = self._desk.shifts
        number = shifts.last_reports(1)[0].number if shifts.lacks_float() else 0
        if number > self._offered:
            self._offered = number
            self.said.emit(tr("The drawer has no float yet. “Cash drawer” under More counts one in."))

    @Slot()
    def act(self) -> None:
        """What the main button says."""
        if not self._pane.main.isEnabled():
            return
        match self._mode:
            case "float":
                self._attempt(lambda: self._desk.shifts.begin(self._who(), self._typed.minor), self._moved)
            case "paid_in":
                self._attempt(
                    lambda: self._desk.shifts.pay_in(self._who(), self._typed.minor, self._reason),
                    self._moved,
                )
            case "paid_out":
                money = self._venue.money(self._typed.minor)
                self._permission.ask(tr("{amount} goes out of the drawer.", amount=money), self._pay_out)
            case "count":
                self._count()
            case _:
                self._begin("float")

    def _pay_out(self, manager: int) -> None:
        self._attempt(
            lambda: self._desk.shifts.pay_out(manager, self._typed.minor, self._reason), self._moved
        )

    def _count(self) -> None:
        shifts = self._desk.shifts
        if shifts.is_far_off(self._counting.minor):
            self._permission.ask(shift_count.far_off_text(self._venue, shifts.limit), self._close)
        else:
            self._close(None)

    def _close(self, manager: int | None) -> None:
        self._attempt(
            lambda: self._desk.shifts.close(self._who(), self._counting.minor, manager), self._show_z
        )

    def _attempt(
        self, action: Callable[[], DrawerReport | Refusal], then: Callable[[DrawerReport], object]
    ) -> None:
        self.attempt(tr("Cash drawer"), action, then)

    def _moved(self, report: DrawerReport) -> None:
        told = {
            "float": tr("{amount} counted in.", amount=self._venue.money(self._typed.minor)),
            "paid_in": tr("{amount} put in.", amount=self._venue.money(self._typed.minor)),
            "paid_out": tr("{amount} taken out.", amount=self._venue.money(self._typed.minor)),
        }
        self.said.emit(told[self._mode])
        if self._desk.printing.settings.drawer_printer:
            self._desk.printing.open_drawer(report.user_id)
        self._begin("paid_in" if self._mode == "float" else self._mode)

    def _show_z(self, report: DrawerReport) -> None:
        self._mode, self._report = "closed", report
        self._pane.show_view(shift.closed_view(self._venue, report))
        if self._desk.printing.settings.receipt_printer:
            self._print()

    def _begin(self, mode: ShiftMode) -> None:
        self._mode, self._typed, self._reason = mode, TypedAmount(), ""
        self._counting = Counting()
        self._show()

    def _show(self) -> None:
        self._report = self._desk.shifts.x_report(self._who())
        if self._mode == "count":
            made = self._counting
            self._pane.show_view(
                shift_count.count_view(self._venue, self._report, made.counts, made.piece, made.minor)
            )
            return
        self._pane.show_view(
            shift.shift_view(self._venue, self._report, self._mode, self._typed.minor, self._reason)
        )

    @Slot(str)
    def _turn(self, key: str) -> None:
        self._begin(next(mode for mode in MODES if mode == key))

    @Slot(str)
    def _type(self, digits: str) -> None:
        (self._counting if self._mode == "count" else self._typed).type(digits)
        self._show()

    @Slot()
    def _erase(self) -> None:
        (self._counting if self._mode == "count" else self._typed).erase()
        self._show()

    @Slot(str)
    def _choose(self, reason: str) -> None:
        self._reason = reason
        self._show()

    @Slot(int)
    def _choose_piece(self, piece: int) -> None:
        self._counting.choose(piece)
        self._show()

    @Slot()
    def _print(self) -> None:
        if self._report is not None and self._mode != "count":
            rows = shift.report_rows(self._venue, self._report)
            self._printer.print_report(rows[0].left, rows)
