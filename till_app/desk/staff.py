"""Who may log in: PINs are checked by the server, and offline against what this till remembers."""

import hmac
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from hashlib import sha256

from argon2 import PasswordHasher
from argon2.exceptions import VerifyMismatchError

from shared.ids import moment, stamp
from till_app.secrets import NoSecretStore, Secrets
from till_app.store.roster import TILL, Failures, Verifier
from till_app.store.store import Store

OFFLINE_FOR = timedelta(days=7)
MOST_TRIES = 10
FREE_TRIES = 3
_KEY = "pin-key"


class Answer(StrEnum):
    """What became of a PIN that was checked on this till."""

    RECOGNISED = "recognised"
    WRONG = "wrong"
    LOCKED = "locked"
    WAIT = "wait"
    NOT_KNOWN_HERE = "not_known_here"
    NO_SECRET_STORE = "no_secret_store"  # noqa: S105  a word, not a password


@dataclass(frozen=True)
class Checked:
    """The answer, tries left before the lock, and seconds to wait before the next try."""

    answer: Answer
    tries_left: int = 0
    wait: int = 0


class Staff:
    """The people of the venue as this till knows them; `hasher` says how dear it is to try a PIN."""

    def __init__(
        self, store: Store, secrets: Secrets, entropy: Callable[[int], bytes],
        hasher: PasswordHasher | None = None,
    ) -> None:  # fmt: skip
        self._store = store
        self._secrets = secrets
        self._entropy = entropy
        self._hasher = hasher or PasswordHasher()

    def remember(self, user_id: int, pin: str, now: datetime) -> bool:
        """Keeps a verifier of a PIN the server has just recognised; False without a secret store."""
        try:
            verifier = self._hasher.hash(self._keyed(user_id, pin))
        except NoSecretStore:
            return False
        with self._store.begin() as tx:
            tx.roster.keep_verifier(user_id, verifier, stamp(now))
            tx.roster.clear_failures(user_id)
            tx.roster.clear_failures(TILL)
        return True

    def knows(self, user_id: int, now: datetime) -> bool:
        """Whether a PIN of this person can be checked here without the server."""
        with self._store.begin() as tx:
            return _is_fresh(tx.roster.verifier(user_id), now)

    def check(self, user_id: int, pin: str, now: datetime) -> Checked:
        """Checks a PIN offline. The try is counted in the journal before the check.

        Works for people who logged in online on this till within seven days. After three wrong tries
        each further one has to wait longer; after ten a manager must unlock. Neither a restart nor
        another clock resets the count.
        """
        with self._store.begin() as tx:
            kept = tx.roster.verifier(user_id)
            failures = max(tx.roster.failures(user_id), tx.roster.failures(TILL), key=_severity)
        if kept is None or not _is_fresh(kept, now):
            return Checked(Answer.NOT_KNOWN_HERE)
        if failures.count >= MOST_TRIES:
            return Checked(Answer.LOCKED)
        wait = _delay(failures.count) - _since(failures.last, now)
        if wait > 0:
            return Checked(Answer.WAIT, MOST_TRIES - failures.count, int(wait) + 1)
        try:
            keyed = self._keyed(user_id, pin)
        except NoSecretStore:
            return Checked(Answer.NO_SECRET_STORE)
        with self._store.begin() as tx:
            tx.roster.count_failure(user_id, stamp(now))
            tx.roster.count_failure(TILL, stamp(now))
        try:
            self._hasher.verify(kept.text, keyed)
        except VerifyMismatchError:
            left = MOST_TRIES - failures.count - 1
            return Checked(Answer.WRONG if left else Answer.LOCKED, left)
        with self._store.begin() as tx:
            tx.roster.clear_failures(user_id)
            tx.roster.clear_failures(TILL)
        return Checked(Answer.RECOGNISED, MOST_TRIES)

    def _keyed(self, user_id: int, pin: str) -> str:
        """A short PIN alone falls in minutes: a key that this disk does not hold goes with it."""
        key = self._secrets.get(_KEY)
        if key is None:
            key = self._entropy(32).hex()
            self._secrets.keep(_KEY, key)
        return hmac.new(bytes.fromhex(key), f"{user_id}:{pin}".encode(), sha256).hexdigest()


def _is_fresh(kept: Verifier | None, now: datetime) -> bool:
    # A clock that jumped back makes the last log-in lie ahead: that is no reason to send its person away.
    return kept is not None and abs(now - moment(kept.at)) <= OFFLINE_FOR


def _severity(failures: Failures) -> tuple[int, str]:
    """Tries are counted per person and per till; the worse count decides."""
    return failures.count, failures.last or ""


def _delay(count: int) -> float:
    """Seconds between tries: none for the first three wrong ones, then 5, 10, 20 … at most 300."""
    return 0.0 if count < FREE_TRIES else min(300.0, 5.0 * 2 ** (count - FREE_TRIES))


def _since(last: str | None, now: datetime) -> float:
    """Seconds since the last try; a clock that was set back counts as no time at all."""
    return max(0.0, (now - moment(last)).total_seconds()) if last else 0.0
