"""The sweep: orders left behind are parked, never lost; what has expired is forgotten; chores stop."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta, timezone
from decimal import Decimal
from typing import Any

import pytest
from anyio.from_thread import BlockingPortal
from sqlalchemy import func, select, update

from shared.edits import Change, Park, QtyDelta, SessionNote
from shared.ids import stamp
from sync_server.alerts import AlertRow, alerts_of
from sync_server.housekeeping import AT_ONCE
from sync_server.sweep import next_backup
from sync_server.tables import Connection, enrolment_codes, login_failures, tills, user_tokens, views
from tests.sync_server.paper_till import PaperTill, beer
from tests.sync_server.venue import NOON, SITE, House


def read(house: House, work: Callable[[Connection], Any]) -> Any:
    """What some work on the house's database returns."""
    portal: BlockingPortal
    with house.client.portal() as portal:
        return portal.call(house.office.run, work)


def sweep(house: House) -> int:
    """How many orders one sweep puts to rest."""
    portal: BlockingPortal
    with house.client.portal() as portal:
        return portal.call(house.office.sweep.park)


def order(house: House, session_id: str) -> dict[str, Any]:
    """An order as a manager sees it."""
    found: dict[str, Any] = house.client.get(
        f"/api/order-sessions/{session_id}", headers=house.as_person("Mara")
    ).json()
    return found


def behind(house: House, till_id: int, unsent: int) -> None:
    """The till has said that so many changes wait on it."""
    mine = (tills.c.site_id == SITE, tills.c.till_id == till_id)
    read(house, lambda connection: connection.execute(update(tills).where(*mine).values(unsent=unsent)))


def stale_alerts(house: House, state: Any = "open") -> list[AlertRow]:
    """What people are told of orders left behind."""
    found: list[AlertRow] = read(
        house, lambda connection: alerts_of(connection, SITE, state=state, kind="stale")
    )
    return found


@pytest.fixture
def till(house: House) -> PaperTill:
    """Till 1."""
    return PaperTill(epoch=house.office.epoch)


def test_an_order_nobody_touches_is_parked_at_its_last_edit(house: House, till: PaperTill) -> None:
    left = till.order(beer(2))
    house.push(till, left)
    house.clock.forward(minutes=59)
    assert sweep(house) == 0
    house.clock.forward(minutes=1)
    assert sweep(house) == 1
    found = order(house, left)
    assert (found["status"], found["logoutTime"]) == ("pending_logout", stamp(NOON))
    assert (found["total"], found["userId"], found["tillId"]) == (1080, 1, 1)
    assert [(one.session_id, one.till_id) for one in stale_alerts(house)] == [(left, 1)]
    house.clock.forward(hours=9)
    assert sweep(house) == 0, "it is put to rest once"
    assert len(stale_alerts(house)) == 1


def test_any_later_edit_wakes_it_and_settles_the_alert(house: House, till: PaperTill) -> None:
    line = beer()
    left = till.order(line)
    house.push(till, left)
    house.clock.forward(hours=1)
    sweep(house)
    till.write(left, QtyDelta(line.line_id, Decimal(1)))
    house.push(till, left, after=2)
    assert (order(house, left)["status"], order(house, left)["total"]) == ("active", 1080)
    sweep(house)
    assert stale_alerts(house) == []
    house.clock.forward(hours=1)
    assert sweep(house) == 1, "left behind again, it is parked again"
    assert len(stale_alerts(house)) == 1


def test_the_time_counts_from_when_the_last_edit_was_received(house: House, till: PaperTill) -> None:
    # Paper tills date every edit noon; this one reaches the server in the evening.
    house.clock.forward(hours=7)
    late = till.order(beer())
    house.push(till, late)
    house.clock.forward(minutes=59)
    assert sweep(house) == 0
    assert order(house, late)["status"] == "active"
    house.clock.forward(minutes=1)
    assert sweep(house) == 1
    assert order(house, late)["logoutTime"] == stamp(NOON.replace(hour=19))


def test_never_while_the_till_that_holds_it_is_behind(house: House, till: PaperTill) -> None:
    left = till.order(beer())
    house.push(till, left)
    behind(house, 1, unsent=3)
    house.clock.forward(hours=5)
    assert sweep(house) == 0
    behind(house, 1, unsent=0)
    behind(house, 2, unsent=3)
    assert sweep(house) == 1


