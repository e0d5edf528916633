"""Reads a push so that one session or edit that cannot be read does not hold up the others."""

import msgspec

from shared.problems import NotUnderstood, TooMany
from shared.wire import Push, decode

MOST_SESSIONS = 200


def read_push(body: bytes) -> Push:
    """The push. Raises NotUnderstood, or TooMany above 200 sessions."""
    try:
        push = decode(body, Push)
    except msgspec.DecodeError as wrong:
        raise NotUnderstood(f"The push cannot be read: {wrong}.") from wrong
    if len(push.sessions) > MOST_SESSIONS:
        raise TooMany(f"At most {MOST_SESSIONS} sessions at once; send the rest in another push.")
    return push
