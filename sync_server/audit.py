"""The whole history of one order: who did what, where and when, and what it made of the total. Pure."""

from typing import Any

import msgspec

from shared.edits import Logged
from shared.fold import fold
from shared.wire import History, HistoryEntry
from sync_server.books import Book


def history_of(book: Book) -> History:
    """Every edit of the log in `rev` order with the total before and after it.

    The log is folded once per edit: some milliseconds for a usual order, a second for hundreds of edits.
    """
    session_id = book.session.session_id
    totals = [fold(session_id, book.log[:rev]).total for rev in range(book.rev + 1)]
    return History(
        session_id=session_id,
        entries=tuple(_entry(one, totals[one.rev - 1], totals[one.rev]) for one in book.log),
    )


def _entry(one: Logged, before: int, after: int) -> HistoryEntry:
    edit = one.edit
    return HistoryEntry(
        rev=one.rev, edit_id=edit.id, kind=edit.kind, user_id=edit.user_id, till_id=edit.till_id, at=edit.at,
        received_at=one.received_at, change=_members(edit.body), before=before, after=after,
    )  # fmt: skip


def _members(body: msgspec.Raw) -> dict[str, Any]:
    said = msgspec.json.decode(body)
    return said if isinstance(said, dict) else {"value": said}
