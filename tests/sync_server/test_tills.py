"""Tills and their codes, as managers see and change them."""

from typing import Any

import pytest

from tests.sync_server.paper_till import PaperTill, beer
from tests.sync_server.venue import House


def test_a_manager_sees_the_tills(house: House) -> None:
    assert house.client.get("/api/roster", headers=house.as_till()).status_code == 200
    mara = house.as_person("Mara")
    items = house.client.get("/api/tills", headers=mara).json()["items"]
    assert [(one["id"], one["name"], one["revokedAt"]) for one in items] == [
        (1, "Till 1", None),
        (2, "Till 2", None),
    ]
    assert house.client.get("/api/tills/2", headers=mara).json() == items[1]
    assert house.client.post("/api/tills/2/revoke", headers=mara).status_code == 204
    assert house.client.get("/api/tills/2", headers=mara).json()["revokedAt"] == "2026-03-01T12:00:00.000Z"
    assert house.client.get("/api/tills/3", headers=mara).status_code == 404


@pytest.mark.parametrize("path", ["/api/tills", "/api/tills/1", "/api/tills/codes"])
def test_a_cashier_does_not(house: House, path: str) -> None:
    assert house.client.get(path, headers=house.as_person("Asha")).status_code == 403


@pytest.mark.parametrize(
    ("number", "wish", "status"),
    [
        (1, {"name": "Bar", "place": "Front"}, 200),
        (1, {"name": "Till 1"}, 200),
        (1, {"name": "Till 2"}, 409),
        (1, {"name": ""}, 400),
        (9, {"name": "Bar"}, 404),
    ],
)
def test_a_till_gets_another_name(house: House, number: int, wish: dict[str, Any], status: int) -> None:
    answer = house.client.put(f"/api/tills/{number}", json=wish, headers=house.as_person("Mara"))
    assert answer.status_code == status, answer.text
    if status == 200:
        roster = house.client.get("/api/roster", headers=house.as_till()).json()
        assert roster["tills"][0] == {"id": 1, "name": wish["name"], "place": wish.get("place", "")}


def test_codes_are_listed_without_the_code_and_can_be_withdrawn(house: House) -> None:
    mara = house.as_person("Mara")
    issued = [
        house.client.post("/api/tills/codes", json={"till": name}, headers=mara).json()["code"]
        for name in ("Till 1", "")
    ]
    listed = house.client.get("/api/tills/codes", headers=mara)
    assert sorted(one["till"] for one in listed.json()["items"]) == ["", "Till 1"]
    assert not any(code in listed.text or code.replace("-", "") in listed.text for code in issued)
    anew = next(one for one in listed.json()["items"] if one["till"] == "Till 1")
    assert house.client.delete(f"/api/tills/codes/{anew['id']}", headers=mara).status_code == 204
    assert house.client.delete(f"/api/tills/codes/{anew['id']}", headers=mara).status_code == 404
    assert house.client.post("/api/tills/enrol", json={"code": issued[0]}).status_code == 403
    assert house.client.post("/api/tills/enrol", json={"code": issued[1]}).status_code == 201
    assert house.client.get("/api/tills/codes", headers=mara).json()["items"] == []


def test_old_codes_are_not_listed(house: House) -> None:
    house.client.post("/api/tills/codes", json={}, headers=house.as_person("Mara"))
    house.clock.forward(hours=24)
    key = {"Authorization": f"Bearer {house.office.house_key}"}
    assert house.client.get("/api/tills/codes", headers=key).json()["items"] == []


def enrolled_anew(house: House, name: str) -> int:
    """The last receipt that the next machine of that name is told of."""
    wish = {"till": name}
    code = house.client.post("/api/tills/codes", json=wish, headers=house.as_person("Mara")).json()["code"]
    answer = house.client.post("/api/tills/enrol", json={"code": code}).json()
    last: int = answer["lastReceipt"]
    return last


def test_a_machine_in_the_place_of_another_is_told_which_receipts_may_be_printed(house: House) -> None:
    till, other = PaperTill(till_id=2, epoch=house.office.epoch), PaperTill(epoch=house.office.epoch)
    for one, number in ((till, 41), (till, 7), (other, 99)):
        line = beer()
        order = one.order(line)
        one.pay(order, line.unit_price, line, number)
        house.push(one, order)
    assert enrolled_anew(house, "Till 2") == 10_041
    # The second did not sell before it broke, or nobody heard of it.
    assert enrolled_anew(house, "Till 2") == 20_041
    assert enrolled_anew(house, "Till 3") == 0
