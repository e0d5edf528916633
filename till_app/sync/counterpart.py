"""Whom the errand meets: the server it asks, and the listener it tells."""

from typing import Protocol

from shared.catalogue import Catalogue
from shared.rest import LoggedIn
from shared.wire import Changes, Push, PushAnswer, Roster, Snapshot
from till_app.sync.status import LinkStatus, LoginOutcome


class Counterpart(Protocol):
    """What the errand asks of the server; `Link` is one. Calls raise Unreachable, NotOurServer or Problem."""

    async def push(self, push: Push) -> PushAnswer:
        """Sends edits."""

    async def changes(self, since: int, epoch: str, wait: int, mark: str = "") -> Changes:
        """What changed after a cursor; waits up to `wait` seconds. `mark`: the last that the server gave."""

    async def snapshot(self) -> Snapshot:
        """Every open session."""

    async def roster(self) -> Roster:
        """Staff and tills."""

    async def catalogue(self) -> Catalogue:
        """What is sold."""

    async def login(self, user_id: int, pin: str) -> LoggedIn:
        """Whether this is the user's PIN."""


class Listener(Protocol):
    """Hears of everything on the errand's own thread; all values are frozen."""

    def link_changed(self, status: LinkStatus) -> None:
        """How the connection is now."""

    def logs_changed(self, session_ids: frozenset[str]) -> None:
        """The logs of these sessions changed."""

    def sheets_changed(self) -> None:
        """Roster or catalogue changed."""

    def login_done(self, outcome: LoginOutcome) -> None:
        """What became of a login."""

    def say(self, trouble: str) -> None:
        """Something a person should know: unknown-till, revoked, or refused: or disk: and why."""
