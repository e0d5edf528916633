"""Rows of a paper → strips of a fixed width: what stands left and right, how large, wrapped but never cut."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import Literal, TypeAlias

from shared.paper import Row

QUANTITY = 4
"""Columns for "12× " before a name."""
_CELL = 8
"""Columns of a table's money."""


@dataclass(frozen=True)
class Strip:
    """A printed line. `left` and `right` fit between them into the columns, counted twice where `wide`."""

    left: str = ""
    right: str = ""
    middle: bool = False
    bold: bool = False
    tall: bool = False
    wide: bool = False
    inverse: bool = False

    def text(self, columns: int) -> str:
        """The strip as letters; the printer itself puts the middle ones into the middle."""
        if self.middle or not self.right:
            return self.left
        return self.left + " " * max(1, columns - len(self.left) - len(self.right)) + self.right


@dataclass(frozen=True)
class Code:
    """Something to scan."""

    text: str


@dataclass(frozen=True)
class Logo:
    """The venue's picture."""


Draw: TypeAlias = Callable[[Strip, int], tuple[int, bytes]]
"""Draws a strip so many dots wide: its height, and a byte for each dot (0 is black)."""

Piece: TypeAlias = Strip | Code | Logo
_Size = Literal["", "tall", "both"]


def laid_out(rows: Iterable[Row], columns: int) -> Iterator[Piece]:
    """The rows as they go on a paper of that many columns. No word of a row is left out."""
    for row in rows:
        match row.kind:
            case "logo":
                yield Logo()
            case "qr":
                yield Code(row.left)
            case "rule":
                yield Strip("-" * columns)
            case "table":
                yield from _table(row, columns)
            case "title":
                yield from _middle(row.left, columns // 2, tall=True, wide=True)
            case "mark":
                yield from _middle(row.left, columns // 2 - 2, tall=True, wide=True, inverse=True)
            case "centre":
                yield from _middle(row.left, columns)
            case "total":
                yield Strip(row.left, row.right, bold=True, tall=True)
            case "dish":
                yield from _sized(row, columns, bold=True, tall=True)
            case "taken_back":
                yield from _sized(row, columns, bold=True, tall=True, inverse=True)
            case "alert":
                yield from _sized(row, columns, bold=True, inverse=True)
            case "strong":
                yield from _sized(row, columns, bold=True)
            case "line" | "sub" | "plain":
                yield from _sized(row, columns)


def _sized(
    row: Row, columns: int, *, bold: bool = False, tall: bool = False, inverse: bool = False
) -> Iterator[Strip]:
    """A name between its quantity and its amount; the amount stands on the first line."""
    is_inside = bool(row.quantity) or row.kind in ("line", "sub", "dish", "alert")
    indent = max(QUANTITY, len(row.quantity) + 1) if is_inside else 0
    room = columns - indent - (len(row.right) + 1 if row.right else 0)
    for place, part in enumerate(_wrapped(row.left, max(8, room))):
        first = place == 0
        start = (row.quantity if first else "").ljust(indent)
        yield Strip(start + part, row.right if first else "", bold=bold, tall=tall, inverse=inverse)


def _middle(
    text: str, columns: int, *, tall: bool = False, wide: bool = False, inverse: bool = False
) -> Iterator[Strip]:
    for part in _wrapped(text, columns):
        yield Strip(
            f" {part} " if inverse else part, middle=True, bold=tall, tall=tall, wide=wide, inverse=inverse
        )


def _table(row: Row, columns: int) -> Iterator[Strip]:
    name, *money = row.cells
    cells = "".join(cell.rjust(_CELL if columns < 40 else _CELL + 1) for cell in money)
    first, *more = _wrapped(name, max(5, columns - len(cells)))
    yield Strip(first, cells)
    yield from (Strip(part) for part in more)


def _wrapped(text: str, room: int) -> list[str]:
    """Whole words where they fit; a word longer than the room is divided."""
    parts = [""]
    for word in text.split(" "):
        longer = f"{parts[-1]} {word}" if parts[-1] else word
        if len(longer) <= room:
            parts[-1] = longer
            continue
        rest = word
        if parts[-1]:
            parts.append("")
        while len(rest) > room:
            parts[-1], rest = rest[:room], rest[room:]
            parts.append("")
        parts[-1] = rest
    return parts
