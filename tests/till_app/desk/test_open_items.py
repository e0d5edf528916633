"""An open item: a line with a price by a manager's leave, taken back at once, and known to the server."""

from pathlib import Path

import pytest

from shared.catalogue import EMPTY, TaxClass
from shared.edits import LineAdd, LinePrice, change_of
from shared.fold import fold
from shared.order_session import OrderSession
from shared.receipt import receipt_of
from shared.rules import Refusal
from shared.wire import Roster, Site, User
from tests.sync_server import venue
from tests.sync_server.paper_till import PaperTill
from tests.till_app.desk.counter import ALE, ASHA, BREAD, Counter, quantity_of
from till_app.desk.open_items import OpenItems, taxes_of, typed_name
from till_app.desk.ordering import Done
from till_app.desk.tendering import Taken

MARA = 3
FULL, REDUCED = TaxClass("VAT 20%", 2000), TaxClass("VAT 5%", 500)


@pytest.fixture
def items(counter: Counter) -> OpenItems:
    """Open items where Mara is a manager and Asha is not."""
    site = Site(1, "The Lantern", "GBP")
    users = (User(ASHA, "Asha", "cashier"), User(MARA, "Mara", "manager"))
    with counter.store.begin() as tx:
        tx.roster.keep(Roster(1, site, users, ()))
    return OpenItems(counter.store, 1)


def added(
    items: OpenItems, session_id: str, *, by: int = ASHA, leave: int | None = MARA, price: int = 450
) -> Done | Refusal:
    """Two crates of crisps."""
    return items.add(
        session_id, by, " Crisps ", price, REDUCED, quantity=quantity_of(2), currency="GBP", allowed_by=leave
    )


def sold(items: OpenItems, session_id: str, *, by: int = ASHA, leave: int | None = MARA) -> OrderSession:
    """The order after an open item that must be accepted."""
    done = added(items, session_id, by=by, leave=leave)
    assert isinstance(done, Done)
    assert done.order.lines[-1].line_id == done.line_id
    return done.order


def test_it_is_a_line_of_its_own_with_its_tax(counter: Counter, items: OpenItems) -> None:
    counter.ring("o1", ALE)
    order = sold(items, "o1")
    line = order.lines[-1]
    assert (line.name, line.product_id, str(line.quantity), line.total) == ("Crisps", 0, "2", 900)
    assert (order.total, [(tax.name, tax.gross) for tax in order.taxes]) == (
        1480,
        [("VAT 20%", 580), ("VAT 5%", 900)],
    )
    assert len(sold(items, "o1").lines) == 3, "it never grows a line: the next one may be something else"


def test_it_begins_an_order(items: OpenItems) -> None:
    assert sold(items, "o1").user_id == ASHA


def test_a_cashier_needs_leave_and_it_stands_in_the_order(counter: Counter, items: OpenItems) -> None:
    for leave in (None, ASHA):
        assert added(items, "o1", leave=leave) is Refusal.NEEDS_MANAGER
    assert not counter.ordering.order("o1").fence, "nothing was begun"
    sold(items, "o1")
    with counter.store.begin() as tx:
        changes = [change_of(edit) for edit in tx.journal.edits("o1")]
    assert [one.allowed_by for one in changes if isinstance(one, LinePrice)] == [MARA]


def test_a_manager_needs_none(counter: Counter, items: OpenItems) -> None:
    sold(items, "o1", by=MARA, leave=None)
    with counter.store.begin() as tx:
        changes = [change_of(edit) for edit in tx.journal.edits("o1")]
    assert [type(one) for one in changes[1:]] == [LineAdd]


def test_one_undo_takes_all_of_it_back_and_redo_brings_it_again(counter: Counter, items: OpenItems) -> None:
    counter.ring("o1", BREAD)
    before = counter.ordering.order("o1").lines
    after = sold(items, "o1").lines
    undone = counter.ordering.undo("o1", ASHA)
    assert isinstance(undone, Done)
    assert undone.order.lines == before
    redone = counter.ordering.redo("o1", ASHA)
    assert isinstance(redone, Done)
    assert [(line.name, line.total) for line in redone.order.lines] == [
        (line.name, line.total) for line in after
    ]


@pytest.mark.parametrize("price", [0, -1])
def test_without_a_price_there_is_nothing_to_sell(items: OpenItems, price: int) -> None:
    assert added(items, "o1", price=price) is Refusal.NO_AMOUNT


def test_a_paid_order_takes_no_more(counter: Counter, items: OpenItems) -> None:
    sold(items, "o1")
    assert isinstance(counter.tendering.take_cash("o1", ASHA, "p1", 900), Taken)
    assert added(items, "o1") is Refusal.ORDER_PAID


def test_the_server_takes_it_and_makes_the_same_order(
    counter: Counter, items: OpenItems, tmp_path: Path
) -> None:
    session_id = counter.store.new_id()
    sold(items, session_id)
    taken = counter.tendering.take_cash(session_id, ASHA, counter.store.new_id(), 900)
    assert isinstance(taken, Taken)
    with counter.store.begin() as tx:
        edits = list(tx.journal.edits(session_id))
    with venue.counter(tmp_path) as server:
        till = PaperTill(epoch=server.epoch)
        till.replica, till.journal[session_id] = edits[0].replica, edits
        answer = server.send(till, session_id)
    assert (answer.result, answer.ack_n) == ("ok", len(edits))
    order = fold(session_id, answer.edits)
    assert order == taken.order
    assert (order.needs_update, order.total, order.lines[0].name) == (False, 900, "Crisps")
    paper = receipt_of(order, site="The Lantern", person="Asha", till="Till 1", time="12:44")
    assert any("Crisps" in str(row) for row in paper)


def test_a_card_number_never_becomes_a_name() -> None:
    assert typed_name("4111 1111  1111\t1111") == "•••• •••• •••• 1111"
    assert taxes_of(EMPTY) == ()
