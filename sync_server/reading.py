"""Reads a push so that an edit that cannot be read does not hold up the others."""

import re
from base64 import b64encode
from typing import Any, TypeVar

import msgspec

from shared.edits import Edit
from shared.problems import NotUnderstood, TooMany
from shared.wire import Known, Push, SessionPush

MOST_SESSIONS = 200
UNREADABLE = "unreadable"
"""The kind of the stand-in for an edit that cannot be read; its body is all that came.

What is no text, or too deep for whoever reads it next, is kept as `{"base64": …}`.
"""
_DEEPEST = 64
_LONGEST_NAME = 200
_LARGEST = 2**63 - 1
_TOKEN = re.compile(rb'"(?:[^"\\]|\\.)*+"|[\[{]|[\]}]', re.DOTALL)
_CUT = b'"cut %d-%d"'
_CUTS = re.compile(rb'"cut (\d+)-(\d+)"')

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
    mark: str = ""


class _LooseEdit(msgspec.Struct, rename="camel"):
    n: int
    hash: str
    id: msgspec.Raw = msgspec.Raw(b'""')
    previous: msgspec.Raw = msgspec.Raw(b'""')


def read_push(body: bytes) -> Push:
    """The push; edits that only tell their place in the journal become stand-ins of kind `unreadable`.

    Raises NotUnderstood if even that much cannot be read, TooMany above 200 sessions.
    """
    try:
        push = msgspec.json.decode(body, type=Push)
    except (msgspec.ValidationError, UnicodeDecodeError):
        push = _read_loosely(body, body)
    except RecursionError:
        push = _read_loosely(_cut(body), body)
    except msgspec.DecodeError as wrong:
        raise NotUnderstood(f"The push is not JSON: {wrong}.") from wrong
    # The bodies of edits were not looked into yet.
    if b"\\u0000" in body or not _is_text(body) or not _is_storable(push):
        push = _read_loosely(body, body)
    if len(push.sessions) > MOST_SESSIONS:
        raise TooMany(f"At most {MOST_SESSIONS} sessions at once; send the rest in another push.")
    names = {push.replica, *(one.id for one in push.sessions)}
    if any(len(name) > _LONGEST_NAME or not name.isprintable() for name in names):
        raise NotUnderstood("A replica or session is named by what cannot be a name.")
    return push


def holds_nul(value: Any) -> bool:
    """Whether a text in the JSON value holds the one character that no database takes."""
    match value:
        case str():
            return "\0" in value
        case dict():
            return any("\0" in key or holds_nul(one) for key, one in value.items())
        case list():
            return any(map(holds_nul, value))
        case _:
            return False


def _read_loosely(body: bytes, whole: bytes) -> Push:
    """The push edit by edit; `body` is the `whole` with what is too deep cut out."""
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
                edits=tuple(_edit(raw, whole, one.id, loose.replica) for raw in one.edits),
                known=one.known,
            )
            for one in loose.sessions
        ),
        mark=loose.mark,
    )


def _edit(raw: msgspec.Raw, whole: bytes, session_id: str, replica: str) -> Edit:
    text = bytes(raw)
    came = _CUTS.sub(lambda cut: whole[int(cut[1]) : int(cut[2])], text)
    if came == text and _is_text(text):
        try:
            edit = msgspec.json.decode(text, type=Edit)
            if _is_storable_edit(edit) and not holds_nul(msgspec.json.decode(text)):
                return edit
        except msgspec.DecodeError:
            pass
    return _stand_in(_needed(text, _LooseEdit), came, text, session_id, replica)


def _stand_in(place: _LooseEdit, came: bytes, text: bytes, session_id: str, replica: str) -> Edit:
    """What is kept in place of an edit that came so."""
    if place.n > _LARGEST or len(place.hash) > _LONGEST_NAME or not place.hash.isprintable():
        raise NotUnderstood("The push cannot be read: an edit does not tell its place.")
    as_it_is = came == text and _is_text(came)
    return Edit(
        id=_name(place.id) or place.hash,
        session_id=session_id,
        replica=replica,
        n=place.n,
        kind=UNREADABLE,
        v=0,
        user_id=0,
        till_id=0,
        at="",
        seen=(),
        body=msgspec.Raw(came if as_it_is else msgspec.json.encode({"base64": b64encode(came).decode()})),
        previous=_name(place.previous),
        hash=place.hash,
    )


def _cut(body: bytes) -> bytes:
    """The JSON with each value that lies too deep replaced by the place where it was."""
    pieces, depth, start, kept = [], 0, 0, 0
    for token in _TOKEN.finditer(body):
        if token[0] in b"[{":
            depth += 1
            if depth == _DEEPEST + 1:
                start = token.start()
        elif token[0] in b"]}":
            if depth == _DEEPEST + 1:
                pieces += [body[kept:start], _CUT % (start, token.end())]
                kept = token.end()
            depth -= 1
    return b"".join((*pieces, body[kept:]))


def _is_storable(push: Push) -> bool:
    return all(_is_storable_edit(edit) for session in push.sessions for edit in session.edits)


def _is_storable_edit(edit: Edit) -> bool:
    """Whether a database can hold its names and numbers."""
    numbers = (edit.n, edit.v, edit.user_id, edit.till_id)
    return max(numbers) <= _LARGEST and min(numbers) >= -_LARGEST and len(edit.id) <= _LONGEST_NAME


def _is_text(raw: bytes) -> bool:
    try:
        raw.decode()
    except UnicodeDecodeError:
        return False
    return True


def _name(raw: msgspec.Raw) -> str:
    """An id or hash as far as it is one, else ""."""
    try:
        name = msgspec.json.decode(raw, type=str)
    except (msgspec.DecodeError, UnicodeDecodeError):
        return ""
    return name if len(name) <= _LONGEST_NAME and name.isprintable() else ""


def _needed(body: bytes, shape: type[_T]) -> _T:
    try:
        return msgspec.json.decode(body, type=shape)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as wrong:
        raise NotUnderstood(f"The push cannot be read: {wrong}.") from wrong
