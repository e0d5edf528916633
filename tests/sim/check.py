"""What must be true of a history that has come to rest."""

from collections import Counter
from collections.abc import Mapping, Sequence
from decimal import Decimal

import msgspec
from sqlalchemy import select

from shared.edits import (
    Close,
    Edit,
    LineAdd,
    LineNote,
    Logged,
    Open,
    Park,
    Payment,
    PaymentIntent,
    QtyDelta,
    Resume,
    Table,
    TakeOver,
    change_of,
    fits,
)
from shared.fold import fold
from shared.ids import START, chain_hash
from shared.order_session import OrderSession
from sync_server.tables import Connection, alerts, edits, quarantine, sessions, takings
from tests.sim.templates import SITE
from tests.sim.till import SimTill
from tests.sim.world import World

_edit = msgspec.json.Decoder(Edit)


class Books(msgspec.Struct):
    """What the server's database holds: logs by session, ends by session, and what was raised and kept."""

    logs: dict[str, list[Logged]]
    ends: dict[str, tuple[int, str]]
    alerts: list[tuple[str, str]]
    kept: dict[str, str]
    takings: list[tuple[str, str, int]]


def check(world: World) -> None:
    """Raises AssertionError for whatever was lost, doubled, changed, forgotten or told without a reason."""
    books = world.server.read(_books)
    orders = {session_id: fold(session_id, log) for session_id, log in books.logs.items()}
    _check_logs(books)
    _check_edits(world, books)
    _check_quantities(books, orders)
    _check_money(books, orders)
    _check_alerts(world, books, orders)
    for till in world.tills:
        if till.till_id not in world.server.revoked:
            _check_view(till, books, orders)


def _check_logs(books: Books) -> None:
    """Revs without gaps, the chain right, nothing twice, each replica's edits in its own order."""
    assert books.ends.keys() == books.logs.keys(), "heads and logs name the same orders"
    for session_id, log in books.logs.items():
        assert [entry.rev for entry in log] == list(range(1, len(log) + 1)), "revs without gaps"
        assert len({entry.edit.id for entry in log}) == len(log), "an edit is in the log once"
        chain = START
        last: Counter[str] = Counter()
        for entry in log:
            assert fits(entry.edit), "an edit's hash is true of it"
            assert entry.edit.n > last[entry.edit.replica], "edits of a replica keep their order"
            last[entry.edit.replica] = entry.edit.n
            chain = chain_hash(chain, entry.edit.hash)
        assert books.ends[session_id] == (len(log), chain), "the head is the end of the log"


def _check_edits(world: World, books: Books) -> None:
    """What a journal holds, and what a till was told the server has, is there, as it was written."""
    logged = {entry.edit.id: entry.edit for log in books.logs.values() for entry in log}
    there = logged.keys() | books.kept.keys()
    for till in world.tills:
        made = till.made()
        assert till.durable <= made.keys(), f"{till.name}: its journal forgot {len(till.durable - made.keys())}"
        assert made.keys() <= there, f"{till.name}: {len(made.keys() - there)} edits of its journal are lost"
        lost = till.acknowledged - there - world.forgiven
        assert not lost, f"{till.name} was told of {len(lost)} edits that are not there"
        for edit_id, edit in made.items():
            if edit_id in logged:
                assert _said(edit) == _said(logged[edit_id]), "an edit stays as it was written"
    excused = {"fork", "revoked"} if world.is_forked else {"revoked"}
    assert set(books.kept.values()) <= excused, f"set aside without a reason: {set(books.kept.values())}"


def _check_quantities(books: Books, orders: Mapping[str, OrderSession]) -> None:
    """A line that was only ever counted up and down is the sum of that, whoever did it and when."""
    for session_id, log in books.logs.items():
        order = orders[session_id]
        sums: dict[str, Decimal] = {}
        for entry in log:
            match change_of(entry.edit):
                case LineAdd(line_id=line_id, quantity=number) | QtyDelta(line_id=line_id, delta=number):
                    sums[line_id] = sums.get(line_id, Decimal(0)) + number
                case Open() | TakeOver() | Resume() | Park() | Table() | LineNote() | Payment() | PaymentIntent():
                    pass
                case _:
                    # Anything else has rules of its own: they are tested with the fold.
                    sums.clear()
                    break
        for line_id, number in sums.items():
            shown = sum((line.quantity for line in order.lines if line.line_id == line_id), Decimal(0))
            assert shown == max(Decimal(0), number), "a line is what was counted"


