"""What becomes of a push: PROTOCOL section 4, rule by rule."""

from decimal import Decimal

import msgspec
import pytest

from shared.edits import Edit, QtyDelta, TakeOver, Unknown
from shared.ids import START, chain_hash
from shared.wire import Known
from sync_server.streams import Quarantined, kept_of
from tests.sync_server.paper_till import PaperTill, beer, new_id, resealed
from tests.sync_server.venue import SITE, Counter


@pytest.fixture
def till(counter: Counter) -> PaperTill:
    """Till 1, knowing the epoch."""
    return PaperTill(epoch=counter.epoch)


def quarantine(counter: Counter, session_id: str) -> list[Quarantined]:
    """What quarantine holds of a session."""
    found: list[Quarantined] = counter.read(lambda connection: kept_of(connection, SITE, session_id))
    return found


def test_edits_get_the_next_revs_and_a_chain(counter: Counter, till: PaperTill) -> None:
    order = till.order(beer(), beer())
    answer = counter.send(till, order)
    journal = till.journal[order]
    assert (answer.result, answer.ack_n, answer.ack_hash) == ("ok", 3, journal[-1].hash)
    assert [(one.rev, one.edit) for one in answer.edits] == list(enumerate(journal, 1))
    chain = START
    for edit in journal:
        chain = chain_hash(chain, edit.hash)
    assert (answer.rev, answer.chain, answer.from_rev) == (3, chain, 1)
    assert answer.holder is not None
    assert (answer.holder.till_id, answer.holder.fence) == (1, 1)


def test_a_push_a_hundred_times_counts_once(counter: Counter, till: PaperTill) -> None:
    order = till.order(beer())
    first = counter.send(till, order)
    for time in range(100):
        if time % 10 == 0:
            counter.forget()
        assert counter.send(till, order) == first


def test_what_overlaps_is_skipped_and_the_rest_appended(counter: Counter, till: PaperTill) -> None:
    order = till.order(beer())
    counter.send(till, order)
    till.write(order, beer(), beer())
    counter.forget()
    answer = counter.send(till, order, after=1)
    assert (answer.result, answer.ack_n, answer.rev) == ("ok", 4, 4)


def test_a_gap_changes_nothing(counter: Counter, till: PaperTill) -> None:
    order = till.order(beer(), beer(), beer())
    counter.push(till.push(till.session(order, upto=1)))
    answer = counter.send(till, order, after=2)
    assert (answer.result, answer.ack_n, answer.rev) == ("gap", 1, 1)
    assert answer.ack_hash == till.journal[order][0].hash


def test_a_hole_inside_a_push_is_a_gap(counter: Counter, till: PaperTill) -> None:
    order = till.order(beer(), beer())
    whole = till.session(order)
    holed = msgspec.structs.replace(whole, edits=(whole.edits[0], whole.edits[2]))
    assert counter.push(till.push(holed)).sessions[0].result == "gap"
    assert counter.send(till, order).ack_n == 3


def test_another_base_is_a_fork_and_kept_aside(counter: Counter, till: PaperTill) -> None:
    order = till.order(beer())
    counter.send(till, order)
    twin = PaperTill(epoch=counter.epoch)
    twin.replica = till.replica
    twin.write(order, *[beer() for _ in range(3)])
    answer = counter.send(twin, order, after=2)
    assert (answer.result, answer.ack_n) == ("fork", 2)
    assert answer.ack_hash == till.journal[order][-1].hash
    assert [alert.kind for alert in answer.alerts] == ["fork"]
    assert [(kept.reason, kept.n) for kept in quarantine(counter, order)] == [("fork", 3)]


def test_another_edit_of_the_same_number_is_a_fork(counter: Counter, till: PaperTill) -> None:
    order = till.order(beer())
    counter.send(till, order)
    twin = PaperTill(epoch=counter.epoch)
    twin.replica = till.replica
    twin.journal[order] = till.journal[order][:1]
    twin.write(order, beer(), beer())
    counter.forget()
    answer = counter.send(twin, order)
    assert answer.result == "fork"
    assert answer.rev == 2


def test_a_fork_that_is_sent_again_is_kept_once(counter: Counter, till: PaperTill) -> None:
    order = till.order(beer())
    counter.send(till, order)
    twin = PaperTill(epoch=counter.epoch)
    twin.replica = till.replica
    twin.write(order, beer())
    for _ in range(3):
        counter.send(twin, order)
    assert len(quarantine(counter, order)) == 1


