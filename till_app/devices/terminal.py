"""The card terminal: what the till asks of it and what it answers. Only a positive answer is money."""

from dataclasses import dataclass
from typing import Literal, Protocol

from shared.money import Minor

State = Literal["waiting", "approved", "declined", "cancelled", "unknown"]
FINAL: frozenset[State] = frozenset({"approved", "declined", "cancelled"})
"""After these the terminal does nothing more for a payment."""


class TerminalTrouble(Exception):
    """The terminal did not answer. Whether it charged anybody is not known."""


@dataclass(frozen=True)
class Answer:
    """What is known of one payment. `charged` in minor units, only of an approved one.

    `reference`: the terminal's own, with brand and last four digits, never a card number. `reason`: why
    not, as the bank or the terminal says it.
    """

    payment_id: str
    state: State
    charged: Minor = 0
    reference: str = ""
    reason: str = ""


class Terminal(Protocol):
    """One reader. Every call may wait for the device, so none is made on the screen's thread.

    Raises TerminalTrouble when there is no answer. A payment id names one payment for ever: starting it
    again charges nothing more.
    """

    @property
    def name(self) -> str:
        """As people call it: "reader 1"."""

    def start(self, payment_id: str, amount: Minor) -> Answer:
        """Asks the guest for a card."""

    def refund(self, refund_id: str, amount: Minor, reference: str) -> Answer:
        """Asks for the guest's card to give `amount` back of the payment that it called `reference`.

        An approved refund's `charged` is what was given back. The id is one of its own, also for `status`.
        """

    def status(self, payment_id: str) -> Answer:
        """What became of a payment; `unknown` also for one that the terminal never heard of."""

    def cancel(self, payment_id: str) -> Answer:
        """Ends a payment that is not approved yet; what the answer says holds, not the wish."""
