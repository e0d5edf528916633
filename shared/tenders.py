"""What has been paid: the sum of tenders taken, never a flag."""

from collections.abc import Iterable

from msgspec.structs import replace

from shared.edits import Change, Edit, Payment, PaymentIntent, PaymentVoided, Refund
from shared.money import Minor
from shared.order_session import Tender


def tenders_of(said: Iterable[tuple[Edit, Change]]) -> tuple[Tender, ...]:
    """The tenders that these edits make. A payment id counts once, and so does the id of a refund.

    A payment may arrive before its intent, and a refund before its payment (another till sent it first).
    Money that was found to be taken after all, when its intent had been voided, counts.
    """
    tenders: dict[str, Tender] = {}
    refunds: dict[str, Refund] = {}
    for edit, change in said:
        match change:
            case PaymentIntent() if change.payment_id not in tenders:
                tenders[change.payment_id] = _tender(edit, change.payment_id, change.method, change.amount)
            case Payment() if not _is_taken(tenders.get(change.payment_id)):
                tenders[change.payment_id] = replace(
                    _tender(edit, change.payment_id, change.method, change.amount),
                    tendered=change.tendered, change=change.change, tip=change.tip,
                    reference=change.reference, state="taken",
                )  # fmt: skip
            case PaymentVoided() if change.payment_id in tenders:
                tenders[change.payment_id] = replace(tenders[change.payment_id], state="voided")
            case Refund():
                refunds.setdefault(change.refund_id, change)
            case _:
                pass
    for refund in refunds.values():
        known = tenders.get(refund.payment_id)
        if known is not None:
            tenders[refund.payment_id] = replace(known, refunded=known.refunded + refund.amount)
    return tuple(tenders.values())


def paid(tenders: Iterable[Tender]) -> Minor:
    """Money taken less money given back, in minor units."""
    return sum(tender.amount - tender.refunded for tender in tenders if tender.state == "taken")


def _is_taken(tender: Tender | None) -> bool:
    return tender is not None and tender.state == "taken"


def _tender(edit: Edit, payment_id: str, method: str, amount: Minor) -> Tender:
    return Tender(
        payment_id=payment_id, method=method, amount=amount, tendered=amount, change=0, tip=0, reference="",
        till_id=edit.till_id, user_id=edit.user_id, at=edit.at, state="unknown",
    )  # fmt: skip