def test_edits_reissued_by_a_new_replica_count_once(counter: Counter, till: PaperTill) -> None:
    order = till.order(beer(), beer())
    counter.push(till.push(till.session(order, upto=2)))
    reborn = PaperTill(epoch=counter.epoch)
    previous = START
    for edit in till.journal[order]:
        again = resealed(msgspec.structs.replace(edit, replica=reborn.replica, previous=previous))
        reborn.journal.setdefault(order, []).append(again)
        previous = again.hash
    answer = counter.send(reborn, order)
    assert (answer.result, answer.ack_n, answer.rev, answer.refused) == ("ok", 3, 3, ())
    assert [one.edit.id for one in answer.edits] == [edit.id for edit in till.journal[order]]


def test_what_another_till_of_the_site_made_is_taken_and_told(counter: Counter, till: PaperTill) -> None:
    order = till.order(beer())
    counter.send(till, order)
    copied = PaperTill(1, epoch=counter.epoch)
    copied.write(order, beer())
    answer = counter.push(copied.push(copied.session(order)), till_id=2).sessions[0]
    assert (answer.result, answer.ack_n, answer.rev, answer.refused) == ("ok", 1, 3, ())
    assert [alert.kind for alert in answer.alerts] == ["other-till"]


def test_nobody_writes_as_the_server(counter: Counter) -> None:
    liar = PaperTill(0)
    answer = counter.push(liar.push(liar.session(liar.order(beer()))), till_id=2).sessions[0]
    assert (answer.ack_n, answer.rev, {one.problem for one in answer.refused}) == (2, 0, {"till"})


def test_a_known_id_with_other_content_is_kept_aside(counter: Counter, till: PaperTill) -> None:
    order = till.order(beer())
    counter.send(till, order)
    liar = PaperTill(epoch=counter.epoch)
    liar.write(order, beer())
    liar.journal[order] = [resealed(liar.journal[order][0], id=till.journal[order][1].id)]
    answer = counter.send(liar, order)
    assert (answer.result, answer.ack_n, answer.rev) == ("ok", 1, 2)
    assert [refused.problem for refused in answer.refused] == ["other-content"]


def flawed(edit: Edit, flaw: str) -> Edit:
    """The edit with one flaw, and otherwise true."""
    match flaw:
        case "session":
            return resealed(edit, session_id=new_id())
        case "replica":
            return resealed(edit, replica="another")
        case "till":
            return resealed(edit, till_id=99)
        case _:
            return msgspec.structs.replace(edit, at="2020-01-01T00:00:00.000Z")


@pytest.mark.parametrize("flaw", ["session", "replica", "till", "hash"])
def test_a_flawed_edit_is_kept_aside_and_the_next_ones_go_on(
    counter: Counter, till: PaperTill, flaw: str
) -> None:
    order = till.order()
    till.write(order, beer())
    journal = till.journal[order]
    journal[1] = flawed(journal[1], flaw)
    till.write(order, beer())
    answer = counter.send(till, order)
    assert (answer.result, answer.ack_n, answer.ack_hash) == ("ok", 3, journal[-1].hash)
    assert [(refused.id, refused.problem) for refused in answer.refused] == [(journal[1].id, flaw)]
    assert [one.edit.id for one in answer.edits] == [journal[0].id, journal[2].id]
    assert [(kept.edit_id, kept.reason) for kept in quarantine(counter, order)] == [(journal[1].id, flaw)]
    assert counter.send(till, order).refused == ()


def test_an_unknown_kind_is_kept_and_passed_on(counter: Counter, till: PaperTill) -> None:
    order = till.order(beer())
    till.write(order, Unknown(kind="hologram", v=9))
    strange = msgspec.structs.replace(
        till.journal[order][-1], v=9, body=msgspec.Raw(b'{"colour": 3.5, "nested": [1, {"b":2,"a":1}]}')
    )
    till.journal[order][-1] = resealed(strange)
    counter.send(till, order)
    counter.forget()
    passed_on = counter.send(PaperTill(2, epoch=counter.epoch), order).edits[-1].edit
    assert passed_on == till.journal[order][-1]
    assert bytes(passed_on.body) == bytes(strange.body)


def test_no_business_reason_refuses_an_edit(counter: Counter, till: PaperTill) -> None:
    line = beer()
    order = till.order(line)
    till.pay(order, 540, line)
    counter.send(till, order)
    late = PaperTill(2, user_id=99, epoch=counter.epoch)
    late.write(order, beer())
    answer = counter.send(late, order)
    assert (answer.result, answer.ack_n, answer.rev, answer.refused) == ("ok", 1, 5, ())


