"""The rules of PROTOCOL.md section 10, each to be taken out: what the simulator does not miss is not proven.

Only here the product is changed, and only while a history is played. Beside the rules of that section stand
two that the product has in addition. A rule that another one covers is taken out together with that one.
"""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import Any, NamedTuple

from msgspec.structs import replace

from shared import fold as folding
from shared import merging
from shared.edits import QtyDelta
from shared.wire import Push, PushAnswer
from sync_server import exchange, verdict
from tests.sim import till as sim_till
from tests.sim.steps import EVERY_DAY
from till_app.store.copies import Copies
from till_app.store.replicas import Replicas
from till_app.store.store import Transaction
from till_app.sync import round as rounds

Swap = tuple[Any, str, Any]
"""An owner, the name of something it has, and what stands there while the rule is out."""

_acknowledge = Copies.acknowledge
_settle = rounds.settle
_absorb = rounds.absorb
_replace = Copies.replace
_count = merging.count


class Rule(NamedTuple):
    """`swaps` take it out; a failure like `shows` must come within `budget` seeds of days with `weights`.

    `cover` takes out what would hide that the rule is gone, for the reason `because`.
    """

    swaps: Sequence[Swap]
    budget: int
    shows: str
    weights: Mapping[str, int] = EVERY_DAY
    cover: Sequence[Swap] = ()
    because: str = ""


@contextmanager
def without(swaps: Sequence[Swap]) -> Iterator[None]:
    """While this lasts these rules do not hold."""
    kept = [(owner, name, getattr(owner, name)) for owner, name, _ in swaps]
    for owner, name, instead in swaps:
        setattr(owner, name, instead)
    try:
        yield
    finally:
        for owner, name, was in kept:
            setattr(owner, name, was)


def _no_sequence(push: Any, *_: Any) -> verdict.Verdict:
    return verdict.Verdict("ok", push.edits)


def _all_join(_book: Any, fresh: Sequence[Any], *_: Any) -> verdict.Sorted:
    # Under new ids, as a server does that numbers what comes and compares nothing.
    return verdict.Sorted(tuple(fresh), ())


def _no_hashes(push: Any, tip: Any, _hashes: Any) -> verdict.Verdict:
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


def _never_down(self: Copies, session_id: str, n: int, edit_hash: str) -> None:
    if n >= self.acknowledged(session_id)[0]:
        _acknowledge(self, session_id, n, edit_hash)


def _dropped(self: Copies, session_id: str, n: int, edit_hash: str) -> None:
    _acknowledge(self, session_id, n, edit_hash)
    self._held.change("DELETE FROM edits WHERE session_id = ? AND n <= ?", (session_id, n))


def _any_epoch(self: Copies, epoch: str) -> bool:
    if self.epoch is None:
        self._identity.keep_fact("epoch", epoch)
    return False


def _any_chain(self: Copies, session_id: str, _from: int, edits: Sequence[Any], *_: Any) -> bool:
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
    here = tx.identity.replica
    answers = tuple(replace(one, replica=here) for one in answer.sessions)
    return _settle(tx, replace(push, replica=here), replace(answer, request=push.request, sessions=answers))


def _any_pull(tx: Transaction, changes: Any, since: int, _mark: str = "") -> Any:
    at = tx.copies.cursor
    return _absorb(tx, changes, since if at is None else at, tx.copies.mark)


def _latest_quantity(group: Sequence[merging.Said]) -> merging.Count:
    counted = [one for one in group if one.active and isinstance(one.change, QtyDelta)]
    return _count([one for one in group if not isinstance(one.change, QtyDelta)] + counted[-1:])


def _flag(tenders: Any) -> int:
    return max((one.amount for one in tenders if one.state == "taken"), default=0)


def _no_mark(*_: Any) -> bool:
    return False


def _not_again(*_: Any, **_how: Any) -> int:
    return 0


# Directed days: more of what a rule is there for, less of what hides it.
_TWINS = {"work": 60, "push": 25, "deliver": 40, "clone": 8, "pull": 4, "lose": 2, "other_machine": 1}
_UNTOLD = {"work": 30, "push": 20, "pull": 10, "deliver": 50, "back_up": 5, "roll_back": 5}
_TOLD = {**_UNTOLD, "roll_back": 0, "restore": 5, "put_back_disk": 4, "copy_disk": 3, "kill_till": 3}
_MOVED = {"work": 45, "push": 30, "deliver": 30, "pull": 8, "other_machine": 8, "give_up": 15, "lose": 1}

_ACKNOWLEDGED: Swap = (rounds, "_acknowledge", _believed)
_MARKS: Swap = (rounds, "_put_back", _no_mark)

RULES: Mapping[str, Rule] = {
    "sequence and dedupe at the server": Rule(
        [(exchange, "judge", _no_sequence), (exchange, "sort", _all_join)], 20, "UNIQUE|IntegrityError"
    ),
    "hash chain": Rule([(exchange, "judge", _no_hashes), _ACKNOWLEDGED], 100, "lost|not there", _TWINS),
    "acknowledgement believed only with its hash": Rule([_ACKNOWLEDGED], 300, "lost|not there", _TWINS),
    "acknowledgement goes down too": Rule(
        [(Copies, "acknowledge", _never_down)], 100, "Stuck", _UNTOLD, [_MARKS],
        "a mark makes a till forget all that was acknowledged, before an answer can lower it",
    ),
    "edits stay once acknowledged": Rule(
        [(Copies, "acknowledge", _dropped)], 100, "forgot|lost|not there", _TOLD
    ),
    "epoch and chain": Rule(
        [(Copies, "meet", _any_epoch), (Copies, "replace", _any_chain)], 100, "otherwise|lost|Stuck", _TOLD
    ),
    "stale answers are dropped": Rule(
        [(sim_till, "settle", _any_answer), (sim_till, "absorb", _any_pull)], 300,
        "lost|not there|otherwise|set aside", _MOVED, [_ACKNOWLEDGED],
        "an answer to another incarnation names edits whose hashes differ, and is not believed",
    ),
    "quantities add up": Rule([(folding, "count", _latest_quantity)], 20, "a line is what was counted"),
    "what is paid is a sum": Rule([(folding, "paid", _flag)], 100, "what is paid is the sum"),
    "a new replica issues its edits again": Rule([(Replicas, "reissue", _not_again)], 100, "lost", _TWINS),
    "a mark tells of a server put back untold": Rule([_MARKS], 100, "lost|not there", _UNTOLD),
}  # fmt: skip
