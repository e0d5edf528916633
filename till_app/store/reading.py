"""Reads kept edits back when they may be damaged: what cannot be read is None, never an exception."""

import msgspec

from shared.edits import Edit, Logged

_edit = msgspec.json.Decoder(Edit)
_logged = msgspec.json.Decoder(Logged)
_UNREADABLE = (msgspec.MsgspecError, UnicodeDecodeError, RecursionError)
"""Flipped bits make wrong JSON, wrong UTF-8, or JSON nested without end."""


def edit_of(doc: bytes) -> Edit | None:
    """The edit that was kept, or None if its bytes say nothing any more."""
    try:
        return _edit.decode(doc)
    except _UNREADABLE:
        return None


def logged_of(doc: bytes) -> Logged | None:
    """The entry of a log that was kept, or None."""
    try:
        return _logged.decode(doc)
    except _UNREADABLE:
        return None
