"""Tabs over REST: opened, saved to, resumed, paid, merged, closed; and whose they are."""

from typing import Any

import httpx
import pytest

from shared.edits import AssignTab, Delete, PaymentIntent
from tests.sync_server.paper_till import PaperTill, beer, new_id
from tests.sync_server.venue import SITE, House


class Bar:
    """The tabs of a house, as Asha (or somebody else) asks for them."""

    def __init__(self, house: House) -> None:
        self.house = house
        self.till = PaperTill()

    def post(self, path: str, name: str = "Asha", /, **wish: Any) -> httpx.Response:
        """What somebody is answered to a POST."""
        return self.house.client.post(path, json=wish or None, headers=self.house.as_person(name))

    def get(self, path: str, name: str = "Asha") -> httpx.Response:
        """What somebody is answered to a GET."""
        return self.house.client.get(path, headers=self.house.as_person(name))

    def put(self, path: str, name: str = "Asha", /, **wish: Any) -> httpx.Response:
        """What somebody is answered to a PUT."""
        return self.house.client.put(path, json=wish, headers=self.house.as_person(name))

    def tab(self, name: str = "Hen party", who: str = "Asha") -> str:
        """A new tab's id."""
        answer = self.post("/api/tabs", who, name=name)
        assert answer.status_code == 201, answer.text
        return str(answer.json()["tab"]["id"])

    def round(self, tab: str, pints: int = 2) -> str:
        """An order of Asha's, saved to the tab at her till."""
        order = self.till.order(beer(pints), AssignTab(tab))
        self.house.push(self.till, order)
        return order

    def total(self, tab: str) -> int:
        """What is still to pay."""
        return int(self.view(tab)["tab"]["total"])

    def view(self, tab: str) -> Any:
        """The tab as it is shown."""
        answer = self.get(f"/api/tabs/{tab}")
        assert answer.status_code == 200, answer.text
        return answer.json()

    def resume(self, tab: str, name: str = "Asha") -> Any:
        """The bill."""
        answer = self.post(f"/api/tabs/{tab}/resume", name)
        assert answer.status_code == 200, answer.text
        return answer.json()

    def pay(self, bill: str, amount: int, name: str = "Asha", **wish: Any) -> httpx.Response:
        """Pays in cash."""
        payments = [{"method": "cash", "amount": amount}]
        return self.post(f"/api/order-sessions/{bill}/complete", name, payments=payments, **wish)

    def order(self, session_id: str) -> Any:
        """An order's record."""
        return self.get(f"/api/order-sessions/{session_id}", "Mara").json()


@pytest.fixture
def bar(house: House) -> Bar:
    """A bar without tabs."""
    return Bar(house)


def test_a_tab_is_opened_once_however_often_it_is_asked_for(bar: Bar) -> None:
    wish = {"name": "Hen party", "table": "Table 12", "id": new_id()}
    first, again = bar.post("/api/tabs", **wish), bar.post("/api/tabs", **wish)
    assert (first.status_code, again.status_code) == (201, 200)
    assert first.json() == again.json()
    tab = first.json()["tab"]
    assert (tab["id"], tab["name"], tab["table"], tab["userId"], tab["status"], tab["currency"]) == (
        wish["id"], "Hen party", "Table 12", 1, "open", "GBP",
    )  # fmt: skip
    assert bar.post("/api/tabs", "Ben", **wish).status_code == 403
    assert bar.post("/api/tabs", colour="red").status_code == 400
    order = bar.till.order(beer())
    bar.house.push(bar.till, order)
    assert bar.post("/api/tabs", id=order).status_code == 409


def test_own_tabs_only_unless_you_run_the_place(bar: Bar) -> None:
    tab, other = bar.tab(), bar.tab("Rugby club", "Ben")
    for path in (f"/api/tabs/{tab}/resume", f"/api/tabs/{tab}/close"):
        assert bar.post(path, "Ben").status_code == 403
        assert bar.post(path.replace(tab, new_id()), "Ben").status_code == 404
    assert bar.post(f"/api/tabs/{tab}/merge", into=other).status_code == 403
    assert bar.get(f"/api/tabs/{tab}", "Ben").status_code == 403
    assert bar.put(f"/api/tabs/{tab}", "Ben", name="Mine").status_code == 403
    assert bar.get(f"/api/tabs/{tab}", "Mara").status_code == 200
    assert [one["id"] for one in bar.get("/api/tabs").json()["items"]] == [tab]
    assert {one["id"] for one in bar.get("/api/tabs", "Mara").json()["items"]} == {tab, other}
    assert bar.get("/api/tabs/none").json()["type"] == "not-found"


