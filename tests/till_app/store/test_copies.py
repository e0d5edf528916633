"""Copies of the server's logs: what fits is taken, what does not is asked for."""

from decimal import Decimal

from shared.edits import Open, QtyDelta
from shared.wire import Alert, Head, Holder, Refused
from tests.till_app.store.making import begun, chain_of, foreign, line, logged
from till_app.store.store import Store

THERE = "018f0000-0000-7000-8000-000000000001"
AT = "2026-03-14T12:41:00.000Z"


def _head(rev: int, chain: str, session_id: str = THERE) -> Head:
    return Head(session_id, rev, chain, 8, "active", Holder(2, 1, AT), 560)


def test_another_tills_order_is_there_and_can_be_resumed(store: Store) -> None:
    edits = foreign(THERE, Open(currency="GBP"), line("line-1"), line("line-2", price=300))
    with store.begin() as tx:
        assert tx.copies.replace(THERE, 1, logged(edits), 3, chain_of(edits))
        assert tx.copies.changed == {THERE}
        assert tx.journal.session(THERE).total == 860
        assert [session.session_id for session in tx.journal.by_user(8)] == [THERE]
        assert tx.unsent.count() == 0


def test_a_log_grows_from_where_it_ends(store: Store) -> None:
    edits = foreign(THERE, Open(currency="GBP"), line("line-1"), line("line-2"))
    with store.begin() as tx:
        tx.copies.replace(THERE, 1, logged(edits[:1]), 1, chain_of(edits[:1]))
        assert tx.copies.append(THERE, logged(edits[1:2], 2))
        assert tx.copies.append(THERE, logged(edits)), "what we hold already is passed over"
        assert tx.journal.log(THERE) == logged(edits)
        assert tx.copies.append(THERE, logged(edits[:2])), "an old answer changes nothing"
        assert tx.journal.log(THERE) == logged(edits)


def test_what_does_not_fit_changes_nothing_and_all_is_asked_for(store: Store) -> None:
    edits = foreign(THERE, Open(currency="GBP"), line("line-1"), line("line-2"))
    with store.begin() as tx:
        tx.copies.replace(THERE, 1, logged(edits[:1]), 1, chain_of(edits[:1]))
        before = tx.journal.log(THERE)
        for from_rev, entries, rev, chain in (
            (2, logged(edits[1:], 2), 3, "another chain"),
            (3, logged(edits[2:], 3), 3, chain_of(edits)),
            (2, logged(edits[1:], 3), 3, chain_of(edits)),
            (2, logged(edits[1:2], 2), 3, chain_of(edits)),
            (2, (), 3, chain_of(edits)),
        ):
            tx.copies.want(THERE)
            assert not tx.copies.replace(THERE, from_rev, entries, rev, chain)
            assert tx.journal.log(THERE) == before
            assert tx.copies.stale_ids() == (THERE,)
        asking = tx.unsent.asking(THERE)
        assert asking is not None
        assert (asking.known_rev, asking.known_chain, asking.edits) == (0, "", ())
        assert tx.copies.replace(THERE, 1, logged(edits), 3, chain_of(edits))
        assert tx.copies.stale_ids() == ()


def test_a_gap_in_a_pull_is_asked_for(store: Store) -> None:
    edits = foreign(THERE, Open(currency="GBP"), line("line-1"), line("line-2"))
    with store.begin() as tx:
        assert not tx.copies.append(THERE, logged(edits[2:], 3))
        assert tx.copies.stale_ids() == (THERE,)


def test_a_head_ahead_of_the_copy_makes_it_stale_and_an_older_one_is_passed_over(store: Store) -> None:
    edits = foreign(THERE, Open(currency="GBP"), line("line-1"))
    with store.begin() as tx:
        tx.copies.replace(THERE, 1, logged(edits), 2, chain_of(edits))
        tx.copies.hear(_head(2, chain_of(edits)), AT)
        assert tx.copies.stale_ids() == ()
        heard = tx.copies.head(THERE)
        assert heard is not None
        assert (heard.holder_till, heard.last_seen, heard.heard_at, heard.stale) == (2, AT, AT, False)
        tx.copies.hear(_head(1, "older"), AT)
        assert tx.copies.stale_ids() == ()
        tx.copies.hear(_head(3, "newer"), AT)
        assert tx.copies.stale_ids() == (THERE,)
        tx.copies.hear(_head(1, "x", "unknown order"), AT)
        assert tx.copies.stale_ids() == (THERE, "unknown order")


