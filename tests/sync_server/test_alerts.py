"""Alerts told once and settled, and quarantine: what was kept aside joins the log or stays outside."""

import threading
from base64 import urlsafe_b64encode
from typing import Any

import httpx
import msgspec

from shared.edits import Payment, Settle, Settled, TakeOver
from shared.wire import encode
from sync_server.alerts import News, raise_alert
from sync_server.sites import cursor_of
from sync_server.tables import Connection
from tests.sync_server.paper_till import PaperTill, beer, new_id, resealed
from tests.sync_server.test_sync_routes import changes, meanwhile, until_a_pull_waits
from tests.sync_server.venue import NOON, SITE, Counter, House


def get(house: House, path: str, name: str = "Mara", **asked: Any) -> Any:
    """What somebody is answered."""
    answer = house.client.get(path, params=asked, headers=house.as_person(name))
    assert answer.status_code == 200, answer.text
    return answer.json()


def post(house: House, path: str, wish: Any = None, name: str = "Mara", **asked: Any) -> httpx.Response:
    """What somebody is answered who asks for a change."""
    return house.client.post(path, json=wish, params=asked, headers=house.as_person(name))


def alerts(house: House, **asked: Any) -> list[dict[str, Any]]:
    """The alerts of the first page."""
    found: list[dict[str, Any]] = get(house, "/api/alerts", **asked)["items"]
    return found


def kinds(house: House) -> list[str]:
    """Of which kinds the open alerts are."""
    return sorted(one["kind"] for one in alerts(house))


def paid_twice(house: House) -> tuple[str, dict[str, Any]]:
    """A pint paid at two tills, and its alert."""
    line = beer()
    first, second = PaperTill(1), PaperTill(2)
    order = first.order(line)
    first.pay(order, 540, line)
    second.pay(order, 540, line)
    house.push(first, order)
    answer = house.push(second, order).sessions[0]
    assert [one.kind for one in answer.alerts] == ["double-payment"]
    (alert,) = alerts(house)
    return order, alert


def test_a_double_payment_is_told_with_its_refund_task(house: House) -> None:
    order, alert = paid_twice(house)
    assert (alert["kind"], alert["sessionId"], alert["tillId"]) == ("double-payment", order, 2)
    assert (alert["raisedAt"], alert["resolvedAt"]) == ("2026-03-01T12:00:00.000Z", None)
    task = alert["refund"]
    assert (task["over"], task["currency"]) == (540, "GBP")
    assert [(one["tillId"], one["amount"], one["refunded"]) for one in task["payments"]] == [
        (1, 540, 0), (2, 540, 0),
    ]  # fmt: skip
    assert [get(house, f"/api/transactions/{one}")["tillId"] for one in task["transactions"]] == [1, 2]


def test_a_double_payment_settles_itself_when_the_money_is_back(house: House) -> None:
    _, alert = paid_twice(house)
    task = alert["refund"]
    back = f"/api/transactions/{task['transactions'][0]}/refunds"
    wish = {"paymentId": task["payments"][1]["paymentId"], "reason": "paid twice"}
    assert post(house, back, {**wish, "amount": 500}).status_code == 201
    assert [one["refund"]["over"] for one in alerts(house)] == [40]
    assert post(house, back, {**wish, "amount": 40}).status_code == 201
    assert alerts(house) == []
    (settled,) = alerts(house, state="resolved")
    assert (settled["id"], settled["resolvedBy"], settled["refund"]) == (alert["id"], 0, None)


def test_money_above_the_total_is_told_before_any_close(house: House) -> None:
    till = PaperTill()
    order = till.order(beer(), Payment(new_id(), "cash", 600, 600, 0))
    house.push(till, order)
    (alert,) = alerts(house)
    assert (alert["refund"]["over"], alert["refund"]["transactions"]) == (60, [])
    till.write(order, Payment(new_id(), "cash", 100, 100, 0))
    house.push(till, order, after=3)
    assert [one["id"] for one in alerts(house)] == [alert["id"]]
    assert alerts(house)[0]["refund"]["over"] == 160


