"""Reports: each fact of money falls into exactly one Z; each drawer has its own money (F-25)."""

import itertools
from collections.abc import Sequence
from datetime import date
from typing import Any

import httpx
import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from shared.edits import Close, Payment, Refund, Settled, TakeOver, body_of
from shared.order_session import Tax
from shared.problems import NotUnderstood
from sync_server.forms.money import Figures, Sale
from sync_server.reports import bounds_of, csv_of, sums
from sync_server.takings import Fact
from tests.sync_server.paper_till import AT, PaperTill, beer, new_id
from tests.sync_server.venue import House

STANDARD = Tax("VAT 20%", 2000, 540, 90)


def x_report(house: House, till: int = 0) -> dict[str, Any]:
    """The X report of a drawer, or of the site."""
    answer = house.client.get("/api/reports/x", params={"tillId": till}, headers=house.as_person("Mara"))
    assert answer.status_code == 200, answer.text
    found: dict[str, Any] = answer.json()
    return found


def z_report(house: House, till: int = 0, **wish: Any) -> httpx.Response:
    """Closes the period of a drawer."""
    wish["tillId"] = till
    return house.client.post("/api/reports/z", json=wish, headers=house.as_person("Mara"))


def stored(house: House, path: str, **asked: Any) -> Any:
    """A stored report, or a page of them."""
    return house.client.get(path, params=asked, headers=house.as_person("Mara")).json()


def paid(amount: int, method: str = "cash", *, change: int = 0, tip: int = 0) -> Payment:
    """A tender."""
    tendered = amount + change + tip
    return Payment(
        payment_id=new_id(), method=method, amount=amount, tendered=tendered, change=change, tip=tip
    )


def closed(order: str, number: int, till: int = 1, *, discount: int = 0) -> Close:
    """A close of one pint."""
    return Close(
        transaction_id=new_id(), receipt=f"{till}-{number:06d}", total=540 - discount, discount=discount,
        taxes=(STANDARD,), currency="GBP", settles=(order,), lines=(),
    )  # fmt: skip


def methods(report: dict[str, Any]) -> dict[str, tuple[int, int, int]]:
    """Taken, given back and net by method."""
    found = report["figures"]["methods"]
    return {one["method"]: (one["taken"], one["givenBack"], one["net"]) for one in found}


def test_an_x_report_tells_what_a_drawer_took(house: House) -> None:
    till = PaperTill()
    cheap = till.order(beer(), paid(440, change=60))
    till.write(cheap, closed(cheap, 9, discount=100))
    cash = paid(40)
    order = till.order(beer(), paid(500, "card", tip=50), cash)
    till.write(order, closed(order, 10))
    house.push(till, cheap, order)
    till.write(order, Refund(new_id(), cash.payment_id, "cash", 40))
    left = till.order(beer(2), paid(80))
    house.push(till, order, after=5)
    house.push(till, left)
    report = x_report(house, 1)
    figures = report["figures"]
    assert (report["kind"], report["number"], report["currency"]) == ("x", 1, "GBP")
    assert (figures["sales"], figures["gross"], figures["discounts"], figures["total"]) == (2, 1080, 100, 980)
    assert figures["taxes"] == [{"name": "VAT 20%", "rate": 2000, "gross": 1080, "tax": 180}]
    assert methods(report) == {"card": (500, 0, 500), "cash": (560, 40, 520)}
    assert (figures["tips"], figures["change"]) == (50, 60)
    assert figures["refunds"] == {"count": 1, "amount": 40}
    assert figures["receipts"] == [{"tillId": 1, "count": 2, "first": "1-000009", "last": "1-000010"}]
    assert report["carriedOver"] == {"count": 1, "total": 1080, "paid": 80}
    assert x_report(house)["figures"] == figures
    assert x_report(house, 2)["figures"] == msgspec.json.decode(msgspec.json.encode(Figures()))
    assert x_report(house, 1)["figures"] == figures


def test_f25_money_belongs_to_the_drawer_that_took_it(house: House) -> None:
    first, second = PaperTill(1, 1), PaperTill(2, 2)
    order = first.order(beer(), paid(200))
    house.push(first, order)
    second.write(order, TakeOver(fence=2), paid(340, "card"), closed(order, 1, till=2))
    house.push(second, order)
    one, two, site = x_report(house, 1), x_report(house, 2), x_report(house)
    assert (methods(one), one["figures"]["sales"]) == ({"cash": (200, 0, 200)}, 0)
    assert (methods(two), two["figures"]["sales"]) == ({"card": (340, 0, 340)}, 1)
    assert methods(site) == {"cash": (200, 0, 200), "card": (340, 0, 340)}
    zs = [z_report(house, till).json()["figures"] for till in (1, 2)]
    assert zs == [one["figures"], two["figures"]]


