"""Lines moved between orders over REST, and orders saved to tabs."""

from functools import partial
from typing import Any

import pytest

from shared.edits import AssignTab, Payment
from shared.problems import HasPayments, NotAllowed, NotFound, Problem, StatusConflict
from shared.wire import User
from sync_server.staff import Person
from tests.sync_server.paper_till import beer, new_id
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


def test_a_round_on_a_bill_moves_only_after_it_was_given_back(bar: Bar) -> None:
    tab = bar.tab()
    line = beer(4)
    source = bar.till.order(line, AssignTab(tab))
    bar.house.push(bar.till, source)
    bill = bar.resume(tab)["id"]
    assert move(bar, source, "Asha", (line.line_id, "1"), newSession=True).status_code == 409
    assert move(bar, bill, "Asha", (line.line_id, "1"), newSession=True).status_code == 409
    bar.post(f"/api/order-sessions/{bill}/release")
    moved = move(bar, source, "Asha", (line.line_id, "1"), newSession=True).json()
    assert (moved["source"]["status"], moved["destination"]["tabId"]) == ("assigned_to_tab", tab)
    assert bar.total(tab) == 2160


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
