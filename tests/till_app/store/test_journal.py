"""The journal keeps what it was told, in order, once, or not at all."""

from decimal import Decimal
from pathlib import Path
from random import Random

import pytest

from shared.edits import Delete, LineVoid, Open, QtyDelta, QtySet, Table, fits
from shared.fold import fold
from shared.ids import START
from shared.order_session import OrderSession, Status
from shared.sqlite import DiskTrouble
from tests.till_app.store.making import Clock, begun, line, open_store
from till_app.store.store import Store, Transaction


def test_what_was_written_is_there_after_opening_again(path: Path, clock: Clock, chance: Random) -> None:
    store = open_store(path, clock, chance)
    session_id = begun(store, lines=3)
    with store.begin() as tx:
        before, edits = tx.journal.session(session_id), tx.journal.edits(session_id)
    store.close()
    again = open_store(path, clock, chance)
    with again.begin() as tx:
        assert tx.journal.session(session_id) == before
        assert tx.journal.edits(session_id) == edits
        assert before == fold(session_id, (), edits)
    assert before.total == 600
    again.close()


def test_a_block_that_raises_leaves_no_trace(store: Store) -> None:
    session_id = begun(store)
    with store.begin() as tx:
        before, edits = tx.journal.session(session_id), tx.journal.edits(session_id)
    with pytest.raises(ValueError, match="too bad"), store.begin() as tx:
        _write_and_fail(tx, session_id)
    with store.begin() as tx:
        assert tx.journal.session(session_id) == before
        assert tx.journal.edits(session_id) == edits
        assert tx.unsent.count() == len(edits)
        assert tx.identity.last_receipt == 0


def test_n_has_no_gaps_and_each_edit_carries_the_hash_of_the_one_before(store: Store) -> None:
    session_id, other = begun(store), begun(store)
    for number in range(10):
        with store.begin() as tx:
            tx.journal.write(session_id, 7, QtyDelta(line_id="line-1", delta=Decimal(1)))
            if number % 3 == 0:
                tx.journal.write(other, 7, Table(table=f"Table {number}"))
    with store.begin() as tx:
        for order in (session_id, other):
            edits = tx.journal.own(order)
            assert [edit.n for edit in edits] == list(range(1, len(edits) + 1))
            assert [edit.previous for edit in edits] == [START, *(edit.hash for edit in edits[:-1])]
            assert all(fits(edit) for edit in edits)
            assert tx.journal.tip(order) == (len(edits), edits[-1].hash)


def test_a_change_that_replaces_something_names_all_it_saw(store: Store) -> None:
    session_id = begun(store)
    with store.begin() as tx:
        (more,) = tx.journal.write(session_id, 7, QtyDelta(line_id="line-1", delta=Decimal(2)))
        (typed,) = tx.journal.write(session_id, 7, QtySet(line_id="line-1", quantity=Decimal(9)))
        (gone,) = tx.journal.write(session_id, 7, LineVoid(line_id="line-1"))
        first, second = tx.journal.write(session_id, 7, Table(table="Table 1"), Table(table="Table 2"))
        added = tx.journal.edits(session_id)[1]
        assert more.seen == ()
        assert set(typed.seen) == {added.id, more.id}
        assert gone.seen == (typed.id,)
        assert (first.seen, second.seen) == ((), (first.id,))
        session = tx.journal.session(session_id)
    assert session.lines == ()
    assert session.clashes == ()
    assert session.table == "Table 2"


def test_what_a_change_had_seen_may_be_said(store: Store) -> None:
    session_id = begun(store)
    with store.begin() as tx:
        (edit,) = tx.journal.write(
            session_id, 7, QtySet(line_id="line-1", quantity=Decimal(3)), seen=[("x",)]
        )
    assert edit.seen == ("x",)


def test_an_unknown_order_is_empty(store: Store) -> None:
    with store.begin() as tx:
        assert tx.journal.session("nobody") == OrderSession(session_id="nobody")
        assert tx.journal.edits("nobody") == ()
        assert tx.journal.last_write() is None


def test_open_orders_come_newest_first_and_without_the_finished(store: Store, clock: Clock) -> None:
    first = begun(store, user_id=7)
    clock.move(1)
    second = begun(store, user_id=8)
    clock.move(1)
    gone = begun(store, user_id=7)
    with store.begin() as tx:
        tx.journal.write(gone, 7, Delete())
        assert [session.session_id for session in tx.journal.open_sessions()] == [second, first]
        assert [session.session_id for session in tx.journal.by_user(7)] == [first]
        assert tx.journal.session(gone).status is Status.DELETED


def test_the_snapshot_on_disk_is_what_the_edits_make(path: Path, clock: Clock, chance: Random) -> None:
    store = open_store(path, clock, chance)
    session_id = begun(store, lines=4)
    with store.begin() as tx:
        weighed = QtySet(line_id="line-2", quantity=Decimal("0.375"))
        tx.journal.write(session_id, 7, weighed, LineVoid(line_id="line-1"))
        made = fold(session_id, tx.journal.log(session_id), tx.journal.own(session_id))
    store.close()
    again = open_store(path, clock, chance)
    with again.begin() as tx:
        assert tx.journal.session(session_id) == made
    again.close()


def test_a_full_disk_is_told_plainly_and_writing_goes_on_when_there_is_room(store: Store) -> None:
    session_id = begun(store)
    driver = store._connection
    (pages,) = driver.execute("PRAGMA page_count").fetchone()
    driver.execute(f"PRAGMA max_page_count = {pages}")
    with store.begin() as tx:
        before = tx.journal.edits(session_id)

    def fill() -> None:
        for number in range(1000):
            with store.begin() as tx:
                tx.journal.write(session_id, 7, line(f"more-{number}"))

    with pytest.raises(DiskTrouble) as trouble:
        fill()
    assert trouble.value.reason == "full"
    driver.execute(f"PRAGMA max_page_count = {pages + 1000}")
    with store.begin() as tx:
        kept = tx.journal.edits(session_id)
        assert kept[: len(before)] == before
        (edit,) = tx.journal.write(session_id, 7, line("after"))
        assert edit.n == kept[-1].n + 1
        assert edit.previous == kept[-1].hash


def test_two_transactions_at_once_are_a_bug(store: Store) -> None:
    session_id = begun(store)
    with pytest.raises(RuntimeError, match="already"), store.begin() as tx:
        _write_and_begin_again(tx, store, session_id)
    with store.begin() as tx:
        assert len(tx.journal.edits(session_id)) == 2


def _write_and_fail(tx: Transaction, session_id: str) -> None:
    tx.journal.write(session_id, 7, line("line-2"))
    tx.identity.next_receipt()
    raise ValueError("too bad")


def _write_and_begin_again(tx: Transaction, store: Store, session_id: str) -> None:
    tx.journal.write(session_id, 7, Open(currency="GBP"))
    with store.begin():
        pass
