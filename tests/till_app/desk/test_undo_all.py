"""Undo and redo over all that is done to an order: all the way back and all the way on."""

from decimal import Decimal
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from shared.catalogue import Catalogue
from shared.order_session import Discount, LineOption, OrderSession
from shared.rules import Refusal
from tests.till_app.desk.counter import ALE, ASHA, BREAD, Counter, open_counter
from till_app.desk.details import Details
from till_app.desk.ordering import Done
from till_app.desk.pricing import Pricing
from till_app.desk.rounds import Rounds

ALL = Catalogue(version=1, currency="GBP", categories=(), products=(ALE, BREAD))
CHEESE = LineOption("Extra cheese", 100)
TAPS = st.lists(
    st.tuples(
        st.sampled_from((
            "ale", "bread", "more", "fewer", "set", "remove", "note", "options", "plain", "price", "discount",
            "whole", "table", "name", "guests", "again",
        )),
        st.integers(0, 9),
    ),
    max_size=10,
)  # fmt: skip


def tap(counter: Counter, kind: str, number: int) -> None:
    """One tap of a cashier, on the line that `number` points at; what is refused changes nothing."""
    till, lines = counter.ordering, counter.ordering.order("o1").lines
    line = lines[number % len(lines)].line_id if lines else ""
    details, pricing = Details(counter.store, 1), Pricing(counter.store, 1)
    off = Discount("Happy hour", "percent", 500 + number)
    match kind:
        case "ale" | "bread":
            counter.ring("o1", ALE if kind == "ale" else BREAD, number + 1)
        case "more" | "fewer":
            till.change_by("o1", ASHA, line, Decimal(1 if kind == "more" else -1))
        case "set":
            till.set_quantity("o1", ASHA, line, Decimal(number))
        case "remove":
            till.remove("o1", ASHA, line)
        case "note":
            till.note("o1", ASHA, line, f"note {number}", allergy=number % 2 == 0)
        case "options" | "plain":
            till.choose("o1", ASHA, line, (CHEESE,) if kind == "options" else ())
        case "price":
            pricing.price_line("o1", ASHA, line, 100 + number, 6)
        case "discount":
            pricing.discount_line("o1", ASHA, line, off, 6)
        case "whole":
            pricing.discount_order("o1", ASHA, off, 6)
        case "table":
            details.seat("o1", ASHA, f"Table {number}")
        case "name":
            details.call("o1", ASHA, f"Party {number}")
        case "guests":
            details.count_guests("o1", ASHA, number)
        case "again":
            Rounds(counter.store, 1).repeat("o1", ASHA, ALL)


def shape(order: OrderSession) -> tuple[object, ...]:
    """All that a person sees of it, without ids and times."""
    lines = tuple(
        (
            replace(line, changed_at="", notes=()),
            tuple((note.text, note.allergy) for note in line.notes),
        )
        for line in order.lines
    )
    return lines, order.table, order.covers, order.name, order.discount, order.total, order.taxes


def all_the_way(counter: Counter, *, back: bool) -> int:
    """Undo, or redo, until there is nothing more; how often."""
    step = counter.ordering.undo if back else counter.ordering.redo
    for times in range(40):
        done = step("o1", ASHA)
        if not isinstance(done, Done):
            assert done is Refusal.NOTHING_TO_UNDO
            return times
    raise AssertionError("it never ends")


@settings(max_examples=50, deadline=None, derandomize=True)
@given(TAPS)
def test_all_the_way_back_is_empty_and_all_the_way_on_is_the_same(taps: list[tuple[str, int]]) -> None:
    with TemporaryDirectory() as folder:
        counter = open_counter(Path(folder) / "journal.db")
        for kind, number in taps:
            tap(counter, kind, number)
        before = counter.ordering.order("o1")
        steps = all_the_way(counter, back=True)
        empty = counter.ordering.order("o1")
        assert shape(empty) == shape(OrderSession("o1"))
        assert steps <= len(taps)
        assert all_the_way(counter, back=False) == steps
        assert shape(counter.ordering.order("o1")) == shape(before)
        counter.store.close()
