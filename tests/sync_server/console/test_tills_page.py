"""The console renames tills and tells what became of changes kept aside."""

import re

import pytest

from shared.edits import Table
from tests.sync_server.paper_till import PaperTill, beer
from tests.sync_server.venue import House


@pytest.fixture
def desk(house: House) -> House:
    """The house, with Mara signed in to the console."""
    house.client.post("/console/login", data={"name": "Mara", "password": "lantern-9999"})
    return house


def csrf(house: House) -> str:
    """What the console's forms carry."""
    found = re.search(r'name="csrf" value="([^"]+)"', house.client.get("/console/tills").text)
    assert found is not None
    return found[1]


def test_a_till_gets_another_name_and_place(desk: House) -> None:
    fields = {"csrf": csrf(desk), "name": "Till 9", "place": "Cellar bar"}
    told = desk.client.post("/console/tills/2/name", data=fields).text
    assert "The till has its new name." in told
    assert "<b>Till 9</b> <span>Cellar bar</span>" in told
    roster = desk.client.get("/api/roster", headers=desk.as_till()).json()
    assert [one["name"] for one in roster["tills"]] == ["Till 1", "Till 9"]


@pytest.mark.parametrize(("name", "status"), [("", 400), ("x" * 61, 400), ("a\tb", 400), ("Till 1", 409)])
def test_a_till_keeps_its_name_if_the_new_one_cannot_be(desk: House, name: str, status: int) -> None:
    answer = desk.client.post("/console/tills/2/name", data={"csrf": csrf(desk), "name": name})
    assert answer.status_code == status
    assert "<b>Till 2</b>" in desk.client.get("/console/tills").text


def test_changes_kept_aside_say_what_became_of_them(desk: House) -> None:
    desk.client.post("/api/tills/2/revoke", headers=desk.as_person("Mara"))
    till = PaperTill(2)
    orders = [till.order(beer(), Table(f"Table {number}")) for number in (1, 2)]
    desk.push(till, *orders)
    first, second = (till.journal[order][0] for order in orders)
    page = desk.client.get("/console/alerts").text
    assert page.count(">Waiting</span>") == 6
    assert "by Mara" not in page
    for edit, answer in ((first, "accept"), (second, "dismiss")):
        fields = {"csrf": csrf(desk), "hash": edit.hash}
        desk.client.post(f"/console/alerts/kept/{edit.id}/{answer}", data=fields)
    page = desk.client.get("/console/alerts").text
    assert page.count(">Waiting</span>") == 4
    assert page.count("Accepted by Mara, 12:00") == 1
    assert page.count("Dismissed by Mara, 12:00") == 1
    link = re.search(r'href="(/console/alerts/kept\.ndjson)"', page)
    assert link is not None
    assert len(desk.client.get(link[1]).text.splitlines()) == 6
