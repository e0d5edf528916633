"""Reads a push so that an edit that cannot be read does not hold up the others."""

from typing import TypeVar

import msgspec

from shared.edits import Edit
from shared.problems import NotUnderstood, TooMany
from shared.wire import Known, Push, SessionPush, decode

MOST_SESSIONS = 200
UNREADABLE = "unreadable"
"""The kind of the stand-in for an edit that cannot be read; its body is all that came."""

_T = TypeVar("_T")


class _LooseSession(msgspec.Struct, rename="camel"):
    id: str
    base_n: int
    base_hash: str
    tip_n: int
    edits: tuple[msgspec.Raw, ...]
    known: Known


class _LoosePush(msgspec.Struct, rename="camel"):
    request: str
    replica: str
    epoch: str | None
    sessions: tuple[_LooseSession, ...]


class _LooseEdit(msgspec.Struct, rename="camel"):
    n: int
    hash: str
    id: str = ""
    previous: str = ""


def read_push(body: bytes) -> Push:
    """The push; edits that only tell their place in the journal become stand-ins of kind `unreadable`.

    Raises NotUnderstood if even that much cannot be read, TooMany above 200 sessions.
    """
    try:
        push = decode(body, Push)
    except msgspec.ValidationError:
        push = _read_loosely(body)
    except msgspec.DecodeError as wrong:
        raise NotUnderstood(f"The push is not JSON: {wrong}.") from wrong
    if len(push.sessions) > MOST_SESSIONS:
        raise TooMany(f"At most {MOST_SESSIONS} sessions at once; send the rest in another push.")
    return push


def _read_loosely(body: bytes) -> Push:
    loose = _needed(body, _LoosePush)
    return Push(
        request=loose.request,
        replica=loose.replica,
        epoch=loose.epoch,
        sessions=tuple(
            SessionPush(
                id=one.id,
                base_n=one.base_n,
                base_hash=one.base_hash,
                tip_n=one.tip_n,
                edits=tuple(_edit(raw, one.id, loose.replica) for raw in one.edits),
                known=one.known,
            )
            for one in loose.sessions
        ),
    )


def _edit(raw: msgspec.Raw, session_id: str, replica: str) -> Edit:
    try:
        return msgspec.json.decode(raw, type=Edit)
    except msgspec.ValidationError:
        place = _needed(bytes(raw), _LooseEdit)
    return Edit(
        id=place.id or place.hash,
        session_id=session_id,
        replica=replica,
        n=place.n,
        kind=UNREADABLE,
        v=0,
        user_id=0,
        till_id=0,
        at="",
        seen=(),
        body=raw,
        previous=place.previous,
        hash=place.hash,
    )


def _needed(body: bytes, shape: type[_T]) -> _T:
    try:
        return msgspec.json.decode(body, type=shape)
    except msgspec.ValidationError as wrong:
        raise NotUnderstood(f"The push cannot be read: {wrong}.") from wrong
