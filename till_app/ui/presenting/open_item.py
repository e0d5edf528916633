"""The words of an open item: something sold that is not on the list."""

from collections.abc import Sequence

from shared.catalogue import TaxClass
from shared.money import Minor
from till_app.ui.open_item_views import OpenItemView
from till_app.ui.presenting.venue import Venue
from till_app.ui.tongue import tr

TAXES = 4
"""So many tax classes have a button."""


def open_item_view(
    venue: Venue, code: str, amount: Minor, taxes: Sequence[TaxClass], tax: int, *, quantity: int
) -> OpenItemView:
    """The dialog; `code` was scanned and not found, or ""."""
    price = venue.money(amount)
    add = tr("Add {quantity} × {price}", quantity=quantity, price=price) if quantity > 1 else ""
    return OpenItemView(
        title=tr("Open item"),
        caption=(
            tr("No product has code {code}. Sell it by name and price.", code=code)
            if code
            else tr("Something that is not on the list, by name and price.")
        ),
        unnamed=unnamed(code),
        amount=price,
        taxes=tuple(one.name for one in taxes[:TAXES]),
        tax=tax,
        main=(add or tr("Add {price}", price=price)) if amount else tr("Enter the price"),
        can_add=amount > 0 and bool(taxes),
    )


def unnamed(code: str) -> str:
    """What it is called when nobody typed a name; the code lets the office find it."""
    return tr("Item {code}", code=code) if code else tr("Open item")


def reason(venue: Venue, name: str, amount: Minor) -> str:
    """What a manager is asked to allow."""
    return tr("Sell {name}, which is not on the list, for {price}", name=name, price=venue.money(amount))


def offer_text(code: str) -> str:
    """The button beside a code that no product has."""
    return tr("Open item for code {code}…", code=code)