def test_our_own_edit_that_comes_back_is_known_by_its_id_and_looks_the_same(store: Store) -> None:
    session_id = begun(store, lines=2)
    with store.begin() as tx:
        own, before = tx.journal.own(session_id), tx.journal.session(session_id)
        assert tx.copies.replace(session_id, 1, logged(own), 3, chain_of(own))
        assert tx.copies.changed == {session_id}
        assert tx.journal.own(session_id) == ()
        assert tx.journal.session(session_id) == before


def test_an_acknowledgement_may_go_down(store: Store) -> None:
    session_id = begun(store, lines=3)
    with store.begin() as tx:
        own = tx.journal.own(session_id)
        tx.copies.acknowledge(session_id, 4, own[3].hash)
        assert tx.unsent.count() == 0
        assert tx.unsent.oldest() is None
        tx.copies.acknowledge(session_id, 1, own[0].hash)
        assert (tx.unsent.count(), tx.unsent.orders_waiting()) == (3, 1)
        assert tx.unsent.oldest() == own[1].at
        (waiting,) = tx.unsent.sessions(10)
        assert (waiting.base_n, waiting.base_hash, waiting.tip_n) == (1, own[0].hash, 4)
        assert waiting.edits == own[1:]


def test_a_new_replica_issues_again_what_no_log_holds(store: Store) -> None:
    session_id, other = begun(store, lines=3), begun(store)
    with store.begin() as tx:
        own = tx.journal.own(session_id)
        before = tx.journal.session(session_id)
        tx.copies.replace(session_id, 1, logged(own[:2]), 2, chain_of(own[:2]))
        tx.copies.acknowledge(session_id, 4, own[3].hash)
        tx.replicas.begin("fork")
        again = tx.journal.own(session_id)
        assert [(edit.id, edit.n) for edit in again] == [(own[2].id, 3), (own[3].id, 4)]
        assert tx.journal.session(session_id) == before
        assert tx.unsent.count() == 4 + 2
        assert [edit.n for edit in tx.journal.own(other)] == [1, 2]
        (added,) = tx.journal.write(session_id, 7, QtyDelta(line_id="line-1", delta=Decimal(1)))
        assert (added.n, added.previous) == (5, again[-1].hash)


def test_edits_of_an_older_replica_that_a_restored_server_lost_are_issued_again(store: Store) -> None:
    session_id = begun(store, lines=3)
    with store.begin() as tx:
        own = tx.journal.own(session_id)
        tx.copies.meet("epoch 1")
        tx.copies.replace(session_id, 1, logged(own), 4, chain_of(own))
        tx.replicas.begin("fork")
        (added,) = tx.journal.write(session_id, 7, QtyDelta(line_id="line-1", delta=Decimal(1)))
        assert tx.copies.meet("epoch 2")
        assert tx.copies.replace(session_id, 1, logged(own[:1]), 1, chain_of(own[:1]))
        # In the order in which they were made, though the till did not know yet that the server lacks them.
        waiting = tx.journal.own(session_id)
        assert [edit.id for edit in waiting] == [*(edit.id for edit in own[1:]), added.id]
        assert [edit.n for edit in waiting] == [2, 3, 4, 5]
        assert tx.unsent.count() == 5


def test_another_epoch_forgets_acknowledgements_and_cursor_but_no_edit(store: Store) -> None:
    session_id = begun(store)
    with store.begin() as tx:
        own = tx.journal.own(session_id)
        assert not tx.copies.meet("epoch 1")
        tx.copies.set_cursor(17, AT)
        tx.copies.acknowledge(session_id, 2, own[1].hash)
        assert not tx.copies.meet("epoch 1")
        assert (tx.copies.cursor, tx.copies.as_of) == (17, AT)
        assert tx.copies.meet("epoch 2")
        assert tx.copies.cursor is None
        assert tx.unsent.count() == 2
        assert tx.copies.stale_ids() == (session_id,)
        assert tx.journal.session(session_id).total == 100


def test_alerts_and_refusals_are_kept_once(store: Store) -> None:
    alert, refused = Alert("double-payment", THERE, "Paid twice"), Refused("edit-1", "till-revoked")
    for _ in range(2):
        with store.begin() as tx:
            tx.copies.keep_alerts((alert,), AT)
            tx.copies.keep_refused(THERE, (refused,))
            assert tx.copies.alerts() == (alert,)
            assert tx.copies.refused() == (refused,)