def _check_money(books: Books, orders: Mapping[str, OrderSession]) -> None:
    """Every payment counts once, in the order and in the takings, and every close is told once."""
    for session_id, log in books.logs.items():
        changes = [change_of(entry.edit) for entry in log]
        payments = {one.payment_id: one.amount for one in changes if isinstance(one, Payment)}
        closes = [one for one in changes if isinstance(one, Close)]
        order = orders[session_id]
        assert order.paid == sum(payments.values()), "what is paid is the sum of the payments"
        mine = [(kind, amount) for place, kind, amount in books.takings if place == session_id]
        taken = sorted(amount for kind, amount in mine if kind == "payment")
        assert taken == sorted(payments.values()), "each payment is taken once"
        assert len(closes) == (order.closing is not None) + len(order.double_closings), "closes are counted"


def _check_alerts(world: World, books: Books, orders: Mapping[str, OrderSession]) -> None:
    """What a person must know is told, and nothing else."""
    for session_id, log in books.logs.items():
        told = {kind for place, kind in books.alerts if place == session_id}
        if "double-payment" in told:
            prefixes = (fold(session_id, log[:rev]) for rev in range(1, len(log) + 1))
            assert any(order.double_payment for order in prefixes), "an alert without a double payment"
        else:
            assert not orders[session_id].double_payment, "a double payment without an alert"
        if "after-take-over" not in told and not world.forgiven:
            assert not orders[session_id].late, "changes after a take-over without an alert"
    forks = [kind for _, kind in books.alerts if kind == "fork"]
    assert world.is_forked or not forks, "an alert of a fork that never was"


def _check_view(till: SimTill, books: Books, orders: Mapping[str, OrderSession]) -> None:
    """This till sees every order as the server has it."""
    with till.store.begin() as tx:
        known = {row[0] for row in tx.copies.every_entry()}
        missing = {one for one, order in orders.items() if order.fence and order.is_open} - known
        assert not missing, f"{till.name} does not know {len(missing)} open orders"
        for session_id in known:
            mine = fold(session_id, tx.journal.log(session_id), tx.journal.own(session_id))
            assert mine == orders[session_id], f"{till.name} sees order {session_id[-4:]} otherwise"
            shown = tx.journal.session(session_id)
            assert shown == orders[session_id], f"{till.name} shows order {session_id[-4:]} otherwise"


def _books(connection: Connection) -> Books:
    logs: dict[str, list[Logged]] = {}
    wanted = select(edits).where(edits.c.site_id == SITE).order_by(edits.c.session_id, edits.c.rev)
    for row in connection.execute(wanted):
        logs.setdefault(row.session_id, []).append(Logged(row.rev, row.received_at, _edit.decode(row.text)))
    heads = connection.execute(select(sessions).where(sessions.c.site_id == SITE))
    kept = connection.execute(select(quarantine).where(quarantine.c.site_id == SITE))
    raised = connection.execute(select(alerts).where(alerts.c.site_id == SITE))
    facts = connection.execute(select(takings).where(takings.c.site_id == SITE))
    return Books(
        logs=logs,
        ends={row.session_id: (row.rev, row.chain) for row in heads},
        alerts=[(row.session_id, row.kind) for row in raised],
        kept={row.edit_id: row.reason for row in kept},
        takings=[(row.session_id, row.kind, row.amount) for row in facts],
    )


def _said(edit: Edit) -> Sequence[object]:
    return (edit.session_id, edit.kind, edit.user_id, edit.till_id, edit.at, edit.seen, bytes(edit.body))
