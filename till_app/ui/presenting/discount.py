"""Discounts in words: presets, what it costs now and then, what a manager is asked."""

from dataclasses import dataclass

from shared.money import decimals, times
from shared.order_session import Discount, Line, OrderSession
from shared.pricing import reduction, unit_price
from till_app.ui import wording
from till_app.ui.discount_views import DiscountView, Kind, Scope
from till_app.ui.presenting.venue import Venue
from till_app.ui.tongue import tr

_PERCENT = (5, 10, 15, 20, 25, 50)
_AMOUNTS = (1, 2, 5, 10, 20)


@dataclass(frozen=True)
class Wish:
    """What a person is about to give: `value` in basis points, or minor units for amount and price."""

    scope: Scope
    kind: Kind
    value: int = 0
    label: str = ""

    def discount(self) -> Discount:
        """As it is written down; not for a price."""
        label = self.label or tr("Discount")
        return Discount(label, "amount" if self.kind == "amount" else "percent", self.value)


def presets(venue: Venue, scope: Scope, kind: Kind, listed: int) -> tuple[Wish, ...]:
    """What one tap gives. `listed` is the price of one on the list, in minor units."""
    match kind:
        case "percent":
            plain = [Wish(scope, kind, value * 100) for value in _PERCENT]
            named = ((tr("Happy hour"), 20), (tr("Staff"), 30), (tr("On the house"), 100))
            return (*plain, *(Wish(scope, kind, value * 100, label) for label, value in named))
        case "amount":
            unit = 10 ** decimals(venue.currency)
            return tuple(Wish(scope, kind, value * unit) for value in _AMOUNTS)
        case "price":
            return (Wish(scope, kind, listed, tr("List price")),)


def discount_view(
    venue: Venue, order: OrderSession, line: Line | None, wish: Wish, listed: int
) -> DiscountView:
    """The dialog; `wish` is what is typed so far, `listed` the line's price of one on the list."""
    labels = {"percent": tr("Percent off"), "amount": tr("Amount off"), "price": tr("Price of one")}
    return DiscountView(
        title=_title(line, wish),
        scope=wish.scope,
        has_line=line is not None,
        kind=wish.kind,
        label=labels[wish.kind],
        typed=value_text(venue, wish) if wish.value else "",
        presets=tuple(_preset(venue, one) for one in presets(venue, wish.scope, wish.kind, listed)),
        rows=_rows(venue, order, line, wish),
        main=_main(venue, wish),
        can_give=wish.value > 0,
        away=_away(order, line, wish, listed),
    )


def value_text(venue: Venue, wish: Wish) -> str:
    """ "10%", or an amount."""
    return wording.percent(wish.value) if wish.kind == "percent" else venue.money(wish.value)


def reason(venue: Venue, line: Line | None, wish: Wish) -> str:
    """What a manager is asked to allow."""
    value = value_text(venue, wish)
    if wish.kind == "price" and line is not None:
        return tr("{name} for {price} each needs a manager.", name=line.name, price=value)
    if wish.scope == "line" and line is not None:
        return tr("{value} off {name} needs a manager.", value=value, name=line.name)
    return tr("{value} off the whole order needs a manager.", value=value)


def away_reason(line: Line | None) -> str:
    """What a manager is asked when a price goes back further than a cashier may."""
    name = line.name if line else ""
    return tr("{name} without its discount needs a manager.", name=name)


def _title(line: Line | None, wish: Wish) -> str:
    if wish.scope == "order" or line is None:
        return tr("Discount on the whole order")
    if wish.kind == "price":
        return tr("Price of {name}", name=wording.name_of(line.name))
    return tr("Discount on {name}", name=wording.name_of(line.name))


def _preset(venue: Venue, wish: Wish) -> tuple[str, str]:
    value = value_text(venue, wish)
    return (wish.label, value) if wish.label else (value, "")


def _main(venue: Venue, wish: Wish) -> str:
    if not wish.value:
        return tr("Enter a price") if wish.kind == "price" else tr("Enter a discount")
    value = value_text(venue, wish)
    return (
        tr("Charge {price} each", price=value)
        if wish.kind == "price"
        else tr("Take {value} off", value=value)
    )


def _rows(venue: Venue, order: OrderSession, line: Line | None, wish: Wish) -> tuple[tuple[str, str], ...]:
    if wish.scope == "line" and line is not None:
        now = line.total
        if wish.kind == "price":
            gross = times(unit_price(wish.value, line.options), line.quantity)
            then = gross - reduction(gross, line.discount)
        else:
            then = line.gross - reduction(line.gross, wish.discount())
    else:
        now = order.total
        gross = sum(one.total for one in order.lines if not one.came_priced)
        then = order.total + order.order_discount - reduction(gross, wish.discount())
    rows = [(tr("Now"), venue.money(now))]
    if wish.value:
        rows.append((tr("Then"), venue.money(then)))
    return tuple(rows)


def _away(order: OrderSession, line: Line | None, wish: Wish, listed: int) -> str:
    if wish.kind == "price":
        base = line.unit_price - sum(one.price for one in line.options) if line else listed
        return tr("Back to the list price") if base != listed else ""
    given = order.discount if wish.scope == "order" or line is None else line.discount
    return tr("Take the discount away") if given is not None else ""
