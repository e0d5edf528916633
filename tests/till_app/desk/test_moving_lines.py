"""Single lines of a tab go to another: both cost what they should, at once; else nothing happens."""

from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path

import pytest

from shared.edits import PaymentIntent, SessionDiscount
from shared.fold import fold
from shared.order_session import Discount, OrderSession
from shared.rules import Refusal
from tests.sync_server import venue
from tests.sync_server.paper_till import PaperTill
from tests.till_app.desk.carrier import carry
from tests.till_app.desk.counter import ALE, ASHA, BEN, BREAD, Counter, open_counter
from till_app.desk.board import OpenTab
from till_app.desk.moving_lines import MovingLines, Target
from till_app.desk.tendering import Taken


@pytest.fixture
def counter(tmp_path: Path) -> Iterator[Counter]:
    """Till 1 without a server."""
    found = open_counter(tmp_path / "journal.db")
    yield found
    found.store.close()


@pytest.fixture
def moving(counter: Counter) -> MovingLines:
    """What is tested."""
    return MovingLines(counter.store, 1)


def saved(counter: Counter, table: str, ales: int, breads: int = 1) -> OpenTab:
    """A new tab with ales and bread on it."""
    session_id = counter.store.new_id()
    counter.ring(session_id, ALE, ales)
    counter.ring(session_id, BREAD, breads)
    tab = counter.tabs.save_new(session_id, ASHA, name="", table=table)
    assert isinstance(tab, OpenTab)
    return tab


def wanted(moving: MovingLines, tab: OpenTab, name: str, quantity: int) -> dict[str, Decimal]:
    """So many of the first line of that name."""
    line = next(line for line, _ in moving.lines(tab.tab_id) if line.name == name)
    return {line.line_id: Decimal(quantity)}


def shown(counter: Counter) -> dict[str, int]:
    """What each tab of the board still costs, by its label."""
    return {one.tab.label: one.left for one in counter.tabs.board()}


def edits(counter: Counter) -> int:
    """How many edits this till has made."""
    with counter.store.begin() as tx:
        return len(list(tx.journal.every_edit()))


def test_a_part_of_a_line_goes_to_another_tab_and_nothing_is_lost(
    counter: Counter, moving: MovingLines
) -> None:
    nine, four = saved(counter, "Table 9", 4), saved(counter, "Table 4", 1)
    into = moving.move(nine.tab_id, wanted(moving, nine, ALE.name, 3), Target(four.tab_id), BEN)
    assert isinstance(into, OpenTab)
    assert shown(counter) == {"Table 9": 580 + 150, "Table 4": 580 + 150 + 3 * 580}
    assert [(item.name, str(item.quantity)) for item in into.items] == [(ALE.name, "4"), (BREAD.name, "1")]
    assert into.bill is None, "it is a round of the tab, nobody has it in hand"


def test_the_other_tab_can_be_a_new_one(counter: Counter, moving: MovingLines) -> None:
    nine = saved(counter, "Table 9", 4)
    into = moving.move(nine.tab_id, wanted(moving, nine, BREAD.name, 1), Target(table="Table 5"), ASHA)
    assert isinstance(into, OpenTab)
    assert (into.owner, into.tab.currency) == (ASHA, "GBP")
    assert shown(counter) == {"Table 9": 4 * 580, "Table 5": 150}


def test_a_bill_in_hand_gives_its_own_lines_and_those_of_its_rounds(
    counter: Counter, moving: MovingLines
) -> None:
    nine, four = saved(counter, "Table 9", 2), saved(counter, "Table 4", 1)
    bill = counter.tabs.resume(nine.tab_id, ASHA)
    assert isinstance(bill, OrderSession)
    counter.ring(bill.session_id, BREAD, 2)
    lines = moving.lines(nine.tab_id)
    assert [(line.name, str(line.quantity), cost) for line, cost in lines] == [
        (ALE.name, "2", 1160), (BREAD.name, "1", 150), (BREAD.name, "2", 300),
    ]  # fmt: skip
    some = {lines[0][0].line_id: Decimal(1), lines[2][0].line_id: Decimal(2)}
    assert isinstance(moving.move(nine.tab_id, some, Target(four.tab_id), ASHA), OpenTab)
    assert counter.ordering.order(bill.session_id).total == 580 + 150
    assert shown(counter) == {"Table 9": 730, "Table 4": 730 + 580 + 300}
    taken = counter.tendering.take_cash(bill.session_id, ASHA, counter.store.new_id(), 730)
    assert isinstance(taken, Taken)
    assert shown(counter) == {"Table 4": 1610}


