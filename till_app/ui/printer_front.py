"""Between the queues of the printers and the screen: what did not come out waits in the chip panel."""

from PySide6.QtCore import QObject, Signal, Slot

from shared.order_session import OrderSession
from till_app.desk.desk import Desk
from till_app.desk.printing import Queued
from till_app.ui.chip_panel import ChipPanel
from till_app.ui.part import Part
from till_app.ui.presenting import printing
from till_app.ui.tongue import tr


class PrinterFront(Part):
    """Prints what people ask for; tells once of each printer that stops.

    `shown` tells that the chip should be painted anew; `sent` carries an order whose kitchen tickets are on
    their way.
    """

    shown = Signal()
    sent = Signal(object)

    def __init__(self, desk: Desk, parent: QObject | None) -> None:
        super().__init__(desk, parent)
        self._panel: ChipPanel | None = None
        self._view = printing.printer_view((), desk.printing.settings)
        self._told: set[str] = set()

    @property
    def attention(self) -> str:
        """What a person must look at, "" if all comes out."""
        return self._view.rows[0].title if self._view.rows else ""

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
        self.attempt(
            "", lambda: self._desk.printing.receipt(order.session_id), lambda _: self.said.emit(said)
        )

    @Slot()
    def open_drawer(self) -> None:
        """The cash drawer, without a sale."""
        self.attempt("", self._desk.printing.open_drawer, lambda _: self.said.emit(tr("The drawer opens.")))

    @Slot(str, int)
    def send(self, session_id: str, user_id: int) -> None:
        """What the kitchen does not know yet of an order in hand."""
        self.attempt("", lambda: self._desk.printing.send(session_id, user_id), self._sent)

    def _sent(self, queued: Queued) -> None:
        self.said.emit(tr("Sent to the kitchen."))
        self.sent.emit(queued.order)
        self.changed.emit(False)

    @Slot(object)
    def _print_again(self, jobs: tuple[str, ...]) -> None:
        self.attempt("", lambda: self._desk.printing.again(jobs), lambda _: self.refresh())

    @Slot(object)
    def _give_up(self, jobs: tuple[str, ...]) -> None:
        self.attempt("", lambda: self._desk.printing.give_up(jobs), lambda _: self.refresh())
