"""The journal's tables, and how an older journal becomes a present one."""

import sqlite3
from pathlib import Path

from till_app.store.held import Held

FIRST = (
    # What this till is and was told: replica, till, cursor, receipt number …
    "CREATE TABLE facts (key TEXT PRIMARY KEY, value TEXT NOT NULL)",
    "CREATE TABLE replicas (replica TEXT PRIMARY KEY, begun_at TEXT NOT NULL, reason TEXT NOT NULL)",
    # Our own edits, each once; `seq` is the order in which they were made or, if so, issued again.
    """CREATE TABLE edits (
        seq INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, session_id TEXT NOT NULL, replica TEXT NOT NULL,
        n INTEGER NOT NULL, at TEXT NOT NULL, hash TEXT NOT NULL, doc BLOB NOT NULL,
        UNIQUE (session_id, replica, n)
    )""",
    # Copies of the server's logs; `chain` is the chain of the log up to and with this rev.
    """CREATE TABLE logs (
        session_id TEXT NOT NULL, rev INTEGER NOT NULL, id TEXT NOT NULL, chain TEXT NOT NULL,
        doc BLOB NOT NULL, PRIMARY KEY (session_id, rev)
    )""",
    "CREATE UNIQUE INDEX logs_by_id ON logs (session_id, id)",
    # tip, acked: our edits of the present replica. rev, chain: our copy. head: the server's end, as heard.
    """CREATE TABLE sessions (
        session_id TEXT PRIMARY KEY,
        tip_n INTEGER NOT NULL DEFAULT 0, tip_hash TEXT NOT NULL DEFAULT '',
        acked_n INTEGER NOT NULL DEFAULT 0, acked_hash TEXT NOT NULL DEFAULT '',
        tries INTEGER NOT NULL DEFAULT 0,
        rev INTEGER NOT NULL DEFAULT 0, chain TEXT NOT NULL DEFAULT '', wanted INTEGER NOT NULL DEFAULT 0,
        head_rev INTEGER NOT NULL DEFAULT 0, head_chain TEXT NOT NULL DEFAULT '',
        holder_till INTEGER, holder_fence INTEGER, last_seen TEXT, heard_at TEXT,
        status TEXT, user_id INTEGER, updated_at TEXT, fold_version INTEGER, snapshot BLOB
    )""",
    "CREATE INDEX sessions_waiting ON sessions (tries) WHERE tip_n > acked_n",
    """CREATE INDEX sessions_stale ON sessions (tries)
        WHERE wanted OR head_rev > rev OR (head_rev = rev AND head_chain <> chain)""",
    "CREATE INDEX sessions_by_status ON sessions (status, updated_at)",
    """CREATE TABLE alerts (
        session_id TEXT NOT NULL, kind TEXT NOT NULL, detail TEXT NOT NULL, at TEXT NOT NULL,
        PRIMARY KEY (session_id, kind, detail)
    )""",
    "CREATE TABLE refused (edit_id TEXT PRIMARY KEY, session_id TEXT NOT NULL, problem TEXT NOT NULL)",
    # The roster and the catalogue as last fetched.
    """CREATE TABLE sheets (
        name TEXT PRIMARY KEY, version INTEGER NOT NULL, at TEXT NOT NULL, doc BLOB NOT NULL
    )""",
    "CREATE TABLE verifiers (user_id INTEGER PRIMARY KEY, verifier TEXT NOT NULL, at TEXT NOT NULL)",
    """CREATE TABLE failures (
        who INTEGER PRIMARY KEY, count INTEGER NOT NULL, last TEXT NOT NULL, locked INTEGER NOT NULL DEFAULT 0
    )""",
)
"""Version 1. A later version adds a tuple of statements to STEPS and never touches an earlier one."""

PRINTING = (
    # What is to be printed: `seq` is the order of the queue, `paper` what stands on it.
    """CREATE TABLE print_jobs (
        seq INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, printer TEXT NOT NULL, kind TEXT NOT NULL,
        session_id TEXT NOT NULL, title TEXT NOT NULL, paper BLOB NOT NULL, made_at TEXT NOT NULL,
        state TEXT NOT NULL, problem TEXT NOT NULL DEFAULT ''
    )""",
    "CREATE INDEX print_jobs_waiting ON print_jobs (printer, seq) WHERE state = 'waiting'",
    "CREATE INDEX print_jobs_open ON print_jobs (seq) WHERE state NOT IN ('printed', 'given_up')",
    "CREATE INDEX print_jobs_by_order ON print_jobs (session_id, kind)",
)
"""Version 2: the queues of the printers."""

DRAWER = (
    # What went in and out of the drawer, each once, by the Z report that counts it; and those reports.
    """CREATE TABLE drawer (
        seq INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, period INTEGER NOT NULL, kind TEXT NOT NULL,
        doc BLOB NOT NULL
    )""",
    "CREATE INDEX drawer_by_period ON drawer (period, seq)",
    "CREATE TABLE z_reports (number INTEGER PRIMARY KEY, at TEXT NOT NULL, doc BLOB NOT NULL)",
)
"""Version 3: the cash drawer and its reports."""

CARD_REFUNDS = (
    # Money that was asked back of a card reader; `state`: asked, given, refused.
    """CREATE TABLE card_refunds (
        refund_id TEXT PRIMARY KEY, session_id TEXT NOT NULL, state TEXT NOT NULL, doc BLOB NOT NULL
    )""",
    "CREATE INDEX card_refunds_open ON card_refunds (session_id) WHERE state = 'asked'",
)
"""Version 4: refunds that go over the card reader."""

STEPS: tuple[tuple[str, ...], ...] = (FIRST, PRINTING, DRAWER, CARD_REFUNDS)


class JournalTooNew(Exception):
    """The journal was written by a newer till; this one must not touch it."""

    def __init__(self, found: int, known: int) -> None:
        super().__init__(f"the journal is of version {found}, this till knows {known}")
        self.found = found
        self.known = known


def prepare(connection: sqlite3.Connection, path: Path, steps: tuple[tuple[str, ...], ...] = STEPS) -> int:
    """Brings the journal at `path` to the present version and returns the version it had.

    An older journal is first copied beside itself, as `<name>-v<version>.backup`. Raises JournalTooNew, and
    sqlite3's own errors; then the journal is as it was.
    """
    (version,) = connection.execute("PRAGMA user_version").fetchone()
    if version > len(steps):
        raise JournalTooNew(version, len(steps))
    if 0 < version < len(steps):
        backup = path.with_name(f"{path.stem}-v{version}.backup")
        backup.unlink(missing_ok=True)
        connection.execute("VACUUM INTO ?", (str(backup),))
    if version < len(steps):
        with Held(connection).transaction():
            for step in steps[version:]:
                for statement in step:
                    connection.execute(statement)
            connection.execute(f"PRAGMA user_version = {len(steps)}")
    return int(version)
