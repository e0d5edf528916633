"""Pushes that are replayed, altered, forged or sent by a till that is trusted no longer."""

from collections.abc import Callable
from typing import Any

import msgspec
import pytest

from shared.edits import Close, Edit, Payment, body_of
from shared.ids import START
from shared.wire import Known, PushAnswer, SessionAnswer, SessionPush, encode
from tests.security.two_sites import ANCHOR, TILL, of_site, open_the_anchor, rows_of
from tests.sync_server.paper_till import PaperTill, beer, new_id, resealed
from tests.sync_server.venue import SITE, House

DAYS = ("edits", "sessions", "streams", "takings", "transactions", "quarantine", "alerts")
"""Tables that hold what was sold."""


def sold(till: PaperTill) -> str:
    """An order that was paid."""
    line = beer(2)
    order = till.order(line)
    till.pay(order, 1080, line)
    return order


def said(house: House, body: bytes, token: str = "") -> PushAnswer:
    """What a push of these bytes is answered."""
    headers = {"Authorization": f"Bearer {token or house.tokens[0]}"}
    answer = house.client.post("/api/sync/push", content=body, headers=headers)
    assert answer.status_code == 200, answer.text
    return msgspec.json.decode(answer.content, type=PushAnswer)


def ledger(house: House) -> dict[str, Any]:
    """What was sold, of all sites."""
    return {name: rows for name, rows in rows_of(house).items() if name in DAYS}


def taken(house: House, order: str) -> int:
    """What the office has of an order, in minor units; 0 if there is none."""
    answer = house.client.get(f"/api/order-sessions/{order}", headers=house.as_person("Mara"))
    found: int = answer.json()["paid"] if answer.status_code == 200 else 0
    return found


def test_a_push_that_somebody_kept_and_sends_again_counts_once(house: House) -> None:
    till = PaperTill()
    order = sold(till)
    body = encode(till.push(till.session(order)))
    first = said(house, body)
    before = ledger(house)
    house.clock.forward(hours=5)
    for _ in range(20):
        assert said(house, body).sessions[0].ack_n == first.sessions[0].ack_n
    assert ledger(house) == before
    assert taken(house, order) == 1080


def test_a_push_that_another_till_sends_again_counts_once(house: House) -> None:
    till = PaperTill()
    order = sold(till)
    body = encode(till.push(till.session(order)))
    said(house, body)
    before = ledger(house)
    assert said(house, body, house.tokens[1]).sessions[0].result == "ok"
    assert ledger(house) == before


def _amount(edit: Edit) -> Edit:
    return msgspec.structs.replace(edit, body=msgspec.Raw(bytes(edit.body).replace(b"1080", b"1")))


ALTERED: dict[str, Callable[[Edit], Edit]] = {
    "amount": _amount,
    "person": lambda edit: msgspec.structs.replace(edit, user_id=3),
    "till": lambda edit: msgspec.structs.replace(edit, till_id=2),
    "time": lambda edit: msgspec.structs.replace(edit, at="2020-01-01T00:00:00.000Z"),
    "kind": lambda edit: msgspec.structs.replace(edit, kind="refund"),
    "session": lambda edit: msgspec.structs.replace(edit, session_id=new_id()),
    "replica": lambda edit: msgspec.structs.replace(edit, replica="0" * 32),
    "hash": lambda edit: msgspec.structs.replace(edit, hash="0" * 64),
}


@pytest.mark.parametrize("what", ALTERED)
def test_an_edit_altered_on_the_way_never_joins_an_order(house: House, what: str) -> None:
    till = PaperTill()
    order = sold(till)
    journal = till.journal[order]
    at = next(n for n, edit in enumerate(journal) if edit.kind == "payment")
    journal[at] = ALTERED[what](journal[at])
    answer = said(house, encode(till.push(till.session(order)))).sessions[0]
    outside = {one.id for one in answer.refused}
    assert journal[at].id in outside or answer.result == "fork"
    assert taken(house, order) == 0
    kept = house.client.get("/api/quarantine", headers=house.as_person("Mara")).json()["items"]
    assert journal[at].id in {one["id"] for one in kept}, "a manager sees it"


