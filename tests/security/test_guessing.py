"""Guessing PINs, passwords and codes, at the server and at a till without one: slower and slower."""

import itertools
import os
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from argon2 import PasswordHasher

from shared.order_session import Status
from sync_server.staff import LOCKED_AFTER, LOCKED_FOR
from tests.sync_server.paper_till import PaperTill, beer
from tests.sync_server.venue import STAFF, House
from tests.till_app.desk.counter import ASHA, BEN, Counter, open_counter
from till_app.desk.staff import MOST_TRIES, OFFLINE_FOR, Answer, Staff
from till_app.secrets import development_secrets

NIGHT = timedelta(hours=6)
UNKNOWN = ("Zora", "Zed", "mara", "Asha ", "99", "' OR 1=1 --")


def exhausted(house: House, name: str, till: int, **wrong: str) -> int:
    """How often a wrong secret is looked at if somebody tries all night, as often as they may."""
    looked_at, ends = 0, house.clock.now + NIGHT
    while house.clock.now < ends:
        answer = house.login(name, till=till, **wrong)
        looked_at += answer.status_code == 401
        house.clock.forward(seconds=int(answer.headers.get("retry-after", "1")))
    return looked_at


@pytest.mark.parametrize(("till", "wrong"), [(1, {"pin": "0000"}), (0, {"password": "not this one"})])
def test_a_night_of_guessing_is_some_thirty_tries_and_stops_nobody_else(
    house: House, till: int, wrong: dict[str, str]
) -> None:
    tries = exhausted(house, "Asha", till, **wrong)
    assert tries <= LOCKED_AFTER + NIGHT / LOCKED_FOR
    assert house.login("Ben", till=1, pin="2222").status_code == 200
    assert house.login("Mara", password="lantern-9999").status_code == 200
    assert house.login("Asha", till=2, pin="1111").status_code == 200, "at another till she works on"
    own = house.login("Asha", password="lantern-1111") if till else house.login("Asha", till=1, pin="1111")
    assert own.status_code == 200, "a PIN and a password wait for themselves"


def test_whoever_works_goes_on_while_somebody_guesses(house: House) -> None:
    asha, till = house.as_person("Asha"), PaperTill()
    for _ in range(LOCKED_AFTER + 5):
        house.login("Asha", till=1, pin="0000")
        house.clock.forward(minutes=5)
    assert house.client.get("/api/order-sessions/active", headers=asha).status_code == 200
    assert house.push(till, till.order(beer())).sessions[0].result == "ok"


def test_a_new_secret_from_a_manager_opens_the_lock(house: House) -> None:
    for _ in range(LOCKED_AFTER):
        house.login("Asha", till=1, pin="0000")
        house.clock.forward(minutes=3)
    assert house.login("Asha", till=1, pin="1111").status_code == 429
    mara = house.as_person("Mara")
    assert house.client.put("/api/users/1", json={"pin": "48151623"}, headers=mara).status_code == 200
    assert house.login("Asha", till=1, pin="48151623").status_code == 200


def test_nobody_learns_by_guessing_who_works_here(house: House) -> None:
    def told(name: str) -> list[tuple[int, str | None, str]]:
        answers = []
        for _ in range(LOCKED_AFTER + 2):
            answer = house.login(name, password="not this one")
            answers.append((answer.status_code, answer.headers.get("retry-after"), answer.text))
            house.clock.forward(minutes=6)
        return answers

    asha = told("Asha")
    assert {status for status, *_ in asha} == {401, 429}
    for name in UNKNOWN:
        assert told(name) == asha, name


def test_no_secret_opens_for_another_person_or_in_another_way(house: House) -> None:
    def opens(name: str, till: int = 0, **secret: str) -> bool:
        house.clock.forward(hours=1)
        answer = house.login(name, till=till, **secret)
        assert answer.status_code in (200, 401)
        return answer.status_code == 200

    for (name, mine), (_, theirs) in itertools.permutations(STAFF.items(), 2):
        assert not opens(name, 1, pin=theirs[1])
        assert not opens(name, password=theirs[2])
        assert not opens(name, 1, pin=mine[2])
        assert not opens(name, password=mine[1])
    for secret in ("", " 1111", "1111 ", "١١١١", "1111\u200b", "11111", "111"):
        assert not opens("Asha", 1, pin=secret)
    assert opens("Asha", 1, pin="1111")


