"""Orders over REST: reading, rights, paying once, and the history."""

from typing import Any

import httpx
import pytest

from shared.edits import Delete, LineVoid, Park, PaymentIntent, TakeOver, Unknown
from shared.wire import Known, encode
from tests.sync_server.paper_till import AT, PaperTill, beer, new_id
from tests.sync_server.venue import House


def get(house: House, path: str, name: str = "Asha") -> httpx.Response:
    """What somebody is answered."""
    return house.client.get(path, headers=house.as_person(name))


def complete(
    house: House, order: str, *payments: tuple[str, int], name: str = "Asha", key: str = "", **wish: Any
) -> httpx.Response:
    """Pays an order."""
    headers = house.as_person(name) | ({"Idempotency-Key": key} if key else {})
    wish["payments"] = [{"method": method, "amount": amount} for method, amount in payments]
    return house.client.post(f"/api/order-sessions/{order}/complete", json=wish, headers=headers)


@pytest.fixture
def till() -> PaperTill:
    """Till 1 with Asha."""
    return PaperTill()


@pytest.fixture
def order(house: House, till: PaperTill) -> str:
    """Asha's order of two pints of lager at £5.40."""
    found = till.order(beer(2))
    house.push(till, found)
    return found


def test_the_record_of_an_order(house: House, order: str) -> None:
    answer = get(house, f"/api/order-sessions/{order}")
    assert (answer.status_code, answer.headers["etag"]) == (200, '"2"')
    record = answer.json()
    assert record["items"][0]["name"] == "Lager, pint"
    shown = {key: record[key] for key in ("id", "userId", "status", "rev", "tillId", "fence", "total", "tax")}
    assert shown == {
        "id": order, "userId": 1, "status": "active", "rev": 2, "tillId": 1, "fence": 1,
        "total": 1080, "tax": 180,
    }  # fmt: skip


def test_own_orders_only_unless_you_run_the_place(house: House, order: str) -> None:
    for path in (f"/api/order-sessions/{order}", f"/api/order-sessions/{order}/history"):
        assert get(house, path, "Asha").status_code == 200
        assert get(house, path, "Mara").status_code == 200
        refused = get(house, path, "Ben")
        assert (refused.status_code, refused.json()["type"]) == (403, "not-allowed")
    assert complete(house, order, ("cash", 1080), name="Ben").status_code == 403
    assert get(house, f"/api/order-sessions/{new_id()}").json()["type"] == "not-found"
    assert get(house, f"/api/transactions/{new_id()}").status_code == 404


def test_the_active_order_follows_its_user(house: House, till: PaperTill, order: str) -> None:
    assert get(house, "/api/order-sessions/active").json()["id"] == order
    assert get(house, "/api/order-sessions/active", "Ben").json() is None
    till.write(order, Park(logout_time=AT))
    house.push(till, order)
    left = house.login("Asha", till=2, pin="1111").json()["order"]
    assert (left["id"], left["status"], left["logoutTime"]) == (order, "pending_logout", AT)
    newer = till.order(beer())
    house.push(till, newer)
    assert get(house, "/api/order-sessions/active").json()["id"] == newer
    assert get(house, f"/api/order-sessions/{order}").json()["status"] == "pending_logout"


def test_paying_makes_a_transaction(house: House, till: PaperTill, order: str) -> None:
    answer = complete(house, order, ("card", 580), ("cash", 1000))
    assert answer.status_code == 201, answer.text
    paid = answer.json()
    assert (paid["sessionId"], paid["total"], paid["tax"], paid["receipt"]) == (order, 1080, 180, "0-000001")
    assert paid["payments"] == [{"method": "card", "amount": 580}, {"method": "cash", "amount": 500}]
    assert get(house, f"/api/transactions/{paid['id']}").json() == paid
    assert get(house, f"/api/transactions/{paid['id']}", "Ben").status_code == 403
    record = get(house, f"/api/order-sessions/{order}").json()
    assert (record["status"], record["paid"], record["transactionId"]) == ("completed", 1080, paid["id"])
    log = house.push(till, order, after=2).sessions[0].edits
    assert [one.edit.kind for one in log] == ["open", "line_add", "payment", "payment", "close"]
    assert {one.edit.till_id for one in log[2:]} == {0}
    assert len({one.edit.replica for one in log[2:]}) == 1
    assert get(house, "/api/order-sessions/active").json() is None


@pytest.mark.parametrize(("wish", "key"), [({"id": "0197-my-own"}, ""), ({}, "press 1")])
def test_the_same_payment_twice_is_one(house: House, order: str, wish: dict[str, str], key: str) -> None:
    first = complete(house, order, ("cash", 1080), key=key, **wish)
    again = complete(house, order, ("cash", 1080), key=key, **wish)
    assert (first.status_code, again.status_code) == (201, 201)
    assert first.json() == again.json()
    other = complete(house, order, ("cash", 1080), key="press 2")
    assert (other.status_code, other.json()["type"]) == (409, "already-completed")
    assert other.json()["transaction"] == first.json()
    assert len(get(house, f"/api/order-sessions/{order}/history").json()["entries"]) == 4


