"""Whether tills and server agree in the end: nothing waits, and every order is the same everywhere."""

from collections.abc import Mapping, Sequence
from typing import TypeAlias

import msgspec

from shared.edits import Edit, Logged
from shared.fold import fold
from tests.wire.bare_till import BareTill

Log: TypeAlias = Mapping[str, Sequence[Logged]]
_edit = msgspec.json.Decoder(Edit)


def is_quiet(till: BareTill) -> bool:
    """Whether nothing waits to be sent or fetched."""
    with till.store.begin() as tx:
        return not tx.unsent.count() and not tx.copies.stale_ids(1)


def told(till: BareTill) -> str:
    """What it does instead of being quiet."""
    return f"till {till.till_id}: {till.waiting()} wait, {till.status}"


def has_all(till: BareTill, log: Log) -> bool:
    """Whether it has every order of the server's log as it is there."""
    return not differing(till, log)


def made(till: BareTill) -> list[str]:
    """The ids of all edits that were made at it."""
    with till.store.begin() as tx:
        return [_edit.decode(doc).id for _, _, _, doc in tx.journal.every_edit()]


def differing(till: BareTill, log: Log) -> list[str]:
    """Orders that this till does not have exactly as the server has them."""
    wrong = []
    with till.store.begin() as tx:
        for session_id, entries in log.items():
            mine, own = tx.journal.looked_up(session_id)
            if own or mine != tuple(entries) or tx.journal.session(session_id) != fold(session_id, mine, ()):
                wrong.append(session_id)
    return wrong
