"""The logs of several orders between which lines move, and an order of three lines to move from."""

from collections.abc import Iterator, Sequence
from decimal import Decimal

from shared.edits import (
    VERSION,
    Change,
    Edit,
    LineDiscount,
    LinePrice,
    Logged,
    Open,
    SessionDiscount,
    body_of,
    kind_of,
)
from shared.fold import fold
from shared.moves import may_move, moving
from shared.order_session import Discount, LineOption, OrderSession, Status
from shared.pricing import net_totals
from tests.shared.paper import add

HALF_OFF = Discount("Regular", "percent", 3333)
VOUCHER = Discount("Voucher", "amount", 251)


class Book:
    """The logs of some orders, and tills that may write without seeing the latest."""

    def __init__(self) -> None:
        self.logs: dict[str, list[Logged]] = {}
        self._number = 0

    def say(self, session_id: str, *changes: Change) -> OrderSession:
        """Writes edits at the end of an order's log."""
        log = self.logs.setdefault(session_id, [])
        for change in changes:
            self._number += 1
            edit = Edit(
                id=f"e{self._number}", session_id=session_id, replica="r", n=self._number,
                kind=kind_of(change), v=VERSION, user_id=7, till_id=1, at=f"{self._number:06}",
                seen=tuple(one.edit.id for one in log), body=body_of(change),
            )  # fmt: skip
            log.append(Logged(len(log) + 1, "", edit))
        return self.order(session_id)

    def order(self, session_id: str) -> OrderSession:
        """What an order's log folds to."""
        return fold(session_id, self.logs.get(session_id, []))

    def orders(self) -> list[OrderSession]:
        """All orders."""
        return [self.order(session_id) for session_id in self.logs]

    def worth(self) -> int:
        """What is still to pay and what was paid; a round on a bill counts where it is at home."""
        return sum(_worth(order) for order in self.orders())


def _worth(order: OrderSession) -> int:
    if order.closing is not None:
        return order.closing.total
    if order.settlements or order.status is Status.DELETED:
        return 0
    costs = net_totals(order.lines, order.order_discount)
    return sum(costs[line.line_id] for line in order.own_lines)


def ids(prefix: str) -> Iterator[str]:
    number = 0
    while True:
        number += 1
        yield f"{prefix}-{number}"


def move(book: Book, source: str, to: str, name: str = "m1", **wanted: str) -> None:
    """Moves lines by both edits."""
    amounts = {line_id: Decimal(amount) for line_id, amount in wanted.items()}
    assert may_move(book.order(source), amounts) is None
    out, into = moving(book.order(source), amounts, name, to, ids(name))
    book.say(source, out)
    book.say(to, into)


def begun(*changes: Change) -> Book:
    """One order of four ales, bread and olives by weight, and another that is empty."""
    book = Book()
    options = (LineOption(name="Large", price=150),)
    lines = (add("ale", 4, 581, options=options), add("bread", 1, 149, 500), add("olives", "0.375", 1600, 0))
    book.say("one", Open(currency="GBP"), *lines, *changes)
    book.say("two", Open(currency="GBP"))
    return book


DISCOUNTS: Sequence[tuple[Change, ...]] = (
    (),
    (LineDiscount("ale", HALF_OFF),),
    (LineDiscount("ale", VOUCHER), LinePrice("ale", 333)),
    (SessionDiscount(HALF_OFF),),
    (SessionDiscount(VOUCHER), LineDiscount("bread", HALF_OFF), LineDiscount("ale", VOUCHER)),
)
