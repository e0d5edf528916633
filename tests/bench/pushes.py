"""The pushes of a busy till, made before the clock starts, for the server and for the bare one.

A till takes one order after the other: opened with three lines (about 1 KB), then one push for every tap,
until it is 20 edits long.
"""

from collections.abc import Iterator
from decimal import Decimal

import msgspec

from shared.edits import QtyDelta
from shared.ids import START, chain_hash
from shared.wire import Known, encode
from tests.bench.line import request
from tests.sync_server.paper_till import PaperTill, beer, new_id

_FIRST_LINES = 3
_EDITS_OF_AN_ORDER = 20
_PUSH = "/api/sync/push"
_ORDER = {
    "table": 12,
    "lines": [
        {"sku": f"SKU-{number:04}", "qty": 1, "price": 350 + number, "mods": ["a", "b"], "note": "n" * 20}
        for number in range(9)
    ],
}


def taps(token: str, epoch: str, till_id: int) -> Iterator[bytes]:
    """Requests without end, of a till that knows what each will be answered."""
    till = PaperTill(till_id, epoch=epoch)
    while True:
        order = till.order(*(beer() for _ in range(_FIRST_LINES)))
        sent = 0
        chain = START
        while sent < _EDITS_OF_AN_ORDER:
            one = till.session(order, after=sent, known=Known(sent, chain))
            yield request("POST", _PUSH, encode(till.push(one)), token)
            for edit in one.edits:
                chain = chain_hash(chain, edit.hash)
            sent = len(till.journal[order])
            _tap(till, order, sent)
        del till.journal[order]


def batches(token: str, epoch: str, till_id: int, edits: int = 100, orders: int = 10) -> Iterator[bytes]:
    """Pushes of a till that comes back after an hour alone: so many edits in so many orders each."""
    till = PaperTill(till_id, epoch=epoch)
    while True:
        sessions = []
        for _ in range(orders):
            order = till.order(*(beer() for _ in range(_FIRST_LINES)))
            while len(till.journal[order]) < edits // orders:
                _tap(till, order, len(till.journal[order]))
            sessions.append(till.session(order))
            del till.journal[order]
        yield request("POST", _PUSH, encode(till.push(*sessions)), token)


def bare_taps() -> Iterator[bytes]:
    """The same for the bare server: orders of 1 KB that grow by a rev with each push."""
    while True:
        order = new_id()
        for rev in range(_EDITS_OF_AN_ORDER - _FIRST_LINES):
            yield request("POST", "/push", msgspec.json.encode([_whole(order, rev)]))


def bare_batches(edits: int = 100) -> Iterator[bytes]:
    """So many new orders of 1 KB in each request."""
    while True:
        yield request("POST", "/push", msgspec.json.encode([_whole(new_id(), 0) for _ in range(edits)]))


def order_of(rev: int) -> dict[str, object]:
    """A whole order of 1 KB."""
    return {**_ORDER, "rev": rev}


def _tap(till: PaperTill, order: str, number: int) -> None:
    """Every other tap is a new line, the others are one more of a line."""
    line_id = msgspec.json.decode(till.journal[order][1].body)["lineId"]
    till.write(order, beer() if number % 2 else QtyDelta(line_id=line_id, delta=Decimal(1)))


def _whole(order: str, rev: int) -> dict[str, object]:
    return {"id": order, "rev": rev, "n": rev + 1, "body": order_of(rev)}
