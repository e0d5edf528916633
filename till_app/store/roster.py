"""Who works here, what is sold, and the tries at PINs: what a till must know while the server is away."""

import msgspec

from shared.catalogue import EMPTY, Catalogue
from shared.wire import Roster as Sheet
from shared.wire import TillPlace, User
from till_app.store.held import Held
from till_app.store.identity import Given, Identity

TILL = 0
"""Stands for "any user at this till" where failures are counted; user ids begin at 1."""

_READ = "SELECT doc FROM sheets WHERE name = ?"
_VERSION = "SELECT version FROM sheets WHERE name = ?"
_KEEP = """INSERT INTO sheets (name, version, at, doc) VALUES (?, ?, ?, ?) ON CONFLICT (name) DO UPDATE SET
    version = excluded.version, at = excluded.at, doc = excluded.doc"""
_VERIFIER = "SELECT verifier, at FROM verifiers WHERE user_id = ?"
_KEEP_VERIFIER = """INSERT INTO verifiers (user_id, verifier, at) VALUES (?, ?, ?)
    ON CONFLICT (user_id) DO UPDATE SET verifier = excluded.verifier, at = excluded.at"""
_FORGET = "DELETE FROM verifiers WHERE user_id = ?"
_FAILURES = "SELECT count, last, locked FROM failures WHERE who = ?"
_COUNT = """INSERT INTO failures (who, count, last) VALUES (?, 1, ?) ON CONFLICT (who) DO UPDATE SET
    count = count + 1, last = max(last, excluded.last)"""
_LOCK = "UPDATE failures SET locked = 1 WHERE who = ?"
_CLEAR = "DELETE FROM failures WHERE who = ?"

_encode = msgspec.json.Encoder().encode


class Verifier(msgspec.Struct, frozen=True):
    """What a PIN is checked against offline, and when the server last recognised that PIN."""

    text: str
    at: str


class Failures(msgspec.Struct, frozen=True):
    """Failed tries in a row. `last` never goes back, whatever the clock does; None before the first."""

    count: int = 0
    last: str | None = None
    locked: bool = False


class Roster:
    """Keeps roster, catalogue, verifiers and failures."""

    def __init__(self, held: Held, given: Given, identity: Identity) -> None:
        self._held = held
        self._given = given
        self._identity = identity

    def keep(self, roster: Sheet) -> None:
        """Keeps the roster as the server has it, and with it this till's own name and place."""
        self._held.change(_KEEP, ("roster", roster.version, self._given.now(), _encode(roster)))
        here = next((till for till in roster.tills if till.id == self._identity.till_id), None)
        if here is not None:
            self._identity.keep_place(here, roster.site)

    def keep_catalogue(self, catalogue: Catalogue) -> None:
        """Keeps the catalogue as the server has it."""
        row = ("catalogue", catalogue.version, self._given.now(), _encode(catalogue))
        self._held.change(_KEEP, row)

    def sheet(self) -> Sheet | None:
        """The roster as last fetched."""
        doc = self._held.run(_READ, ("roster",)).value()
        return None if doc is None else msgspec.json.decode(doc, type=Sheet)

    def staff(self) -> tuple[User, ...]:
        """The people who work here; empty before the first roster."""
        sheet = self.sheet()
        return () if sheet is None else sheet.users

    def tills(self) -> tuple[TillPlace, ...]:
        """The tills of the site; empty before the first roster."""
        sheet = self.sheet()
        return () if sheet is None else sheet.tills

    def catalogue(self) -> Catalogue:
        """What is sold, as last fetched; empty before."""
        doc = self._held.run(_READ, ("catalogue",)).value()
        return EMPTY if doc is None else msgspec.json.decode(doc, type=Catalogue)

    @property
    def version(self) -> int | None:
        """The version of the roster, None before the first."""
        return self._version("roster")

    @property
    def catalogue_version(self) -> int | None:
        """The version of the catalogue, None before the first."""
        return self._version("catalogue")

    def verifier(self, user_id: int) -> Verifier | None:
        """What this user's PIN is checked against offline."""
        row = self._held.run(_VERIFIER, (user_id,)).first()
        return None if row is None else Verifier(*row)

    def keep_verifier(self, user_id: int, text: str, at: str) -> None:
        """Keeps a verifier; `at` is when the server recognised the PIN."""
        self._held.change(_KEEP_VERIFIER, (user_id, text, at))

    def forget_verifier(self, user_id: int) -> None:
        """This user's PIN is no longer checked here."""
        self._held.change(_FORGET, (user_id,))

    def failures(self, who: int) -> Failures:
        """Failed tries of a user, or of everyone at this till (`TILL`)."""
        row = self._held.run(_FAILURES, (who,)).first()
        return Failures() if row is None else Failures(row[0], row[1], bool(row[2]))

    def count_failure(self, who: int, at: str) -> Failures:
        """Counts a try as failed, before it is checked."""
        self._held.change(_COUNT, (who, at))
        return self.failures(who)

    def lock(self, who: int) -> None:
        """No further try is checked here until the failures are cleared. Needs a counted failure."""
        self._held.change(_LOCK, (who,))

    def clear_failures(self, who: int) -> None:
        """The PIN was recognised, or a manager unlocked."""
        self._held.change(_CLEAR, (who,))

    def _version(self, name: str) -> int | None:
        found: int | None = self._held.run(_VERSION, (name,)).value()
        return found
