"""Journals as tills of every earlier version left them."""

from contextlib import closing
from pathlib import Path

from shared.edits import Open, Table
from shared.sqlite import open_connection
from tests.disks.broken import clock, left_by
from tests.till_app.store.making import chance_of, line
from till_app.store.held import Held
from till_app.store.identity import Given, Identity
from till_app.store.journal import Journal
from till_app.store.memory import Memory
from till_app.store.tables import STEPS, prepare

VERSIONS = range(1, len(STEPS) + 1)
ORDERS = 6


def made(folder: Path, version: int, *, is_closed: bool) -> tuple[dict[str, bytes], set[str], dict[str, int]]:
    """The files that a till of that version left, the edits in them and what each order came to.

    The tables are those of the version; edits and orders have been kept the same way since the first.
    """
    folder.mkdir()
    given = Given(clock, chance_of(version).randbytes)
    edits, totals = set[str](), dict[str, int]()
    with closing(open_connection(folder / "journal.db")) as connection:
        prepare(connection, folder / "journal.db", STEPS[:version])
        held = Held(connection)
        for number in range(ORDERS):
            with held.transaction():
                session_id = given.new_id()
                rooms = _journal(held, given, is_new=number == 0)
                for written in (
                    rooms.write(session_id, 7, Open(currency="GBP"), line("1"), line("2", price=100)),
                    rooms.write(session_id, 7, Table(table=f"Table {number}")),
                ):
                    edits |= {edit.id for edit in written}
                totals[session_id] = rooms.session(session_id).total
        left = left_by(folder)
    return left_by(folder) if is_closed else left, edits, totals


def _journal(held: Held, given: Given, *, is_new: bool) -> Journal:
    identity = Identity(held, given)
    if is_new:
        identity.begin_replica("new")
        identity.keep_fact("fingerprint", "machine 1")
        identity.keep_fact("till_id", "3")
    return Journal(held, given, identity, Memory())
