"""Who may call what: every call of the interface by everybody, as one table."""

from collections.abc import Callable
from typing import Any

import httpx
import pytest

from tests.sync_server.paper_till import PaperTill, beer, new_id
from tests.sync_server.venue import House

# nobody, garbage: no token, an unknown one. till, revoked: a till's. own, other, none: a cashier's, about
# what is theirs, another's, or does not exist ("-": it is about nobody's). manager, admin: about another's.
# The columns stand in this order, in groups: nobody garbage till revoked | own other none | manager admin.
TABLE = """
POST   /api/sync/push                                      401  401  200  200 | 401    -    - | 401  401
GET    /api/sync/changes                                   401  401  200  403 | 401    -    - | 401  401
GET    /api/sync/snapshot                                  401  401  200  403 | 401    -    - | 401  401
POST   /api/tills/enrol                                    403  403  403  403 | 403    -    - | 403  403
GET    /api/roster                                         401  401  200  403 | 401    -    - | 401  401
GET    /api/tills                                          401  401  401  401 | 403    -    - | 200  200
GET    /api/tills/codes                                    401  401  401  401 | 403    -    - | 200  200
POST   /api/tills/codes                                    401  401  401  401 | 403    -    - | 201  201
DELETE /api/tills/codes/{code_id}                          401  401  401  401 | 403    -    - | 404  404
GET    /api/tills/{till_id}                                401  401  401  401 | 403    -    - | 200  200
PUT    /api/tills/{till_id}                                401  401  401  401 | 403    -    - | 200  200
POST   /api/tills/{till_id}/revoke                         401  401  401  401 | 403    -    - | 204  204
POST   /api/auth/login                                     401  401  401  401 | 401    -    - | 401  401
GET    /api/users                                          401  401  401  401 | 200    -    - | 200  200
POST   /api/users                                          401  401  401  401 | 403    -    - | 201  201
GET    /api/users/{user_id}                                401  401  401  401 | 200  403  404 | 200  200
PUT    /api/users/{user_id}                                401  401  401  401 | 403  403  404 | 200  200
GET    /api/catalogue                                      401  401  200  403 | 200    -    - | 200  200
GET    /api/catalogue/products/{product_id}                401  401  200  403 | 200    -    - | 200  200
PUT    /api/catalogue/products/{product_id}                401  401  401  401 | 403    -    - | 200  200
GET    /api/catalogue/barcode/{code}                       401  401  404  403 | 404    -    - | 404  404
PUT    /api/catalogue/products/{product_id}/sold-out       401  401  401  401 | 403    -    - | 200  200
POST   /api/catalogue/import                               401  401  401  401 | 403    -    - | 200  200
GET    /api/order-sessions                                 401  401  401  401 | 200    -    - | 200  200
POST   /api/order-sessions                                 401  401  401  401 | 201    -    - | 201  201
GET    /api/order-sessions/active                          401  401  401  401 | 200    -    - | 200  200
GET    /api/order-sessions/{session_id}                    401  401  401  401 | 200  403  404 | 200  200
PUT    /api/order-sessions/{session_id}                    401  401  401  401 | 200  403  404 | 200  200
DELETE /api/order-sessions/{session_id}                    401  401  401  401 | 200  403  404 | 200  200
POST   /api/order-sessions/{session_id}/assign-to-tab      401  401  401  401 | 200  403  404 | 200  200
POST   /api/order-sessions/{session_id}/take-over          401  401  401  401 | 403  403  404 | 403  403
POST   /api/order-sessions/{session_id}/assign             401  401  401  401 | 403  403  404 | 200  200
GET    /api/order-sessions/{session_id}/history            401  401  401  401 | 200  403  404 | 200  200
POST   /api/order-sessions/{session_id}/complete           401  401  401  401 | 201  403  404 | 201  201
GET    /api/tabs                                           401  401  401  401 | 200    -    - | 200  200
GET    /api/tabs/open                                      401  401  401  401 | 200    -    - | 200  200
POST   /api/tabs                                           401  401  401  401 | 201    -    - | 201  201
GET    /api/tabs/{tab_id}                                  401  401  401  401 | 200  403  404 | 200  200
PUT    /api/tabs/{tab_id}                                  401  401  401  401 | 200  403  404 | 200  200
POST   /api/tabs/{tab_id}/resume                           401  401  401  401 | 200  403  404 | 200  200
POST   /api/tabs/{tab_id}/merge                            401  401  401  401 | 403  403  404 | 200  200
POST   /api/tabs/{tab_id}/close                            401  401  401  401 | 200  403  404 | 200  200
POST   /api/tabs/{tab_id}/reopen                           401  401  401  401 | 200  403  404 | 200  200
POST   /api/order-sessions/{session_id}/move               401  401  401  401 | 400  403  404 | 400  400
POST   /api/order-sessions/{session_id}/release            401  401  401  401 | 409  403  404 | 409  409
GET    /api/transactions                                   401  401  401  401 | 200    -    - | 200  200
GET    /api/transactions/{transaction_id}                  401  401  401  401 | 200  403  404 | 200  200
POST   /api/transactions/{transaction_id}/refunds          401  401  401  401 | 403  403  403 | 201  201
GET    /api/reports/x                                      401  401  401  401 | 403    -    - | 200  200
GET    /api/reports/z                                      401  401  401  401 | 403    -    - | 200  200
POST   /api/reports/z                                      401  401  401  401 | 403    -    - | 201  201
GET    /api/reports/z/{till_id}/{number}                   401  401  401  401 | 403    -    - | 404  404
GET    /api/reports/day.csv                                401  401  401  401 | 403    -    - | 200  200
GET    /api/alerts                                         401  401  401  401 | 403    -    - | 200  200
POST   /api/alerts/{alert_id}/resolve                      401  401  401  401 | 403    -    - | 404  404
GET    /api/quarantine                                     401  401  401  401 | 403    -    - | 200  200
GET    /api/quarantine.ndjson                              401  401  401  401 | 403    -    - | 200  200
POST   /api/quarantine/{edit_id}/accept                    401  401  401  401 | 403    -    - | 404  404
POST   /api/quarantine/{edit_id}/dismiss                   401  401  401  401 | 403    -    - | 404  404
GET    /api/sites/settings                                 401  401  401  401 | 403    -    - | 200  200
PUT    /api/sites/settings                                 401  401  401  401 | 403    -    - | 200  200
POST   /api/backup                                         401  401  401  401 | 403    -    - | 201  201
POST   /api/doctor                                         401  401  401  401 | 403    -    - | 201  201
GET    /healthz                                            200  200  200  200 | 200    -    - | 200  200
GET    /readyz                                             200  200  200  200 | 200    -    - | 200  200
POST   /api/auth/logout                                    401  401  401  401 | 204    -    - | 204  204
"""
BODIES: dict[str, Any] = {
    "POST /api/tills/enrol": {"code": "WRONG"},
    "POST /api/tills/codes": {},
    "PUT /api/tills/{till_id}": {"name": "Till 1"},
    "POST /api/auth/login": {"user": "Nobody", "password": "no password"},
    "PUT /api/users/{user_id}": {"colour": "teal"},
    "PUT /api/catalogue/products/{product_id}": {"price": 540},
    "PUT /api/catalogue/products/{product_id}/sold-out": {"soldOut": False},
    "POST /api/order-sessions/{session_id}/complete": {"payments": [{"method": "cash", "amount": 540}]},
    "POST /api/sync/push": {"request": "a", "replica": "b", "epoch": None, "sessions": []},
    "POST /api/order-sessions": {"items": []},
    "PUT /api/order-sessions/{session_id}": {"items": [{"productId": 103, "quantity": "2"}]},
    "POST /api/order-sessions/{session_id}/assign": {"userId": 1},
    "POST /api/tabs": {"name": "Terrace"},
    "PUT /api/tabs/{tab_id}": {"name": "Window"},
    "POST /api/alerts/{alert_id}/resolve": {"note": ""},
    "POST /api/reports/z": {},
    "PUT /api/sites/settings": {"staleMinutes": 60},
    "POST /api/order-sessions/{session_id}/move": {
        "id": new_id(), "newSession": True, "lines": [{"lineId": new_id(), "quantity": "1"}],
    },
    "POST /api/transactions/{transaction_id}/refunds": {"amount": 1, "reason": "cold", "method": "cash"},
}  # fmt: skip
QUERIES = {"/api/sync/changes": "?since=0", "/api/reports/day.csv": "?date=2026-03-01"}
CALLERS = ("nobody", "garbage", "till", "revoked", "own", "other", "none", "manager", "admin")