def test_an_edit_that_no_order_can_hold_is_kept_aside(counter: Counter, till: PaperTill) -> None:
    line = beer()
    order = till.order(line)
    counter.send(till, order)
    till.write(order, TakeOver(fence=2**60))
    till.write(order, QtyDelta(line.line_id, Decimal(1)))
    answer = counter.send(till, order, after=2)
    assert (answer.result, answer.ack_n, answer.rev) == ("ok", 4, 3)
    assert [refused.problem for refused in answer.refused] == ["not-readable"]
    till.write(order, QtyDelta(line.line_id, Decimal(1)))
    assert counter.send(till, order, after=4).rev == 4


def test_one_bad_session_never_holds_up_another(counter: Counter, till: PaperTill) -> None:
    good, bad = till.order(beer()), till.order(beer())
    gap = till.session(bad, after=1)
    forked = msgspec.structs.replace(till.session(new_id()), base_n=0, base_hash="wrong")
    answers = counter.push(till.push(gap, forked, till.session(good))).sessions
    assert [answer.result for answer in answers] == ["gap", "fork", "ok"]


def test_a_revoked_till_is_acknowledged_but_kept_aside_and_told_nothing(
    counter: Counter, till: PaperTill
) -> None:
    order = till.order(beer())
    counter.send(till, order)
    till.write(order, beer())
    answer = counter.send(till, order, after=2, revoked=True)
    assert (answer.result, answer.ack_n, answer.edits, answer.rev) == ("ok", 3, (), 0)
    assert [refused.problem for refused in answer.refused] == ["revoked"]
    assert [kept.reason for kept in quarantine(counter, order)] == ["revoked"]
    assert counter.send(PaperTill(2), order).rev == 2


def test_the_log_is_told_from_what_the_till_knows(counter: Counter, till: PaperTill) -> None:
    order = till.order(beer(), beer())
    first = counter.send(till, order)
    till.write(order, beer())
    known = Known(first.rev, first.chain)
    answer = counter.push(till.push(till.session(order, 3, known=known))).sessions[0]
    assert (answer.from_rev, [one.rev for one in answer.edits]) == (4, [4])
    for wrong in (Known(3, "another"), Known(9, first.chain), Known(-1, START)):
        again = counter.push(till.push(till.session(order, 4, known=wrong))).sessions[0]
        assert (again.from_rev, len(again.edits)) == (1, 4)


@pytest.mark.parametrize("epoch", [None, "another"])
def test_another_epoch_gets_the_whole_log(counter: Counter, till: PaperTill, epoch: str | None) -> None:
    order = till.order(beer())
    first = counter.send(till, order)
    till.epoch = epoch
    known = Known(first.rev, first.chain)
    answer = counter.push(till.push(till.session(order, 2, known=known))).sessions[0]
    assert (answer.from_rev, len(answer.edits)) == (1, 2)


def test_asking_for_an_unknown_session_is_answered(counter: Counter, till: PaperTill) -> None:
    answer = counter.send(till, new_id())
    assert (answer.result, answer.rev, answer.chain, answer.edits) == ("ok", 0, START, ())
    assert answer.holder is None


def test_changes_after_a_take_over_are_told(counter: Counter, till: PaperTill) -> None:
    order = till.order(beer())
    counter.send(till, order)
    other = PaperTill(2, epoch=counter.epoch)
    other.write(order, TakeOver(fence=2))
    taken = counter.send(other, order)
    assert taken.holder is not None
    assert (taken.holder.till_id, taken.holder.fence) == (2, 2)
    till.write(order, beer())
    answer = counter.send(till, order, after=2)
    assert [alert.kind for alert in answer.alerts] == ["after-take-over"]
    assert answer.rev == 4


def test_two_closes_raise_a_double_payment_for_everybody(counter: Counter, till: PaperTill) -> None:
    line = beer()
    order = till.order(line)
    counter.send(till, order)
    other = PaperTill(2, epoch=counter.epoch)
    till.pay(order, 540, line)
    other.pay(order, 540, line)
    counter.send(till, order, after=2)
    answer = counter.send(other, order)
    assert [alert.kind for alert in answer.alerts] == ["double-payment"]
    changes = counter.read(
        lambda connection: counter.exchange.changes(connection, SITE, since=0, epoch="", now="now")
    )
    assert [notice.kind for notice in changes.notices] == ["double-payment"]
    assert sum(one.edit.kind == "close" for one in changes.edits) == 2
