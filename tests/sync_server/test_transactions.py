"""Transactions over REST: lists, rights, and money given back once."""

from typing import Any

import httpx
import pytest

from shared.edits import Payment
from tests.sync_server.paper_till import PaperTill, beer, new_id
from tests.sync_server.venue import House


def get(house: House, path: str, name: str = "Mara", **asked: Any) -> httpx.Response:
    """What somebody is answered."""
    return house.client.get(path, params=asked, headers=house.as_person(name))


def sold(house: House, till_id: int = 1, user_id: int = 1, *tenders: Payment) -> dict[str, Any]:
    """A pint sold at a till; its transaction."""
    till, line = PaperTill(till_id, user_id), beer()
    order = till.order(line)
    till.write(order, *tenders)
    till.pay(order, 540 - sum(tender.amount for tender in tenders), line)
    house.push(till, order)
    record = get(house, f"/api/order-sessions/{order}").json()
    found: dict[str, Any] = get(house, f"/api/transactions/{record['transactionId']}").json()
    return found


def refund(
    house: House, paid: dict[str, Any], amount: Any, name: str = "Mara", *, key: str = "", **wish: Any
) -> httpx.Response:
    """Asks for money back."""
    headers = house.as_person(name) | ({"Idempotency-Key": key} if key else {})
    wish = {"amount": amount, "reason": "flat"} | wish
    return house.client.post(f"/api/transactions/{paid['id']}/refunds", json=wish, headers=headers)


def card(amount: int) -> Payment:
    """A part paid by card."""
    return Payment(payment_id=new_id(), method="card", amount=amount, tendered=amount, change=0)


def test_sales_page_by_page_newest_first(house: House) -> None:
    ids = [sold(house)["id"] for _ in range(5)][::-1]
    seen: list[str] = []
    cursor: str | None = "0"
    while cursor is not None:
        page = get(house, "/api/transactions", limit=2, cursor=cursor).json()
        assert len(page["items"]) <= 2
        seen += [item["id"] for item in page["items"]]
        cursor = page["nextCursor"]
    assert seen == ids


def test_a_sale_in_a_list(house: House) -> None:
    paid = sold(house)
    (item,) = get(house, "/api/transactions").json()["items"]
    assert {key: item[key] for key in ("id", "sessionId", "receipt", "total", "currency", "refunded")} == {
        "id": paid["id"], "sessionId": paid["sessionId"], "receipt": "1-000001", "total": 540,
        "currency": "GBP", "refunded": 0,
    }  # fmt: skip
    assert (item["receivedAt"], item["second"]) == ("2026-03-01T12:00:00.000Z", False)


def test_cashiers_see_their_own_sales_only(house: House) -> None:
    asha, ben = sold(house, 1, 1), sold(house, 2, 2)

    def ids(name: str, **asked: Any) -> list[str]:
        return [item["id"] for item in get(house, "/api/transactions", name, **asked).json()["items"]]

    assert ids("Mara") == [ben["id"], asha["id"]]
    assert ids("Asha") == ids("Asha", userId=1) == ids("Mara", tillId=1) == ids("Mara", userId=1)
    assert ids("Asha") == [asha["id"]]
    assert get(house, "/api/transactions", "Asha", userId=2).status_code == 403
    assert get(house, f"/api/transactions/{ben['id']}", "Asha").status_code == 403
    assert get(house, f"/api/transactions/{new_id()}", "Asha").status_code == 404


def test_sales_by_time_in_any_zone(house: House) -> None:
    sold(house)
    house.clock.forward(hours=1)
    later = sold(house)

    def count(**asked: str) -> int:
        return len(get(house, "/api/transactions", **asked).json()["items"])

    assert count(**{"from": "2026-03-01T12:30:00Z"}) == 1
    assert count(**{"from": "2026-03-01T13:30:00+01:00"}) == 1
    assert count(**{"from": "2026-03-01", "to": "2026-03-01T12:30:00Z"}) == 1
    assert count(to="2026-03-01") == 0
    for time in ("yesterday", "0001-01-01T00:00:00+14:00", "9999-12-31T23:59:59-14:00"):
        assert get(house, "/api/transactions", **{"from": time}).status_code == 400, time
    assert later["at"]


def test_a_refund_is_written_by_the_manager_and_shown(house: House) -> None:
    paid = sold(house)
    answer = refund(house, paid, 140)
    assert answer.status_code == 201, answer.text
    given = answer.json()
    told = ("amount", "method", "reason", "userId", "tillId", "transactionId")
    assert {key: given[key] for key in told} == {
        "amount": 140, "method": "cash", "reason": "flat", "userId": 3, "tillId": 0,
        "transactionId": paid["id"],
    }  # fmt: skip
    now = get(house, f"/api/transactions/{paid['id']}").json()
    assert (now["refunded"], now["total"], now["payments"]) == (140, 540, [{"method": "cash", "amount": 400}])
    assert now["tenders"][0]["refunded"] == 140
    assert get(house, "/api/transactions").json()["items"][0]["refunded"] == 140
    entry = get(house, f"/api/order-sessions/{paid['sessionId']}/history").json()["entries"][-1]
    assert (entry["kind"], entry["userId"], entry["change"]["refundId"]) == ("refund", 3, given["id"])


@pytest.mark.parametrize(("wish", "key"), [({"id": "my-refund"}, ""), ({}, "press 1")])
def test_the_same_refund_twice_is_one(house: House, wish: dict[str, str], key: str) -> None:
    paid = sold(house)
    first, again = (refund(house, paid, 300, key=key, **wish) for _ in range(2))
    assert (first.status_code, again.status_code) == (201, 200)
    assert first.json() == again.json()
    assert get(house, f"/api/transactions/{paid['id']}").json()["refunded"] == 300
    assert refund(house, paid, 100, key="press 2").status_code == 201


def test_no_more_is_given_back_than_was_taken(house: House) -> None:
    paid = sold(house, 1, 1, card(500))
    answer = refund(house, paid, 501)
    assert (answer.status_code, answer.json()["type"]) == (409, "status-conflict")
    assert [(one["method"], one["left"]) for one in answer.json()["left"]] == [("card", 500), ("cash", 40)]
    assert refund(house, paid, 500).json()["method"] == "card"
    assert refund(house, paid, 1, paymentId=paid["tenders"][0]["paymentId"]).status_code == 409
    assert refund(house, paid, 40, paymentId=paid["tenders"][1]["paymentId"]).status_code == 201
    assert refund(house, paid, 1).status_code == 409
    assert get(house, f"/api/order-sessions/{paid['sessionId']}").json()["paid"] == 0


def test_what_is_no_refund(house: House) -> None:
    paid = sold(house)
    assert refund(house, paid, 100, name="Asha").status_code == 403
    for amount in (0, -5, 1.5, "five"):
        assert refund(house, paid, amount).status_code == 400, amount
    for odd in ({"colour": "red"}, {"reason": "a\0"}, {"method": "\0"}, {"method": ""}, {"id": ""}):
        assert refund(house, paid, 5, **odd).status_code == 400, odd
    assert refund(house, paid, 5, paymentId=new_id()).status_code == 404
    assert refund(house, {"id": new_id()}, 5).status_code == 404
    assert get(house, f"/api/transactions/{paid['id']}").json()["refunded"] == 0
