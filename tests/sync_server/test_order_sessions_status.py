"""The course of an order over REST: left, resumed, taken over, given away, on a tab, deleted, listed."""

from typing import Any

import pytest

from tests.sync_server.clients import begun, call, client_of, counts, kinds, pints
from tests.sync_server.paper_till import PaperTill, beer, new_id
from tests.sync_server.venue import House


def test_logging_out_and_in_again(house: House) -> None:
    order = begun(house, pints(1))
    left = call(
        house, "PUT", f"/{order['id']}", status="pending_logout", logoutTime="2026-03-01T13:00:00+01:00"
    )
    assert (left.json()["status"], left.json()["logoutTime"]) == (
        "pending_logout",
        "2026-03-01T12:00:00.000Z",
    )
    house.clock.forward(minutes=3)
    assert call(house, "PUT", f"/{order['id']}", status="pending_logout").json() == left.json()
    back = call(house, "PUT", f"/{order['id']}", status="active").json()
    assert (back["status"], back["logoutTime"], counts(call(house, "GET", "/active"))) == (
        "active",
        None,
        ["1"],
    )
    now = call(house, "PUT", f"/{order['id']}", status="pending_logout").json()
    assert now["logoutTime"] == "2026-03-01T12:03:00.000Z"
    assert kinds(house, order["id"])[2:] == ["park", "resume", "park"]


def test_items_and_logout_in_one_call(house: House) -> None:
    order = begun(house, pints(1))
    call(house, "PUT", f"/{order['id']}", status="pending_logout")
    answer = call(house, "PUT", f"/{order['id']}", items=[pints(2)], status="pending_logout")
    assert (answer.json()["status"], counts(answer)) == ("pending_logout", ["2"])
    assert call(house, "POST", userId=1, items=[pints(3)]).json()["status"] == "active"
    assert call(house, "POST", userId=1, items=[pints(3)], status="pending_logout").json()["status"] == (
        "pending_logout"
    )


def test_an_order_that_a_till_holds_can_be_left_and_resumed_elsewhere(house: House) -> None:
    till = PaperTill()
    order = till.order(beer(2))
    house.push(till, order)
    left = call(house, "PUT", f"/{order}", status="pending_logout").json()
    assert (left["status"], left["tillId"], left["fence"]) == ("pending_logout", 0, 2)
    back = call(house, "PUT", f"/{order}", who=client_of(house, "Asha", till=2), status="active").json()
    assert (back["status"], back["tillId"], back["fence"]) == ("active", 2, 3)


def test_orders_of_others(house: House) -> None:
    order = begun(house, pints(1))
    for method, path, sent in (
        ("PUT", "", {"items": [pints(9)]}),
        ("DELETE", "", {}),
        ("POST", "/take-over", {}),
        ("POST", "/assign", {"userId": 2}),
        ("POST", "/assign-to-tab", {"tabId": "x"}),
    ):
        assert call(house, method, f"/{order['id']}{path}", "Ben", **sent).status_code == 403
        assert call(house, method, f"/{new_id()}{path}", "Mara", **sent).status_code == 404
    assert call(house, "POST", who="Ben", userId=1, items=[pints(9)]).status_code == 403
    assert call(house, "POST", who="Ben", userId=2, id=order["id"], items=[pints(9)]).status_code == 403
    assert call(house, "POST", who="Mara", userId=3, id=order["id"], items=[pints(9)]).status_code == 409
    assert call(house, "POST", who="Mara", userId=77, items=[pints(9)]).status_code == 404
    made = call(house, "POST", who="Mara", userId=2, items=[pints(1)]).json()
    assert (made["userId"], kinds(house, made["id"])) == (2, ["open", "assign_user", "line_add"])
    assert call(house, "GET", "/active", "Ben").json()["id"] == made["id"]


def test_deleting(house: House) -> None:
    order = begun(house, pints(1))
    gone = call(house, "DELETE", f"/{order['id']}")
    assert (gone.status_code, gone.json()) == (200, {"id": order["id"], "deleted": True})
    assert call(house, "DELETE", f"/{order['id']}").json() == gone.json()
    assert call(house, "GET", "/active").json() is None
    assert call(house, "GET", f"/{order['id']}").json()["status"] == "deleted"
    assert kinds(house, order["id"]) == ["open", "line_add", "delete"]
    for sent in ({"items": [pints(5)]}, {"status": "active"}, {"status": "pending_logout"}):
        answer = call(house, "PUT", f"/{order['id']}", **sent)
        assert (answer.status_code, answer.json()["type"]) == (409, "status-conflict")
    assert call(house, "POST", userId=1, items=[], id=order["id"]).status_code == 409
    assert begun(house, pints(1))["id"] != order["id"]


def test_deleting_only_what_was_seen(house: House) -> None:
    order = begun(house, pints(1))
    longer = call(house, "PUT", f"/{order['id']}", items=[pints(2)])
    for match in ('"2"', '"99"'):
        stale = call(house, "DELETE", f"/{order['id']}", match=match)
        assert (stale.status_code, stale.json()["type"]) == (412, "stale"), stale.text
        assert stale.json()["session"] == longer.json(), "the present order is inside"
    assert call(house, "DELETE", f"/{order['id']}", match="soon").status_code == 400
    assert call(house, "DELETE", f"/{order['id']}", "Ben", match='"2"').status_code == 403
    assert call(house, "GET", f"/{order['id']}").json() == longer.json(), "nothing was deleted"
    gone = call(house, "DELETE", f"/{order['id']}", match=longer.headers["etag"])
    assert (gone.status_code, gone.json()) == (200, {"id": order["id"], "deleted": True})
    again = call(house, "DELETE", f"/{order['id']}", match=longer.headers["etag"])
    assert (again.status_code, again.json()) == (200, gone.json()), "sent again"
    other = begun(house, pints(1))
    assert call(house, "DELETE", f"/{other['id']}", match="*").status_code == 200


