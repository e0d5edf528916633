"""F-22: an order left open overnight can neither be continued nor closed by anybody."""

import sqlite3
from contextlib import closing

import psycopg
import pytest

from tests.story.stage import MANAGER, Stage, on_each_database

pytestmark = [pytest.mark.story, on_each_database]
_AGED = "strftime('%Y-%m-%dT%H:%M:%fZ', updated_at, '-10 hours')"
_AGED_THERE = """to_char((updated_at::timestamptz - interval '10 hours') AT TIME ZONE 'UTC',
    'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')"""


@pytest.fixture(autouse=True)
def _sweeps_often(monkeypatch: pytest.MonkeyPatch) -> None:
    """The server looks for orders left behind every second."""
    monkeypatch.setenv("TILL_SERVER_SWEEP_SECONDS", "1")


def night_passes(stage: Stage) -> None:
    """Makes the server's record ten hours older, as if it had stood there overnight."""
    stage.server.stop()
    if stage.server.database_url:
        with psycopg.connect(stage.server.database_url) as there:
            there.execute(f"UPDATE sessions SET updated_at = {_AGED_THERE}")  # noqa: S608 - no value from outside.
    else:
        with closing(sqlite3.connect(stage.server.folder / "server.db")) as connection:
            connection.execute(f"UPDATE sessions SET updated_at = {_AGED}")  # noqa: S608 - no value from outside.
            connection.commit()
    stage.server.start()


def test_the_order_waits_and_a_manager_gives_it_to_somebody_else(stage: Stage) -> None:
    a, b = stage.till(1).start(), stage.till(2).start()
    a.log_in("Asha", stage.pin("Asha"))
    rung = a.ring("Pale ale, pint", "Bread")
    stage.office.until(rung.session, lambda order: order["total"] == rung.total)
    a.kill()
    night_passes(stage)

    waiting = stage.office.until(rung.session, lambda order: order["status"] == "pending_logout")
    last = [entry for entry in stage.office.history(rung.session)["entries"] if entry["kind"] != "park"][-1]
    assert waiting["logoutTime"] == last["receivedAt"]
    assert waiting["total"] == rung.total

    mara = next(person for person in stage.staff if person.name == MANAGER)
    ben = next(person for person in stage.staff if person.name == "Ben")
    with stage.server.client(stage.server.login(mara).token) as client:
        alerts = client.get("/api/alerts").json()["items"]
        assert [alert["sessionId"] for alert in alerts if alert["kind"] == "stale"] == [rung.session]
        given = client.post(f"/api/order-sessions/{rung.session}/assign", json={"userId": ben.id})
        assert given.status_code == 200, given.text
    b.until(lambda seen: seen.says("Ben, open order"), "Asha’s order with Ben", timeout=20)
    there = b.open_order("Ben", stage.pin("Ben"))
    assert (there.session, there.lines) == (rung.session, rung.lines)
    b.pay_exact()
    stage.office.until(rung.session, lambda order: order["status"] == "completed")


def test_its_own_cashier_goes_on_the_next_day_as_if_nothing_had_happened(stage: Stage) -> None:
    till = stage.till(1).start()
    till.log_in("Asha", stage.pin("Asha"))
    rung = till.ring("Pale ale, pint")
    stage.office.until(rung.session, lambda order: order["total"] == rung.total)
    till.close()
    night_passes(stage)
    stage.office.until(rung.session, lambda order: order["status"] == "pending_logout")
    till.start()
    assert till.open_order("Asha", stage.pin("Asha")).lines == rung.lines
    more = till.ring("Bread")
    found = stage.office.until(rung.session, lambda order: len(order["items"]) == 2)
    assert (found["status"], found["total"]) == ("active", more.total)
