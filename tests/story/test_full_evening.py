"""An evening at The Lantern through the real windows: three people, two tills, one server, to the penny."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from shared.drawers import DrawerReport
from tests.hands.till import RealTill
from tests.story.evening_book import Book, of_server, of_till, z_reports
from tests.story.evening_hands import (
    allow,
    board,
    close_drawer,
    come,
    count_float,
    digits,
    drawer,
    leave_drawer,
    log_out,
    next_order,
    pay_bill,
    pay_page,
    save_to_table,
    sell,
    split_page,
    tip,
    to_order,
)
from tests.story.papers import connect, jobs, paper, printers
from tests.story.stage import Stage
from till_app.devices.virtual_printer import VirtualPrinter

pytestmark = pytest.mark.story

ALE, LAGER, STOUT, CIDER = "Pale ale, pint", "Lager, pint", "Stout, pint", "Cider, pint"
BREAD, COLA = "Bread", "Cola"
CARD = {"TILL_CARD_READER": "simulated"}
"""A reader that goes by the last two digits of the amount: 03 is charged, and no word about it."""


class Evening:
    """Asha at the front bar, Ben at the other till, Mara who manages; what each drawer must come to."""

    def __init__(self, stage: Stage, bar: VirtualPrinter) -> None:
        self.stage, self.bar = stage, bar
        self.one, self.two = stage.till(1), stage.till(2)
        self.front, self.back = Book(1), Book(2)
        self.open: dict[str, int] = {}
        self.voided: list[str] = []

    def start(self, till: RealTill) -> None:
        """Switches a till on."""
        (till.folder / "clock").write_text("0", "utf-8")
        till.start(HANDS_CLOCK=str(till.folder / "clock"), **CARD)

    def later(self, span: timedelta) -> None:
        """So much later by the clocks of both tills than by the server's."""
        for till in (self.one, self.two):
            new = till.folder / "clock.new"
            new.write_text(str(span.total_seconds()), "utf-8")
            new.replace(till.folder / "clock")

    def opening(self) -> None:
        """Floats are counted in; the manager shows herself at both tills."""
        for till, person, book, amount in (
            (self.one, "Asha", self.front, 10_000), (self.two, "Ben", self.back, 5_000),
        ):  # fmt: skip
            self.start(till)
            come(self.stage, till, "Mara")
            log_out(till)
            come(self.stage, till, person)
            count_float(till, amount)
            book.put_in += amount

    def early(self) -> None:
        """Cash, a discount that the manager allows, a tip, a voucher, and a card of which nobody knows."""
        assert sell(self.one, ALE, BREAD).total == self.front.sale(730, cash=730)
        assert "Receipt 1-000001" in paper(self.bar)

        self.one.ring(LAGER)
        self.one.key("F6")
        self.one.press("50%")
        allow(self.stage, self.one)
        self.one.until(lambda seen: seen.total == 270, "half the price")
        pay_page(self.one)
        tip(self.one, 100)
        self.one.key("F12")
        self.one.until(lambda seen: seen.page == "complete", "paid with a tip")
        next_order(self.one)
        self.front.sale(270, discount=270, tip=100, cash=270)

        self.two.ring(STOUT, STOUT)
        pay_page(self.two)
        self.two.key("F8")
        digits(self.two, 500)
        self.two.press("Take £5.00 voucher")
        self.two.until(lambda seen: seen.paid == 500, "the voucher")
        self.two.key("F2")
        self.two.key("F12")
        self.two.until(lambda seen: seen.page == "complete", "the rest in cash")
        next_order(self.two)
        self.back.sale(1180, voucher=500, cash=680)

        self.two.ring(ALE)
        pay_page(self.two)
        tip(self.two, 123)
        self.two.key("F7")
        self.two.until(lambda seen: seen.says("No answer from reader 1"), "no answer")
        # The line to the reader is mended; it remembers what it charged.
        memory = self.two.folder / "reader.json"
        memory.write_bytes(memory.read_bytes().replace(b'"never"', b'"approve"'))
        self.two.press("Ask again")
        self.two.until(lambda seen: seen.page == "complete", "the reader’s second answer")
        next_order(self.two)
        self.back.sale(580, tip=123, card=580)

    def tables(self) -> None:
        """A table given to a colleague, moved, joined to another, and paid in two bills on the other till."""
        save_to_table(self.one, "1", ALE, ALE, BREAD)
        save_to_table(self.two, "2", CIDER, BREAD)
        board(self.two, "Table 1", "Table 2")
        self.two.press("Table 2")
        self.two.press("Assign")
        self.two.press("Asha, cashier")
        board(self.one, "Ben gives you Table 2")
        self.one.press("Accept")
        self.one.until(lambda seen: not seen.says("gives you"), "Asha has accepted")
        # What was accepted is chosen: another tap would open it.
        self.one.press("Transfer")
        self.one.press("5")
        self.one.press("Move to Table 5")
        self.one.until(lambda seen: seen.says("Table 5"), "Table 5")
        self.one.press("Transfer")
        self.one.press("Table 1, Asha")
        self.one.until(lambda seen: seen.says("Tabs, 1"), "one tab")
        to_order(self.one)

        self.two.until(lambda seen: seen.says("Tabs, 1") and seen.says("£20.10"), "both tables in one")
        self.two.press("Table 1")
        self.two.press("Resume here")
        self.two.until(lambda seen: seen.total == 2010, "the whole table")
        split_page(self.two)
        self.two.press("2 × Pale ale")
        self.two.press("Move here, Bill 1")
        pay_bill(self.two, 580, 1)
        self.two.press("Share all by 1")
        pay_bill(self.two, 1430, 2, card=True)
        self.back.sale(580, cash=580)
        self.back.sale(1430, card=1430)

    def shares(self) -> None:
        """One order in two equal shares, another by amount."""
        self.one.ring(CIDER, CIDER, CIDER)
        split_page(self.one)
        self.one.press("Equal shares")
        pay_bill(self.one, 825, 1)
        pay_bill(self.one, 825, 2)
        self.front.sale(1650, cash=1650)

        self.one.ring(STOUT, LAGER)
        split_page(self.one)
        self.one.press("By amount")
        for digit in ("6", "00"):
            self.one.press(digit)
        pay_bill(self.one, 600, 1)
        pay_bill(self.one, 530, 2, card=True)
        self.front.sale(1130, cash=600, card=530)

    def dead_printer(self) -> None:
        """The printer runs out of paper: paying does not wait for it."""
        self.bar.is_out = True
        while not self.bar.printed.empty():
            self.bar.printed.get()
        assert sell(self.one, COLA).total == self.front.sale(320, cash=320)
        self.one.until(lambda seen: seen.says("Needs attention"), "the chip asks for a person")

    def hour_offline(self) -> None:
        """The server is away for an hour by the clocks of the tills; one of them is killed."""
        self.stage.server.stop()
        for till in (self.one, self.two):
            till.retry(times=1)
        self.later(timedelta(minutes=30))
        assert sell(self.one, ALE).total == self.front.sale(580, cash=580)
        assert sell(self.two, STOUT).total == self.back.sale(590, cash=590)
        self.later(timedelta(hours=1))

        self.one.press("Till")
        self.one.press("Paid orders…")
        self.one.press("Next page")
        self.one.press("1-000001")
        self.one.press("Give money back…")
        self.one.press("1 × Bread")
        self.one.press("Not good")
        self.one.press("Give back £1.50")
        allow(self.stage, self.one)
        self.one.until(lambda seen: seen.says("Paid in the last 24 hours"), "the paid orders again")
        self.one.press("Next page")
        self.one.until(lambda seen: seen.says("£1.50 given back"), "the money given back")
        self.front.refund(150)
        self.one.press("Close")
        to_order(self.one)

        self.voided.append(self.one.ring(LAGER, LAGER).session)
        self.one.press("More", place=1)
        self.one.press("Void order")
        self.one.press("The guests left")
        allow(self.stage, self.one)
        self.one.until(lambda seen: seen.lines == (), "a new order after the void")

        rung = self.one.ring(ALE, CIDER)
        self.one.kill()
        self.one.start(HANDS_CLOCK=str(self.one.folder / "clock"), **CARD)
        again = self.one.open_order("Asha", self.stage.pin("Asha"))
        assert (again.session, again.lines) == (rung.session, rung.lines)
        self.one.pay_exact()
        next_order(self.one)
        self.front.sale(1130, cash=1130)
        self.open["Table 9"] = save_to_table(self.two, "9", LAGER, BREAD)

        self.later(timedelta())
        self.stage.server.start()
        self.synced()

    def another_language(self) -> None:
        """In the middle of an order the till speaks German, and English again for the next."""
        rung = self.two.ring(LAGER)
        self.two.look("de", "dark")
        seen = self.two.until(lambda seen: seen.says("Bestellung von Ben"), "the till in German")
        assert (seen.session, seen.lines) == (rung.session, rung.lines)
        self.two.pay_exact()
        next_order(self.two)
        self.back.sale(540, cash=540)
        self.two.look("en")
        self.two.until(lambda seen: seen.says("Ben’s order"), "the till in English")

    def late(self) -> None:
        """The printer gets paper; Mara takes Ben’s till; cash goes in and out."""
        self.bar.is_out = False
        self.paper_again()
        log_out(self.two)
        come(self.stage, self.two, "Mara")
        assert sell(self.two, CIDER).total == self.back.sale(550, cash=550)
        drawer(self.one)
        self.one.press("Paid in")
        digits(self.one, 2000)
        self.one.press("More change")
        self.one.press("Put £20.00 in")
        self.front.paid_in += 2000
        self.one.press("Paid out")
        digits(self.one, 3000)
        self.one.press("To the bank")
        self.one.press("Take £30.00 out")
        allow(self.stage, self.one)
        self.one.until(
            lambda seen: any("To the bank −30.00" in told for told in seen.told), "the cash taken out"
        )
        self.front.paid_out += 3000
        leave_drawer(self.one)

    def paper_again(self) -> None:
        """Two of three receipts are too old to come out unasked by now; each comes out once."""
        self.one.press("Needs attention")
        found = []
        for left in (2, 1, 0):
            self.one.press("Print again: ")
            text = paper(self.bar)
            found += [number for number in range(9) if f"Receipt 1-{number:06}" in text]
            self.one.until(
                lambda seen, left=left: (  # type: ignore[misc]
                    sum(name.startswith("Print again: ") for name in seen.buttons) == left
                ),
                f"{left} papers to ask about",
            )
        assert sorted(found) == [5, 6, 7]
        self.one.press("Close")
        self.one.until(lambda seen: not seen.says("Needs attention"), "nothing waits for paper")

    def synced(self) -> None:
        """All of both tills is with the server."""
        for till in (self.one, self.two):
            till.until(
                lambda seen: not seen.says("Offline") and not seen.says("waiting"), "connected", timeout=45
            )


