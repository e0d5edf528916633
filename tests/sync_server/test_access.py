"""Who gets in: enrolment once, PINs and passwords counted before they are checked, tokens that end."""

from datetime import timedelta
from pathlib import Path

import msgspec
import pytest
from litestar.testing import TestClient

from shared.wire import PushAnswer, encode
from sync_server.app import create_app
from sync_server.staff import LOCKED_AFTER, LOCKED_FOR, seconds_to_wait
from tests.sync_server import venue
from tests.sync_server.paper_till import PaperTill, beer
from tests.sync_server.venue import House


def code(house: House, till: str = "") -> str:
    """A fresh enrolment code."""
    answer = house.client.post("/api/tills/codes", json={"till": till}, headers=house.as_person("Mara"))
    assert answer.status_code == 201, answer.text
    found: str = answer.json()["code"]
    return found


def enrol(house: House, secret: str, name: str = "") -> tuple[int, dict[str, object]]:
    """Status and answer of an enrolment."""
    answer = house.client.post("/api/tills/enrol", json={"code": secret, "name": name})
    return answer.status_code, answer.json()


def test_a_code_enrols_one_till_once(house: House) -> None:
    secret = code(house)
    status, enrolled = enrol(house, secret.lower().replace("-", " "))
    assert (status, enrolled["tillId"]) == (201, 3)
    assert enrolled["site"] == {"siteId": 1, "name": "The Lantern", "currency": "GBP"}
    house.tokens.append(str(enrolled["token"]))
    assert house.client.get("/api/roster", headers=house.as_till(3)).json()["tills"][2]["name"] == "Till 3"
    assert enrol(house, secret)[1]["type"] == "code-not-good"


def test_a_code_lives_a_day(house: House) -> None:
    secret = code(house)
    house.clock.forward(hours=24)
    status, answer = enrol(house, secret)
    assert (status, answer["type"]) == (403, "code-not-good")
    assert enrol(house, "WRONG-CODES")[0] == 403


def test_a_till_enrolled_anew_loses_its_old_token(house: House) -> None:
    assert house.client.get("/api/roster", headers=house.as_till()).status_code == 200
    status, enrolled = enrol(house, code(house, "Till 1"))
    assert (status, enrolled["tillId"]) == (201, 1)
    assert house.client.get("/api/roster", headers=house.as_till()).status_code == 401
    house.tokens[0] = str(enrolled["token"])
    assert house.client.get("/api/roster", headers=house.as_till()).status_code == 200


def test_only_managers_issue_codes_add_staff_and_revoke(house: House) -> None:
    for path, wish in (
        ("/api/tills/codes", {}),
        ("/api/users", {"name": "Zoe", "pin": "1234"}),
        ("/api/tills/1/revoke", {}),
    ):
        assert house.client.post(path, json=wish).status_code == 401
        answer = house.client.post(path, json=wish, headers=house.as_person("Asha"))
        assert (answer.status_code, answer.json()["type"]) == (403, "not-allowed")
    missing = house.client.post("/api/tills/99/revoke", headers=house.as_person("Mara"))
    assert missing.status_code == 404


@pytest.mark.parametrize(
    ("wish", "status"),
    [
        ({"name": "Zoe", "pin": "1234"}, 201),
        ({"name": "Zoe", "password": "long enough"}, 201),
        ({"name": "Zoe"}, 400),
        ({"name": "Zoe", "pin": "12"}, 400),
        ({"name": "Zoe", "pin": "12x4"}, 400),
        ({"name": "Zoe", "password": "short"}, 400),
        ({"name": "Zoe", "pin": "1234", "role": "owner"}, 400),
        ({"name": "Asha", "pin": "1234"}, 409),
    ],
)
def test_joining_the_staff(house: House, wish: dict[str, str], status: int) -> None:
    answer = house.client.post("/api/users", json=wish, headers=house.as_person("Mara"))
    assert answer.status_code == status, answer.text
    if status == 201:
        secret = {key: wish[key] for key in ("pin", "password") if key in wish}
        assert house.login("Zoe", till=1 if "pin" in secret else 0, **secret).status_code == 200


def test_a_pin_opens_at_a_till_and_a_password_elsewhere(house: House) -> None:
    signed_in = house.login(1, till=1, pin="1111")
    assert signed_in.status_code == 200
    assert signed_in.json()["user"] == {"id": 1, "name": "Asha", "role": "cashier", "colour": "slate"}
    assert signed_in.json()["order"] is None
    assert house.login("Asha", password="lantern-1111").status_code == 200
    assert house.login("Asha", pin="1111").json()["type"] == "not-signed-in"
    assert house.login("Asha", till=1, pin="2222").json()["type"] == "pin-not-recognised"
    assert house.login("Nobody", till=1, pin="1111").json()["type"] == "pin-not-recognised"
    assert house.login("Asha", till=1).status_code == 400
    assert house.login("Asha", till=1, pin="1111", password="lantern-1111").status_code == 400


