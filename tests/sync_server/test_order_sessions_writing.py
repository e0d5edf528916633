"""Writing orders over REST: what a client may replace, and what it may not."""

from typing import Any

import pytest

from tests.sync_server.clients import begun, call, client_of, counts, kinds, pints
from tests.sync_server.paper_till import PaperTill, beer, new_id
from tests.sync_server.venue import House


def test_the_first_post_creates_and_the_next_updates(house: House) -> None:
    first = call(house, "POST", userId=1, items=[pints(2)], status="active")
    assert (first.status_code, first.headers["etag"]) == (201, '"2"')
    record = first.json()
    assert (record["userId"], record["status"], record["total"], record["tax"]) == (1, "active", 1080, 180)
    assert (record["items"][0]["name"], record["items"][0]["unitPrice"]) == ("Lager, pint", 540)
    again = call(house, "POST", userId=1, items=[pints(3)])
    assert (again.status_code, again.json()["id"], counts(again)) == (200, record["id"], ["3"])
    assert kinds(house, record["id"]) == ["open", "line_add", "qty_set"]


def test_the_same_list_again_writes_nothing(house: House) -> None:
    order = begun(house, pints(2), pints(1, note="cold"))
    again = call(house, "POST", userId=1, items=[pints(2), pints(1, note="cold")])
    assert (again.json()["rev"], again.json()["items"]) == (order["rev"], order["items"])
    echoed = call(house, "PUT", f"/{order['id']}", items=order["items"], status="active", logoutTime=None)
    assert echoed.json() == order


def test_a_client_replaces_its_own_list_without_line_ids(house: House) -> None:
    order = begun(house, pints(1), pints(2))
    assert counts(call(house, "POST", userId=1, items=[pints(2), pints(4)])) == ["2", "4"]
    assert counts(call(house, "PUT", f"/{order['id']}", items=[pints(4)])) == ["4"]


def test_a_line_is_changed_by_its_id(house: House) -> None:
    order = begun(house, pints(2))
    line = order["items"][0]["lineId"]
    changed = pints("2.5", lineId=line, unitPrice=500, note="no head", discount=50)
    record = call(house, "PUT", f"/{order['id']}", items=[changed]).json()
    item = record["items"][0]
    assert (item["lineId"], item["quantity"], item["unitPrice"]) == (line, "2.5", 500)
    assert (item["note"], item["discount"], record["total"]) == ("no head", 50, 1200)
    assert kinds(house, order["id"])[2:] == ["qty_set", "line_price", "line_discount", "line_note"]


def test_a_client_that_saw_nothing_removes_nothing(house: House) -> None:
    order = begun(house, pints(1))
    mara = client_of(house, "Mara")
    answer = call(house, "POST", who=mara, userId=1, items=[pints(7)])
    assert (answer.status_code, answer.json()["id"], counts(answer)) == (200, order["id"], ["1", "7"])
    again = call(house, "POST", who=mara, userId=1, items=[pints(7)])
    assert counts(again) == ["7"], "by now it was shown both"


def test_signing_in_shows_the_order(house: House) -> None:
    begun(house, pints(1))
    other = client_of(house, "Asha")
    assert counts(call(house, "POST", who=other, userId=1, items=[pints(7)])) == ["7"]


def test_lines_that_came_later_are_kept(house: House) -> None:
    order = begun(house, pints(1))
    mara = client_of(house, "Mara")
    assert counts(call(house, "GET", f"/{order['id']}", who=mara)) == ["1"]
    assert counts(call(house, "POST", userId=1, items=[pints(1), pints(2)])) == ["1", "2"]
    assert counts(call(house, "PUT", f"/{order['id']}", who=mara, items=[pints(5)])) == ["2", "5"]


def test_what_a_till_added_meanwhile_survives_a_removal(house: House) -> None:
    till = PaperTill()
    line = beer(2)
    order = till.order(line)
    house.push(till, order)
    ben = client_of(house, "Mara")
    call(house, "GET", f"/{order}", who=ben)
    till.write(order, beer(3))
    house.push(till, order, after=2)
    assert counts(call(house, "PUT", f"/{order}", who=ben, items=[pints(9, unitPrice=600)])) == ["3", "9"]


def test_the_last_write_wins_over_what_was_never_seen(house: House) -> None:
    order = begun(house, pints(1), pints(2))
    answer = call(house, "PUT", f"/{order['id']}", who=client_of(house, "Mara"), items=[pints(9)])
    assert counts(answer) == ["9"]


@pytest.mark.parametrize("where", ["header", "weak", "body"])
def test_a_stale_match_is_told_with_the_present_order(house: House, where: str) -> None:
    order = begun(house, pints(1))
    call(house, "PUT", f"/{order['id']}", items=[pints(2)])
    given: dict[str, dict[str, Any]] = {
        "header": {"match": '"2"'}, "weak": {"match": 'W/"2"'}, "body": {"rev": 2},
    }  # fmt: skip
    calls: list[tuple[str, str, dict[str, Any]]] = [
        ("PUT", f"/{order['id']}", {}),
        ("POST", "", {"userId": 1}),
    ]
    for method, path, sent in calls:
        answer = call(house, method, path, items=[pints(8)], **sent, **given[where])
        assert (answer.status_code, answer.json()["type"]) == (412, "stale"), answer.text
        present = answer.json()["session"]
        assert present == call(house, "GET", f"/{order['id']}").json()
        fresh = call(house, method, path, items=[pints(8)], match=f'"{present["rev"]}"', **sent)
        assert counts(fresh) == ["8"]
        call(house, "PUT", f"/{order['id']}", items=[pints(3)])


