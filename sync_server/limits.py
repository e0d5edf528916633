"""How often an address may try to sign in or enrol, and how large a request's head may be: pure."""

from collections import OrderedDict
from collections.abc import Iterable
from datetime import datetime
from ipaddress import ip_address, ip_network
from math import ceil

MOST_HEADER_BYTES = 16 * 1024
_MOST_ADDRESSES = 10_000


class Buckets:
    """A bucket of tokens for each key: `size` at once, then one every `seconds_each`.

    Only the last keys are remembered; one that was forgotten begins with a full bucket.
    """

    def __init__(self, size: int, seconds_each: float) -> None:
        self._size = size
        self._seconds_each = seconds_each
        self._levels: OrderedDict[str, tuple[float, datetime]] = OrderedDict()

    def take(self, key: str, now: datetime) -> int:
        """Takes a token from the key's bucket and returns 0, or the seconds until there is one again.

        A clock that was set back fills nothing and takes nothing away.
        """
        level, since = self._levels.get(key, (float(self._size), now))
        level = min(self._size, level + max(0.0, (now - since).total_seconds()) / self._seconds_each)
        wait = 0 if level >= 1 else ceil((1 - level) * self._seconds_each)
        self._levels[key] = (level - 1 if level >= 1 else level, now)
        self._levels.move_to_end(key)
        if len(self._levels) > _MOST_ADDRESSES:
            self._levels.popitem(last=False)
        return wait


def too_large(head: Iterable[tuple[bytes, bytes]]) -> bool:
    """Whether the header fields of a request are more than anybody needs."""
    return sum(len(name) + len(value) + 4 for name, value in head) > MOST_HEADER_BYTES


def plain(path: str) -> str:
    """The path as the framework finds its route by it: empty parts do not count."""
    return "/" + "/".join(part for part in path.split("/") if part)


def household(host: str) -> str:
    """What of an address one household has: all of an IPv4 address, the first half of an IPv6 one."""
    try:
        address = ip_address(host)
    except ValueError:
        return host
    return host if address.version == 4 else str(ip_network((int(address) >> 64 << 64, 64)))
