"""A server's log and tills on paper: tills write edits as a journal does, the log numbers them."""

from collections.abc import Sequence
from decimal import Decimal

from shared.edits import (
    VERSION,
    Change,
    Edit,
    LineAdd,
    LineVoid,
    Logged,
    Open,
    Payment,
    QtyDelta,
    QtySet,
    Undo,
    body_of,
    kind_of,
    sealed,
)
from shared.fold import fold
from shared.ids import START
from shared.merging import by_target, parents, said, target_of, undone
from shared.order_session import LineOption, OrderSession

SESSION = "01941f29-7c00-7000-8000-000000000001"


class Log:
    """The server's list of one session's edits."""

    def __init__(self) -> None:
        self.entries: list[Logged] = []

    @property
    def order(self) -> OrderSession:
        """What the log folds to."""
        return fold(SESSION, self.entries)

    def take(self, edit: Edit) -> None:
        """Gives the edit its `rev`; an edit that came before is not taken again."""
        if all(entry.edit.id != edit.id for entry in self.entries):
            rev = len(self.entries) + 1
            self.entries.append(
                Logged(rev=rev, received_at=f"2026-03-01T13:{rev // 60:02}:{rev % 60:02}.000Z", edit=edit)
            )


class Till:
    """One replica. It sees what it has pulled and what it wrote itself, nothing else."""

    def __init__(self, log: Log, till_id: int = 1, user_id: int = 7) -> None:
        self.till_id = till_id
        self._user_id = user_id
        self.log = log
        self._copy: tuple[Logged, ...] = ()
        self.journal: list[Edit] = []
        self._sent = 0

    @property
    def order(self) -> OrderSession:
        """The session as this till shows it."""
        return fold(SESSION, self._copy, self._own())

    @property
    def edits(self) -> list[Edit]:
        """All edits this till knows, in the order in which it folds them."""
        return [*(entry.edit for entry in self._copy), *self._own()]

    @property
    def written(self) -> int:
        """How many edits it has written."""
        return len(self.journal)

    @property
    def unsent(self) -> int:
        """How many of its edits the server lacks."""
        return len(self.journal) - self._sent

    def say(self, *changes: Change, seen: tuple[str, ...] | None = None) -> str:
        """Writes an edit for each change and returns the id of the last."""
        for change in changes:
            n = len(self.journal) + 1
            previous = self.journal[-1].hash if self.journal else START
            edit = Edit(
                id=f"{self.till_id}-{n:03}", session_id=SESSION, replica=f"replica {self.till_id}", n=n,
                kind=kind_of(change), v=VERSION, user_id=self._user_id, till_id=self.till_id,
                at=f"2026-03-01T12:{n // 60 % 60:02}:{n % 60:02}.000Z",
                seen=self._sees(change) if seen is None else seen, body=body_of(change),
            )  # fmt: skip
            self.journal.append(sealed(edit, previous))
        return self.journal[-1].id

    def send(self, most: int = 1_000_000) -> None:
        """Pushes its oldest unsent edits; the answer is lost."""
        for edit in self.journal[self._sent :][:most]:
            self.log.take(edit)
            self._sent += 1

    def pull(self) -> None:
        """Takes over the server's log."""
        self._copy = tuple(self.log.entries)

    def meet(self) -> None:
        """Sends everything and pulls."""
        self.send()
        self.pull()

    def _own(self) -> list[Edit]:
        there = {entry.edit.id for entry in self._copy}
        return [edit for edit in self.journal if edit.id not in there]

    def _sees(self, change: Change) -> tuple[str, ...]:
        target = target_of(change)
        if not target or isinstance(change, LineAdd | QtyDelta):
            return ()
        edits = said(self.edits)
        return parents(by_target(edits, undone(edits)).get(target, ()))


def meet(*tills: Till) -> OrderSession:
    """Connects the tills in this order until all hold the same log; what they all show then."""
    for till in tills:
        till.send()
    for till in tills:
        till.pull()
    assert all(till.order == tills[0].order for till in tills)
    return tills[0].order


def pair() -> tuple[Till, Till]:
    """Two tills that know the same order: two ales, opened by Till 1, which holds it."""
    log = Log()
    one, two = Till(log, 1), Till(log, 2, user_id=8)
    one.say(Open(currency="GBP"), add("ale", quantity=2))
    meet(one, two)
    return one, two


def add(
    line_id: str,
    quantity: int | str = 1,
    price: int = 580,
    rate: int = 2000,
    options: Sequence[LineOption] = (),
) -> LineAdd:
    """A product with the line's id as its name."""
    return LineAdd(
        line_id=line_id, product_id=100, name=line_id.capitalize(), category="bar", unit_price=price,
        tax_name=f"VAT {rate // 100}%", tax_rate=rate, quantity=Decimal(quantity), options=tuple(options),
    )  # fmt: skip


def more(line_id: str, delta: int | str = 1) -> QtyDelta:
    """So many more of a line."""
    return QtyDelta(line_id=line_id, delta=Decimal(delta))


def typed(line_id: str, quantity: int | str) -> QtySet:
    """A typed quantity."""
    return QtySet(line_id=line_id, quantity=Decimal(quantity))


def void(line_id: str) -> LineVoid:
    """The line goes."""
    return LineVoid(line_id=line_id, reason="removed")


def undo(edit_id: str) -> Undo:
    """Takes back an edit."""
    return Undo(edit_id=edit_id)


def cash(payment_id: str, amount: int, tendered: int | None = None) -> Payment:
    """Cash taken, the rest given back."""
    given = amount if tendered is None else tendered
    return Payment(payment_id=payment_id, method="cash", amount=amount, tendered=given, change=given - amount)


def quantity_of(order: OrderSession, line_id: str) -> Decimal:
    """How many of a line are in the order; 0 if it is not."""
    line = order.line(line_id)
    return line.quantity if line else Decimal(0)


def clashing(order: OrderSession) -> list[str]:
    """What has to be chosen."""
    return [clash.target for clash in order.clashes]
