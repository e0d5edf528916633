"""Reads ESC/POS as a printer does: bytes in, what they mean out. For the virtual printer."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import Enum
from typing import TypeAlias

_PAGES = {
    0: "cp437", 2: "cp850", 13: "cp857", 16: "cp1252", 18: "cp852", 19: "cp858", 45: "cp1250", 48: "cp1254",
}  # fmt: skip
_ESC, _GS, _DLE, _FEED = 0x1B, 0x1D, 0x10, 0x0A
# How many bytes follow each command that only has to be skipped or has a fixed length.
_AFTER_ESC = {
    "@": 0, "!": 1, "E": 1, "-": 1, "a": 1, "M": 1, "t": 1, "d": 1, "J": 1, "{": 1, "3": 1, "2": 0, "p": 3,
    "G": 1, "R": 1, " ": 1,
}  # fmt: skip
_AFTER_GS = {"!": 1, "B": 1, "b": 1, "r": 1, "h": 1, "w": 1, "H": 1, "f": 1, "|": 1, "a": 1, "L": 2, "W": 2}


@dataclass(frozen=True)
class Look:
    """How letters stand on the paper."""

    align: int = 0
    bold: bool = False
    inverse: bool = False
    wide: int = 1
    tall: int = 1


@dataclass(frozen=True)
class Text:
    """A line of letters."""

    text: str
    look: Look


@dataclass(frozen=True)
class Picture:
    """Black and white dots: `wide` bytes of eight a row, 1 is black."""

    wide: int
    high: int
    dots: bytes
    look: Look


@dataclass(frozen=True)
class Asked:
    """A question about the printer's state: the bytes after DLE EOT, or "r" for GS r."""

    what: str
    number: int


class Act(Enum):
    """What a printer does beside printing."""

    CUT = "cut"
    PULSE = "pulse"


Said: TypeAlias = Text | Picture | Asked | Act


class Reader:
    """Fed with bytes as they come; what is not complete yet waits for the rest."""

    def __init__(self) -> None:
        self._bytes = b""
        self._line, self._look, self._page = "", Look(), "cp437"

    @property
    def is_between(self) -> bool:
        """Whether nothing is half read."""
        return not self._bytes and not self._line

    def feed(self, more: bytes) -> Iterator[Said]:
        """What these bytes say, with those that waited."""
        self._bytes += more
        while self._bytes:
            length, said = self._first(self._bytes)
            if length == 0:
                return
            self._bytes = self._bytes[length:]
            yield from said

    def _first(self, waiting: bytes) -> tuple[int, list[Said]]:
        """How many bytes the first command has, 0 if it is not complete, and what it says."""
        match waiting[0]:
            case 0x1B:
                return self._after_esc(waiting)
            case 0x1D:
                return self._after_gs(waiting)
            case 0x10:
                return (3, [Asked("eot", waiting[2])]) if len(waiting) > 2 else (0, [])
            case 0x0A:
                return 1, self._end_line()
            case byte if byte < 0x20:
                return 1, []
        end = next((place for place, byte in enumerate(waiting) if byte < 0x20), len(waiting))
        self._line += waiting[:end].decode(self._page, "replace")
        return end, []

    def _after_esc(self, waiting: bytes) -> tuple[int, list[Said]]:
        if len(waiting) < 2:
            return 0, []
        command = chr(waiting[1])
        follow = _AFTER_ESC.get(command, 0)
        if len(waiting) < 2 + follow:
            return 0, []
        value = waiting[2] if follow else 0
        said: list[Said] = []
        match command:
            case "@":
                self._look, self._page = Look(), "cp437"
            case "!":
                self._look = replace(
                    self._look, bold=bool(value & 8), tall=1 + bool(value & 16), wide=1 + bool(value & 32)
                )
            case "E":
                self._look = replace(self._look, bold=bool(value))
            case "a":
                self._look = replace(self._look, align=value % 48)
            case "t":
                self._page = _PAGES.get(value, "cp437")
            case "d":
                said = [*(self._end_line() if self._line else ()), *(Text("", Look()) for _ in range(value))]
            case "p":
                said = [Act.PULSE]
        return 2 + follow, said

    def _after_gs(self, waiting: bytes) -> tuple[int, list[Said]]:
        if len(waiting) < 3:
            return 0, []
        command, value = chr(waiting[1]), waiting[2]
        match command:
            case "v":
                return self._picture(waiting)
            case "V":
                length = 4 if value in (65, 66) else 3
                return (length, [*self._rest(), Act.CUT]) if len(waiting) >= length else (0, [])
            case "(":
                length = 5 + int.from_bytes(waiting[3:5], "little") if len(waiting) > 4 else 0
                return (length, []) if 0 < length <= len(waiting) else (0, [])
            case "r":
                return 3, [Asked("r", value)]
            case "B":
                self._look = replace(self._look, inverse=bool(value & 1))
            case "!":
                self._look = replace(self._look, wide=1 + (value >> 4), tall=1 + (value & 7))
        follow = _AFTER_GS.get(command, 0)
        return (2 + follow, []) if len(waiting) >= 2 + follow else (0, [])

    def _picture(self, waiting: bytes) -> tuple[int, list[Said]]:
        if len(waiting) < 8:
            return 0, []
        wide, high = int.from_bytes(waiting[4:6], "little"), int.from_bytes(waiting[6:8], "little")
        length = 8 + wide * high
        if len(waiting) < length:
            return 0, []
        return length, [*self._rest(), Picture(wide, high, waiting[8:length], self._look)]

    def _rest(self) -> list[Said]:
        return self._end_line() if self._line else []

    def _end_line(self) -> list[Said]:
        line, self._line = self._line, ""
        return [Text(line, self._look)]
