"""What the server knows of a till between two calls, and when it writes that down."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from shared.ids import stamp
from sync_server.figures import all_tills
from sync_server.presence import Presence, read_report
from sync_server.tills import Report, Till
from tests.sync_server.venue import SITE, House, counter

NOW = datetime(2026, 3, 1, 12, 0, tzinfo=UTC)
TILL = Till(SITE, 1, False)


def test_a_report_tells_count_age_and_drift() -> None:
    found = read_report("2026-03-01T12:04:00.250Z", "14;2026-03-01T11:28:00.000Z", NOW)
    assert found == Report(14, "2026-03-01T11:28:00.000Z", 240_250)
    assert read_report("2026-03-01T11:59:59.000Z", "0;", NOW) == Report(0, "", -1000)
    assert read_report("", "", NOW) is None


@pytest.mark.parametrize(
    ("time", "unsent"),
    [("noon", "many"), ("2026-03-01T12:00:00", "-3;x"), ("", "9" * 30), ("0001-01-01T00:00:00+23:59", ";;;")],
)
def test_what_cannot_be_read_was_not_said(time: str, unsent: str) -> None:
    assert read_report(time, unsent, NOW) == Report()


def test_it_is_written_down_every_ten_seconds_at_most(tmp_path: Path) -> None:
    with counter(tmp_path) as shop:
        presence = Presence({})

        def kept(second: int, unsent: int) -> int | None:
            presence.told(TILL, Report(unsent, "", 0))
            note = stamp(NOW.replace(second=second))
            shop.read(lambda connection: presence.note(connection, TILL, note))
            return int(shop.read(lambda connection: all_tills(connection, SITE))[0].unsent)

        assert [kept(0, 3), kept(5, 4), kept(9, 5), kept(10, 6)] == [3, 3, 3, 6]


def test_a_pull_tells_the_server_how_the_till_is(house: House) -> None:
    said = {"X-Till-Time": "2026-03-01T12:05:00.000Z", "X-Till-Unsent": "2;2026-03-01T11:00:00.000Z"}
    program = {"User-Agent": "till/1.4.2"}
    house.client.get("/api/sync/changes?since=0", headers={**house.as_till(), **said, **program})
    with house.office.engine.begin() as connection:
        row = all_tills(connection, SITE)[0]
    assert (row.unsent, row.unsent_since, row.drift_ms) == (2, "2026-03-01T11:00:00.000Z", 300_000)
    assert (row.version, row.last_seen) == ("till/1.4.2", house.office.time())
