"""Everybody who may call, and something fresh for every call to be about."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import httpx

from sync_server.tokens import hash_of
from tests.security.forms import BODIES, FORMS, QUERIES
from tests.security.two_sites import MANAGER, TILL, open_the_anchor
from tests.sync_server.paper_till import PaperTill, beer, new_id
from tests.sync_server.venue import House

BEN = 2
REVOKED = 2
"""Till 2 is revoked from the start."""
PRICES = b"name;category;price;tax\n"


@dataclass(frozen=True)
class Call:
    """One request, ready to be sent."""

    method: str
    path: str
    headers: dict[str, str]
    sent: dict[str, Any]


class Cast:
    """A house with a second site in its database. Ada is its admin, Mara its manager."""

    def __init__(self, house: House) -> None:
        self.house = house
        key = {"Authorization": f"Bearer {house.office.house_key}"}
        wish = {"name": "Ada", "role": "admin", "password": "lantern-admin"}
        assert house.client.post("/api/users", json=wish, headers=key).status_code == 201
        self._admin = house.login("Ada", password="lantern-admin").json()["token"]
        house.client.post(f"/api/tills/{REVOKED}/revoke", headers=key)
        open_the_anchor(house)
        asha, mara = (house.as_person(name)["Authorization"].split()[1] for name in ("Asha", "Mara"))
        self.tokens = {
            "nobody": "", "garbage": "garbage", "till": house.tokens[0], "revoked": house.tokens[REVOKED - 1],
            "foreign": TILL, "own": asha, "other": asha, "none": asha, "manager": mara, "admin": self._admin,
            "else": MANAGER,
        }  # fmt: skip
        self._subjects: dict[str, Callable[[int, bool], object]] = {
            "session_id": self._order,
            "transaction_id": self._paid,
            "tab_id": self._tab,
            "user_id": lambda owner, missing: 99 if missing else owner,
            "till_id": lambda _, missing: 99 if missing else 1,
            "number": self._z,
            "product_id": lambda *_: 103,
            "code": lambda *_: "0000",
            "name": lambda *_: "console.css",
            "path": lambda *_: "x",
            "code_id": self._code,
            "alert_id": self._alert,
            "edit_id": lambda *_: self._set_aside()[0],
            "answer": lambda *_: "dismiss",
        }

    def prepare(self, name: str, caller: str) -> Call:
        """A request to a route by a caller, about something made for it; half a minute after the last."""
        self.house.clock.forward(seconds=30)
        method, path = name.split()
        owner = 1 if caller == "own" else BEN
        for parameter, make in self._subjects.items():
            if f"{{{parameter}}}" in path:
                subject = REVOKED if path.endswith("{till_id}/revoke") else make(owner, caller == "none")
                path = path.replace(f"{{{parameter}}}", str(subject))
        token = self.tokens[caller]
        headers = {}
        if token and path.startswith("/console"):
            headers = {"Cookie": f"console={token}"}
        elif token:
            headers = {"Authorization": f"Bearer {token}"}
        return Call(method, path + QUERIES.get(path, ""), headers, self._sent(name, token))

    def send(self, call: Call) -> httpx.Response:
        """The answer, without going where it sends the caller."""
        client = self.house.client
        client.cookies.clear()
        return client.request(
            call.method, call.path, headers=call.headers, follow_redirects=False, **call.sent
        )

    def _sent(self, name: str, token: str) -> dict[str, Any]:
        if name.startswith("POST /console"):
            fields = {**FORMS.get(name, {}), "csrf": hash_of(f"csrf{token}")}
            if name.endswith("/add"):
                fields["name"] = new_id()
            if name.endswith("/refund"):
                fields |= {"transaction": self._paid(BEN, False), "id": new_id()}
            files = {"file": ("p.csv", PRICES)} if name.endswith("/import") else None
            return {"data": fields, "files": files}
        if name == "POST /api/catalogue/import":
            return {"content": PRICES}
        if name == "POST /api/users":
            return {"json": {"name": new_id(), "pin": "1234"}}
        if name.endswith(("{tab_id}/merge", "{session_id}/assign-to-tab")):
            return {"json": {"into" if "merge" in name else "tabId": self._tab(BEN, False)}}
        return {"json": BODIES[name]} if name in BODIES else {}

    def _order(self, owner: int, missing: bool) -> str:
        till = PaperTill(user_id=owner)
        order = till.order(beer())
        if not missing:
            self.house.push(till, order)
        return order

    def _paid(self, owner: int, missing: bool) -> str:
        till, line = PaperTill(user_id=owner), beer()
        order = till.order(line)
        till.pay(order, 540, line)
        self.house.push(till, order)
        return new_id() if missing else str(self._ask("GET", f"/api/order-sessions/{order}")["transactionId"])

    def _tab(self, owner: int, missing: bool) -> str:
        name = "Asha" if owner == 1 else "Ben"
        headers = self.house.as_person(name)
        answer = self.house.client.post("/api/tabs", json={"name": "Terrace"}, headers=headers)
        return new_id() if missing else str(answer.json()["tab"]["id"])

    def _code(self, _owner: int, _missing: bool) -> str:
        self._ask("POST", "/api/tills/codes", json={})
        return str(self._ask("GET", "/api/tills/codes")["items"][-1]["id"])

    def _z(self, _owner: int, _missing: bool) -> str:
        return str(self._ask("POST", "/api/reports/z", json={"tillId": 1})["number"])

    def _alert(self, _owner: int, _missing: bool) -> str:
        _, order = self._set_aside()
        alerts = self._ask("GET", "/api/alerts")["items"]
        return str(next(one["id"] for one in alerts if one["sessionId"] == order))

    def _set_aside(self) -> tuple[str, str]:
        """An edit that the revoked till sent, and its order."""
        till = PaperTill(till_id=REVOKED, user_id=BEN)
        order = till.order(beer())
        self.house.push(till, order)
        return till.journal[order][0].id, order

    def _ask(self, method: str, path: str, **sent: Any) -> Any:
        headers = {"Authorization": f"Bearer {self._admin}"}
        answer = self.house.client.request(method, path, headers=headers, **sent)
        assert answer.is_success, answer.text
        return answer.json()
