"""What the till tells of itself with every push and pull: its clock, and how much waits on it."""

from collections.abc import Callable, Mapping
from datetime import datetime
from functools import partial
from typing import TypeAlias

from shared.ids import stamp
from shared.wire import Push
from till_app.store.store import Store

Report: TypeAlias = Callable[[Push | None], Mapping[str, str]]
"""The headers of a call that carries this push, or none."""


def reporting(store: Store, now: Callable[[], datetime]) -> Report:
    """Reports from this journal and clock."""
    return partial(_headers, store, now)


def silent(_: Push | None) -> Mapping[str, str]:
    """Says nothing: for a till that has no journal yet."""
    return {}


def _headers(store: Store, now: Callable[[], datetime], push: Push | None) -> Mapping[str, str]:
    """`X-Till-Time` and `X-Till-Unsent`: what will wait once the push is taken; ";" and the oldest's time."""
    carried = sum(len(one.edits) for one in push.sessions) if push else 0
    with store.begin() as tx:
        left = max(0, tx.unsent.count() - carried)
        oldest = tx.unsent.oldest() if left else None
    return {"X-Till-Time": stamp(now()), "X-Till-Unsent": f"{left};{oldest or ''}"}
