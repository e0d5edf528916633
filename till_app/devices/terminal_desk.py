"""Who speaks to the card terminal: one thread, which asks again until a payment has a final answer.

A final answer is asked for once more a little later: a guest may have been charged after a cancel.
"""

import logging
import queue
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

from shared.money import Minor
from till_app.devices.terminal import FINAL, Answer, Terminal, TerminalTrouble

ANSWER_SECONDS = 90.0
"""A payment without an answer for so long is unknown; it is asked for on, more slowly."""
_POLL_SECONDS, _SLOW_SECONDS = 0.4, 5.0
_STOP_SECONDS = 2.0
_log = logging.getLogger(__name__)

Doing = Literal["start", "refund", "ask", "cancel"]


@dataclass
class _Watched:
    """A payment whose final answer is still to come."""

    since: float
    next: float
    told: Answer
    is_final: bool = False


class TerminalRounds:
    """What the thread does, one step at a time. Calls `answered` with every answer that is news.

    The same approval may be told twice; whoever counts it goes by the payment's id.
    """

    def __init__(self, terminal: Terminal, answered: Callable[[Answer], None]) -> None:
        self._terminal, self._answered = terminal, answered
        self._watched: dict[str, _Watched] = {}

    def do(self, doing: Doing, payment_id: str, amount: Minor, now: float, reference: str = "") -> None:
        """Starts, gives back, asks for or cancels a payment; a trouble is answered as `unknown`."""
        try:
            if doing == "start":
                answer = self._terminal.start(payment_id, amount)
            elif doing == "refund":
                answer = self._terminal.refund(payment_id, amount, reference)
            elif doing == "ask":
                answer = self._terminal.status(payment_id)
            else:
                answer = self._terminal.cancel(payment_id)
        except TerminalTrouble as trouble:
            _log.warning("the terminal did not answer to %s: %s", doing, trouble)
            answer = Answer(payment_id, "unknown", reason=str(trouble))
        self._tell(answer, now, began=doing in ("start", "refund"))

    def look(self, now: float) -> None:
        """Asks for whatever is due to be asked."""
        for payment_id, watched in list(self._watched.items()):
            if watched.next <= now:
                self._ask(payment_id, watched, now)

    def wait(self, now: float) -> float | None:
        """Seconds until the next look, None if nothing is watched."""
        if not self._watched:
            return None
        return max(0.0, min(watched.next for watched in self._watched.values()) - now)

    def _ask(self, payment_id: str, watched: _Watched, now: float) -> None:
        try:
            answer = self._terminal.status(payment_id)
        except TerminalTrouble as trouble:
            answer = Answer(payment_id, "unknown", reason=str(trouble))
        if answer.state == "waiting" and now - watched.since > ANSWER_SECONDS:
            answer = Answer(payment_id, "unknown")
        self._tell(answer, now)

    def _tell(self, answer: Answer, now: float, *, began: bool = False) -> None:
        watched = self._watched.get(answer.payment_id)
        is_final = answer.state in FINAL
        if is_final and watched is not None and watched.is_final:
            del self._watched[answer.payment_id]
        else:
            since = now if watched is None or began else watched.since
            pause = _POLL_SECONDS if answer.state == "waiting" else _SLOW_SECONDS
            self._watched[answer.payment_id] = _Watched(since, now + pause, answer, is_final)
        if watched is None or began or is_final or watched.told != answer:
            self._answered(answer)


class TerminalDesk:
    """The thread around a terminal. `answered` is called on it, with each Answer that is news."""

    def __init__(self, terminal: Terminal, answered: Callable[[Answer], None]) -> None:
        self.name = terminal.name
        self._rounds = TerminalRounds(terminal, answered)
        self._wanted: queue.SimpleQueue[tuple[Doing, str, Minor, str] | None] = queue.SimpleQueue()
        self._thread = threading.Thread(target=self._run, name=f"terminal {terminal.name}", daemon=True)

    def begin(self) -> None:
        """Begins to listen."""
        self._thread.start()

    def start(self, payment_id: str, amount: Minor) -> None:
        """Asks for a card; never waits. The intent must be durable by then."""
        self._wanted.put(("start", payment_id, amount, ""))

    def refund(self, refund_id: str, amount: Minor, reference: str) -> None:
        """Asks for a card to give money back; never waits. What was decided must be durable by then."""
        self._wanted.put(("refund", refund_id, amount, reference))

    def ask(self, payment_id: str) -> None:
        """Asks what became of a payment; never waits."""
        self._wanted.put(("ask", payment_id, 0, ""))

    def cancel(self, payment_id: str) -> None:
        """Asks to end a payment; never waits."""
        self._wanted.put(("cancel", payment_id, 0, ""))

    def stop(self) -> None:
        """Ends the thread; what has no answer yet is asked for at the next start."""
        self._wanted.put(None)
        if self._thread.is_alive():
            self._thread.join(_STOP_SECONDS)

    def _run(self) -> None:
        while True:
            try:
                wanted = self._wanted.get(timeout=self._rounds.wait(time.monotonic()))
            except queue.Empty:
                self._rounds.look(time.monotonic())
                continue
            if wanted is None:
                return
            doing, payment_id, amount, reference = wanted
            self._rounds.do(doing, payment_id, amount, time.monotonic(), reference)
