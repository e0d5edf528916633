"""What the worker tells the screen: frozen values, sent by signal."""

from dataclasses import dataclass
from enum import StrEnum


@dataclass(frozen=True)
class LinkStatus:
    """The connection as it is now. Times are stamps (RFC 3339 UTC), "" for never; ages in seconds.

    `reachable`: the last exchange was answered. `settled`: a first try has succeeded or failed, before
    that nothing is known. `sending_for`: seconds the present send has lasted, 0 when none runs.
    `clock_difference`: this till's clock minus the server's. Counts are since the till started.
    `problem`: while it is out of reach why (see Unreachable); else what the server does not like, as
    unknown-till, revoked, refused:WHY, or disk:WHY of this till's own.
    """

    reachable: bool = False
    settled: bool = False
    last_answer: str = ""
    offline_since: str = ""
    sending_for: float = 0.0
    next_try_in: float | None = None
    answer_ms: int | None = None
    clock_difference: float | None = None
    longest_offline: float = 0.0
    sent: int = 0
    received: int = 0
    problem: str = ""


class LoginResult(StrEnum):
    """What the server said to a PIN; `unreachable` when it said nothing."""

    RECOGNISED = "recognised"
    WRONG = "wrong"
    LOCKED = "locked"
    UNREACHABLE = "unreachable"


@dataclass(frozen=True)
class LoginOutcome:
    """The answer to a login. `order_id` and `order_rev` name the newest open order the server knows."""

    user_id: int
    result: LoginResult
    retry_after: int = 0
    order_id: str = ""
    order_rev: int = 0
