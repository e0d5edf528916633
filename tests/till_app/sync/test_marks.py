"""A server that does not know a mark of its own: the till sends everything again, and forgets nothing."""

from msgspec.structs import replace

from shared.wire import Changes
from tests.till_app.store.making import begun
from tests.till_app.sync.test_round import AT, EPOCH, answer_for, gathered, own, settled
from till_app.store.store import Store
from till_app.sync.round import Absorbed, absorb

FIRST, SECOND, THIRD = "17:edit-a", "19:edit-b", "9:edit-c"


def _sent(store: Store, mark: str) -> str:
    """An order that the server has, as its answer with this mark says; its id."""
    session = begun(store)
    push = gathered(store)
    settled(store, push, replace(answer_for(push, session, own(store, session)), mark=mark))
    return session


def _pulled(store: Store, shown: str, *, forgot: bool = False, mark: str = "", cursor: int = 20) -> Absorbed:
    with store.begin() as tx:
        since = tx.copies.cursor
        assert since is not None
        return absorb(tx, Changes(cursor, EPOCH, AT, (), (), mark=mark, forgot=forgot), since, shown)


def _mark(store: Store) -> str:
    with store.begin() as tx:
        return tx.copies.mark


def _waiting(store: Store) -> int:
    with store.begin() as tx:
        return tx.unsent.count()


def test_a_till_shows_the_mark_that_it_was_given(store: Store) -> None:
    _sent(store, FIRST)
    begun(store)
    assert gathered(store).mark == FIRST


def test_a_late_answer_does_not_take_the_mark_back(store: Store) -> None:
    _sent(store, SECOND)
    _sent(store, FIRST)
    assert _mark(store) == SECOND
    _sent(store, "")
    assert _mark(store) == SECOND


def test_a_pull_that_tells_of_a_lost_mark_begins_again(store: Store) -> None:
    session = _sent(store, FIRST)
    with store.begin() as tx:
        tx.copies.set_cursor(17, AT)
        made = tx.journal.count()
    assert _waiting(store) == 0
    assert _pulled(store, FIRST, forgot=True, mark=THIRD).new_epoch
    with store.begin() as tx:
        assert (tx.copies.cursor, tx.copies.mark) == (None, ""), "the next pull is a snapshot, without a mark"
        assert tx.journal.count() == made
        assert tx.copies.acknowledged(session) == (0, "")
    assert _waiting(store) == made
    again = gathered(store)
    assert [edit.n for edit in again.sessions[0].edits] == [1, 2]
    assert again.sessions[0].known.rev == 0, "and all of the log is asked for"


def test_a_push_that_tells_of_a_lost_mark_begins_again_and_counts_what_it_brought(store: Store) -> None:
    quiet = _sent(store, FIRST)
    loud = begun(store)
    push = gathered(store)
    answer = replace(answer_for(push, loud, own(store, loud)), mark=THIRD, forgot=True)
    outcome = settled(store, push, answer)
    assert outcome.new_epoch
    with store.begin() as tx:
        assert tx.copies.acknowledged(loud)[0] == 2, "this one it has: it says so in the same answer"
        assert tx.copies.acknowledged(quiet)[0] == 0
    assert _mark(store) == THIRD


def test_word_of_a_mark_that_was_replaced_since_is_no_news(store: Store) -> None:
    """Two answers under way when the server was put back: the second does not begin a third time."""
    session = _sent(store, FIRST)
    with store.begin() as tx:
        tx.copies.set_cursor(17, AT)
    _sent(store, SECOND)
    assert not _pulled(store, FIRST, forgot=True).new_epoch
    with store.begin() as tx:
        assert tx.copies.acknowledged(session)[0] == 2
    assert _mark(store) == SECOND


def test_a_new_epoch_forgets_the_mark(store: Store) -> None:
    _sent(store, FIRST)
    with store.begin() as tx:
        assert tx.copies.meet("epoch 2")
    assert _mark(store) == ""


def test_a_server_that_says_nothing_of_marks_is_an_older_one(store: Store) -> None:
    session = begun(store)
    push = gathered(store)
    assert not settled(store, push, answer_for(push, session, own(store, session))).new_epoch
    assert _mark(store) == ""
