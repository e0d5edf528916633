"""What goes on paper, in the transaction of its cause: receipts, kitchen tickets, the drawer."""

import dataclasses
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path

import msgspec
import pytest

from shared.paper import Row
from shared.rules import Refusal
from tests.till_app.desk.counter import ALE, ASHA, BEN, BREAD, Counter, open_counter
from till_app.desk.printing import JobState, Printing, PrintJob, Queued
from till_app.desk.splitting import Splitting
from till_app.printer_settings import PrinterSetting, PrintingSettings
from till_app.store.print_jobs import JobKind

BAR = PrinterSetting("bar", "network", host="10.0.0.7", receipts=True, drawer=True)
KITCHEN = PrinterSetting("kitchen", "network", host="10.0.0.8", categories=("food",))
BOTH = PrintingSettings((BAR, KITCHEN), receipt="always", footer=("Thank you",))


@pytest.fixture
def counter(tmp_path: Path) -> Iterator[Counter]:
    found = open_counter(tmp_path / "journal.db")
    yield found
    found.store.close()


def printing_of(counter: Counter, settings: PrintingSettings = BOTH) -> Printing:
    return Printing(counter.store, 1, settings)


def pay(counter: Counter, order: str, given: int = 10_000) -> None:
    counter.tendering.take_cash(order, ASHA, counter.store.new_id(), given)


def papers(printing: Printing, kind: JobKind | None = None) -> list[PrintJob]:
    return [job for job in printing.open_jobs() if kind in (None, job.kind)]


def dishes(job: PrintJob) -> list[str]:
    return [f"{row.quantity} {row.left}".strip() for row in job.rows if row.kind in ("dish", "taken_back")]


def test_paying_brings_receipt_tickets_and_drawer_at_once(counter: Counter) -> None:
    printing, order = printing_of(counter), counter.store.new_id()
    counter.ring(order, ALE)
    counter.ring(order, BREAD, 2)
    assert papers(printing) == []
    pay(counter, order)
    assert [(job.printer, job.kind) for job in papers(printing)] == [
        ("kitchen", "ticket"), ("bar", "receipt"), ("bar", "drawer"),
    ]  # fmt: skip
    ticket, receipt, _drawer = papers(printing)
    assert dishes(ticket) == ["2 Bread"]
    assert receipt.title == "1-000001"
    assert Row("centre", "Thank you") in receipt.rows
    assert not any(row.kind == "mark" for row in receipt.rows)


def test_two_taps_on_take_print_once(counter: Counter) -> None:
    printing, order, payment = printing_of(counter), counter.store.new_id(), counter.store.new_id()
    counter.ring(order, BREAD)
    for _ in range(2):
        counter.tendering.take_cash(order, ASHA, payment, 10_000)
    assert [job.kind for job in papers(printing)] == ["ticket", "receipt", "drawer"]


def test_what_was_not_paid_is_not_printed(counter: Counter) -> None:
    printing, order = printing_of(counter), counter.store.new_id()
    counter.ring(order, BREAD)
    with counter.store.begin() as tx:
        tx.identity._held.change("CREATE TRIGGER full BEFORE INSERT ON edits BEGIN "
            "SELECT RAISE(ABORT, 'database or disk is full'); END")  # fmt: skip
    with pytest.raises(Exception, match="full"):
        pay(counter, order)
    assert papers(printing) == []


def test_a_part_payment_in_cash_opens_the_drawer_and_prints_nothing(counter: Counter) -> None:
    printing, order = printing_of(counter), counter.store.new_id()
    counter.ring(order, BREAD)
    pay(counter, order, 50)
    assert [job.kind for job in papers(printing)] == ["drawer"]


