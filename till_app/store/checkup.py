"""Looks a journal over from outside, read-only, also beside the till that runs on it."""

import sqlite3
from collections.abc import Mapping
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

import msgspec

from shared.sqlite import trouble_of
from till_app.store.identity import Current

_FACTS = "SELECT key, value FROM facts WHERE key IN ('till_id', 'current')"
_WAITING = "SELECT coalesce(sum(tip_n - acked_n), 0) FROM sessions WHERE tip_n > acked_n"
_OLDEST = """SELECT min(edits.at) FROM sessions JOIN edits ON edits.session_id = sessions.session_id
    AND edits.n = sessions.acked_n + 1 WHERE sessions.tip_n > sessions.acked_n"""
_IN_HAND = "SELECT count(*) FROM sessions WHERE session_id = ? AND status = 'active' AND tip_n + rev > 0"
_OPEN = "SELECT count(*) FROM sessions WHERE status IN ('active', 'pending_logout') AND user_id <> 0"


@dataclass(frozen=True)
class Findings:
    """What a journal holds. `damage`: "" if the file is whole, else what SQLite says.

    `till_id`: 0 before enrolment. `waiting`: edits that the server has not acknowledged, the oldest made at
    `oldest` (this till's clock), None without any. `in_hand`: an order stood on the screen at last.
    """

    version: int
    damage: str
    till_id: int = 0
    waiting: int = 0
    oldest: str | None = None
    open_orders: int = 0
    in_hand: bool = False


def look_over(path: Path) -> Findings | None:
    """What is in the journal at `path`; None if there is none. Writes nothing.

    Raises DiskTrouble when the file cannot be read. Reads the whole file.
    """
    if not path.exists():
        return None
    try:
        with closing(sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro", uri=True)) as journal:
            return _found(journal)
    except sqlite3.DatabaseError as error:
        raise trouble_of(error) from error


def _found(journal: sqlite3.Connection) -> Findings:
    (version,) = journal.execute("PRAGMA user_version").fetchone()
    (said,) = journal.execute("PRAGMA quick_check(1)").fetchone()
    damage = "" if said == "ok" else str(said)
    if version == 0 or damage:
        return Findings(version, damage)
    facts: Mapping[str, str] = dict(journal.execute(_FACTS))
    current = msgspec.json.decode(facts["current"], type=Current) if "current" in facts else None
    return Findings(
        version=version,
        damage=damage,
        till_id=int(facts.get("till_id", 0)),
        waiting=journal.execute(_WAITING).fetchone()[0],
        oldest=journal.execute(_OLDEST).fetchone()[0],
        open_orders=journal.execute(_OPEN).fetchone()[0],
        in_hand=current is not None and bool(journal.execute(_IN_HAND, (current.session_id,)).fetchone()[0]),
    )