def test_a_second_close_is_shown_beside_the_sales(house: House) -> None:
    tills = [PaperTill(1), PaperTill(2)]
    order = tills[0].order(beer())
    for till in tills:
        till.write(order, paid(540), closed(order, 1, till=till.till_id))
        house.push(till, order)
    figures = x_report(house)["figures"]
    assert (figures["sales"], figures["secondCloses"]) == (1, {"count": 1, "amount": 540})
    assert methods(x_report(house)) == {"cash": (1080, 0, 1080)}


def test_z_reports_are_numbered_without_gaps_and_never_change(house: House) -> None:
    till = PaperTill()
    order = till.order(beer(), paid(540))
    house.push(till, order)
    first = z_report(house, 1)
    assert first.status_code == 201
    till.write(order, closed(order, 1))
    house.push(till, order, after=3)
    second = z_report(house, 1).json()
    assert [one["number"] for one in (first.json(), second, z_report(house, 1).json())] == [1, 2, 3]
    assert (first.json()["figures"]["facts"], second["figures"]["facts"]) == (1, 1)
    assert (second["fromCursor"], second["since"]) == (first.json()["toCursor"], first.json()["at"])
    assert stored(house, "/api/reports/z/1/1") == first.json()
    listed = stored(house, "/api/reports/z", tillId=1, limit=2)
    assert [one["number"] for one in listed["items"]] == [3, 2]
    rest = stored(house, "/api/reports/z", tillId=1, limit=2, cursor=listed["nextCursor"])
    assert (rest["items"], rest["nextCursor"]) == ([first.json()], None)
    assert stored(house, "/api/reports/z/1/4")["status"] == 404


def test_the_site_has_a_series_of_its_own(house: House) -> None:
    till = PaperTill()
    house.push(till, till.order(beer(), paid(540)))
    assert z_report(house, 1).json()["number"] == 1
    site = z_report(house).json()
    assert (site["number"], site["figures"]["facts"]) == (1, 1)
    assert x_report(house)["figures"]["facts"] == 0


def test_a_z_asked_twice_by_its_number_is_one(house: House) -> None:
    number = x_report(house, 1)["number"]
    first, again = (z_report(house, 1, number=number) for _ in range(2))
    assert (first.status_code, again.status_code) == (201, 200)
    assert first.json() == again.json()
    assert z_report(house, 1, number=number + 2).status_code == 409
    assert x_report(house, 1)["number"] == 2


def test_what_a_till_sold_offline_falls_into_the_next_z(house: House) -> None:
    till = PaperTill()
    order = till.order(beer(), paid(540))
    assert z_report(house, 1).json()["figures"]["facts"] == 0
    house.push(till, order)
    assert methods(z_report(house, 1).json()) == {"cash": (540, 0, 540)}
    house.push(till, order)
    assert z_report(house, 1).json()["figures"]["facts"] == 0


def test_reports_are_for_managers(house: House) -> None:
    for path in ("x", "z", "z/1/1", "day.csv?date=2026-03-01"):
        assert house.client.get(f"/api/reports/{path}", headers=house.as_person("Asha")).status_code == 403
    assert house.client.post("/api/reports/z", json={}, headers=house.as_person("Asha")).status_code == 403


def test_drawers_and_numbers_that_are_not_there(house: House) -> None:
    headers = house.as_person("Mara")
    for path, status in (
        ("x?tillId=99", 404), ("x?tillId=-1", 400), (f"x?tillId={10**30}", 400), (f"z/1/{10**30}", 400),
        (f"z?cursor={10**30}", 400), ("day.csv?date=today", 400), ("day.csv?date=2026-03-01&zone=Mars", 400),
    ):  # fmt: skip
        assert house.client.get(f"/api/reports/{path}", headers=headers).status_code == status, path
    assert z_report(house, 99).status_code == 404
    assert z_report(house, -1).status_code == 400


def test_the_sales_of_a_day_as_a_table(house: House) -> None:
    till = PaperTill()
    order = till.order(beer(), paid(540))
    till.write(order, msgspec.structs.replace(closed(order, 1), receipt="=SUM(A1)"))
    house.push(till, order)
    lines = house.client.get(
        "/api/reports/day.csv", params={"date": "2026-03-01"}, headers=house.as_person("Mara")
    )
    assert lines.headers["content-type"].startswith("text/csv")
    heading, row = (line.split(",") for line in lines.text.splitlines())
    shown = dict(zip(heading, row, strict=True))
    assert (shown["total"], shown["tax"], shown["currency"], shown["receipt"]) == (
        "5.40", "0.90", "GBP", "'=SUM(A1)",
    )  # fmt: skip
    other = house.client.get(
        "/api/reports/day.csv", params={"date": "2026-03-02"}, headers=house.as_person("Mara")
    )
    assert other.text == csv_of([])