def test_ten_failures_lock_a_person_on_that_till(house: House) -> None:
    for failure in range(LOCKED_AFTER):
        assert house.login("Asha", till=1, pin="0000").status_code == 401, failure
        house.clock.forward(minutes=3)
    locked = house.login("Asha", till=1, pin="1111")
    assert (locked.status_code, locked.json()["type"]) == (429, "try-later")
    assert locked.headers["retry-after"] == str(12 * 60)
    assert house.login("Ben", till=1, pin="2222").status_code == 200
    assert house.login("Asha", till=2, pin="1111").status_code == 200
    house.clock.forward(minutes=12)
    assert house.login("Asha", till=1, pin="1111").status_code == 200
    assert house.login("Asha", till=1, pin="0000").status_code == 401
    assert house.login("Asha", till=1, pin="1111").status_code == 200


def test_a_guess_in_the_waiting_time_is_not_looked_at(house: House) -> None:
    for _ in range(3):
        assert house.login("Asha", till=1, pin="0000").status_code == 401
    answer = house.login("Asha", till=1, pin="1111")
    assert (answer.status_code, answer.headers["retry-after"]) == (429, "1")
    house.clock.forward(seconds=1)
    assert house.login("Asha", till=1, pin="1111").status_code == 200


def test_a_clock_set_back_does_not_open_the_lock() -> None:
    locked = seconds_to_wait(LOCKED_AFTER, timedelta(hours=-5))
    assert locked == LOCKED_FOR.total_seconds()
    assert [seconds_to_wait(failures, timedelta(0)) for failures in range(6)] == [0, 0, 0, 1, 2, 4]


def test_a_token_ends_with_its_time_or_a_logout(house: House) -> None:
    headers = house.as_person("Asha")
    assert house.client.get("/api/order-sessions/active", headers=headers).status_code == 200
    assert house.client.post("/api/auth/logout", headers=headers).status_code == 204
    assert house.client.get("/api/order-sessions/active", headers=headers).status_code == 401
    ben = house.as_person("Ben")
    house.clock.forward(hours=12)
    assert house.client.get("/api/order-sessions/active", headers=ben).status_code == 401


@pytest.mark.parametrize("header", ["", "Bearer", "Bearer wrong", "Basic dG9rZW4="])
def test_without_a_good_token_nothing_is_told(house: House, header: str) -> None:
    headers = {"Authorization": header} if header else {}
    for path in ("/api/roster", "/api/sync/snapshot", "/api/order-sessions/active"):
        answer = house.client.get(path, headers=headers)
        assert (answer.status_code, answer.headers["www-authenticate"]) == (401, "Bearer")
    crossed = house.client.get("/api/order-sessions/active", headers=house.as_till())
    assert crossed.status_code == 401
    assert house.client.get("/api/roster", headers=house.as_person("Mara")).status_code == 401


def test_no_secret_lies_in_the_database(tmp_path: Path) -> None:
    with venue.house(tmp_path) as house:
        token = house.as_person("Asha")["Authorization"].removeprefix("Bearer ")
        secret = code(house)
        secrets = [token, secret, secret.replace("-", ""), "lantern-1111", *house.tokens]
    kept = b"".join(path.read_bytes() for path in tmp_path.glob("server.db*"))
    assert b"Asha" in kept
    assert [word for word in secrets if word.encode() in kept] == []


@pytest.mark.parametrize("way", ["pull", "push", "roster", "enrol anew"])
def test_a_process_that_hears_no_poke_refuses_a_till_at_once(
    tmp_path: Path, postgres_url: str, way: str
) -> None:
    with venue.house(tmp_path, postgres_url) as house:
        app = create_app(house.office.settings, now=house.clock)
        with TestClient(app) as other:
            app.state["office"].poke.stop()
            till = PaperTill(epoch=house.office.epoch)
            assert other.get("/api/roster", headers=house.as_till()).status_code == 200
            if way == "enrol anew":
                assert enrol(house, code(house, "Till 1"))[0] == 201
                assert other.get("/api/roster", headers=house.as_till()).status_code == 401
                return
            assert (
                house.client.post("/api/tills/1/revoke", headers=house.as_person("Mara")).status_code == 204
            )
            if way == "push":
                body = encode(till.push(till.session(till.order(beer()), 0)))
                answer = other.post("/api/sync/push", content=body, headers=house.as_till())
                said = msgspec.json.decode(answer.content, type=PushAnswer).sessions[0]
                assert (said.ack_n, said.rev) == (2, 0), "acknowledged, and kept aside"
            else:
                path = "/api/sync/changes?since=0" if way == "pull" else "/api/roster"
                assert other.get(path, headers=house.as_till()).status_code == 403
