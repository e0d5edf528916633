"""F-11: the till is updated, and the open orders of the older version are thrown away."""

import sqlite3
from pathlib import Path

import pytest

from tests.story.stage import Stage
from till_app.store.tables import FIRST, STEPS

pytestmark = pytest.mark.story


def made_older(journal: Path) -> None:
    """The journal as version 1 of the till left it: its tables only, and folded by an older fold."""
    with sqlite3.connect(journal) as connection:
        first = {statement.split("(")[0].split()[2] for statement in FIRST if "CREATE TABLE" in statement}
        tables = {
            name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")
        }
        for newer in tables - first:
            if not newer.startswith("sqlite_"):
                connection.execute(f"DROP TABLE {newer}")
        connection.execute("UPDATE sessions SET fold_version = 1, snapshot = ?", (b'{"an older": "shape"}',))
        connection.execute("PRAGMA user_version = 1")
    connection.close()


def test_open_and_parked_orders_of_an_older_journal_are_there(stage: Stage) -> None:
    till = stage.till(1).start()
    till.log_in("Asha", stage.pin("Asha"))
    parked = till.ring("Pale ale, pint", "Bread")
    till.key("F10")
    till.log_in("Ben", stage.pin("Ben"))
    opened = till.ring("Lager, pint")
    till.kill()
    journal = till.folder / "journal.db"
    made_older(journal)

    till.start()
    again = till.log_in("Ben", stage.pin("Ben"))
    assert (again.session, again.lines, again.total) == (opened.session, opened.lines, opened.total)
    till.key("F10")
    again = till.log_in("Asha", stage.pin("Asha"))
    assert (again.session, again.lines, again.total) == (parked.session, parked.lines, parked.total)
    till.pay_exact()
    stage.office.until(parked.session, lambda order: order["status"] == "completed")
    assert (till.folder / "journal-v1.backup").exists(), "the older journal is kept aside"


def test_a_journal_of_a_newer_till_is_left_alone_and_named(stage: Stage) -> None:
    till = stage.till(1).start()
    till.log_in("Asha", stage.pin("Asha"))
    rung = till.ring("Pale ale, pint")
    till.close()
    journal = till.folder / "journal.db"
    with sqlite3.connect(journal) as connection:
        connection.execute(f"PRAGMA user_version = {len(STEPS) + 1}")
    connection.close()
    before = journal.read_bytes()

    code, said = till.start_again()
    assert code != 0
    assert "newer version" in said
    assert journal.read_bytes() == before

    with sqlite3.connect(journal) as connection:
        connection.execute(f"PRAGMA user_version = {len(STEPS)}")
    connection.close()
    till.start()
    assert till.log_in("Asha", stage.pin("Asha")).lines == rung.lines
