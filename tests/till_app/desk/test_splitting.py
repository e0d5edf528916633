"""Bills of one order: whoever pays what in whichever order, it is all paid once, to the penny."""

from collections.abc import Iterator
from decimal import Decimal
from random import Random

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from shared.edits import LineDiscount, Payment, SessionDiscount, change_of
from shared.order_session import Discount, OrderSession, Status
from shared.rules import Refusal
from shared.tab_edits import MoveIn, MoveOut
from tests.till_app.desk.counter import ALE, ASHA, BREAD, Clock, Counter, open_counter
from till_app.desk.board import OpenTab
from till_app.desk.split_plan import (
    Plan,
    all_shared_out,
    fitting,
    moved,
    sent_back,
    shared_out,
    with_amount,
    with_bills,
    with_mode,
    without,
)
from till_app.desk.tendering import Taken


@pytest.fixture(scope="module")
def counter(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Counter]:
    """Till 1 without a server; each test begins an order of its own."""
    found = open_counter(tmp_path_factory.mktemp("split") / "journal.db", clock=Clock())
    yield found
    found.store.close()


def edits_of(counter: Counter) -> int:
    """How many edits this till has made."""
    with counter.store.begin() as tx:
        return tx.journal.count()


def begun(counter: Counter, ales: int = 3, breads: int = 1) -> str:
    """A new order; its id."""
    session_id = counter.store.new_id()
    counter.ring(session_id, ALE, ales)
    if breads:
        counter.ring(session_id, BREAD, breads)
    return session_id


def pay(counter: Counter, session_id: str, asked: int | None = None) -> Taken:
    """Exactly what is due, or a guest's share."""
    due = counter.ordering.order(session_id).due if asked is None else asked
    taken = counter.tendering.take_cash(session_id, ASHA, counter.store.new_id(), due, asked=asked)
    assert isinstance(taken, Taken)
    return taken


def bill(counter: Counter, session_id: str, wanted: dict[str, Decimal]) -> OrderSession:
    """A bill that may be made."""
    made = counter.splitting.bill(session_id, ASHA, wanted)
    assert isinstance(made, OrderSession)
    return made


class PowerCut(Exception):
    """The transaction does not come to its end."""


def cut_short(counter: Counter, session_id: str) -> None:
    """A payment of a bill is written, but never kept."""
    with counter.store.begin() as tx:
        tx.journal.write(session_id, ASHA, Payment("p", "cash", 580, 580, 0))
        assert [edit.kind for edit in tx.journal.edits(session_id)] == ["open", "move_in", "payment"]
        raise PowerCut


def test_back_from_a_split_leaves_no_trace(counter: Counter) -> None:
    session_id = begun(counter)
    before, order = edits_of(counter), counter.ordering.order(session_id)
    line = order.lines[0]
    made = bill(counter, session_id, {line.line_id: Decimal(2)})
    assert (made.total, made.lines[0].quantity) == (1160, Decimal(2))
    assert counter.ordering.order(made.session_id) == made
    assert counter.splitting.forget(made.session_id, session_id, ASHA)
    assert edits_of(counter) == before
    assert counter.ordering.order(session_id) == order
    assert counter.ordering.order(made.session_id).fence == 0


def test_the_lines_leave_with_the_first_payment_of_their_bill(counter: Counter) -> None:
    session_id = begun(counter)
    line = counter.ordering.order(session_id).lines[0]
    made = bill(counter, session_id, {line.line_id: Decimal(2)})
    taken = pay(counter, made.session_id)
    assert (taken.closed, taken.order.closing and taken.order.closing.total) == (True, 1160)
    left = counter.ordering.order(session_id)
    assert [(one.name, one.quantity) for one in left.lines] == [
        ("Pale ale, pint", Decimal(1)),
        ("Bread", Decimal(1)),
    ]
    with counter.store.begin() as tx:
        kinds = [edit.kind for edit in tx.journal.edits(made.session_id)]
    assert kinds == ["open", "move_in", "payment_intent", "payment", "close"]


def test_a_payment_that_the_disk_refuses_begins_no_bill(counter: Counter) -> None:
    session_id = begun(counter)
    line = counter.ordering.order(session_id).lines[0]
    made = bill(counter, session_id, {line.line_id: Decimal(1)})
    before = edits_of(counter)
    with pytest.raises(PowerCut):
        cut_short(counter, made.session_id)
    assert edits_of(counter) == before
    assert counter.ordering.order(session_id).lines[0].quantity == 3
    assert pay(counter, made.session_id).closed


