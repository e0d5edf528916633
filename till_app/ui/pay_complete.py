"""The page after a payment (09): change, receipt, papers, and the log-out that any touch stops."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from till_app.desk.desk import Desk
from till_app.desk.tendering import Taken
from till_app.ui.complete_pane import CompletePane
from till_app.ui.keys import Key
from till_app.ui.part import Part
from till_app.ui.presenting import paying
from till_app.ui.tongue import tr

LOGOUT_AFTER = 10


class PaidFront(Part):
    """Shows what was taken until the next thing is wanted. `print_wanted` carries the order."""

    new_order = Signal()
    logout_wanted = Signal()
    print_wanted = Signal(object)
    drawer_wanted = Signal(object)

    def __init__(self, pane: CompletePane, desk: Desk, parent: QObject) -> None:
        super().__init__(desk, parent)
        self._pane = pane
        self._taken: Taken | None = None
        self._next = ""
        self._seconds: int | None = None
        self._countdown = QTimer(self)
        self._countdown.setInterval(1000)
        self._countdown.timeout.connect(self.tick)
        pane.new_order.connect(self.go_on)
        pane.logout_pressed.connect(self.log_out)
        pane.print_pressed.connect(self._print)
        pane.email_pressed.connect(self._email)
        pane.drawer_pressed.connect(self._open_drawer)
        pane.touched.connect(self.stop_countdown)

    def keys(self, page: str) -> Mapping[Key, Callable[[], object]]:
        del page
        return {Key.MAIN: self.go_on, Key.LOG_OUT: self.log_out, Key.PRINT: self._print}

    def show(self, taken: Taken, next_label: str) -> None:
        """What was taken. With a `next_label` the person stays: it is what comes after."""
        self._taken, self._next = taken, next_label
        self._seconds = None if next_label else LOGOUT_AFTER
        if self._seconds:
            self._countdown.start()
        self._show()

    @Slot()
    def stop_countdown(self) -> None:
        """Any touch stops the automatic log-out."""
        self._countdown.stop()
        self._seconds = None
        self._show()

    def leave(self) -> None:
        """The page is left for another."""
        self._countdown.stop()

    @Slot()
    def go_on(self) -> None:
        """The next order, or the next guest's share."""
        self.leave()
        self.new_order.emit()

    @Slot()
    def log_out(self) -> None:
        """The person goes."""
        self.leave()
        self.logout_wanted.emit()

    @Slot()
    def tick(self) -> None:
        """A second has passed."""
        if self._seconds is None:
            return
        self._seconds -= 1
        if self._seconds <= 0:
            self.log_out()
        else:
            self._show()

    def _show(self) -> None:
        if self._taken is not None:
            rows = paying.receipt_rows(self._venue, self._taken.order)
            self._pane.show_view(
                paying.complete_view(self._venue, self._taken, rows, self._seconds, self._next)
            )

    @Slot()
    def _print(self) -> None:
        if self._taken is not None:
            self.print_wanted.emit(self._taken.order)

    @Slot()
    def _open_drawer(self) -> None:
        if self._taken is not None:
            self.drawer_wanted.emit(self._taken.order)

    @Slot()
    def _email(self) -> None:
        self.said.emit(tr("This till sends no email. Print the receipt; the sale is saved."))