def test_tabs_come_in_pages_newest_first(bar: Bar) -> None:
    made = []
    for number in range(5):
        bar.house.clock.forward(minutes=number % 2)
        made.append(bar.tab(f"Tab {number}"))
    found: list[str] = []
    cursor = ""
    for _ in range(3):
        page = bar.get(f"/api/tabs?limit=2&cursor={cursor}").json()
        found += [one["id"] for one in page["items"]]
        cursor = page["nextCursor"]
    assert not cursor
    assert sorted(found) == sorted(made)
    assert found[0] in made[3:]
    assert found[-1] == made[0]
    assert bar.get("/api/tabs?cursor=nonsense").status_code == 400
    assert bar.get("/api/tabs?status=closed").json()["items"] == []


def test_a_round_is_on_the_tab_with_its_lines(bar: Bar) -> None:
    tab = bar.tab()
    order = bar.round(tab)
    view = bar.view(tab)
    assert (view["tab"]["total"], view["tab"]["rounds"]) == (1080, 1)
    assert [one["sessionId"] for one in view["rounds"]] == [order]
    assert [(line["name"], line["total"]) for line in view["lines"]] == [("Lager, pint", 1080)]


def test_a_bill_gathers_the_rounds_and_pays_for_all_of_them(bar: Bar) -> None:
    tab = bar.tab()
    first, second = bar.round(tab), bar.round(tab, 1)
    bill = bar.resume(tab)
    assert (bill["tabId"], bill["total"], bill["status"]) == (tab, 1620, "active")
    assert {one["payingIn"] for one in bar.view(tab)["rounds"]} == {bill["id"]}
    assert bar.resume(tab)["id"] == bill["id"]
    assert bar.total(tab) == 1620
    paid = bar.pay(bill["id"], 1620, id="t1")
    assert paid.status_code == 201, paid.text
    for order in (first, second):
        record = bar.order(order)
        assert (record["status"], record["transactionId"]) == ("completed", "t1")
    view = bar.view(tab)
    assert (view["tab"]["status"], view["tab"]["total"], view["tab"]["paid"]) == ("closed", 0, 1620)
    assert {one["transactionId"] for one in view["rounds"]} == {"t1"}
    assert bar.pay(bill["id"], 1620, id="t1").json() == paid.json()


def test_a_round_saved_while_the_tab_is_paid_stays_on_it(bar: Bar) -> None:
    tab = bar.tab()
    bar.round(tab)
    bill = bar.resume(tab)
    late = bar.round(tab, 1)
    assert bar.pay(bill["id"], 1080).status_code == 201
    view = bar.view(tab)
    assert (view["tab"]["status"], view["tab"]["total"], view["tab"]["paid"]) == ("open", 540, 1080)
    assert bar.order(late)["status"] == "assigned_to_tab"
    refused = bar.post(f"/api/tabs/{tab}/close")
    assert (refused.status_code, refused.json()["due"]) == (409, 540)


def test_resuming_again_fetches_the_round_that_came_meanwhile(bar: Bar) -> None:
    tab = bar.tab()
    bar.round(tab)
    bill = bar.resume(tab)
    bar.round(tab, 1)
    again = bar.resume(tab)
    assert (again["id"], again["total"], len(again["items"])) == (bill["id"], 1620, 2)


def test_a_bill_given_back_leaves_the_tab_as_it_was(bar: Bar) -> None:
    tab = bar.tab()
    bar.round(tab)
    before = bar.view(tab)
    bill = bar.resume(tab)["id"]
    released = bar.post(f"/api/order-sessions/{bill}/release")
    assert (released.status_code, released.json()["status"], released.json()["items"]) == (200, "deleted", [])
    assert bar.view(tab) == before
    assert bar.post(f"/api/order-sessions/{bill}/release").json() == released.json()
    again = bar.resume(tab)
    assert again["id"] != bill
    assert again["total"] == 1080


