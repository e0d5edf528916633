"""A card terminal of paper, for demo and tests: it remembers what it charged and answers as it is told."""

from collections.abc import Callable
from pathlib import Path
from typing import Literal, get_args

import msgspec

from shared.money import Minor
from till_app.devices.terminal import Answer, TerminalTrouble

Manner = Literal["approve", "decline", "late", "never", "twice", "unknown"]
MANNERS: tuple[Manner, ...] = get_args(Manner)
BY_AMOUNT: dict[int, Manner] = {1: "decline", 2: "late", 3: "never", 4: "twice", 5: "unknown"}
"""The last two digits of the amount choose the manner, when no manner is set."""
_LATE_ASKS = 3
_REASON = "declined by the bank"


class Charge(msgspec.Struct):
    """One payment in the terminal's own memory. `times`: how often its guest was charged, or given `back`."""

    amount: Minor
    manner: Manner
    since: float
    times: int = 0
    asks: int = 0
    cancelled: bool = False
    back: bool = False


class SimulatedTerminal:
    """`manner` None goes by the amount. Its memory is a file, as a real one's outlives the till.

    `seconds`: how long a guest takes. Late: no answer to the first three questions, then approved, also
    after a cancel. Never: charged, and never a word about it. Twice: the approval is reported twice.
    Unknown: does not know at first, and approved when it is asked again.
    """

    def __init__(
        self, memory: Path, *, clock: Callable[[], float], manner: Manner | None = None, seconds: float = 0
    ) -> None:
        self.name = "reader 1"
        self._memory, self._clock, self._manner, self._seconds = memory, clock, manner, seconds

    def start(self, payment_id: str, amount: Minor) -> Answer:
        """Asks for a card; an id that was started before charges nothing more."""
        return self._begin(payment_id, amount, back=False)

    def refund(self, refund_id: str, amount: Minor, reference: str) -> Answer:
        """Asks for a card to give money back; an id that was started before gives no more."""
        del reference
        return self._begin(refund_id, amount, back=True)

    def _begin(self, payment_id: str, amount: Minor, *, back: bool) -> Answer:
        charges = charges_of(self._memory)
        if payment_id not in charges:
            manner = self._manner or BY_AMOUNT.get(amount % 100, "approve")
            charges[payment_id] = Charge(amount, manner, self._clock(), back=back)
            self._keep(charges)
        if self._is_silent(charges[payment_id]):
            self._charge(charges, charges[payment_id])
            raise TerminalTrouble("no answer")
        if charges[payment_id].manner == "twice":
            self._charge(charges, charges[payment_id])
            return Answer(payment_id, "approved", amount, "VISA 4242")
        return Answer(payment_id, "waiting")

    def status(self, payment_id: str) -> Answer:
        """What became of a payment."""
        charges = charges_of(self._memory)
        charge = charges.get(payment_id)
        if charge is None:
            return Answer(payment_id, "unknown")
        charge.asks += 1
        self._keep(charges)
        if self._is_silent(charge) or (charge.manner == "late" and charge.asks <= _LATE_ASKS):
            raise TerminalTrouble("no answer")
        if charge.cancelled and not charge.times and charge.manner != "late":
            return Answer(payment_id, "cancelled")
        if self._clock() - charge.since < self._seconds and not charge.times:
            return Answer(payment_id, "waiting")
        if charge.manner == "decline":
            return Answer(payment_id, "declined", reason=_REASON)
        self._charge(charges, charge)
        if charge.manner == "unknown" and charge.asks == 1:
            return Answer(payment_id, "unknown")
        return Answer(payment_id, "approved", charge.amount, "VISA 4242")

    def cancel(self, payment_id: str) -> Answer:
        """Ends a payment, unless it was charged already."""
        charges = charges_of(self._memory)
        charge = charges.get(payment_id)
        if charge is None:
            return Answer(payment_id, "unknown")
        charge.cancelled = True
        self._keep(charges)
        if self._is_silent(charge):
            raise TerminalTrouble("no answer")
        if charge.times:
            return Answer(payment_id, "approved", charge.amount, "VISA 4242")
        return Answer(payment_id, "cancelled")

    def _is_silent(self, charge: Charge) -> bool:
        return (self._manner or charge.manner) == "never"

    def _charge(self, charges: dict[str, Charge], charge: Charge) -> None:
        charge.times = charge.times or 1
        self._keep(charges)

    def _keep(self, charges: dict[str, Charge]) -> None:
        # A till that is killed while it writes must not take the terminal's memory with it.
        beside = self._memory.with_suffix(".new")
        beside.write_bytes(msgspec.json.encode(charges))
        beside.replace(self._memory)


def charges_of(memory: Path) -> dict[str, Charge]:
    """What a terminal remembers, by payment id."""
    if not memory.exists():
        return {}
    return msgspec.json.decode(memory.read_bytes(), type=dict[str, Charge])
