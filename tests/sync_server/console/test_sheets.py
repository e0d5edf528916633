"""What the console and the interface send as text names its character set once."""

import pytest

from tests.sync_server.paper_till import PaperTill, beer
from tests.sync_server.venue import House


@pytest.fixture
def desk(house: House) -> House:
    """The house, with Mara signed in to the console."""
    house.client.post("/console/login", data={"name": "Mara", "password": "lantern-9999"})
    return house


def test_the_character_set_is_named_once(desk: House) -> None:
    till = PaperTill()
    order = till.order(beer())
    desk.push(till, order)
    mara = desk.as_person("Mara")
    sheets = (
        "/api/reports/day.csv?date=2026-03-01",
        "/console/day.csv",
        f"/console/audit/{order}/changes.csv",
    )
    for path in sheets:
        kind = desk.client.get(path, headers=mara).headers["content-type"]
        assert kind.replace(" ", "") == "text/csv;charset=utf-8"
    kind = desk.client.get("/console").headers["content-type"]
    assert kind.replace(" ", "") == "text/html;charset=utf-8"
