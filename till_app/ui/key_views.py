"""What the key help shows: which keys, and what they do here and now."""

from dataclasses import dataclass


@dataclass(frozen=True)
class KeyRow:
    """`caps` as they are painted, "F12"; `does` is one short sentence."""

    caps: tuple[str, ...]
    does: str


@dataclass(frozen=True)
class KeyHelpView:
    """The keys of one page."""

    title: str
    caption: str
    close_label: str
    rows: tuple[KeyRow, ...]
