"""Unusually much of one item: when the till asks, and what."""

from decimal import Decimal

from shared.catalogue import Product
from shared.money import decimals, times
from till_app.ui.presenting.venue import Venue
from till_app.ui.tabs_views import Choice, TabAskView
from till_app.ui.tongue import tr

MOST_UNASKED = 99
_DEAREST_UNASKED = 1_000
"""In whole units of the currency, such as pounds."""


def is_much(venue: Venue, product: Product, quantity: int) -> bool:
    """Whether it is worth one question before it is added: a slip of a finger would cost too much."""
    dearest = _DEAREST_UNASKED * 10 ** decimals(venue.currency)
    return quantity > MOST_UNASKED or times(product.price, Decimal(quantity)) > dearest


def much_view(venue: Venue, product: Product, quantity: int) -> TabAskView:
    """The question."""
    total = venue.money(times(product.price, Decimal(quantity)))
    return TabAskView(
        title=tr("Add {quantity} × {name}?", quantity=quantity, name=product.name),
        caption=tr("That is {total} in one line. Nothing is added yet.", total=total),
        choices_title="",
        choices=(
            Choice("add", tr("Add {quantity} ×", quantity=quantity), total, "plus"),
            Choice("one", tr("Add one only"), venue.money(product.price), "circle-plus"),
        ),
        leave_label=tr("Add nothing"),
    )
