"""What people do at a till, through the desk: whatever is refused is simply not done."""

from collections.abc import Callable
from decimal import Decimal
from operator import attrgetter
from typing import TypeVar

from shared.catalogue import Product, TaxClass
from shared.money import Minor
from shared.order_session import OrderSession, Status
from shared.rules import Refusal
from tests.sim.till import SimTill
from till_app.desk.tendering import Taken

_TAX = TaxClass("VAT 20%", 2000)
PRODUCTS = tuple(
    Product(number, name, "draught", price, _TAX)
    for number, name, price in ((103, "Lager, pint", 540), (104, "Bread", 150), (105, "Cola", 320))
)
WORKERS = (1, 2)
_NEW_ORDER_EVERY = 13
_T = TypeVar("_T")


class People:
    """Asha and Ben. Numbers choose among the orders, lines and things to do there are.

    `handed`: payment id → what guests handed over in cash, in minor units, whatever became of it.
    """

    def __init__(self, new_id: Callable[[], str]) -> None:
        self.handed: dict[str, Minor] = {}
        self._new_id = new_id

    def work(self, till: SimTill, which: int, how: int) -> str:
        """One change of an order, after taking it over if it was elsewhere."""
        user_id = WORKERS[which % 2]
        session_id = self._opened(till, user_id, how)
        order = till.ordering.order(session_id)
        line = order.lines[which % len(order.lines)] if order.lines else None
        name = session_id[-4:]
        match how // 7 % 10:
            case 0 if line:
                delta = Decimal(1 if how % 2 else -1)
                done = till.ordering.change_by(session_id, user_id, line.line_id, delta)
                return _told(done, f"changes {line.name} of {name} by {delta}")
            case 1 if line:
                wanted = Decimal(1 + how % 5)
                done = till.ordering.set_quantity(session_id, user_id, line.line_id, wanted)
                return _told(done, f"sets {line.name} of {name} to {wanted}")
            case 2 if line:
                done = till.ordering.remove(session_id, user_id, line.line_id)
                return _told(done, f"removes {line.name} of {name}")
            case 3:
                table = f"Table {how % 9 + 1}"
                return _told(till.ordering.seat(session_id, user_id, table), f"puts {name} at {table}")
            case 4:
                return _told(till.ordering.undo(session_id, user_id), f"takes back the last change of {name}")
            case 5:
                return _told(till.ordering.redo(session_id, user_id), f"makes a change of {name} again")
            case 6 if line:
                return _told(
                    till.ordering.note(session_id, user_id, line.line_id, f"note {how % 3}"),
                    f"notes something on {line.name} of {name}",
                )
            case _:
                product = PRODUCTS[how % len(PRODUCTS)]
                count = Decimal(1 + which % 3)
                done = till.ordering.add(session_id, user_id, product, count, currency="GBP")
                return _told(done, f"rings up {count} × {product.name} on {name}")

    def pay(self, till: SimTill, which: int, how: int) -> str:
        """All of an order in cash, or a part."""
        order = self._known(till, which)
        if order is None:
            return ""
        given = order.due if how % 3 else max(1, order.due // 2)
        taken = self._take(till, order.session_id, order.user_id, given)
        return _told(taken, f"takes {given} for {order.session_id[-4:]}")

    def sign_out(self, till: SimTill, which: int) -> str:
        """Somebody leaves; the order is kept."""
        order = self._known(till, which)
        if order is None:
            return ""
        till.handover.sign_out(order.session_id, order.user_id, till.clock())
        return f"parks {order.session_id[-4:]}"

    def tab(self, till: SimTill, which: int, how: int) -> str:
        """An order goes on a tab, or a tab's bill opens here."""
        board = till.tabs.board()
        order = self._known(till, which)
        if how % 3 == 0 and board:
            found = board[which % len(board)]
            return _told(
                till.tabs.resume(found.tab_id, WORKERS[how % 2], take_over=bool(how % 2)),
                f"opens tab {found.tab_id[-4:]}",
            )
        if order is None:
            return ""
        if board and how % 2:
            tab_id = board[which % len(board)].tab_id
            done = till.tabs.save(order.session_id, order.user_id, tab_id)
            return _told(done, f"saves {order.session_id[-4:]} to tab {tab_id[-4:]}")
        new = till.tabs.save_new(order.session_id, order.user_id, name="", table=f"Table {how % 9}")
        return _told(new, f"saves {order.session_id[-4:]} to a new tab")

    def split(self, till: SimTill, which: int, how: int) -> str:
        """One line of an order goes on a bill of its own."""
        order = self._known(till, which)
        if order is None or len(order.lines) < 2:
            return ""
        line = order.lines[how % len(order.lines)]
        bill = till.splitting.bill(order.session_id, order.user_id, {line.line_id: Decimal(1)})
        if isinstance(bill, Refusal):
            return ""
        if how % 4 == 0:
            # A bill begins with its first edit: this one is thought better of.
            till.splitting.forget(bill.session_id, order.session_id, order.user_id)
            return f"begins to split {order.session_id[-4:]}, and goes back"
        taken = self._take(till, bill.session_id, order.user_id, bill.due)
        return _told(taken, f"splits {line.name} off {order.session_id[-4:]} and takes {bill.due}")

    def _take(self, till: SimTill, session_id: str, user_id: int, given: Minor) -> Taken | Refusal:
        payment_id = till.tendering.new_payment()
        taken = till.tendering.take_cash(session_id, user_id, payment_id, given)
        if isinstance(taken, Taken):
            self.handed[payment_id] = given - taken.change
        return taken

    def _opened(self, till: SimTill, user_id: int, how: int) -> str:
        """An order that this till knows, here, as if its person had logged in; now and then a new one."""
        with till.store.begin() as tx:
            known = sorted(tx.journal.open_sessions(), key=attrgetter("session_id"))
        if not known or how % _NEW_ORDER_EVERY == 0:
            return self._new_id()
        order = known[(how // 3) % len(known)]
        if order.till_id != till.till_id and order.status is not Status.PENDING_LOGOUT:
            till.handover.take_over(order.session_id, user_id)
        else:
            till.handover.resume(order.session_id, user_id)
        return order.session_id

    def _known(self, till: SimTill, which: int) -> OrderSession | None:
        """One of the open orders that this till holds."""
        with till.store.begin() as tx:
            known = sorted(tx.journal.open_sessions(), key=attrgetter("session_id"))
        held = [
            order
            for order in known
            if order.till_id == till.till_id and order.status is Status.ACTIVE and order.lines
        ]
        return held[which % len(held)] if held else None


def _told(done: _T | Refusal, what: str) -> str:
    """What the story says; of a refusal nothing happened that it could tell."""
    return "" if isinstance(done, Refusal) else what
