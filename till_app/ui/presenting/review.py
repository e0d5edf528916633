"""The words of two versions of an order (05): what each side says, who said it, and what it costs."""

from decimal import Decimal

from shared.order_session import Discount
from till_app.desk.reviewing import Review
from till_app.desk.two_versions import QUANTITY, Joined, Row, Side, Way
from till_app.ui import wording
from till_app.ui.presenting.venue import Venue
from till_app.ui.review_views import ChoiceView, ReviewRow, ReviewView, SideView
from till_app.ui.tongue import tr

_SHOWN_SAME = 5


def review_view(venue: Venue, found: Review) -> ReviewView:
    """The page of an order as its versions stand."""
    left = len(found.open_rows)
    order, versions = found.order, found.versions
    what = order.table or order.name or tr("This order")
    same = found.same
    return ReviewView(
        title=tr("{what} was changed on two tills while offline", what=what),
        caption=tr("We put both together. Nothing was thrown away."),
        emphasis=tr("%n line(s) still need(s|) your choice.", n=left)
        if left
        else tr("All lines are chosen."),
        sides=tuple(_side(venue, side, place) for place, side in enumerate(versions.sides)),
        rows=(
            *(_row(venue, found, row) for row in versions.rows),
            *(_joined(venue, found, one) for one in versions.joined if _amount_of(found, one) is not None),
        ),
        same_title=tr("%n line(s) (is|are) the same on both tills", n=len(same)) if same else "",
        same_words=", ".join(_short(line.name, line.quantity) for line in same[:_SHOWN_SAME]),
        same_amount=venue.money(sum(line.total for line in same)),
        total_label=tr("Together, the dearer one until you choose") if left else tr("Together"),
        total=venue.money(found.total),
        main_label=tr("Choose %n more line(s)", n=left) if left else tr("Use this order"),
        main_enabled=not left,
    )


def _side(venue: Venue, side: Side, place: int) -> SideView:
    till = venue.till(side.till_id)
    here = tr("This till · {till}", till=till) if place == 0 and side.till_id == venue.till_id else till
    return SideView(here, venue.person(side.user_id))


def _row(venue: Venue, found: Review, row: Row) -> ReviewRow:
    chosen = row.ways[row.chosen] if row.chosen >= 0 else None
    costs = [found.costs.get((row.target, place), 0) for place in range(len(row.ways))]
    amount = costs[row.chosen] if chosen else max(costs, default=0)
    by_side = {way.side: place for place, way in enumerate(row.ways)}
    number = _number(chosen) if chosen and row.thing == QUANTITY else "" if chosen else "?"
    return ReviewRow(
        target=row.target,
        tone="chosen" if chosen else "open",
        quantity=number,
        name=row.name or _thing(row),
        caption=_caption(row),
        choices=tuple(
            _choice(venue, row, row.ways[by_side[side]], costs[by_side[side]], by_side[side])
            if side in by_side
            else None
            for side in range(len(found.versions.sides))
        ),
        words=(),
        tag=tr("Chosen") if chosen else tr("Choose"),
        amount=venue.money(amount) if row.line_id else "",
    )


def _choice(venue: Venue, row: Row, way: Way, cost: int, place: int) -> ChoiceView:
    who = tr("{name}, {time}", name=venue.person(way.user_id).name, time=venue.time(way.at))
    amount = venue.money(cost) if row.line_id else ""
    return ChoiceView(_what(venue, row, way), who, amount, chosen=place == row.chosen)


def _what(venue: Venue, row: Row, way: Way) -> str:
    match way.value:
        case Decimal() as number:
            return f"{wording.quantity(number)} ×" if number else tr("Remove it")
        case Discount() as discount:
            return discount.label or tr("Discount")
        case int() as number if row.thing == "price":
            return tr("{price} each", price=venue.money(number))
        case int() as number:
            return tr("%n guest(s)", n=number)
        case str() as text if text:
            return text
        case _:
            return tr("None")


def _caption(row: Row) -> str:
    if row.before is not None:
        return tr("was {number} before", number=wording.quantity(row.before))
    return _thing(row) if row.name else ""


def _thing(row: Row) -> str:
    """What a row that is about no quantity is about."""
    return {
        "price": tr("Price"), "discount": tr("Discount"), "table": tr("Table"), "covers": tr("Guests"),
        "name": tr("Name"),
    }.get(row.thing, "")  # fmt: skip


def _joined(venue: Venue, found: Review, one: Joined) -> ReviewRow:
    line = found.order.line(one.line_id)
    words = []
    for side in range(len(found.versions.sides)):
        number, at = one.changes.get(side, (Decimal(0), ""))
        added = tr("Added {number}, {time}", number=wording.quantity(number), time=venue.time(at))
        changed = tr("Changed, {time}", time=venue.time(at))
        words.append((added if one.is_new else changed) if at else "—")
    return ReviewRow(
        target="",
        tone="joined",
        quantity=wording.quantity(line.quantity) if line else "",
        name=one.name,
        caption="",
        choices=(),
        words=tuple(words),
        tag=tr("Added") if one.is_new else tr("Joined"),
        amount=venue.money(line.total) if line else "",
    )


def _amount_of(found: Review, one: Joined) -> int | None:
    line = found.order.line(one.line_id)
    return line.total if line else None


def _number(way: Way) -> str:
    return wording.quantity(way.value) if isinstance(way.value, Decimal) else ""


def _short(name: str, quantity: Decimal) -> str:
    short = name.partition(",")[0]
    return f"{short} ×{wording.quantity(quantity)}" if quantity != 1 else short
