"""The ledger: append once, number, read after a cursor. Used by one thread, inside its transaction."""

from collections import OrderedDict
from collections.abc import Collection

import msgspec
from sqlalchemy import bindparam, func, insert, select

from shared.edits import Edit, Logged
from sync_server.alerts import watch_order
from sync_server.books import Book, bound, empty
from sync_server.heads import write_head
from sync_server.prepared import Prepared
from sync_server.receipts import write_closes
from sync_server.sites import cursor_of, raise_cursor
from sync_server.tables import Connection, edits
from sync_server.takings import write_takings

_BOOKS_KEPT = 2_000


class Ledger:
    """Reads and writes the logs; remembers the books last used, as they stand in the open transaction."""

    def __init__(self) -> None:
        self._books: OrderedDict[tuple[int, str], Book] = OrderedDict()

    def forget(self) -> None:
        """Drops what it remembers: something was rolled back, so it may be untrue."""
        self._books.clear()

    def others_wrote(self, connection: Connection, site_id: int, since: int) -> Collection[str] | None:
        """Drops the books that another process has written to, after the site's cursor stood at `since`.

        Returns the sessions that got edits; None if the cursor has moved for anything else too.
        """
        present = cursor_of(connection, site_id)
        if present < since:
            self.forget()
        rows = _TOUCHED.all(connection, {"site": site_id, "cursor": since})
        touched: dict[str, int] = dict(rows)  # type: ignore[arg-type] # Rows of two.
        for session_id in touched:
            self._books.pop((site_id, session_id), None)
        return touched if sum(touched.values()) == present - since else None

    def book(self, connection: Connection, site_id: int, session_id: str) -> Book:
        """The session's book; an empty one if nobody has written to it."""
        book = self._books.get((site_id, session_id))
        if book is None:
            rows = _LOG.all(connection, {"site": site_id, "session": session_id})
            log = [_logged(rev, received_at, text) for rev, received_at, text in rows]
            book = bound(session_id, log) if log else empty(session_id)
        return self._kept(site_id, book)

    def append(self, connection: Connection, site_id: int, longer: Book, received_at: str) -> None:
        """Writes what `longer` has beyond the session's present book, and makes it the present one.

        The log's rev, chain and head and the site's cursor rise in the connection's transaction; an edit
        id that the log has already breaks a UNIQUE constraint.
        """
        before = self.book(connection, site_id, longer.session.session_id)
        added = longer.log[before.rev :]
        if not added:
            return
        first = raise_cursor(connection, site_id, len(added)) - len(added) + 1
        _INSERT.run(
            connection,
            *(
                {
                    "site_id": site_id, "session_id": before.session.session_id, "rev": entry.rev,
                    "edit_id": entry.edit.id, "cursor": cursor, "received_at": received_at,
                    "text": text_of(entry.edit),
                }
                for cursor, entry in enumerate(added, first)
            ),
        )  # fmt: skip
        write_head(connection, site_id, before, longer, received_at)
        write_closes(connection, site_id, [entry.edit for entry in added])
        write_takings(connection, site_id, longer, before.rev, first)
        watch_order(connection, site_id, before, longer, received_at)
        self._kept(site_id, longer)

    def since(
        self, connection: Connection, site_id: int, cursor: int, most: int
    ) -> tuple[int, tuple[Logged, ...]]:
        """At most `most` edits after the cursor in the site's order, and the cursor they lead to."""
        rows = _SINCE.all(connection, {"site": site_id, "cursor": cursor, "most": most})
        reached = rows[-1][0] if len(rows) == most else cursor_of(connection, site_id)
        return reached, tuple(_logged(rev, received_at, text) for _, rev, received_at, text in rows)

    def _kept(self, site_id: int, book: Book) -> Book:
        key = (site_id, book.session.session_id)
        self._books[key] = book
        self._books.move_to_end(key)
        if len(self._books) > _BOOKS_KEPT:
            self._books.popitem(last=False)
        return book


def text_of(edit: Edit) -> str:
    """An edit as the ledger keeps it: JSON with the body as its author wrote it."""
    return _encoder.encode(edit).decode()


def _logged(rev: int, received_at: str, text: str) -> Logged:
    return Logged(rev, received_at, _decoder.decode(text))


_encoder = msgspec.json.Encoder()
_decoder = msgspec.json.Decoder(Edit)

_INSERT = Prepared(insert(edits))
_LOG = Prepared(
    select(edits.c.rev, edits.c.received_at, edits.c.text)
    .where(edits.c.site_id == bindparam("site"), edits.c.session_id == bindparam("session"))
    .order_by(edits.c.rev)
)
_TOUCHED = Prepared(
    select(edits.c.session_id, func.count())
    .where(edits.c.site_id == bindparam("site"), edits.c.cursor > bindparam("cursor"))
    .group_by(edits.c.session_id)
)
_SINCE = Prepared(
    select(edits.c.cursor, edits.c.rev, edits.c.received_at, edits.c.text)
    .where(edits.c.site_id == bindparam("site"), edits.c.cursor > bindparam("cursor"))
    .order_by(edits.c.cursor)
    .limit(bindparam("most"))
)