def test_only_what_is_new_is_sent(counter: Counter) -> None:
    printing, order = printing_of(counter), counter.store.new_id()
    line = counter.ring(order, BREAD, 2).line_id
    counter.ring(order, ALE)
    first = printing.send(order, ASHA)
    assert isinstance(first, Queued)
    assert [(one.name, int(one.quantity)) for one in first.order.sent] == [("Bread", 2)]
    assert printing.send(order, ASHA) is Refusal.NOTHING_TO_SEND
    counter.ring(order, BREAD)
    printing.send(order, ASHA)
    counter.ordering.remove(order, ASHA, line)
    printing.send(order, ASHA)
    assert [dishes(job) for job in papers(printing, "ticket")] == [
        ["2 Bread"], ["+1 Bread"], ["CANCEL 3 × Bread"],
    ]  # fmt: skip


def test_what_was_sent_is_not_sent_again_on_paying_nor_after_a_restart(
    counter: Counter, tmp_path: Path
) -> None:
    printing, order = printing_of(counter), counter.store.new_id()
    counter.ring(order, BREAD)
    printing.send(order, ASHA)
    counter.store.close()
    again = open_counter(tmp_path / "journal.db")
    counter.store = again.store
    printing = printing_of(again)
    pay(again, order)
    assert [job.kind for job in papers(printing)] == ["ticket", "receipt", "drawer"]


def test_saving_to_a_tab_sends_and_the_bill_of_the_tab_does_not(counter: Counter) -> None:
    printing, order = printing_of(counter), counter.store.new_id()
    counter.ring(order, BREAD)
    tab = counter.tabs.save_new(order, ASHA, name="Window", table="Table 4")
    assert not isinstance(tab, Refusal)
    assert [dishes(job) for job in papers(printing)] == [["1 Bread"]]
    bill = counter.tabs.resume(tab.tab_id, ASHA)
    assert not isinstance(bill, Refusal)
    counter.ring(bill.session_id, BREAD, 2)
    counter.ordering.change_by(bill.session_id, ASHA, bill.lines[0].line_id, Decimal(1))
    pay(counter, bill.session_id)
    assert [dishes(job) for job in papers(printing, "ticket")] == [["1 Bread"], ["1 Bread", "2 Bread"]]
    assert len(papers(printing, "receipt")) == 1


def test_a_second_receipt_says_reprint(counter: Counter) -> None:
    printing, order = printing_of(counter), counter.store.new_id()
    counter.ring(order, ALE)
    printing.receipt(counter.ordering.order(order))
    pay(counter, order)
    printing.receipt(counter.ordering.order(order))
    marks = [[row.left for row in job.rows if row.kind == "mark"] for job in papers(printing)]
    assert marks == [["Bill"], [], [], ["Reprint"]]


def test_without_its_own_accord_a_receipt_waits_to_be_asked_for(counter: Counter) -> None:
    printing, order = printing_of(counter, dataclasses.replace(BOTH, receipt="asked")), counter.store.new_id()
    counter.ring(order, ALE)
    pay(counter, order)
    assert [job.kind for job in papers(printing)] == ["drawer"]
    printing.receipt(counter.ordering.order(order))
    assert not any(row.kind == "mark" for row in papers(printing, "receipt")[0].rows)


def test_what_may_be_out_says_reprint_when_it_is_wanted_again(counter: Counter) -> None:
    printing, order = printing_of(counter), counter.store.new_id()
    counter.ring(order, BREAD)
    printing.send(order, ASHA)
    (ticket,) = papers(printing)
    with counter.store.begin() as tx:
        tx.print_jobs.turn(ticket.id, JobState.WAITING, JobState.UNSURE, "stopped")
    printing.again([ticket.id])
    (again,) = papers(printing)
    assert (again.state, again.rows[0]) == (JobState.WAITING, Row("mark", "Reprint"))
    printing.again([ticket.id])
    assert [row.kind for row in papers(printing)[0].rows].count("mark") == 1


