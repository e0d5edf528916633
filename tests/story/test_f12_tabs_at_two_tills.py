"""F-12 at two real tills: tables joined into each other at once, a split left, a part of one paid."""

import pytest

from tests.hands.till import RealTill
from tests.story.stage import Stage

pytestmark = pytest.mark.story


def saved(till: RealTill, table: str, *products: str) -> int:
    """An order saved to a new tab of that table; what it costs."""
    total = till.ring(*products).total
    till.key("F7")
    for digit in table:
        till.press(digit)
    till.press(f"Save to Table {table}")
    till.until(lambda seen: seen.lines == (), "an empty order after saving")
    return total


def board(till: RealTill, *says: str) -> None:
    """The board, once it says all this."""
    till.press("Tabs")
    till.until(lambda seen: seen.page == "tabs" and all(map(seen.says, says)), f"the board with {says}")


def test_two_tills_join_two_tables_into_each_other_while_offline(stage: Stage) -> None:
    one, two = stage.till(1).start(), stage.till(2).start()
    one.log_in("Asha", stage.pin("Asha"))
    two.log_in("Ben", stage.pin("Ben"))
    whole = saved(one, "1", "Pale ale, pint", "Pale ale, pint") + saved(two, "2", "Bread", "Bread", "Cola")
    for till in (one, two):
        board(till, "Table 1", "Table 2", "Synced")
    for number in (1, 2):
        stage.wire(number).cut()
    for till, table, into in ((one, "Table 1", "Table 2, Ben"), (two, "Table 2", "Table 1, Asha")):
        till.press(table)
        till.press("Transfer")
        till.press(into)
    for number in (1, 2):
        stage.wire(number).mend()
    amount = f"£{whole / 100:.2f}"
    for till in (one, two):
        till.until(
            lambda seen: seen.says("Tabs, 1") and seen.says(amount) and seen.says("Synced"),
            f"one tab of {amount}", timeout=45,
        )  # fmt: skip

    one.press("Table")
    one.press("Resume here")
    bill = one.until(lambda seen: seen.page == "order" and len(seen.lines) == 3, "the bill of both tables")
    assert bill.total == whole
    one.pay_exact()
    paid = stage.office.until(bill.session, lambda order: order["status"] == "completed")
    assert paid["total"] == whole
    for till in (one, two):
        till.until(lambda seen: not seen.says("Tabs, 1"), "no open tab")


def test_a_split_is_left_and_a_part_is_paid_and_the_table_is_opened_again(stage: Stage) -> None:
    one, two = stage.till(1).start(), stage.till(2).start()
    one.log_in("Asha", stage.pin("Asha"))
    whole = saved(one, "7", "Pale ale, pint", "Pale ale, pint", "Bread")
    board(one, "Table 7")
    one.press("Table 7")
    one.press("Split")
    one.until(lambda seen: seen.page == "split", "the split page")
    one.press("2 × Pale ale")
    one.press("Move here, Bill 1")
    one.press("Back")
    before = one.until(lambda seen: seen.page == "order", "the order again")
    assert (before.total, sorted(before.lines)) == (
        whole, sorted([("Pale ale, pint", "2", 1160), ("Bread", "1", 150)]),
    )  # fmt: skip

    one.key("F8")
    one.press("2 × Pale ale")
    one.press("Move here, Bill 1")
    one.press("Pay  £5.80, Bill 1")
    one.until(lambda seen: seen.page == "payment", "the payment of the first bill")
    one.key("F12")
    one.until(lambda seen: seen.page == "complete", "the first bill paid")
    one.kill()
    one.start()

    # The other till has the rest of the table, and each item once.
    stage.wire(1).mend()
    one.open_order("Asha", stage.pin("Asha"))
    one.press("Save to tab")
    two.log_in("Ben", stage.pin("Ben"))
    board(two, "Table 7", "£7.30")
    two.press("Table 7")
    two.press("Resume here")
    rest = two.until(lambda seen: seen.page == "order" and len(seen.lines) == 2, "the rest of the table")
    assert sorted(rest.lines) == [("Bread", "1", 150), ("Pale ale, pint", "1", 580)]
    two.pay_exact()
    stage.office.until(rest.session, lambda order: order["status"] == "completed")
    taken = [stage.office.x_report(number)["figures"]["methods"] for number in (1, 2)]
    assert [[part["net"] for part in methods] for methods in taken] == [[580], [730]]
