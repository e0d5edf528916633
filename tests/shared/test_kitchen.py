"""What the kitchen is told: each thing once, changes as changes, and how it stands on the ticket."""

from decimal import Decimal

from shared.closing import close_of
from shared.edits import Change, Delete, LineNote, LineVoid, Open
from shared.kitchen import handed_on, ticket_rows, untold
from shared.order_session import LineOption, OrderSession, SentLine
from shared.paper import Row
from shared.tab_edits import KitchenTicket
from tests.shared.paper import Log, Till, add, cash, more

NO_ONION = LineOption(name="No onion", without=True)


def till_with(*changes: Change) -> Till:
    """A till with an order."""
    till = Till(Log())
    till.say(Open(currency="GBP"), *changes)
    return till


def tell(till: Till) -> list[tuple[str, str, tuple[str, ...]]]:
    """What is told now: name, how many more, words. From now on the kitchen knows it."""
    lines = untold(till.order, CATEGORIES)
    till.say(KitchenTicket(lines))
    return [(line.name, f"{line.quantity:+f}", line.words) for line in lines]


CATEGORIES = frozenset({till_with(add("ale")).order.lines[0].category})


def test_each_line_is_told_once() -> None:
    till = till_with(add("ale", 2, options=(NO_ONION,)))
    assert tell(till) == [("Ale", "+2", ("No onion",))]
    assert tell(till) == []


def test_more_and_fewer_are_told_as_such() -> None:
    till = till_with(add("ale", 2))
    tell(till)
    till.say(more("ale"))
    assert tell(till) == [("Ale", "+1", ())]
    till.say(more("ale", -2))
    assert tell(till) == [("Ale", "-2", ())]
    till.say(LineVoid("ale"))
    assert tell(till) == [("Ale", "-1", ())]
    assert till.order.sent == ()


def test_other_words_are_told_once() -> None:
    till = till_with(add("ale"))
    tell(till)
    till.say(LineNote("ale", "sesame", allergy=True))
    assert tell(till) == [("Ale", "+0", ("! sesame",))]
    assert tell(till) == []


def test_what_no_kitchen_makes_is_not_told() -> None:
    assert untold(till_with(add("ale")).order, {"food"}) == ()


def test_a_cleared_order_takes_everything_back() -> None:
    till = till_with(add("ale", 2))
    tell(till)
    till.say(Delete(reason="left"))
    assert tell(till) == [("Ale", "-2", ())]


def test_paying_changes_nothing_for_the_kitchen() -> None:
    till = till_with(add("ale", 2))
    tell(till)
    till.say(cash("p1", till.order.total), close_of(till.order, "t1", "1-1"))
    assert tell(till) == []


def test_the_ticket_says_what_is_new_and_what_is_taken_back() -> None:
    known = (SentLine("a", "Burger", "food", Decimal(1)), SentLine("b", "Soup", "food", Decimal(2)))
    lines = (
        SentLine("a", "Burger", "food", Decimal(1), ("No onion", "! Sesame")),
        SentLine("b", "Soup", "food", Decimal(-2)),
        SentLine("c", "Pie", "food", Decimal(2)),
        SentLine("d", "Fish", "food", Decimal(0), ("No salt",)),
    )
    rows = ticket_rows(lines, known, title="Kitchen", place="Table 12", caption="Asha · 12:44")
    assert rows == (
        Row("centre", "Kitchen"),
        Row("title", "Table 12"),
        Row("centre", "Asha · 12:44"),
        Row("rule"),
        Row("dish", "Burger", quantity="+1"),
        Row("sub", "No onion"),
        Row("alert", "! Sesame"),
        Row("taken_back", "CANCEL 2 × Soup"),
        Row("dish", "Pie", quantity="2"),
        Row("taken_back", "CHANGE: Fish"),
        Row("sub", "No salt"),
    )


def test_a_line_that_moves_takes_along_what_the_kitchen_knows() -> None:
    sent = (SentLine("a", "Burger", "food", Decimal(2)),)
    taken = handed_on(sent, "a", Decimal(3))
    assert taken is not None
    assert taken.quantity == 2
    assert handed_on(sent, "b", Decimal(1)) is None


def test_an_older_order_knows_of_no_ticket() -> None:
    assert OrderSession("s").sent == ()
