"""The words of the card reader: what it waits for, what it said, and what to do when it says nothing."""

from shared.money import Minor
from till_app.devices.terminal import Answer
from till_app.ui.pay_views import Action, ReaderView
from till_app.ui.presenting.venue import Venue
from till_app.ui.tongue import tr


def reader_view(
    venue: Venue, name: str, answer: Answer, *, charge: Minor, left: Minor, seconds: int, cancelling: bool
) -> ReaderView:
    """How a payment of `charge` at that reader stands; `left` is what is still to pay without it."""
    amount, still = venue.money(charge), venue.money(left)
    match answer.state:
        case "declined":
            reason = tr("Card declined by the bank") if "bank" in answer.reason else tr("Card declined")
            return ReaderView(
                "credit-card", "attention", reason, amount,
                tr("{amount} is still to pay. The order is safe.", amount=still), "", _again(),
            )  # fmt: skip
        case "cancelled":
            return ReaderView(
                "credit-card", "plain", tr("Cancelled on {reader}", reader=name), amount,
                tr("{amount} is still to pay. The order is safe.", amount=still), "", _again(),
            )  # fmt: skip
        case "unknown":
            return ReaderView(
                "triangle-alert", "warn", tr("No answer from {reader}", reader=name), amount,
                tr("Do not charge again: it may be paid."),
                tr("The till asks the reader again and again. If it shows “declined”, a manager can say so."),
                (
                    ("not_charged", tr("Not charged…"), "plain"),
                    ("cancel", tr("Cancel"), "danger"),
                    ("ask", tr("Ask again"), "primary"),
                ),
            )  # fmt: skip
        case _:
            prompt = tr("Cancelling…") if cancelling else tr("Tap, insert or swipe")
            waiting = tr("Waiting for the customer · {seconds} s", seconds=seconds)
            other: tuple[Action, ...] = () if cancelling else (("other", tr("Other amount"), "plain"),)
            return ReaderView(
                "nfc", "info", tr("Card on {reader}", reader=name), amount, prompt, waiting,
                (*other, ("cancel", tr("Cancel on reader"), "danger")),
            )  # fmt: skip


def elsewhere_view(venue: Venue, till_id: int, charge: Minor) -> ReaderView:
    """A card that another till asked for and that has no answer there yet."""
    till = venue.till_and_place(till_id)
    return ReaderView(
        "hourglass", "warn", tr("Being paid at {till}", till=till), venue.money(charge),
        tr("Do not charge again: it may be paid."),
        tr("The answer comes there. If that reader shows “declined”, a manager can say so."),
        (("not_charged", tr("Not charged…"), "plain"),),
    )  # fmt: skip


def late_text(venue: Venue, charged: Minor, back: Minor, receipt: str) -> str:
    """A card that was charged after its order was left or paid; `back` is what is too much."""
    amount = venue.money(charged)
    if back > 0:
        return tr(
            "The card was charged {amount} after all. Give {back} back: receipt {receipt}.",
            amount=amount, back=venue.money(back), receipt=receipt,
        )  # fmt: skip
    return tr("The card was charged {amount} after all. It is counted.", amount=amount)


def refused_text() -> str:
    """A card that came to nothing while its order was out of sight."""
    return tr("The card was not charged. The order is safe and still to pay.")


def _again() -> tuple[Action, ...]:
    return (("cash", tr("Cash"), "plain"), ("again", tr("Try card again"), "primary"))
