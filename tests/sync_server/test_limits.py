"""Limits: tries by address, sizes, safe headers on every answer, and a log without secrets."""

from datetime import timedelta
from pathlib import Path

import httpx
import pytest

from sync_server.limits import MOST_HEADER_BYTES, Buckets, household
from tests.sync_server.paper_till import PaperTill, beer
from tests.sync_server.server_process import RealServer
from tests.sync_server.test_process import push
from tests.sync_server.venue import NOON, House


def test_a_bucket_fills_with_time_and_no_further_than_its_size() -> None:
    buckets = Buckets(3, 10)
    assert [buckets.take("a", NOON) for _ in range(4)] == [0, 0, 0, 10]
    assert buckets.take("b", NOON) == 0
    assert buckets.take("a", NOON + timedelta(seconds=4)) == 6
    assert buckets.take("a", NOON + timedelta(seconds=10)) == 0
    assert buckets.take("a", NOON + timedelta(seconds=10)) == 10
    much_later = NOON + timedelta(days=1)
    assert [buckets.take("a", much_later) for _ in range(4)] == [0, 0, 0, 10]


def test_a_clock_set_back_fills_no_bucket() -> None:
    buckets = Buckets(1, 10)
    assert buckets.take("a", NOON) == 0
    assert buckets.take("a", NOON - timedelta(hours=1)) == 10
    assert buckets.take("a", NOON - timedelta(hours=1)) == 10


def test_what_has_a_bucket_of_its_own() -> None:
    assert household("192.0.2.1") != household("192.0.2.2")
    assert household("2001:db8::1") == household("2001:db8:0:0:ffff::2") != household("2001:db8:1::1")
    assert household("testclient") == "testclient"


def test_an_address_that_tries_names_one_after_the_other_is_slowed(house: House) -> None:
    answers = [house.login(f"Nobody {n}", pin="0000", till=1) for n in range(70)]
    statuses = [answer.status_code for answer in answers]
    assert 429 in statuses[:61]
    assert set(statuses[60:]) == {429}
    assert (answers[-1].json()["type"], answers[-1].headers["retry-after"]) == ("try-later", "2")
    house.clock.forward(hours=1)
    assert house.login("Asha", password="lantern-1111").status_code == 200


def test_enrolment_has_its_own_limit(house: House) -> None:
    tried = [house.client.post("/api/tills/enrol", json={"code": f"{n}"}).status_code for n in range(121)]
    assert tried == [403] * 120 + [429]
    assert house.login("Asha", password="lantern-1111").status_code == 200


def test_a_large_head_and_a_nul_are_refused(house: House) -> None:
    answer = house.client.get("/healthz", headers={"X-Long": "a" * MOST_HEADER_BYTES})
    assert (answer.status_code, answer.json()["type"]) == (431, "head-too-large")
    for path in ("/api/order-sessions/a%00b", "/api/users?x=%00"):
        assert house.client.get(path, headers=house.as_person("Mara")).status_code == 400


@pytest.mark.parametrize("body", [b"[" * 100_000, b'{"user": ' * 5_000, b'{"user": "' + b"\xff" * 10 + b'"}'])
def test_deep_or_broken_json_is_told_so(house: House, body: bytes) -> None:
    for path in ("/api/auth/login", "/api/users", "/api/sync/push"):
        headers = house.as_till() if path.endswith("push") else house.as_person("Mara")
        answer = house.client.post(
            path, content=body, headers={**headers, "Content-Type": "application/json"}
        )
        assert (answer.status_code, answer.json()["type"]) == (400, "not-understood"), path


@pytest.mark.parametrize(
    "path", ["/healthz", "/nowhere", "/api/roster", "/api/catalogue", "/api/openapi.json"]
)
def test_every_answer_has_safe_headers(house: House, path: str) -> None:
    answer = house.client.get(path)
    assert answer.headers["x-content-type-options"] == "nosniff"
    assert answer.headers["cache-control"] == "no-store"
    assert "frame-ancestors 'none'" in answer.headers["content-security-policy"]
    assert answer.headers["referrer-policy"] == "no-referrer"
    assert "strict-transport-security" not in answer.headers
    safe = house.client.get(f"https://testserver.local{path}")
    assert safe.headers["strict-transport-security"] == "max-age=31536000"


def test_the_log_has_a_line_for_each_request_and_no_secret(tmp_path: Path) -> None:
    with RealServer(tmp_path / "server") as server:
        demo = server.init_demo()
        server.start()
        mara, asha = demo.person("Mara"), demo.person("Asha")
        code = demo.till("Till 1").code
        token = server.enrol(demo.till("Till 1")).token
        manager, cashier = server.login(mara).token, server.login(asha, token).token
        till = PaperTill(user_id=asha.id)
        order = till.order(beer())
        with server.client(token) as client:
            push(client, till, order)
            client.post("/api/sync/push", content=b"{")
            client.get("/api/catalogue/barcode/secret-in-a-path")
        with server.client(manager) as client:
            client.get("/api/users", params={"token": "secret-in-a-query"})
            client.get("/secret-in-an-address")
            client.post("/api/users", json={"name": "Zoe", "pin": "473920", "password": "a secret password"})
            client.put(f"/api/users/{asha.id}", json={"pin": "58291047"})
            new_code = client.post("/api/tills/codes", json={}).json()["code"]
        with server.client(cashier) as client:
            client.post("/api/auth/logout")
        with httpx.Client(base_url=server.url) as client:
            client.post("/api/auth/login", json={"user": "Mara", "password": "a wrong guess"})
    log = server.log.read_text()
    assert "route=/api/users status=201" in log
    assert "route=/api/sync/push status=200" in log
    assert 'who="till id 1"' in log
    secrets = [
        token, manager, cashier, code, new_code, code.replace("-", ""), mara.password, "473920", "58291047",
        "a secret password", "a wrong guess", "secret-in", "Lager", order,
    ]  # fmt: skip
    assert [secret for secret in secrets if secret in log] == []
