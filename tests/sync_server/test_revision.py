"""From wished items to edits: what is written for a change, and that it leads to exactly what was wished."""

from collections import Counter
from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from shared.catalogue import EMPTY, Catalogue, Option, OptionGroup
from shared.edits import (
    VERSION,
    Change,
    Edit,
    LineAdd,
    LineNote,
    QtyDelta,
    QtySet,
    body_of,
    change_of,
    kind_of,
)
from shared.order_session import Line
from shared.problems import NotUnderstood, TooMany
from sync_server.books import Book, bound, continued, empty
from sync_server.clerk import Entry
from sync_server.forms.orders import ItemWish
from sync_server.revision import revised
from tests.shared.histories import CONTENT, Step, examples, play, steps, three_tills
from tests.shared.paper import SESSION
from tests.sync_server.paper_till import PaperTill, beer, new_id, opened
from tests.sync_server.venue import CATALOGUE


def ids() -> Iterator[str]:
    """New ids."""
    while True:
        yield new_id()


def wish(**given: Any) -> ItemWish:
    """An item as a client writes it."""
    return msgspec.convert({"productId": 103, "quantity": 1, **given}, ItemWish)


def written(book: Book, entries: Sequence[Entry]) -> Book:
    """The book with the entries at its end, as the clerk writes them."""
    edits = [
        Edit(
            id=new_id(), session_id=SESSION, replica="server", n=n, kind=kind_of(one.change), v=VERSION,
            user_id=1, till_id=0, at="2026-03-01T12:00:00.000Z", seen=one.seen, body=body_of(one.change),
        )
        for n, one in enumerate(entries, 1)
    ]  # fmt: skip
    return continued(book, edits, "")


def after(book: Book, *items: ItemWish, shown: int | None = None, catalogue: Catalogue = CATALOGUE) -> Book:
    """The book after a client that was shown `shown` (all there is) wished these items."""
    seen = book.rev if shown is None else shown
    return written(book, revised(book, seen, items, catalogue, ids()))


def counted(book: Book) -> list[Decimal]:
    """The quantities in the order of lines."""
    return [line.quantity for line in book.session.lines]


def said_since(book: Book, before: Book) -> list[Change]:
    """What was written since."""
    return [change_of(entry.edit) for entry in book.log[before.rev :]]


@pytest.fixture
def till() -> PaperTill:
    """A till that begins the order."""
    found = PaperTill()
    found.write(SESSION, opened(), beer(1, line_id="one"), beer(2, line_id="two"))
    return found


def book_of(till: PaperTill) -> Book:
    """The order as the till wrote it."""
    return continued(empty(SESSION), till.journal[SESSION], "")


def test_a_new_line_is_a_snapshot_of_the_catalogue() -> None:
    group = OptionGroup("Size", "one", (Option("Large", 120),))
    product = msgspec.structs.replace(CATALOGUE.products[0], option_groups=(group,))
    catalogue = msgspec.structs.replace(CATALOGUE, products=(product,))
    large = wish(name="Poison", options=[{"name": "Large"}], note=" cold ", discount=60)
    line = after(empty(SESSION), large, catalogue=catalogue).session.lines[0]
    assert (line.name, line.category, line.tax_name, line.tax_rate) == (
        "Lager, pint",
        "draught",
        "VAT 20%",
        2000,
    )
    assert (line.unit_price, line.total, [note.text for note in line.notes]) == (660, 600, ["cold"])


def test_what_the_catalogue_lacks_needs_name_and_price() -> None:
    line = after(empty(SESSION), wish(name="Pie", unitPrice=900), catalogue=EMPTY).session.lines[0]
    assert (line.name, line.unit_price, line.tax_rate) == ("Pie", 900, 0)
    for item in (wish(), wish(name="Pie"), wish(unitPrice=900)):
        with pytest.raises(NotUnderstood, match="give its name and its unitPrice"):
            after(empty(SESSION), item, catalogue=EMPTY)


def test_a_price_that_was_given_is_the_one_with_options() -> None:
    item = wish(unitPrice=700, options=[{"name": "Shot", "price": 150}])
    book = after(empty(SESSION), item)
    assert book.session.total == 700
    dearer = wish(lineId=book.session.lines[0].line_id, unitPrice=800)
    assert after(book, dearer).session.total == 800
    assert len(after(book, item).log) == book.rev


def test_lines_are_found_by_product_options_and_price(till: PaperTill) -> None:
    book = book_of(till)
    assert said_since(after(book, wish(quantity=2), wish(quantity=1)), book) == []
    assert said_since(after(book, wish(quantity=2), wish(quantity=5)), book) == [
        QtySet(line_id="one", quantity=Decimal(5))
    ]
    changed = after(book, wish(quantity=1, unitPrice=600), wish(quantity=2))
    assert [kind_of(one) for one in said_since(changed, book)] == ["line_add", "line_void"]
    assert counted(changed) == [2, 1]


def test_other_options_make_another_line(till: PaperTill) -> None:
    book = after(
        book_of(till), wish(lineId="one", options=[{"name": "Shandy"}]), wish(lineId="two", quantity=2)
    )
    assert [[option.name for option in line.options] for line in book.session.lines] == [[], ["Shandy"]]


