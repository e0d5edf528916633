"""What clients of the order sessions' routes send, and what they look at in an answer."""

from typing import Any

import httpx

from tests.sync_server.venue import House

ORDERS = "/api/order-sessions"


def call(house: House, method: str, path: str = "", who: Any = "Asha", **sent: Any) -> httpx.Response:
    """What somebody is answered; `who` is a name or the headers of a client. `match`: If-Match."""
    headers = house.as_person(who) if isinstance(who, str) else who
    if "match" in sent:
        headers = headers | {"If-Match": sent.pop("match")}
    if method in ("GET", "DELETE"):
        return house.client.request(method, f"{ORDERS}{path}", headers=headers, params=sent)
    return house.client.request(method, f"{ORDERS}{path}", headers=headers, json=sent)


def client_of(house: House, name: str, till: int = 0) -> dict[str, str]:
    """A client of its own: somebody signed in once more."""
    secret = {"pin": {"Asha": "1111", "Ben": "2222", "Mara": "9999"}[name]}
    if not till:
        secret = {"password": f"lantern-{secret['pin']}"}
    return {"Authorization": f"Bearer {house.login(name, till=till, **secret).json()['token']}"}


def pints(quantity: object = 1, **more: Any) -> dict[str, Any]:
    """An item of lager."""
    return {"productId": 103, "quantity": quantity, **more}


def counts(answer: httpx.Response) -> list[str]:
    """The quantities of an answer's lines, smallest first."""
    assert answer.status_code in (200, 201), answer.text
    return sorted(item["quantity"] for item in answer.json()["items"])


def kinds(house: House, order: str) -> list[str]:
    """The kinds of an order's edits."""
    return [one["kind"] for one in call(house, "GET", f"/{order}/history", "Mara").json()["entries"]]


def begun(house: House, *items: dict[str, Any], who: str | dict[str, str] = "Asha") -> dict[str, Any]:
    """A new order with these items, as its client was shown it."""
    answer = call(house, "POST", who=who, userId=1, items=list(items))
    assert answer.status_code == 201, answer.text
    found: dict[str, Any] = answer.json()
    return found