def test_what_was_added_to_a_bill_that_is_given_back_becomes_a_round(bar: Bar) -> None:
    tab = bar.tab()
    bar.round(tab)
    bill = bar.resume(tab)["id"]
    bar.till.write(bill, beer(3))
    bar.house.push(bar.till, bill)
    assert bar.total(tab) == 2700
    assert bar.post(f"/api/order-sessions/{bill}/release", "Mara").json()["status"] == "assigned_to_tab"
    view = bar.view(tab)
    assert (view["tab"]["total"], view["tab"]["rounds"], view["bills"]) == (2700, 2, [])


def test_a_bill_on_which_money_was_taken_is_not_given_back(bar: Bar) -> None:
    tab = bar.tab()
    bar.round(tab)
    bill = bar.resume(tab)["id"]
    bar.till.write(bill, PaymentIntent("p1", "card", 1080))
    bar.house.push(bar.till, bill)
    refused = bar.post(f"/api/order-sessions/{bill}/release")
    assert (refused.status_code, refused.json()["type"]) == (409, "has-payments")
    assert bar.post(f"/api/order-sessions/{bill}/release", "Ben").status_code == 403
    assert bar.post(f"/api/order-sessions/{new_id()}/release").status_code == 404


def test_a_round_on_one_bill_is_not_put_on_a_second_one(bar: Bar) -> None:
    tab = bar.tab()
    bar.round(tab)
    bar.resume(tab)
    assert bar.resume(tab, "Mara")["items"] == []
    assert bar.total(tab) == 1080


def test_merged_tabs_lose_nothing(bar: Bar) -> None:
    one, two = bar.tab("One"), bar.tab("Two")
    bar.round(one)
    bar.round(two, 1)
    merged = bar.post(f"/api/tabs/{one}/merge", into=two)
    assert merged.status_code == 200, merged.text
    assert (merged.json()["tab"]["id"], merged.json()["merged"]) == (two, [one])
    assert merged.json()["tab"]["total"] == 1620
    assert bar.post(f"/api/tabs/{one}/merge", into=two).json() == merged.json()
    assert bar.view(one) == bar.view(two)
    assert [tab["id"] for tab in bar.get("/api/tabs").json()["items"]] == [two]
    bar.round(one, 4)
    assert bar.resume(two)["total"] == 3780
    assert bar.post(f"/api/tabs/{one}/merge", into=one).status_code == 409


def test_another_name_table_and_owner(bar: Bar) -> None:
    tab = bar.tab()
    changed = bar.put(f"/api/tabs/{tab}", name="Hens", table="Table 3").json()["tab"]
    assert (changed["name"], changed["table"], changed["userId"]) == ("Hens", "Table 3", 1)
    assert bar.put(f"/api/tabs/{tab}", userId=99).status_code == 404
    assert bar.put(f"/api/tabs/{tab}", userId=2).json()["tab"]["userId"] == 2
    assert bar.get(f"/api/tabs/{tab}").status_code == 403
    assert bar.get(f"/api/tabs/{tab}", "Ben").status_code == 200


def test_a_closed_tab_takes_nothing_more(bar: Bar) -> None:
    tab = bar.tab()
    assert bar.post(f"/api/tabs/{tab}/close").json()["tab"]["status"] == "closed"
    assert bar.post(f"/api/tabs/{tab}/close").status_code == 200
    assert bar.post(f"/api/tabs/{tab}/resume").status_code == 409
    assert bar.put(f"/api/tabs/{tab}", name="X").status_code == 409
    assert bar.post(f"/api/tabs/{tab}/merge", into=bar.tab("Two")).status_code == 409
    assert [one["id"] for one in bar.get("/api/tabs?status=closed").json()["items"]] == [tab]


def test_a_tab_that_was_closed_too_early_is_opened_again(bar: Bar) -> None:
    one, two = bar.tab("One"), bar.tab("Two")
    bar.post(f"/api/tabs/{one}/merge", into=two)
    bar.post(f"/api/tabs/{two}/close")
    opened = bar.post(f"/api/tabs/{one}/reopen")
    assert (opened.status_code, opened.json()["tab"]["id"]) == (200, two)
    assert (opened.json()["tab"]["status"], opened.json()["tab"]["closedAt"]) == ("open", None)
    assert bar.post(f"/api/tabs/{two}/reopen", "Mara").json() == opened.json()
    bar.round(one)
    bar.round(two)
    assert bar.resume(two)["total"] == 2160


