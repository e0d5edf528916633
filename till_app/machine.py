"""Which machine this is, so that a copied or moved journal is noticed."""

from hashlib import sha256
from pathlib import Path
from uuid import getnode

_MACHINE_ID = Path("/etc/machine-id")


def fingerprint(folder: Path) -> str:
    """A stable name of this machine and this folder; a hash, so that it tells nothing else.

    The folder belongs to it: a journal copied beside the first one is another incarnation too.
    """
    return sha256(f"{machine_id() or getnode()}|{folder.resolve()}".encode()).hexdigest()


def machine_id() -> str:
    """The id that the operating system gave this machine, "" without one."""
    try:
        return _MACHINE_ID.read_text("ascii").strip()
    except OSError:
        return ""
