"""The till's part of a push, rule by rule (PROTOCOL section 4), with answers made by hand."""

from collections.abc import Sequence
from typing import Literal

from shared.edits import Edit, Open
from shared.ids import START
from shared.wire import Alert, Head, Holder, Push, PushAnswer, Refused, SessionAnswer, encode
from tests.till_app.store.making import begun, chain_of, foreign, line, logged
from till_app.store.store import Store
from till_app.sync.round import (
    FORK,
    ROLLED_BACK,
    Portion,
    RoundOutcome,
    gather,
    put_off,
    settle,
)

EPOCH = "epoch 1"
THERE = "018f0000-0000-7000-8000-000000000001"
AT = "2026-03-14T12:41:00.000Z"


def gathered(store: Store, portion: Portion | None = None) -> Push:
    """What would be pushed now."""
    with store.begin() as tx:
        push = gather(tx, store.new_id(), portion or Portion())
    assert push is not None
    return push


def answer_for(
    push: Push,
    session_id: str,
    log: Sequence[Edit],
    *,
    ack: int | None = None,
    ack_hash: str | None = None,
    from_rev: int = 1,
    result: Literal["ok", "gap", "fork"] = "ok",
    epoch: str = EPOCH,
) -> PushAnswer:
    """A server's answer about one session whose whole log is `log`."""
    ours = {edit.n: edit.hash for edit in log if edit.replica == push.replica}
    n = max(ours, default=0) if ack is None else ack
    one = SessionAnswer(
        id=session_id,
        replica=push.replica,
        ack_n=n,
        ack_hash=ours.get(n, START) if ack_hash is None else ack_hash,
        result=result,
        rev=len(log),
        chain=chain_of(log),
        from_rev=from_rev,
        edits=logged(log)[from_rev - 1 :],
        holder=Holder(1, 1, AT),
    )
    return PushAnswer(push.request, epoch, AT, 1, (one,))


def settled(store: Store, push: Push, answer: PushAnswer) -> RoundOutcome:
    """Takes in an answer."""
    with store.begin() as tx:
        return settle(tx, push, answer)


def own(store: Store, session_id: str) -> tuple[Edit, ...]:
    """Our edits that are in no log."""
    with store.begin() as tx:
        return tx.journal.own(session_id)


def waiting(store: Store) -> int:
    """How many edits wait."""
    with store.begin() as tx:
        return tx.unsent.count()


def test_nothing_waits_nothing_is_gathered(store: Store) -> None:
    with store.begin() as tx:
        assert gather(tx, "request", Portion()) is None


def test_what_is_gathered_says_where_it_joins(store: Store) -> None:
    session_id = begun(store, lines=3)
    edits = own(store, session_id)
    with store.begin() as tx:
        tx.copies.acknowledge(session_id, 2, edits[1].hash)
    push = gathered(store)
    (one,) = push.sessions
    assert (one.base_n, one.base_hash, one.tip_n) == (2, edits[1].hash, 4)
    assert one.edits == edits[2:]
    assert (one.known.rev, one.known.chain, push.epoch) == (0, START, None)


def test_a_push_that_is_answered_leaves_nothing_to_send_and_looks_the_same(store: Store) -> None:
    session_id = begun(store, lines=3)
    edits = own(store, session_id)
    with store.begin() as tx:
        before = tx.journal.session(session_id)
    push = gathered(store)
    outcome = settled(store, push, answer_for(push, session_id, edits))
    assert outcome == RoundOutcome(changed=frozenset({session_id}), sent=4)
    with store.begin() as tx:
        assert tx.journal.session(session_id) == before
        assert gather(tx, "request", Portion()) is None
        assert tx.copies.epoch == EPOCH


def test_rule_1_an_answer_to_another_request_changes_nothing(store: Store) -> None:
    session_id = begun(store)
    edits = own(store, session_id)
    first, second = gathered(store), gathered(store)
    stale = answer_for(first, session_id, edits)
    assert settled(store, second, stale) == RoundOutcome(dropped=True)
    assert waiting(store) == 2
    with store.begin() as tx:
        assert tx.copies.head(session_id) is None


def test_rule_1_an_answer_to_an_earlier_replica_changes_nothing(store: Store) -> None:
    session_id = begun(store)
    edits = own(store, session_id)
    push = gathered(store)
    with store.begin() as tx:
        tx.replicas.begin("test")
    assert settled(store, push, answer_for(push, session_id, edits)).dropped
    assert waiting(store) == 2