def test_more_of_a_line_that_came_unseen_survives_its_removal(till: PaperTill) -> None:
    shown = book_of(till).rev
    till.write(SESSION, QtyDelta("one", Decimal(3)))
    left = after(book_of(till), wish(lineId="two", quantity=2), shown=shown)
    assert counted(left) == [3, 2]
    assert [clash.line_id for clash in left.session.clashes] == ["one"]
    assert counted(after(left, wish(lineId="two", quantity=2))) == [2]
    assert after(left, wish(lineId="two", quantity=2)).session.clashes == ()


def test_what_a_client_did_not_change_stays_as_others_made_it(till: PaperTill) -> None:
    shown = book_of(till).rev
    till.write(SESSION, QtyDelta("one", Decimal(3)), beer(7))
    book = after(book_of(till), wish(lineId="one"), wish(lineId="two", quantity=5), shown=shown)
    assert counted(book) == [4, 5, 7]
    assert book.session.clashes == ()


def test_what_others_removed_comes_back_only_if_it_was_changed(till: PaperTill) -> None:
    first = book_of(till)
    removed = written(first, revised(first, first.rev, [wish(lineId="two", quantity=2)], CATALOGUE, ids()))
    both = [wish(lineId="one"), wish(lineId="two", quantity=2)]
    assert counted(after(removed, *both, shown=first.rev)) == [2]
    both[0] = wish(lineId="one", quantity=9)
    back = after(removed, *both, shown=first.rev)
    assert counted(back) == [2, 9]
    assert "one" not in [line.line_id for line in back.session.lines]


def test_what_was_never_shown_is_kept(till: PaperTill) -> None:
    assert counted(after(book_of(till), wish(quantity=1), shown=0)) == [1, 2, 1]
    assert counted(after(book_of(till), shown=0)) == [1, 2]
    assert counted(after(book_of(till), wish(lineId="one", quantity=4), shown=0)) == [4, 2]


def test_an_allergy_stays_one() -> None:
    book = after(empty(SESSION), wish(note="nuts"))
    line = book.session.lines[0].line_id
    loud = written(book, [Entry(LineNote(line, "NUTS", allergy=True), (book.log[-1].edit.id,))])
    noted = after(loud, wish(lineId=line, note="no nuts at all")).session.lines[0].notes
    assert [(note.text, note.allergy) for note in noted] == [("no nuts at all", True)]


def test_no_more_than_500_lines(till: PaperTill) -> None:
    with pytest.raises(TooMany):
        after(book_of(till), *[wish()] * 501)
    with pytest.raises(TooMany):
        after(book_of(till), *[wish()] * 499, shown=0)
    assert len(after(book_of(till), *[wish()] * 498, shown=0).session.lines) == 500
    assert len(after(book_of(till), *[wish(quantity=7)] * 500).session.lines) == 500


@st.composite
def wished_for(draw: st.DrawFn, lines: Sequence[Line]) -> list[ItemWish]:
    """Some of the lines, changed or not, by their ids or without, and new ones, in any order."""
    items = []
    for line in draw(st.permutations(lines)):
        if draw(st.integers(0, 4)) == 0:
            continue
        options = [msgspec.to_builtins(option) for option in line.options]
        note = "; ".join(one.text for one in line.notes)
        items.append(
            wish(
                productId=line.product_id, name=line.name, options=options,
                lineId=line.line_id if draw(st.booleans()) else None,
                quantity=str(draw(st.just(line.quantity) | _QUANTITIES)),
                unitPrice=draw(st.just(line.unit_price) | st.integers(0, 900)),
                note=draw(st.just(note) | st.sampled_from(["", "cold", "no nuts"])),
            )
        )  # fmt: skip
    for _ in range(draw(st.integers(0, 3))):
        new = {"productId": draw(st.sampled_from([103, 5000])), "unitPrice": draw(st.integers(0, 900))}
        items.append(wish(**new, name="Pie", quantity=str(draw(_QUANTITIES)), options=[], note=""))
    return draw(st.permutations(items))


_QUANTITIES = st.decimals(Decimal("0.001"), Decimal("99.999"), places=3)


@examples(150)
@given(history=steps(*CONTENT), drawn=st.data())
def test_the_edits_lead_to_exactly_what_was_wished(history: list[Step], drawn: st.DataObject) -> None:
    tills = three_tills()
    play(tills, history)
    book = bound(SESSION, tills[0].log.entries)
    items = drawn.draw(wished_for(book.session.lines))
    revision = revised(book, book.rev, items, CATALOGUE, ids())
    made = written(book, revision)
    asked = Counter((one.product_id, one.quantity, one.unit_price, one.note) for one in items)
    there = Counter(
        (line.product_id, line.quantity, line.unit_price, "; ".join(note.text for note in line.notes))
        for line in made.session.lines
    )
    assert there == asked
    for item in items:
        if item.line_id is not None:
            line = made.session.line(item.line_id)
            assert line is not None
            assert line.quantity == item.quantity
    known = {entry.edit.id for entry in book.log}
    assert all(known.issuperset(one.seen) for one in revision)
    assert revised(made, made.rev, items, CATALOGUE, ids()) == []
    assert sum(isinstance(one.change, LineAdd) for one in revision) <= len(items)