def test_what_was_acknowledged_cannot_be_written_over(house: House) -> None:
    till = PaperTill()
    order = sold(till)
    said(house, encode(till.push(till.session(order))))
    before = of_site(rows_of(house), SITE)["edits"]
    journal = till.journal[order]
    at = next(n for n, edit in enumerate(journal) if edit.kind == "payment")
    forged = Payment(payment_id=new_id(), method="cash", amount=1, tendered=1, change=0)
    last = journal[at - 1].hash
    for n in range(at, len(journal)):
        changes = {"body": body_of(forged)} if n == at else {}
        journal[n] = resealed(msgspec.structs.replace(journal[n], previous=last), **changes)
        last = journal[n].hash
    answer = said(house, encode(till.push(till.session(order)))).sessions[0]
    assert answer.result == "fork"
    assert of_site(rows_of(house), SITE)["edits"] == before
    assert taken(house, order) == 1080


def test_the_same_id_with_other_content_is_kept_aside(house: House) -> None:
    till, thief = PaperTill(), PaperTill(till_id=2)
    order = sold(till)
    said(house, encode(till.push(till.session(order))))
    (close,) = [edit for edit in till.journal[order] if edit.kind == "close"]
    thief.write(order, *(beer() for _ in range(1)))
    forged = msgspec.structs.replace(thief.journal[order][0], id=close.id)
    thief.journal[order] = [resealed(forged)]
    answer = said(house, encode(thief.push(thief.session(order))), house.tokens[1]).sessions[0]
    assert [(one.id, one.problem) for one in answer.refused] == [(close.id, "other-content")]
    assert taken(house, order) == 1080


def ask(house: House, token: str, order: str) -> SessionAnswer:
    """What a till is told that only asks for an order by its id."""
    wish = SessionPush(
        id=order, base_n=0, base_hash=START, tip_n=0, edits=(), known=Known(rev=0, chain=START)
    )
    return said(house, encode(PaperTill().push(wish)), token).sessions[0]


def test_a_revoked_till_brings_in_nothing_and_learns_nothing(house: House) -> None:
    till = PaperTill()
    order = sold(till)
    said(house, encode(till.push(till.session(order))))
    late = till.order(beer())
    assert house.client.post("/api/tills/1/revoke", headers=house.as_person("Mara")).status_code == 204
    before = of_site(rows_of(house), SITE)["edits"]
    answer = said(house, encode(till.push(till.session(late)))).sessions[0]
    assert (answer.ack_n, answer.rev, answer.edits, answer.holder) == (2, 0, (), None)
    assert {one.problem for one in answer.refused} == {"revoked"}
    assert ask(house, house.tokens[0], order).edits == ()
    assert of_site(rows_of(house), SITE)["edits"] == before
    for path in ("/api/sync/changes?since=0", "/api/sync/snapshot", "/api/roster", "/api/catalogue"):
        assert house.client.get(path, headers=house.as_till()).status_code == 403
    login = house.login("Asha", till=1, pin="1111")
    assert login.status_code == 403, "and nobody signs in at it"


def test_another_site_neither_reads_nor_changes_an_order_whose_id_it_knows(house: House) -> None:
    open_the_anchor(house)
    till = PaperTill()
    order = sold(till)
    said(house, encode(till.push(till.session(order))))
    here = of_site(rows_of(house), SITE)
    answer = ask(house, TILL, order)
    assert (answer.rev, answer.edits, answer.holder) == (0, (), None)
    thief = PaperTill()
    thief.write(order, beer(9))
    (close,) = [edit for edit in till.journal[order] if edit.kind == "close"]
    thief.write(order, msgspec.json.decode(close.body, type=Close))
    said(house, encode(thief.push(thief.session(order))), TILL)
    said(house, encode(till.push(till.session(order))), TILL)
    assert of_site(rows_of(house), SITE) == here
    assert {row[1] for row in of_site(rows_of(house), ANCHOR)["edits"]} == {order}, (
        "it is an order of its own there"
    )
    changes = house.client.get(
        "/api/sync/changes?since=0", headers={"Authorization": f"Bearer {TILL}"}
    ).json()
    own = {edit.id for edit in thief.journal[order]} | {edit.id for edit in till.journal[order]}
    assert {one["edit"]["id"] for one in changes["edits"]} <= own, "only what was sent from there"
    assert taken(house, order) == 1080


def test_a_till_that_asks_for_two_hundred_and_one_orders_or_a_nameless_one_is_told_no(house: House) -> None:
    till = PaperTill()
    for wish, status in (
        ([SessionPush(new_id(), 0, START, 0, (), Known(0, START)) for _ in range(201)], 422),
        ([SessionPush("a\nb", 0, START, 0, (), Known(0, START))], 400),
        ([SessionPush("x" * 201, 0, START, 0, (), Known(0, START))], 400),
    ):
        body = encode(till.push(*wish))
        assert (
            house.client.post("/api/sync/push", content=body, headers=house.as_till()).status_code == status
        )