def test_receipts_count_up(house: House, till: PaperTill, order: str) -> None:
    second = till.order(beer())
    house.push(till, second)
    assert complete(house, second, ("cash", 1)).status_code == 422
    receipts = [complete(house, one, ("cash", 1080)).json()["receipt"] for one in (order, second)]
    assert receipts == ["0-000001", "0-000002"]


def test_too_little_is_told_with_what_is_due(house: House, order: str) -> None:
    answer = complete(house, order, ("cash", 1000))
    assert (answer.status_code, answer.json()["type"], answer.json()["due"]) == (422, "amount-due", 80)
    assert get(house, f"/api/order-sessions/{order}").json()["rev"] == 2


@pytest.mark.parametrize(
    "payments",
    [[("card", 1081)], [("cash", 0)], [("cash", -5)], [("", 1080)], [("card", 1080), ("cash", -1)]],
)
def test_amounts_that_make_no_sense(house: House, order: str, payments: list[tuple[str, int]]) -> None:
    answer = complete(house, order, *payments)
    assert answer.status_code in (400, 422)
    assert get(house, f"/api/order-sessions/{order}").json()["paid"] == 0


def test_unknown_fields_and_ids_without_end_are_refused(house: House, order: str) -> None:
    assert complete(house, order, ("cash", 1080), colour="red").status_code == 400
    assert complete(house, order, ("cash", 1080), id="x" * 65).status_code == 400
    assert complete(house, order, ("cash", 1080), id="").status_code == 400


def test_an_id_pays_one_order_only(house: House, till: PaperTill, order: str) -> None:
    second = till.order(beer())
    house.push(till, second)
    assert complete(house, order, ("cash", 1080), id="mine").status_code == 201
    answer = complete(house, second, ("cash", 540), id="mine")
    assert (answer.status_code, answer.json()["type"]) == (409, "status-conflict")


def test_an_order_that_cannot_be_paid_now(house: House, till: PaperTill) -> None:
    line = beer()
    empty = till.order(line, LineVoid(line.line_id))
    deleted = till.order(beer(), Delete())
    unknown = till.order(beer(), Unknown(kind="hologram", v=1))
    paying = till.order(beer(), PaymentIntent(payment_id=new_id(), method="card", amount=540))
    for order in (empty, deleted, unknown, paying):
        house.push(till, order)
        answer = complete(house, order, ("cash", 540))
        assert (answer.status_code, answer.json()["type"]) == (409, "status-conflict"), answer.text


def test_a_paid_order_stays_paid_when_a_till_pays_too(house: House, till: PaperTill) -> None:
    line = beer()
    order = till.order(line)
    house.push(till, order)
    first = complete(house, order, ("cash", 540)).json()
    till.pay(order, 540, line)
    answer = house.push(till, order, after=2).sessions[0]
    assert [alert.kind for alert in answer.alerts] == ["double-payment"]
    second = get(house, f"/api/order-sessions/{order}/history").json()["entries"][-1]["change"]
    assert get(house, f"/api/transactions/{first['id']}").json()["receipt"] == "0-000001"
    assert get(house, f"/api/transactions/{second['transactionId']}").json()["receipt"] == "1-000001"


def test_the_history_tells_who_where_when_and_before_and_after(house: House, till: PaperTill) -> None:
    line = beer(2)
    order = till.order(line, beer())
    house.push(till, order)
    house.clock.forward(minutes=5)
    other = PaperTill(2, user_id=2)
    other.write(order, TakeOver(fence=2), LineVoid(line.line_id, reason="spilt"))
    house.push(other, order)
    entries = get(house, f"/api/order-sessions/{order}/history").json()["entries"]
    assert [(one["rev"], one["kind"], one["userId"], one["tillId"]) for one in entries] == [
        (1, "open", 1, 1),
        (2, "line_add", 1, 1),
        (3, "line_add", 1, 1),
        (4, "take_over", 2, 2),
        (5, "line_void", 2, 2),
    ]
    assert [(one["before"], one["after"]) for one in entries][:3] == [(0, 0), (0, 1080), (1080, 1620)]
    assert entries[4]["change"]["reason"] == "spilt"
    assert entries[4]["at"] == AT
    assert (entries[0]["receivedAt"], entries[4]["receivedAt"]) == (
        "2026-03-01T12:00:00.000Z",
        "2026-03-01T12:05:00.000Z",
    )


def test_the_known_log_of_a_rest_payment_joins_the_tills_own(
    house: House, till: PaperTill, order: str
) -> None:
    first = house.push(till, order, after=2)
    complete(house, order, ("cash", 1080))
    till.epoch = first.epoch
    known = Known(first.sessions[0].rev, first.sessions[0].chain)
    push = till.push(till.session(order, 2, known=known))
    answer = house.client.post("/api/sync/push", content=encode(push), headers=house.as_till())
    assert [one["rev"] for one in answer.json()["sessions"][0]["edits"]] == [3, 4]
