"""The errand without a thread or a screen: out with what waits, in with what others did, and logins."""

import asyncio

from shared.problems import PinNotRecognised, TryLater
from till_app.store.store import Store
from till_app.sync.contact import TROUBLES, Contact, Given
from till_app.sync.counterpart import Counterpart, Listener
from till_app.sync.inbox import Inbox
from till_app.sync.outbox import Outbox
from till_app.sync.status import LoginOutcome, LoginResult

_LOGIN_SECONDS = 5.0
"""A person who waits longer is let in by what this till remembers."""


class Errand:
    """Runs on one event loop, and all calls must come from it."""

    def __init__(self, store: Store, server: Counterpart, listener: Listener, given: Given) -> None:
        self._server = server
        self._listener = listener
        self._tasks: asyncio.TaskGroup | None = None
        self._contact = Contact(listener, given)
        self._outbox = Outbox(store, server, self._contact, given)
        self._inbox = Inbox(store, server, self._contact, given, self._outbox.poke)

    async def run(self) -> None:
        """Pushes and pulls until it is cancelled."""
        self._outbox.poke(urgent=True)
        async with asyncio.TaskGroup() as tasks:
            self._tasks = tasks
            tasks.create_task(self._outbox.run())
            tasks.create_task(self._inbox.run())
            tasks.create_task(self._contact.tell_each_second())

    def poke(self, urgent: bool = False) -> None:
        """There is perhaps something to send; only the journal knows."""
        self._outbox.poke(urgent)

    def sweep(self) -> None:
        """Whatever was missed: let the journal be asked soon, unless that is planned already."""
        self._outbox.sweep()

    def insist(self) -> None:
        """A person wants to know now, whatever was planned."""
        self._outbox.insist()
        self._contact.up.set()

    def begin_login(self, user_id: int, pin: str) -> None:
        """Asks the server about a PIN; the listener hears the outcome, always."""
        if self._tasks is None:
            self._listener.login_done(LoginOutcome(user_id, LoginResult.UNREACHABLE))
        else:
            self._tasks.create_task(self._login(user_id, pin))

    async def _login(self, user_id: int, pin: str) -> None:
        self._listener.login_done(await self.login(user_id, pin))

    async def login(self, user_id: int, pin: str) -> LoginOutcome:
        """Asks the server about a PIN; the PIN is kept nowhere."""
        try:
            async with asyncio.timeout(_LOGIN_SECONDS):
                found = await self._server.login(user_id, pin)
        except PinNotRecognised:
            self._contact.answered("login")
            return LoginOutcome(user_id, LoginResult.WRONG)
        except TryLater as problem:
            self._contact.answered("login")
            return LoginOutcome(user_id, LoginResult.LOCKED, retry_after=problem.retry_after or 0)
        except TimeoutError:
            return LoginOutcome(user_id, LoginResult.UNREACHABLE)
        except TROUBLES as trouble:
            self._contact.note("login", trouble)
            return LoginOutcome(user_id, LoginResult.UNREACHABLE)
        self._contact.answered("login")
        order_id, rev = (found.order.id, found.order.rev) if found.order else ("", 0)
        return LoginOutcome(user_id, LoginResult.RECOGNISED, order_id=order_id, order_rev=rev)
