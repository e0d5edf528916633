"""Waits for what others did and takes it in; also roster and catalogue when they change."""

import asyncio
from collections.abc import Callable
from contextlib import suppress

from shared.problems import NotAllowed, NotSignedIn, Problem
from shared.sqlite import DiskTrouble
from till_app.store.store import Store
from till_app.sync import pace
from till_app.sync.contact import TROUBLES, Contact, Given, Trouble, set_within
from till_app.sync.counterpart import Counterpart
from till_app.sync.round import absorb, load, loaded

WAIT_SECONDS = 25
"""How long a pull waits for something new."""
_LEAST_BETWEEN_PULLS = 1.0
"""Seconds between pulls when a server answers at once although nothing is new."""
_LOGS_AT_ONCE = 20
"""Logs of a snapshot per transaction, so that the screen never waits long for the journal."""


class Inbox:
    """The way in. `behind` is called when copies are known to be behind and a push should ask for them."""

    def __init__(
        self, store: Store, server: Counterpart, contact: Contact, given: Given, behind: Callable[[], None]
    ) -> None:
        self._store = store
        self._server = server
        self._contact = contact
        self._given = given
        self._behind = behind
        self._failures = 0

    async def run(self) -> None:
        """Pulls until it is cancelled."""
        wait = 0
        while True:
            try:
                wait = await self._pull(wait)
                self._failures = 0
            except TROUBLES as trouble:
                # The next pull does not wait, so that its answer shows at once that the server is back.
                wait = 0
                self._contact.up.clear()
                self._contact.note("in", trouble)
                if isinstance(trouble, NotSignedIn | NotAllowed):
                    self._disown()
                await set_within(self._contact.up, self._rest(trouble))

    async def _pull(self, wait: int) -> int:
        """One pull that waits so many seconds at most; how long the next one may wait."""
        with self._store.begin() as tx:
            cursor, epoch, mark = tx.copies.cursor, tx.copies.epoch, tx.copies.mark
        if cursor is None:
            await self._start_over()
            return 0
        began = self._given.monotonic()
        changes = await self._server.changes(cursor, epoch or "", wait, mark)
        took = self._given.monotonic() - began
        with self._store.begin() as tx:
            absorbed = absorb(tx, changes, cursor, mark)
            behind = bool(tx.copies.stale_ids(1))
            roster, catalogue = tx.roster.version, tx.roster.catalogue_version
        if not wait:
            self._contact.tally.measured(took, changes.time)
        self._contact.tally.exchanged(received=absorbed.received)
        self._contact.answered("in")
        if absorbed.changed:
            self._contact.listener.logs_changed(absorbed.changed)
        if absorbed.new_epoch or behind:
            self._behind()
        await self._fetch_sheets(roster != changes.roster, catalogue != changes.catalogue)
        if wait and not changes.edits and took < _LEAST_BETWEEN_PULLS:
            await asyncio.sleep(_LEAST_BETWEEN_PULLS)
        return WAIT_SECONDS

    async def _start_over(self) -> None:
        """The first start, or the server began a new epoch: every open session from the beginning."""
        snapshot = await self._server.snapshot()
        changed: set[str] = set()
        for start in range(0, max(1, len(snapshot.sessions)), _LOGS_AT_ONCE):
            with self._store.begin() as tx:
                changed |= load(tx, snapshot.epoch, snapshot.sessions[start : start + _LOGS_AT_ONCE])
        with self._store.begin() as tx:
            is_done = loaded(tx, snapshot)
        self._contact.answered("in")
        if changed:
            self._contact.listener.logs_changed(frozenset(changed))
        self._behind()
        if not is_done:
            await asyncio.sleep(_LEAST_BETWEEN_PULLS)

    async def _fetch_sheets(self, roster: bool, catalogue: bool) -> None:
        if roster:
            staff = await self._server.roster()
            with self._store.begin() as tx:
                tx.roster.keep(staff)
        if catalogue:
            products = await self._server.catalogue()
            with self._store.begin() as tx:
                tx.roster.keep_catalogue(products)
        if roster or catalogue:
            self._contact.listener.sheets_changed()

    def _disown(self) -> None:
        """The next start may use a new code in the place of a token that is good no longer."""
        with suppress(DiskTrouble), self._store.begin() as tx:
            tx.identity.disown()

    def _rest(self, trouble: Trouble) -> float:
        """Seconds until the next pull after so many failures, with the same back-off as a push."""
        asked = trouble.retry_after if isinstance(trouble, Problem) else None
        tried = pace.failed(pace.Pace(failures=self._failures), 0.0, self._given.chance(), asked)
        self._failures = tried.failures
        return tried.again or 0.0