def test_a_tab_whose_bill_is_paid_stays_closed_unless_a_round_came_late(bar: Bar) -> None:
    tab = bar.tab()
    bar.round(tab)
    bar.pay(bar.resume(tab)["id"], 1080)
    refused = bar.post(f"/api/tabs/{tab}/reopen")
    assert (refused.status_code, refused.json()["type"]) == (409, "status-conflict")
    assert refused.json()["detail"] == "The bill of this tab is paid: open a new tab."
    assert bar.view(tab)["tab"]["status"] == "closed"
    bar.round(tab, 1)
    assert bar.post(f"/api/tabs/{tab}/resume").status_code == 409
    assert bar.post(f"/api/tabs/{tab}/reopen").status_code == 200
    assert bar.pay(bar.resume(tab)["id"], 540).status_code == 201
    assert bar.view(tab)["tab"]["paid"] == 1620


def test_everybody_may_choose_among_the_open_tabs_of_the_site(bar: Bar) -> None:
    first, closed, merged = bar.tab("Hens"), bar.tab("Gone"), bar.tab("One")
    bar.round(first)
    bar.post(f"/api/tabs/{closed}/close")
    bar.post(f"/api/tabs/{merged}/merge", into=first)
    bar.house.clock.forward(minutes=1)
    other = bar.tab("Rugby club", "Ben")
    page = bar.get("/api/tabs/open?limit=1", "Ben").json()
    rest = bar.get(f"/api/tabs/open?limit=4&cursor={page['nextCursor']}", "Ben").json()
    assert rest["nextCursor"] is None
    found = [*page["items"], *rest["items"]]
    assert found == [
        {"id": other, "name": "Rugby club", "table": "", "owner": "Ben", "currency": "GBP", "total": 0},
        {"id": first, "name": "Hens", "table": "", "owner": "Asha", "currency": "GBP", "total": 1080},
    ]
    assert bar.get(f"/api/tabs/{first}", "Ben").status_code == 403
    order = bar.post("/api/order-sessions", "Ben", items=[{"productId": 103, "quantity": "1"}]).json()["id"]
    saved = bar.post(f"/api/order-sessions/{order}/assign-to-tab", "Ben", tabId=first)
    assert saved.status_code == 200, saved.text
    assert bar.total(first) == 1620


def test_a_new_till_gets_open_tabs_and_what_is_on_them_unpaid(bar: Bar) -> None:
    tab, closed, empty = bar.tab(), bar.tab(), bar.tab()
    kept, lost = bar.round(tab), bar.round(closed)
    bar.till.write(lost, Delete())
    bar.house.push(bar.till, lost)
    paid = bar.resume(closed)["id"]
    bar.pay(paid, 1080)
    still_open = bar.resume(empty)["id"]
    snapshot = bar.house.client.get("/api/sync/snapshot", headers=bar.house.as_till()).json()
    heads = {head["id"]: head["status"] for head in snapshot["heads"]}
    assert heads == {tab: "open", empty: "open", kept: "assigned_to_tab", still_open: "active"}
    assert {one["id"] for one in snapshot["sessions"]} == set(heads)


def test_a_tab_is_nobodys_current_order(bar: Bar) -> None:
    bar.tab()
    assert bar.get("/api/order-sessions/active").json() is None


def test_a_round_paid_elsewhere_meanwhile_is_not_paid_again(bar: Bar) -> None:
    tab = bar.tab()
    line = beer(2)
    order = bar.till.order(line, AssignTab(tab))
    bar.house.push(bar.till, order)
    bill = bar.resume(tab)["id"]
    bar.till.pay(order, 1080, line)
    bar.house.push(bar.till, order)
    refused = bar.pay(bill, 1080)
    assert (refused.status_code, refused.json()["type"]) == (409, "status-conflict")
    assert bar.order(order)["status"] == "completed"


def test_the_books_of_the_site_are_those_of_its_tabs(bar: Bar) -> None:
    tab = bar.tab()
    found = bar.house.office
    with found.engine.begin() as connection:
        there = found.tabs.found(connection, SITE, tab)
        assert there is not None
        assert there.tab.tab_id == tab
        assert found.tabs.found(connection, SITE + 1, tab) is None
