"""A server's database with a past: paid orders of a whole year, made in one go."""

import sqlite3
from contextlib import closing
from pathlib import Path

import msgspec

from tests.sync_server.paper_till import PaperTill, beer

_DAYS = 365
_SPREAD = """CREATE TEMP TABLE past AS WITH RECURSIVE numbers (i) AS
    (SELECT 1 UNION ALL SELECT i + 1 FROM numbers WHERE i < :orders)
    SELECT i, printf('01900000-0000-7000-8000-%012x', i) AS id, 1 + i % 5 AS user, 1 + i % 8 AS till,
    strftime('%Y-%m-%dT%H:%M:%fZ', 'now', '-1 hour', '-' || :days || ' days',
        '+' || (:days * 86400.0 * i / :orders) || ' seconds') AS at
    FROM numbers"""
_SESSIONS = """INSERT INTO sessions (site_id, session_id, user_id, status, rev, chain, till_id, fence,
    last_seen, total, double_payment, created_at, updated_at, kind, tab_id, paid, label)
    SELECT 1, id, user, 'completed', 1, '', till, 1, at, 540, 0, at, at, 'order', NULL, 540, '' FROM past"""
_EDITS = """INSERT INTO edits (site_id, session_id, rev, edit_id, cursor, received_at, text)
    SELECT 1, id, 1, id, i, at, replace(:text, :order, id) FROM past"""
_STREAMS = """INSERT INTO streams (site_id, session_id, replica, n, hash)
    SELECT 1, id, 'past', 1, '' FROM past"""
_TAKINGS = """INSERT INTO takings (site_id, cursor, kind, session_id, subject_id, transaction_id, till_id,
    user_id, method, amount, tip, at, received_at, text)
    SELECT 1, i, 'sale', id, id, id, till, user, '', 540, 0, at, at, :text FROM past"""
_YESTERDAY = "UPDATE z_reports SET to_cursor = :cursor"


def give_past(file: Path, orders: int) -> None:
    """Adds so many paid orders, one edit and one sale each, to the database of a server that does not run.

    The Z reports that there are shall be yesterday's: they hold all but the last day.
    """
    if not orders:
        return
    till = PaperTill()
    line = beer()
    order = till.order(line)
    _, close = till.pay(order, line.unit_price, line)
    text = msgspec.json.encode(till.journal[order][0]).decode()
    with closing(sqlite3.connect(file, isolation_level=None)) as database:
        # Nobody would miss it: the server that opens the file next goes back to WAL.
        database.execute("PRAGMA journal_mode=OFF")
        database.execute("PRAGMA synchronous=OFF")
        database.execute("PRAGMA cache_size=-200000")
        database.execute(_SPREAD, {"orders": orders, "days": _DAYS})
        database.execute("BEGIN")
        for sentence in (_SESSIONS, _STREAMS):
            database.execute(sentence)
        database.execute(_TAKINGS, {"text": bytes(close.body).decode()})
        database.execute(_YESTERDAY, {"cursor": orders - orders // _DAYS})
        database.execute(_EDITS, {"text": text, "order": order})
        database.execute("UPDATE sites SET cursor = ? WHERE site_id = 1", (orders,))
        database.execute("COMMIT")
