"""Two versions of one thing, in orders that are closed already: found, and chosen between."""

import re

import pytest

from shared.edits import AssignTab, Change, Table
from tests.sync_server.paper_till import PaperTill, beer, new_id, opened
from tests.sync_server.venue import House


@pytest.fixture
def desk(house: House) -> House:
    """The house, with Mara signed in to the console."""
    house.client.post("/console/login", data={"name": "Mara", "password": "lantern-9999"})
    return house


def two_tables(house: House, *last: Change, pay: bool = False) -> str:
    """An order that two tills put at different tables at once, then paid or on a tab."""
    here, there, order, line = PaperTill(1), PaperTill(2), new_id(), beer()
    here.write(order, opened(), line)
    house.push(here, order)
    here.write(order, Table("Window"))
    there.write(order, Table("Garden"))
    house.push(here, order)
    house.push(there, order)
    if pay:
        here.pay(order, 540, line)
    else:
        here.write(order, *last)
    house.push(here, order)
    return order


def z_report(house: House, number: int) -> None:
    """Closes the site's day."""
    wish = {"tillId": 0, "number": number}
    token = house.login("Mara", password="lantern-9999").json()["token"]
    headers = {"Authorization": f"Bearer {token}"}
    answer = house.client.post("/api/reports/z", json=wish, headers=headers)
    assert answer.status_code == 201, answer.text


def is_told(house: House, order: str) -> bool:
    """Whether the alerts page asks to choose."""
    page = house.client.get("/console/alerts").text
    return f'action="/console/alerts/choose/{order}"' in page


def test_a_paid_order_is_asked_about_and_the_choice_holds(desk: House) -> None:
    order = two_tables(desk, pay=True)
    page = desk.client.get("/console/alerts").text
    form = page[page.index(f'action="/console/alerts/choose/{order}"') :]
    csrf = re.search(r'name="csrf" value="([^"]+)"', form)
    window = re.search(r'value="([^"]+)">Use “Window”', form)
    assert csrf is not None
    assert window is not None
    assert "Use “Garden”" in form
    fields = {"csrf": csrf[1], "target": "table", "edit": window[1]}
    answer = desk.client.post(f"/console/alerts/choose/{order}", data=fields, follow_redirects=False)
    assert answer.headers["location"] == "/console/alerts?done=chosen"
    assert not is_told(desk, order)
    assert "Asha · Window" in desk.client.get(f"/console/audit/{order}").text


def test_an_order_on_a_tab_is_asked_about_until_it_is_settled(desk: House) -> None:
    order = two_tables(desk, AssignTab("tab-1"))
    desk.clock.forward(days=3)
    desk.client.post("/console/login", data={"name": "Mara", "password": "lantern-9999"})
    assert is_told(desk, order)


def test_the_last_day_counts_and_all_since_the_last_z(desk: House) -> None:
    z_report(desk, 1)
    desk.clock.forward(minutes=1)
    order = two_tables(desk, pay=True)
    desk.clock.forward(days=3)
    desk.client.post("/console/login", data={"name": "Mara", "password": "lantern-9999"})
    assert is_told(desk, order)
    z_report(desk, 2)
    desk.clock.forward(minutes=1)
    assert not is_told(desk, order)
