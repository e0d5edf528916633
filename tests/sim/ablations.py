"""The rules of the protocol, each to be taken out: what the simulator does not miss it does not prove.

Only here is the product changed, and only while a history is played.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import Any
from unittest.mock import patch

from msgspec.structs import replace

from shared import fold as folding
from shared import merging
from shared.edits import QtyDelta
from shared.ids import START
from shared.wire import Push, PushAnswer, SessionPush
from sync_server import exchange, verdict
from sync_server.streams import Tip
from tests.sim import till as sim_till
from till_app.store.copies import Copies
from till_app.store.replicas import Replicas
from till_app.store.store import Transaction
from till_app.sync import round as rounds

_acknowledge = Copies.acknowledge
_settle = rounds.settle
_absorb = rounds.absorb
_replace = Copies.replace


def _no_sequence(push: SessionPush, tip: Tip, hashes: Mapping[int, str]) -> verdict.Verdict:
    return verdict.Verdict("ok", push.edits)


def _all_join(book: Any, fresh: Sequence[Any], replica: str, tills: Any) -> verdict.Sorted:
    # Under new ids, as a server does that numbers what comes and compares nothing.
    return verdict.Sorted(tuple(fresh), ())


def _no_hashes(push: SessionPush, tip: Tip, hashes: Mapping[int, str]) -> verdict.Verdict:
    if push.base_n > tip.n:
        return verdict.Verdict("gap")
    return verdict.Verdict("ok", push.edits[tip.n - push.base_n :])


def _believed(tx: Transaction, one: Any) -> str:
    if one.result == "fork":
        return rounds.FORK
    tip, _ = tx.journal.tip(one.id)
    if one.ack_n > tip:
        return rounds.ROLLED_BACK
    tx.copies.acknowledge(one.id, one.ack_n, one.ack_hash)
    return ""


def _roll_back_unseen(tx: Transaction, one: Any) -> str:
    if one.result == "fork":
        return rounds.FORK
    tip, last = tx.journal.tip(one.id)
    if one.ack_n > tip:
        tx.copies.acknowledge(one.id, tip, last)
        return ""
    if tx.journal.hash_at(one.id, one.ack_n) != one.ack_hash:
        return rounds.FORK
    tx.copies.acknowledge(one.id, one.ack_n, one.ack_hash)
    return ""


def _never_down(self: Copies, session_id: str, n: int, edit_hash: str) -> None:
    if n >= self.acknowledged(session_id)[0]:
        _acknowledge(self, session_id, n, edit_hash)


def _dropped(self: Copies, session_id: str, n: int, edit_hash: str) -> None:
    _acknowledge(self, session_id, n, edit_hash)
    self._connection.exec_driver_sql(
        "DELETE FROM edits WHERE session_id = ? AND n <= ?", (session_id, n)
    )


def _any_epoch(self: Copies, epoch: str) -> bool:
    if self.epoch is None:
        self._identity.keep_fact("epoch", epoch)
    return False


def _any_chain(self: Copies, session_id: str, from_rev: int, edits: Sequence[Any], rev: int, chain: str) -> bool:
    # What comes is put behind what is there.
    known = self.head(session_id)
    have = known.rev if known else 0
    fresh = [entry for entry in edits if entry.rev > have]
    if not fresh:
        return True
    end = self._chained(session_id, fresh[0].rev, fresh)
    if not end:
        return True
    return _replace(self, session_id, fresh[0].rev, fresh, end[-1][1], end[-1][3])


def _any_answer(tx: Transaction, push: Push, answer: PushAnswer) -> Any:
    return _settle(tx, push, replace(answer, request=push.request))


def _any_pull(tx: Transaction, changes: Any, since: int) -> Any:
    return _absorb(tx, changes, tx.copies.cursor if tx.copies.cursor is not None else since)


def _latest_quantity(group: Sequence[merging.Said]) -> merging.Count:
    counted = [one for one in group if one.active and isinstance(one.change, QtyDelta)]
    return _count([one for one in group if not isinstance(one.change, QtyDelta)] + counted[-1:])


_count = merging.count


def _flag(tenders: Any) -> int:
    return max((one.amount for one in tenders if one.state == "taken"), default=0)


def _not_again(self: Replicas, session_id: str) -> int:
    return 0


def _both(*patches: Any) -> Callable[[], Any]:
    @contextmanager
    def applied() -> Iterator[None]:
        for one in patches:
            one.start()
        try:
            yield
        finally:
            for one in reversed(patches):
                one.stop()

    return applied


RULES: Mapping[str, tuple[Callable[[], Any], int]] = {
    "sequence and dedupe at the server": (
        _both(patch.object(exchange, "judge", _no_sequence), patch.object(exchange, "sort", _all_join)), 40,
    ),
    "hash chain": (
        _both(patch.object(exchange, "judge", _no_hashes), patch.object(rounds, "_acknowledge", _believed)),
        400,
    ),
    "acknowledgement believed only with its hash": (
        _both(patch.object(rounds, "_acknowledge", _believed)), 2000,
    ),
    "acknowledgement goes down too": (_both(patch.object(Copies, "acknowledge", _never_down)), 400),
    "edits stay once acknowledged": (_both(patch.object(Copies, "acknowledge", _dropped)), 400),
    "epoch and chain": (
        _both(patch.object(Copies, "meet", _any_epoch), patch.object(Copies, "replace", _any_chain)), 400,
    ),
    "stale answers are dropped": (
        _both(patch.object(sim_till, "settle", _any_answer), patch.object(sim_till, "absorb", _any_pull)), 400,
    ),
    "quantities add up": (_both(patch.object(folding, "count", _latest_quantity)), 100),
    "what is paid is a sum": (_both(patch.object(folding, "paid", _flag)), 200),
    "a journal behind the server begins anew": (
        _both(patch.object(rounds, "_acknowledge", _roll_back_unseen)), 400,
    ),
    "a new replica issues its edits again": (_both(patch.object(Replicas, "reissue", _not_again)), 400),
}  # fmt: skip
"""Each rule, how it is taken out, and within how many seeds its absence must show."""

assert START == ""