def test_a_declined_card_gives_the_lines_back(counter: Counter) -> None:
    session_id = begun(counter)
    line = counter.ordering.order(session_id).lines[0]
    made = bill(counter, session_id, {line.line_id: Decimal(2)})
    with counter.store.begin() as tx:
        tx.journal.write(made.session_id, ASHA)
    assert counter.splitting.forget(made.session_id, session_id, ASHA)
    back = counter.ordering.order(session_id)
    assert (back.total, sum(one.quantity for one in back.lines)) == (3 * 580 + 150, 4)
    assert counter.ordering.order(made.session_id).status is Status.DELETED


def test_a_bill_with_money_on_it_stays(counter: Counter) -> None:
    session_id = begun(counter)
    line = counter.ordering.order(session_id).lines[0]
    made = bill(counter, session_id, {line.line_id: Decimal(2)})
    counter.tendering.take_cash(made.session_id, ASHA, "part", 500)
    assert not counter.splitting.forget(made.session_id, session_id, ASHA)
    assert counter.ordering.order(made.session_id).due == 660


def test_a_shares_change_is_not_swallowed_by_the_order(counter: Counter) -> None:
    session_id = begun(counter)
    taken = counter.tendering.take_cash(session_id, ASHA, "share", 1000, asked=630)
    assert isinstance(taken, Taken)
    assert (taken.change, taken.order.paid, taken.closed) == (370, 630, False)


def test_the_last_bill_takes_the_odd_pennies(counter: Counter) -> None:
    session_id = begun(counter, ales=1, breads=0)
    plan = with_bills(with_mode(Plan(), "equal"), 3)
    assert counter.splitting.costs(session_id, ASHA, plan).bills == (193, 193, 194)
    typed = with_amount(with_mode(plan, "amount"), 0, 100)
    assert counter.splitting.costs(session_id, ASHA, typed).bills == (100, 0, 480)
    by_item = shared_out(with_mode(plan, "item"), counter.ordering.order(session_id).lines[0])
    assert counter.splitting.costs(session_id, ASHA, by_item).bills == (193, 193, 194)


def test_whole_pieces_are_shared_as_pieces(counter: Counter) -> None:
    session_id = begun(counter)
    order = counter.ordering.order(session_id)
    plan = all_shared_out(with_bills(Plan(), 3), order.lines)
    assert [plan.on(place) for place in range(3)] == [{order.lines[0].line_id: Decimal(1)}] * 3
    assert plan.shared == {order.lines[1].line_id: (0, 1, 2)}


def test_more_than_there_is_cannot_be_placed(counter: Counter) -> None:
    session_id = begun(counter, ales=1)
    line = counter.ordering.order(session_id).lines[0]
    plan = moved(moved(Plan(), line, 0), line, 1)
    assert (plan.on(0), plan.on(1)) == ({line.line_id: Decimal(1)}, {})
    refused = counter.splitting.bill(session_id, ASHA, {line.line_id: Decimal(2)})
    assert refused is Refusal.TOO_MANY


@pytest.mark.parametrize("rounds", [1, 2])
def test_a_tab_is_split_by_item_and_every_item_is_paid_once(counter: Counter, rounds: int) -> None:
    first = begun(counter)
    tab = counter.tabs.save_new(first, ASHA, name="", table="Table 9")
    assert isinstance(tab, OpenTab)
    for _ in range(rounds - 1):
        counter.tabs.save(begun(counter, 1, 2), ASHA, tab.tab_id)
    whole = counter.tabs.resume(tab.tab_id, ASHA)
    assert isinstance(whole, OrderSession)
    assert counter.splitting.may_part(whole.session_id) is None
    line = whole.lines[0]
    made = bill(counter, whole.session_id, {line.line_id: Decimal(2)})
    assert made.tab_id == tab.tab_id
    assert pay(counter, made.session_id).closed
    left = counter.ordering.order(whole.session_id)
    assert left.total == whole.total - 1160
    found = counter.tabs.tab(tab.tab_id)
    assert found is not None
    assert found.left == left.total
    assert pay(counter, whole.session_id).closed
    assert [one.tab_id for one in counter.tabs.board() if one.tab_id == tab.tab_id] == []


def test_what_was_changed_on_the_bill_keeps_its_rounds_together(counter: Counter) -> None:
    tab = counter.tabs.save_new(begun(counter), ASHA, name="", table="Table 9")
    assert isinstance(tab, OpenTab)
    whole = counter.tabs.resume(tab.tab_id, ASHA)
    assert isinstance(whole, OrderSession)
    with counter.store.begin() as tx:
        cheaper = Discount("Regular", "percent", 1000)
        tx.journal.write(whole.session_id, ASHA, SessionDiscount(cheaper))
    assert counter.splitting.may_part(whole.session_id) is Refusal.ORDER_ON_TAB


