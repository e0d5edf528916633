"""What the tabs board shows: each open tab after all merges, what is on it, who serves it, where it is."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal

from shared.edits import Edit, change_of
from shared.money import Minor
from shared.order_session import Line, OrderSession, Status
from shared.pricing import net_totals
from shared.tab_edits import TabOwner
from shared.tabs import OnTab, Tab, lands_on, on_tab
from till_app.store.store import Transaction
from till_app.store.tab_book import KeptTab


@dataclass(frozen=True)
class Offer:
    """Somebody gave the tab to a colleague, who has not accepted it yet. User ids."""

    by: int
    to: int


@dataclass(frozen=True)
class Item:
    """What was ordered, of all rounds together: quantity and amount in minor units."""

    name: str
    quantity: Decimal
    total: Minor


@dataclass(frozen=True)
class OpenTab:
    """One tab of the board. `owner` serves it: until an offer is accepted whoever made the offer.

    `merged` are ids of tabs whose rounds are found here. `left` is still to pay, in minor units.
    """

    tab: Tab
    owner: int
    offer: Offer | None
    merged: tuple[str, ...]
    holds: OnTab

    @property
    def tab_id(self) -> str:
        """The tab's id."""
        return self.tab.tab_id

    @property
    def orders(self) -> tuple[OrderSession, ...]:
        """What is to pay: rounds saved to it, and orders open for it."""
        return (*self.holds.rounds, *self.holds.bills)

    @property
    def left(self) -> Minor:
        """Still to pay."""
        return self.holds.due - sum(bill.paid for bill in self.holds.bills)

    @property
    def bill(self) -> OrderSession | None:
        """The order that is open for it, on some till or left at logout: the newest that holds something."""
        bills = [bill for bill in self.holds.bills if not bill.is_empty or bill.status is Status.ACTIVE]
        return max(bills, key=lambda one: (not one.is_empty, one.updated_at), default=None)

    @property
    def has_clashes(self) -> bool:
        """Whether somebody has to choose between two versions of a line."""
        return any(order.clashes for order in self.orders)

    @property
    def covers(self) -> int:
        """How many guests."""
        return max((order.covers for order in self.orders), default=0)

    @property
    def changed(self) -> tuple[str, int]:
        """When (stamp) and on which till its lines last changed."""
        changes = [one.last_change for one in self.orders if one.last_change]
        last = max(changes, key=lambda one: one.at, default=None)
        return (last.at, last.till_id) if last else (self.tab.opened_at, 0)

    @property
    def items(self) -> tuple[Item, ...]:
        """What is on it, the same things added together, in the order they came."""
        found: dict[tuple[object, ...], Item] = {}
        for line, total in _lines(self.holds):
            key = (line.product_id, line.name, line.options, line.unit_price)
            before = found.get(key, Item(line.name, Decimal(0), 0))
            found[key] = Item(line.name, before.quantity + line.quantity, before.total + total)
        return tuple(found.values())


def board_of(tx: Transaction) -> tuple[OpenTab, ...]:
    """Every tab that is open or still has something to pay, oldest first."""
    kept = {one.tab.tab_id: one for one in tx.tabs.open_tabs()}
    since = min((one.tab.opened_at for one in kept.values()), default=tx.now())
    orders = tx.tabs.orders(since)
    for tab_id in {one.tab_id for one in orders if one.tab_id and one.status is not Status.COMPLETED}:
        # A round that another till saved to a tab that was closed meanwhile is still to be paid.
        _learn(tx, tab_id, kept)
    return _landed(kept, orders)


def tab_of(tx: Transaction, tab_id: str) -> OpenTab | None:
    """One tab after all merges, whether open or closed; None if this till has never heard of it."""
    kept = {one.tab.tab_id: one for one in tx.tabs.open_tabs()}
    _learn(tx, tab_id, kept)
    if tab_id not in kept:
        return None
    landed = lands_on(tab_id, {one: known.tab for one, known in kept.items()})
    since = min(one.tab.opened_at for one in kept.values())
    return _one(landed, kept, tx.tabs.orders(since))


def offered(edits: Sequence[Edit]) -> tuple[int, Offer | None]:
    """Who serves a tab by these edits of it, and the offer that waits; 0 if nobody was ever named.

    A tab goes to a colleague once the colleague says so. Whoever gives it back asks nobody.
    """
    owner, offer = 0, None
    for edit in edits:
        change = change_of(edit)
        if edit.kind == "tab_open" and not owner:
            owner = edit.user_id
        elif isinstance(change, TabOwner):
            is_return = offer is not None and edit.user_id == offer.to and change.user_id == offer.by
            if edit.user_id == change.user_id or is_return:
                owner, offer = change.user_id, None
            else:
                offer = Offer(edit.user_id, change.user_id)
                owner = owner or edit.user_id
    return owner, offer


def _learn(tx: Transaction, tab_id: str, kept: dict[str, KeptTab]) -> None:
    """The tab, and those it was merged into."""
    ahead: str | None = tab_id
    while ahead is not None and ahead not in kept:
        found = tx.tabs.tab(ahead)
        if found is None:
            return
        kept[ahead] = found
        ahead = found.tab.merged_into


def _landed(kept: Mapping[str, KeptTab], orders: Iterable[OrderSession]) -> tuple[OpenTab, ...]:
    tabs = {tab_id: one.tab for tab_id, one in kept.items()}
    places = {lands_on(tab_id, tabs) for tab_id in tabs}
    listed = list(orders)
    found = [_one(tab_id, kept, listed) for tab_id in places]
    shown = [one for one in found if one.tab.is_open or not one.holds.is_settled]
    return tuple(sorted(shown, key=lambda one: (one.tab.opened_at, one.tab_id)))


def _one(tab_id: str, kept: Mapping[str, KeptTab], orders: Iterable[OrderSession]) -> OpenTab:
    tabs = {known: one.tab for known, one in kept.items()}
    there = [one for one in orders if one.tab_id and lands_on(one.tab_id, tabs) == tab_id]
    merged = tuple(sorted(one for one in tabs if one != tab_id and lands_on(one, tabs) == tab_id))
    owner, offer = offered(kept[tab_id].edits)
    return OpenTab(
        tab=tabs[tab_id],
        owner=owner or tabs[tab_id].owner,
        offer=offer,
        merged=merged,
        holds=on_tab(sorted(there, key=lambda one: (one.created_at, one.session_id))),
    )


def _lines(holds: OnTab) -> Iterable[tuple[Line, Minor]]:
    """The lines to pay with what each costs, the orders' discounts taken off."""
    for one in holds.rounds:
        costs = net_totals(one.lines, one.order_discount)
        yield from ((line, costs[line.line_id]) for line in one.lines)
    for bill in holds.bills:
        costs = net_totals(bill.lines, bill.order_discount)
        yield from ((line, costs[line.line_id]) for line in bill.own_lines)
