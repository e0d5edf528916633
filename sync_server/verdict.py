"""What a push deserves: pure decisions after PROTOCOL section 4, before anything is written."""

from collections.abc import Container, Iterable, Mapping, Sequence
from typing import Literal

import msgspec

from shared.edits import KINDS, VERSION, Edit, Unknown, change_of, fits
from shared.wire import Known, SessionPush
from sync_server.books import Book
from sync_server.reading import UNREADABLE
from sync_server.streams import Tip


class Verdict(msgspec.Struct, frozen=True):
    """`fresh`: the edits that continue the stream, in order. None with a gap or a fork."""

    result: Literal["ok", "gap", "fork"]
    fresh: tuple[Edit, ...] = ()


class Sorted(msgspec.Struct, frozen=True):
    """Edits that can join the log, and those that cannot with the reason. Known ones are in neither."""

    joining: tuple[Edit, ...]
    flawed: tuple[tuple[Edit, str], ...]


def judge(push: SessionPush, tip: Tip, hashes: Mapping[int, str]) -> Verdict:
    """Compares a session of a push with the stream's tip and its `hashes` from `base_n` on.

    What the server has already is skipped if it is the same; anything that does not join is a gap, and
    anything that contradicts is a fork.
    """
    if push.base_n > tip.n:
        return Verdict("gap")
    known = {0: "", **hashes, tip.n: tip.hash}
    if known.get(push.base_n) != push.base_hash:
        return Verdict("fork")
    if any(edit.n != n for n, edit in enumerate(push.edits, push.base_n + 1)):
        return Verdict("gap")
    previous = push.base_hash
    for edit in push.edits:
        if (known.get(edit.n) != edit.hash) if edit.n <= tip.n else (edit.previous != previous):
            return Verdict("fork")
        previous = edit.hash
    return Verdict("ok", push.edits[tip.n - push.base_n :])


def sort(book: Book, fresh: Iterable[Edit], replica: str, tills: Container[int]) -> Sorted:
    """Which of the fresh edits that came from this replica can join the session's log.

    They may have been made at any of the site's `tills`: a till authenticates transport, and a journal
    that was copied to another till brings along what its first till could not send.
    """
    joining: dict[str, Edit] = {}
    flawed = []
    for edit in fresh:
        flaw = _flaw(edit, book.session.session_id, replica, tills)
        if not flaw and edit.id in book.ids | joining.keys():
            there = joining.get(edit.id) or next(one.edit for one in book.log if one.edit.id == edit.id)
            flaw = "" if said_of(there) == said_of(edit) else "other-content"
        elif not flaw:
            joining[edit.id] = edit
        if flaw:
            flawed.append((edit, flaw))
    return Sorted(tuple(joining.values()), tuple(flawed))


def unknown_from(book: Book, known: Known) -> int:
    """The first rev that a till lacks: 1, unless the log it has is a beginning of this one."""
    agrees = 0 <= known.rev <= book.rev and book.chains[known.rev] == known.chain
    return known.rev + 1 if agrees else 1


def _flaw(edit: Edit, session_id: str, replica: str, tills: Container[int]) -> str:
    """Why this edit cannot join the log, as one word; "" if it can."""
    if edit.kind == UNREADABLE or is_garbled(edit):
        return "not-readable"
    if edit.session_id != session_id:
        return "session"
    if edit.replica != replica:
        return "replica"
    if edit.till_id not in tills:
        return "till"
    return "" if fits(edit) else "hash"


def is_garbled(edit: Edit) -> bool:
    """Whether the body is not what its kind and version promise. What is newer than we are is no fault."""
    known = edit.kind in KINDS and edit.v == VERSION
    return known and isinstance(change_of(edit), Unknown)


def said_of(edit: Edit) -> Sequence[object]:
    """What makes two edits of one id one edit, perhaps sent again in another stream."""
    return (edit.kind, edit.v, edit.user_id, edit.at, edit.seen, bytes(edit.body))