def test_rule_2_a_server_that_holds_more_than_the_journal_begins_a_new_replica(store: Store) -> None:
    session_id = begun(store, lines=2)
    edits = own(store, session_id)
    push = gathered(store)
    lost = foreign(session_id, line("line-9"), seed=4)
    log = (*edits[:2], *lost)
    outcome = settled(store, push, answer_for(push, session_id, log, ack=9, ack_hash="of an edit we lost"))
    assert outcome.new_replica == ROLLED_BACK
    again = own(store, session_id)
    assert [edit.id for edit in again] == [edits[2].id], "the server has the others, under the old replica"
    # An open order is issued again as a whole, so that its edits keep their places whatever the server has.
    with store.begin() as tx:
        tip, _ = tx.journal.tip(session_id)
    assert (again[0].n, tip) == (3, 3)
    assert gathered(store).replica != push.replica
    with store.begin() as tx:
        session = tx.journal.session(session_id)
        assert {one.line_id for one in session.lines} == {"line-1", "line-2", "line-9"}


def test_rule_3_another_hash_under_our_number_is_a_fork(store: Store) -> None:
    session_id = begun(store, lines=2)
    edits = own(store, session_id)
    push = gathered(store)
    answer = answer_for(push, session_id, edits[:2], ack=3, ack_hash="of the other journal")
    outcome = settled(store, push, answer)
    assert outcome.new_replica == FORK
    assert [edit.id for edit in own(store, session_id)] == [edits[2].id]
    assert waiting(store) == 3


def test_rule_3_a_fork_the_server_found(store: Store) -> None:
    session_id, other = begun(store, lines=2), begun(store)
    edits = own(store, session_id)
    push = gathered(store)
    twin = foreign(session_id, line("line-9"), seed=4)
    answer = answer_for(push, session_id, (edits[0], *twin), ack=2, ack_hash=edits[1].hash, result="fork")
    outcome = settled(store, push, answer)
    assert outcome.new_replica == FORK
    assert [edit.id for edit in own(store, session_id)] == [edit.id for edit in edits[1:]]
    assert waiting(store) == 3 + 2, "the other order is issued again as well"
    assert {edit.id for one in gathered(store).sessions for edit in one.edits} == {
        *(edit.id for edit in edits),
        *(edit.id for edit in own(store, other)),
    }


def test_rule_4_an_acknowledgement_may_go_down(store: Store) -> None:
    session_id = begun(store, lines=3)
    edits = own(store, session_id)
    push = gathered(store)
    settled(store, push, answer_for(push, session_id, edits))
    with store.begin() as tx:
        tx.journal.write(session_id, 7, line("line-4"))
    push = gathered(store)
    outcome = settled(store, push, answer_for(push, session_id, edits[:1], result="gap"))
    assert outcome.new_replica == ""
    assert outcome.stuck == frozenset()
    (one,) = gathered(store).sessions
    assert (one.base_n, one.base_hash, one.tip_n, len(one.edits)) == (1, edits[0].hash, 5, 4)


def test_rule_5_the_log_is_replaced_from_where_it_differs_and_our_own_come_after(store: Store) -> None:
    session_id = begun(store, lines=1)
    edits = own(store, session_id)
    push = gathered(store)
    settled(store, push, answer_for(push, session_id, edits))
    with store.begin() as tx:
        tx.journal.write(session_id, 7, line("line-2", price=300))
    push = gathered(store)
    (one,) = push.sessions
    assert (one.known.rev, one.known.chain) == (2, chain_of(edits))
    theirs = foreign(session_id, line("line-3", price=700))
    log = (*edits, *theirs)
    outcome = settled(store, push, answer_for(push, session_id, log, from_rev=3))
    assert outcome.received == 1
    assert outcome.stuck == {session_id}, "our own edit was not taken"
    with store.begin() as tx:
        assert [entry.edit for entry in tx.journal.log(session_id)] == list(log)
        assert [one.line_id for one in tx.journal.session(session_id).lines] == ["line-1", "line-3", "line-2"]
        assert tx.journal.session(session_id).total == 1100


def test_rule_5_a_log_that_does_not_fit_is_asked_for_whole(store: Store) -> None:
    session_id = begun(store, lines=1)
    edits = own(store, session_id)
    push = gathered(store)
    theirs = foreign(session_id, line("line-3"))
    crooked = answer_for(push, session_id, (*edits, *theirs), from_rev=3)
    outcome = settled(store, push, crooked)
    assert outcome.stuck == {session_id}
    (one,) = gathered(store).sessions
    assert (one.known.rev, one.known.chain, one.edits) == (0, START, ())
    push = gathered(store)
    settled(store, push, answer_for(push, session_id, (*edits, *theirs)))
    with store.begin() as tx:
        assert tx.copies.stale_ids() == ()
        assert len(tx.journal.log(session_id)) == 3


