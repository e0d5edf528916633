"""Splitting an order into bills: what each costs, and an order of its own for one that is being paid."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import NamedTuple

from shared.edits import AssignUser, Change, Covers, Delete, Open, Table
from shared.money import Minor, times
from shared.moves import gathering, may_move, moving
from shared.order_session import OrderSession
from shared.pricing import unit_price
from shared.rules import Refusal
from shared.tab_edits import MoveIn, Release
from shared.tabs import own_total
from till_app.desk.split_plan import Plan, equal_shares
from till_app.store.store import Store, Transaction

Wanted = Mapping[str, Decimal]
"""Line id → how many of it."""
NOTHING: Mapping[int, Minor] = {}


@dataclass(frozen=True)
class Costs:
    """What each bill of a plan costs, and what is on no bill. They add up to what is due.

    `lines` are the amounts of single lines on a bill: (bill, line id) → minor units; bill −1 is no bill.
    """

    bills: tuple[Minor, ...]
    rest: Minor
    lines: Mapping[tuple[int, str], Minor]


class Leaving(NamedTuple):
    """What arrives where lines go, and by session id what is to be written where they were."""

    arrived: list[MoveIn]
    writes: list[tuple[str, Sequence[Change]]]


class Splitting:
    """Bills of an order. Refusals are returned; DiskTrouble is raised."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def may_part(self, session_id: str) -> Refusal | None:
        """Whether lines of the order can go on bills of their own; if not, it can still be shared."""
        with self._store.begin() as tx:
            return may_part(tx, tx.journal.session(session_id))

    def costs(
        self,
        session_id: str,
        user_id: int,
        plan: Plan,
        *,
        kept: Minor = 0,
        shares: Mapping[int, Minor] = NOTHING,
    ) -> Costs:
        """What the bills of a plan cost, to the penny, if they are paid in their order.

        `kept`: what is due, but belongs to a share of which a part is paid. `shares`: bill → its share of
        the order, of those that are paid.
        """
        with self._store.begin() as tx:
            order = tx.journal.session(session_id)
            if plan.mode != "item":
                return _by_amount(plan, order.due - kept, shares)
            return _by_item(_Table(self._store, tx, order, user_id), plan, order)

    def bill(self, session_id: str, user_id: int, wanted: Wanted) -> OrderSession | Refusal:
        """A bill of these lines, as an order of its own: it begins with its first payment."""
        with self._store.begin() as tx:
            order = tx.journal.session(session_id)
            table = _Table(self._store, tx, order, user_id)
            bill_id = self._store.new_id()
            arrived = table.take(bill_id, wanted)
            if isinstance(arrived, Refusal):
                return arrived
            if order.paid > order.total - sum_of(arrived):
                return Refusal.HAS_PAYMENTS
            begun = table.begun(arrived)
            bill = tx.journal.imagined(bill_id, user_id, *begun)
            tx.journal.stage(bill, *table.writes(), (bill_id, begun))
            return bill

    def forget(self, bill_id: str, session_id: str, user_id: int) -> bool:
        """Back from the payment of a bill: nothing was written, or its lines go back to the order.

        False if money was taken, or perhaps taken: then the bill stays.
        """
        with self._store.begin() as tx:
            tx.journal.unstage(bill_id)
            bill = tx.journal.session(bill_id)
            if not bill.fence:
                return True
            if not bill.is_open or any(one.state != "voided" for one in bill.tenders):
                return False
            if bill.lines:
                whole = {line.line_id: line.quantity for line in bill.lines}
                ids = iter([self._store.new_id() for _ in bill.lines])
                move = moving(bill, whole, self._store.new_id(), session_id, ids)
                tx.journal.write(bill_id, user_id, move.out)
                tx.journal.write(session_id, user_id, move.into)
            tx.journal.write(bill_id, user_id, Delete(reason="split taken back", if_empty=True))
            return True

    def order(self, session_id: str) -> OrderSession:
        """An order as it stands, or as it will begin."""
        with self._store.begin() as tx:
            return tx.journal.session(session_id)


def may_part(tx: Transaction, order: OrderSession) -> Refusal | None:
    """Whether lines may leave an order and the rounds on it."""
    rounds = [tx.journal.session(part.session_id) for part in order.gathered]
    whole = own_total(order) + sum(one.total for one in rounds)
    if any(one.paid_by for one in rounds):
        return Refusal.ROUND_PAID
    # What was changed on the bill about a round's lines would be lost with the round.
    return Refusal.ORDER_ON_TAB if order.gathered and whole != order.total else None


def leaving_for(
    store: Store, tx: Transaction, order: OrderSession, user_id: int, *, to: str, wanted: Wanted
) -> Leaving | Refusal:
    """How lines leave an order, and the rounds on it, for the order `to`; nothing is written.

    What was paid for stays: HAS_PAYMENTS.
    """
    table = _Table(store, tx, order, user_id)
    arrived = may_part(tx, order) or table.take(to, wanted)
    if isinstance(arrived, Refusal):
        return arrived
    if order.paid and order.paid > order.total - sum_of(arrived):
        return Refusal.HAS_PAYMENTS
    return Leaving(arrived, table.writes())


def part(
    store: Store, tx: Transaction, order: OrderSession, user_id: int, wanted: Wanted
) -> OrderSession | Refusal:
    """Lines leave an order for a new one of the same person, at once and in the caller's transaction."""
    table = _Table(store, tx, order, user_id)
    made = store.new_id()
    arrived = table.take(made, wanted)
    if isinstance(arrived, Refusal):
        return arrived
    begun = table.begun(arrived)
    for session_id, changes in table.writes():
        tx.journal.write(session_id, user_id, *changes)
    tx.journal.write(made, user_id, *begun)
    return tx.journal.session(made)


