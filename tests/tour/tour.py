"""Plays one order from first line to transaction and verifies every step."""

import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from tests.hands.till import Seen
from tests.story.stage import Stage

EIGHT = (
    "Pale ale, pint", "Lager, pint", "Lime soda", "Smash burger",
    "Marinated olives", "Salted almonds", "Bread", "Sticky toffee pudding",
)  # fmt: skip


class NotVerified(AssertionError):
    """A step of the tour did not do what it promises."""


@dataclass(frozen=True)
class Step:
    """What was done, what was seen, and the picture that shows it."""

    title: str
    seen: str
    picture: Path


class Tour:
    """Tells each step as it is verified. `tell` gets one line of text."""

    def __init__(self, stage: Stage, pictures: Path, tell: Callable[[str], None]) -> None:
        self._stage, self._pictures, self._tell = stage, pictures, tell
        self._first, self._second = stage.till(1), stage.till(2)
        self._order: tuple[tuple[str, str, int], ...] = ()
        self._total = 0
        self._session = ""

    def play(self) -> None:
        """All steps in turn. Raises NotVerified or NotSeen at the first that fails."""
        self._pictures.mkdir(parents=True, exist_ok=True)
        for number, step in enumerate(
            (self._ring, self._crash, self._log_out, self._other_till, self._outage, self._pay, self._office),
            1,
        ):
            started = time.monotonic()
            told = step()
            self._tell(f"{number}. {told.title}\n   {told.seen}   ({time.monotonic() - started:.1f} s)")
            self._tell(f"   picture: {told.picture.name}")
        self._first.close()
        self._second.close()

    def _ring(self) -> Step:
        self._first.start()
        self._second.start()
        self._first.until(lambda seen: seen.says("Asha"), "the staff on Till 1")
        self._first.shot(self._pictures / "1-login.png")
        self._first.log_in("Asha", self._stage.pin("Asha"))
        seen = self._first.ring(*EIGHT)
        _verify(len(seen.lines) == len(EIGHT), f"eight lines, not {seen.lines}")
        self._remember(seen)
        return Step(
            "Asha logs in on Till 1 and rings eight lines.",
            f"The screen shows {len(seen.lines)} lines, {_pounds(seen.total)}.",
            self._shot(1, "order"),
        )

    def _crash(self) -> Step:
        pid = self._first.pid
        self._first.kill()
        self._first.start()
        seen = self._first.log_in("Asha", self._stage.pin("Asha"))
        self._same(seen)
        _verify(seen.says("was recovered"), "the recovered banner")
        return Step(
            f"kill -9 {pid}: Till 1 is gone. It starts again and Asha logs in.",
            f"“Your order of {len(seen.lines)} lines was recovered”, {_pounds(seen.total)}.",
            self._shot(1, "recovered"),
        )

    def _log_out(self) -> Step:
        self._first.key("F10")
        self._first.until(lambda seen: seen.page == "login", "the login screen after logging out")
        tile = f"open order {_pounds(self._total)}"
        self._first.until(lambda seen: seen.says(tile), f"{tile} on Asha’s tile")
        return Step("Asha logs out of Till 1.", f"Her tile says “{tile}”.", self._shot(1, "logged-out"))

    def _other_till(self) -> Step:
        started = time.monotonic()
        seen = self._second.log_in("Asha", self._stage.pin("Asha"))
        took = time.monotonic() - started
        self._same(seen)
        return Step(
            "Asha logs in on Till 2.",
            f"The same {len(seen.lines)} lines, line by line and to the penny, {took:.2f} s after the PIN.",
            self._shot(2, "resumed"),
        )

    def _outage(self) -> Step:
        self._stage.server.stop()
        seen = self._second.ring("Cola")
        _verify(len(seen.lines) == len(EIGHT) + 1, "Cola in the order")
        self._second.until(lambda now: now.says("Offline"), "the offline chip", timeout=20)
        self._shot(2, "offline")
        self._remember(seen)
        self._stage.server.start()
        self._second.until(lambda now: now.says("Synced"), "the synced chip", timeout=40)
        rows = self._stage.office.order(self._session)["items"]
        _verify(any(row["name"] == "Cola" for row in rows), "Cola at the server")
        return Step(
            "The server stops; Asha adds a Cola on Till 2; the server comes back.",
            "“Offline — safe on this till”, then “Synced”, and the server has the Cola.",
            self._shot(2, "synced"),
        )

    def _pay(self) -> Step:
        self._second.key("F12")
        self._second.until(lambda seen: seen.page == "payment", "the payment screen")
        self._shot(2, "payment")
        self._second.key("F12")
        seen = self._second.until(lambda now: now.page == "complete", "the paid screen")
        _verify(seen.says(f"Paid {_pounds(self._total)}"), "what was paid")
        return Step(
            "Asha takes the cash on Till 2.", f"“Paid {_pounds(self._total)}”.", self._shot(2, "complete")
        )

    def _office(self) -> Step:
        office = self._stage.office
        order = office.until(self._session, lambda found: found["status"] == "completed")
        transaction = office.transaction(order["transactionId"])
        history = office.history(self._session)
        _verify(
            transaction["total"] == self._total,
            f"{transaction['total']} at the server, {self._total} at the till",
        )
        _verify(len(transaction["items"]) == len(self._order), "every line in the transaction")
        kinds = [entry["kind"] for entry in history["entries"]]
        _verify(
            kinds[0] == "open" and "close" in kinds and "park" in kinds, f"the whole history, not {kinds}"
        )
        _verify(
            [entry["rev"] for entry in history["entries"]] == list(range(1, len(kinds) + 1)), "no gap in it"
        )
        text = "\n".join(
            f"{one['rev']:>3}  {one['kind']:<15} till {one['tillId']}  {one['before']:>6} → {one['after']:>6}"
            for one in history["entries"]
        )
        picture = self._pictures / "history.txt"
        picture.write_text(text + "\n", "utf-8")
        return Step(
            "The server shows the transaction and the whole history.",
            f"Receipt {transaction['receipt']}, {_pounds(self._total)}, {len(kinds)} edits, none missing.",
            picture,
        )

    def _remember(self, seen: Seen) -> None:
        self._order, self._total, self._session = seen.lines, seen.total, seen.session

    def _same(self, seen: Seen) -> None:
        _verify(seen.lines == self._order, f"the same lines: {self._order} became {seen.lines}")
        _verify(seen.total == self._total, f"the same total: {self._total} became {seen.total}")
        _verify(seen.session == self._session, "the same order, not a copy")

    def _shot(self, till: int, name: str) -> Path:
        picture = self._pictures / f"till-{till}-{name}.png"
        (self._first if till == 1 else self._second).shot(picture)
        return picture


def _verify(holds: bool, what: str) -> None:
    if not holds:
        raise NotVerified(f"Expected {what}.")


def _pounds(minor: int) -> str:
    return f"£{minor // 100:,}.{minor % 100:02d}"
