"""A list of items as a client wishes it, against the order as it is: the edits that lead there. Pure.

A wish has three sides: what the client was shown, what is there now, and what it asks for. Only what it
asks to be different from what it was shown is written, so that two clients do not undo each other.
"""

from collections.abc import Iterator, Sequence

from msgspec import UNSET

from shared.card_numbers import without_card_numbers
from shared.carrying import spelled_out
from shared.catalogue import Catalogue, Product
from shared.edits import Change, LineAdd, LineDiscount, LineNote, LinePrice, LineVoid, Logged, QtySet
from shared.fold import fold
from shared.merging import Said, by_target, parents, said, target_of, undone
from shared.money import NUMBER_LIMIT, Minor, quantity
from shared.order_session import Discount, Line, LineOption, OrderSession
from shared.problems import NotUnderstood, TooMany
from shared.rules import MOST_LINES
from sync_server.books import Book
from sync_server.clerk import Entry
from sync_server.forms.orders import ItemWish, OptionWish


def revised(
    book: Book, shown: int, wished: Sequence[ItemWish], catalogue: Catalogue, ids: Iterator[str]
) -> list[Entry]:
    """The changes that make the order hold the wished items, for a client that was shown rev `shown`.

    Items are matched by line id, else by product, options and unit price with lines the client was shown.
    Lines it was not shown stay; of a line that grew since, only what it was shown is removed. Raises
    NotUnderstood for a wish that makes no sense, TooMany above 500 lines.
    """
    _check(wished)
    present = {line.line_id: line for line in book.session.lines}
    base = present if shown >= book.rev else _lines(fold(book.session.session_id, book.log[:shown]))
    edits, before = _groups(book.log), _groups(book.log[:shown])
    used = {target.partition(":")[2] for target in edits if target.startswith("quantity:")}
    found: list[Entry] = []
    matched = _matched(wished, base, present)
    for item, line_id in zip(wished, matched, strict=True):
        now, was = present.get(line_id), base.get(line_id)
        if now is not None:
            changes = _changed(item, was or now, now)
            found.extend(Entry(one, parents(edits.get(target_of(one), ()))) for one in changes)
        elif was is None or any(_changed(item, was, was)):
            own = item.line_id if item.line_id and item.line_id not in used else next(ids)
            found.extend(Entry(change) for change in _added(item, own, catalogue))
    kept = set(matched)
    for line_id in [line_id for line_id in base if line_id in present and line_id not in kept]:
        void = LineVoid(line_id=line_id, reason="removed")
        found.append(Entry(void, parents(before.get(f"quantity:{line_id}", ()))))
    more = sum(_counts(entry.change) for entry in found)
    if more > 0 and len(present) + more > MOST_LINES:
        raise TooMany(f"An order has at most {MOST_LINES} lines. Begin another order.")
    return found


def _counts(change: Change) -> int:
    """How many more lines there are after a change."""
    return isinstance(change, LineAdd) - isinstance(change, LineVoid)


def _check(wished: Sequence[ItemWish]) -> None:
    if len(wished) > MOST_LINES:
        raise TooMany(f"An order has at most {MOST_LINES} lines. Begin another order.")
    for item in wished:
        try:
            good = quantity(item.quantity) > 0
        except ValueError:
            good = False
        if not good:
            raise NotUnderstood(
                "A quantity is above nothing, below 100000 and has at most three places. "
                "Leave out an item to remove it."
            )
    named = [item.line_id for item in wished if item.line_id]
    if len(named) != len(set(named)):
        raise NotUnderstood("Two items have one lineId. Name each line once.")


def _matched(wished: Sequence[ItemWish], base: dict[str, Line], present: dict[str, Line]) -> list[str]:
    """For each item the id of the line it speaks of; "" if it is a new one."""
    matched = [""] * len(wished)
    for place, item in enumerate(wished):
        line = present.get(item.line_id or "") or base.get(item.line_id or "")
        if line is not None and _is_of(item, line, priced=False):
            matched[place] = line.line_id
    for exactly in (True, False):
        left: dict[int, list[Line]] = {}
        for line in base.values():
            if line.line_id not in matched:
                left.setdefault(line.product_id, []).append(line)
        for place, item in enumerate(wished):
            if matched[place] or item.line_id:
                continue
            for line in left.get(item.product_id, ()):
                same = line.quantity == item.quantity or not exactly
                if same and _is_of(item, line, priced=True):
                    matched[place] = line.line_id
                    left[item.product_id].remove(line)
                    break
    return matched


