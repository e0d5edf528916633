"""Between the More menu and the desk: what is done with the whole order."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, Signal, Slot

from shared.rules import Refusal
from till_app.desk.desk import Desk
from till_app.desk.ordering import Done
from till_app.desk.rounds import Repeated
from till_app.ui.more_dialog import MoreDialog
from till_app.ui.order_front import OrderFront
from till_app.ui.order_pane import OrderPane
from till_app.ui.overlay import Overlay
from till_app.ui.part import Part
from till_app.ui.permission_front import PermissionFront
from till_app.ui.presenting import more as words
from till_app.ui.tab_ask_dialog import TabAskDialog
from till_app.ui.tabs_views import TabAskView
from till_app.ui.tongue import tr


class MoreFront(Part):
    """The menu behind the three dots. `elsewhere` says for some entries which other front does them.

    `voided` tells that the order was cleared away.
    """

    voided = Signal()

    def __init__(  # noqa: PLR0917 – what it stands between
        self, pane: OrderPane, overlay: Overlay, order: OrderFront, permission: PermissionFront,
        elsewhere: Mapping[str, Callable[[], object]], desk: Desk, parent: QObject,
    ) -> None:  # fmt: skip
        super().__init__(desk, parent)
        self._overlay, self._order, self._permission = overlay, order, permission
        self._doing: dict[str, Callable[[], object]] = {
            "again": self._again_round,
            "discount": order.order_discount_wanted.emit,
            "split": order.split_wanted.emit,
            "guests": self._ask_guests,
            "table": self._ask_table,
            "name": self._ask_name,
            "void": self._ask_void,
            **elsewhere,
        }
        pane.more_pressed.connect(self.open)

    @Slot()
    def open(self) -> None:
        """Shows the menu."""
        dialog = MoreDialog()
        dialog.show_view(words.more_view(self._venue, self._order.order, self._order.user_id))
        dialog.picked.connect(self._pick)
        dialog.left.connect(self._overlay.dismiss)
        self._overlay.ask(dialog)

    @Slot(str)
    def _pick(self, key: str) -> None:
        self._overlay.dismiss()
        self._doing[key]()

    def _again_round(self) -> None:
        order, user = self._order.order.session_id, self._order.user_id
        catalogue = self._venue.catalogue
        self.attempt("", lambda: self._desk.rounds.repeat(order, user, catalogue), self._repeated)

    def _repeated(self, done: Repeated) -> None:
        self._order.show_done(Done(done.order, done.line_id), added=True)
        self.said.emit(words.again_text(done.left_out))

    def _ask_guests(self) -> None:
        self._ask(words.guests_view(self._order.order), self._count)

    def _ask_table(self) -> None:
        details = self._desk.details
        self._ask(
            words.table_view(self._order.order),
            lambda text: self._do(lambda order, user: details.seat(order, user, text)),
        )

    def _ask_name(self) -> None:
        details = self._desk.details
        self._ask(
            words.name_view(self._order.order),
            lambda text: self._do(lambda order, user: details.call(order, user, text)),
        )

    def _ask_void(self) -> None:
        view = words.void_view(self._venue, self._order.order)
        labels = {choice.key: choice.label for choice in view.choices}
        self._ask(view, lambda key: self._void(labels[key]))

    def _ask(self, view: TabAskView, then: Callable[[str], object]) -> None:
        def answered(text: str) -> None:
            self._overlay.dismiss()
            then(text)

        dialog = TabAskDialog()
        dialog.show_view(view)
        dialog.named.connect(answered)
        dialog.picked.connect(answered)
        dialog.left.connect(self._overlay.dismiss)
        self._overlay.ask(dialog)

    def _count(self, text: str) -> None:
        if not text.isdecimal():
            self.said.emit(tr("Type the number of guests in digits. Nothing was changed."))
            return
        guests = int(text)
        self._do(lambda order, user: self._desk.details.count_guests(order, user, guests))

    def _void(self, reason: str) -> None:
        self._permission.ask(
            tr("The whole order is voided."),
            lambda _manager: self._do(
                lambda order, user: self._desk.details.void(order, user, reason), self._gone
            ),
        )

    def _gone(self, _done: Done) -> None:
        self.said.emit(tr("The order was voided. The audit keeps it."))
        self.changed.emit(True)
        self.voided.emit()

    def _do(
        self, change: Callable[[str, int], Done | Refusal], then: Callable[[Done], object] | None = None
    ) -> None:
        order, user = self._order.order.session_id, self._order.user_id
        self.attempt("", lambda: change(order, user), then or self._order.show_done)
