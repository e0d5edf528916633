"""The edit that closes a paid order: a snapshot of all it settles, so that nothing later can change it."""

from shared.edits import Close, Settled
from shared.order_session import OrderSession


def close_of(session: OrderSession, transaction_id: str, receipt: str) -> Close:
    """The `close` of an order as it stands now. `receipt` is `till-number`, never recycled."""
    return Close(
        transaction_id=transaction_id,
        receipt=receipt,
        total=session.total,
        discount=session.order_discount,
        taxes=session.taxes,
        currency=session.currency,
        settles=(session.session_id, *(part.session_id for part in session.gathered)),
        lines=tuple(
            Settled(
                line_id=line.line_id, quantity=line.quantity, total=line.total, unit_price=line.unit_price,
                discount=line.discount, discounted=line.discounted,
            )
            for line in session.lines
        ),
    )  # fmt: skip
