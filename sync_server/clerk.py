"""Writes edits in somebody's name: the server's own replica, for REST, console and sweep."""

import hashlib
from collections.abc import Callable, Iterator, Sequence
from datetime import datetime
from typing import TypeAlias

import msgspec

from shared.card_numbers import cleaned
from shared.edits import VERSION, Change, Edit, body_of, kind_of, sealed
from shared.ids import stamp, uuid7
from sync_server.books import Book, continued
from sync_server.ledger import Ledger
from sync_server.streams import Streams
from sync_server.tables import Connection

SERVER_TILL = 0
"""The till id of edits that were made at no till."""


class Entry(msgspec.Struct, frozen=True):
    """A change to be written, with the edits whose effect it replaces."""

    change: Change
    seen: tuple[str, ...] = ()


Entries: TypeAlias = Sequence[Entry | Change]


class Clerk:
    """Appends edits to the ledger for people, from a replica that each database has of its own."""

    def __init__(self, ledger: Ledger, streams: Streams, epoch: str, random: Callable[[int], bytes]) -> None:
        self._ledger = ledger
        self._streams = streams
        self._replica = hashlib.sha256(f"server {epoch}".encode()).hexdigest()[:32]
        self._random = random

    def book(self, connection: Connection, site_id: int, session_id: str) -> Book:
        """The session's book; an empty one if nobody has written to it."""
        return self._ledger.book(connection, site_id, session_id)

    def write(
        self,
        connection: Connection,
        site_id: int,
        book: Book,
        entries: Entries,
        now: datetime,
        *,
        user_id: int,
        till_id: int = SERVER_TILL,
    ) -> Book:
        """The book with these changes at its end, without card numbers, written to the ledger.

        Raises DoesNotFold.
        """
        session_id = book.session.session_id
        wanted = (entry if isinstance(entry, Entry) else Entry(entry) for entry in entries)
        edits = [
            Edit(
                id=edit_id, session_id=session_id, replica=self._replica, n=0, kind=kind_of(one.change),
                v=VERSION, user_id=user_id, till_id=till_id, at=stamp(now), seen=one.seen,
                body=body_of(cleaned(one.change)),
            )
            for one, edit_id in zip(wanted, self.ids(now), strict=False)
        ]  # fmt: skip
        return self.write_again(connection, site_id, book, edits, now)

    def write_again(
        self, connection: Connection, site_id: int, book: Book, edits: Sequence[Edit], now: datetime
    ) -> Book:
        """The book with these edits at its end: their ids, people, tills and times stay as they are.

        Raises DoesNotFold.
        """
        if not edits:
            return book
        session_id = book.session.session_id
        tip = self._streams.tip(connection, site_id, session_id, self._replica)
        written: list[Edit] = []
        previous = tip.hash
        for n, edit in enumerate(edits, tip.n + 1):
            written.append(sealed(msgspec.structs.replace(edit, replica=self._replica, n=n), previous))
            previous = written[-1].hash
        longer = continued(book, written, stamp(now))
        self._streams.extend(connection, site_id, session_id, self._replica, written)
        self._ledger.append(connection, site_id, longer, stamp(now))
        return longer

    def ids(self, now: datetime) -> Iterator[str]:
        """New ids, as many as are asked for."""
        while True:
            yield uuid7(int(now.timestamp() * 1000), self._random(10))
