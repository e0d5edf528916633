"""Figures side by side: percentiles, and tables of min, median and max over runs."""

import statistics
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

_UNTIL_NEARLY_ALL = 0.99


def percentile(values: Sequence[float], share: float) -> float:
    """The value below which that share (0 to 1) of all lies."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(share * len(ordered)))]


def half_and_worst(values: Sequence[float]) -> tuple[float, float]:
    """The median and the 99th percentile."""
    return percentile(values, 0.5), percentile(values, _UNTIL_NEARLY_ALL)


@dataclass
class Row:
    """One line of the table: what was measured, in which unit, against what, and what it should be.

    Each run adds one figure of ours and one of what it stands beside; the ratio is of these two, so that a
    busy moment hits both. `least` and `most` are the ratio's bounds. `left_out` says why there is no figure.
    """

    name: str
    unit: str
    beside: str
    least: float | None = None
    most: float | None = None
    ours: list[float] = field(default_factory=list)
    others: list[float] = field(default_factory=list)
    left_out: str = ""

    def add(self, ours: float, other: float) -> None:
        """The figures of one run."""
        self.ours.append(ours)
        self.others.append(other)

    @property
    def ratios(self) -> list[float]:
        """Ours to the other, run by run."""
        return [one / other for one, other in zip(self.ours, self.others, strict=True)]

    @property
    def goal(self) -> str:
        """What the ratio should be."""
        if self.least is not None:
            return f"≥ {self.least:g}"
        return "" if self.most is None else f"≤ {self.most:g}"

    @property
    def holds(self) -> bool:
        """Whether the median does what it should."""
        middle = statistics.median(self.ratios)
        return (self.least is None or middle >= self.least) and (self.most is None or middle <= self.most)

    @property
    def ahead(self) -> tuple[float, float, float] | None:
        """How many times better than its goal the worst, the median and the best run was: 1 just holds."""
        low, middle, high = _spread(self.ratios)
        if self.least is not None:
            return low / self.least, middle / self.least, high / self.least
        return None if self.most is None else (self.most / high, self.most / middle, self.most / low)


def table(rows: Iterable[Row]) -> str:
    """The rows as text, one per line: min / median / max of each figure and of the ratio."""
    rows = list(rows)
    wide = max((len(_named(row)) for row in rows), default=0)
    lines = [f"{'':<{wide}} {'ours':>26} {'beside it':>26}  {'ratio':^22} goal"]
    for row in rows:
        if row.ours:
            mark = "" if row.holds else "  falls short"
            lines.append(
                f"{_named(row):<{wide}} {three(row.ours):>26} {three(row.others):>26}  "
                f"{three(row.ratios):^22} {row.goal:<6} {row.beside}{mark}"
            )
        elif row.left_out:
            lines.append(f"{_named(row):<{wide}} left out: {row.left_out}")
    return "\n".join(lines)


def three(values: Sequence[float]) -> str:
    """Min, median and max."""
    return " / ".join(map(_short, _spread(values)))


def _spread(values: Sequence[float]) -> tuple[float, float, float]:
    return min(values), statistics.median(values), max(values)


def _named(row: Row) -> str:
    return f"{row.name}, {row.unit}"


def _short(value: float) -> str:
    return f"{value:,.0f}" if abs(value) >= 100 else f"{value:.3g}"
