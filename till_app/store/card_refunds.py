"""Money that was asked back of this till's card reader: kept before it is asked, until it has its answer."""

from typing import Literal

import msgspec

from shared.money import Minor
from till_app.store.held import Held

_ADD = "INSERT INTO card_refunds (refund_id, session_id, state, doc) VALUES (?, ?, 'asked', ?)"
_FIND = "SELECT state, doc FROM card_refunds WHERE refund_id = ?"
_ASKED = "SELECT doc FROM card_refunds WHERE state = 'asked' ORDER BY rowid"
_TURN = "UPDATE card_refunds SET state = ? WHERE refund_id = ?"

State = Literal["asked", "given", "refused"]


class CardRefund(msgspec.Struct, frozen=True):
    """What a manager, `allowed_by`, decided to give back. `parts`: payment id and amount, in minor units.

    `reference`: what the terminal called the payment of the first part.
    """

    refund_id: str
    session_id: str
    amount: Minor
    reason: str
    allowed_by: int
    reference: str
    parts: tuple[tuple[str, Minor], ...]


_refund = msgspec.json.Decoder(CardRefund)
_encode = msgspec.json.Encoder().encode


class CardRefundBook:
    """Each refund once. It stays in the book, for an answer may come after another."""

    def __init__(self, held: Held) -> None:
        self._held = held

    def ask(self, refund: CardRefund) -> None:
        """Keeps what is about to be asked of the reader."""
        self._held.change(_ADD, (refund.refund_id, refund.session_id, _encode(refund)))

    def find(self, refund_id: str) -> tuple[State, CardRefund] | None:
        """A refund and how it stands; None if this till never asked for it."""
        row = self._held.run(_FIND, (refund_id,)).first()
        return None if row is None else (row[0], _refund.decode(row[1]))

    def asked(self) -> tuple[CardRefund, ...]:
        """Those without an answer, in the order they were asked."""
        return tuple(_refund.decode(doc) for doc in self._held.run(_ASKED).column())

    def turn(self, refund_id: str, state: State) -> None:
        """The reader has answered."""
        self._held.change(_TURN, (state, refund_id))