def test_a_paid_order_is_neither_deleted_nor_changed(house: House) -> None:
    order = begun(house, pints(1))
    paid = call(house, "POST", f"/{order['id']}/complete", payments=[{"method": "cash", "amount": 540}])
    assert paid.status_code == 201
    answer = call(house, "DELETE", f"/{order['id']}")
    assert (answer.status_code, answer.json()["type"]) == (409, "has-payments")
    for sent in ({"items": [pints(5)]}, {"status": "active"}):
        assert call(house, "PUT", f"/{order['id']}", **sent).status_code == 409
    same = call(house, "GET", f"/{order['id']}").json()
    assert call(house, "PUT", f"/{order['id']}", status="completed", items=same["items"]).json() == same


def test_taking_over_needs_a_till_and_raises_the_fence(house: House) -> None:
    order = begun(house, pints(1))
    assert call(house, "POST", f"/{order['id']}/take-over").status_code == 403
    answer = call(house, "POST", f"/{order['id']}/take-over", who=client_of(house, "Asha", till=2))
    assert (answer.status_code, answer.headers["etag"]) == (200, '"3"')
    assert (answer.json()["tillId"], answer.json()["fence"]) == (2, 2)
    call(house, "DELETE", f"/{order['id']}")
    late = call(house, "POST", f"/{order['id']}/take-over", who=client_of(house, "Asha", till=1))
    assert late.status_code == 409


def test_a_manager_gives_a_stale_order_to_a_colleague(house: House) -> None:
    order = begun(house, pints(1))
    call(house, "PUT", f"/{order['id']}", status="pending_logout")
    assert call(house, "POST", f"/{order['id']}/assign", userId=2).status_code == 403
    assert call(house, "POST", f"/{order['id']}/assign", "Mara", userId=77).status_code == 404
    for _ in range(2):
        given = call(house, "POST", f"/{order['id']}/assign", "Mara", userId=2).json()
        assert (given["userId"], given["status"], given["rev"]) == (2, "pending_logout", 4)
    assert call(house, "GET", "/active").json() is None
    assert call(house, "GET", "/active", "Ben").json()["id"] == order["id"]


def test_saving_to_a_tab(house: House) -> None:
    tab = house.client.post("/api/tabs", json={"name": "Table 4"}, headers=house.as_person("Asha")).json()[
        "tab"
    ]
    order = begun(house, pints(1))
    for method, path, sent in (
        ("POST", "/assign-to-tab", {"tabId": tab["id"]}),
        ("POST", "/assign-to-tab", {"tabId": tab["id"]}),
        ("PUT", "", {"status": "assigned_to_tab", "tabId": tab["id"]}),
        ("PUT", "", {"status": "assigned_to_tab"}),
    ):
        answer = call(house, method, f"/{order['id']}{path}", **sent)
        assert answer.status_code == 200, answer.text
        assert (answer.json()["status"], answer.json()["tabId"]) == ("assigned_to_tab", tab["id"])
        assert (answer.json()["rev"], answer.headers["etag"]) == (3, '"3"')
    for sent in ({"status": "active"}, {"items": [pints(3)]}):
        assert call(house, "PUT", f"/{order['id']}", **sent).status_code == 409
    assert call(house, "DELETE", f"/{order['id']}").status_code == 409
    second = begun(house, pints(2))
    both = call(house, "PUT", f"/{second['id']}", items=[pints(4)], status="assigned_to_tab", tabId=tab["id"])
    assert (counts(both), both.json()["status"]) == (["4"], "assigned_to_tab")
    assert call(house, "GET", f"/{tab['id']}").status_code == 404, "a tab is no order"
    stale = call(house, "POST", f"/{begun(house, pints())['id']}/assign-to-tab", tabId=tab["id"], match='"1"')
    assert stale.status_code == 412


def test_pages_of_orders(house: House) -> None:
    made = []
    for _ in range(5):
        made.append(begun(house, pints(1))["id"])
        call(house, "DELETE", f"/{made[-1]}")
        house.clock.forward(minutes=1)
    bens = call(house, "POST", who="Ben", userId=2, items=[pints(1)]).json()["id"]
    found: list[str] = []
    cursor: str | None = ""
    while cursor is not None:
        page = call(house, "GET", limit=2, cursor=cursor).json()
        assert len(page["items"]) <= 2
        found += [one["id"] for one in page["items"]]
        cursor = page["nextCursor"]
    assert found == made[::-1]
    assert [one["id"] for one in call(house, "GET", who="Mara").json()["items"]] == [bens, *made[::-1]]
    assert [one["id"] for one in call(house, "GET", who="Mara", userId=2).json()["items"]] == [bens]
    assert [one["id"] for one in call(house, "GET", who="Mara", status="active").json()["items"]] == [bens]
    span = {"from": "2026-03-01T12:01:00Z", "to": "2026-03-01T12:03:00Z"}
    assert [one["id"] for one in call(house, "GET", **span).json()["items"]] == made[2:0:-1]
    assert call(house, "GET", userId=2).status_code == 403


@pytest.mark.parametrize(
    "asked",
    [
        {"cursor": "nonsense"}, {"cursor": "WyJhIl0="}, {"cursor": "é"}, {"limit": 201}, {"limit": 0},
        {"status": "open"}, {"from": "yesterday"}, {"userId": "Ben"},
    ],
)  # fmt: skip
def test_questions_that_make_no_sense(house: House, asked: dict[str, Any]) -> None:
    assert call(house, "GET", **asked).status_code == 400
