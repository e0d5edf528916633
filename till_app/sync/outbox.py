"""Pushes what waits in the journal, when the pace says so; a hint in memory is never more than a hint."""

import asyncio

from shared.problems import NotUnderstood, Problem, TooLarge, TooMany
from shared.wire import Push
from till_app.store.store import Store
from till_app.sync import pace
from till_app.sync.contact import TROUBLES, Contact, Given, set_within
from till_app.sync.counterpart import Counterpart
from till_app.sync.round import Portion, gather, put_off, settle

_TOO_MUCH = (NotUnderstood, TooLarge, TooMany)


class Outbox:
    """The way out. All calls must come from the event loop that runs it."""

    def __init__(self, store: Store, server: Counterpart, contact: Contact, given: Given) -> None:
        self._store = store
        self._server = server
        self._contact = contact
        self._given = given
        self._pace = pace.Pace()
        self._portion = Portion()
        self._hint = asyncio.Event()
        contact.when_back(self._back)

    async def run(self) -> None:
        """Pushes until it is cancelled."""
        while True:
            await self._until_due()
            self._set(pace.begun(self._pace))
            try:
                await self._push()
            except TROUBLES as trouble:
                self._put_off(trouble.retry_after if isinstance(trouble, Problem) else None)
                self._contact.note("out", trouble)

    def poke(self, urgent: bool = False) -> None:
        """There is perhaps something to send; only the journal knows."""
        self._set(pace.poked(self._pace, self._given.monotonic(), urgent))

    def sweep(self) -> None:
        """Sees to it that the journal is asked, but shortens no back-off."""
        if pace.due(self._pace) is None and not self._contact.tally.is_sending:
            self.poke()

    def insist(self) -> None:
        """A person wants to know now."""
        self._set(pace.insisted(self._pace, self._given.monotonic()))

    async def _until_due(self) -> None:
        while True:
            self._hint.clear()
            due, now = pace.due(self._pace), self._given.monotonic()
            if due is not None and due <= now:
                return
            await set_within(self._hint, None if due is None else due - now)

    async def _push(self) -> None:
        with self._store.begin() as tx:
            push = gather(tx, self._store.new_id(), self._portion)
        if push is None:
            return
        began, tally = self._given.monotonic(), self._contact.tally
        tally.sending(True)
        try:
            answer = await self._server.push(push)
        except _TOO_MUCH:
            self._split(push)
            raise
        finally:
            tally.sending(False)
        tally.measured(self._given.monotonic() - began, answer.time)
        with self._store.begin() as tx:
            outcome = settle(tx, push, answer)
            more = tx.unsent.count() > 0 or bool(tx.copies.stale_ids(1))
        self._portion = self._portion.doubled()
        tally.exchanged(outcome.sent, outcome.received)
        if outcome.dropped or outcome.new_replica or len(outcome.stuck) == len(push.sessions):
            self._put_off(None)
        else:
            self._set(pace.answered(self._pace, self._given.monotonic(), more))
        if outcome.changed:
            self._contact.listener.logs_changed(outcome.changed)
        self._contact.answered("out", well=not more)
        self._contact.tell()

    def _split(self, push: Push) -> None:
        """Something in this push cannot be read: smaller ones find it, and the others go first."""
        self._portion = self._portion.halved(len(push.sessions))
        with self._store.begin() as tx:
            put_off(tx, push)

    def _put_off(self, retry_after: float | None) -> None:
        now, chance = self._given.monotonic(), self._given.chance()
        self._set(pace.failed(self._pace, now, chance, retry_after))

    def _back(self) -> None:
        self._set(pace.connected(self._pace, self._given.monotonic()))

    def _set(self, new: pace.Pace) -> None:
        self._pace = new
        self._contact.next_try = pace.due(new)
        self._hint.set()
