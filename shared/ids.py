"""Names of things: UUIDv7, time stamps, and the hashes that chain edits together."""

import hashlib
from datetime import UTC, datetime

START = ""
"""The hash before the first edit, and the chain of an empty log."""


def uuid7(now_ms: int, random: bytes) -> str:
    """A UUIDv7 (RFC 9562) from Unix milliseconds and ten random bytes.

    Ids made in order sort in order, but nothing may rely on that: clocks order nothing.
    """
    if len(random) != 10:
        raise ValueError("uuid7 needs ten random bytes")
    number = (now_ms & (1 << 48) - 1) << 80 | int.from_bytes(random, "big")
    number = number & ~(0xF << 76) | 0x7 << 76
    number = number & ~(0x3 << 62) | 0x2 << 62
    digits = f"{number:032x}"
    return f"{digits[:8]}-{digits[8:12]}-{digits[12:16]}-{digits[16:20]}-{digits[20:]}"


def stamp(moment: datetime) -> str:
    """A time as RFC 3339 in UTC with milliseconds. Raises ValueError without a time zone."""
    if moment.tzinfo is None:
        raise ValueError("a time needs its zone")
    return moment.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def moment(stamped: str) -> datetime:
    """The time that `stamp` wrote. Raises ValueError on anything else."""
    parsed = datetime.fromisoformat(stamped)
    if parsed.tzinfo is None:
        raise ValueError(f"{stamped!r} has no time zone")
    return parsed.astimezone(UTC)


def edit_hash(previous: str, canonical: bytes) -> str:
    """Hash of an edit (hex SHA-256) from the hash before it and its canonical JSON."""
    return hashlib.sha256(previous.encode() + canonical).hexdigest()


def chain_hash(previous: str, edit: str) -> str:
    """Chain of a log after one more edit, from the chain before and the edit's hash."""
    return hashlib.sha256(previous.encode() + edit.encode()).hexdigest()
