"""The words of selling and paying: undo sentences, recovered banner, cash, change, refusals."""

from collections.abc import Mapping
from decimal import Decimal

from shared.catalogue import Product
from shared.order_session import OrderSession
from shared.rules import Refusal
from till_app.ui import wording
from till_app.ui.presenting.venue import Venue
from till_app.ui.tongue import tr
from till_app.ui.views import BannerView


def refusal_text(refusal: Refusal) -> str:
    """Why not, and what to do."""
    return _refusals()[refusal]


def removed_text(quantity: Decimal, name: str) -> str:
    """The undo bar after a removal."""
    return tr("Removed {quantity} × {name}", quantity=wording.quantity(quantity), name=name)


def not_saved(product: str) -> str:
    """The text below "The last tap was not saved"."""
    if product:
        return tr("“{product}” is not in the order. Everything before it is safe.", product=product)
    return tr("Your last tap is not in the order. Everything before it is safe.")


def disk_text(reason: str) -> str:
    """What to do about a disk that said no. `reason` as in DiskTrouble."""
    match reason:
        case "full":
            return tr("The disk of this till is full: free some space, then try again.")
        case "read-only":
            return tr("The disk of this till cannot be written to: call support.")
        case "corrupt":
            return tr("The file of this till is damaged: call support before you go on.")
        case _:
            return tr("Try again; if it happens again, call support.")


def counts(order: OrderSession) -> dict[int, Decimal]:
    """Quantities in the order by product id."""
    found: dict[int, Decimal] = {}
    for line in order.lines:
        found[line.product_id] = found.get(line.product_id, Decimal(0)) + line.quantity
    return found


def recovered_banner(venue: Venue, order: OrderSession, restarted: str) -> BannerView:
    """The green banner of 03. `restarted` is the stamp of this start."""
    last = order.last_change
    emphasis = ""
    if last is not None:
        what = f"{wording.quantity(last.quantity)} × {last.line_name}" if last.quantity else last.line_name
        emphasis = f"{what}, {venue.time_seconds(last.at)}" if what else venue.time_seconds(last.at)
    lines = wording.lines_count(len(order.lines))
    return BannerView(
        title=tr("Your order of {lines} was recovered", lines=lines),
        caption=tr("The till restarted at {time}. Last change saved: ", time=venue.time(restarted)),
        emphasis=emphasis,
        after=tr(". Please check that line.") if last and last.line_name else ".",
        tone="safe",
        icon="shield-check",
        buttons=(("changes", tr("Last changes"), "history"), ("right", tr("Looks right"), "check")),
    )


def clock_text(minutes: int) -> str:
    """What to say when this till's clock is off."""
    return tr("The clock of this till differs by {minutes} min", minutes=minutes)


def order_caption(order: OrderSession) -> str:
    """ "Table 12 · 3 guests", or what there is of it."""
    parts = [order.table] if order.table else []
    if order.covers:
        parts.append(tr("%n guest(s)", n=order.covers))
    return " · ".join(parts)


def added_text(product: Product, quantity: int) -> str:
    """A tap in words: "1 × Cola"."""
    return f"{quantity} × {product.name}"


def _refusals() -> Mapping[Refusal, str]:
    return {
        Refusal.ORDER_PAID: tr("This order is paid. Start a new order for more."),
        Refusal.ORDER_ON_TAB: tr("This order is on a tab. Open the tab to change it."),
        Refusal.ORDER_DELETED: tr("This order was cleared. Start a new order."),
        Refusal.ORDER_MOVED: tr("This order is open on another till. Take it back to change it here."),
        Refusal.NEEDS_UPDATE: tr(
            "A newer till changed this order. It is safe; update this till to change it."
        ),
        Refusal.NOT_YOUR_ORDER: tr(
            "This order belongs to somebody else. Its owner or a manager can open it."
        ),
        Refusal.NO_SUCH_LINE: tr("That line is no longer in the order."),
        Refusal.NO_SUCH_PRODUCT: tr("That product is not on this till’s list."),
        Refusal.SOLD_OUT: tr("Sold out."),
        Refusal.TOO_MANY: tr("That is more than one order can hold."),
        Refusal.NOTHING_TO_UNDO: tr("There is nothing to undo."),
        Refusal.NOTHING_TO_PAY: tr("There is nothing to pay yet. Add a product first."),
        Refusal.NOT_BEGUN: tr("There is nothing in the order yet. Add a product first."),
        Refusal.CHOOSE_FIRST: tr("Two versions of a line are waiting. Choose one, then pay."),
        Refusal.AMOUNT_DUE: tr("Enter what the guest gives."),
        Refusal.PAYMENT_UNKNOWN: tr("A payment has no answer yet. Ask the reader for its status first."),
        Refusal.HAS_PAYMENTS: tr("Money was taken for this order, so it cannot be cleared."),
        Refusal.TAB_CLOSED: tr("This tab is closed. Open a new one."),
        Refusal.OTHER_CURRENCY: tr("That tab is in another currency."),
        Refusal.NOTHING_TO_SAVE: tr("There is nothing to save yet. Add a product first."),
        Refusal.PART_PAID: tr("Money was taken for this order. Finish paying it first."),
        Refusal.NO_SUCH_PAYMENT: tr("That payment is not in this order."),
        Refusal.NOT_PAID: tr("This order is not paid yet, so there is nothing to give back."),
        Refusal.TOO_MUCH_BACK: tr("That is more than was paid and not yet given back."),
        Refusal.REFUND_UNKNOWN: tr(
            "The reader has not said yet whether it gave money back. Ask it again first."
        ),
        Refusal.NOTHING_TO_CHOOSE: tr("Nobody disagrees about that any more."),
        Refusal.NO_AMOUNT: tr("Enter an amount first. Nothing was changed."),
        Refusal.REASON_NEEDED: tr("Choose why money is given back."),
        Refusal.NO_READER: tr("No card reader is set up on this till. The order is safe."),
        Refusal.NO_PRINTER: tr("No printer is set up on this till. Everything is saved."),
        Refusal.NO_DRAWER: tr("No drawer is set up on this till. Everything is saved."),
        Refusal.NOTHING_TO_PRINT: tr("There is nothing to print yet. Add a product first."),
        Refusal.NOTHING_TO_SEND: tr("The kitchen knows everything already."),
        Refusal.NOTHING_TO_REPEAT: tr("There is no round to repeat yet. Add a product first."),
        Refusal.NEEDS_MANAGER: tr("A manager has to allow that. Nothing was changed."),
        Refusal.NO_DISCOUNT: tr("A discount takes something off, and at most all of it."),
        Refusal.BILL_DISCOUNT: tr(
            "This bill has a discount for the whole tab. Pay it, or log out: it is kept so."
        ),
        Refusal.TAB_UNPAID: tr("Something on this tab is not paid yet."),
        Refusal.ROUND_PAID: tr(
            "A part of this tab was paid on another till. Save it to the tab, then resume."
        ),
    }
