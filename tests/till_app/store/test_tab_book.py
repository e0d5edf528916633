"""Tabs in the journal: apart from the orders, found again, and what a new edit of a moved line has seen."""

from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path

import pytest

from shared.edits import AssignTab, LineVoid, Open, QtySet
from shared.moves import gathering, moving
from shared.tab_edits import TabClose, TabName, TabOpen
from tests.till_app.store.making import Clock, chance_of, line, open_store
from till_app.store.store import Store

ASHA = 7


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """A new journal."""
    found = open_store(tmp_path / "journal.db", Clock(), chance_of(1))
    yield found
    found.close()


def test_a_tab_is_kept_apart_from_the_orders(store: Store) -> None:
    with store.begin() as tx:
        tx.journal.write("tab", ASHA, TabOpen("Quiz team", "", "GBP"))
        assert tx.journal.open_sessions() == ()
        assert [kept.tab.label for kept in tx.tabs.open_tabs()] == ["Quiz team"]
        assert tx.tabs.tab("order") is None
        tx.journal.write("tab", ASHA, TabName("Darts"))
        tx.journal.write("tab", ASHA, TabClose())
        assert tx.tabs.open_tabs() == ()
        closed = tx.tabs.tab("tab")
        assert closed is not None
        assert (closed.tab.label, closed.tab.is_open, len(closed.edits)) == ("Darts", False, 3)


def test_a_tab_of_an_older_journal_is_no_order_any_more(tmp_path: Path) -> None:
    store = open_store(tmp_path / "journal.db", Clock(), chance_of(1))
    with store.begin() as tx:
        tx.journal.write("tab", ASHA, TabOpen("Quiz team", "", "GBP"))
        tx.tabs._held.change("UPDATE sessions SET status = 'active'")
        assert len(tx.journal.open_sessions()) == 1
    store.close()
    again = open_store(tmp_path / "journal.db", Clock(), chance_of(2))
    with again.begin() as tx:
        assert tx.journal.open_sessions() == ()
        assert [kept.tab.label for kept in tx.tabs.open_tabs()] == ["Quiz team"]
    again.close()


def test_the_orders_of_a_tab_are_found_saved_open_and_paid(store: Store) -> None:
    with store.begin() as tx:
        tx.journal.write("alone", ASHA, Open("GBP"), line("line-1"))
        tx.journal.write("round", ASHA, Open("GBP"), line("line-2"), AssignTab("tab"))
        tx.journal.write("bill", ASHA, Open("GBP", "tab"))
        assert [one.session_id for one in tx.tabs.orders("")] == ["bill", "round"]


def test_a_tab_that_somebody_looks_at_does_not_push_the_order_in_hand_out_of_memory(store: Store) -> None:
    with store.begin() as tx:
        for number in range(20):
            tx.journal.write(f"tab {number}", ASHA, TabOpen(f"Table {number}", "", "GBP"))
        tx.journal.write("order", ASHA, Open("GBP"), line("line-1"))
        known = tx.journal._memory.get("order")
        tx.tabs.open_tabs()
        assert tx.journal._memory.get("order") is known


def test_a_typed_quantity_has_seen_what_left_and_what_was_gathered(store: Store) -> None:
    with store.begin() as tx:
        _, added = tx.journal.write("order", ASHA, Open("GBP"), line("ales", quantity=5))
        wanted = {"ales": Decimal(2)}
        move = moving(tx.journal.session("order"), wanted, "move", "other", iter(["moved"]))
        (left,) = tx.journal.write("order", ASHA, move.out)
        (typed,) = tx.journal.write("order", ASHA, QtySet("ales", Decimal(4)))
        assert set(typed.seen) == {added.id, left.id}
        assert tx.journal.session("order").lines[0].quantity == 4

        _, arrived = tx.journal.write("other", ASHA, Open("GBP"), move.into)
        (voided,) = tx.journal.write("other", ASHA, LineVoid("moved"))
        assert voided.seen == (arrived.id,)
        assert tx.journal.session("other").lines == ()

        tx.journal.write("bill", ASHA, Open("GBP", "tab"))
        gathered = gathering(tx.journal.session("bill"), [(tx.journal.session("order"), 4)])
        (gather,) = tx.journal.write("bill", ASHA, *gathered)
        (more,) = tx.journal.write("bill", ASHA, QtySet("ales", Decimal(6)))
        assert more.seen == (gather.id,)
        assert tx.journal.session("bill").lines[0].quantity == 6