def test_a_day_is_that_of_the_place() -> None:
    assert bounds_of(date(2026, 3, 29), "Europe/London") == (
        "2026-03-29T00:00:00.000Z", "2026-03-29T23:00:00.000Z",
    )  # fmt: skip
    assert bounds_of(date(2026, 3, 1), "UTC")[1] == "2026-03-02T00:00:00.000Z"
    for day, zone in ((date(2026, 3, 1), "Nowhere/Atall"), (date(2026, 3, 1), "../etc"), (date.max, "UTC")):
        with pytest.raises(NotUnderstood):
            bounds_of(day, zone)


def test_amounts_of_any_currency_in_a_table() -> None:
    lines = csv_of([_sale(-5, "GBP"), _sale(540, "JPY"), _sale(1234, "KWD")]).splitlines()[1:]
    assert [line.split(",")[8] for line in lines] == ["-0.05", "540", "1.234"]


def _sale(total: int, currency: str) -> Sale:
    return Sale("t", "o", "1-1", 1, 1, AT, AT, total, 0, 0, currency, 0, second=False)


_AMOUNTS = st.integers(1, 5_000)


def _fact(kind: str, method: str, amount: int, tip: int, till: int) -> Fact:
    change: Close | Payment = paid(amount, method, tip=tip)
    if kind in ("sale", "second"):
        line = Settled("l", beer().quantity, amount, discounted=tip)
        taxes = (Tax("VAT", 2000, amount, amount // 6),)
        change = Close("t", f"{till}-{amount}", amount, 0, taxes, "GBP", ("o",), (line,))
        method, tip = "", 0
    sign = -1 if kind in ("refund", "voided") else 1
    text = bytes(body_of(change)).decode()
    return Fact(0, kind, "o", "s", None, till, 1, method, sign * amount, sign * tip, AT, AT, text)


_FACTS = st.lists(
    st.builds(
        _fact,
        st.sampled_from(["sale", "second", "payment", "refund", "voided"]),
        st.sampled_from(["cash", "card"]),
        _AMOUNTS,
        st.integers(0, 100),
        st.integers(1, 3),
    ),
    max_size=30,
)


def _plain_sums(parts: Sequence[Figures]) -> dict[Any, int]:
    """Every number of the reports, added up by what it counts."""
    total: dict[Any, int] = {}

    def add(key: tuple[Any, ...], value: Any) -> None:
        if isinstance(value, dict):
            for name, inner in value.items():
                add((*key, name), inner)
        elif isinstance(value, list | tuple):
            for inner in value:
                name = inner.pop("method", None) or inner.pop("tillId", None) or inner.pop("name")
                inner.pop("rate", None)
                add((*key, name), inner)
        elif isinstance(value, int) and value:
            total[key] = total.get(key, 0) + value

    for part in parts:
        add((), msgspec.to_builtins(part))
    return {key: value for key, value in total.items() if value}


@settings(max_examples=200, deadline=None)
@given(_FACTS, st.lists(st.integers(0, 30), max_size=4))
def test_all_zs_and_the_x_are_all_facts(facts: list[Fact], cuts: list[int]) -> None:
    edges = [0, *sorted(cuts), len(facts)]
    parts = [sums(facts[since:until]) for since, until in itertools.pairwise(edges)]
    assert _plain_sums(parts) == _plain_sums([sums(facts)])
    whole = sums(facts)
    assert sum(part.net for part in whole.methods) == sum(
        fact.amount for fact in facts if fact.kind not in ("sale", "second")
    )


_STEPS = st.lists(st.tuples(st.sampled_from(["pay", "z", "site"]), st.integers(1, 2)), max_size=12)


def test_every_fact_is_in_exactly_one_z(house: House) -> None:
    """The same over the real server: random sales on two tills between Zs of both and of the site."""
    counted = {0: 0, 1: 0, 2: 0}
    made = {0: 0, 1: 0, 2: 0}

    @settings(max_examples=15, deadline=None)
    @given(_STEPS)
    def play(steps: list[tuple[str, int]]) -> None:
        for what, till_id in steps:
            if what == "pay":
                till = PaperTill(till_id)
                house.push(till, till.order(beer(), paid(540)))
                made[till_id] += 1
                made[0] += 1
            else:
                drawer = 0 if what == "site" else till_id
                counted[drawer] += z_report(house, drawer).json()["figures"]["facts"]
        for drawer, facts in made.items():
            assert counted[drawer] + x_report(house, drawer)["figures"]["facts"] == facts

    play()