def test_a_round_that_two_bills_paid_for_is_a_double_payment(house: House) -> None:
    till, line = PaperTill(), beer()
    paid_by = [new_id(), new_id()]
    order = till.order(line)
    for bill in paid_by:
        till.write(
            order, Settle(new_id(), bill, "1-000001", 540, (Settled(line.line_id, line.quantity, 540),))
        )
    house.push(till, order)
    (alert,) = alerts(house)
    assert (alert["kind"], alert["refund"]["over"]) == ("double-payment", 540)
    assert alert["refund"]["transactions"] == paid_by


def test_a_person_settles_an_alert_once(house: House) -> None:
    _, alert = paid_twice(house)
    path = f"/api/alerts/{alert['id']}/resolve"
    assert post(house, path, {"note": "mine"}, "Asha").status_code == 403
    first = post(house, path, {"note": "given back in cash"}).json()
    assert (first["note"], first["resolvedBy"]) == ("given back in cash", 3)
    assert post(house, path, {"note": "again"}).json() == first
    assert alerts(house) == []
    assert post(house, f"/api/alerts/{new_id()}/resolve", {}).status_code == 404


def test_late_changes_and_those_of_another_till_are_told_once(house: House) -> None:
    old, new = PaperTill(1), PaperTill(2)
    order = old.order(beer())
    house.push(old, order)
    new.write(order, TakeOver(fence=2))
    house.push(new, order)
    for after in (2, 3):
        old.write(order, beer())
        house.push(old, order, after=after)
    assert kinds(house) == ["after-take-over"]
    copied = PaperTill(1)
    other = copied.order(beer())
    push = copied.push(copied.session(other))
    for _ in range(2):
        answer = house.client.post("/api/sync/push", content=encode(push), headers=house.as_till(2))
        assert answer.status_code == 200
    assert kinds(house) == ["after-take-over", "other-till"]


def test_a_fork_is_told_once(house: House) -> None:
    till = PaperTill()
    order = till.order(beer())
    house.push(till, order)
    till.journal[order][1] = resealed(till.journal[order][1], at="2026-03-01T13:00:00.000Z")
    for _ in range(2):
        assert house.push(till, order).sessions[0].result == "fork"
    assert kinds(house) == ["fork"]


def test_an_alert_is_raised_once_per_subject_and_moves_the_cursor(counter: Counter) -> None:
    def tell(subject: str, kind: str = "stale") -> tuple[bool, int]:
        def work(connection: Connection) -> tuple[bool, int]:
            news = News(kind, "order", subject, "Left open.")
            return raise_alert(connection, SITE, news, NOON.isoformat()), cursor_of(connection, SITE)

        found: tuple[bool, int] = counter.read(work)
        return found

    raised, cursor = tell("a")
    assert raised
    assert tell("a") == (False, cursor)
    assert tell("b") == (True, cursor + 1)
    assert tell("a", "restored") == (True, cursor + 2)


def test_alerts_page_by_page(house: House) -> None:
    for minute in range(3):
        house.clock.forward(minutes=minute)
        paper = PaperTill()
        house.push(paper, paper.order(beer(), Payment(new_id(), "cash", 600, 600, 0)))
    everything = [one["id"] for one in alerts(house)]
    first = get(house, "/api/alerts", limit=2)
    rest = get(house, "/api/alerts", limit=2, cursor=first["nextCursor"])
    assert [one["id"] for one in first["items"] + rest["items"]] == everything
    assert (len(everything), rest["nextCursor"]) == (3, None)
    assert [one["raisedAt"] for one in alerts(house)] == sorted(
        (one["raisedAt"] for one in alerts(house)), reverse=True
    )
    assert alerts(house, kind="fork") == []


