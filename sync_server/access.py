"""Whose token is this, what may they do, and how people sign in."""

import asyncio
from collections.abc import Callable, Mapping
from datetime import datetime, timedelta
from functools import partial
from typing import TypeVar

import msgspec

from shared.ids import stamp
from shared.problems import (
    NotAllowed,
    NotFound,
    NotSignedIn,
    NotUnderstood,
    PinNotRecognised,
    Taken,
    TryLater,
)
from shared.wire import Enrolled, Enrolment, EnrolmentCode, Login, NewUser, User
from sync_server import staff, tills
from sync_server.committer import Committer
from sync_server.forms.staff import Member, MemberChange
from sync_server.presence import Presence
from sync_server.sites import NO_VENUE, roster_version, site_of
from sync_server.staff import Person
from sync_server.tables import Connection
from sync_server.tills import Till
from sync_server.tokens import hash_of, hash_of_secret, is_secret, new_token, same, too_weak

_CHECKS_AT_ONCE = 2
_T = TypeVar("_T")


class SignedIn(msgspec.Struct, frozen=True):
    """A person who has just signed in, with the token and the time it is good until."""

    person: Person
    token: str
    expires_at: str


class Access:
    """Knows tills and people by their bearer tokens.

    Tokens of tills are remembered between requests. What is remembered is true within each transaction:
    it is learnt there, and forgotten when a transaction begins before which another process changed the
    roster. So a till that was revoked anywhere is revoked for the next work of `run_for`.
    """

    def __init__(
        self,
        committer: Committer,
        presence: Presence,
        *,
        now: Callable[[], datetime],
        random: Callable[[int], bytes],
        site_id: int,
        login_for: timedelta,
        house_key: str,
    ) -> None:
        self._committer = committer
        self._presence = presence
        self._now = now
        self._random = random
        self._site_id = site_id
        self._login_for = login_for
        self._house_key = house_key
        self._tills: dict[str, Till] = {}
        self._rosters: dict[int, int] = {}
        self._seen: dict[int, int] = {}
        self._checks = asyncio.Semaphore(_CHECKS_AT_ONCE)

    def know_rosters(self, versions: Mapping[int, int]) -> None:
        """Tells the present version of each site's roster; if one has moved, tokens are looked up anew."""
        if versions != self._rosters:
            self._rosters = dict(versions)
            self.forget_tills()

    def others_wrote(self, connection: Connection, site_id: int) -> None:
        """Another process moved the site's change number before this transaction: perhaps by its roster."""
        version = roster_version(connection, site_id)
        if self._seen.get(site_id) != version:
            self._seen[site_id] = version
            self.forget_tills()

    def forget_tills(self) -> None:
        """Tills were enrolled or revoked: tokens are looked up anew."""
        self._tills.clear()

    async def till(self, token: str, program: str = "") -> Till:
        """The till of this token, perhaps revoked; `program` is what it says it runs. Raises NotSignedIn."""
        key = hash_of(token)
        till = self._tills.get(key)
        if till is None:
            till = await self._committer.run(partial(self._present, key=key))
        self._presence.seen(till, stamp(self._now()), program)
        return till

    async def trusted_till(self, token: str) -> Till:
        """The till of this token. Raises NotSignedIn, or NotAllowed if it was revoked."""
        return trusted(await self.till(token))

    async def run_for(self, till: Till, work: Callable[[Connection, Till], _T]) -> _T:
        """The result of work for the till as it is in the work's own transaction, perhaps revoked by now.

        Raises NotSignedIn if its token was good till then, and what the work raises.
        """

        def present(connection: Connection) -> _T:
            return work(connection, self._present(connection, till.token_hash))

        return await self._committer.run(present)

    async def site(self, token: str) -> int:
        """The site of the till or the person of this token. Raises NotSignedIn, NotAllowed (revoked)."""
        try:
            till = await self.trusted_till(token)
            return await self.run_for(till, lambda _, present: trusted(present).site_id)
        except NotSignedIn:
            return (await self.person(token)).site_id

    async def person(self, token: str) -> Person:
        """Who is signed in with this token. Raises NotSignedIn."""
        person = None
        if token:
            person = await self._committer.run(partial(staff.person_of, token=token, now=self._now()))
        if person is None:
            raise NotSignedIn("Sign in again: the token is unknown or has expired.")
        return person

    async def manager(self, token: str) -> Person:
        """The manager of this token, or whoever holds the house key: who can read the data folder may
        do what its command line may. Raises NotSignedIn, NotAllowed.
        """
        if same(token, self._house_key):
            return Person(self._site_id, User(id=0, name="till-server", role="admin"), till_id=0)
        person = await self.person(token)
        if not person.runs_the_place:
            raise NotAllowed("Only a manager may do this.")
        return person

    async def house(self, token: str) -> Person:
        """Whoever holds the house key. Raises NotSignedIn, NotAllowed."""
        person = await self.manager(token)
        if person.user.id:
            raise NotAllowed("Only the command line on the server may do this.")
        return person

    async def add_user(self, manager: Person, wish: NewUser) -> User:
        """Adds somebody to the staff. Raises NotUnderstood (weak), NotAllowed, Taken."""
        staff.may_employ(manager, wish.role)
        weakness = too_weak(wish.pin, wish.password)
        if weakness:
            raise NotUnderstood(weakness)
        pin_hash = await asyncio.to_thread(hash_of_secret, wish.pin)
        password_hash = await asyncio.to_thread(hash_of_secret, wish.password)

        def add(connection: Connection) -> User | None:
            _must_be_open(connection, manager.site_id)
            user = User(id=0, name=wish.name, role=wish.role)
            return staff.add_user(
                connection, manager.site_id, user, pin_hash=pin_hash, password_hash=password_hash
            )

        added = await self._committer.run(add)
        if added is None:
            raise Taken(f"There is somebody called {wish.name} already.")
        return added

    async def change_user(self, person: Person, user_id: int, wish: MemberChange) -> Member:
        """Changes somebody of the staff. Raises NotUnderstood (weak) and as `staff.after_change`."""
        hashes = {}
        for name, secret in (("pin", wish.pin), ("password", wish.password)):
            if isinstance(secret, str):
                weakness = secret and too_weak(**{"pin": "", "password": "", name: secret})
                if weakness:
                    raise NotUnderstood(weakness)
                hashes[f"{name}_hash"] = await asyncio.to_thread(hash_of_secret, secret)
        return await self._committer.run(
            partial(staff.change_member, caller=person, user_id=user_id, wish=wish, hashes=hashes)
        )

    async def revoke(self, manager: Person, till_id: int) -> None:
        """From now on what the till sends is kept in quarantine, and it is told nothing. Raises NotFound."""

        def work(connection: Connection) -> bool:
            # Within the transaction: whatever comes after it learns anew, in this group too.
            self.forget_tills()
            return tills.revoke(connection, manager.site_id, till_id, self._now())

        known = await self._committer.run(work)
        if not known:
            raise NotFound("There is no till of this number.")

    async def code(self, manager: Person, till: str) -> EnrolmentCode:
        """A code that enrols one till within 24 hours. Raises NotFound before there is a venue."""
        issue = partial(tills.issue_code, site_id=manager.site_id, till=till, random=self._random(10))

        def work(connection: Connection) -> EnrolmentCode:
            _must_be_open(connection, manager.site_id)
            return issue(connection, now=self._now())

        return await self._committer.run(work)

    async def enrol(self, wish: Enrolment) -> Enrolled:
        """Exchanges a code for a till's token. Raises CodeNotGood."""
        token = new_token(self._random(32))

        def work(connection: Connection) -> Enrolled:
            self.forget_tills()
            return tills.enrol(connection, wish, token, self._now())

        return await self._committer.run(work)

    async def login(self, wish: Login, till_token: str) -> SignedIn:
        """Checks a PIN (at a till) or a password (elsewhere), each try counted first.

        Raises PinNotRecognised, TryLater, NotSignedIn for a PIN without a till, NotUnderstood for neither.
        """
        till = await self.trusted_till(till_token) if till_token else None
        if till is not None:
            till = await self.run_for(till, lambda _, present: trusted(present))
        if (wish.pin is None) == (wish.password is None):
            raise NotUnderstood("Give a PIN or a password, one of them.")
        if wish.pin is not None and till is None:
            raise NotSignedIn("A PIN opens a till only: send the till's token too.")
        site_id = till.site_id if till else self._site_id
        till_id = till.till_id if till else 0
        attempt = await self._committer.run(
            partial(staff.attempt, site_id=site_id, who=wish.user, till_id=till_id, now=self._now())
        )
        if attempt.wait:
            raise TryLater(f"Too many tries. Try again in {attempt.wait} s.", retry_after=attempt.wait)
        kept = attempt.password_hash if wish.pin is None else attempt.pin_hash
        good = await self._check(wish.password if wish.pin is None else wish.pin, kept)
        if attempt.user is None or not good:
            raise PinNotRecognised()
        return await self._admit(Person(site_id, attempt.user, till_id))

    def _present(self, connection: Connection, key: str) -> Till:
        """The till of the token with this hash, in the work's own transaction. Raises NotSignedIn."""
        till = self._tills.get(key) or tills.till_of(connection, key)
        if till is None:
            raise NotSignedIn("This needs the token of an enrolled till.")
        self._tills[key] = till
        return till

    async def logout(self, token: str) -> None:
        """The token is good no longer. Raises NotSignedIn if it was not good before."""
        await self.person(token)
        await self._committer.run(partial(staff.dismiss, token=token))

    async def _check(self, secret: str | None, kept: str) -> bool:
        async with self._checks:
            return await asyncio.to_thread(is_secret, secret or "", kept)

    async def _admit(self, person: Person) -> SignedIn:
        now = self._now()
        token = new_token(self._random(32))
        expires_at = stamp(now + self._login_for)

        def admit(connection: Connection) -> None:
            staff.admit(connection, person, token, expires_at, now)

        await self._committer.run(admit)
        return SignedIn(person, token, expires_at)


def trusted(till: Till) -> Till:
    """The till. Raises NotAllowed if it was revoked."""
    if till.revoked:
        raise NotAllowed("This till was revoked. A manager can enrol it again.")
    return till


def may_see(person: Person, owner: int) -> None:
    """Raises NotAllowed unless the order is the person's own or the person runs the place."""
    if person.user.id != owner and not person.runs_the_place:
        raise NotAllowed("This order belongs to somebody else.")


def _must_be_open(connection: Connection, site_id: int) -> None:
    """Raises NotFound before there is a venue."""
    if site_of(connection, site_id) is None:
        raise NotFound(NO_VENUE)