def test_rule_6_nothing_of_ours_is_dropped_once_it_is_acknowledged(store: Store) -> None:
    session_id = begun(store, lines=3)
    edits = own(store, session_id)
    push = gathered(store)
    settled(store, push, answer_for(push, session_id, edits))
    with store.begin() as tx:
        assert tx.journal.count() == len(edits)
    # The server comes back from a backup that knows nothing of the order.
    with store.begin() as tx:
        tx.copies.want(session_id)
    push = gathered(store)
    outcome = settled(store, push, answer_for(push, session_id, (), epoch="epoch 2"))
    assert outcome.new_epoch
    with store.begin() as tx:
        assert tx.journal.session(session_id).total == 600
    (one,) = gathered(store).sessions
    assert one.edits == edits


def test_a_new_epoch_forgets_what_every_session_had_acknowledged(store: Store) -> None:
    first, second = begun(store), begun(store)
    for session_id in (first, second):
        edits = own(store, session_id)
        push = gathered(store, Portion(sessions=1))
        settled(store, push, answer_for(push, push.sessions[0].id, own(store, push.sessions[0].id)))
    assert waiting(store) == 0
    with store.begin() as tx:
        tx.copies.set_cursor(12, AT)
        tx.journal.write(first, 7, line("line-2"))
        edits = tx.journal.edits(first)
    push = gathered(store)
    settled(store, push, answer_for(push, first, edits[:1], epoch="epoch 2"))
    assert waiting(store) == 2 + 2
    with store.begin() as tx:
        assert tx.copies.cursor is None


def test_the_lost_answer_and_the_same_push_again_make_one_order(store: Store) -> None:
    session_id = begun(store, lines=2)
    edits = own(store, session_id)
    for _ in range(100):
        assert gathered(store).sessions[0].edits == edits
    push = gathered(store)
    settled(store, push, answer_for(push, session_id, edits))
    assert settled(store, push, answer_for(push, session_id, edits)).sent == 3
    with store.begin() as tx:
        assert len(tx.journal.edits(session_id)) == 3
        assert len(tx.journal.session(session_id).lines) == 2


def test_alerts_and_refusals_are_kept_and_the_holder_is_heard(store: Store) -> None:
    session_id = begun(store)
    edits = own(store, session_id)
    push = gathered(store)
    answer = answer_for(push, session_id, edits)
    alert, refused = Alert("double-payment", session_id, "Paid twice"), Refused(edits[1].id, "till")
    one = answer.sessions[0]
    marked = SessionAnswer(
        **{name: getattr(one, name) for name in one.__struct_fields__}
        | {"alerts": (alert,), "refused": (refused,)}
    )
    settled(store, push, PushAnswer(answer.request, EPOCH, AT, 1, (marked,)))
    with store.begin() as tx:
        assert (tx.copies.alerts(), tx.copies.refused()) == ((alert,), (refused,))
        heard = tx.copies.head(session_id)
        assert heard is not None
        assert (heard.holder_till, heard.last_seen) == (1, AT)


def test_a_push_stays_small_and_the_rest_goes_with_the_next(store: Store) -> None:
    session_id = begun(store, lines=30)
    edits = own(store, session_id)
    push = gathered(store, Portion(size=5_000))
    (one,) = push.sessions
    assert 1 <= len(one.edits) < 31
    assert len(encode(one)) <= 5_000
    assert one.tip_n == 31
    settled(store, push, answer_for(push, session_id, edits[: len(one.edits)]))
    assert gathered(store).sessions[0].base_n == len(one.edits)


def test_what_was_refused_as_a_whole_lets_others_go_first(store: Store) -> None:
    for _ in range(3):
        begun(store)
    first = gathered(store, Portion(sessions=1))
    with store.begin() as tx:
        put_off(tx, first)
    second = gathered(store, Portion(sessions=1))
    assert second.sessions[0].id != first.sessions[0].id
    assert len(gathered(store, Portion().halved(3)).sessions) == 1


def test_what_is_stale_is_asked_for_with_the_next_push(store: Store) -> None:
    begun(store)
    edits = foreign(THERE, Open(currency="GBP"), line("line-1"))
    head = Head(THERE, 2, chain_of(edits), 8, "active", Holder(2, 1, AT), 560)
    with store.begin() as tx:
        tx.copies.hear(head, AT)
    push = gathered(store)
    asked = next(one for one in push.sessions if one.id == THERE)
    assert (asked.edits, asked.base_n, asked.tip_n) == ((), 0, 0)
    outcome = settled(store, push, answer_for(push, THERE, edits))
    assert outcome.received == 2
    with store.begin() as tx:
        assert tx.journal.session(THERE).total == 560
        assert tx.copies.stale_ids() == ()