def test_a_match_for_an_order_that_is_no_more(house: House) -> None:
    answer = call(house, "POST", userId=1, items=[pints()], match='"7"')
    assert (answer.status_code, answer.json()["session"]) == (412, None)
    assert call(house, "POST", userId=1, items=[pints()], match="never").status_code == 400


def test_nothing_replaces_lines_only_by_a_client_that_says_so(house: House) -> None:
    order = begun(house, pints(1))
    call(house, "PUT", f"/{order['id']}", status="pending_logout")
    for method, path, sent in (("POST", "", {"userId": 1}), ("PUT", f"/{order['id']}", {})):
        answer = call(house, method, path, items=[], **sent)
        assert (answer.status_code, answer.json()["type"]) == (428, "match-required")
    left = call(house, "GET", "/active").json()
    assert (left["status"], len(left["items"])) == ("pending_logout", 1)
    emptied = call(house, "PUT", f"/{order['id']}", items=[], rev=left["rev"])
    assert emptied.json()["items"] == []
    assert call(house, "POST", userId=1, items=[]).status_code == 200


@pytest.mark.parametrize(
    ("sent", "status"),
    [
        ({"status": "completed"}, 409),
        ({"status": "assigned_to_tab"}, 409),
        ({"status": "pending_logout", "tabId": "some-tab"}, 409),
        ({"logoutTime": "2026-03-01T12:00:00Z"}, 409),
        ({"status": "pending_logout", "logoutTime": "noon"}, 400),
        ({"status": "deleted"}, 400),
        ({"colour": "red"}, 400),
        ({"status": "assigned_to_tab", "tabId": "no-such-tab"}, 404),
        ({"items": [{"productId": 103, "quantity": 5}], "tabId": "no-such-tab"}, 404),
        ({"items": [{"productId": 9, "quantity": 1}]}, 400),
        ({"items": [{"productId": 9, "quantity": 1, "name": "Pie"}]}, 400),
        ({"items": [{"productId": 103, "quantity": 0}]}, 400),
        ({"items": [{"productId": 103, "quantity": -1}]}, 400),
        ({"items": [{"productId": 103, "quantity": "0.0001"}]}, 400),
        ({"items": [{"productId": 103, "quantity": "NaN"}]}, 400),
        ({"items": [{"productId": 103, "quantity": 100000}]}, 400),
        ({"items": [{"productId": 103, "quantity": 1, "unitPrice": 10**13}]}, 400),
        ({"items": [{"productId": 103, "quantity": 1, "lineId": "x"}] * 2}, 400),
        ({"items": [{"productId": 103, "quantity": 1}] * 501}, 422),
    ],
)
def test_what_is_refused_changes_nothing(house: House, sent: dict[str, Any], status: int) -> None:
    order = begun(house, pints(1))
    answer = call(house, "PUT", f"/{order['id']}", **sent)
    assert answer.status_code == status, answer.text
    assert answer.json()["detail"].endswith((".", "…")) or status == 400
    assert call(house, "GET", f"/{order['id']}").json() == order
    assert call(house, "PUT", f"/{order['id']}", items=[pints(2)]).json()["rev"] == order["rev"] + 1


def test_numbers_may_be_text_and_a_product_may_be_unknown(house: House) -> None:
    pie = {"productId": 9000, "quantity": "0.250", "name": "Pie", "unitPrice": 1000}
    record = begun(house, pints(0.1), pie)
    assert [(one["name"], one["quantity"], one["total"]) for one in record["items"]] == [
        ("Lager, pint", "0.1", 54),
        ("Pie", "0.25", 250),
    ]


def test_at_most_500_lines(house: House) -> None:
    order = begun(house, *[pints(n) for n in range(1, 501)])
    assert len(order["items"]) == 500
    more = call(house, "PUT", f"/{order['id']}", items=[*order["items"], pints(501)])
    assert (more.status_code, more.json()["type"]) == (422, "too-many")
    stranger = call(house, "POST", who=client_of(house, "Mara"), userId=1, items=[pints(501)])
    assert stranger.status_code == 422
    assert len(call(house, "PUT", f"/{order['id']}", items=[pints(501)] * 500).json()["items"]) == 500


def test_ids_of_clients(house: House) -> None:
    wanted, line = new_id(), new_id()
    answer = call(house, "POST", userId=1, items=[pints(1, lineId=line)], id=wanted)
    assert (answer.status_code, answer.json()["id"]) == (201, wanted)
    assert answer.json()["items"][0]["lineId"] == line
    again = call(
        house, "POST", who=client_of(house, "Mara"), userId=1, items=[pints(1, lineId=line)], id=wanted
    )
    assert (again.status_code, counts(again)) == (200, ["1"])
    other = call(house, "POST", userId=1, items=[pints(1, lineId=line)], id=new_id())
    assert (other.status_code, other.json()["id"]) == (200, wanted)
    call(house, "PUT", f"/{wanted}", items=[], rev=other.json()["rev"])
    back = call(house, "PUT", f"/{wanted}", items=[pints(4, lineId=line)])
    assert counts(back) == ["4"], "a line id is never used twice"
    assert back.json()["items"][0]["lineId"] != line
