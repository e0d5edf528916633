"""Tabs: saving an order to one, resuming, naming, moving, joining and giving them; offline too.

Writes the same edits as the server does for its REST interface, each use case in one transaction.
"""

from collections.abc import Callable
from typing import TypeAlias

from shared.edits import AssignTab, Change, Covers, Delete, Open, Park, Resume, Table, TakeOver
from shared.moves import gathering
from shared.order_session import OrderSession, Status
from shared.rules import Refusal, may_edit
from shared.tab_edits import TabMerge, TabName, TabOpen, TabOwner, TabTable
from till_app.desk.board import OpenTab, board_of, tab_of
from till_app.desk.giving_back import give_back, may_give_back
from till_app.desk.settling import close_tab
from till_app.store.store import Store, Transaction

Changes: TypeAlias = Callable[[OpenTab], list[Change]]
"""What is to be written to a tab, once it is known what is on it."""


class Tabs:
    """Changes of tabs by a person at this till. Refusals are returned; DiskTrouble is raised."""

    def __init__(self, store: Store, till_id: int) -> None:
        self._store = store
        self._till_id = till_id
        self._draft = ""

    def board(self) -> tuple[OpenTab, ...]:
        """Every open tab of the site as this till knows it, oldest first."""
        with self._store.begin() as tx:
            return board_of(tx)

    def count(self) -> int:
        """How many tabs the board shows."""
        return len(self.board())

    def tab(self, tab_id: str) -> OpenTab | None:
        """One tab after all merges."""
        with self._store.begin() as tx:
            return tab_of(tx, tab_id)

    def as_of(self) -> str:
        """Stamp of when the server last told this till everything, "" for never."""
        with self._store.begin() as tx:
            return tx.copies.as_of or ""

    def save(self, session_id: str, user_id: int, tab_id: str) -> OpenTab | Refusal:
        """The order in hand goes on a tab; a bill gives back its rounds, what is new on it becomes one."""
        with self._store.begin() as tx:
            order = tx.journal.session(session_id)
            refusal = self._may_save(order) or _may_take(tab_of(tx, tab_id), order)
            return refusal or self._put(tx, order, user_id, tab_id)

    def save_new(self, session_id: str, user_id: int, *, name: str, table: str) -> OpenTab | Refusal:
        """The order in hand goes on a new tab of that name or table."""
        with self._store.begin() as tx:
            order = tx.journal.session(session_id)
            refusal = self._may_save(order)
            if refusal is not None:
                return refusal
            return self._put(tx, order, user_id, self._begin(tx, user_id, name, table, order.currency))

    def begin(self, user_id: int, *, name: str, table: str, currency: str) -> OpenTab | Refusal:
        """A new tab with nothing on it."""
        with self._store.begin() as tx:
            return _found(tx, self._begin(tx, user_id, name, table, currency))

    def resume(
        self, tab_id: str, user_id: int, *, leaving: str = "", take_over: bool = False
    ) -> OrderSession | Refusal:
        """The bill of a tab, with all rounds on it that are on no other bill; it is the order in hand now.

        The order `leaving` is kept as at logout. A bill that is open on another till stays there unless
        this till is to `take_over`: then ORDER_MOVED is the answer.
        """
        with self._store.begin() as tx:
            found = tab_of(tx, tab_id)
            if found is None or not (found.tab.is_open or found.holds.rounds):
                return Refusal.TAB_CLOSED
            bill = found.bill
            if bill is not None and bill.session_id != leaving:
                if self._is_elsewhere(bill) and not take_over:
                    return Refusal.ORDER_MOVED
                self._hold(tx, bill, user_id)
            if bill is None:
                bill = tx.journal.session(self._store.new_id())
                begun: list[Change] = [Open(currency=found.tab.currency, tab_id=found.tab_id)]
                tx.journal.write(bill.session_id, user_id, *begun, *_seated(found))
            if leaving and leaving != bill.session_id:
                self._leave(tx, leaving, user_id)
            self._gather(tx, found, bill.session_id, user_id)
            tx.identity.keep_current(user_id, bill.session_id)
            return tx.journal.session(bill.session_id)

    def draft(self, tab_id: str, user_id: int) -> OrderSession | Refusal:
        """The bill of a tab to look at or print: the one that is open, or one that nobody wrote."""
        with self._store.begin() as tx:
            found = tab_of(tx, tab_id)
            if found is None:
                return Refusal.TAB_CLOSED
            if found.bill is not None and not found.bill.is_empty:
                return found.bill
            tx.journal.unstage(self._draft)
            self._draft = self._store.new_id()
            begun = [Open(currency=found.tab.currency, tab_id=found.tab_id), *_seated(found)]
            bare = tx.journal.imagined(self._draft, user_id, *begun)
            rounds = gathering(bare, [(one, 0) for one in found.holds.rounds])
            bill = tx.journal.imagined(self._draft, user_id, *begun, *rounds)
            tx.journal.stage(bill, (self._draft, [*begun, *rounds]))
            return bill

    def rename(self, tab_id: str, user_id: int, name: str) -> OpenTab | Refusal:
        """Another name."""
        return self._write(tab_id, user_id, lambda _: [TabName(name.strip())])

    def seat(self, tab_id: str, user_id: int, table: str) -> OpenTab | Refusal:
        """The guests have moved; a tab that was called by its table is called by the new one."""

        def changes(found: OpenTab) -> list[Change]:
            moved: list[Change] = [TabTable(table.strip())]
            if found.tab.name in ("", found.tab.table):
                moved.append(TabName(table.strip()))
            return moved

        return self._write(tab_id, user_id, changes)

    def join(self, tab_id: str, into: str, user_id: int) -> OpenTab | Refusal:
        """All that is on a tab now belongs to another one."""
        with self._store.begin() as tx:
            found, other = tab_of(tx, tab_id), tab_of(tx, into)
            if found is None or other is None or not (found.tab.is_open and other.tab.is_open):
                return Refusal.TAB_CLOSED
            if found.tab_id == other.tab_id:
                return other
            if found.tab.currency != other.tab.currency:
                return Refusal.OTHER_CURRENCY
            if found.tab.merged_into is not None:
                # Two tills merged it into another tab and that one into it: it holds both, and stays.
                found, other = other, found
            tx.journal.write(found.tab_id, user_id, TabMerge(other.tab_id))
            return _found(tx, other.tab_id)

    def close(self, tab_id: str, user_id: int) -> OpenTab | Refusal:
        """Nothing is on the tab, or all of it is paid: nothing more comes on it."""
        with self._store.begin() as tx:
            found = tab_of(tx, tab_id)
            if found is None:
                return Refusal.TAB_CLOSED
            if not found.holds.is_settled:
                return Refusal.TAB_UNPAID
            close_tab(tx, found, user_id)
            return _found(tx, found.tab_id)

    def give(self, tab_id: str, user_id: int, to: int) -> OpenTab | Refusal:
        """A colleague shall serve the tab; it stays with its owner until the colleague accepts."""
        return self._write(tab_id, user_id, lambda _: [TabOwner(to)])

    def accept(self, tab_id: str, user_id: int) -> OpenTab | Refusal:
        """The colleague serves the tab from now on."""
        return self._write(tab_id, user_id, lambda _: [TabOwner(user_id)])

    def give_back(self, tab_id: str, user_id: int) -> OpenTab | Refusal:
        """The colleague leaves the tab with whoever gave it."""
        return self._write(
            tab_id, user_id, lambda found: [TabOwner(found.offer.by if found.offer else found.owner)]
        )

    def offers(self, user_id: int) -> tuple[OpenTab, ...]:
        """The tabs that colleagues want this person to serve."""
        return tuple(one for one in self.board() if one.offer and one.offer.to == user_id)

    def is_elsewhere(self, found: OpenTab) -> bool:
        """Whether somebody has it in hand on another till now."""
        return found.bill is not None and self._is_elsewhere(found.bill)

    def _is_elsewhere(self, bill: OrderSession) -> bool:
        return bill.status is Status.ACTIVE and bill.till_id != self._till_id

    def _may_save(self, order: OrderSession) -> Refusal | None:
        if order.fence and (refusal := may_edit(order, self._till_id)):
            return refusal
        if order.paid or any(tender.state == "unknown" for tender in order.tenders):
            return Refusal.PART_PAID
        return may_give_back(order) if order.lines or order.gathered else Refusal.NOTHING_TO_SAVE

    def _begin(self, tx: Transaction, user_id: int, name: str, table: str, currency: str) -> str:
        tab_id = self._store.new_id()
        opened = TabOpen(name=name.strip(), table=table.strip(), currency=currency)
        tx.journal.write(tab_id, user_id, opened)
        return tab_id

    def _put(self, tx: Transaction, order: OrderSession, user_id: int, tab_id: str) -> OpenTab:
        give_back(tx, order, user_id, self._till_id)
        rest: Change = AssignTab(tab_id)
        if not tx.journal.session(order.session_id).lines:
            rest = Delete(reason="given back to the tab", if_empty=True)
        tx.journal.write(order.session_id, user_id, rest)
        tx.identity.clear_session()
        return _found(tx, tab_id)

    def _hold(self, tx: Transaction, bill: OrderSession, user_id: int) -> None:
        if bill.till_id != self._till_id or bill.status is Status.PENDING_LOGOUT:
            mine = bill.user_id == user_id and bill.status is Status.PENDING_LOGOUT
            change: Change = Resume(fence=bill.fence + 1) if mine else TakeOver(fence=bill.fence + 1)
            tx.journal.write(bill.session_id, user_id, change)

    def _leave(self, tx: Transaction, session_id: str, user_id: int) -> None:
        order = tx.journal.session(session_id)
        if order.status is Status.ACTIVE and order.fence and order.till_id == self._till_id:
            empty = order.is_empty and not order.clashes
            change = Delete(reason="nothing in it", if_empty=True) if empty else Park(logout_time=tx.now())
            tx.journal.write(session_id, user_id, change)

    def _gather(self, tx: Transaction, found: OpenTab, bill_id: str, user_id: int) -> None:
        free = [
            (one, len(tx.journal.edits(one.session_id)))
            for one in found.holds.rounds
            if found.holds.paying.get(one.session_id, bill_id) == bill_id
        ]
        on_it = gathering(tx.journal.session(bill_id), free)
        if on_it:
            tx.journal.write(bill_id, user_id, *on_it)

    def _write(self, tab_id: str, user_id: int, changes: Changes) -> OpenTab | Refusal:
        with self._store.begin() as tx:
            found = tab_of(tx, tab_id)
            if found is None or not found.tab.is_open:
                return Refusal.TAB_CLOSED
            tx.journal.write(found.tab_id, user_id, *changes(found))
            return _found(tx, found.tab_id)


def _found(tx: Transaction, tab_id: str) -> OpenTab:
    found = tab_of(tx, tab_id)
    assert found is not None, "tabs never go away"
    return found


def _may_take(found: OpenTab | None, order: OrderSession) -> Refusal | None:
    """Whether an order may go on a tab."""
    if found is None or not found.tab.is_open:
        return Refusal.TAB_CLOSED
    return Refusal.OTHER_CURRENCY if found.tab.currency != order.currency else None


def _seated(found: OpenTab) -> list[Change]:
    """Table and guests of a new bill, as its tab and rounds have them."""
    said: list[Change] = [Table(found.tab.label)] if found.tab.label else []
    return [*said, Covers(found.covers)] if found.covers else said