def _discounted(counter: Counter, session_id: str, chance: Random) -> None:
    with counter.store.begin() as tx:
        for line in tx.journal.session(session_id).lines:
            if chance.random() < 0.4:
                less = Discount("Happy hour", "percent", chance.choice([333, 1000, 2000]))
                tx.journal.write(session_id, ASHA, LineDiscount(line.line_id, less))
        if chance.random() < 0.4:
            tx.journal.write(session_id, ASHA, SessionDiscount(Discount("Regular", "percent", 777)))


def _rung_up(counter: Counter, chance: Random) -> str:
    session_id = counter.store.new_id()
    for _ in range(chance.randrange(1, 5)):
        product = chance.choice([ALE, BREAD])
        counter.ordering.add(session_id, ASHA, product, Decimal(chance.randrange(1, 4)), currency="GBP")
    _discounted(counter, session_id, chance)
    return session_id


def _saved(counter: Counter, session_id: str) -> str:
    tab = counter.tabs.save_new(session_id, ASHA, name="", table=f"Table {session_id}")
    assert isinstance(tab, OpenTab)
    return tab.tab_id


def _random_plan(plan: Plan, order: OrderSession, chance: Random) -> Plan:
    for _ in range(chance.randrange(8)):
        line = chance.choice(order.lines)
        place = chance.randrange(plan.bills)
        match chance.randrange(6):
            case 0:
                plan = shared_out(plan, line)
            case 1:
                plan = sent_back(plan, line.line_id, place)
            case 2:
                plan = with_bills(plan, chance.randrange(1, 5))
            case _:
                plan = moved(plan, line, place)
    return plan


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.integers(0, 10**9))
def test_random_splits_and_joins_are_paid_to_the_penny(counter: Counter, seed: int) -> None:
    chance = Random(seed)  # noqa: S311  # any splits will do
    session_id = _rung_up(counter, chance)
    if chance.random() < 0.6:
        tabs = [_saved(counter, session_id)]
        tabs += [_saved(counter, _rung_up(counter, chance)) for _ in range(chance.randrange(3))]
        for tab_id in tabs[1:]:
            # Some are joined into the first one, some the first one into them.
            one, other = (tab_id, tabs[0]) if chance.random() < 0.5 else (tabs[0], tab_id)
            assert isinstance(counter.tabs.join(one, other, ASHA), OpenTab)
        resumed = counter.tabs.resume(tabs[0], ASHA)
        assert isinstance(resumed, OrderSession)
        assert len(resumed.gathered) == len(tabs)
        session_id = resumed.session_id
    whole = counter.ordering.order(session_id)
    plan = Plan(bills=chance.randrange(1, 4))
    paid, pieces = 0, Decimal(0)
    for _ in range(6):
        order = counter.ordering.order(session_id)
        if not order.is_open or order.due <= 0:
            break
        plan = _random_plan(fitting(plan, order.lines), order, chance)
        costs = counter.splitting.costs(session_id, ASHA, plan)
        assert sum(costs.bills) + costs.rest == order.total
        place = chance.randrange(plan.bills)
        if place in plan.locked or costs.bills[place] <= 0:
            continue
        if plan.is_of_shares(place):
            taken = pay(counter, session_id, min(costs.bills[place], order.due))
            paid += taken.given
            plan = Plan(plan.mode, plan.bills, plan.placed, plan.shared, plan.amounts, plan.locked | {place})
            continue
        made = counter.splitting.bill(session_id, ASHA, plan.on(place))
        if made is Refusal.HAS_PAYMENTS:
            continue
        assert isinstance(made, OrderSession)
        pieces += sum(line.quantity for line in made.lines)
        taken = pay(counter, made.session_id)
        assert taken.closed
        paid += taken.given
        plan = without(plan, place)
    order = counter.ordering.order(session_id)
    if order.is_open and order.due > 0:
        paid += pay(counter, session_id).given
    last = counter.ordering.order(session_id)
    pieces += sum(line.quantity for line in last.lines)
    assert paid == whole.total
    assert pieces == sum(line.quantity for line in whole.lines)
    assert not last.overdrawn
    assert not last.double_payment


def test_moves_are_paired(counter: Counter) -> None:
    session_id = begun(counter)
    line = counter.ordering.order(session_id).lines[0]
    made = bill(counter, session_id, {line.line_id: Decimal(1)})
    pay(counter, made.session_id)
    with counter.store.begin() as tx:
        (out,) = [change_of(edit) for edit in tx.journal.edits(session_id) if edit.kind == "move_out"]
        (into,) = [change_of(edit) for edit in tx.journal.edits(made.session_id) if edit.kind == "move_in"]
    assert isinstance(out, MoveOut)
    assert isinstance(into, MoveIn)
    assert (out.move, out.to, into.from_) == (into.move, made.session_id, session_id)
