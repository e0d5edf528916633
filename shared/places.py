"""Where lines stand: in the order they were added, but one that replaces another stands in its place.

No edit says "replaces": a line that is added right after its author removed one, because its options were
changed, is the same thing to a person. So a line stands behind the one it replaced, which is gone.
"""

from collections.abc import Iterable, Mapping, Sequence

from shared.edits import LineAdd, LineVoid
from shared.merging import Said

REPLACED = "options changed"
"""The reason of a removal that makes room for the same line with other options."""


def in_place(edits: Sequence[Said], adds: Mapping[str, Said]) -> dict[str, Said]:
    """Lines by id in the order they stand; `adds` are the edits that added them, in their order.

    Two tills that replaced one line apart made two lines: both stand there, as the log has them.
    """
    place = {line_id: number for number, line_id in enumerate(adds)}
    after = _replaced(edits)
    keys: dict[str, tuple[int, ...]] = {}
    for line_id in adds:
        before = keys.get(after.get(line_id, ""), ())
        keys[line_id] = (*before, place[line_id])
    return {line_id: adds[line_id] for line_id in sorted(adds, key=keys.__getitem__)}


def _replaced(edits: Iterable[Said]) -> dict[str, str]:
    """By line id the line that it took the place of: the edit of its author just before removed that one."""
    gone: dict[tuple[str, int], str] = {}
    found: dict[str, str] = {}
    for one in edits:
        author, number = one.edit.replica, one.edit.n
        match one.change:
            case LineVoid(line_id=line_id, reason=reason) if reason == REPLACED:
                gone[author, number] = line_id
            case LineAdd(line_id=line_id) if (author, number - 1) in gone:
                found.setdefault(line_id, gone[author, number - 1])
            case _:
                pass
    return found
