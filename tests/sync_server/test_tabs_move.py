"""Lines moved between orders over REST, and orders saved to tabs."""

from concurrent.futures import ThreadPoolExecutor
from decimal import Decimal
from functools import partial
from typing import Any

import pytest

from shared.edits import AssignTab, Logged, Payment, QtyDelta, SessionDiscount
from shared.fold import fold
from shared.moves import moving
from shared.order_session import Discount
from shared.problems import HasPayments, NotAllowed, NotFound, Problem, StatusConflict
from shared.wire import User
from sync_server.staff import Person
from tests.sync_server.paper_till import PaperTill, beer, new_id, opened
from tests.sync_server.test_tabs import Bar
from tests.sync_server.venue import SITE, House

ASHA, BEN = Person(SITE, User(1, "Asha", "cashier"), 1), Person(SITE, User(2, "Ben", "cashier"), 0)


@pytest.fixture
def bar(house: House) -> Bar:
    """A bar without tabs."""
    return Bar(house)


def order(bar: Bar, pints: int = 4) -> tuple[str, str]:
    """An order of Asha's and the id of its line."""
    line = beer(pints)
    made = bar.till.order(line)
    bar.house.push(bar.till, made)
    return made, line.line_id


def move(bar: Bar, source: str, who: str = "Asha", /, *parts: tuple[str, str], **wish: Any) -> Any:
    """What is answered to a move of so many of these lines."""
    lines = [{"lineId": line_id, "quantity": amount} for line_id, amount in parts]
    wish.setdefault("id", new_id())
    return bar.post(f"/api/order-sessions/{source}/move", who, lines=lines, **wish)


def test_a_part_of_a_line_goes_to_a_new_order_once(bar: Bar) -> None:
    source, line = order(bar)
    name = new_id()
    first = move(bar, source, "Asha", (line, "1"), newSession=True, id=name)
    again = move(bar, source, "Asha", (line, "1"), newSession=True, id=name)
    assert first.status_code == 200, first.text
    assert again.json() == first.json()
    moved = first.json()
    assert (moved["source"]["total"], moved["destination"]["total"]) == (1620, 540)
    assert (moved["destination"]["userId"], moved["destination"]["status"]) == (1, "active")
    assert moved["destination"]["items"][0]["lineId"] != line


def test_what_a_manager_moves_stays_its_owners(bar: Bar) -> None:
    source, line = order(bar)
    assert move(bar, source, "Mara", (line, "1"), newSession=True).json()["destination"]["userId"] == 1
    assert move(bar, source, "Ben", (line, "1"), newSession=True).status_code == 403


def test_lines_go_to_another_order_and_back(bar: Bar) -> None:
    source, line = order(bar)
    other, _ = order(bar, 1)
    there = move(bar, source, "Asha", (line, "4"), to=other).json()
    assert (there["source"]["items"], there["destination"]["total"]) == ([], 2700)
    back = [(item["lineId"], item["quantity"]) for item in there["destination"]["items"][1:]]
    here = move(bar, other, "Asha", *back, to=source).json()
    assert (here["source"]["total"], here["destination"]["total"]) == (540, 2160)


def test_moves_that_make_no_sense(bar: Bar) -> None:
    source, line = order(bar)
    other, _ = order(bar)
    wrong: list[tuple[dict[str, Any], list[tuple[str, str]], int]] = [
        ({"to": other}, [("none", "1")], 400),
        ({"to": other}, [(line, "5")], 400),
        ({"to": other}, [(line, "0.5")], 400),
        ({"to": other}, [(line, "1"), (line, "1")], 400),
        ({"to": other}, [], 400),
        ({"to": source}, [(line, "1")], 400),
        ({"to": other, "newSession": True}, [(line, "1")], 400),
        ({}, [(line, "1")], 400),
        ({"to": new_id()}, [(line, "1")], 404),
    ]
    for wish, parts, status in wrong:
        assert move(bar, source, "Asha", *parts, **wish).status_code == status, wish
    assert bar.pay(other, 2160).status_code == 201
    assert move(bar, source, "Asha", (line, "1"), to=other).json()["type"] == "status-conflict"
    assert bar.order(source)["total"] == 2160