def sum_of(arrived: Iterable[MoveIn]) -> Minor:
    """What moved lines cost where they arrive."""
    return sum(_cost(one) for one in arrived)


class _Table:
    """An order and the rounds on it, from which lines are taken bill by bill; nothing is written."""

    def __init__(self, store: Store, tx: Transaction, order: OrderSession, user_id: int) -> None:
        self._store, self._tx, self._order, self._user_id = store, tx, order, user_id
        self._changes: dict[str, list[Change]] = {}
        self._states = {order.session_id: order}
        self._home = {line.line_id: order.session_id for line in order.own_lines}
        for part in order.gathered:
            self._states[part.session_id] = tx.journal.session(part.session_id)
            self._home |= {line.line_id: part.session_id for line in part.lines}

    def take(self, bill_id: str, wanted: Wanted) -> list[MoveIn] | Refusal:
        """These lines leave for a bill; what arrives there."""
        arrived = []
        for source_id in dict.fromkeys(self._home.get(line_id, "") for line_id in wanted):
            if not source_id:
                return Refusal.NO_SUCH_LINE
            here = {line_id: count for line_id, count in wanted.items() if self._home[line_id] == source_id}
            source = self._states[source_id]
            refusal = may_move(source, here)
            if refusal not in (None, Refusal.HAS_PAYMENTS):
                assert refusal is not None
                return refusal
            move = moving(source, here, self._store.new_id(), bill_id, self._ids())
            changes = self._changes.setdefault(source_id, [])
            changes.append(move.out)
            self._states[source_id] = self._tx.journal.imagined(source_id, self._user_id, *changes)
            arrived.append(move.into)
        return arrived

    def begun(self, arrived: Sequence[MoveIn]) -> list[Change]:
        """How a bill of these lines begins."""
        order = self._order
        begun: list[Change] = [Open(currency=order.currency, tab_id=order.tab_id)]
        if order.user_id != self._user_id:
            begun.append(AssignUser(order.user_id))
        if order.table:
            begun.append(Table(order.table))
        if order.covers:
            begun.append(Covers(order.covers))
        return [*begun, *arrived]

    def writes(self) -> list[tuple[str, Sequence[Change]]]:
        """What is written where the lines were: a round leaves the bill, gives its lines, and comes back."""
        bill_id = self._order.session_id
        found: list[tuple[str, Sequence[Change]]] = []
        for source_id, changes in self._changes.items():
            if source_id == bill_id:
                found.append((bill_id, changes))
                continue
            rest = self._states[source_id]
            released = Release(session_id=source_id)
            bare = self._tx.journal.imagined(bill_id, self._user_id, released)
            log, own = self._tx.journal.looked_up(source_id)
            again = gathering(bare, [(rest, len(log) + len(own) + len(changes))])
            found += [(bill_id, [released]), (source_id, changes)]
            if again:
                found.append((bill_id, again))
        return found

    def _ids(self) -> Iterator[str]:
        while True:
            yield self._store.new_id()


def _by_item(table: _Table, plan: Plan, order: OrderSession) -> Costs:
    bills = [0] * plan.bills
    lines: dict[tuple[int, str], Minor] = {}

    def take(bill: int, wanted: Wanted) -> Minor:
        cost = 0
        for line_id, count in wanted.items():
            arrived = table.take("", {line_id: count})
            amount = 0 if isinstance(arrived, Refusal) else sum_of(arrived)
            lines[bill, line_id] = amount
            cost += amount
        return cost

    for bill in range(plan.bills):
        bills[bill] += take(bill, plan.on(bill))
    for line_id, sharers in plan.shared.items():
        line = order.line(line_id)
        placed = sum(plan.placed.get(line_id, {}).values(), Decimal(0))
        if line is None or line.quantity <= placed:
            continue
        whole = take(-1, {line_id: line.quantity - placed})
        del lines[-1, line_id]
        for bill, share in zip(sharers, equal_shares(whole, len(sharers)), strict=True):
            bills[bill] += share
            lines[bill, line_id] = lines.get((bill, line_id), 0) + share
    left = {line.line_id: plan.left(line) for line in order.lines}
    rest = take(-1, {line_id: count for line_id, count in left.items() if count > 0})
    return Costs(tuple(bills), rest, lines)


def _by_amount(plan: Plan, due: Minor, shares: Mapping[int, Minor]) -> Costs:
    """Shares of what is due. Locked bills cost nothing more; the last open one takes what is left."""
    bills = [0] * plan.bills
    waiting = plan.open_bills
    if plan.mode == "equal":
        if not waiting:
            return Costs(tuple(bills), due, {})
        # Who was told an amount pays it, also when another one has paid before.
        told = equal_shares(due + sum(shares.values()), plan.bills)
        if any(told[bill] != share for bill, share in shares.items()) or len(shares) < len(plan.locked):
            told = [0] * plan.bills
            for bill, share in zip(waiting, equal_shares(due, len(waiting)), strict=True):
                told[bill] = share
        for bill in waiting:
            bills[bill] = told[bill]
        return Costs(tuple(bills), 0, {})
    left = due
    for bill in waiting[:-1]:
        bills[bill] = min(left, plan.amounts.get(bill, 0))
        left -= bills[bill]
    if waiting:
        bills[waiting[-1]], left = left, 0
    return Costs(tuple(bills), left, {})


def _cost(arrived: MoveIn) -> Minor:
    return sum(
        times(unit_price(line.unit_price, line.options), line.quantity)
        - (line.discount.value if line.discount else 0)
        for line in arrived.lines
    )
