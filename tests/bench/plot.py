"""Each row's min, median and max beside its goal, on one scale: as bars in a terminal and as an SVG picture.

The scale is how many times better than its goal a row is, by tens: 1 just holds, to the right is room.
"""

import math
from collections.abc import Iterable
from html import escape
from typing import TypeAlias

from tests.bench.figures import Row

_LOWEST, _HIGHEST = 0.1, 100.0
_DECADES = (0.1, 1.0, 10.0, 100.0)
_CELLS = 49
_ROW, _NAMES, _WIDTH, _TOP, _MARGIN = 22, 480, 480, 46, 30
_GOOD, _SHORT, _INK, _FAINT = "#1b7f4b", "#b3261e", "#222222", "#cccccc"

_Place: TypeAlias = tuple[float, float]
_Three: TypeAlias = tuple[float, float, float]


def bars(rows: Iterable[Row]) -> str:
    """A bar a row from its worst to its best run, `o` at its median, `|` where its goal is."""
    shown = _with_goals(rows)
    wide = max((len(_told(row)) for row, _ in shown), default=0)
    lines = [f"{'':<{wide}} {_ticks()}  times better than its goal"]
    return "\n".join([*lines, *(f"{_told(row):<{wide}} {_bar(ahead)}" for row, ahead in shown)])


def picture(rows: Iterable[Row], title: str) -> str:
    """The same as an SVG document: a green disc holds, a red square falls short."""
    shown = _with_goals(rows)
    width, height = _NAMES + _WIDTH + _MARGIN, _TOP + _ROW * len(shown) + _MARGIN
    shape = (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}" '
        f'font-family="sans-serif" font-size="12" fill="{_INK}">'
    )
    parts = [
        shape,
        f'<rect width="{width}" height="{height}" fill="white"/>',
        _text(_MARGIN, 18, f"{title}. To the right: how many times better than its goal"),
    ]
    for tick in _DECADES:
        at = _NAMES + _share(tick) * _WIDTH
        parts.append(_line((at, _TOP - 6), (at, height - _MARGIN), _INK if tick == 1 else _FAINT))
        parts.append(_text(at, _TOP - 10, "goal" if tick == 1 else f"{tick:g} ×", middle=True))
    for place, (row, ahead) in enumerate(shown):
        parts.append(_drawn(row, ahead, _TOP + _ROW * (place + 0.5)))
    return "\n".join([*parts, "</svg>", ""])


def _with_goals(rows: Iterable[Row]) -> list[tuple[Row, _Three]]:
    found = ((row, row.ahead) for row in rows if row.ours)
    return [(row, ahead) for row, ahead in found if ahead is not None]


def _drawn(row: Row, ahead: _Three, y: float) -> str:
    worst, middle, best = (_NAMES + _share(one) * _WIDTH for one in ahead)
    colour = _GOOD if row.holds else _SHORT
    mark = (
        f'<circle cx="{middle:.1f}" cy="{y:.1f}" r="4" fill="{colour}"/>'
        if row.holds
        else f'<rect x="{middle - 4:.1f}" y="{y - 4:.1f}" width="8" height="8" fill="{colour}"/>'
    )
    return "\n".join((_text(_MARGIN, y + 4, _told(row)), _line((worst, y), (best, y), colour, 3), mark))


def _told(row: Row) -> str:
    times = "" if 1 in (row.least, row.most) else " ×"
    return f"{row.name} {row.goal.removesuffix(' 1') if not times else row.goal}{times} {row.beside}"


def _text(x: float, y: float, words: str, *, middle: bool = False) -> str:
    anchor = ' text-anchor="middle"' if middle else ""
    return f'<text x="{x:.1f}" y="{y:.1f}"{anchor}>{escape(words)}</text>'


def _line(begin: _Place, end: _Place, colour: str, width: int = 1) -> str:
    ends = f'x1="{begin[0]:.1f}" y1="{begin[1]:.1f}" x2="{end[0]:.1f}" y2="{end[1]:.1f}"'
    return f'<line {ends} stroke="{colour}" stroke-width="{width}"/>'


def _bar(ahead: _Three) -> str:
    worst, middle, best = map(_cell, ahead)
    cells = [" "] * _CELLS
    cells[_cell(1)] = "|"
    cells[worst : best + 1] = ["|" if place == _cell(1) else "-" for place in range(worst, best + 1)]
    cells[middle] = "o"
    return "".join(cells).rstrip()


def _ticks() -> str:
    cells = [" "] * (_CELLS + 4)
    for tick in _DECADES:
        word = f"{tick:g}"
        cells[_cell(tick) : _cell(tick) + len(word)] = word
    return "".join(cells).rstrip()


def _cell(value: float) -> int:
    return round(_share(value) * (_CELLS - 1))


def _share(value: float) -> float:
    """Where a value stands on the scale, 0 to 1; what is beyond it stands at its end."""
    kept = min(max(value, _LOWEST), _HIGHEST)
    return math.log10(kept / _LOWEST) / math.log10(_HIGHEST / _LOWEST)
