"""Edits that can still be read in the bytes of a file that SQLite has given up, or in a part of it.

Of a log it gives up all that comes after the first frame that is not as it was written, and says nothing; of
a journal, all for one wrong bit of its header.
"""

import json
import re
from collections.abc import Collection
from pathlib import Path

from shared.edits import Edit, fits
from till_app.store.reading import edit_of

_BEGINNING = re.compile(rb'\{"id":"([0-9a-f-]{36})"')
_LONGEST = 65_536
_find = json.JSONDecoder().raw_decode


def edits_in(file: Path, replicas: Collection[str]) -> list[Edit]:
    """The edits of these replicas of which a whole copy is left, in the order of their n.

    What is read is true: an edit that does not fit its hash is none. Nothing where there is no file.
    """
    try:
        content = file.read_bytes()
    except OSError:
        return []
    found: dict[bytes, Edit] = {}
    for match in _BEGINNING.finditer(content):
        if match[1] not in found:
            edit = _edit_at(content, match.start())
            if edit is not None and edit.replica in replicas:
                found[match[1]] = edit
    # One that was rolled back may be left beside the one that took its number: only this was built upon.
    followed = {edit.previous for edit in found.values()}
    return sorted(found.values(), key=lambda edit: (edit.session_id, edit.n, edit.hash not in followed))


def _edit_at(content: bytes, start: int) -> Edit | None:
    text = content[start : start + _LONGEST].decode(errors="surrogateescape")
    try:
        _, end = _find(text)
    except (ValueError, RecursionError):
        return None
    edit = edit_of(text[:end].encode(errors="surrogateescape"))
    return edit if edit is not None and fits(edit) else None
