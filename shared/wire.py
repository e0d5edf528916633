"""The messages between till and server (PROTOCOL.md 4 and 7): one schema for wire, checks and OpenAPI.

JSON in camelCase, times RFC 3339 UTC, amounts in minor units of the session's currency.
"""

from typing import Annotated, Literal, TypeVar

import msgspec

from shared.edits import Edit, Logged
from shared.money import Minor

_Name = Annotated[str, msgspec.Meta(max_length=60)]
_T = TypeVar("_T")


class Message(msgspec.Struct, frozen=True, rename="camel"):
    """A message that tolerates fields it does not know, so that newer ends can talk to older ones."""


class Strict(msgspec.Struct, frozen=True, rename="camel", forbid_unknown_fields=True):
    """A request of the REST interface: unknown fields are refused at the edge."""


class Site(Message, frozen=True):
    """The venue."""

    site_id: int
    name: str
    currency: str


class Enrolment(Strict, frozen=True):
    """Exchanges a one-time code (good for 24 h) for the till's token."""

    code: str
    name: _Name = ""


class Enrolled(Message, frozen=True):
    """The answer: shown once, the token goes to the keyring.

    Receipt numbers up to `last_receipt` may be on paper already: from a till that had this id before.
    """

    till_id: int
    token: str
    site: Site
    last_receipt: int = 0


class CodeWish(Strict, frozen=True):
    """Asks for an enrolment code: for the till of that name, or with "" for a new one."""

    till: _Name = ""


class EnrolmentCode(Message, frozen=True):
    """A code that enrols one till, once, until `expires_at`."""

    code: str
    till: str
    expires_at: str


class NewUser(Strict, frozen=True):
    """Somebody joins the staff; "" is no way to sign in."""

    name: _Name
    role: Literal["cashier", "manager", "admin"] = "cashier"
    pin: str = ""
    password: str = ""


class Login(Strict, frozen=True):
    """A person signs in: `pin` at a till (with the till's token), `password` for API and console."""

    user: int | str
    pin: str | None = None
    password: str | None = None


class User(Message, frozen=True):
    """A member of staff as everyone may see them."""

    id: int
    name: str
    role: str
    colour: str = "slate"


class TillPlace(Message, frozen=True):
    """A till of the site: its id, name ("Till 1") and place ("Front bar")."""

    id: int
    name: str
    place: str = ""


class Roster(Message, frozen=True):
    """Who works here and on which tills; `version` grows with every change."""

    version: int
    site: Site
    users: tuple[User, ...]
    tills: tuple[TillPlace, ...]


class Known(Message, frozen=True):
    """The log a till holds of a session."""

    rev: int
    chain: str


class SessionPush(Message, frozen=True):
    """A session's edits after `base_n`; `tip_n` is the journal's last. No edits: only asks for the log."""

    id: str
    base_n: int
    base_hash: str
    tip_n: int
    edits: tuple[Edit, ...]
    known: Known


class Push(Message, frozen=True):
    """One request of `POST /api/sync/push`. `mark`: the last one that the server gave, "" for none."""

    request: str
    replica: str
    epoch: str | None
    sessions: tuple[SessionPush, ...]
    mark: str = ""


class Holder(Message, frozen=True):
    """Which till holds a session, by which fence, and when the server last heard of it (server time)."""

    till_id: int
    fence: int
    last_seen: str


class Alert(Message, frozen=True):
    """Something a person should look at: `kind` is `fork`, `double-payment`, `after-take-over`, …"""

    kind: str
    session_id: str
    detail: str


class Refused(Message, frozen=True):
    """An edit kept in quarantine, acknowledged all the same."""

    id: str
    problem: str


class SessionAnswer(Message, frozen=True):
    """What became of one session of a push; `edits` is the log from `from_rev` on."""

    id: str
    replica: str
    ack_n: int
    ack_hash: str
    result: Literal["ok", "gap", "fork"]
    rev: int
    chain: str
    from_rev: int
    edits: tuple[Logged, ...]
    holder: Holder | None = None
    alerts: tuple[Alert, ...] = ()
    refused: tuple[Refused, ...] = ()


class PushAnswer(Message, frozen=True):
    """The answer to a push. `durable_mark`: cursor up to which a verified backup has it; 0 before any.

    `mark`: how far the site has come. `forgot`: the server was put back to before the mark it was shown.
    """

    request: str
    epoch: str
    time: str
    durable_mark: int
    sessions: tuple[SessionAnswer, ...]
    mark: str = ""
    forgot: bool = False


class Head(Message, frozen=True):
    """The present end of a session's log and who holds it."""

    id: str
    rev: int
    chain: str
    user_id: int
    status: str
    holder: Holder | None
    total: Minor


class Changes(Message, frozen=True):
    """The answer of `GET /api/sync/changes`: what came after the cursor, in the site's order.

    `mark` and `forgot` as in the answer to a push.
    """

    cursor: int
    epoch: str
    time: str
    edits: tuple[Logged, ...]
    heads: tuple[Head, ...]
    notices: tuple[Alert, ...] = ()
    catalogue: int = 0
    roster: int = 0
    mark: str = ""
    forgot: bool = False


class SessionLog(Message, frozen=True):
    """A session's whole log."""

    id: str
    chain: str
    log: tuple[Logged, ...]


class Snapshot(Message, frozen=True):
    """Every open session of the site, for a new till, and what was paid twice among them."""

    cursor: int
    epoch: str
    time: str
    sessions: tuple[SessionLog, ...]
    heads: tuple[Head, ...]
    notices: tuple[Alert, ...] = ()


def encode(message: msgspec.Struct) -> bytes:
    """A message as JSON."""
    return _encoder.encode(message)


def decode(body: bytes, shape: type[_T]) -> _T:
    """A message from JSON. Raises `msgspec.ValidationError` or `DecodeError`, which say where."""
    try:
        return msgspec.json.decode(body, type=shape)
    except (UnicodeDecodeError, RecursionError) as wrong:
        raise msgspec.DecodeError(str(wrong)) from wrong


_encoder = msgspec.json.Encoder()
