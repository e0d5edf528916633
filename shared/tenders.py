"""What has been paid: the sum of tenders taken, never a flag."""

from collections.abc import Iterable

from msgspec.structs import replace

from shared.edits import Edit, Payment, PaymentIntent, PaymentVoided, Refund
from shared.money import Minor
from shared.order_session import Tender


def tenders_of(
    tenders: dict[str, Tender], edit: Edit, change: PaymentIntent | Payment | PaymentVoided | Refund
) -> None:
    """Adds one payment edit to the tenders by payment id. The same payment id counts once.

    A payment may arrive before its intent (another till sent it first); a taken tender is never
    untaken by a void that names an unknown payment.
    """
    known = tenders.get(change.payment_id)
    match change:
        case PaymentIntent() if known is None:
            tenders[change.payment_id] = _tender(edit, change.payment_id, change.method, change.amount)
        case Payment() if known is None or known.state == "unknown":
            tenders[change.payment_id] = replace(
                _tender(edit, change.payment_id, change.method, change.amount),
                tendered=change.tendered, change=change.change, tip=change.tip, reference=change.reference,
                state="taken",
            )  # fmt: skip
        case PaymentVoided() if known is not None:
            tenders[change.payment_id] = replace(known, state="voided")
        case Refund() if known is not None:
            tenders[change.payment_id] = replace(known, refunded=known.refunded + change.amount)
        case _:
            pass


def paid(tenders: Iterable[Tender]) -> Minor:
    """Money taken less money given back, in minor units."""
    return sum(tender.amount - tender.refunded for tender in tenders if tender.state == "taken")


def _tender(edit: Edit, payment_id: str, method: str, amount: Minor) -> Tender:
    return Tender(
        payment_id=payment_id, method=method, amount=amount, tendered=amount, change=0, tip=0, reference="",
        till_id=edit.till_id, user_id=edit.user_id, at=edit.at, state="unknown",
    )  # fmt: skip
