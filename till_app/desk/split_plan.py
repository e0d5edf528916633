"""Who pays for what: a plan of bills for one order, on the screen only until a bill is paid."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from decimal import Decimal
from typing import Literal

from shared.money import Minor
from shared.order_session import Line

Mode = Literal["item", "equal", "amount"]
MOST_BILLS = 12


@dataclass(frozen=True)
class Plan:
    """Bills are numbered from 0. A plan never names more of a line than there is.

    `placed`: line id → bill → how many of it are on that bill. `shared`: line id → the bills among which
    what is on no bill of it is shared equally. `amounts`: what was typed for a bill, in minor units.
    `locked`: bills that are paid, and those of which a part is: nothing moves on them.
    """

    mode: Mode = "item"
    bills: int = 2
    placed: Mapping[str, Mapping[int, Decimal]] = field(default_factory=dict)
    shared: Mapping[str, tuple[int, ...]] = field(default_factory=dict)
    amounts: Mapping[int, Minor] = field(default_factory=dict)
    locked: frozenset[int] = frozenset()

    @property
    def open_bills(self) -> tuple[int, ...]:
        """The bills on which something may still move."""
        return tuple(bill for bill in range(self.bills) if bill not in self.locked)

    def on(self, bill: int) -> dict[str, Decimal]:
        """How many of which lines are on a bill."""
        found = {line_id: bills[bill] for line_id, bills in self.placed.items() if bill in bills}
        return {line_id: number for line_id, number in found.items() if number}

    def shares(self, bill: int) -> tuple[str, ...]:
        """The lines of which a bill has a share."""
        return tuple(line_id for line_id, bills in self.shared.items() if bill in bills)

    def is_of_shares(self, bill: int) -> bool:
        """Whether a bill is paid as a part of the order, not as an order of its own."""
        return self.mode != "item" or bool(self.shares(bill))

    def left(self, line: Line) -> Decimal:
        """How many of a line are on no bill, and shared by none."""
        if line.line_id in self.shared:
            return Decimal(0)
        return line.quantity - sum(self.placed.get(line.line_id, {}).values(), Decimal(0))


def moved(plan: Plan, line: Line, bill: int) -> Plan:
    """One more of a line on a bill; of what is weighed all of it."""
    left = plan.left(line)
    if bill not in plan.open_bills or left <= 0:
        return plan
    one = Decimal(1) if left >= 1 and left % 1 == 0 else left
    return _with(plan, line.line_id, bill, plan.on(bill).get(line.line_id, Decimal(0)) + one)


def sent_back(plan: Plan, line_id: str, bill: int) -> Plan:
    """What a bill has of a line is on no bill again; a shared line is shared by nobody."""
    if bill not in plan.open_bills:
        return plan
    if bill in plan.shared.get(line_id, ()):
        return replace(plan, shared={key: bills for key, bills in plan.shared.items() if key != line_id})
    return _with(plan, line_id, bill, Decimal(0))


def shared_out(plan: Plan, line: Line) -> Plan:
    """What is left of a line goes to all open bills: whole pieces if that works out, else equal shares."""
    bills, left = plan.open_bills, plan.left(line)
    if not bills or left <= 0:
        return plan
    each = left / len(bills)
    if each % 1:
        return replace(plan, shared={**plan.shared, line.line_id: bills})
    for bill in bills:
        plan = _with(plan, line.line_id, bill, plan.on(bill).get(line.line_id, Decimal(0)) + each)
    return plan


def all_shared_out(plan: Plan, lines: Iterable[Line]) -> Plan:
    """Everything that is on no bill is shared by all open bills."""
    for line in lines:
        plan = shared_out(plan, line)
    return plan


def with_bills(plan: Plan, number: int) -> Plan:
    """So many bills; what was on those that go is on no bill again. Locked bills stay."""
    number = max(least_bills(plan), min(MOST_BILLS, number))
    placed = {
        line_id: {bill: count for bill, count in bills.items() if bill < number}
        for line_id, bills in plan.placed.items()
    }
    gone = {line_id for line_id, bills in plan.shared.items() if max(bills) >= number}
    shared = {line_id: bills for line_id, bills in plan.shared.items() if line_id not in gone}
    amounts = {bill: amount for bill, amount in plan.amounts.items() if bill < number}
    return replace(plan, bills=number, placed=placed, shared=shared, amounts=amounts)


def least_bills(plan: Plan) -> int:
    """Fewer bills than this would leave out one that is paid, or nobody to pay the rest."""
    least = max((bill + 1 for bill in plan.locked), default=1)
    return least + 1 if len(plan.locked) == least else least


def with_mode(plan: Plan, mode: Mode) -> Plan:
    """Another way to split; what is paid stays paid."""
    return replace(plan, mode=mode)


def with_amount(plan: Plan, bill: int, amount: Minor) -> Plan:
    """A typed amount for a bill."""
    if bill not in plan.open_bills:
        return plan
    return replace(plan, amounts={**plan.amounts, bill: max(0, amount)})


def fitting(plan: Plan, lines: Iterable[Line]) -> Plan:
    """The plan without what is no longer there: lines that were paid, removed or made fewer meanwhile."""
    there = {line.line_id: line.quantity for line in lines}
    placed: dict[str, dict[int, Decimal]] = {}
    for line_id, bills in plan.placed.items():
        left = there.get(line_id, Decimal(0))
        for bill, count in bills.items():
            fits = min(count, left)
            left -= fits
            if fits:
                placed.setdefault(line_id, {})[bill] = fits
    shared = {line_id: bills for line_id, bills in plan.shared.items() if line_id in there}
    return replace(plan, placed=placed, shared=shared)


def without(plan: Plan, bill: int) -> Plan:
    """The plan once the lines of a bill have left the order."""
    placed = {
        line_id: {one: count for one, count in bills.items() if one != bill}
        for line_id, bills in plan.placed.items()
    }
    return replace(plan, placed=placed)


def equal_shares(due: Minor, bills: int) -> list[Minor]:
    """`due` in so many equal parts; the last takes the odd pennies."""
    each = due // bills
    return [each] * (bills - 1) + [due - each * (bills - 1)]


def _with(plan: Plan, line_id: str, bill: int, number: Decimal) -> Plan:
    bills = {key: count for key, count in plan.placed.get(line_id, {}).items() if key != bill}
    if number:
        bills[bill] = number
    return replace(plan, placed={**plan.placed, line_id: bills})
