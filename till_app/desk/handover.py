"""Whose order opens here: found at login, resumed, taken over, kept at logout."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Literal

from shared.edits import Delete, Park, Resume, TakeOver
from shared.ids import moment, stamp
from shared.order_session import OrderSession, Status
from till_app.store.store import Store


class Where(StrEnum):
    """Where a person's open order is."""

    NOWHERE = "nowhere"
    HERE = "here"
    PARKED = "parked"
    ELSEWHERE = "elsewhere"


@dataclass(frozen=True)
class Opening:
    """What opens when a person logs in. `others` are further open orders of the same person."""

    where: Where
    order: OrderSession | None = None
    others: tuple[OrderSession, ...] = ()


class Handover:
    """Moves orders between people and tills. Nothing here needs the network or destroys anything."""

    def __init__(self, store: Store, till_id: int) -> None:
        self._store = store
        self._till_id = till_id

    def open_orders(self) -> dict[int, OrderSession]:
        """Of every person with an open order the one that would open, by user id."""
        with self._store.begin() as tx:
            found: dict[int, list[OrderSession]] = {}
            for order in tx.journal.open_sessions():
                found.setdefault(order.user_id, []).append(order)
        return {user_id: _first(orders) for user_id, orders in found.items() if orders}

    def found(self, user_id: int, session_id: str = "") -> Opening:
        """The order that opens for this person: the newest active one, else the newest left at logout.

        With `session_id` it is that one of theirs, if it is still open.
        """
        orders = self.all_of(user_id)
        if not orders:
            return Opening(Where.NOWHERE)
        order = next((one for one in orders if one.session_id == session_id), None) or _first(orders)
        others = tuple(other for other in orders if other.session_id != order.session_id)
        if order.till_id == self._till_id:
            return Opening(Where.HERE, order, others)
        parked = order.status is Status.PENDING_LOGOUT
        return Opening(Where.PARKED if parked else Where.ELSEWHERE, order, others)

    def all_of(self, user_id: int) -> tuple[OrderSession, ...]:
        """Every open order of a person that has something in it."""
        with self._store.begin() as tx:
            return tuple(one for one in tx.journal.by_user(user_id) if one.is_open and not one.is_empty)

    def sign_in(self, user_id: int, session_id: str) -> None:
        """Remembers who is at the till, so that a crash can be told from a logout."""
        with self._store.begin() as tx:
            tx.identity.keep_current(user_id, session_id)

    def resume(self, session_id: str, user_id: int) -> OrderSession:
        """The person's own order opens here. An order that is already active here needs no edit."""
        with self._store.begin() as tx:
            order = tx.journal.session(session_id)
            if order.fence and (order.till_id != self._till_id or order.status is Status.PENDING_LOGOUT):
                tx.journal.write(session_id, user_id, Resume(fence=order.fence + 1))
            tx.identity.keep_current(user_id, session_id)
            return tx.journal.session(session_id)

    def take_over(self, session_id: str, user_id: int) -> OrderSession:
        """This till now holds the order; the other till is told."""
        with self._store.begin() as tx:
            order = tx.journal.session(session_id)
            tx.journal.write(session_id, user_id, TakeOver(fence=order.fence + 1))
            tx.identity.keep_current(user_id, session_id)
            return tx.journal.session(session_id)

    def sign_out(
        self, session_id: str, user_id: int, now: datetime, by: Literal["user", "lock"] = "user"
    ) -> OrderSession:
        """Logs out: the order is kept for any till. Needs no network and never waits.

        An order in which nothing is left is cleared silently; one that is closed, moved or never begun
        is not touched. `by` "lock": nobody was there any more.
        """
        with self._store.begin() as tx:
            order = tx.journal.session(session_id)
            if order.status is Status.ACTIVE and order.fence and order.till_id == self._till_id:
                empty = order.is_empty and not order.clashes
                change = (
                    Delete(reason="nothing in it", if_empty=True)
                    if empty
                    else Park(logout_time=stamp(now), by=by)
                )
                tx.journal.write(session_id, user_id, change)
            tx.identity.clear_current()
            return tx.journal.session(session_id)

    def known_rev(self, session_id: str) -> int:
        """The `rev` up to which this till holds the server's log of an order."""
        with self._store.begin() as tx:
            return len(tx.journal.log(session_id))

    def is_moved(self, order: OrderSession) -> bool:
        """Whether another till holds this order now."""
        return bool(order.fence) and order.is_open and order.till_id != self._till_id


def age(order: OrderSession, now: datetime) -> float:
    """Seconds since the order's last edit, never negative; 0 for an order without edits."""
    return max(0.0, (now - moment(order.updated_at)).total_seconds()) if order.updated_at else 0.0


def _first(orders: Sequence[OrderSession]) -> OrderSession:
    """The newest active order, else the newest left at logout."""
    return max(orders, key=lambda order: (order.status is Status.ACTIVE, order.updated_at))
