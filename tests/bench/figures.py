"""Figures side by side: percentiles, and tables of min, median and max over runs."""

import statistics
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field


def percentile(values: Sequence[float], share: float) -> float:
    """The value below which that share (0 to 1) of all lies."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(share * len(ordered)))]


@dataclass
class Row:
    """One line of the table: what was measured, in which unit, against what, and what it should be.

    Each run adds one figure of ours and one of what it stands beside; the ratio is of these two, so that a
    busy moment hits both. `goal` is told as a sentence, `least` and `most` are the ratio's bounds.
    """

    name: str
    unit: str
    beside: str
    least: float | None = None
    most: float | None = None
    ours: list[float] = field(default_factory=list)
    others: list[float] = field(default_factory=list)

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


def table(rows: Iterable[Row]) -> str:
    """The rows as text, one per line: min / median / max of each figure and of the ratio."""
    lines = [f"{'':<44} {'ours':>24} {'beside it':>24}  {'ratio':^22} goal"]
    for row in rows:
        if row.ours:
            mark = "" if row.holds else "  falls short"
            lines.append(
                f"{row.name + ', ' + row.unit:<44} {_three(row.ours):>24} {_three(row.others):>24}  "
                f"{_three(row.ratios):^22} {row.goal:<6} {row.beside}{mark}"
            )
    return "\n".join(lines)


def _three(values: Sequence[float]) -> str:
    return " / ".join(_short(one) for one in (min(values), statistics.median(values), max(values)))


def _short(value: float) -> str:
    return f"{value:,.0f}" if value >= 100 else f"{value:.3g}"
