"""Tells a scanner from a person: a scanner types fast, and ends with Enter or Tab (DESIGN section 8)."""

from dataclasses import dataclass
from enum import Enum

FASTEST_PERSON_MS = 35
"""Keys that follow each other faster than this come from a scanner."""
LEAST_KEYS = 6


class Verdict(Enum):
    """What a key is: held until more is known, typed by a person, or the end of a scan."""

    HELD = 0
    TYPED = 1
    SCAN = 2


@dataclass
class ScanReader:
    """Reads keys one by one with their time in milliseconds.

    A scanner set to a `prefix` needs no speed: everything from the prefix to Enter or Tab is the scan.
    """

    prefix: str = ""
    held: str = ""
    _last: int = 0

    def key(self, text: str, at: int) -> Verdict:
        """A printable key. HELD keys are either in the `code` of a scan later, or given back by `let_go`."""
        if self.held and not self.begun_by_prefix and not self.is_fast(at):
            return Verdict.TYPED
        self.held += text
        self._last = at
        return Verdict.HELD

    def end(self, at: int) -> Verdict:
        """Enter or Tab."""
        whole = self.begun_by_prefix and len(self.held) > len(self.prefix)
        fast = len(self.held) >= LEAST_KEYS and self.is_fast(at)
        return Verdict.SCAN if whole or fast else Verdict.TYPED

    def is_fast(self, at: int) -> bool:
        """Whether a key at that time follows the last one as fast as a scanner's."""
        return at - self._last < FASTEST_PERSON_MS

    @property
    def begun_by_prefix(self) -> bool:
        """Whether what is held began with the scanner's prefix."""
        return bool(self.prefix) and self.held.startswith(self.prefix)

    @property
    def code(self) -> str:
        """What was scanned, without the prefix."""
        return self.held[len(self.prefix) :] if self.begun_by_prefix else self.held

    def let_go(self) -> None:
        """Begins anew."""
        self.held = ""
