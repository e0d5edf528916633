"""Two versions of an order: what each would cost, choosing between them, or keeping both as two orders."""

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal

from shared.edits import Change, Choose, Park
from shared.money import Minor
from shared.order_session import Line, OrderSession
from shared.rules import Refusal, may_edit
from till_app.desk.splitting import part
from till_app.desk.two_versions import QUANTITY, Row, Versions, Way, versions_of
from till_app.store.store import Store, Transaction


@dataclass(frozen=True)
class Review:
    """An order and its versions. `costs`: (target, place of a way) → what the line would cost with it.

    `total` is what the order costs now, each open choice counted with its dearer way.
    """

    order: OrderSession
    versions: Versions
    costs: Mapping[tuple[str, int], Minor]
    total: Minor

    @property
    def open_rows(self) -> tuple[Row, ...]:
        """What still needs a choice."""
        return tuple(row for row in self.versions.rows if row.chosen < 0)

    @property
    def same(self) -> tuple[Line, ...]:
        """The lines about which nobody disagrees and which nobody added meanwhile."""
        told = {row.line_id for row in self.versions.rows} | {one.line_id for one in self.versions.joined}
        return tuple(line for line in self.order.lines if line.line_id not in told)


class Reviewing:
    """Every choice is an edit. Refusals are returned; DiskTrouble is raised."""

    def __init__(self, store: Store, till_id: int) -> None:
        self._store, self._till_id = store, till_id

    def review(self, session_id: str, user_id: int) -> Review:
        """Both versions of an order, as they stand."""
        with self._store.begin() as tx:
            return self._review(tx, session_id, user_id)

    def choose(self, session_id: str, user_id: int, target: str, place: int) -> Review | Refusal:
        """This version of the thing shall hold; another choice later replaces it."""
        with self._store.begin() as tx:
            order = tx.journal.session(session_id)
            refusal = may_edit(order, self._till_id)
            if refusal is not None:
                return refusal
            found = self._review(tx, session_id, user_id)
            row = next((one for one in found.versions.rows if one.target == target), None)
            if row is None or not 0 <= place < len(row.ways):
                return Refusal.NOTHING_TO_CHOOSE
            tx.journal.write(session_id, user_id, _choice(row, row.ways[place]))
            return self._review(tx, session_id, user_id)

    def keep_two(self, session_id: str, user_id: int) -> OrderSession | Refusal:
        """This till's version stays the order in hand; what the others have beyond it becomes a second one.

        Both are the same person's; the second is kept as at logout. What both have is in the first only,
        so that nothing is there twice. One transaction.
        """
        with self._store.begin() as tx:
            refusal = may_edit(tx.journal.session(session_id), self._till_id)
            if refusal is not None:
                return refusal
            found = self._review(tx, session_id, user_id)
            choices, beyond = _apart(found)
            if choices:
                tx.journal.write(session_id, user_id, *choices)
            order = tx.journal.session(session_id)
            wanted = {
                line_id: min(count, line.quantity)
                for line_id, count in beyond.items()
                if (line := order.line(line_id)) is not None and count > 0
            }
            if not wanted:
                return order
            second = part(self._store, tx, order, user_id, wanted)
            if not isinstance(second, Refusal):
                tx.journal.write(second.session_id, user_id, Park(logout_time=tx.now()))
            return second

    def _review(self, tx: Transaction, session_id: str, user_id: int) -> Review:
        order = tx.journal.session(session_id)
        versions = versions_of(order, tx.journal.edits(session_id), self._till_id)
        costs: dict[tuple[str, int], Minor] = {}
        dearest: list[Change] = []
        for row in versions.rows:
            totals = []
            for place, way in enumerate(row.ways):
                imagined = tx.journal.imagined(session_id, user_id, _choice(row, way))
                line = imagined.line(row.line_id) if row.line_id else None
                costs[row.target, place] = line.total if line is not None else 0
                totals.append(imagined.total)
            if row.chosen < 0 and totals:
                dearest.append(_choice(row, row.ways[totals.index(max(totals))]))
        total = tx.journal.imagined(session_id, user_id, *dearest).total if dearest else order.total
        return Review(order, versions, costs, total)


def _choice(row: Row, way: Way) -> Choose:
    number = way.value if row.thing == QUANTITY and isinstance(way.value, Decimal) else None
    return Choose(target=row.target, edit_id=way.edit_id, quantity=number)


def _apart(found: Review) -> tuple[list[Change], dict[str, Decimal]]:
    """What is chosen so that nothing is lost, and how much of which line is the others' alone."""
    choices: list[Change] = []
    beyond: dict[str, Decimal] = {}
    for row in found.versions.rows:
        mine = next((way for way in row.ways if way.side == 0), row.ways[0])
        if row.thing != QUANTITY:
            choices.append(_choice(row, mine))
            continue
        most = max(row.ways, key=lambda way: _number(way.value))
        choices.append(_choice(row, most))
        beyond[row.line_id] = _number(most.value) - _number(mine.value)
    for line in found.versions.joined:
        others = sum((more for side, (more, _) in line.changes.items() if side != 0), Decimal(0))
        if line.is_new and others > 0:
            beyond[line.line_id] = others
    return choices, beyond


def _number(value: object) -> Decimal:
    return value if isinstance(value, Decimal) else Decimal(0)
