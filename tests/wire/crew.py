"""People at work at a till, through its desk: one act after the other, as chance has it."""

from collections.abc import Callable
from datetime import UTC, datetime
from decimal import Decimal
from operator import attrgetter
from random import Random
from typing import Protocol

from shared.catalogue import Product, TaxClass
from shared.order_session import OrderSession, Status
from till_app.desk.handover import Handover
from till_app.desk.ordering import Ordering
from till_app.desk.tabs import Tabs
from till_app.desk.tendering import Tendering
from till_app.store.store import Store

_TAX = TaxClass("VAT 20%", 2000)
PRODUCTS = (
    Product(103, "Lager, pint", "draught", 540, _TAX),
    Product(104, "Bread", "food", 150, _TAX),
    Product(105, "Cola", "soft", 320, _TAX),
)
PEOPLE = (1, 2, 3)
_LINES_AT_MOST = 12


class AtWork(Protocol):
    """What people need of a till."""

    till_id: int
    store: Store
    ordering: Ordering
    handover: Handover
    tendering: Tendering
    tabs: Tabs


class Crew:
    """Whatever is refused is simply not done. A person works on one order at a time, wherever it was."""

    def __init__(self, chance: Random) -> None:
        self._chance = chance

    def act(self, till: AtWork) -> None:
        """One act: each is one transaction or two."""
        user_id = self._chance.choice(PEOPLE)
        order = self._opened(till, user_id)
        acts: list[Callable[[], object]] = [lambda: self._ring(till, order, user_id)] * 6
        if order.lines:
            line = self._chance.choice(order.lines)
            acts += [
                lambda: till.ordering.change_by(order.session_id, user_id, line.line_id, Decimal(1)),
                lambda: till.ordering.change_by(order.session_id, user_id, line.line_id, Decimal(-1)),
                lambda: till.ordering.remove(order.session_id, user_id, line.line_id),
                lambda: till.ordering.note(order.session_id, user_id, line.line_id, "no ice"),
                lambda: till.ordering.undo(order.session_id, user_id),
                lambda: till.handover.sign_out(order.session_id, user_id, datetime.now(UTC)),
                lambda: self._tab(till, order, user_id),
                lambda: self._pay(till, order, user_id),
            ]
        if len(order.lines) > _LINES_AT_MOST or order.paid:
            acts = [lambda: self._pay(till, order, user_id)]
        self._chance.choice(acts)()

    def _opened(self, till: AtWork, user_id: int) -> OrderSession:
        """The person's order, brought here; else a new one."""
        with till.store.begin() as tx:
            known = sorted(tx.journal.by_user(user_id), key=attrgetter("session_id"))
        if not known or self._chance.random() < 0.05:
            return OrderSession(till.store.new_id())
        order = self._chance.choice(known[-3:])
        if order.till_id == till.till_id and order.status is Status.ACTIVE:
            return order
        if order.status is Status.PENDING_LOGOUT:
            return till.handover.resume(order.session_id, user_id)
        return till.handover.take_over(order.session_id, user_id)

    def _ring(self, till: AtWork, order: OrderSession, user_id: int) -> object:
        product, count = self._chance.choice(PRODUCTS), Decimal(self._chance.randint(1, 3))
        return till.ordering.add(order.session_id, user_id, product, count, currency="GBP")

    def _pay(self, till: AtWork, order: OrderSession, user_id: int) -> object:
        given = order.due if self._chance.random() < 0.8 else max(1, order.due // 2)
        return till.tendering.take_cash(order.session_id, user_id, till.tendering.new_payment(), given)

    def _tab(self, till: AtWork, order: OrderSession, user_id: int) -> object:
        board = till.tabs.board()
        if board and self._chance.random() < 0.5:
            return till.tabs.resume(self._chance.choice(board).tab_id, user_id, take_over=True)
        if board and self._chance.random() < 0.5:
            return till.tabs.save(order.session_id, user_id, self._chance.choice(board).tab_id)
        table = f"Table {self._chance.randint(1, 9)}"
        return till.tabs.save_new(order.session_id, user_id, name="", table=table)
