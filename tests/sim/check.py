"""What must be true of a history that has come to rest."""

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from decimal import Decimal

from shared.edits import (
    Close,
    Edit,
    LineAdd,
    LineNote,
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
from shared.tab_edits import MoveIn, MoveOut
from shared.tabs import fold_tab
from tests.sim.books import Books, read_books
from tests.sim.till import SimTill
from tests.sim.world import World

_OF_THE_LOG: Mapping[str, Callable[[OrderSession], bool]] = {
    "double-payment": lambda order: order.double_payment,
    "after-take-over": lambda order: bool(order.late),
    "overdrawn": lambda order: bool(order.overdrawn),
}
_KINDS = {*_OF_THE_LOG, "fork", "quarantine"}


def check(world: World) -> None:
    """Raises AssertionError for whatever was lost, doubled, changed, forgotten or told without a reason.

    Counts alerts and edits among what happened.
    """
    books = world.server.read(read_books)
    orders = {session_id: fold(session_id, log) for session_id, log in books.logs.items()}
    _check_logs(books)
    _check_edits(world, books)
    _check_quantities(books, orders)
    _check_heads(books, orders)
    _check_money(world, books, orders)
    _check_moves(world, books)
    _check_alerts(world, books, orders)
    for till in world.tills:
        if till.till_id not in world.server.revoked:
            _check_view(till, books, orders)
    world.happened.update(f"alert {kind}" for _, kind in books.alerts)
    world.happened.update(f"edit {entry.edit.kind}" for log in books.logs.values() for entry in log)


def _check_logs(books: Books) -> None:
    """Revs without gaps, the chain right, nothing twice, each replica's edits in its own order."""
    assert books.heads.keys() == books.logs.keys(), "heads and logs name the same orders"
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
        assert (books.heads[session_id].rev, books.heads[session_id].chain) == (len(log), chain), (
            "the head is the end of the log"
        )


def _check_edits(world: World, books: Books) -> None:
    """What a journal holds, and what a till was told the server has, is there, as it was written."""
    logged = {entry.edit.id: entry.edit for log in books.logs.values() for entry in log}
    there = logged.keys() | books.kept.keys()
    for till in world.tills:
        made = till.made()
        assert till.durable <= made.keys(), (
            f"{till.name}: its journal forgot {len(till.durable - made.keys())}"
        )
        assert made.keys() <= there, f"{till.name}: {len(made.keys() - there)} edits of its journal are lost"
        lost = till.acknowledged - there - world.forgiven
        assert not lost, f"{till.name} was told of {len(lost)} edits that are not there"
        for edit_id, edit in made.items():
            if edit_id in logged:
                assert _said(edit) == _said(logged[edit_id]), "an edit stays as it was written"
        if not world.is_forked:
            _check_order(till, books)
    excused = {"fork", "revoked"} if world.is_forked else {"revoked"}
    reasons = {reason for _, reason in books.kept.values()}
    assert reasons <= excused, f"set aside without a reason: {reasons}"


def _check_order(till: SimTill, books: Books) -> None:
    """What people did to an order at one till is in its log in that order, whichever replica sent it."""
    for session_id, log in books.logs.items():
        revs = {entry.edit.id: entry.rev for entry in log}
        mine = [revs[edit_id] for edit_id in till.written if edit_id in revs]
        assert mine == sorted(mine), f"{till.name}: edits of {session_id[-4:]} changed places"


def _check_heads(books: Books, orders: Mapping[str, OrderSession]) -> None:
    """What lists show of an order is what it folds to."""
    for session_id, head in books.heads.items():
        order = orders[session_id]
        if order.fence:
            shown = (order.status.value, order.till_id, order.fence, order.total, order.paid)
            assert (head.status, head.till_id, head.fence, head.total, head.paid) == shown, "a head is true"


def _check_quantities(books: Books, orders: Mapping[str, OrderSession]) -> None:
    """A line that was only ever counted up and down is the sum of that, whoever did it and when."""
    for session_id, log in books.logs.items():
        order = orders[session_id]
        sums: dict[str, Decimal] = {}
        for entry in log:
            match change_of(entry.edit):
                case LineAdd(line_id=line_id, quantity=number) | QtyDelta(line_id=line_id, delta=number):
                    sums[line_id] = sums.get(line_id, Decimal(0)) + number
                case (
                    Open()
                    | TakeOver()
                    | Resume()
                    | Park()
                    | Table()
                    | LineNote()
                    | Payment()
                    | PaymentIntent()
                ):
                    pass
                case _:
                    # Anything else has rules of its own: they are tested with the fold.
                    sums.clear()
                    break
        for line_id, number in sums.items():
            shown = sum((line.quantity for line in order.lines if line.line_id == line_id), Decimal(0))
            assert shown == max(Decimal(0), number), "a line is what was counted"


def _check_money(world: World, books: Books, orders: Mapping[str, OrderSession]) -> None:
    """What guests handed over is in the books once, also in the takings, and every close is told once."""
    counted: Counter[str] = Counter()
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
        assert order.closing is None or order.paid >= order.closing.total, "what is closed is paid"
        for payment_id, amount in payments.items():
            assert world.people.handed.get(payment_id) == amount, "what is paid was handed over"
            counted[payment_id] += 1
    assert all(times == 1 for times in counted.values()), "a payment is for one order"
    gone = world.people.handed.keys() - counted.keys()
    assert not gone or world.is_forked or world.server.revoked, f"{len(gone)} payments are in no order"


def _check_moves(world: World, books: Books) -> None:
    """Lines that left an order arrived in another one, as many and as much, once."""
    left: dict[str, tuple[str, Decimal]] = {}
    arrived: dict[str, tuple[str, Decimal]] = {}
    for session_id, log in books.logs.items():
        for entry in log:
            match change_of(entry.edit):
                case MoveOut(move=move, to=to, lines=parts):
                    left[move] = (to, sum((part.quantity for part in parts), Decimal(0)))
                case MoveIn(move=move, lines=lines):
                    arrived[move] = (session_id, sum((line.quantity for line in lines), Decimal(0)))
    assert left == arrived or world.is_forked or world.server.revoked, "a move has two ends that agree"


def _check_alerts(world: World, books: Books, orders: Mapping[str, OrderSession]) -> None:
    """What a person must know is told, and nothing else."""
    assert {kind for _, kind in books.alerts} <= _KINDS, f"told of {books.alerts}"
    aside = {(place, reason == "fork") for place, reason in books.kept.values()}
    for session_id, log in books.logs.items():
        told = {kind for place, kind in books.alerts if place == session_id}
        order = orders[session_id]
        calls_for = {"double-payment": order.double_payment, "overdrawn": bool(order.overdrawn)}
        if not world.forgiven:
            calls_for["after-take-over"] = bool(order.late)
        missing = {kind for kind, called in calls_for.items() if called} - told
        assert not missing, f"{missing} without an alert"
        without = told & _OF_THE_LOG.keys()
        for rev in range(1, len(log) + 1) if without else ():
            once = fold(session_id, log[:rev])
            without = {kind for kind in without if not _OF_THE_LOG[kind](once)}
        assert not without, f"an alert without {without}"
        assert ((session_id, True) in aside) <= ("fork" in told), "a fork without an alert"
        assert ((session_id, False) in aside) == ("quarantine" in told), "set aside and told are the same"
    forks = [kind for _, kind in books.alerts if kind == "fork"]
    assert world.is_forked or not forks, "an alert of a fork that never was"


def _check_view(till: SimTill, books: Books, orders: Mapping[str, OrderSession]) -> None:
    """This till sees every order and tab as the server has it, and knows what was paid twice."""
    with till.store.begin() as tx:
        known = {row[0] for row in tx.copies.every_entry()}
        missing = {one for one, order in orders.items() if order.fence and order.is_open} - known
        assert not missing, f"{till.name} does not know {len(missing)} open orders"
        warned = {alert.session_id for alert in tx.copies.alerts() if alert.kind == "double-payment"}
        for session_id in known:
            name, log, own = session_id[-4:], tx.journal.log(session_id), tx.journal.own(session_id)
            order = orders[session_id]
            assert fold(session_id, log, own) == order, f"{till.name} sees order {name} otherwise"
            assert tx.journal.session(session_id) == order, f"{till.name} shows order {name} otherwise"
            tab = fold_tab(session_id, books.logs[session_id])
            assert fold_tab(session_id, log, own) == tab, f"{till.name} sees tab {name} otherwise"
            assert session_id in warned or not order.double_payment, f"{till.name} knows of no double payment"


def _said(edit: Edit) -> Sequence[object]:
    return (edit.session_id, edit.kind, edit.user_id, edit.till_id, edit.at, edit.seen, bytes(edit.body))