def _is_of(item: ItemWish, line: Line, *, priced: bool) -> bool:
    if item.product_id != line.product_id or (priced and item.unit_price not in (UNSET, line.unit_price)):
        return False
    if item.options is UNSET:
        return not (priced and line.options)
    options = item.options
    return len(options) == len(line.options) and all(
        wish.is_of(option) for wish, option in zip(options, line.options, strict=True)
    )


def _changed(item: ItemWish, was: Line, now: Line) -> Iterator[Change]:
    """What the item asks to be different from how the line was shown, unless it is so by now."""
    line_id = now.line_id
    count = quantity(item.quantity)
    if count not in (was.quantity, now.quantity):
        yield QtySet(line_id=line_id, quantity=count)
    price = item.unit_price
    if price is not UNSET and price not in (was.unit_price, now.unit_price):
        yield LinePrice(line_id=line_id, unit_price=price - _extra(now.options))
    if item.discount is not UNSET and item.discount not in (was.discounted, now.discounted):
        yield LineDiscount(line_id=line_id, discount=_discount(item.discount))
    if item.note is not UNSET and (text := _text(item.note)) not in (_note(was), _note(now)):
        allergy = any(note.allergy for note in now.notes)
        yield LineNote(line_id=line_id, text=text, allergy=allergy)


def _added(item: ItemWish, line_id: str, catalogue: Catalogue) -> Iterator[Change]:
    """A new line: what the item does not say comes from the catalogue."""
    product = next((one for one in catalogue.products if one.product_id == item.product_id), None)
    if product is None and not (item.name and item.unit_price is not UNSET):
        raise NotUnderstood(
            f"The catalogue has no product {item.product_id}: give its name and its unitPrice."
        )
    options = tuple(_option(wish, product) for wish in (() if item.options is UNSET else item.options))
    if item.unit_price is not UNSET:
        price = item.unit_price - _extra(options)
    else:
        price = product.price if product else 0
    if abs(price) > NUMBER_LIMIT:
        raise NotUnderstood("The unitPrice is no amount.")
    yield LineAdd(
        line_id=line_id,
        product_id=item.product_id,
        name=product.name if product else _text(item.name),
        category=product.category if product else "",
        unit_price=price,
        tax_name=product.tax.name if product else "",
        tax_rate=product.tax.rate if product else 0,
        quantity=quantity(item.quantity),
        options=options,
    )
    if item.discount is not UNSET and item.discount:
        yield LineDiscount(line_id=line_id, discount=_discount(item.discount))
    if item.note is not UNSET and item.note.strip():
        yield LineNote(line_id=line_id, text=_text(item.note))


def _text(typed: str) -> str:
    """As it is kept: a second wish of the same words is then no other wish."""
    return without_card_numbers(typed.strip())


def _option(wish: OptionWish, product: Product | None) -> LineOption:
    price = wish.price
    if price is UNSET:
        groups = product.option_groups if product else ()
        offered = (option for group in groups for option in group.options)
        price = next((option.price for option in offered if option.name == wish.name), 0)
    return LineOption(name=_text(wish.name), price=price, without=wish.without)


def _extra(options: Sequence[LineOption]) -> Minor:
    return sum(option.price for option in options)


def _discount(amount: Minor) -> Discount | None:
    return Discount(label="Discount", kind="amount", value=amount) if amount else None


def _note(line: Line) -> str:
    return "; ".join(note.text for note in line.notes)


def _lines(session: OrderSession) -> dict[str, Line]:
    return {line.line_id: line for line in session.lines}


def _groups(log: Sequence[Logged]) -> dict[str, list[Said]]:
    """The edits by what they set, moved lines spelled out, as the fold counts them."""
    edits = said(entry.edit for entry in log)
    return by_target(spelled_out(edits).edits, undone(edits))