def test_a_round_on_a_bill_moves_from_the_bill_or_after_it_was_given_back(bar: Bar) -> None:
    tab = bar.tab()
    line = beer(4)
    source = bar.till.order(line, AssignTab(tab))
    bar.house.push(bar.till, source)
    bill = bar.resume(tab)["id"]
    assert move(bar, source, "Asha", (line.line_id, "1"), newSession=True).status_code == 409
    bar.post(f"/api/order-sessions/{bill}/release")
    moved = move(bar, source, "Asha", (line.line_id, "1"), newSession=True).json()
    assert (moved["source"]["status"], moved["destination"]["tabId"]) == ("assigned_to_tab", tab)
    assert bar.total(tab) == 2160


def on_bill(bar: Bar) -> tuple[str, str, str, str]:
    """A tab with a round of four pints at ten per cent off; the round, its line, and the bill."""
    tab, line = bar.tab(), beer(4)
    discount = SessionDiscount(Discount("Regular", "percent", 1000))
    source = bar.till.order(line, discount, AssignTab(tab))
    bar.house.push(bar.till, source)
    return tab, source, line.line_id, bar.resume(tab)["id"]


@pytest.mark.parametrize("pints", ["1", "3", "4"])
def test_pints_of_a_round_leave_its_bill_in_one_call(bar: Bar, pints: str) -> None:
    tab, source, line, bill = on_bill(bar)
    name = new_id()
    moved = move(bar, bill, "Asha", (line, pints), newSession=True, id=name)
    assert moved.status_code == 200, moved.text
    assert move(bar, bill, "Asha", (line, pints), newSession=True, id=name).json() == moved.json()
    part = moved.json()["destination"]
    cost = int(pints) * 486
    assert (moved.json()["source"]["total"], part["total"], part["tabId"]) == (1944 - cost, cost, tab)
    assert (bar.order(source)["total"], bar.total(tab)) == (1944 - cost, 1944)
    assert bar.pay(part["id"], cost).status_code == 201
    assert bar.view(tab)["tab"]["total"] == 1944 - cost
    if cost < 1944:
        assert bar.pay(bill, 1944 - cost).status_code == 201
        paid = bar.order(source)
        assert (paid["status"], paid["total"]) == ("completed", 1944 - cost)
        assert (bar.view(tab)["tab"]["paid"], bar.view(tab)["tab"]["status"]) == (1944, "closed")
    alerts = bar.house.client.get("/api/alerts", headers=bar.house.as_person("Mara")).json()["items"]
    assert alerts == []


def test_a_bill_that_is_given_back_after_a_split_shows_the_rest_on_the_tab(bar: Bar) -> None:
    tab, source, line, bill = on_bill(bar)
    part = move(bar, bill, "Asha", (line, "1"), newSession=True).json()["destination"]
    assert bar.post(f"/api/order-sessions/{bill}/release").json()["items"] == []
    assert (bar.order(source)["total"], bar.total(tab)) == (1458, 1944)
    assert bar.resume(tab)["id"] == part["id"]
    assert bar.order(part["id"])["total"] == 1944


def test_a_discount_of_the_bill_leaves_with_the_pints(bar: Bar) -> None:
    _, _, line, bill = on_bill(bar)
    bar.till.write(bill, SessionDiscount(Discount("Manager", "percent", 5000)))
    bar.house.push(bar.till, bill)
    assert bar.order(bill)["total"] == 972
    moved = move(bar, bill, "Asha", (line, "1"), newSession=True).json()
    assert (moved["source"]["total"], moved["destination"]["total"]) == (729, 243)


