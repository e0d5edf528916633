"""Every kind of edit has a sentence of its own in the audit."""

from decimal import Decimal

import pytest

from shared import edits as e
from shared import tab_edits as t
from shared.edits import KINDS, Change, Edit, Logged, body_of, kind_of
from shared.order_session import Discount, MovedLine, SentLine
from sync_server.console.wording import Told, story
from sync_server.figures import Member

OTHER, BILL = "0195-aaaaaaa111111", "0195-bbbbbbb222222"
HAPPY = Discount(kind="percent", value=2000, label="Happy hour")
SOUP = MovedLine(
    line_id="s", of="s0", product_id=7, name="Soup", category="", unit_price=500, tax_name="VAT",
    tax_rate=2000, quantity=Decimal(2),
)  # fmt: skip

SENTENCES: dict[str, tuple[Change, str]] = {
    "open": (e.Open("GBP"), "Order opened"),
    "line_add": (e.LineAdd("m", 8, "Cola", "", 300, "VAT", 2000, Decimal(1)), "Added 1 × Cola"),
    "qty_delta": (e.QtyDelta("l", Decimal(2)), "Added 2 × Tea"),
    "qty_set": (e.QtySet("l", Decimal("2.50")), "Set Tea to 2.5"),
    "line_void": (e.LineVoid("l", "cold"), "Removed 3 × Tea: cold"),
    "line_price": (e.LinePrice("l", 100), "Price of Tea set to £1.00"),
    "line_discount": (e.LineDiscount("l", HAPPY), "Happy hour −20% on Tea ×3"),
    "session_discount": (e.SessionDiscount(HAPPY), "Happy hour −20% on the whole order"),
    "table": (e.Table("Table 4"), "Table set to Table 4"),
    "covers": (e.Covers(5), "Guests set to 5"),
    "name": (e.Name("Birthday"), "Named “Birthday”"),
    "line_note": (e.LineNote("l", "hot"), "Note on Tea: “hot”"),
    "session_note": (e.SessionNote("quick"), "Note on the order: “quick”"),
    "park": (e.Park("2026-03-06T12:00:00.000Z"), "Logged out, order kept"),
    "resume": (e.Resume(2), "Opened again on Till 1"),
    "take_over": (e.TakeOver(2), "Taken over on Till 1"),
    "assign_tab": (e.AssignTab(OTHER), "Saved to a tab"),
    "assign_user": (e.AssignUser(2), "Given to Person 2"),
    "payment_intent": (e.PaymentIntent("p", "card", 250), "Asked for £2.50 by card"),
    "payment": (e.Payment("p", "cash", 250, 300, 50), "Paid £2.50 cash, change £0.50"),
    "payment_voided": (e.PaymentVoided("q", "declined"), "The payment came to nothing: declined"),
    "refund": (e.Refund("r", "p", "cash", 250, "cold"), "Gave back £2.50 cash: cold"),
    "close": (e.Close("x", "1-9", 0, 0, (), "GBP", (), ()), "Closed with receipt 1-9"),
    "settle": (
        e.Settle(OTHER, "x", "1-9", 750, ()), "Paid with another bill: £7.50 on receipt 1-9",
    ),
    "kitchen_ticket": (
        t.KitchenTicket((SentLine("l", "Soup", "food", Decimal(2)), SentLine("k", "Tea", "hot", Decimal(0)))),
        "Told the kitchen: 2 × Soup, Tea changed",
    ),
    "delete": (e.Delete(), "Order cleared"),
    "choose": (e.Choose("quantity:l", "e1"), "Chose between two versions of the quantity"),
    "undo": (e.Undo("edit-2"), "Took back: Added 3 × Tea"),
    "gather": (
        t.Gather(OTHER, 3, (SOUP,)), "Put order …111111 of the tab on this bill: 2 × Soup",
    ),
    "release": (t.Release(OTHER), "Took order …111111 off this bill, back to the tab"),
    "move_out": (
        t.MoveOut("m", BILL, (t.LinePart("l", Decimal(1), 250),)), "Moved 1 × Tea to order …222222",
    ),
    "move_in": (t.MoveIn("m", OTHER, (SOUP,)), "Received 2 × Soup from order …111111"),
    "tab_open": (t.TabOpen("Smith", "Table 2", "GBP"), "Tab opened: “Smith” at Table 2"),
    "tab_name": (t.TabName("Jones"), "Tab named “Jones”"),
    "tab_table": (t.TabTable("Table 3"), "Tab moved to Table 3"),
    "tab_owner": (t.TabOwner(2), "Tab given to Person 2"),
    "tab_merge": (t.TabMerge(OTHER), "Tab joined to tab …111111"),
    "tab_close": (t.TabClose(), "Tab closed"),
    "tab_reopen": (t.TabReopen(), "Tab opened again"),
}  # fmt: skip


class Badges:
    """Names made of numbers."""

    def till(self, till_id: int) -> str:
        """ "Till 1"."""
        return f"Till {till_id}"

    def who(self, user_id: int) -> Member:
        """ "Person 2"."""
        return Member(user_id, f"Person {user_id}", "cashier", "slate", True)


def told(*changes: Change) -> list[Told]:
    """The story of an order of which three teas are known."""
    return story(tuple(entry(number, change) for number, change in enumerate(changes, 1)), Badges())


def entry(number: int, change: Change) -> Logged:
    """The change as the log's entry of that number."""
    edit = Edit(
        id=f"edit-{number}", session_id="0195-order", replica="a", n=number, kind=kind_of(change), v=1,
        user_id=1, till_id=1, at="2026-03-06T12:00:00.000Z", seen=(), body=body_of(change),
    )  # fmt: skip
    return Logged(rev=number, received_at=edit.at, edit=edit)


TEA = e.LineAdd("l", 6, "Tea", "", 250, "VAT", 2000, Decimal(3))


@pytest.mark.parametrize("kind", sorted(KINDS))
def test_every_kind_of_the_vocabulary_has_a_sentence_of_its_own(kind: str) -> None:
    change, sentence = SENTENCES[kind]
    one = told(e.Open("GBP"), TEA, change)[-1]
    assert one.edit.kind == kind
    assert one.sentence == sentence


def test_moves_are_listed_with_the_moves() -> None:
    for kind in ("gather", "release", "move_out", "move_in", "take_over", "assign_tab"):
        assert told(e.Open("GBP"), TEA, SENTENCES[kind][0])[-1].group == "moves"


def test_many_lines_are_told_in_short() -> None:
    assert told(t.MoveIn("m", OTHER, (SOUP,) * 5))[0].sentence == (
        "Received 2 × Soup, 2 × Soup, 2 × Soup, 2 more from order …111111"
    )


def test_only_a_kind_that_nobody_knows_is_of_a_newer_kind() -> None:
    strange = Logged(1, "", Edit("i", "s", "a", 1, "sing_song", 1, 1, 1, "", (), body_of(TEA)))
    assert story((strange,), Badges())[0].sentence == (
        "A change of a newer kind (sing song): update the server to read it"
    )
