"""What the chip panel shows of the printers: frozen values, every sentence already worded."""

from dataclasses import dataclass


@dataclass(frozen=True)
class PrinterRow:
    """Something that did not come out: why, which papers (`jobs`, ids), and what the two buttons say."""

    icon: str
    title: str
    caption: str
    jobs: tuple[str, ...]
    drop: str
    again: str


@dataclass(frozen=True)
class PrinterView:
    """The rows that need a person; `more` says how many further ones there are, "" for none."""

    rows: tuple[PrinterRow, ...] = ()
    more: str = ""
