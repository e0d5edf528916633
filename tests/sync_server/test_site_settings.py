"""The site's settings: by whom and how its time zone and the stale minutes are set, and what follows."""

import re

import pytest

from shared.edits import Table
from tests.sync_server.paper_till import PaperTill, beer
from tests.sync_server.venue import House

SETTINGS = "/api/sites/settings"


@pytest.fixture
def desk(house: House) -> House:
    """The house, with Mara signed in to the console."""
    house.client.post("/console/login", data={"name": "Mara", "password": "lantern-9999"})
    return house


def saved(house: House) -> tuple[str, int]:
    """The zone and the minutes as the interface tells them."""
    answer = house.client.get(SETTINGS, headers=house.as_person("Mara")).json()
    return answer["timeZone"], answer["staleMinutes"]


def fill(house: House, zone: str, minutes: str) -> str:
    """Sends the console's form; the page that follows."""
    csrf = re.search(r'name="csrf" value="([^"]+)"', house.client.get("/console/settings").text)
    assert csrf is not None
    fields = {"csrf": csrf[1], "zone": zone, "minutes": minutes}
    return house.client.post("/console/settings", data=fields).text


def test_a_zone_or_the_minutes_can_be_set_alone(house: House) -> None:
    mara = house.as_person("Mara")
    assert saved(house) == ("Europe/London", 60)
    answer = house.client.put(SETTINGS, json={"timeZone": "Asia/Tokyo"}, headers=mara)
    assert answer.json() == {"timeZone": "Asia/Tokyo", "staleMinutes": 60}
    house.client.put(SETTINGS, json={"staleMinutes": 45}, headers=mara)
    assert saved(house) == ("Asia/Tokyo", 45)


@pytest.mark.parametrize("zone", ["Mars", "Europe", "/etc/localtime", "../UTC", "europe/london", "Ünder"])
def test_a_zone_that_nobody_knows_is_refused_with_a_sentence(house: House, zone: str) -> None:
    wish = {"timeZone": zone, "staleMinutes": 5}
    answer = house.client.put(SETTINGS, json=wish, headers=house.as_person("Mara"))
    assert answer.status_code == 400
    assert answer.json()["detail"].startswith("Nobody knows this time zone.")
    assert saved(house) == ("Europe/London", 60)


def test_the_console_tells_times_in_the_zone_that_its_form_sets(desk: House) -> None:
    till = PaperTill()
    desk.push(till, till.order(Table("Table 3"), beer()))
    assert "Sunday, 12:00" in desk.client.get("/console").text
    assert "The settings are saved." in fill(desk, "Asia/Tokyo", "30")
    assert saved(desk) == ("Asia/Tokyo", 30)
    assert "Sunday, 21:00" in desk.client.get("/console").text
    assert 'href="/console/settings"' in desk.client.get("/console/tills").text


def test_what_a_form_may_not_say_is_told(desk: House) -> None:
    assert "Nobody knows this time zone." in fill(desk, "Mars", "30")
    for zone, minutes in (("Europe/Paris", "0"), ("Europe/Paris", "10081"), ("Europe/Paris", "x"), ("", "5")):
        assert "from 1 to 10080" in fill(desk, zone, minutes)
    assert saved(desk) == ("Europe/London", 60)
