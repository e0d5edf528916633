"""What a till is told of its site: changes after a cursor, and a snapshot (PROTOCOL section 4)."""

import pytest

from shared.edits import LineVoid, Payment
from sync_server.sites import cursor_of
from tests.sync_server.paper_till import PaperTill, beer, new_id
from tests.sync_server.venue import SITE, Counter


@pytest.fixture
def till(counter: Counter) -> PaperTill:
    """Till 1, knowing the epoch."""
    return PaperTill(epoch=counter.epoch)


def present(counter: Counter) -> int:
    """The site's change number."""
    found: int = counter.read(lambda connection: cursor_of(connection, SITE))
    return found


def test_changes_come_in_the_order_of_the_site(counter: Counter, till: PaperTill) -> None:
    first, second = till.order(beer()), till.order(beer())
    start = present(counter)
    counter.push(till.push(till.session(first, upto=1), till.session(second, upto=2)))
    mark = counter.send(till, first, after=1)
    found = counter.read(
        lambda connection: counter.exchange.changes(connection, SITE, since=start, epoch="", now="now")
    )
    assert [(one.edit.session_id, one.rev) for one in found.edits] == [
        (first, 1),
        (second, 1),
        (second, 2),
        (first, 2),
    ]
    assert found.cursor == start + 4
    heads = {head.id: head for head in found.heads}
    assert heads[first].chain == mark.chain
    assert {head.total for head in heads.values()} == {540}


@pytest.mark.parametrize(("since", "epoch"), [(10_000, ""), (0, "another")])
def test_a_cursor_of_another_world_is_told_the_present(
    counter: Counter, till: PaperTill, since: int, epoch: str
) -> None:
    counter.push(till.push(till.session(till.order(beer()))))
    found = counter.read(
        lambda connection: counter.exchange.changes(connection, SITE, since=since, epoch=epoch, now="now")
    )
    assert (found.cursor, found.edits, found.epoch) == (present(counter), (), counter.epoch)


def test_a_snapshot_holds_the_open_sessions(counter: Counter, till: PaperTill) -> None:
    line = beer()
    paid, left = till.order(line), till.order(beer(2))
    till.pay(paid, 540, line)
    counter.push(till.push(till.session(paid), till.session(left)))
    counter.forget()
    found = counter.read(lambda connection: counter.exchange.snapshot(connection, SITE, "now"))
    assert [(one.id, len(one.log)) for one in found.sessions] == [(left, 2)]
    assert [(head.id, head.total, head.status) for head in found.heads] == [(left, 1080, "active")]
    assert found.cursor == present(counter)


def test_a_snapshot_tells_for_what_too_much_was_paid(counter: Counter, till: PaperTill) -> None:
    line = beer()
    order, fine = till.order(line), till.order(beer())
    till.write(order, Payment(new_id(), "cash", 540, 540, 0), LineVoid(line.line_id))
    counter.push(till.push(till.session(order), till.session(fine)))
    found = counter.read(lambda connection: counter.exchange.snapshot(connection, SITE, "now"))
    assert {one.id for one in found.sessions} == {order, fine}
    assert [(notice.kind, notice.session_id) for notice in found.notices] == [("double-payment", order)]
