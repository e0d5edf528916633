"""Between the dialog of an open item and the desk; a cashier needs a manager for it."""

from decimal import Decimal

from PySide6.QtCore import QObject, Slot

from shared.catalogue import TaxClass
from shared.rules import Refusal
from till_app.desk.desk import Desk
from till_app.desk.open_items import taxes_of, typed_name
from till_app.desk.ordering import Done
from till_app.ui.menu_pane import MenuPane
from till_app.ui.open_item_dialog import OpenItemDialog
from till_app.ui.order_front import OrderFront
from till_app.ui.overlay import Overlay
from till_app.ui.part import Part
from till_app.ui.pay_amount import TypedAmount
from till_app.ui.permission_front import PermissionFront
from till_app.ui.presenting import open_item as words


class OpenItemFront(Part):
    """Opened from the More menu, and beside a code that no product has: that code is kept for it."""

    def __init__(  # noqa: PLR0917 – what it stands between
        self, pane: MenuPane, overlay: Overlay, order: OrderFront, permission: PermissionFront, desk: Desk,
        parent: QObject,
    ) -> None:  # fmt: skip
        super().__init__(desk, parent)
        self._overlay, self._order, self._permission = overlay, order, permission
        self._dialog: OpenItemDialog | None = None
        self._amount, self._tax, self._name = TypedAmount(), 0, ""
        self._code, self._quantity = "", 1
        pane.open_item_wanted.connect(self.open)

    @Slot()
    def open(self) -> None:
        """Asks what it is; the waiting quantity and an unknown code count for it."""
        self._amount, self._tax, self._name = TypedAmount(), 0, ""
        self._code, self._quantity = self._order.menu.unknown_code, self._order.menu.quantity
        self._ask()

    def leave(self) -> None:
        """The page is left: the dialog goes with it."""
        self._dialog = None

    def _taxes(self) -> tuple[TaxClass, ...]:
        return taxes_of(self._venue.catalogue)

    def _ask(self) -> None:
        self._dialog = OpenItemDialog()
        self._dialog.name.setText(self._name)
        self._dialog.digits.connect(self._type)
        self._dialog.erased.connect(self._erase)
        self._dialog.tax_chosen.connect(self._choose)
        self._dialog.added.connect(self._add)
        self._dialog.left.connect(self._close)
        self._show()
        self._overlay.ask(self._dialog)

    def _show(self) -> None:
        if self._dialog is not None:
            self._dialog.show_view(
                words.open_item_view(
                    self._venue, self._code, self._amount.minor, self._taxes(), self._tax,
                    quantity=self._quantity,
                )
            )  # fmt: skip

    @Slot(str)
    def _type(self, digits: str) -> None:
        self._amount.type(digits, self._venue.places)
        self._show()

    @Slot()
    def _erase(self) -> None:
        self._amount.erase()
        self._show()

    @Slot(int)
    def _choose(self, place: int) -> None:
        self._tax = place
        self._show()

    @Slot(str)
    def _add(self, typed: str) -> None:
        self._name = typed_name(typed)
        self._try(None)

    def _try(self, leave: int | None) -> None:
        """Adds it; when that needs a manager, asks one and adds it with that leave."""
        name, price = self._name or words.unnamed(self._code), self._amount.minor
        tax, currency = self._taxes()[self._tax], self._venue.currency

        def once() -> Done | Refusal | None:
            result = self._desk.open_items.add(
                self._order.order.session_id, self._order.user_id, name, price, tax,
                quantity=Decimal(self._quantity), currency=currency, allowed_by=leave,
            )  # fmt: skip
            return None if result is Refusal.NEEDS_MANAGER and leave is None else result

        def then(done: Done | None) -> None:
            if done is None:
                self._permission.ask(words.reason(self._venue, name, price), self._try, self._ask)
                return
            self._close()
            self._order.menu.forget()
            self._order.show_done(done, added=True)

        self.attempt(name, once, then)

    @Slot()
    def _close(self) -> None:
        if self._dialog is not None and self._overlay.dialog is self._dialog:
            self._overlay.dismiss()
        self._dialog = None