def test_cursors_that_no_page_gave(house: House) -> None:
    alike = ['["a","b","c",99999999999999999999,"e","f"]', '["a\\u0000","b","c",1,"e","f"]', "[]"]
    for path, places in (("/api/alerts", ["a\0 b", "a"]), ("/api/quarantine", alike)):
        for cursor in ["nonsense", "é", *(urlsafe_b64encode(place.encode()).decode() for place in places)]:
            answer = house.client.get(path, params={"cursor": cursor}, headers=house.as_person("Mara"))
            assert (answer.status_code, answer.json()["type"]) == (400, "not-understood"), (path, cursor)


def test_an_alert_wakes_a_pull_that_waits(house: House) -> None:
    till = PaperTill()
    order = till.order(beer())
    house.push(till, order)
    present = changes(house, 0)
    got = []
    pull = meanwhile(lambda: got.append(changes(house, present.cursor, wait=20)))
    until_a_pull_waits(house)
    till.journal[order][1] = resealed(till.journal[order][1], at="2026-03-01T13:00:00.000Z")
    house.push(till, order)
    pull.join(10)
    assert got[0].cursor > present.cursor
    assert threading.active_count() < 50


def revoke(house: House, till: int) -> None:
    """A manager revokes a till."""
    assert post(house, f"/api/tills/{till}/revoke").status_code == 204


def test_sales_of_a_revoked_till_are_taken_in_by_a_manager(house: House) -> None:
    till, line = PaperTill(1), beer()
    order = till.order(line)
    till.pay(order, 540, line)
    revoke(house, 1)
    house.clock.forward(minutes=5)
    assert [one.problem for one in house.push(till, order).sessions[0].refused] == ["revoked"] * 4
    assert kinds(house) == ["quarantine"]
    waiting = get(house, "/api/quarantine")["items"]
    assert [(one["edit"]["kind"], one["reason"], one["tillId"], one["n"]) for one in waiting] == [
        ("open", "revoked", 1, 1), ("line_add", "revoked", 1, 2), ("payment", "revoked", 1, 3),
        ("close", "revoked", 1, 4),
    ]  # fmt: skip
    assert waiting[0]["edit"] == msgspec.json.decode(encode(till.journal[order][0]))
    house.clock.forward(minutes=5)
    for one in waiting:
        answer = post(house, f"/api/quarantine/{one['id']}/accept")
        assert answer.status_code == 200, answer.text
        assert (answer.json()["settledAt"], answer.json()["settledBy"]) == ("2026-03-01T12:10:00.000Z", 3)
    record = get(house, f"/api/order-sessions/{order}")
    assert (record["status"], record["paid"], record["userId"]) == ("completed", 540, 1)
    entries = get(house, f"/api/order-sessions/{order}/history")["entries"]
    assert [(one["editId"], one["userId"], one["tillId"], one["at"]) for one in entries] == [
        (edit.id, 1, 1, edit.at) for edit in till.journal[order]
    ]
    (drawer,) = get(house, "/api/reports/x", tillId=1)["figures"]["methods"]
    assert (drawer["method"], drawer["net"]) == ("cash", 540)
    assert (kinds(house), get(house, "/api/quarantine")["items"]) == ([], [])
    assert len(get(house, "/api/quarantine", settled=True)["items"]) == 4
    assert post(house, f"/api/quarantine/{waiting[0]['id']}/accept").status_code == 409


def test_the_till_may_send_again_what_was_taken_in(house: House) -> None:
    """Enrolled anew as another replica it re-issues its edits under the same ids: they are known."""
    till = PaperTill(2)
    order = till.order(beer())
    revoke(house, 2)
    house.push(till, order)
    for one in get(house, "/api/quarantine")["items"]:
        post(house, f"/api/quarantine/{one['id']}/accept")
    again = PaperTill(1)
    ids = [edit.id for edit in till.journal[order]]
    again.journal[order] = []
    for edit in till.journal[order]:
        previous = again.journal[order][-1].hash if again.journal[order] else ""
        changed = msgspec.structs.replace(edit, replica=again.replica, previous=previous)
        again.journal[order].append(resealed(changed))
    answer = house.push(again, order).sessions[0]
    assert (answer.refused, answer.rev) == ((), 2)
    assert [one.edit.id for one in answer.edits] == ids


