"""A small file beside the journal that says how far it had come, in case the journal forgets."""

import os
from contextlib import suppress
from pathlib import Path

import msgspec

EVERY = 8
"""The witness is written at payments and otherwise after so many edits."""

MOMENTOUS = frozenset({"payment", "payment_voided", "refund", "close"})
"""Kinds of edits after which the witness is written at once."""


class Tip(msgspec.Struct, frozen=True):
    """The newest own edit of a journal when the witness was written, and its last receipt number."""

    replica: str
    session_id: str
    n: int
    hash: str
    receipt: int


def beside(journal: Path) -> Path:
    """Where the witness of a journal lies."""
    return journal.with_suffix(".tip")


def write(path: Path, tip: Tip) -> None:
    """Replaces the witness, durable when this returns. Raises OSError."""
    fresh = path.with_suffix(".tip-new")
    with fresh.open("wb") as file:
        file.write(msgspec.json.encode(tip))
        file.flush()
        os.fsync(file.fileno())
    fresh.replace(path)
    if os.name == "posix":
        folder = os.open(path.parent, os.O_RDONLY)
        try:
            os.fsync(folder)
        finally:
            os.close(folder)


def read(path: Path) -> Tip | None:
    """The witness, or None where there is none that can be read."""
    with suppress(OSError, msgspec.DecodeError, msgspec.ValidationError):
        return msgspec.json.decode(path.read_bytes(), type=Tip)
    return None
