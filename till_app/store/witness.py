"""Two small files beside the journal that say how far it had come, in case the journal forgets.

One is durable and written now and then; the other is overwritten after every edit and left to the system:
it outlives a kill, and tells of a flipped bit in the last few edits. A power cut may take it.
"""

import os
from contextlib import suppress
from pathlib import Path
from zlib import crc32

import msgspec

from till_app.store import durable

EVERY = 8
"""The witness is written at payments and otherwise after so many edits."""

MOMENTOUS = frozenset({"payment", "payment_voided", "refund", "close"})
"""Kinds of edits after which the witness is written at once."""

_ROOM = 512
"""Bytes of the note: one sector of a disk."""


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


def note_beside(journal: Path) -> Path:
    """Where the note lies that is overwritten after every edit."""
    return journal.with_suffix(".tip-note")


def seen(journal: Path) -> tuple[Tip, ...]:
    """What witness and note say of a journal, as far as they can be read."""
    tips = (read(beside(journal)), read_note(note_beside(journal)))
    return tuple(tip for tip in tips if tip is not None)


def write(path: Path, tip: Tip) -> None:
    """Replaces the witness, durable when this returns. Raises OSError."""
    durable.replace(path, msgspec.json.encode(tip))


def note(path: Path, tip: Tip) -> None:
    """Overwrites the note at once, without waiting for the disk. Raises OSError."""
    # In place, in one call and always as long: a kill leaves the old one or the new one.
    handle = os.open(path, os.O_WRONLY | os.O_CREAT | getattr(os, "O_BINARY", 0), 0o600)
    try:
        said = msgspec.json.encode(tip)
        # A power cut in the middle of a sector would else mix the old one with the new one.
        os.write(handle, (b"%08x " % crc32(said) + said).ljust(_ROOM))
    finally:
        os.close(handle)


def read_note(path: Path) -> Tip | None:
    """The note, or None where there is none or it is not as it was written."""
    with suppress(OSError, ValueError, msgspec.MsgspecError):
        checksum, _, said = path.read_bytes().rstrip().partition(b" ")
        return msgspec.json.decode(said, type=Tip) if int(checksum, 16) == crc32(said) else None
    return None


def read(path: Path) -> Tip | None:
    """The witness, or None where there is none that can be read."""
    with suppress(OSError, msgspec.MsgspecError, UnicodeDecodeError, RecursionError):
        return msgspec.json.decode(path.read_bytes(), type=Tip)
    return None
