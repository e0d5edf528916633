"""May this be done now? Each rule answers None or a Refusal; nothing is raised and nothing written."""

from decimal import Decimal
from enum import StrEnum

from shared.catalogue import Product
from shared.money import Minor
from shared.order_session import OrderSession, Status

MOST_LINES = 500
MOST_OF_A_LINE = Decimal(9_999)


class Refusal(StrEnum):
    """Why not. The till's wording turns each into a sentence."""

    ORDER_PAID = "order_paid"
    ORDER_ON_TAB = "order_on_tab"
    ORDER_DELETED = "order_deleted"
    ORDER_MOVED = "order_moved"
    NEEDS_UPDATE = "needs_update"
    NOT_YOUR_ORDER = "not_your_order"
    NO_SUCH_LINE = "no_such_line"
    NO_SUCH_PRODUCT = "no_such_product"
    SOLD_OUT = "sold_out"
    TOO_MANY = "too_many"
    NOTHING_TO_UNDO = "nothing_to_undo"
    NOTHING_TO_PAY = "nothing_to_pay"
    NOT_BEGUN = "not_begun"
    CHOOSE_FIRST = "choose_first"
    AMOUNT_DUE = "amount_due"
    PAYMENT_UNKNOWN = "payment_unknown"
    HAS_PAYMENTS = "has_payments"
    TAB_CLOSED = "tab_closed"
    OTHER_CURRENCY = "other_currency"
    NOTHING_TO_SAVE = "nothing_to_save"
    PART_PAID = "part_paid"
    ROUND_PAID = "round_paid"
    BILL_DISCOUNT = "bill_discount"
    TAB_UNPAID = "tab_unpaid"
    NO_PRINTER = "no_printer"
    NO_DRAWER = "no_drawer"
    NOTHING_TO_PRINT = "nothing_to_print"
    NOTHING_TO_SEND = "nothing_to_send"
    NOTHING_TO_REPEAT = "nothing_to_repeat"
    NO_SUCH_PAYMENT = "no_such_payment"
    NOT_PAID = "not_paid"
    TOO_MUCH_BACK = "too_much_back"
    REASON_NEEDED = "reason_needed"
    NO_AMOUNT = "no_amount"
    NOTHING_TO_CHOOSE = "nothing_to_choose"
    NO_READER = "no_reader"
    NEEDS_MANAGER = "needs_manager"
    NO_DISCOUNT = "no_discount"
    REFUND_UNKNOWN = "refund_unknown"


def may_edit(session: OrderSession, till_id: int) -> Refusal | None:
    """Whether this till may change what is in the order."""
    if session.needs_update:
        return Refusal.NEEDS_UPDATE
    match session.status:
        case Status.COMPLETED:
            return Refusal.ORDER_PAID
        case Status.ASSIGNED_TO_TAB:
            return Refusal.ORDER_ON_TAB
        case Status.DELETED:
            return Refusal.ORDER_DELETED
        case _:
            return Refusal.ORDER_MOVED if session.fence and session.till_id != till_id else None


def may_add(
    session: OrderSession, till_id: int, product: Product | None, quantity: Decimal
) -> Refusal | None:
    """Whether a product may be added."""
    if product is None:
        return Refusal.NO_SUCH_PRODUCT
    if product.sold_out:
        return Refusal.SOLD_OUT
    if len(session.lines) >= MOST_LINES or not 0 < quantity <= MOST_OF_A_LINE:
        return Refusal.TOO_MANY
    return may_edit(session, till_id)


def may_change_line(
    session: OrderSession, till_id: int, line_id: str, delta: Decimal = Decimal(0)
) -> Refusal | None:
    """Whether a line may be changed, and by this much."""
    refusal = may_edit(session, till_id)
    if refusal is not None:
        return refusal
    line = session.line(line_id)
    if line is None:
        return Refusal.NO_SUCH_LINE
    return Refusal.TOO_MANY if line.quantity + delta > MOST_OF_A_LINE else None


def may_pay(session: OrderSession, till_id: int) -> Refusal | None:
    """Whether money may be taken: nothing to choose, nothing unknown, something due."""
    refusal = may_edit(session, till_id)
    if refusal is not None:
        return refusal
    if session.clashes:
        return Refusal.CHOOSE_FIRST
    if any(tender.state == "unknown" for tender in session.tenders):
        return Refusal.PAYMENT_UNKNOWN
    return Refusal.NOTHING_TO_PAY if session.due <= 0 or not session.lines else None


def may_close(session: OrderSession, taking: Minor) -> Refusal | None:
    """Whether the order is settled once `taking` minor units more are taken."""
    return Refusal.AMOUNT_DUE if session.due > taking else None


def may_delete(session: OrderSession) -> Refusal | None:
    """Whether the order may be cleared away: no money was taken, nor perhaps taken."""
    if session.paid or session.paid_by:
        return Refusal.HAS_PAYMENTS
    if any(tender.state == "unknown" for tender in session.tenders):
        return Refusal.PAYMENT_UNKNOWN
    return None
