"""An order session as the REST interface shows it."""

from shared.order_session import Line, OrderSession
from shared.rest import Item, OrderRecord, PaymentWish, Transaction


def record_of(session: OrderSession, rev: int) -> OrderRecord:
    """The record of an order whose log ends at `rev`."""
    return OrderRecord(
        id=session.session_id,
        user_id=session.user_id,
        items=tuple(item_of(line) for line in session.lines),
        status=session.status.value,
        created_at=session.created_at,
        updated_at=session.updated_at,
        logout_time=session.logout_time,
        tab_id=session.tab_id,
        rev=rev,
        till_id=session.till_id,
        fence=session.fence,
        total=session.total,
        tax=session.tax,
        currency=session.currency,
        paid=session.paid,
        transaction_id=next(iter(session.paid_by), None),
        clashes=len(session.clashes),
    )


def transaction_of(session: OrderSession) -> Transaction | None:
    """The transaction of a paid order, else None."""
    if session.closing is None:
        return None
    taken = [tender for tender in session.tenders if tender.state == "taken"]
    return Transaction(
        id=session.closing.transaction_id,
        session_id=session.session_id,
        receipt=session.closing.receipt,
        user_id=session.closing.user_id,
        till_id=session.closing.till_id,
        at=session.closing.at,
        items=tuple(item_of(line) for line in session.lines),
        total=session.closing.total,
        tax=session.tax,
        currency=session.currency,
        payments=tuple(
            PaymentWish(method=tender.method, amount=tender.amount - tender.refunded) for tender in taken
        ),
        refunded=sum(tender.refunded for tender in taken),
        tenders=tuple(taken),
    )


def item_of(line: Line) -> Item:
    """A line as it is shown."""
    return Item(
        line_id=line.line_id,
        product_id=line.product_id,
        name=line.name,
        unit_price=line.unit_price,
        quantity=line.quantity,
        options=line.options,
        note="; ".join(note.text for note in line.notes),
        discount=line.discounted,
        total=line.total,
    )
