"""The words of giving money back on the card reader."""

from shared.money import Minor
from till_app.devices.terminal import Answer
from till_app.ui.pay_views import Action, ReaderView
from till_app.ui.presenting.venue import Venue
from till_app.ui.tongue import tr


def refund_reader_view(
    venue: Venue, name: str, answer: Answer, amount: Minor, *, seconds: int, cancelling: bool
) -> ReaderView:
    """How a refund stands at that reader."""
    money = venue.money(amount)
    back: tuple[Action, ...] = (("back", tr("Back to the paid orders"), "primary"),)
    nothing = tr("Nothing was given back.")
    match answer.state:
        case "declined":
            reason = tr("Refund declined by the bank") if "bank" in answer.reason else tr("Refund declined")
            another = tr("Give it back in cash, or try again with a manager.")
            return ReaderView("credit-card", "attention", reason, money, nothing, another, back)
        case "cancelled":
            title = tr("Cancelled on {reader}", reader=name)
            return ReaderView("credit-card", "plain", title, money, nothing, "", back)
        case "unknown":
            return ReaderView(
                "triangle-alert", "warn", tr("No answer from {reader}", reader=name), money,
                tr("Do not give it back again: it may be done."),
                tr("The till asks the reader again and again. What the reader shows, a manager can say."),
                (
                    ("back", tr("Ask later"), "plain"),
                    ("not_given", tr("Not given…"), "plain"),
                    ("given", tr("Given…"), "plain"),
                    ("ask", tr("Ask again"), "primary"),
                ),
            )  # fmt: skip
        case _:
            prompt = tr("Cancelling…") if cancelling else tr("The guest holds the card to the reader")
            waiting = tr("Waiting for the customer · {seconds} s", seconds=seconds)
            cancel: tuple[Action, ...] = (("cancel", tr("Cancel on reader"), "danger"),)
            title = tr("Give back on {reader}", reader=name)
            return ReaderView("nfc", "info", title, money, prompt, waiting, cancel)


def given_text(venue: Venue, amount: Minor) -> str:
    """The reader has given it back, as it was asked for."""
    return tr("{amount} was given back to the card.", amount=venue.money(amount))


def late_text(venue: Venue, amount: Minor, receipt: str) -> str:
    """The reader has given it back, and nobody waited for it any more."""
    return tr(
        "The reader gave {amount} back after all: receipt {receipt}. It is counted.",
        amount=venue.money(amount), receipt=receipt,
    )  # fmt: skip


def leave_text(venue: Venue, amount: Minor, given: bool) -> str:
    """What a manager, who has looked at the reader, is asked to say."""
    money = venue.money(amount)
    if given:
        return tr("The reader shows that {amount} was given back.", amount=money)
    return tr("The reader shows that {amount} was not given back.", amount=money)
