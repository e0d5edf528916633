"""Push, changes and snapshot over HTTP: waiting pulls, limits, and what cannot be read."""

import threading
import time
from collections.abc import Callable
from typing import Any

import msgspec
import pytest
from sqlalchemy import select

from shared.wire import Changes, PushAnswer, Snapshot, encode
from sync_server.tables import Connection, tills
from tests.sync_server.paper_till import PaperTill, beer
from tests.sync_server.venue import House


def changes(house: House, since: int, **parameters: str | float) -> Changes:
    """The answer to a pull of till 2."""
    asked = {"since": since, **parameters}
    answer = house.client.get("/api/sync/changes", params=asked, headers=house.as_till(2))
    assert answer.status_code == 200, answer.text
    return msgspec.json.decode(answer.content, type=Changes)


def meanwhile(work: Callable[[], object]) -> threading.Thread:
    """Starts some work in a thread of its own."""
    thread = threading.Thread(target=work)
    thread.start()
    return thread


def until_a_pull_waits(house: House) -> None:
    """Returns once a pull waits at the bell."""
    deadline = time.monotonic() + 10
    while not house.office.bell.waiting:
        assert time.monotonic() < deadline, "no pull came to wait"
        time.sleep(0.005)


def test_a_waiting_pull_is_woken_by_a_push(house: House) -> None:
    till = PaperTill()
    order = till.order(beer())
    present = changes(house, 0)
    got: list[tuple[Changes, float]] = []
    pull = meanwhile(lambda: got.append((changes(house, present.cursor, wait=20), time.monotonic())))
    until_a_pull_waits(house)
    pushed = time.monotonic()
    house.push(till, order)
    pull.join(10)
    answer, arrived = got[0]
    assert [one.edit.session_id for one in answer.edits] == [order, order]
    assert [head.total for head in answer.heads] == [540]
    assert arrived - pushed < 1


def test_a_waiting_pull_is_woken_by_a_change_of_the_roster(house: House) -> None:
    present = changes(house, 0)
    got: list[Changes] = []
    pull = meanwhile(lambda: got.append(changes(house, present.cursor, wait=20)))
    until_a_pull_waits(house)
    added = house.client.post(
        "/api/users", json={"name": "Zoe", "pin": "1234"}, headers=house.as_person("Mara")
    )
    assert added.status_code == 201, added.text
    pull.join(10)
    assert got[0].roster == present.roster + 1
    assert got[0].edits == ()
    assert got[0].catalogue == 7


@pytest.mark.parametrize("asked", [{"since": 10_000}, {"since": 0, "epoch": "another"}])
def test_a_pull_of_another_world_does_not_wait(house: House, asked: dict[str, Any]) -> None:
    present = changes(house, 0)
    asked = {**asked, "since": asked["since"] or present.cursor}
    began = time.monotonic()
    assert changes(house, wait=20, **asked).cursor == present.cursor
    assert time.monotonic() - began < 5


def test_a_pull_of_the_same_epoch_waits_its_time(house: House) -> None:
    present = changes(house, 0)
    began = time.monotonic()
    assert changes(house, present.cursor, wait=0.2, epoch=present.epoch).edits == ()
    assert time.monotonic() - began >= 0.2


def test_a_snapshot_starts_a_new_till(house: House) -> None:
    till = PaperTill()
    order = till.order(beer(3))
    house.push(till, order)
    answer = house.client.get("/api/sync/snapshot", headers=house.as_till(2))
    snapshot = msgspec.json.decode(answer.content, type=Snapshot)
    assert [one.edit for one in snapshot.sessions[0].log] == till.journal[order]
    assert snapshot.heads[0].total == 1620
    assert snapshot.cursor == changes(house, 0).cursor


def test_an_edit_that_cannot_be_read_is_kept_aside_and_the_others_arrive(house: House) -> None:
    till = PaperTill()
    orders = [till.order(beer()) for _ in range(10)]
    bad = till.order(beer(), beer())
    push = msgspec.json.decode(encode(till.push(*map(till.session, [bad, *orders]))))
    strange = push["sessions"][0]["edits"][1]
    strange["quantumState"] = "both"
    answer = house.client.post("/api/sync/push", json=push, headers=house.as_till())
    assert answer.status_code == 200, answer.text
    first, *rest = msgspec.json.decode(answer.content, type=PushAnswer).sessions
    assert [one.rev for one in rest] == [2] * 10
    assert (first.ack_n, first.rev) == (3, 2)
    assert [(one.id, one.problem) for one in first.refused] == [(strange["id"], "not-readable")]


@pytest.mark.parametrize(
    ("body", "status", "kind"),
    [
        (b"{", 400, "not-understood"),
        (b'{"request": 1}', 400, "not-understood"),
        (b"[" + b" " * 1024 * 1024 + b"]", 413, "too-large"),
    ],
)
def test_what_is_no_push_is_refused(house: House, body: bytes, status: int, kind: str) -> None:
    answer = house.client.post("/api/sync/push", content=body, headers=house.as_till())
    assert answer.status_code == status
    assert answer.headers["content-type"] == "application/problem+json"
    assert answer.json()["type"] == kind


def test_at_most_two_hundred_sessions_at_once(house: House) -> None:
    till = PaperTill()
    push = till.push(*(till.session(till.order()) for _ in range(201)))
    answer = house.client.post("/api/sync/push", content=encode(push), headers=house.as_till())
    assert (answer.status_code, answer.json()["type"]) == (422, "too-many")


def test_a_revoked_till_may_push_into_quarantine_and_nothing_else(house: House) -> None:
    till = PaperTill()
    order = till.order(beer())
    house.push(till, order)
    revoke = house.client.post("/api/tills/1/revoke", headers=house.as_person("Mara"))
    assert revoke.status_code == 204
    till.write(order, beer())
    answer = house.push(till, order, after=2).sessions[0]
    assert (answer.ack_n, [one.problem for one in answer.refused], answer.edits) == (3, ["revoked"], ())
    for path in ("/api/sync/changes?since=0", "/api/sync/snapshot", "/api/roster", "/api/catalogue"):
        assert house.client.get(path, headers=house.as_till()).status_code == 403
    assert house.login("Asha", till=1, pin="1111").status_code == 403


def test_a_till_tells_which_program_it_runs(house: House) -> None:
    till = PaperTill()
    house.client.headers["User-Agent"] = "till/9.9"
    house.push(till, till.order(beer()))

    def version(connection: Connection) -> str | None:
        return connection.execute(select(tills.c.version).where(tills.c.till_id == 1)).scalar()

    with house.client.portal() as portal:
        assert portal.call(house.office.run, version) == "till/9.9"


def test_the_catalogue_is_sent_once_per_version(house: House) -> None:
    first = house.client.get("/api/catalogue", headers=house.as_till())
    assert (first.status_code, first.headers["etag"]) == (200, '"7"')
    assert first.json()["products"][0]["price"] == 540
    again = {**house.as_till(), "If-None-Match": first.headers["etag"]}
    answer = house.client.get("/api/catalogue", headers=again)
    assert (answer.status_code, answer.content) == (304, b"")


def test_the_roster_names_staff_and_tills_and_no_secrets(house: House) -> None:
    answer = house.client.get("/api/roster", headers=house.as_till())
    assert [user["name"] for user in answer.json()["users"]] == ["Asha", "Ben", "Mara"]
    assert [till["name"] for till in answer.json()["tills"]] == ["Till 1", "Till 2"]
    assert "argon2" not in answer.text
    assert "hash" not in answer.text.lower()
