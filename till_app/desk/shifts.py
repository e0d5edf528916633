"""The cash drawer's shift: a float to begin with, cash in and out, and the count that closes it."""

from typing import Literal

from shared.drawers import Carried, DrawerReport, Movement, MovementKind, figures_of
from shared.edits import Logged
from shared.money import Minor
from shared.order_session import OrderSession
from shared.rules import Refusal
from shared.takings import takings_of
from till_app.desk.permission import may_allow
from till_app.store.store import Store, Transaction

MOST_CASH = 99_999_999
"""More than fits into a drawer, in minor units."""
LIMIT: Minor = 500
"""How far a count may be from what should be there before a manager has to see it, in minor units."""


class Shifts:
    """One drawer, that of this till. Refusals are returned; DiskTrouble is raised.

    It follows the journal: whatever takes or gives back money on this till is counted in the transaction
    of the edits themselves, or in the one that brings them from another till. Selling needs no shift:
    what is sold before a float was counted in belongs to the shift like everything else. Closing it
    leaves every open order as it is.
    """

    def __init__(self, store: Store, till_id: int, limit: Minor = LIMIT) -> None:
        self._store, self._till_id, self.limit = store, till_id, limit
        with store.begin() as tx:
            if not tx.drawer.is_begun:
                # A journal that is older than the book: what was paid then was counted by other means.
                known = (*tx.journal.paid_since(""), *tx.journal.open_sessions())
                for order in known:
                    self._take(tx, order, before_all=True)
        store.watch(self._count)

    def x_report(self, user_id: int) -> DrawerReport:
        """What is in the drawer now, by the books. Counts nothing and ends nothing."""
        with self._store.begin() as tx:
            return self._report(tx, user_id, "x", None)

    def begin(self, user_id: int, amount: Minor) -> DrawerReport | Refusal:
        """Counts the float in; another one is added to it."""
        return self._move(user_id, "float", amount, "")

    def pay_in(self, user_id: int, amount: Minor, reason: str) -> DrawerReport | Refusal:
        """Cash goes in that is no sale. Says why."""
        return self._move(user_id, "paid_in", amount, reason)

    def pay_out(self, user_id: int, amount: Minor, reason: str) -> DrawerReport | Refusal:
        """Cash goes out that is no refund: to the bank, to a supplier. Says why."""
        return self._move(user_id, "paid_out", amount, reason)

    def close(self, user_id: int, counted: Minor, allowed_by: int | None = None) -> DrawerReport | Refusal:
        """The Z report of what was counted; the next shift begins with nothing.

        Further off than the limit a manager counts, or `allowed_by` it; else NEEDS_MANAGER is answered.
        """
        if not 0 <= counted <= MOST_CASH:
            return Refusal.NO_AMOUNT
        with self._store.begin() as tx:
            report = self._report(tx, user_id, "z", counted)
            if abs(report.difference) > self.limit and not may_allow(tx, user_id, allowed_by):
                return Refusal.NEEDS_MANAGER
            tx.drawer.close(report)
            return report

    def is_far_off(self, counted: Minor) -> bool:
        """Whether a manager has to see this count before the drawer is closed with it."""
        with self._store.begin() as tx:
            return abs(self._report(tx, 0, "z", counted).difference) > self.limit

    def lacks_float(self) -> bool:
        """Whether this till counts its drawer, but nobody has counted a float in since the last Z."""
        with self._store.begin() as tx:
            return bool(tx.drawer.reports()) and not tx.drawer.movements()

    def last_reports(self, most: int) -> tuple[DrawerReport, ...]:
        """The last Z reports, newest first."""
        with self._store.begin() as tx:
            return tx.drawer.reports(most)

    def _move(self, user_id: int, kind: MovementKind, amount: Minor, reason: str) -> DrawerReport | Refusal:
        if not 0 < amount <= MOST_CASH:
            return Refusal.NO_AMOUNT
        if kind != "float" and not reason.strip():
            return Refusal.REASON_NEEDED
        with self._store.begin() as tx:
            tx.drawer.move(Movement(kind, amount, reason.strip(), user_id, tx.now()))
            return self._report(tx, user_id, "x", None)

    def _count(self, tx: Transaction) -> None:
        for session_id in tx.journal.folded:
            self._take(tx, tx.journal.session(session_id))

    def _take(self, tx: Transaction, order: OrderSession, *, before_all: bool = False) -> None:
        if not order.tenders and order.closing is None:
            return
        log, own = tx.journal.looked_up(order.session_id)
        entries = (*log, *(Logged(len(log) + place, "", edit) for place, edit in enumerate(own, 1)))
        for taking in takings_of(entries):
            if taking.till_id == self._till_id:
                tx.drawer.take(taking, before_all=before_all)

    def _report(
        self, tx: Transaction, user_id: int, kind: Literal["x", "z"], counted: Minor | None
    ) -> DrawerReport:
        last = tx.drawer.reports()
        held = [one for one in tx.journal.open_sessions() if one.till_id == self._till_id and one.lines]
        site = tx.identity.site
        return DrawerReport(
            kind=kind,
            till_id=self._till_id,
            number=tx.drawer.period,
            since=last[0].at if last else "",
            at=tx.now(),
            user_id=user_id,
            currency=site.currency if site else "",
            movements=tx.drawer.movements(),
            figures=figures_of(tx.drawer.takings()),
            carried=Carried(len(held), sum(one.total for one in held)),
            counted=counted,
        )
