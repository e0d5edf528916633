"""What people do all evening at a till, each a few taps on its real window."""

from tests.hands.till import RealTill, Seen
from tests.story.stage import MANAGER, Stage


def pounds(minor: int) -> str:
    """As the till writes it."""
    return f"£{minor / 100:.2f}"


def next_order(till: RealTill) -> None:
    """From the paid screen on."""
    till.key("F12")
    till.until(lambda seen: seen.page == "order", "a new order")


def pay_page(till: RealTill) -> None:
    """Opens the payment of the order in hand."""
    till.key("F12")
    till.until(lambda seen: seen.page == "payment", "the payment screen")


def sell(till: RealTill, *products: str) -> Seen:
    """Rings up and takes cash; returns what was rung up."""
    rung = till.ring(*products)
    till.pay_exact()
    next_order(till)
    return rung


def pay_by_card(till: RealTill) -> None:
    """The reader is asked, and approves."""
    till.key("F7")
    till.until(lambda seen: seen.page == "complete", "the card approved")


def digits(till: RealTill, minor: int) -> None:
    """Taps an amount on the keys of the screen: typed as fast as a test types it would be a scan."""
    for digit in str(minor):
        till.press(digit)


def tip(till: RealTill, minor: int) -> None:
    """A tip is typed on the payment page."""
    till.press("More")
    digits(till, minor)
    till.press(f"Use {pounds(minor)} tip")


def save_to_table(till: RealTill, table: str, *products: str) -> int:
    """An order saved to a new tab of that table; what it costs."""
    total = till.ring(*products).total
    till.key("F7")
    for digit in table:
        till.press(digit)
    till.press(f"Save to Table {table}")
    till.until(lambda seen: seen.lines == (), "an empty order after saving")
    return total


def board(till: RealTill, *says: str) -> Seen:
    """The tabs board, once it says all this."""
    till.press("Tabs")
    return till.until(
        lambda seen: seen.page == "tabs" and all(map(seen.says, says)), f"the board with {says}", timeout=30
    )


def to_order(till: RealTill) -> None:
    """Back from wherever to the order."""
    till.press("Order")
    till.until(lambda seen: seen.page == "order", "the order")


def pay_bill(till: RealTill, amount: int, bill: int, *, card: bool = False) -> None:
    """Pays one bill of a split; the split page or a new order comes after it."""
    till.press(f"Pay  {pounds(amount)}, Bill {bill}")
    till.until(lambda seen: seen.page == "payment", f"the payment of bill {bill}")
    if card:
        pay_by_card(till)
    else:
        till.key("F12")
        till.until(lambda seen: seen.page == "complete", f"bill {bill} paid")
    till.key("F12")
    till.until(lambda seen: seen.page in ("split", "order"), f"what comes after bill {bill}")


def split_page(till: RealTill) -> None:
    """The order in hand is split."""
    till.key("F8")
    till.until(lambda seen: seen.page == "split", "the split page")


def drawer(till: RealTill) -> None:
    """The page of the cash drawer."""
    till.press("Till")
    till.until(lambda seen: seen.page == "settings", "the till’s page")
    till.press("Cash drawer…")
    till.until(lambda seen: seen.page == "shift", "the cash drawer")


def leave_drawer(till: RealTill) -> None:
    """Back to the order."""
    till.press("Back")
    till.until(lambda seen: seen.page == "order", "the order")


def count_float(till: RealTill, minor: int) -> None:
    """The float is counted in."""
    drawer(till)
    digits(till, minor)
    till.press(f"Count {pounds(minor)} in")
    leave_drawer(till)


def close_drawer(till: RealTill, counted: int) -> Seen:
    """The drawer is counted, without seeing what should be in it; the Z report on the screen."""
    drawer(till)
    till.press("Count and close")
    seen = till.see()
    assert not any("Should be" in paper for paper in seen.told), "the count is blind"
    digits(till, counted)
    till.press(f"Close with {pounds(counted)}")
    return till.until(lambda seen: seen.says("Begin the next shift"), "the Z report")


def log_out(till: RealTill) -> None:
    """The person leaves."""
    till.key("F10")
    till.until(lambda seen: seen.page == "login", "logged out")


def come(stage: Stage, till: RealTill, person: str) -> None:
    """Somebody logs in; what the till asks about an order of theirs is answered with a new one."""
    till.until(lambda seen: seen.page == "login" and seen.says(person), f"{person} on the login screen")
    till.press(person)
    till.type(stage.pin(person))
    till.until(lambda seen: seen.page == "order", f"{person} at the till")


def allow(stage: Stage, till: RealTill) -> None:
    """The manager types her PIN into the question on the screen."""
    till.until(lambda seen: seen.says("Ask a manager"), "the question for a manager")
    for digit in stage.pin(MANAGER):
        till.press(digit)
    till.until(lambda seen: not seen.says("Ask a manager"), "the manager’s leave")
