"""The pages without a browser, on each kind of database: all open, and what the sweep does is no touch."""

from functools import partial

import pytest

from shared.edits import Table
from sync_server.housekeeping import park_stale
from tests.sync_server.console.gallery import ROOMS
from tests.sync_server.paper_till import PaperTill, beer
from tests.sync_server.venue import SITE, House


@pytest.fixture
def till(house: House) -> PaperTill:
    """A till with one order for Table 3, pushed; Mara is signed in to the console."""
    paper = PaperTill()
    house.push(paper, paper.order(Table("Table 3"), beer()))
    house.client.post("/console/login", data={"name": "Mara", "password": "lantern-9999"})
    return paper


@pytest.mark.usefixtures("till")
def test_every_page_opens(house: House) -> None:
    for room in (*ROOMS, "/orders?label=100%25_\\", "/orders?after=x y&day=2026-03-01", "/reports?till=1"):
        answer = house.client.get(f"/console{room}")
        assert answer.status_code == 200, answer.text
        assert "<h1" in answer.text


@pytest.mark.usefixtures("till")
def test_what_the_sweep_parks_is_stale_since_a_person_touched_it(house: House) -> None:
    house.clock.forward(minutes=70)
    assert "untouched 1 h 10 m · still open on Till 1" in house.client.get("/console/stale").text
    with house.office.engine.begin() as connection:
        assert park_stale(connection, SITE, house.office.clerk, house.clock.now) == 1
    house.clock.forward(minutes=10)
    assert "untouched 1 h 20 m · parked" in house.client.get("/console/stale").text


def test_orders_come_in_pages_without_gaps(house: House, till: PaperTill) -> None:
    for number in range(55):
        house.push(till, till.order(Table(f"Seat {number}"), beer()))
    page = partial(house.client.get, "/console/orders")
    first = page().text
    older = first.partition('href="/console/orders?')[2].partition('"')[0].replace("&amp;", "&")
    second = house.client.get(f"/console/orders?{older}").text
    shown = [number for number in range(55) if f">Seat {number}<" in first]
    rest = [number for number in range(55) if f">Seat {number}<" in second]
    assert len(shown) == 50
    assert sorted(shown + rest) == list(range(55))
    assert ">Table 3<" in second
    assert house.client.get("/console/orders?status=completed").text.count("/console/audit/") == 0