def test_what_cannot_be_read_stays_outside(house: House) -> None:
    till = PaperTill()
    order = till.order(beer(), beer())
    push = msgspec.json.decode(encode(till.push(till.session(order))))
    push["sessions"][0]["edits"][1]["quantumState"] = "both"
    push["sessions"][0]["edits"][1]["id"] = "strange"
    assert house.client.post("/api/sync/push", json=push, headers=house.as_till()).status_code == 200
    (one,) = [kept for kept in get(house, "/api/quarantine")["items"] if kept["id"] == "strange"]
    assert (one["reason"], one["edit"]["body"]["quantumState"]) == ("not-readable", "both")
    refused = post(house, "/api/quarantine/strange/accept")
    assert (refused.status_code, refused.json()["type"]) == (409, "status-conflict")
    assert post(house, "/api/quarantine/strange/dismiss", name="Asha").status_code == 403
    assert post(house, "/api/quarantine/strange/dismiss").json()["settledBy"] == 3
    assert get(house, "/api/quarantine")["items"] == []
    assert post(house, f"/api/quarantine/{new_id()}/dismiss").status_code == 404


def test_an_edit_of_which_no_order_comes_is_told_and_stays(house: House) -> None:
    till = PaperTill()
    orders = [till.order(beer(99_999, 10**12)), till.order(beer())]
    house.push(till, *orders)
    (first, second) = get(house, "/api/quarantine")["items"]
    assert {first["reason"], second["reason"]} == {"does-not-fold"}
    worse = next(one for one in (first, second) if one["edit"]["kind"] == "line_add")
    answer = post(house, f"/api/quarantine/{worse['id']}/accept")
    assert answer.status_code == 409, answer.text
    assert len(get(house, "/api/quarantine")["items"]) == 2


def test_an_id_that_came_with_different_content_is_named_by_its_hash(house: House) -> None:
    till = PaperTill()
    order = till.order(beer())
    revoke(house, 1)
    house.push(till, order)
    other = PaperTill()
    other.journal[order] = [
        resealed(edit, replica=other.replica, at="2026-03-01T13:00:00.000Z", previous="")
        for edit in till.journal[order][:1]
    ]
    house.push(other, order)
    edit_id = till.journal[order][0].id
    answer = post(house, f"/api/quarantine/{edit_id}/accept")
    assert (answer.status_code, len(answer.json()["hashes"])) == (409, 2)
    assert (
        post(house, f"/api/quarantine/{edit_id}/accept", hash=till.journal[order][0].hash).status_code == 200
    )
    assert post(house, f"/api/quarantine/{edit_id}/accept").status_code == 409
    assert post(house, f"/api/quarantine/{edit_id}/dismiss").status_code == 200
    assert get(house, f"/api/order-sessions/{order}/history")["entries"][0]["at"] == till.journal[order][0].at


def test_quarantine_page_by_page_and_as_a_file(house: House) -> None:
    revoke(house, 1)
    till = PaperTill()
    orders = [till.order(beer()) for _ in range(3)]
    house.push(till, *orders)
    seen: list[str] = []
    cursor: str | None = ""
    while cursor is not None:
        page = get(house, "/api/quarantine", limit=4, cursor=cursor)
        seen += [one["id"] for one in page["items"]]
        cursor = page["nextCursor"]
    assert sorted(seen) == sorted(edit.id for order in orders for edit in till.journal[order])
    post(house, f"/api/quarantine/{seen[0]}/dismiss")
    lines = house.client.get("/api/quarantine.ndjson", headers=house.as_person("Mara"))
    assert lines.headers["content-type"].startswith("application/x-ndjson")
    assert [msgspec.json.decode(line)["id"] for line in lines.text.splitlines()] == seen
    refused = house.client.get("/api/quarantine.ndjson", headers=house.as_person("Asha"))
    assert refused.status_code == 403
