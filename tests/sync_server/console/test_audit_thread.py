"""What a long audit tells is worked out outside the database's one thread."""

import cProfile
from collections.abc import Callable
from typing import Any

import pytest
from anyio.from_thread import BlockingPortal

from shared.edits import Table
from sync_server.tables import Connection
from tests.sync_server.paper_till import PaperTill, beer
from tests.sync_server.venue import House

MANY = 30


def folds(profile: cProfile.Profile) -> int:
    """How often an order was folded while the profile looked on."""
    entries: list[Any] = profile.getstats()
    return sum(entry.callcount for entry in entries if getattr(entry.code, "co_name", "") == "fold")


@pytest.mark.parametrize("page", ["", "/changes.csv", "/changes.json", "/receipt"])
def test_the_database_folds_no_history(house: House, page: str) -> None:
    till = PaperTill()
    order = till.order(beer(), *(Table(f"Table {number}") for number in range(MANY)))
    house.push(till, order)
    house.client.post("/console/login", data={"name": "Mara", "password": "lantern-9999"})
    house.client.get("/console")
    profile = cProfile.Profile()

    def look(_: Connection) -> None:
        profile.enable()

    def look_away(_: Connection) -> None:
        profile.disable()

    run(house, look)
    answer = house.client.get(f"/console/audit/{order}{page}")
    run(house, look_away)
    assert answer.status_code == 200
    assert folds(profile) <= 1


def run(house: House, work: Callable[[Connection], None]) -> None:
    """Does something in the thread that has the database."""
    portal: BlockingPortal
    with house.client.portal() as portal:
        portal.call(house.office.run, work)
