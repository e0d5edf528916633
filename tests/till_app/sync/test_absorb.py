"""Pulls and snapshots: what others did comes in together with the cursor, or not at all."""

from collections.abc import Sequence

import pytest

from shared.edits import Edit, Open
from shared.wire import Alert, Changes, Head, Holder, SessionLog, Snapshot
from tests.till_app.store.making import chain_of, foreign, line, logged
from till_app.store.store import Store, Transaction
from till_app.sync.round import absorb, load, loaded

EPOCH = "epoch 1"
THERE = "018f0000-0000-7000-8000-000000000001"
AT = "2026-03-14T12:41:00.000Z"


def _pull(edits: Sequence[Edit], cursor: int = 5, first: int = 1, epoch: str = EPOCH) -> Changes:
    head = Head(THERE, first + len(edits) - 1, "", 8, "active", Holder(2, 1, AT), 0)
    return Changes(cursor, epoch, AT, logged(edits, first), (head,) if edits else ())


def test_a_pull_brings_another_tills_edits_and_the_cursor_together(store: Store) -> None:
    edits = foreign(THERE, Open(currency="GBP"), line("line-1"), line("line-2"))
    with store.begin() as tx:
        load(tx, EPOCH, ())
        tx.copies.set_cursor(1, AT)
        absorbed = absorb(tx, _pull(edits[:2]), 1)
        assert (absorbed.changed, absorbed.received, tx.copies.cursor) == (frozenset({THERE}), 2, 5)
        absorbed = absorb(tx, _pull(edits[2:], 6, 3), 5)
        assert absorbed.changed == {THERE}
        assert len(tx.journal.session(THERE).lines) == 2


def test_a_pull_that_raises_moves_neither_log_nor_cursor(store: Store) -> None:
    edits = foreign(THERE, Open(currency="GBP"), line("line-1"))
    with store.begin() as tx:
        tx.copies.set_cursor(1, AT)
    with pytest.raises(ValueError, match="killed"), store.begin() as tx:
        _absorb_and_die(tx, _pull(edits))
    with store.begin() as tx:
        assert tx.copies.cursor == 1
        assert tx.journal.log(THERE) == ()


def test_a_pull_of_another_epoch_asks_for_a_snapshot(store: Store) -> None:
    with store.begin() as tx:
        load(tx, EPOCH, ())
        tx.copies.set_cursor(17, AT)
        absorbed = absorb(tx, _pull((), 3, epoch="epoch 2"), 17)
        assert absorbed.new_epoch
        assert tx.copies.cursor is None


def test_a_pull_from_a_cursor_we_left_changes_nothing(store: Store) -> None:
    edits = foreign(THERE, Open(currency="GBP"), line("line-1"))
    with store.begin() as tx:
        load(tx, EPOCH, ())
        absorbed = absorb(tx, _pull(edits), 17)
        assert absorbed.changed == frozenset()
        assert tx.copies.cursor is None


def test_a_snapshot_starts_a_new_till(store: Store) -> None:
    edits = foreign(THERE, Open(currency="GBP"), line("line-1"))
    head = Head(THERE, 2, chain_of(edits), 8, "active", Holder(2, 1, AT), 560)
    logs = (SessionLog(THERE, chain_of(edits), logged(edits)),)
    notice = Alert("double-payment", THERE, "More was paid for this order than it cost.")
    snapshot = Snapshot(44, EPOCH, AT, logs, (head,), (notice,))
    with store.begin() as tx:
        assert load(tx, snapshot.epoch, snapshot.sessions) == {THERE}
        assert tx.identity.fact("cursor") is None, "not before all of it is in"
    with store.begin() as tx:
        assert loaded(tx, snapshot)
        assert tx.copies.cursor == 44
        heard = tx.copies.head(THERE)
        assert heard is not None
        assert not heard.stale
        assert [session.total for session in tx.journal.open_sessions()] == [560]
        assert tx.copies.alerts() == (notice,)


def test_a_snapshot_that_a_newer_epoch_overtook_is_not_the_end_of_it(store: Store) -> None:
    with store.begin() as tx:
        load(tx, EPOCH, ())
        tx.copies.meet("epoch 2")
        assert not loaded(tx, Snapshot(44, EPOCH, AT, (), ()))
        assert tx.copies.cursor is None


def test_what_a_snapshot_does_not_tell_of_is_asked_for(store: Store) -> None:
    edits = foreign(THERE, Open(currency="GBP"), line("line-1"))
    with store.begin() as tx:
        # The answer to a push brought this order; it was closed, and grew, before the snapshot was made.
        tx.copies.meet(EPOCH)
        tx.copies.replace(THERE, 1, logged(edits), len(edits), chain_of(edits))
        assert tx.copies.stale_ids() == ()
        assert loaded(tx, Snapshot(44, EPOCH, AT, (), ()))
        assert tx.copies.stale_ids() == (THERE,)


def _absorb_and_die(tx: Transaction, changes: Changes) -> None:
    absorb(tx, changes, 1)
    raise ValueError("killed")
