"""A tab's own log folded, and where its rounds land after merges."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shared.edits import VERSION, Change, Edit, Logged, QtyDelta, body_of, kind_of
from shared.fold import fold
from shared.tab_edits import TabClose, TabMerge, TabName, TabOpen, TabOwner, TabReopen, TabTable
from shared.tabs import Tab, fold_tab, is_tab, lands_on, on_tab
from tests.shared import any_edits
from tests.shared.histories import examples
from tests.shared.paper import more

OPEN = TabOpen("Hens", "Table 3", "EUR")


def log(*changes: Change) -> list[Logged]:
    """A tab's log by user 7."""
    return [
        Logged(
            rev, "",
            Edit(
                id=f"e{rev}", session_id="tab", replica="r", n=rev, kind=kind_of(change), v=VERSION,
                user_id=7, till_id=1, at=f"t{rev}", seen=(), body=body_of(change),
            ),
        )
        for rev, change in enumerate(changes, 1)
    ]  # fmt: skip


def test_a_tab_is_opened_with_its_owner() -> None:
    tab = fold_tab("tab", log(OPEN, OPEN))
    assert (tab.name, tab.table, tab.owner, tab.currency, tab.opened_at, tab.opened_by, tab.is_open) == (
        "Hens", "Table 3", 7, "EUR", "t1", 7, True,
    )  # fmt: skip
    assert tab.label == "Hens"
    assert Tab("tab", table="Table 3").label == "Table 3"


def test_of_values_the_later_holds_and_of_merges_the_first() -> None:
    changes = (TabName("A"), TabName("B"), TabTable("4"), TabOwner(9), TabMerge("x"), TabMerge("y"))
    tab = fold_tab("tab", log(OPEN, *changes))
    assert (tab.name, tab.table, tab.owner, tab.merged_into) == ("B", "4", 9, "x")
    assert fold_tab("tab", log(OPEN, TabMerge("tab"))).merged_into is None


def test_what_came_before_the_opening_holds() -> None:
    tab = fold_tab("tab", log(TabName("B"), TabOwner(9), OPEN))
    assert (tab.name, tab.table, tab.owner, tab.opened_by) == ("B", "Table 3", 9, 7)


def test_a_tab_is_closed_and_opened_again() -> None:
    assert fold_tab("tab", log(OPEN, TabClose(), TabClose())).closed_at == "t2"
    assert fold_tab("tab", log(OPEN, TabClose(), TabReopen())).is_open


def test_edits_of_a_tab_are_no_order_and_those_of_an_order_no_tab() -> None:
    order = fold("tab", log(OPEN, TabName("B"), TabClose()))
    assert (order.is_empty, order.needs_update, order.user_id, order.total) == (True, False, 0, 0)
    assert is_tab(log(OPEN))
    assert not is_tab(log(more("ale")))
    assert isinstance(more("ale"), QtyDelta)


@pytest.mark.parametrize(
    ("merges", "lands"),
    [
        ({}, "a"),
        ({"a": "b"}, "b"),
        ({"a": "b", "b": "c"}, "c"),
        ({"a": "unknown"}, "a"),
        ({"a": "b", "b": "a"}, "a"),
        ({"a": "c", "c": "b", "b": "c"}, "b"),
    ],
)
def test_where_rounds_land(merges: dict[str, str], lands: str) -> None:
    tabs = {name: Tab(name, merged_into=merges.get(name)) for name in "abc"}
    assert lands_on("a", tabs) == lands
    assert lands_on("stranger", tabs) == "stranger"


@examples(100)
@given(merges=st.dictionaries(st.sampled_from("abcdef"), st.sampled_from("abcdefgh")))
def test_tabs_that_were_merged_land_together(merges: dict[str, str]) -> None:
    tabs = {name: Tab(name, merged_into=merges.get(name)) for name in "abcdef"}
    for name, into in merges.items():
        assert lands_on(lands_on(name, tabs), tabs) == lands_on(name, tabs)
        if into in tabs:
            assert lands_on(name, tabs) == lands_on(into, tabs)


@examples(200)
@given(edits=any_edits.logs)
def test_the_fold_of_any_edits_is_a_tab_and_any_orders_are_on_one(edits: list[Logged]) -> None:
    tab = fold_tab("s", edits)
    assert tab == fold_tab("s", edits)
    found = on_tab([fold("s", edits)])
    assert len(found.rounds) + len(found.settled) + len(found.bills) <= 1
