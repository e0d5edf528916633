"""Which machine this is, so that a copied or moved journal is noticed."""

from hashlib import sha256
from pathlib import Path
from uuid import getnode

_MACHINE_ID = Path("/etc/machine-id")


def fingerprint(folder: Path) -> str:
    """A stable name of this machine and this folder; a hash, so that it tells nothing else.

    The folder belongs to it: a journal copied beside the first one is another incarnation too.
    """
    try:
        machine = _MACHINE_ID.read_text("ascii").strip()
    except OSError:
        machine = ""
    return sha256(f"{machine or getnode()}|{folder.resolve()}".encode()).hexdigest()
