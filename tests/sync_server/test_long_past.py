"""What asks for a few orders among a long past is answered by an index that holds those few."""

from pathlib import Path

import pytest
from sqlalchemy import event

from sync_server.figures import written_by_several
from sync_server.tables import Connection
from tests.sync_server.venue import SITE, counter


def plan(connection: Connection) -> str:
    """How SQLite finds the orders that two may have changed at once."""
    said: list[tuple[str, tuple[object, ...]]] = []

    def hear(_: object, __: object, sentence: str, values: tuple[object, ...], *___: object) -> None:
        said.append((sentence, values))

    event.listen(connection, "before_cursor_execute", hear)
    written_by_several(connection, SITE, "2026-05-01T00:00:00.000Z")
    sentence, values = said[0]
    rows = connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {sentence}", values)
    return "\n".join(str(row[3]) for row in rows)


@pytest.mark.parametrize("index", ["ix_sessions_status", "ix_sessions_paid"])
def test_orders_that_two_may_have_changed_are_not_looked_for_among_all(tmp_path: Path, index: str) -> None:
    with counter(tmp_path) as found:
        assert f"SEARCH sessions USING INDEX {index} (site_id=? AND" in found.read(plan)
