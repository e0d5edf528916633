"""A till's journal with a past: one order is rung and paid, then stands there thousands of times."""

import os
import sqlite3
from contextlib import closing
from datetime import UTC, datetime
from decimal import Decimal
from pathlib import Path

from shared.catalogue import Product
from shared.wire import Roster, Site, TillPlace, User
from sync_server.demo.venue import lantern
from till_app.desk.ordering import Done, Ordering
from till_app.desk.tendering import Taken, Tendering
from till_app.store.store import Store

USER = 1
_LINES = 8
_MINUTES_APART = 7
"""Paid orders, going back from now: six thousand of them are a month."""
_SPREAD = """CREATE TEMP TABLE past AS WITH RECURSIVE numbers (i) AS
    (SELECT 1 UNION ALL SELECT i + 1 FROM numbers WHERE i < :orders)
    SELECT i, printf('01800000-0000-7000-8000-%012x', i) AS session_id,
    strftime('%Y-%m-%dT%H:%M:%fZ', 'now', '-' || ((:orders - i + 1) * :minutes) || ' minutes') AS at
    FROM numbers"""
_EDITS = """INSERT INTO edits (id, session_id, replica, n, at, hash, doc)
    SELECT printf('01800000-0000-7000-9000-%09x%03x', i, n), past.session_id, replica, n, past.at, hash, doc
    FROM past CROSS JOIN (SELECT * FROM edits WHERE session_id = :order)"""
_LOGS = """INSERT INTO logs (session_id, rev, id, chain, doc)
    SELECT past.session_id, n, printf('01800000-0000-7000-9000-%09x%03x', i, n), hash, doc
    FROM past CROSS JOIN (SELECT * FROM edits WHERE session_id = :order)"""
_SESSIONS = """INSERT INTO sessions (session_id, tip_n, tip_hash, acked_n, acked_hash, rev, chain, head_rev,
    head_chain, status, user_id, updated_at, fold_version, snapshot)
    SELECT past.session_id, tip_n, tip_hash, tip_n, tip_hash, tip_n, tip_hash, tip_n, tip_hash,
    status, user_id, at, fold_version, snapshot
    FROM past CROSS JOIN (SELECT * FROM sessions WHERE session_id = :order)"""


def opened(file: Path, fingerprint: str = "bench") -> Store:
    """The journal, with nobody but us at it."""
    return Store.open(file, clock=lambda: datetime.now(UTC), entropy=os.urandom, fingerprint=fingerprint)


def give_past(file: Path, edits: int, fingerprint: str = "bench") -> None:
    """Adds about so many edits to the journal of a till that does not run, or begins it.

    They are of orders that were paid and acknowledged over the past weeks, with the server's copies.
    """
    store = opened(file, fingerprint)
    with store.begin() as tx:
        if not tx.identity.till_id:
            tx.identity.enrol(1, Site(1, "The Lantern", "GBP"))
    order = _paid(store)
    with store.begin() as tx:
        length = len(tx.journal.own(order))
    store.close()
    with closing(sqlite3.connect(file, isolation_level=None)) as journal:
        journal.execute("PRAGMA synchronous=OFF")
        journal.execute("BEGIN")
        journal.execute(_SPREAD, {"orders": max(1, edits // length), "minutes": _MINUTES_APART})
        for sentence in (_EDITS, _LOGS, _SESSIONS):
            journal.execute(sentence, {"order": order})
        journal.execute("COMMIT")
        journal.execute("PRAGMA wal_checkpoint(TRUNCATE)")


def people_and_products(store: Store) -> None:
    """The roster and the catalogue of The Lantern, as the server would send them."""
    venue = lantern()
    users = tuple(User(number, one.name, one.role, one.colour) for number, one in enumerate(venue.staff, 1))
    tills = tuple(TillPlace(number, one.name, one.place) for number, one in enumerate(venue.tills, 1))
    with store.begin() as tx:
        tx.roster.keep(Roster(1, Site(1, venue.name, venue.catalogue.currency), users, tills))
        tx.roster.keep_catalogue(venue.catalogue)


def plain_products() -> list[Product]:
    """What can be rung without a question."""
    return [one for one in lantern().catalogue.products if not one.option_groups and not one.sold_out]


def _paid(store: Store) -> str:
    """A small order and its cash."""
    order, ordering = store.new_id(), Ordering(store, 1)
    for product in plain_products()[:_LINES]:
        done = ordering.add(order, USER, product, Decimal(1), currency="GBP")
        assert isinstance(done, Done), done
        ordering.change_by(order, USER, done.line_id, Decimal(1))
    paid = Tendering(store, 1).take_cash(order, USER, store.new_id(), 100_000)
    assert isinstance(paid, Taken), paid
    assert paid.closed
    return order