@pytest.fixture
def evening(tmp_path: Path) -> Iterator[Evening]:
    """The Lantern before it opens; the bar printer is at Till 1."""
    with printers("bar") as found, Stage.open(tmp_path) as stage:
        connect(stage.till(1), {"bar": found["bar"].port})
        yield Evening(stage, found["bar"])


def test_an_evening_to_the_penny(evening: Evening) -> None:
    evening.opening()
    evening.early()
    evening.tables()
    evening.shares()
    evening.dead_printer()
    evening.hour_offline()
    evening.another_language()
    evening.late()
    closing_time(evening)


def closing_time(evening: Evening) -> None:
    """Both drawers are counted: Z on the screen, Z in the journal, X of the server and the script agree."""
    for till, book, off in ((evening.one, evening.front, 0), (evening.two, evening.back, -7)):
        seen = close_drawer(till, book.drawer + off)
        assert any(f"{book.drawer / 100:.2f}" in told for told in seen.told), "what should be in it"
        assert seen.says("The drawer is right" if not off else "£0.07 less than expected")
        leave_drawer(till)
        till.until(lambda seen: seen.says("Synced"), "all is sent", timeout=45)
        (report,) = z_reports(till)
        agree(report, book, evening.stage.office.x_report(book.till_id)["figures"])
        assert (report.expected, report.difference) == (book.drawer, off)
    ends(evening)


def agree(report: DrawerReport, book: Book, server: dict[str, Any]) -> None:
    """The till's figures are the server's, and both are the script's."""
    own, theirs = of_till(report), of_server(server)
    assert own == theirs
    assert (own["sales"], own["total"], own["discounts"]) == (book.sales, book.total, book.discounts)
    assert own["methods"] == book.methods
    assert sum(gross for gross, _tax in own["taxes"].values()) == book.total


def ends(evening: Evening) -> None:
    """Every order is paid, voided or open as planned; nothing waits anywhere; nobody is alarmed."""
    stage = evening.stage
    tabs = stage.office.read("/api/tabs")["items"]
    assert {one["table"]: one["total"] for one in tabs} == evening.open
    for session in evening.voided:
        assert stage.office.order(session)["status"] == "deleted"
    paid = stage.office.read("/api/transactions?limit=100")["items"]
    assert len(paid) == evening.front.sales + evening.back.sales
    assert sum(one["total"] for one in paid) == evening.front.total + evening.back.total
    assert stage.office.read("/api/alerts")["items"] == []
    assert stage.office.read("/api/quarantine")["items"] == []
    assert {state for _kind, state in jobs(evening.one)} == {"printed"}
