"""The guest's screen in words: what is rung up, what it costs, what comes back."""

from shared.order_session import OrderSession
from till_app.ui import wording
from till_app.ui.display_views import DisplayLine, DisplayView
from till_app.ui.presenting.venue import Venue
from till_app.ui.tongue import tr

_SHOWN = frozenset({"order", "payment", "split"})
"""The pages on which a guest's order is in hand. Nothing of another page is a guest's business."""


def display_view(venue: Venue, page: str, order: OrderSession) -> DisplayView:
    """What the guest may see while the till shows `page`. Notes and names of staff are not on it."""
    if page == "complete" and order.closing is not None:
        change = sum(tender.change for tender in order.tenders if tender.state == "taken")
        return DisplayView(
            state="paid",
            title=tr("Thank you"),
            caption=tr("Paid {amount}", amount=venue.money(order.total)),
            label=tr("Change due") if change else "",
            amount=venue.money(change) if change else "",
        )
    if page not in _SHOWN or not order.lines:
        return DisplayView(title=venue.site, caption=tr("Welcome"))
    rows = []
    if order.discounted:
        rows.append((tr("You save"), venue.money(order.discounted)))
    if order.paid:
        rows += [(tr("Total"), venue.money(order.total)), (tr("Paid"), venue.money(order.paid))]
    return DisplayView(
        state="order",
        lines=tuple(
            DisplayLine(wording.quantity(line.quantity), line.name, venue.money(line.total))
            for line in order.lines
        ),
        rows=tuple(rows),
        label=tr("Left to pay") if order.paid else tr("Total"),
        amount=venue.money(order.due),
    )
