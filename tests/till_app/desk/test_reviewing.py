"""Two tills change one order without hearing of each other: both versions are shown, and nothing goes."""

from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as some

from shared.order_session import OrderSession, Status
from shared.rules import Refusal
from tests.till_app.desk.carrier import carry, meet
from tests.till_app.desk.counter import ALE, ASHA, BREAD, Counter, open_counter
from till_app.desk.reviewing import Review, Reviewing


class Pair:
    """Tills 1 and 2, both with one order of Asha's: 2 ales and 1 bread."""

    def __init__(self, folder: Path) -> None:
        self.first = open_counter(folder / "first.db", 1)
        self.second = open_counter(folder / "second.db", 2)
        self.session = self.first.store.new_id()
        self.ale = self.first.ring(self.session, ALE, 2).line_id
        self.bread = self.first.ring(self.session, BREAD, 1).line_id
        carry(self.first.store, self.second.store)
        self.second.handover.take_over(self.session, ASHA)
        self.reviewing = Reviewing(self.first.store, 1)

    def close(self) -> None:
        self.first.store.close()
        self.second.store.close()

    def meet(self) -> Review:
        """Each hears of the other; the order is taken back to Till 1."""
        meet(self.first.store, self.second.store, self.session)
        self.first.handover.take_over(self.session, ASHA)
        return self.reviewing.review(self.session, ASHA)

    def order(self) -> OrderSession:
        return self.first.ordering.order(self.session)

    def both(self) -> list[OrderSession]:
        """Every open order that Till 1 knows."""
        with self.first.store.begin() as tx:
            return list(tx.journal.open_sessions())


@pytest.fixture
def pair(tmp_path: Path) -> Iterator[Pair]:
    found = Pair(tmp_path)
    yield found
    found.close()


def _set(counter: Counter, session: str, line: str, number: int) -> None:
    done = counter.ordering.set_quantity(session, ASHA, line, Decimal(number))
    assert not isinstance(done, Refusal), done


def test_both_versions_of_a_line_are_shown_with_what_they_cost(pair: Pair) -> None:
    _set(pair.first, pair.session, pair.ale, 3)
    _set(pair.second, pair.session, pair.ale, 1)
    found = pair.meet()
    (row,) = found.versions.rows
    assert [way.value for way in row.ways] == [Decimal(3), Decimal(1)]
    assert [way.till_id for way in row.ways] == [1, 2]
    assert (row.name, row.before, row.chosen) == ("Pale ale, pint", Decimal(2), -1)
    assert [found.costs[row.target, place] for place in (0, 1)] == [1740, 580]
    assert found.total == 1740 + 150
    assert [line.name for line in found.same] == ["Bread"]


def test_a_choice_holds_and_can_be_changed(pair: Pair) -> None:
    _set(pair.first, pair.session, pair.ale, 3)
    _set(pair.second, pair.session, pair.ale, 1)
    (row,) = pair.meet().versions.rows
    for place, number in ((1, 1), (0, 3), (1, 1)):
        found = pair.reviewing.choose(pair.session, ASHA, row.target, place)
        assert not isinstance(found, Refusal)
        assert found.versions.rows[0].chosen == place
        assert not found.open_rows
        assert not pair.order().clashes
        assert {line.name: line.quantity for line in pair.order().lines}["Pale ale, pint"] == number


def test_removed_here_and_added_to_there(pair: Pair) -> None:
    assert not isinstance(pair.first.ordering.remove(pair.session, ASHA, pair.ale), Refusal)
    _set(pair.second, pair.session, pair.ale, 4)
    pair.second.ring(pair.session, ALE, 1)
    (row,) = pair.meet().versions.rows
    assert sorted(way.value for way in row.ways if isinstance(way.value, Decimal)) == [Decimal(0), Decimal(5)]
    second = pair.reviewing.keep_two(pair.session, ASHA)
    assert not isinstance(second, Refusal)
    assert [(line.name, line.quantity) for line in pair.order().lines] == [("Bread", Decimal(1))]
    assert [(line.name, line.quantity) for line in second.lines] == [("Pale ale, pint", Decimal(5))]
    assert second.user_id == ASHA
    kept = next(one for one in pair.both() if one.session_id == second.session_id)
    assert kept.status is Status.PENDING_LOGOUT


def test_nothing_to_choose_is_said(pair: Pair) -> None:
    assert not pair.meet().versions.rows
    assert pair.reviewing.choose(pair.session, ASHA, "quantity:x", 0) is Refusal.NOTHING_TO_CHOOSE


deeds = some.lists(
    some.tuples(
        some.sampled_from(("more", "less", "set", "remove", "add")), some.booleans(), some.integers(1, 5)
    ),
    max_size=5,
)


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(here=deeds, there=deeds)
def test_two_orders_hold_all_that_the_dearer_versions_held(
    tmp_path_factory: pytest.TempPathFactory,
    here: list[tuple[str, bool, int]],
    there: list[tuple[str, bool, int]],
) -> None:
    pair = Pair(tmp_path_factory.mktemp("pair"))
    try:
        for counter, done in ((pair.first, here), (pair.second, there)):
            for what, is_ale, number in done:
                _do(counter, pair, what, pair.ale if is_ale else pair.bread, number)
        dearest = pair.meet().total
        assert not isinstance(pair.reviewing.keep_two(pair.session, ASHA), Refusal)
        orders = pair.both()
        assert not any(order.clashes for order in orders)
        assert sum(order.total for order in orders) == dearest
    finally:
        pair.close()


def _do(counter: Counter, pair: Pair, what: str, line: str, number: int) -> None:
    """Whatever is refused is not done."""
    match what:
        case "more" | "less":
            delta = Decimal(number if what == "more" else -1)
            counter.ordering.change_by(pair.session, ASHA, line, delta)
        case "set":
            counter.ordering.set_quantity(pair.session, ASHA, line, Decimal(number))
        case "remove":
            counter.ordering.remove(pair.session, ASHA, line)
        case _:
            counter.ordering.add(
                pair.session, ASHA, BREAD if number % 2 else ALE, Decimal(number), currency="GBP"
            )
