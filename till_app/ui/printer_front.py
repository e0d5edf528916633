"""Between the queues of the printers and the screen: what did not come out waits in the chip panel."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QObject, Signal, Slot

from shared.order_session import OrderSession
from shared.paper import Row
from till_app.desk.desk import Desk
from till_app.desk.printing import Queued
from till_app.ui.chip_front import ChipFront
from till_app.ui.chip_panel import ChipPanel
from till_app.ui.keys import Key
from till_app.ui.order_front import OrderFront
from till_app.ui.part import Part
from till_app.ui.permission_front import PermissionFront
from till_app.ui.presenting import printing
from till_app.ui.presenting.venue import Venue
from till_app.ui.tongue import tr


class PrinterFront(Part):
    """Prints what people ask for; tells once of each printer that stops.

    `in_hand` says who is here with which order. `sent` tells that its kitchen tickets are queued.
    """

    pages = ("order",)
    shown = Signal()
    sent = Signal()

    def __init__(
        self, desk: Desk, in_hand: Callable[[], tuple[int, OrderSession]], parent: QObject | None
    ) -> None:
        super().__init__(desk, parent)
        self._in_hand = in_hand
        self._permission: PermissionFront | None = None
        self._panel: ChipPanel | None = None
        self._view = printing.printer_view((), desk.printing.settings)
        self._told: set[str] = set()

    @property
    def attention(self) -> str:
        """What a person must look at, "" if all comes out."""
        return self._view.rows[0].title if self._view.rows else ""

    def show_venue(self, venue: Venue) -> None:
        super().show_venue(venue)
        self._desk.printing.speak(printing.paper_words())
        self.refresh()

    def keys(self, page: str) -> Mapping[Key, Callable[[], object]]:
        del page
        return {Key.PRINT: self.print_bill}

    def attach(self, chip: ChipFront, order: OrderFront, permission: PermissionFront | None = None) -> None:
        """The chip says that a person must look, its panel says at what; sent lines say so in the order.

        `permission` asks a manager before the drawer opens without a sale.
        """
        self._permission = permission
        chip.opened.connect(self.panel_opened)
        chip.closed.connect(self.panel_closed)
        self.shown.connect(chip.soon)
        self.sent.connect(order.refresh)

    @Slot()
    def refresh(self) -> None:
        """Something came out, or did not."""
        self._view = printing.printer_view(self._desk.printing.open_jobs(), self._desk.printing.settings)
        titles = {row.title for row in self._view.rows}
        for title in sorted(titles - self._told):
            self.said.emit(printing.told(title))
        self._told = titles
        if self._panel is not None:
            self._panel.show_printers(self._view)
        self.shown.emit()

    @Slot(object)
    def panel_opened(self, panel: ChipPanel) -> None:
        """The chip panel is about to be shown."""
        self._panel = panel
        panel.printers.again.connect(self._print_again)
        panel.printers.dropped.connect(self._give_up)
        panel.show_printers(self._view)

    @Slot()
    def panel_closed(self) -> None:
        """The panel is gone."""
        self._panel = None

    @Slot(object)
    def print_order(self, order: OrderSession) -> None:
        """The receipt of a paid order, the bill of another."""
        said = tr("The receipt is printing.") if order.closing else tr("The bill is printing.")
        self.attempt("", lambda: self._desk.printing.receipt(order), lambda _: self.said.emit(said))

    def print_report(self, title: str, rows: Sequence[Row]) -> None:
        """A paper that belongs to no order, such as a Z report."""
        said = tr("The report is printing.")
        self.attempt("", lambda: self._desk.printing.report(title, rows), lambda _: self.said.emit(said))

    @Slot()
    def print_bill(self) -> None:
        """The bill of the order in hand."""
        self.print_order(self._in_hand()[1])

    @Slot()
    def open_drawer(self) -> None:
        """The cash drawer: after a cash sale at once, else a manager is asked."""
        self.open_after(self._in_hand()[1])

    @Slot(object)
    def open_after(self, order: OrderSession) -> None:
        """The same after this order was paid, which is not the one in hand when a bill was split."""
        user_id = self._in_hand()[0]
        if self._permission is None or self._desk.printing.may_open(order.session_id):
            self._open(user_id)
        else:
            self._permission.ask(tr("The cash drawer opens without a sale."), self._open)

    def _open(self, user_id: int) -> None:
        self.attempt(
            "",
            lambda: self._desk.printing.open_drawer(user_id),
            lambda _: self.said.emit(tr("The drawer opens.")),
        )

    @Slot()
    def send(self) -> None:
        """What the kitchen does not know yet of the order in hand."""
        user_id, order = self._in_hand()
        self.attempt("", lambda: self._desk.printing.send(order.session_id, user_id), self._sent)

    def _sent(self, _queued: Queued) -> None:
        self.said.emit(tr("Sent to the kitchen."))
        self.sent.emit()
        self.changed.emit(False)

    @Slot(object)
    def _print_again(self, jobs: tuple[str, ...]) -> None:
        self.attempt("", lambda: self._desk.printing.again(jobs), lambda _: self.refresh())

    @Slot(object)
    def _give_up(self, jobs: tuple[str, ...]) -> None:
        self.attempt("", lambda: self._desk.printing.give_up(jobs), lambda _: self.refresh())
