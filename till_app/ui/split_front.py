"""Between the split page and the desk: a plan on the screen, and a payment for one bill after another."""

from collections.abc import Callable, Mapping
from dataclasses import replace

from PySide6.QtCore import QObject, Signal, Slot

from shared.order_session import OrderSession
from shared.rules import Refusal
from till_app.desk.desk import Desk
from till_app.desk.split_plan import (
    Mode,
    Plan,
    all_shared_out,
    fitting,
    moved,
    sent_back,
    shared_out,
    with_amount,
    with_bills,
    with_mode,
    without,
)
from till_app.desk.splitting import Costs
from till_app.ui.keys import Key
from till_app.ui.part import Part
from till_app.ui.presenting import sale, split
from till_app.ui.presenting.split import PaidBill
from till_app.ui.split_pane import SplitPane

MOST_DIGITS = 7
MODES: dict[str, Mode] = {"item": "item", "equal": "equal", "amount": "amount"}


class SplitFront(Part):
    """One order being split.

    `pay_wanted(order, share, next)`: a share in minor units, −1 for the whole order; what comes after it.
    """

    pages = ("split",)
    pay_wanted = Signal(object, int, str)
    print_wanted = Signal(object)
    closed = Signal()

    def __init__(self, pane: SplitPane, desk: Desk, parent: QObject) -> None:
        super().__init__(desk, parent)
        self._pane = pane
        self._user_id, self._session_id = 0, ""
        self._order = OrderSession(session_id="")
        self._plan, self._before = Plan(), list[Plan]()
        self._chosen, self._typing = "", 0
        self._costs = Costs((), 0, {})
        self._paid: dict[int, PaidBill] = {}
        self._paying: tuple[int, str, int] | None = None
        pane.line_chosen.connect(self._choose)
        pane.move_here.connect(self.move)
        pane.sent_back.connect(self._send_back)
        pane.pay.connect(self.pay)
        pane.print_again.connect(self._print)
        pane.bill_chosen.connect(self._choose_bill)
        pane.share_this.connect(self._share_this)
        pane.share_all.connect(self._share_all)
        pane.mode_chosen.connect(self._set_mode)
        pane.fewer.connect(self._fewer)
        pane.more.connect(self._more)
        pane.undo.connect(self.undo)
        pane.back.connect(self.close)
        pane.print_all.connect(self._print_all)
        pane.keys.digit.connect(self._type)
        pane.keys.erased.connect(self._erase)

    @property
    def goes_on(self) -> bool:
        """Whether an order is being split of which something is still to pay."""
        return bool(self._session_id) and self._order.is_open and self._order.due > 0

    @property
    def is_paying(self) -> bool:
        """Whether the payment of a bill was begun."""
        return self._paying is not None

    def keys(self, page: str) -> Mapping[Key, Callable[[], object]]:
        del page
        return {
            Key.CLOSE: self.close,
            Key.UNDO: self.undo,
            Key.MAIN: self._pay_next,
            Key.PRINT: self._print_all,
        }

    def open(self, user_id: int, session_id: str) -> None:
        """Begins to split an order; one that was begun goes on."""
        if session_id != self._session_id:
            self._plan, self._before, self._paid = Plan(), [], {}
            self._chosen, self._typing = "", 0
        self._user_id, self._session_id, self._paying = user_id, session_id, None
        self.refresh()

    def leave(self) -> None:
        """Whoever logs out has no split any more."""
        self._session_id = ""

    def refresh(self) -> None:
        """The order changed, or money was taken: what was paid is locked, the rest is counted anew."""
        self._order = self._desk.splitting.order(self._session_id)
        self._plan = fitting(self._plan, self._order.lines)
        line = self._order.line(self._chosen)
        if line is None or self._plan.left(line) <= 0:
            left = [one for one in self._order.lines if self._plan.left(one) > 0]
            self._chosen = left[0].line_id if left else ""
        if self._typing not in self._plan.open_bills:
            self._typing = next(iter(self._plan.open_bills), 0)
        self._show()

    def came_back(self) -> None:
        """The payment page was left: paid or not, the page shows what is true."""
        paying, self._paying = self._paying, None
        if paying is not None:
            place, session_id, before = paying
            order = self._desk.splitting.order(session_id)
            is_share = session_id == self._session_id
            taken = (order.closing.total if order.closing and not is_share else order.paid) - before
            if taken > 0:
                self._took(place, order, taken, of_order=is_share)
            elif not is_share:
                self._desk.splitting.forget(session_id, self._session_id, self._user_id)
        self.refresh()

    @Slot(int)
    def move(self, place: int) -> None:
        """The highlighted line goes on a bill, one piece with each tap."""
        line = self._order.line(self._chosen)
        if line is not None:
            self._change(moved(self._plan, line, place))

    @Slot(int)
    def pay(self, place: int) -> None:
        """A bill is paid: as an order of its own, or as a share of the order. The last one is the order."""
        paid = self._paid.get(place)
        if paid is not None:
            order = self._desk.splitting.order(paid.session_id)
            self._begin_payment(place, order, paid.left if paid.of_order else -1)
        elif place not in self._plan.open_bills or self._costs.bills[place] <= 0:
            return
        elif self._plan.open_bills == (place,) and not self._costs.rest and not self._owed():
            self._begin_payment(place, self._order, -1)
        elif self._plan.is_of_shares(place):
            self._begin_payment(place, self._order, min(self._costs.bills[place], self._order.due))
        else:
            wanted = self._plan.on(place)
            self.attempt(
                "",
                lambda: self._desk.splitting.bill(self._session_id, self._user_id, wanted),
                lambda bill: self._begin_payment(place, bill, -1),
            )

    @Slot()
    def undo(self) -> None:
        """The last change of the plan, not of money."""
        if self._before:
            self._plan = replace(self._before.pop(), locked=self._plan.locked)
            self.refresh()

    @Slot()
    def close(self) -> None:
        """Back: nothing was written, so nothing has to be taken back."""
        self._session_id = "" if not self._paid else self._session_id
        self.closed.emit()

    def _begin_payment(self, place: int, order: OrderSession, share: int) -> None:
        self._paying = (place, order.session_id, order.paid)
        more = any(one != place for one in self._plan.open_bills) or self._costs.rest > 0
        self.pay_wanted.emit(order, share, split.next_label() if more else "")

    def _took(self, place: int, order: OrderSession, amount: int, *, of_order: bool) -> None:
        """So much was taken for a bill: nothing moves on it any more."""
        before = self._paid.get(place)
        if before is not None:
            self._paid[place] = replace(before, left=max(0, before.left - amount))
            return
        cost = self._costs.bills[place]
        rows = split.rows_of(self._venue, self._order, self._plan, self._costs, place)
        method = order.tenders[-1].method if order.tenders else ""
        self._paid[place] = PaidBill(cost, method, order.session_id, rows, of_order, max(0, cost - amount))
        self._plan = replace(self._plan, locked=self._plan.locked | {place})
        if not of_order:
            self._plan = without(self._plan, place)
        self._before = []

    def _owed(self) -> int:
        return sum(one.left for one in self._paid.values() if one.of_order)

    def _change(self, plan: Plan) -> None:
        if plan != self._plan:
            self._before.append(self._plan)
            self._plan = plan
        self.refresh()

    def _show(self) -> None:
        self._costs = self._desk.splitting.costs(
            self._session_id,
            self._user_id,
            self._plan,
            kept=self._owed(),
            shares={place: one.amount for place, one in self._paid.items() if one.of_order},
        )
        self._pane.show_view(
            split.split_view(
                self._venue, self._order, self._plan, self._costs, paid=self._paid, chosen=self._chosen,
                typing=self._typing, may_part=self._may_part(), can_undo=bool(self._before),
            )
        )  # fmt: skip

    def _may_part(self) -> bool:
        return self._desk.splitting.may_part(self._session_id) is None

    @Slot(str)
    def _choose(self, line_id: str) -> None:
        self._chosen = line_id
        self.refresh()

    @Slot(int, str)
    def _send_back(self, place: int, line_id: str) -> None:
        self._change(sent_back(self._plan, line_id, place))

    @Slot(int)
    def _choose_bill(self, place: int) -> None:
        if self._plan.mode == "amount":
            self._typing = place
            self.refresh()
        elif self._plan.mode == "item":
            self.move(place)

    @Slot()
    def _share_this(self) -> None:
        line = self._order.line(self._chosen)
        if line is not None:
            self._change(shared_out(self._plan, line))

    @Slot()
    def _share_all(self) -> None:
        self._change(all_shared_out(self._plan, self._order.lines))

    @Slot(str)
    def _set_mode(self, mode: str) -> None:
        refusal = self._desk.splitting.may_part(self._session_id) if mode == "item" else None
        if refusal is not None:
            self.said.emit(sale.refusal_text(refusal))
        elif mode in MODES:
            self._change(with_mode(self._plan, MODES[mode]))
        self.refresh()

    @Slot()
    def _fewer(self) -> None:
        self._change(with_bills(self._plan, self._plan.bills - 1))

    @Slot()
    def _more(self) -> None:
        self._change(with_bills(self._plan, self._plan.bills + 1))

    @Slot(str)
    def _type(self, digits: str) -> None:
        now = self._plan.amounts.get(self._typing, 0)
        text = f"{now or ''}{digits}"
        if len(text) <= MOST_DIGITS:
            self._change(with_amount(self._plan, self._typing, int(text)))

    @Slot()
    def _erase(self) -> None:
        self._change(with_amount(self._plan, self._typing, self._plan.amounts.get(self._typing, 0) // 10))

    def _pay_next(self) -> None:
        """The main key pays the first open bill that costs something."""
        place = next((one for one in self._plan.open_bills if self._costs.bills[one] > 0), None)
        if place is None:
            self.said.emit(sale.refusal_text(Refusal.NOTHING_TO_PAY))
        else:
            self.pay(place)

    @Slot(int)
    def _print(self, place: int) -> None:
        paid = self._paid.get(place)
        if paid is not None:
            self.print_wanted.emit(self._desk.splitting.order(paid.session_id))

    @Slot()
    def _print_all(self) -> None:
        self.print_wanted.emit(self._order)
