"""Money back to a card: kept before the reader is touched, counted only when the reader says it is given.

The vocabulary of edits knows a refund only as a fact. So what was decided is kept in this till's own book;
the order gets its refund when the reader has approved it. Until then nothing else can be given back here.
"""

from dataclasses import dataclass

from shared.edits import Refund
from shared.money import Minor
from shared.order_session import OrderSession
from shared.rules import Refusal
from till_app.desk.refunding import is_given, may_give_back, parts_of
from till_app.store.card_refunds import CardRefund as CardRefund  # noqa: PLC0414 – the screen knows it from here
from till_app.store.store import Store

CARD = "card"


@dataclass(frozen=True)
class GivenBack:
    """The order after its refund; `is_news` when it was not counted before."""

    order: OrderSession
    is_news: bool


class CardRefunds:
    """Refunds over this till's card reader. Refusals are returned; DiskTrouble is raised."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def intend(
        self, session_id: str, refund_id: str, amount: Minor, reason: str, *, allowed_by: int
    ) -> CardRefund | Refusal:
        """Keeps that `amount` is about to be asked back of the reader; the same id only once."""
        with self._store.begin() as tx:
            known = tx.card_refunds.find(refund_id)
            if known is not None:
                return known[1]
            order = tx.journal.session(session_id)
            refusal = may_give_back(tx, order, amount, reason)
            if refusal is not None:
                return refusal
            parts = parts_of(order.tenders, amount, CARD)
            refund = CardRefund(
                refund_id=refund_id, session_id=session_id, amount=amount, reason=reason.strip(),
                allowed_by=allowed_by, reference=parts[0][0].reference,
                parts=tuple((tender.payment_id, part) for tender, part in parts),
            )  # fmt: skip
            tx.card_refunds.ask(refund)
            return refund

    def approved(self, refund_id: str) -> GivenBack | Refusal:
        """The reader gave it back: now it is a fact of the order, once.

        It counts also after the reader had refused it, or a manager had said so: the guest has the money.
        """
        with self._store.begin() as tx:
            known = tx.card_refunds.find(refund_id)
            if known is None:
                return Refusal.NO_SUCH_PAYMENT
            refund = known[1]
            is_news = not is_given(tx.journal.edits(refund.session_id), refund_id)
            if is_news:
                ids = (refund_id, *(self._store.new_id() for _ in refund.parts[1:]))
                facts = (
                    Refund(refund_id=one, payment_id=payment, method=CARD, amount=part, reason=refund.reason)
                    for one, (payment, part) in zip(ids, refund.parts, strict=True)
                )
                tx.journal.write(refund.session_id, refund.allowed_by, *facts)
                tx.card_refunds.turn(refund_id, "given")
            return GivenBack(tx.journal.session(refund.session_id), is_news)

    def refused(self, refund_id: str) -> OrderSession | Refusal:
        """Nothing was given back, as the reader says or a manager has seen on it. What was given stays."""
        with self._store.begin() as tx:
            known = tx.card_refunds.find(refund_id)
            if known is None:
                return Refusal.NO_SUCH_PAYMENT
            if known[0] == "asked":
                tx.card_refunds.turn(refund_id, "refused")
            return tx.journal.session(known[1].session_id)

    def find(self, refund_id: str) -> CardRefund | None:
        """What was asked under that id on this till."""
        with self._store.begin() as tx:
            known = tx.card_refunds.find(refund_id)
            return known[1] if known else None

    def without_answer(self) -> tuple[CardRefund, ...]:
        """What the reader still has to answer, also from before a restart."""
        with self._store.begin() as tx:
            return tx.card_refunds.asked()
