"""Reads kept edits back when they may be damaged: what cannot be read is None, never an exception."""

import msgspec

from shared.edits import Edit, Logged

_edit = msgspec.json.Decoder(Edit)
_logged = msgspec.json.Decoder(Logged)
UNREADABLE = (msgspec.MsgspecError, UnicodeDecodeError, RecursionError)
"""Flipped bits make wrong JSON, wrong UTF-8, or JSON nested without end."""


def edit_of(doc: object) -> Edit | None:
    """The edit that was kept, or None if its bytes, or what is there in their place, say nothing any more."""
    try:
        return _edit.decode(doc) if isinstance(doc, bytes) else None
    except UNREADABLE:
        return None


def logged_of(doc: object) -> Logged | None:
    """The entry of a log that was kept, or None."""
    try:
        return _logged.decode(doc) if isinstance(doc, bytes) else None
    except UNREADABLE:
        return None
