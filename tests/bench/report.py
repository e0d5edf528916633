"""The figures of one run as files: a table in Markdown, JSON for another program, a picture.

python -m tests.bench.report FIGURES.json        prints the Markdown again
"""

import os
import platform
import sys
from datetime import datetime
from pathlib import Path

import msgspec

from tests.bench.figures import Row, three
from tests.bench.plot import picture

_HEAD = "| row | unit | ours | beside it | ratio | goal | |\n|---|---|---|---|---|---|---|"


class Part(msgspec.Struct, frozen=True):
    """The rows that one program measured, and how long it took for them (in seconds)."""

    name: str
    rows: list[Row]
    seconds: float


class Report(msgspec.Struct, frozen=True):
    """Everything of one run: when, on what, with how many runs, and how busy the machine was."""

    at: str
    machine: str
    runs: int
    load: tuple[float, float]
    parts: list[Part]

    @property
    def rows(self) -> list[Row]:
        """The rows of all parts."""
        return [row for part in self.parts for row in part.rows]

    @property
    def title(self) -> str:
        """What a reader has to know before the figures."""
        return (
            f"{self.at}, {self.machine}, {self.runs} runs, "
            f"load {self.load[0]:.1f} before and {self.load[1]:.1f} after"
        )


def machine() -> str:
    """Its processors and its system."""
    return f"{os.cpu_count()} cores, {platform.system()}"


def markdown(report: Report) -> str:
    """Min / median / max of each row, part by part."""
    lines = [f"{report.title}. Min / median / max.", "", _HEAD]
    for part in report.parts:
        lines.append(f"| **{part.name}**, {part.seconds:.0f} s | | | | | | |")
        lines += [_line(row) for row in part.rows]
    return "\n".join([*lines, ""])


def write(report: Report, folder: Path) -> list[Path]:
    """Writes all three into the folder; the files."""
    folder.mkdir(parents=True, exist_ok=True)
    files = {
        "figures.json": msgspec.json.format(msgspec.json.encode(report), indent=1).decode(),
        "figures.md": markdown(report),
        "figures.svg": picture(report.rows, report.title),
    }
    for name, text in files.items():
        (folder / name).write_text(text, "utf-8")
    return [folder / name for name in files]


def stamp(now: datetime) -> str:
    """A moment as the title says it."""
    return f"{now:%Y-%m-%d %H:%M}"


def _line(row: Row) -> str:
    if not row.ours:
        return f"| {row.name} | {row.unit} | | {row.beside} | | {row.goal} | left out: {row.left_out} |"
    mark = "" if row.holds else "falls short"
    return (
        f"| {row.name} | {row.unit} | {three(row.ours)} | {row.beside}: {three(row.others)} "
        f"| {three(row.ratios)} | {row.goal} | {mark} |"
    )


if __name__ == "__main__":
    read = msgspec.json.decode(Path(sys.argv[1]).read_bytes(), type=Report)
    print(markdown(read))  # noqa: T201 - a command at a terminal.