@pytest.mark.parametrize("way", ["code", "again", "late", "withdrawn", "guessed"])
def test_a_code_opens_one_till_once_within_a_day(house: House, way: str) -> None:
    mara = house.as_person("Mara")
    code = house.client.post("/api/tills/codes", json={}, headers=mara).json()["code"]
    listed = house.client.get("/api/tills/codes", headers=mara).json()["items"][-1]
    assert code not in str(listed)
    match way:
        case "again":
            assert house.client.post("/api/tills/enrol", json={"code": code}).status_code == 201
        case "late":
            house.clock.forward(hours=24)
        case "withdrawn":
            gone = house.client.delete(f"/api/tills/codes/{listed['id']}", headers=mara)
            assert gone.status_code == 204
        case "guessed":
            last = "2" if code[-1] != "2" else "3"
            code = code[:-1] + last
    answer = house.client.post("/api/tills/enrol", json={"code": code})
    if way == "code":
        assert (answer.status_code, len(answer.json()["token"]) >= 43) == (201, True)
    else:
        assert (answer.status_code, answer.json()["type"]) == (403, "code-not-good")
        assert "token" not in answer.json()


def test_two_who_use_one_code_at_once_get_one_token(house: House) -> None:
    code = house.client.post("/api/tills/codes", json={}, headers=house.as_person("Mara")).json()["code"]
    spellings = (code, code.lower(), code.replace("-", " "), f" {code} ")
    answers = [house.client.post("/api/tills/enrol", json={"code": spelt}).status_code for spelt in spellings]
    assert sorted(answers) == [201, 403, 403, 403]


@pytest.fixture
def counter(tmp_path: Path) -> Iterator[Counter]:
    """Till 1 with an order of Asha's in hand."""
    counter = open_counter(tmp_path / "journal.db")
    yield counter
    counter.store.close()


def staff_of(counter: Counter, folder: Path) -> Staff:
    """The till's staff after a start, with the keyring of that folder."""
    folder.mkdir(exist_ok=True)
    cheap = PasswordHasher(time_cost=1, memory_cost=64, parallelism=1)
    return Staff(counter.store, development_secrets(folder), os.urandom, cheap)


def remembering(counter: Counter, folder: Path) -> Staff:
    """The till's staff; Asha and Ben were here with the server."""
    staff = staff_of(counter, folder)
    assert staff.remember(ASHA, "1111", counter.clock())
    assert staff.remember(BEN, "2222", counter.clock())
    return staff


def test_offline_a_week_of_guessing_is_ten_tries_whatever_the_clock_says_and_however_often_it_starts(
    counter: Counter, tmp_path: Path
) -> None:
    staff, looked_at = remembering(counter, tmp_path), 0
    for hours in range(7 * 24):
        counter.clock.advance(hours=1 if hours % 3 else -1)
        checked = staff.check(ASHA, f"{hours:04}", counter.clock())
        looked_at += checked.answer in (Answer.WRONG, Answer.LOCKED) and checked.tries_left > 0
        if hours % 5 == 0:
            staff = staff_of(counter, tmp_path)
    assert looked_at == MOST_TRIES - 1, "the tenth says that it was the last"
    assert staff.check(ASHA, "1111", counter.clock()).answer is Answer.LOCKED


def test_offline_guessing_stops_no_order_in_hand_and_the_server_opens_again(
    counter: Counter, tmp_path: Path
) -> None:
    staff = remembering(counter, tmp_path)
    session = "0190a5b1-0000-7000-8000-000000000001"
    counter.ring(session)
    for _ in range(MOST_TRIES):
        counter.clock.advance(minutes=6)
        staff.check(ASHA, "0000", counter.clock())
    assert staff.check(ASHA, "1111", counter.clock()).answer is Answer.LOCKED
    assert staff.check(BEN, "2222", counter.clock()).answer is Answer.LOCKED, "the till counts too"
    counter.ring(session)
    assert counter.ordering.order(session).status is Status.ACTIVE
    assert counter.ordering.order(session).total == 1160
    staff.remember(BEN, "2222", counter.clock())
    assert staff.check(BEN, "2222", counter.clock()).answer is Answer.RECOGNISED
    assert staff.check(ASHA, "1111", counter.clock()).answer is Answer.LOCKED, "hers stays"


def test_a_stolen_journal_without_its_keyring_tells_no_pin(counter: Counter, tmp_path: Path) -> None:
    remembering(counter, tmp_path / "counter")
    thief = staff_of(counter, tmp_path / "thief")
    counter.clock.advance(seconds=1)
    assert thief.check(ASHA, "1111", counter.clock()).answer is Answer.WRONG
    counter.clock.advance(days=OFFLINE_FOR.days, seconds=1)
    assert thief.check(BEN, "2222", counter.clock()).answer is Answer.NOT_KNOWN_HERE
