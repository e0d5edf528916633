"""Whatever goes wrong, the caller gets a problem document of a stable type, and never our insides."""

import pytest

from tests.sync_server.venue import House


@pytest.mark.parametrize(
    ("method", "path", "status", "kind"),
    [
        ("GET", "/api/nowhere", 404, "not-found"),
        ("GET", "/nowhere", 404, "not-found"),
        ("DELETE", "/api/roster", 405, "about:blank"),
        ("GET", "/api/sync/changes", 400, "not-understood"),
        ("GET", "/api/sync/changes?since=-1", 400, "not-understood"),
        ("GET", "/api/sync/changes?since=soon", 400, "not-understood"),
        ("POST", "/api/tills/enrol", 400, "not-understood"),
        ("POST", "/api/auth/login", 400, "not-understood"),
    ],
)
def test_the_frameworks_own_refusals(house: House, method: str, path: str, status: int, kind: str) -> None:
    answer = house.client.request(method, path, headers=house.as_till())
    assert (answer.status_code, answer.headers["content-type"]) == (status, "application/problem+json")
    assert (answer.json()["type"], answer.json()["status"]) == (kind, status)


@pytest.mark.parametrize("wish", [{"code": "A", "colour": "red"}, {"code": 5}, [], "A"])
def test_a_strict_message_is_checked_at_the_edge(house: House, wish: object) -> None:
    answer = house.client.post("/api/tills/enrol", json=wish)
    assert (answer.status_code, answer.json()["type"]) == (400, "not-understood")


def test_a_missing_body_is_told_in_words(house: House) -> None:
    answer = house.client.post("/api/tills/enrol")
    assert (answer.status_code, answer.json()["detail"]) == (400, "Send a JSON body.")


def test_a_large_body_is_refused_everywhere(house: House) -> None:
    answer = house.client.post("/api/tills/enrol", json={"code": "A" * 1024 * 1024})
    assert (answer.status_code, answer.json()["type"]) == (413, "too-large")


def test_a_bug_is_told_without_details(house: House) -> None:
    object.__setattr__(house.office, "exchange", None)
    answer = house.client.get("/api/sync/snapshot", headers=house.as_till())
    assert answer.status_code == 500
    assert answer.headers["retry-after"] == "5"
    assert "NoneType" not in answer.text
    assert "exchange" not in answer.text


def test_the_interface_describes_itself(house: House) -> None:
    described = house.client.get("/api/openapi.json").json()
    assert {"/api/sync/push", "/api/order-sessions/{session_id}/complete"} <= described["paths"].keys()
    record = described["components"]["schemas"]["OrderRecord"]["properties"]
    assert {"logoutTime", "transactionId"} <= record.keys()


def test_health(house: House) -> None:
    assert house.client.get("/healthz").json() == {"status": "ok"}
    assert house.client.get("/readyz").json() == {"status": "ready"}
    assert house.client.get("/metrics").status_code == 401
