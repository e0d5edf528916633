"""The staff: who sees whom, who may change whom, and that somebody stays in charge."""

from typing import Any

import pytest

from shared.problems import LastInCharge, NotAllowed, Problem
from shared.wire import User
from sync_server.forms.staff import Member, MemberChange
from sync_server.staff import COLOURS, Person, after_change
from tests.sync_server.venue import House


def member(number: int, role: str, *, active: bool = True, secret: bool = True) -> Member:
    """Somebody of that role."""
    return Member(number, f"{role}-{number}", role, "slate", active, has_pin=secret, has_password=False)


CASHIER, OTHER, MANAGER, BOSS, ADMIN = (
    member(n, role) for n, role in enumerate(("cashier", "cashier", "manager", "manager", "admin"), 1)
)
STAFF = (CASHIER, OTHER, MANAGER, BOSS, ADMIN)


def outcome(
    caller: Member, subject: Member, wish: MemberChange, staff: tuple[Member, ...] = STAFF
) -> type[Problem] | None:
    """What the caller is told; None: it is done."""
    person = Person(1, User(caller.id, caller.name, caller.role), 0)
    try:
        after_change(person, staff, subject.id, wish)
    except Problem as wrong:
        return type(wrong)
    return None


@pytest.mark.parametrize(
    ("caller", "subject", "wish", "told"),
    [
        (CASHIER, CASHIER, MemberChange(name="New"), NotAllowed),
        (CASHIER, CASHIER, MemberChange(role="admin"), NotAllowed),
        (CASHIER, OTHER, MemberChange(pin="1234"), NotAllowed),
        (MANAGER, CASHIER, MemberChange(pin="1234", active=False), None),
        (MANAGER, CASHIER, MemberChange(role="manager"), NotAllowed),
        (MANAGER, BOSS, MemberChange(pin="1234"), NotAllowed),
        (MANAGER, ADMIN, MemberChange(name="New"), NotAllowed),
        (MANAGER, MANAGER, MemberChange(pin="1234", name="New"), None),
        (MANAGER, MANAGER, MemberChange(role="admin"), NotAllowed),
        (ADMIN, CASHIER, MemberChange(role="manager"), None),
        (ADMIN, BOSS, MemberChange(active=False), None),
        (ADMIN, ADMIN, MemberChange(role="manager"), LastInCharge),
        (ADMIN, ADMIN, MemberChange(active=False), LastInCharge),
        (ADMIN, ADMIN, MemberChange(pin=""), LastInCharge),
    ],
)
def test_who_may_change_whom(
    caller: Member, subject: Member, wish: MemberChange, told: type[Problem] | None
) -> None:
    assert outcome(caller, subject, wish) is told


def test_the_last_manager_stays_where_there_is_no_admin() -> None:
    house_key = Member(0, "till-server", "admin", "slate", active=True, has_pin=False, has_password=False)
    left = MemberChange(active=False)
    assert outcome(house_key, MANAGER, left, (CASHIER, MANAGER)) is LastInCharge
    gone = member(4, "manager", active=False)
    assert outcome(house_key, MANAGER, left, (CASHIER, MANAGER, gone)) is LastInCharge
    nowhere_to_sign_in = member(4, "manager", secret=False)
    assert outcome(house_key, MANAGER, left, (CASHIER, MANAGER, nowhere_to_sign_in)) is LastInCharge
    assert outcome(house_key, MANAGER, left, (CASHIER, MANAGER, BOSS)) is None


def put(house: House, user_id: int, wish: dict[str, Any], name: str = "Mara") -> Any:
    """The answer to a change."""
    return house.client.put(f"/api/users/{user_id}", json=wish, headers=house.as_person(name))


def test_a_cashier_sees_themselves_and_a_manager_everybody(house: House) -> None:
    asha, mara = house.as_person("Asha"), house.as_person("Mara")
    assert [one["id"] for one in house.client.get("/api/users", headers=asha).json()["items"]] == [1]
    assert [one["id"] for one in house.client.get("/api/users", headers=mara).json()["items"]] == [1, 2, 3]
    statuses = [house.client.get(f"/api/users/{n}", headers=asha).status_code for n in (1, 2, 99)]
    assert statuses == [200, 403, 404]
    shown = house.client.get("/api/users/2", headers=mara).json()
    assert shown == {
        "id": 2, "name": "Ben", "role": "cashier", "colour": "slate",
        "active": True, "hasPin": True, "hasPassword": True,
    }  # fmt: skip


def test_a_new_pin_ends_tokens_and_locks(house: House) -> None:
    ben = house.as_person("Ben")
    for _ in range(3):
        house.login("Ben", till=1, pin="0000")
    assert house.login("Ben", till=1, pin="2222").status_code == 429
    assert put(house, 2, {"pin": "4711"}).status_code == 200
    assert house.client.get("/api/users/2", headers=ben).status_code == 401
    assert house.login("Ben", till=1, pin="2222").status_code == 401
    assert house.login("Ben", till=1, pin="4711").status_code == 200


def test_who_has_left_cannot_sign_in_and_may_come_back(house: House) -> None:
    assert put(house, 2, {"active": False}).json()["active"] is False
    assert house.login("Ben", password="lantern-2222").status_code == 401
    roster = house.client.get("/api/roster", headers=house.as_till()).json()
    assert [user["name"] for user in roster["users"]] == ["Asha", "Mara"]
    assert put(house, 2, {"active": True}).status_code == 200
    house.clock.forward(minutes=1)
    assert house.login("Ben", password="lantern-2222").status_code == 200


@pytest.mark.parametrize(
    ("wish", "status", "kind"),
    [
        ({"name": "Asha"}, 409, "taken"),
        ({"pin": "12"}, 400, "not-understood"),
        ({"password": "short"}, 400, "not-understood"),
        ({"role": "owner"}, 400, "not-understood"),
        ({"wage": 1}, 400, "not-understood"),
        ({"name": ""}, 400, "not-understood"),
        ({"role": "manager"}, 403, "not-allowed"),
    ],
)
def test_what_a_change_may_say(house: House, wish: dict[str, Any], status: int, kind: str) -> None:
    answer = put(house, 2, wish)
    assert (answer.status_code, answer.json()["type"]) == (status, kind)


def test_only_an_admin_adds_managers(house: House) -> None:
    wish = {"name": "Zoe", "pin": "1234", "role": "manager"}
    assert house.client.post("/api/users", json=wish, headers=house.as_person("Mara")).status_code == 403
    key = {"Authorization": f"Bearer {house.office.house_key}"}
    assert house.client.post("/api/users", json=wish, headers=key).status_code == 201


def test_people_who_are_added_are_told_apart_by_their_colours(house: House) -> None:
    key = {"Authorization": f"Bearer {house.office.house_key}"}
    wish = {"role": "cashier", "pin": "4711", "password": ""}
    added = [
        house.client.post("/api/users", json={**wish, "name": f"New {number}"}, headers=key).json()
        for number in range(len(COLOURS))
    ]
    assert sorted(one["colour"] for one in added) == sorted(COLOURS)
    assert (added[0]["id"], added[0]["colour"]) == (4, COLOURS[3])
