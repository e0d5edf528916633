"""The ways between the order, the tabs board, a split and the payment of its bills."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Slot

from shared.order_session import OrderSession
from till_app.ui.order_front import OrderFront
from till_app.ui.pay_front import PayFront
from till_app.ui.split_front import SplitFront
from till_app.ui.tabs_front import TabsFront


class TabWays(QObject):
    """`go` shows a page. `hold` makes an order the one in hand ("" leaves it) and answers who is here."""

    def __init__(
        self,
        tabs: TabsFront,
        split: SplitFront,
        order: OrderFront,
        pay: PayFront,
        *,
        go: Callable[[str], None],
        hold: Callable[[str], int],
    ) -> None:
        super().__init__(tabs)
        self._tabs, self._split, self._order, self._pay = tabs, split, order, pay
        self._go, self._hold = go, hold
        order.tabs_wanted.connect(self.show_tabs)
        order.save_wanted.connect(self._save)
        order.split_wanted.connect(self.begin_split)
        tabs.resumed.connect(self.resumed)
        tabs.split_wanted.connect(self._split_tab)
        split.pay_wanted.connect(self._pay_bill)
        pay.split_wanted.connect(self._split_instead)
        pay.split_wanted.connect(self.begin_split)

    @Slot()
    def show_tabs(self) -> None:
        """The board."""
        self._tabs.open(self._hold(""), self._order.order)
        self._go("tabs")

    @Slot()
    def begin_split(self) -> None:
        """The order in hand is split."""
        order = self._order.order
        if order.lines:
            self._split.open(self._hold(""), order.session_id)
            self._go("split")

    def back_to_split(self) -> bool:
        """A payment page was left while something of a split is still to pay: shows it; else False."""
        if not self._split.is_paying:
            return False
        self._split.came_back()
        if not self._split.goes_on:
            return False
        self._go("split")
        return True

    @Slot()
    def _split_instead(self) -> None:
        """The payment page's way to a split, or back to the one whose bill is being paid."""
        if not self.back_to_split():
            self.begin_split()

    @Slot()
    def _save(self) -> None:
        self._tabs.save(self._hold(""), self._order.order)

    @Slot(str)
    def resumed(self, session_id: str) -> None:
        """That order is in hand now."""
        self._order.open(self._hold(session_id), session_id)
        self._go("order")

    @Slot(str)
    def _split_tab(self, session_id: str) -> None:
        self.resumed(session_id)
        self.begin_split()

    @Slot(object, int, str)
    def _pay_bill(self, order: OrderSession, share: int, next_label: str) -> None:
        asked = None if share < 0 else share
        self._pay.open(self._hold(""), order, asked=asked, next_label=next_label)
        self._go("payment")