def test_a_revoked_till_holds_nothing_up(house: House, till: PaperTill) -> None:
    left = till.order(beer())
    house.push(till, left)
    behind(house, 1, unsent=3)
    house.client.post("/api/tills/1/revoke", headers=house.as_person("Mara"))
    house.clock.forward(hours=5)
    assert sweep(house) == 1


def test_an_empty_one_is_closed_silently(house: House, till: PaperTill) -> None:
    empty, noted = till.order(), till.order(SessionNote("Asked for the quiet corner"))
    house.push(till, empty, noted)
    house.clock.forward(hours=1)
    assert sweep(house) == 2
    assert order(house, empty)["status"] == "deleted"
    assert order(house, noted)["status"] == "pending_logout"
    assert [one.session_id for one in stale_alerts(house)] == [noted]


@pytest.mark.parametrize("change", ["park", "pay"])
def test_what_is_not_active_stays_as_it_is(house: House, till: PaperTill, change: str) -> None:
    line = beer()
    session_id = till.order(line)
    if change == "pay":
        till.pay(session_id, 540, line)
    else:
        parked: Change = Park(logout_time=stamp(NOON))
        till.write(session_id, parked)
    house.push(till, session_id)
    before = order(house, session_id)
    house.clock.forward(hours=11)
    assert sweep(house) == 0
    assert order(house, session_id) == before


def test_many_are_parked_in_bounded_transactions(house: House, till: PaperTill) -> None:
    many = [till.order(beer()) for _ in range(AT_ONCE + 1)]
    for start in range(0, len(many), 50):
        house.push(till, *many[start : start + 50])
    house.clock.forward(hours=1)
    assert sweep(house) == AT_ONCE + 1


def test_a_manager_sets_after_how_long(house: House, till: PaperTill) -> None:
    settings = "/api/sites/settings"
    mara, asha = house.as_person("Mara"), house.as_person("Asha")
    assert house.client.get(settings, headers=mara).json()["staleMinutes"] == 60
    assert house.client.put(settings, json={"staleMinutes": 5}, headers=asha).status_code == 403
    assert house.client.put(settings, json={"staleMinutes": 0}, headers=mara).status_code == 400
    assert house.client.put(settings, json={"staleMinutes": 5}, headers=mara).status_code == 200
    assert house.client.get(settings, headers=mara).json()["staleMinutes"] == 5
    left = till.order(beer())
    house.push(till, left)
    house.clock.forward(minutes=5)
    assert sweep(house) == 1


def test_what_has_expired_is_forgotten(house: House) -> None:
    house.as_person("Asha")
    assert house.login("Ben", password="wrong").status_code == 401
    house.client.post("/api/tills/codes", json={}, headers=house.as_person("Mara"))

    def show(connection: Connection) -> None:
        token = connection.execute(select(user_tokens.c.token_hash)).scalars().first()
        for hash_ in (token, "dead"):
            row = {"site_id": SITE, "token_hash": hash_, "session_id": "one", "rev": 1}
            connection.execute(views.insert().values(row))

    def rows(connection: Connection) -> list[int]:
        counted = (user_tokens, enrolment_codes, login_failures, views)
        return [connection.execute(select(func.count()).select_from(table)).scalar_one() for table in counted]

    def tidy() -> None:
        portal: BlockingPortal
        with house.client.portal() as portal:
            portal.call(house.office.sweep.tidy)

    read(house, show)
    assert read(house, rows) == [2, 3, 1, 2]
    tidy()
    assert read(house, rows) == [2, 3, 1, 1], "only what a dead token was shown"
    house.clock.forward(hours=25)
    tidy()
    assert read(house, rows) == [0, 0, 0, 0]


@pytest.mark.parametrize(
    ("now", "due"),
    [
        ("2026-03-01T03:59:59", "2026-03-01T04:00:00"),
        ("2026-03-01T04:00:00", "2026-03-02T04:00:00"),
        ("2026-03-31T23:00:00", "2026-04-01T04:00:00"),
    ],
)
def test_the_next_backup_is_at_that_hour_of_the_place(now: str, due: str) -> None:
    for zone in (UTC, timezone(timedelta(hours=-7))):
        here = datetime.fromisoformat(now).replace(tzinfo=zone)
        assert next_backup(here, 4) == datetime.fromisoformat(due).replace(tzinfo=zone)
