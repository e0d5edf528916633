"""Random histories for property tests: three tills that write, send and pull in any order."""

import os
from collections.abc import Callable, Sequence
from typing import Any, NamedTuple, TypeVar

from hypothesis import settings
from hypothesis import strategies as st

from shared.closing import close_of
from shared.edits import (
    AssignTab,
    AssignUser,
    Change,
    Choose,
    Covers,
    Delete,
    LineDiscount,
    LineNote,
    LinePrice,
    LineVoid,
    Name,
    Open,
    Park,
    PaymentIntent,
    PaymentVoided,
    Refund,
    Resume,
    SessionDiscount,
    SessionNote,
    Table,
    TakeOver,
    Undo,
)
from shared.merging import UNDOABLE, said
from shared.order_session import Discount, LineOption
from tests.shared.paper import Log, Till, add, cash, more, typed

_TIMES = int(os.environ.get("HISTORIES", "1"))
_F = TypeVar("_F", bound=Callable[..., Any])


def examples(count: int) -> Callable[[_F], _F]:
    """So many examples, the same at every run. `HISTORIES=50` makes 50 times as many, new ones each run."""
    return settings(max_examples=count * _TIMES, derandomize=_TIMES == 1, deadline=None, database=None)


class Step(NamedTuple):
    """What one till does next; `pick` and `number` say to which line and how much."""

    till: int
    act: str
    pick: int
    number: int


CONTENT = (
    "add", "more", "fewer", "typed", "void", "price", "line discount", "discount", "table", "covers", "name",
    "line note", "note", "choose", "undo",
)  # fmt: skip
COURSE = ("park", "resume", "take over", "tab", "give away", "delete")
MONEY = ("intent", "payment", "voided", "refund")
_WIRE = ("send", "send one", "pull", "meet")

_LINES = ("ale", "bread", "olives")
_SIZES = ("0.125", "0.5", "1", "2", "3", "10")
_OPTIONS = ((), (LineOption(name="Large", price=150),), (LineOption(name="No ice", without=True),))
_DISCOUNTS = (
    None,
    Discount(label="Happy hour", kind="percent", value=2000),
    Discount(label="Regular", kind="percent", value=3333),
    Discount(label="Voucher", kind="amount", value=250),
    Discount(label="House", kind="percent", value=10_000),
)
_LOGOUT = "2026-03-01T12:30:00.000Z"


def steps(*acts: str, most: int = 30) -> st.SearchStrategy[list[Step]]:
    """Up to `most` steps of three tills; sending and pulling among them."""
    step = st.builds(
        Step,
        till=st.integers(0, 2),
        act=st.sampled_from((*acts, *_WIRE)),
        pick=st.integers(0, 7),
        number=st.integers(0, 7),
    )
    # Short ones are easy to read when they fail; long ones find more.
    return st.lists(step, min_size=1, max_size=most) | st.lists(step, min_size=most * 2 // 3, max_size=most)


def three_tills() -> list[Till]:
    """Three tills that know the same order of three lines; the first holds it."""
    log = Log()
    tills = [Till(log, number, user_id=number + 6) for number in (1, 2, 3)]
    ale, bread, olives = add("ale", 2, 580), add("bread", 1, 150, 500), add("olives", "0.250", 1600, 0)
    tills[0].say(Open(currency="GBP"), ale, bread, olives)
    tills[0].send()
    for till in tills:
        till.pull()
    return tills


def play(tills: Sequence[Till], history: Sequence[Step]) -> None:
    """Does the steps; one that makes no sense at that till is left out."""
    for step in history:
        till = tills[step.till]
        match step.act:
            case "send":
                till.send()
            case "send one":
                till.send(1)
            case "pull":
                till.pull()
            case "meet":
                till.meet()
            case _:
                change = _content(step, till) or _course(step, till) or _money(step, till)
                if change is not None:
                    till.say(change)


def _content(step: Step, till: Till) -> Change | None:
    line, size, discount = _LINES[step.pick % 3], _SIZES[step.number % 6], _DISCOUNTS[step.number % 5]
    match step.act:
        case "add":
            rate, options = (0, 500, 2000)[step.pick % 3], _OPTIONS[step.number % 3]
            return add(f"{till.till_id}/{till.written}", size, 95 * step.pick, rate, options)
        case "more":
            return more(line, size)
        case "fewer":
            return more(line, f"-{size}")
        case "typed":
            return typed(line, size)
        case "void":
            return LineVoid(line_id=line)
        case "price":
            return LinePrice(line_id=line, unit_price=100 * step.number)
        case "line discount":
            return LineDiscount(line_id=line, discount=discount)
        case "discount":
            return SessionDiscount(discount=discount)
        case "line note":
            return LineNote(line_id=line, text="cold" * step.number, allergy=step.pick > 3)
        case _:
            return _register(step) or _answer(step, till)


def _register(step: Step) -> Change | None:
    match step.act:
        case "table":
            return Table(table=f"Table {step.number}")
        case "covers":
            return Covers(covers=step.number)
        case "name":
            return Name(name=f"Guest {step.number}")
        case "note":
            return SessionNote(text="cake" * step.number)
        case _:
            return None


def _answer(step: Step, till: Till) -> Change | None:
    clashes = till.order.clashes
    undoable = [one.id for one in said(till.edits) if isinstance(one.change, UNDOABLE)]
    match step.act:
        case "choose" if clashes:
            clash = clashes[step.pick % len(clashes)]
            return Choose(
                target=clash.target, edit_id=clash.choices[step.number % len(clash.choices)].edit_id
            )
        case "undo":
            return Undo(edit_id=undoable[-1 - step.number % len(undoable)])
        case _:
            return None


def _course(step: Step, till: Till) -> Change | None:
    match step.act:
        case "park" if step.pick % 3:
            return Park(logout_time=_LOGOUT, by="sweep" if step.pick == 1 else "user")
        case "resume":
            return Resume(fence=till.order.fence + step.number % 2)
        case "take over":
            return TakeOver(fence=till.order.fence + 1)
        case "tab":
            return AssignTab(tab_id=f"tab {step.number}")
        case "give away":
            return AssignUser(user_id=step.number)
        case "delete":
            return Delete(if_empty=step.number > 3)
        case _:
            return None


def _money(step: Step, till: Till) -> Change | None:
    payment = f"payment {till.till_id}-{step.pick}"
    match step.act:
        case "intent":
            return PaymentIntent(payment_id=payment, method="card", amount=100 * step.number)
        case "payment":
            return cash(payment, 100 * step.number, 500 * step.number)
        case "voided":
            return PaymentVoided(payment_id=payment)
        case "refund":
            refund = f"{payment} {step.number}"
            return Refund(refund_id=refund, payment_id=payment, method="cash", amount=50)
        case "close":
            return close_of(till.order, f"{till.till_id}-{till.written}", f"{till.till_id}-{till.written:06}")
        case _:
            return None