def test_without_printers_everything_is_refused_and_selling_goes_on(counter: Counter) -> None:
    printing, order = printing_of(counter, PrintingSettings()), counter.store.new_id()
    counter.ring(order, BREAD)
    assert printing.receipt(counter.ordering.order(order)) is Refusal.NO_PRINTER
    assert printing.send(order, ASHA) is Refusal.NO_PRINTER
    assert printing.open_drawer(ASHA) is Refusal.NO_DRAWER
    assert printing.report("Z", ()) is Refusal.NO_PRINTER
    pay(counter, order)
    assert papers(printing) == []
    assert counter.ordering.order(order).closing is not None


def test_an_order_that_is_elsewhere_is_not_sent_from_here(counter: Counter) -> None:
    printing, order = printing_of(counter), counter.store.new_id()
    counter.ring(order, BREAD)
    pay(counter, order)
    assert printing.send(order, BEN) is Refusal.ORDER_PAID


def test_the_drawer_opens_without_leave_only_where_cash_was_taken(counter: Counter) -> None:
    printing, order = printing_of(counter), counter.store.new_id()
    counter.ring(order, BREAD)
    assert not printing.may_open(order)
    pay(counter, order)
    assert printing.may_open(order)


def test_a_bill_of_a_whole_tab_is_printed_as_it_is(counter: Counter) -> None:
    printing = printing_of(counter)
    draft = counter.ring(counter.store.new_id(), BREAD).order
    unknown = msgspec.structs.replace(draft, session_id="draft", table="Table 9")
    printing.receipt(unknown)
    (bill,) = papers(printing)
    assert (bill.kind, bill.title) == ("bill", "Table 9")


def test_a_cleared_order_is_taken_back_in_the_kitchen(counter: Counter) -> None:
    printing, order = printing_of(counter), counter.store.new_id()
    line = counter.ring(order, BREAD).line_id
    printing.send(order, ASHA)
    counter.ordering.remove(order, ASHA, line)
    counter.handover.sign_out(order, ASHA, counter.clock())
    assert [dishes(job) for job in papers(printing)] == [["1 Bread"], ["CANCEL 1 × Bread"]]


def pay_one_apart(counter: Counter, order: str) -> None:
    """One bread on a bill of its own, then the rest; both are paid."""
    splitting = Splitting(counter.store)
    line = counter.ordering.order(order).lines[0].line_id
    bill = splitting.bill(order, ASHA, {line: Decimal(1)})
    assert not isinstance(bill, Refusal)
    pay(counter, bill.session_id)
    pay(counter, order)
    assert counter.ordering.order(order).closing is not None


def test_what_was_sent_is_not_sent_again_from_a_split_bill(counter: Counter) -> None:
    printing, order = printing_of(counter), counter.store.new_id()
    counter.ring(order, BREAD, 3)
    printing.send(order, ASHA)
    pay_one_apart(counter, order)
    assert [dishes(job) for job in papers(printing, "ticket")] == [["3 Bread"]]
    assert len(papers(printing, "receipt")) == 2


def test_what_was_not_sent_is_sent_with_the_bill_that_pays_it(counter: Counter) -> None:
    printing, order = printing_of(counter), counter.store.new_id()
    counter.ring(order, BREAD, 3)
    pay_one_apart(counter, order)
    assert [dishes(job) for job in papers(printing, "ticket")] == [["1 Bread"], ["2 Bread"]]


def test_splitting_the_bill_of_a_tab_sends_nothing_again(counter: Counter) -> None:
    printing, order = printing_of(counter), counter.store.new_id()
    counter.ring(order, BREAD, 3)
    tab = counter.tabs.save_new(order, ASHA, name="Window", table="Table 4")
    assert not isinstance(tab, Refusal)
    bill = counter.tabs.resume(tab.tab_id, ASHA)
    assert not isinstance(bill, Refusal)
    pay_one_apart(counter, bill.session_id)
    assert [dishes(job) for job in papers(printing, "ticket")] == [["3 Bread"]]
