"""Other options keep a line's place: on this till, on the other one, on the server, on the receipt."""

from pathlib import Path

from shared.edits import LineVoid
from shared.fold import fold
from shared.order_session import LineOption, OrderSession
from shared.places import REPLACED
from tests.sync_server import venue
from tests.sync_server.paper_till import PaperTill
from tests.till_app.desk.carrier import carry, meet
from tests.till_app.desk.counter import ALE, ASHA, BEN, BREAD, Counter, open_counter
from till_app.desk.ordering import Done

CHEESE, PLAIN = LineOption("Extra cheese", 100), LineOption("No onion", 0, without=True)


def chosen(counter: Counter, session_id: str, line_id: str, *options: LineOption) -> Done:
    """Other options of a line, which must be accepted."""
    done = counter.ordering.choose(session_id, ASHA, line_id, options)
    assert isinstance(done, Done)
    return done


def words(order: OrderSession) -> list[tuple[str, int]]:
    """Each line's name and how many options it has, as they stand."""
    return [(line.name, len(line.options)) for line in order.lines]


def test_it_stands_where_the_line_stood_again_and_again(counter: Counter) -> None:
    ale = counter.ring("o1", ALE).line_id
    bread = counter.ring("o1", BREAD).line_id
    once = chosen(counter, "o1", ale, CHEESE)
    assert words(once.order) == [(ALE.name, 1), (BREAD.name, 0)]
    twice = chosen(counter, "o1", once.line_id, CHEESE, PLAIN)
    assert words(twice.order) == [(ALE.name, 2), (BREAD.name, 0)]
    assert words(chosen(counter, "o1", bread, PLAIN).order) == [(ALE.name, 2), (BREAD.name, 1)]
    assert words(counter.ring("o1", ALE).order)[-1] == (ALE.name, 0), "what is new comes last"


def test_undo_and_redo_keep_the_place(counter: Counter) -> None:
    ale = counter.ring("o1", ALE).line_id
    counter.ring("o1", BREAD)
    chosen(counter, "o1", ale, CHEESE)
    for steps, options in ((counter.ordering.undo, 0), (counter.ordering.redo, 1)):
        done = steps("o1", ASHA)
        assert isinstance(done, Done)
        assert words(done.order) == [(ALE.name, options), (BREAD.name, 0)]


def test_a_line_removed_by_hand_leaves_its_place(counter: Counter) -> None:
    ale = counter.ring("o1", ALE).line_id
    counter.ring("o1", BREAD)
    counter.ordering.remove("o1", ASHA, ale)
    assert words(counter.ring("o1", ALE).order) == [(BREAD.name, 0), (ALE.name, 0)]


def test_the_server_folds_the_same(counter: Counter, tmp_path: Path) -> None:
    session_id = counter.store.new_id()
    ale = counter.ring(session_id, ALE).line_id
    counter.ring(session_id, BREAD)
    here = chosen(counter, session_id, ale, CHEESE).order
    with counter.store.begin() as tx:
        edits = list(tx.journal.edits(session_id))
    with venue.counter(tmp_path) as server:
        till = PaperTill(epoch=server.epoch)
        till.replica, till.journal[session_id] = edits[0].replica, edits
        answer = server.send(till, session_id)
    assert answer.result == "ok"
    assert fold(session_id, answer.edits) == here


def test_two_tills_that_chose_apart_agree_where_both_stand(tmp_path: Path) -> None:
    first, second = open_counter(tmp_path / "first.db"), open_counter(tmp_path / "second.db", 2)
    ale = first.ring("o1", ALE).line_id
    first.ring("o1", BREAD)
    carry(first.store, second.store)
    assert isinstance(second.handover.take_over("o1", BEN), OrderSession)
    chosen(first, "o1", ale, CHEESE)
    chosen(second, "o1", ale, CHEESE, PLAIN)
    meet(first.store, second.store, "o1")
    one, other = first.ordering.order("o1"), second.ordering.order("o1")
    assert one.lines == other.lines
    assert [name for name, _ in words(one)] == [ALE.name, ALE.name, BREAD.name]
    for counter in (first, second):
        counter.store.close()


def test_only_the_very_next_edit_of_the_same_author_takes_the_place(counter: Counter) -> None:
    ale = counter.ring("o1", ALE).line_id
    counter.ring("o1", BREAD)
    with counter.store.begin() as tx:
        tx.journal.write("o1", ASHA, LineVoid(line_id=ale, reason=REPLACED))
    counter.ring("o1", BREAD)
    again = counter.ring("o1", ALE).order
    assert [line.name for line in again.lines] == [BREAD.name, ALE.name]