def test_what_may_not_leave_a_bill_or_come_to_a_round_on_one(bar: Bar) -> None:
    _, source, line, bill = on_bill(bar)
    other, other_line = order(bar)
    assert move(bar, other, "Asha", (other_line, "1"), to=source).status_code == 409
    assert move(bar, bill, "Asha", (line, "1"), to=source).status_code == 409
    assert move(bar, bill, "Asha", (line, "5"), to=other).status_code in (400, 409)
    bar.till.write(source, QtyDelta(line, Decimal(-2)))
    bar.house.push(bar.till, source)
    refused = move(bar, bill, "Asha", (line, "3"), to=other)
    assert (refused.status_code, refused.json()["type"]) == (409, "status-conflict")
    assert (bar.order(bill)["total"], bar.order(other)["total"]) == (1944, 2160)


def test_two_tills_that_move_the_same_pints_at_once_raise_an_alert(bar: Bar) -> None:
    source, line = order(bar)
    log = [Logged(rev, "", edit) for rev, edit in enumerate(bar.till.journal[source], 1)]
    seen = fold(source, log)
    tills = (PaperTill(1), PaperTill(2, user_id=2))
    parts = []
    for till in tills:
        parts.append(new_id())
        out, into = moving(seen, {line: Decimal(3)}, new_id(), parts[-1], iter([new_id()]))
        till.write(source, out)
        till.write(parts[-1], opened(), into)
    with ThreadPoolExecutor(len(tills)) as pool:
        answers = list(pool.map(bar.house.push, tills, [source, source], parts))
    assert [one.result for answer in answers for one in answer.sessions] == ["ok"] * 4
    alerts = bar.house.client.get("/api/alerts", headers=bar.house.as_person("Mara")).json()["items"]
    assert [(one["kind"], one["sessionId"]) for one in alerts] == [("overdrawn", source)]
    assert [bar.order(part)["total"] for part in parts] == [1620, 1620]
    assert bar.order(source)["items"] == []


def assign(bar: Bar, person: Person, session_id: str, tab_id: str) -> str:
    """The order's status once it is saved to the tab."""
    office = bar.house.office
    with office.engine.begin() as connection:
        assign = partial(office.tabs.assign, connection, person, session_id, tab_id)
        return assign(office.now()).session.status.value


def test_an_order_is_saved_to_a_tab_once(bar: Bar) -> None:
    tab, other = bar.tab(), bar.tab("Other")
    source, _ = order(bar)
    assert assign(bar, ASHA, source, tab) == "assigned_to_tab"
    rev = bar.order(source)["rev"]
    assert assign(bar, ASHA, source, tab) == "assigned_to_tab"
    assert bar.order(source)["rev"] == rev
    refused: list[tuple[Person, str, str, type[Problem]]] = [
        (ASHA, source, other, StatusConflict),
        (BEN, source, tab, NotAllowed),
        (ASHA, new_id(), tab, NotFound),
        (ASHA, tab, tab, NotFound),
        (ASHA, source, new_id(), NotFound),
    ]
    for person, session_id, tab_id, problem in refused:
        with pytest.raises(problem):
            assign(bar, person, session_id, tab_id)


def test_what_is_closed_or_paid_for_is_not_saved_to_a_tab(bar: Bar) -> None:
    tab, closed = bar.tab(), bar.tab()
    bar.post(f"/api/tabs/{closed}/close")
    source, _ = order(bar)
    with pytest.raises(StatusConflict, match="closed"):
        assign(bar, ASHA, source, closed)
    bar.pay(source, 2160)
    with pytest.raises(StatusConflict, match="completed"):
        assign(bar, ASHA, source, tab)
    bill = bar.resume(tab)["id"]
    bar.till.write(bill, beer(), Payment("p1", "cash", 100, 100, 0))
    bar.house.push(bar.till, bill)
    with pytest.raises(HasPayments):
        assign(bar, ASHA, bill, tab)