def rows() -> dict[str, dict[str, int]]:
    """The table: call → caller → status."""
    found = {}
    for line in TABLE.strip().splitlines():
        method, path, *cells = line.replace("|", " ").split()
        found[f"{method} {path}"] = {
            caller: int(cell) for caller, cell in zip(CALLERS, cells, strict=True) if cell != "-"
        }
    return found


class Cast:
    """Everybody who calls, with what is theirs."""

    def __init__(self, house: House) -> None:
        self.house = house
        key = {"Authorization": f"Bearer {house.office.house_key}"}
        wish = {"name": "Ada", "role": "admin", "password": "lantern-admin"}
        assert house.client.post("/api/users", json=wish, headers=key).status_code == 201
        token = house.login("Ada", password="lantern-admin").json()["token"]
        house.client.post("/api/tills/2/revoke", headers=key)
        asha = house.as_person("Asha")
        self.headers: dict[str, dict[str, str]] = {
            "nobody": {}, "garbage": {"Authorization": "Bearer garbage"}, "till": house.as_till(1),
            "revoked": house.as_till(2), "own": asha, "other": asha, "none": asha,
            "manager": house.as_person("Mara"), "admin": {"Authorization": f"Bearer {token}"},
        }  # fmt: skip

    def call(self, name: str, caller: str) -> httpx.Response:
        """The answer to one caller, about something made for it; half a minute later than the last."""
        self.house.clock.forward(seconds=30)
        method, path = name.split()
        owner = 1 if caller == "own" else 2
        if name == "POST /api/tills/{till_id}/revoke":
            path = "/api/tills/2/revoke"
        for parameter, make in self._subjects().items():
            if f"{{{parameter}}}" in path:
                path = path.replace(f"{{{parameter}}}", str(make(owner, caller == "none")))
        headers = self.headers[caller]
        return self.house.client.request(
            method, path + QUERIES.get(path, ""), headers=headers, **self._body(name)
        )

    def _body(self, name: str) -> dict[str, Any]:
        if name == "POST /api/catalogue/import":
            return {"content": "name;category;price;tax\n"}
        if name == "POST /api/users":
            return {"json": {"name": new_id(), "pin": "1234"}}
        if name == "POST /api/tabs/{tab_id}/merge":
            return {"json": {"into": self._tab(2, False)}}
        if name == "POST /api/order-sessions/{session_id}/assign-to-tab":
            return {"json": {"tabId": self._tab(2, False)}}
        return {"json": BODIES[name]} if name in BODIES else {}

    def _subjects(self) -> dict[str, Callable[[int, bool], object]]:
        return {
            "session_id": self._order,
            "transaction_id": self._paid,
            "tab_id": self._tab,
            "user_id": lambda owner, missing: 99 if missing else owner,
            "till_id": lambda _, missing: 99 if missing else 1,
            "number": lambda *_: 1,
            "product_id": lambda *_: 103,
            "code": lambda *_: "0000",
            "code_id": lambda *_: "0000",
            "alert_id": lambda *_: "0000",
            "edit_id": lambda *_: "0000",
        }

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
        headers = self.headers["admin"]
        paid = self.house.client.get(f"/api/order-sessions/{order}", headers=headers).json()
        return new_id() if missing else str(paid["transactionId"])

    def _tab(self, owner: int, missing: bool) -> str:
        name = "Asha" if owner == 1 else "Ben"
        answer = self.house.client.post(
            "/api/tabs", json={"name": "Terrace"}, headers=self.house.as_person(name)
        )
        return new_id() if missing else str(answer.json()["tab"]["id"])


def test_the_table_has_every_call(house: House) -> None:
    described = house.client.get("/api/openapi.json").json()["paths"]
    calls = {f"{method.upper()} {path}" for path, methods in described.items() for method in methods}
    assert calls == rows().keys()


@pytest.mark.parametrize("database_url", [""])
def test_everybody_is_answered_as_the_table_says(house: House, database_url: str) -> None:
    assert not database_url, "one database is enough here"
    cast = Cast(house)
    wrong = [
        f"{name} by {caller}: {status}, not {expected}"
        for name, cells in rows().items()
        for caller, expected in cells.items()
        if (status := cast.call(name, caller).status_code) != expected
    ]
    assert wrong == []
