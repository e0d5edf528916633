"""What the More menu shows."""

from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True)
class MoreEntry:
    """Something that can be done with the order: `sub` says how it stands now, such as "Table 12"."""

    key: str
    label: str
    icon: str
    sub: str = ""
    role: Literal["plain", "danger"] = "plain"


@dataclass(frozen=True)
class MoreView:
    """The menu: whose order, then its entries."""

    title: str
    entries: tuple[MoreEntry, ...]
    close_label: str
