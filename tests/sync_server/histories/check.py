"""What must be true when a random history has come to rest."""

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Any

import msgspec
from sqlalchemy import select

from shared.edits import Close, Edit, Logged, Payment, change_of, fits
from shared.fold import fold
from shared.ids import START, chain_hash
from shared.order_session import OrderSession
from shared.records import record_of
from sync_server.tables import Connection, alerts, edits, sessions, takings
from tests.sync_server.histories.play import History

_edit = msgspec.json.Decoder(Edit)


async def check(history: History) -> None:
    """Raises AssertionError for whatever was lost, doubled, changed or forgotten."""
    rows = await history.server.office.run(lambda connection: _rows(connection, history.site_id))
    logs: dict[str, list[Logged]] = {}
    for row in rows["edits"]:
        entry = Logged(row.rev, row.received_at, _edit.decode(row.text))
        logs.setdefault(row.session_id, []).append(entry)
    orders = {session_id: fold(session_id, log) for session_id, log in logs.items()}
    _check_logs(logs, rows["sessions"])
    _check_edits(history, logs)
    _check_money(history, logs, orders, rows["takings"])
    _check_alerts(logs, orders, rows["alerts"])
    await _check_views(history, logs, orders)


def _check_logs(logs: Mapping[str, Sequence[Logged]], heads: Sequence[Any]) -> None:
    """Revs without gaps, the chain right, nothing twice, each replica's edits in its own order."""
    assert {head.session_id for head in heads} == set(logs), "heads and logs name the same orders"
    ends = {head.session_id: (head.rev, head.chain) for head in heads}
    for session_id, log in logs.items():
        assert [entry.rev for entry in log] == list(range(1, len(log) + 1)), "revs without gaps"
        assert len({entry.edit.id for entry in log}) == len(log), "an edit is in the log once"
        chain = START
        last: Counter[str] = Counter()
        for entry in log:
            edit = entry.edit
            assert fits(edit), "an edit's hash is true of it"
            assert edit.n > last[edit.replica], f"edits of replica {edit.replica} keep their order"
            last[edit.replica] = edit.n
            chain = chain_hash(chain, edit.hash)
        assert ends[session_id] == (len(log), chain), "the head is the end of the log"


def _check_edits(history: History, logs: Mapping[str, Sequence[Logged]]) -> None:
    """What a till was told the server has, and what its journal holds, is in the log, as it was written."""
    logged = {entry.edit.id: entry for log in logs.values() for entry in log}
    written = {edit_id: edit for till in history.tills for edit_id, edit in till.written.items()}
    for till in history.tills:
        lost = till.acked - logged.keys() - history.forgiven
        assert not lost, f"{till.name} was told of {len(lost)} edits that are not there"
        assert not till.waiting(), f"{till.name} has come to rest"
        assert history.is_forked or not till.begun, f"{till.name} was told of a fork that never was"
        for made in till.journal.made.values():
            revs = [logged[edit.id].rev if edit.id in logged else 0 for edit in made]
            assert 0 not in revs, f"an edit in the journal of {till.name} is not in the log"
    for edit_id, entry in logged.items():
        if entry.edit.till_id:
            assert edit_id in written, "somebody wrote every edit"
            assert _said(entry.edit) == _said(written[edit_id]), "an edit stays as it was written"


def _check_money(
    history: History,
    logs: Mapping[str, Sequence[Logged]],
    orders: Mapping[str, OrderSession],
    facts: Sequence[Any],
) -> None:
    """Every payment counts once, in the order and in the takings; every answer 201 is one close."""
    for session_id, log in logs.items():
        changes = [change_of(entry.edit) for entry in log]
        payments = {one.payment_id: one.amount for one in changes if isinstance(one, Payment)}
        closes = [one for one in changes if isinstance(one, Close)]
        order, mine = orders[session_id], [fact for fact in facts if fact.session_id == session_id]
        assert order.paid == sum(payments.values()), "what is paid is the sum of the payments"
        taken = [fact.amount for fact in mine if fact.kind == "payment"]
        assert sorted(taken) == sorted(payments.values()), "each payment is taken once"
        sales = [fact.kind for fact in mine if fact.kind in ("sale", "second")]
        assert sales == ["sale", *["second"] * (len(closes) - 1)][: len(closes)], "each close is told"
        assert len(closes) == (order.closing is not None) + len(order.double_closings), "closes are counted"
    for paid in history.paid.values():
        named = [
            entry
            for entry in logs[paid.session_id]
            if isinstance(close := change_of(entry.edit), Close) and close.transaction_id == paid.id
        ]
        assert len(named) == 1, f"transaction {paid.id} closed its order once"
        _check_completion(logs[paid.session_id], named[0].rev)
    by_rest = [
        entry
        for log in logs.values()
        for entry in log
        if entry.edit.kind == "close" and not entry.edit.till_id
    ]
    assert len(by_rest) == len({paid.id for paid in history.paid.values()}), "every close was acknowledged"


def _check_completion(log: Sequence[Logged], rev: int) -> None:
    """The payments just before a close of the REST interface are exactly what was due."""
    before = rev - 1
    taken = 0
    while (
        before
        and isinstance(change := change_of(log[before - 1].edit), Payment)
        and not log[before - 1].edit.till_id
    ):
        taken += change.amount
        before -= 1
    due = fold(log[0].edit.session_id, log[:before]).due
    assert taken == max(0, due), "exactly what was due was taken"


def _check_alerts(
    logs: Mapping[str, Sequence[Logged]], orders: Mapping[str, OrderSession], raised: Sequence[Any]
) -> None:
    """A double payment is told, and nothing else is called one."""
    told = {alert.session_id for alert in raised if alert.kind == "double-payment"}
    for session_id, log in logs.items():
        if session_id in told:
            was_double = any(fold(session_id, log[:rev]).double_payment for rev in range(1, len(log) + 1))
            assert was_double, "an alert without a double payment"
        else:
            assert not orders[session_id].double_payment, "a double payment without an alert"


async def _check_views(
    history: History, logs: Mapping[str, Sequence[Logged]], orders: Mapping[str, OrderSession]
) -> None:
    """All clients see the same."""
    for till in history.tills:
        assert set(till.known()) == set(logs), f"{till.name} knows every order"
        for session_id, order in orders.items():
            assert till.order(session_id) == order, f"{till.name} sees order {history.name(session_id)} alike"
    for person in history.people:
        for session_id, order in orders.items():
            seen = await person.see(session_id)
            if seen is None:
                assert not person.runs_the_place, "a manager sees every order"
                assert order.user_id != person.user.id, "people see their own orders"
            else:
                assert seen == record_of(order, len(logs[session_id])), f"{person.user.name} sees it alike"


def _rows(connection: Connection, site_id: int) -> dict[str, Sequence[Any]]:
    def of(asked: Any) -> Sequence[Any]:
        return connection.execute(asked).all()

    return {
        "edits": of(
            select(edits).where(edits.c.site_id == site_id).order_by(edits.c.session_id, edits.c.rev)
        ),
        "sessions": of(select(sessions).where(sessions.c.site_id == site_id)),
        "takings": of(select(takings).where(takings.c.site_id == site_id).order_by(takings.c.cursor)),
        "alerts": of(select(alerts).where(alerts.c.site_id == site_id)),
    }


def _said(edit: Edit) -> tuple[object, ...]:
    return (edit.session_id, edit.kind, edit.user_id, edit.till_id, edit.at, edit.seen, bytes(edit.body))
