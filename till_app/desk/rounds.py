"""The last round again: what came since the kitchen was told, the tab saved or a round repeated."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from itertools import groupby

from shared.catalogue import Catalogue, Product
from shared.edits import Change, Edit, LineAdd, LineNote, LineVoid, change_of
from shared.fold import fold
from shared.order_session import Line, OrderSession
from shared.places import REPLACED
from shared.rules import Refusal, may_add
from shared.tab_edits import KitchenTicket
from till_app.store.store import Store


@dataclass(frozen=True)
class Repeated:
    """The order after the round, durable; `line_id` is its last line.

    `left_out`: names of what is sold out or not sold any more, each once.
    """

    order: OrderSession
    line_id: str
    left_out: tuple[str, ...]


@dataclass(frozen=True)
class _Wanted:
    line: Line
    quantity: Decimal


class Rounds:
    """Repeats the last round of an order. Refusals are returned; DiskTrouble is raised."""

    def __init__(self, store: Store, till_id: int) -> None:
        self._store, self._till_id = store, till_id

    def repeat(self, session_id: str, user_id: int, catalogue: Catalogue) -> Repeated | Refusal:
        """Adds the last round again, as lines of its own with their options and notes, in one transaction.

        At today's prices and without discounts: those were given for the round before.
        """
        sold = {product.product_id: product for product in catalogue.products}
        with self._store.begin() as tx:
            order = tx.journal.session(session_id)
            wanted = _last_round(order, tx.journal.edits(session_id))
            changes: list[Change] = []
            left_out: list[str] = []
            for one in wanted:
                product = sold.get(one.line.product_id)
                if product is None or product.sold_out:
                    left_out.append(one.line.name)
                    continue
                refusal = may_add(order, self._till_id, product, one.quantity)
                if refusal is not None:
                    return refusal
                changes.extend(_again(one, product, self._store.new_id()))
            if not changes:
                return Refusal.SOLD_OUT if left_out else Refusal.NOTHING_TO_REPEAT
            tx.journal.write(session_id, user_id, *changes)
            line_id = next(change.line_id for change in reversed(changes) if isinstance(change, LineAdd))
            return Repeated(tx.journal.session(session_id), line_id, tuple(dict.fromkeys(left_out)))


def _again(wanted: _Wanted, product: Product, line_id: str) -> Iterator[Change]:
    line = wanted.line
    yield LineAdd(
        line_id=line_id, product_id=product.product_id, name=product.name, category=product.category,
        unit_price=product.price, tax_name=product.tax.name, tax_rate=product.tax.rate,
        quantity=wanted.quantity, options=line.options,
    )  # fmt: skip
    if line.notes:
        text = ", ".join(note.text for note in line.notes)
        yield LineNote(line_id=line_id, text=text, allergy=any(note.allergy for note in line.notes))


def _last_round(order: OrderSession, edits: Sequence[Edit]) -> tuple[_Wanted, ...]:
    """What stands in the order and came after the newest boundary that something came after."""
    gone = set(order.undone)
    counting = [edit for edit in edits if edit.id not in gone]
    for place in reversed((0, *_boundaries(counting))):
        before = {line.line_id: line.quantity for line in fold(order.session_id, (), counting[:place]).lines}
        more = ((line, line.quantity - before.get(line.line_id, Decimal(0))) for line in order.own_lines)
        found = tuple(_Wanted(line, quantity) for line, quantity in more if quantity > 0)
        if found:
            return found
    newest = {line.line_id for line in order.gathered[-1].lines} if order.gathered else set()
    return tuple(_Wanted(line, line.quantity) for line in order.lines if line.line_id in newest)


def _boundaries(edits: Sequence[Edit]) -> Iterator[int]:
    """Places before which a round ended, in order."""
    place = 0
    known: set[tuple[object, ...]] = set()
    for _, together in groupby(edits, key=lambda edit: (edit.replica, edit.at)):
        changes = [change_of(edit) for edit in together]
        added = [change for change in changes if isinstance(change, LineAdd)]
        makes_room = any(isinstance(one, LineVoid) and one.reason == REPLACED for one in changes)
        if added and not makes_room and (len(added) > 1 or added[0].options or _kind(added[0]) in known):
            yield place
        known.update(map(_kind, added))
        place += len(changes)
        if any(isinstance(change, KitchenTicket) for change in changes):
            yield place


def _kind(added: LineAdd) -> tuple[object, ...]:
    """A plain item added by hand grows the line that is there: a second line of one kind is a repeat."""
    return added.product_id, added.name, added.unit_price, added.options