def test_a_discount_goes_along_to_the_penny(counter: Counter, moving: MovingLines) -> None:
    session_id = counter.store.new_id()
    counter.ring(session_id, ALE, 3)
    with counter.store.begin() as tx:
        tx.journal.write(session_id, ASHA, SessionDiscount(Discount("Staff", "percent", 1000)))
    nine = counter.tabs.save_new(session_id, ASHA, name="", table="Table 9")
    assert isinstance(nine, OpenTab)
    into = moving.move(nine.tab_id, wanted(moving, nine, ALE.name, 1), Target(name="Ben"), ASHA)
    assert isinstance(into, OpenTab)
    assert sum(shown(counter).values()) == nine.left == 1566
    assert into.left == 522


@pytest.mark.parametrize("problem", ["same tab", "closed", "too many", "no line", "nothing", "unknown card"])
def test_what_cannot_go_leaves_no_trace(counter: Counter, moving: MovingLines, problem: str) -> None:
    nine, four = saved(counter, "Table 9", 2), saved(counter, "Table 4", 1)
    lines, target = wanted(moving, nine, ALE.name, 1), Target(four.tab_id)
    match problem:
        case "same tab":
            target = Target(nine.tab_id)
        case "closed":
            target = Target("nobody-knows-it")
        case "too many":
            lines = wanted(moving, nine, ALE.name, 3)
        case "no line":
            lines = {**lines, "gone": Decimal(1)}
        case "nothing":
            lines = {}
        case _:
            bill = counter.tabs.resume(nine.tab_id, ASHA)
            assert isinstance(bill, OrderSession)
            with counter.store.begin() as tx:
                tx.journal.write(bill.session_id, ASHA, PaymentIntent("p1", "card", 580))
    before, made = shown(counter), edits(counter)
    assert isinstance(moving.move(nine.tab_id, lines, target, ASHA), Refusal)
    assert (shown(counter), edits(counter)) == (before, made)


def test_a_bill_that_is_open_on_another_till_is_left_alone(tmp_path: Path, counter: Counter) -> None:
    nine, four = saved(counter, "Table 9", 2), saved(counter, "Table 4", 1)
    assert isinstance(counter.tabs.resume(nine.tab_id, ASHA), OrderSession)
    other = open_counter(tmp_path / "other.db", 2)
    carry(counter.store, other.store)
    there = MovingLines(other.store, 2)
    some = {line.line_id: Decimal(1) for line, _ in there.lines(nine.tab_id)}
    assert there.move(nine.tab_id, some, Target(four.tab_id), BEN) is Refusal.ORDER_MOVED
    other.store.close()


def test_the_server_takes_it_all_and_has_the_same_orders(
    counter: Counter, moving: MovingLines, tmp_path: Path
) -> None:
    nine = saved(counter, "Table 9", 4)
    assert isinstance(counter.tabs.resume(nine.tab_id, ASHA), OrderSession)
    some = wanted(moving, nine, ALE.name, 3)
    assert isinstance(moving.move(nine.tab_id, some, Target(table="Table 5"), ASHA), OpenTab)
    with counter.store.begin() as tx:
        ids = tuple(dict.fromkeys(row[0] for row in tx.journal.every_edit()))
        journals = {session_id: list(tx.journal.edits(session_id)) for session_id in ids}
        orders = {session_id: tx.journal.session(session_id) for session_id in ids}
    with venue.counter(tmp_path) as server:
        till = PaperTill(epoch=server.epoch)
        till.replica, till.journal = next(iter(journals.values()))[0].replica, journals
        answers = server.push(till.push(*map(till.session, ids))).sessions
    assert [one.result for one in answers] == ["ok"] * len(ids)
    assert {one.id: fold(one.id, one.edits) for one in answers} == orders
