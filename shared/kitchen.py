"""What the kitchen must still be told of an order, and how it stands on its ticket: pure."""

from collections.abc import Container, Iterable, Sequence
from decimal import Decimal

from msgspec.structs import replace

from shared.edits import Change
from shared.money import plain
from shared.order_session import Line, OrderSession, SentLine, Status
from shared.paper import ENGLISH, RULE, PaperWords, Row
from shared.tab_edits import KitchenTicket


def sent_lines(said: Iterable[Change]) -> tuple[SentLine, ...]:
    """All that these edits told the kitchen, added up; lines of which nothing is left are not in it."""
    sums: dict[str, SentLine] = {}
    for change in said:
        for line in change.lines if isinstance(change, KitchenTicket) else ():
            before = sums.get(line.line_id)
            count = line.quantity + (before.quantity if before else 0)
            sums[line.line_id] = replace(line, quantity=plain(count))
    return tuple(line for line in sums.values() if line.quantity)


def untold(order: OrderSession, categories: Container[str]) -> tuple[SentLine, ...]:
    """What differs from what the kitchen knows, of the categories that it cooks.

    `quantity` is how many more; 0 where only the words have changed. Rounds gathered on a bill were told
    with their own orders, what grew on the bill was not; of an order that was cleared nothing is wanted.
    """
    known = {line.line_id: line for line in order.sent}
    rounds = {line.line_id: line.quantity for part in order.gathered for line in part.lines}
    found = []
    for line in () if order.status is Status.DELETED else order.lines:
        before = known.pop(line.line_id, None)
        more = line.quantity - (before.quantity if before else 0) - rounds.get(line.line_id, 0)
        words = words_of(line)
        is_other = before is not None and before.words != words
        if (line.category in categories or before is not None) and (more or is_other):
            found.append(SentLine(line.line_id, line.name, line.category, plain(more), words))
    found += [replace(line, quantity=-line.quantity) for line in known.values()]
    return tuple(found)


def words_of(line: Line) -> tuple[str, ...]:
    """Options and notes as the kitchen reads them; an allergy begins with "!"."""
    notes = (f"{'! ' if note.allergy else ''}{note.text}" for note in line.notes)
    return (*(option.name for option in line.options), *notes)


def ticket_rows(
    lines: Sequence[SentLine],
    known: Sequence[SentLine],
    *,
    title: str,
    place: str,
    caption: str,
    words: PaperWords = ENGLISH,
) -> tuple[Row, ...]:
    """A ticket: `place` is the table or name in large letters, `known` what the kitchen knew before."""
    before = {line.line_id for line in known}
    rows = [Row("centre", title), Row("title", place), Row("centre", caption), RULE]
    for line in lines:
        count = f"{abs(line.quantity):f}"
        if line.quantity < 0:
            rows.append(Row("taken_back", words.taken_back.format(count=count, name=line.name)))
            continue
        if not line.quantity:
            rows.append(Row("taken_back", words.changed.format(name=line.name)))
        else:
            rows.append(Row("dish", line.name, quantity=f"+{count}" if line.line_id in before else count))
        rows += [Row("alert" if word.startswith("!") else "sub", word) for word in line.words]
    return tuple(rows)


def handed_on(sent: Sequence[SentLine], line_id: str, quantity: Decimal) -> SentLine | None:
    """Of `quantity` of a line that goes to another order: what the kitchen knows of it goes along."""
    known = next((line for line in sent if line.line_id == line_id), None)
    return None if known is None else replace(known, quantity=min(known.quantity, quantity))
