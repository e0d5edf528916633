"""A till on paper: keeps a journal in memory and writes the pushes that a real till would send."""

import itertools
from decimal import Decimal

import msgspec

from shared.edits import (
    VERSION,
    Change,
    Close,
    Edit,
    LineAdd,
    Open,
    Payment,
    Settled,
    body_of,
    kind_of,
    sealed,
)
from shared.ids import START, uuid7
from shared.wire import Known, Push, SessionPush

_numbers = itertools.count(1)
AT = "2026-03-01T12:00:00.000Z"


def new_id() -> str:
    """An id that no other call has returned."""
    number = next(_numbers)
    return uuid7(1_772_366_400_000 + number, number.to_bytes(10, "big"))


def beer(quantity: int = 1, price: int = 540, line_id: str = "") -> LineAdd:
    """A line of lager."""
    return LineAdd(
        line_id=line_id or new_id(),
        product_id=103,
        name="Lager, pint",
        category="draught",
        unit_price=price,
        tax_name="VAT 20%",
        tax_rate=2000,
        quantity=Decimal(quantity),
    )


def opened() -> Open:
    """The first edit of a session."""
    return Open(currency="GBP")


class PaperTill:
    """One replica of one till. It believes what it is told, and can be made to lie."""

    def __init__(self, till_id: int = 1, user_id: int = 1, epoch: str | None = None) -> None:
        self.till_id = till_id
        self.user_id = user_id
        self.epoch = epoch
        self.replica = new_id().replace("-", "")
        self.journal: dict[str, list[Edit]] = {}

    def write(self, session_id: str, *changes: Change, seen: tuple[str, ...] = ()) -> list[Edit]:
        """Adds edits to the journal of one session and returns them."""
        journal = self.journal.setdefault(session_id, [])
        start = len(journal)
        for change in changes:
            previous = journal[-1].hash if journal else START
            edit = Edit(
                id=new_id(),
                session_id=session_id,
                replica=self.replica,
                n=len(journal) + 1,
                kind=kind_of(change),
                v=VERSION,
                user_id=self.user_id,
                till_id=self.till_id,
                at=AT,
                seen=seen,
                body=body_of(change),
            )
            journal.append(sealed(edit, previous))
        return journal[start:]

    def order(self, *changes: Change) -> str:
        """A new session with these changes after its opening; returns its id."""
        session_id = new_id()
        self.write(session_id, opened(), *changes)
        return session_id

    def pay(self, session_id: str, total: int, line: LineAdd, receipt: int = 1) -> list[Edit]:
        """Cash for the whole order of one line, and its close with the receipt of that number."""
        payment_id = new_id()
        return self.write(
            session_id,
            Payment(payment_id=payment_id, method="cash", amount=total, tendered=total, change=0),
            Close(
                transaction_id=new_id(),
                receipt=f"{self.till_id}-{receipt:06}",
                total=total,
                discount=0,
                taxes=(),
                currency="GBP",
                settles=(session_id,),
                lines=(Settled(line.line_id, line.quantity, total),),
            ),
        )

    def session(
        self, session_id: str, after: int = 0, *, known: Known | None = None, upto: int | None = None
    ) -> SessionPush:
        """The part of a push about one session: its edits after number `after`."""
        journal = self.journal.get(session_id, [])
        return SessionPush(
            id=session_id,
            base_n=after,
            base_hash=journal[after - 1].hash if after else START,
            tip_n=len(journal),
            edits=tuple(journal[after:upto]),
            known=known or Known(rev=0, chain=START),
        )

    def push(self, *sessions: SessionPush) -> Push:
        """A request with these sessions."""
        return Push(request=new_id(), replica=self.replica, epoch=self.epoch, sessions=sessions)


def resealed(edit: Edit, **changes: object) -> Edit:
    """The edit with other content and a hash that is true of it."""
    return sealed(msgspec.structs.replace(edit, **changes), edit.previous)
