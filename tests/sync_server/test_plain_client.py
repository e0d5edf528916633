"""A client that was written from the specification alone: plain HTTP and JSON against a real server."""

from collections.abc import Iterator
from contextlib import closing
from typing import Any

import httpx
import pytest

from tests.sync_server.server_process import DemoPerson, RealServer

ORDERS = "/api/order-sessions"


@pytest.fixture(scope="module")
def venue(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[str, DemoPerson]]:
    """The address of the demo venue's server, and a cashier."""
    with RealServer(tmp_path_factory.mktemp("plain")) as server:
        demo = server.init_demo()
        server.start()
        yield server.url, next(person for person in demo.staff if person.role == "cashier")


class Client:
    """A till of somebody else's make."""

    def __init__(self, url: str, person: DemoPerson) -> None:
        self._http = httpx.Client(base_url=url, trust_env=False, timeout=30)
        login = {"user": person.name, "password": person.password}
        signed = self.call("POST", "/api/auth/login", 200, **login)
        self.left = signed["order"]
        self._http.headers["Authorization"] = f"Bearer {signed['token']}"
        self.user_id: int = signed["user"]["id"]

    def call(self, method: str, path: str, expected: int, **body: Any) -> Any:
        """The JSON that a call answers with that status."""
        answer = self._http.request(method, path, json=body or None)
        assert answer.status_code == expected, answer.text
        return answer.json() if answer.content else None

    def close(self) -> None:
        """Signs out."""
        self.call("POST", "/api/auth/logout", 204)
        self._http.close()


def items(*quantities: int) -> list[dict[str, Any]]:
    """Items of something the venue need not know."""
    return [
        {"productId": 90_000 + number, "name": f"Pie {number}", "unitPrice": 250, "quantity": quantity}
        for number, quantity in enumerate(quantities)
    ]


def test_a_shift(venue: tuple[str, DemoPerson]) -> None:
    url, person = venue
    with closing(Client(url, person)) as first:
        assert first.left is None
        assert first.call("GET", f"{ORDERS}/active", 200) is None

        order = first.call("POST", ORDERS, 201, userId=first.user_id, items=items(1), status="active")
        changed = first.call("POST", ORDERS, 200, userId=first.user_id, items=items(1, 2), status="active")
        assert (changed["id"], len(changed["items"]), changed["total"]) == (order["id"], 2, 750)
        path = f"{ORDERS}/{order['id']}"
        fewer = first.call("PUT", path, 200, items=items(3))
        assert [item["quantity"] for item in fewer["items"]] == ["3"]
        assert first.call("GET", path, 200) == fewer

        left = first.call("PUT", path, 200, status="pending_logout", logoutTime="2026-03-01T22:00:00Z")
        assert (left["status"], left["logoutTime"]) == ("pending_logout", "2026-03-01T22:00:00.000Z")

    with closing(Client(url, person)) as second:
        assert (second.left["id"], second.left["status"]) == (order["id"], "pending_logout")
        back = second.call("PUT", path, 200, status="active")
        assert (back["status"], back["logoutTime"], back["items"]) == ("active", None, fewer["items"])

        cash = [{"method": "cash", "amount": 1000}]
        paid = second.call("POST", f"{path}/complete", 201, payments=cash)
        assert (paid["sessionId"], paid["total"]) == (order["id"], 750)
        assert second.call("GET", path, 200)["status"] == "completed"
        assert second.call("GET", f"/api/transactions/{paid['id']}", 200) == paid

        other = second.call("POST", ORDERS, 201, userId=second.user_id, items=items(2))
        tab = second.call("POST", "/api/tabs", 201, name="Hen party")["tab"]
        on_tab = second.call("POST", f"{ORDERS}/{other['id']}/assign-to-tab", 200, tabId=tab["id"])
        assert (on_tab["status"], on_tab["tabId"]) == ("assigned_to_tab", tab["id"])
        assert second.call("GET", f"{ORDERS}/active", 200) is None

        third = second.call("POST", ORDERS, 201, userId=second.user_id, items=items(5))
        gone = second.call("DELETE", f"{ORDERS}/{third['id']}", 200)
        assert gone == {"id": third["id"], "deleted": True}

        listed = second.call("GET", ORDERS, 200)
        assert [one["id"] for one in listed["items"]] == [third["id"], other["id"], order["id"]]
        assert listed["nextCursor"] is None
        history = second.call("GET", f"{path}/history", 200)["entries"]
        assert (history[0]["kind"], history[-1]["kind"], history[-1]["after"]) == ("open", "close", 750)
