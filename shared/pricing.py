"""What lines and orders cost: discounts taken off, the order's discount shared out, tax contained."""

from collections.abc import Sequence

from shared.money import Minor, portion, share_out, tax_within
from shared.order_session import Discount, Line, LineOption, Tax


def unit_price(price: Minor, options: Sequence[LineOption]) -> Minor:
    """The price of one with its options."""
    return price + sum(option.price for option in options)


def reduction(gross: Minor, discount: Discount | None) -> Minor:
    """What a discount takes off `gross`: between nothing and all of it."""
    if discount is None or gross <= 0:
        return 0
    wanted = portion(gross, discount.value) if discount.kind == "percent" else discount.value
    return max(0, min(gross, wanted))


def net_totals(lines: Sequence[Line], order_reduction: Minor) -> dict[str, Minor]:
    """By line id what each costs when the order's reduction is shared out by what the lines cost."""
    if not lines:
        return {}
    weights = [0 if line.came_priced else max(0, line.total) for line in lines]
    shares = share_out(order_reduction, weights)
    return {line.line_id: line.total - share for line, share in zip(lines, shares, strict=True)}


def taxes_of(lines: Sequence[Line], order_reduction: Minor) -> tuple[Tax, ...]:
    """Tax per class contained in the lines, the order's reduction shared out by what the lines cost."""
    if not lines:
        return ()
    costs = net_totals(lines, order_reduction)
    gross: dict[tuple[str, int], Minor] = {}
    for line in lines:
        key = (line.tax_name, line.tax_rate)
        gross[key] = gross.get(key, 0) + costs[line.line_id]
    return tuple(
        Tax(name=name, rate=rate, gross=amount, tax=tax_within(amount, rate))
        for (name, rate), amount in sorted(gross.items(), key=lambda item: (-item[0][1], item[0][0]))
    )
