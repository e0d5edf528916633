"""Requests and answers of the order sessions' routes. Amounts are in minor units of the order's currency."""

from decimal import Decimal
from typing import Annotated, Literal

from msgspec import UNSET, Meta, UnsetType

from shared.money import Minor
from shared.order_session import LineOption
from shared.rest import OrderRecord
from shared.wire import Message, Strict

_MOST = 10**9
_ID = r"^[A-Za-z0-9_-]{1,64}\Z"
_Amount = Annotated[Minor, Meta(ge=-_MOST, le=_MOST, description="Per unit, in minor units.")]
_Status = Literal["active", "pending_logout", "assigned_to_tab", "completed"]
_Rev = Annotated[int, Meta(ge=0, description="The rev that the client was shown; as good as If-Match.")]
_TabId = Annotated[str, Meta(min_length=1, max_length=64, description="The tab to save the order to.")]


class OptionWish(Strict, frozen=True):
    """A chosen option. Without a price it costs what the catalogue says."""

    name: Annotated[str, Meta(min_length=1, max_length=200, description="As printed.")]
    price: _Amount | UnsetType = UNSET
    without: Annotated[bool, Meta(description="True: something is left out.")] = False

    def is_of(self, option: LineOption) -> bool:
        """Whether the wish is this option of a line."""
        same = (self.name, self.without) == (option.name, option.without)
        return same and self.price in (UNSET, option.price)


_LineId = Annotated[
    str,
    Meta(min_length=1, max_length=64, description="The line; null: a line of this product, or a new one."),
]
_Options = Annotated[tuple[OptionWish, ...], Meta(max_length=50, description="The options as sold.")]
_Price = Annotated[
    Minor, Meta(ge=-_MOST, le=_MOST, description="The price of one with its options, in minor units.")
]
_Note = Annotated[str, Meta(max_length=500, description='A note; "" takes it away.')]
_Discount = Annotated[Minor, Meta(ge=0, le=_MOST, description="Taken off the line, in minor units.")]
_Total = Annotated[Minor, Meta(description="Not looked at: an item may be sent as it was shown.")]


class ItemWish(Strict, frozen=True):
    """A line as it is to be. What is not given stays as it is; of a new line it comes from the catalogue."""

    product_id: Annotated[int, Meta(ge=0, le=2**53, description="The product's number in the catalogue.")]
    quantity: Annotated[
        Decimal, Meta(description="How many, above nothing, at most three places; a number or text.")
    ]
    line_id: _LineId | None = None
    name: Annotated[
        str, Meta(max_length=200, description="As printed; needed for what the catalogue lacks.")
    ] = ""
    unit_price: _Price | UnsetType = UNSET
    options: _Options | UnsetType = UNSET
    note: _Note | UnsetType = UNSET
    discount: _Discount | UnsetType = UNSET
    total: _Total | UnsetType = UNSET


_Items = Annotated[
    tuple[ItemWish, ...], Meta(description="All lines of the order, as they are to be; at most 500.")
]
_Owner = Annotated[int, Meta(ge=1, le=2**31 - 1, description="Whose order; null: the caller's.")]
_OrderId = Annotated[
    str, Meta(pattern=_ID, description="Which order, or the id that a new one gets: a UUIDv7.")
]
_Left = Annotated[
    Literal["active", "pending_logout"],
    Meta(description="How the order is left; if not given, a change makes it active."),
]
_Changed = Annotated[_Status, Meta(description="Another status; an order is completed by its own call.")]
_Logout = Annotated[str, Meta(max_length=40, description="When the user logged out (RFC 3339); null: now.")]


class OrderWish(Strict, frozen=True):
    """Makes the user's current order such as this, or a new one if there is none."""

    items: _Items
    user_id: _Owner | None = None
    status: _Left | UnsetType = UNSET
    id: _OrderId | None = None
    rev: _Rev | None = None


class OrderChange(Strict, frozen=True):
    """What is to be different about an order; what is not given stays as it is."""

    items: _Items | UnsetType = UNSET
    status: _Changed | UnsetType = UNSET
    tab_id: _TabId | UnsetType | None = UNSET
    logout_time: _Logout | UnsetType | None = UNSET
    rev: _Rev | None = None


class TabWish(Strict, frozen=True):
    """Names the tab that an order is saved to."""

    tab_id: _TabId


class UserWish(Strict, frozen=True):
    """Names the colleague whom an order is given to."""

    user_id: Annotated[int, Meta(ge=1, le=2**31 - 1, description="Who has the order from now on.")]


class Gone(Message, frozen=True):
    """The order is deleted; it is kept for the audit."""

    id: Annotated[str, Meta(description="The order.")]
    deleted: Annotated[bool, Meta(description="Always true.")] = True


class OrderPage(Message, frozen=True):
    """Orders, newest first."""

    items: Annotated[tuple[OrderRecord, ...], Meta(description="The orders of this page.")]
    next_cursor: Annotated[
        str | None, Meta(description="Asks for the page after; null: this is the last one.")
    ]
