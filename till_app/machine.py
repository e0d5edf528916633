"""Which machine this is, so that a copied or moved journal is noticed."""

import sys
from hashlib import sha256
from pathlib import Path
from uuid import getnode

if sys.platform == "win32":
    import winreg

_MACHINE_ID = Path("/etc/machine-id")


def fingerprint(folder: Path) -> str:
    """A stable name of this machine and this folder; a hash, so that it tells nothing else.

    The folder belongs to it: a journal copied beside the first one is another incarnation too.
    """
    return sha256(f"{machine_id() or _windows_id() or getnode()}|{folder.resolve()}".encode()).hexdigest()


def machine_id() -> str:
    """The id that the operating system gave this machine, "" without one."""
    try:
        return _MACHINE_ID.read_text("ascii").strip()
    except OSError:
        return ""


def _windows_id() -> str:
    """The id that Windows made when it was installed, "" elsewhere; a network card may come and go."""
    if sys.platform == "win32":
        access = winreg.KEY_READ | winreg.KEY_WOW64_64KEY
        with winreg.OpenKey(
            winreg.HKEY_LOCAL_MACHINE, r"SOFTWARE\Microsoft\Cryptography", access=access
        ) as key:
            return str(winreg.QueryValueEx(key, "MachineGuid")[0])
    return ""
