"""Who may allow what a cashier may not: a manager's PIN, checked on this till, counted like a login."""

from datetime import datetime

from shared.wire import User
from till_app.desk.staff import Answer, Checked, Staff
from till_app.store.store import Store, Transaction

ALLOWING = frozenset({"manager", "admin"})
"""The roles that may allow things to others, and need nobody's leave themselves."""


class Permission:
    """Managers of the venue as this till knows them. No server is needed."""

    def __init__(self, store: Store, staff: Staff) -> None:
        self._store = store
        self._staff = staff

    def may_allow(self, user_id: int) -> bool:
        """Whether this person needs no leave."""
        with self._store.begin() as tx:
            return may_allow(tx, user_id)

    def managers(self) -> tuple[User, ...]:
        """Everyone who may allow things."""
        with self._store.begin() as tx:
            return tuple(user for user in tx.roster.staff() if user.role in ALLOWING)

    def known_here(self, now: datetime) -> tuple[User, ...]:
        """The managers whose PIN this till can check without the server."""
        return tuple(user for user in self.managers() if self._staff.knows(user.id, now))

    def check(self, manager_id: int, pin: str, now: datetime) -> Checked:
        """Checks a manager's PIN as at login: tries are counted and cost waiting. No other PIN counts."""
        if not self.may_allow(manager_id):
            return Checked(Answer.NOT_KNOWN_HERE)
        return self._staff.check(manager_id, pin, now)


def may_allow(tx: Transaction, *user_ids: int | None) -> bool:
    """Whether one of these people is a manager."""
    return any(user.id in user_ids for user in tx.roster.staff() if user.role in ALLOWING)
