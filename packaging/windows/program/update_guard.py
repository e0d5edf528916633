"""`till-guard.exe`: may this machine's till be replaced now? The installer asks before an update.

Exit code 0 if so, 2 with a sentence otherwise. It looks at the journal of every user of the machine.
"""

import os
import sys
from collections.abc import Iterable
from pathlib import Path

from shared.checks import Check
from till_app import doctor
from till_app.layers import HERE, BadSetting, of_file
from till_app.settings import Settings

_JOURNALS = Path("AppData", "Local", "ordersession-till")
REFUSED = "update-refused.txt"


def folders(users: Path) -> list[Path]:
    """Where journals of this machine's users are."""
    found = [user / _JOURNALS for user in sorted(users.iterdir()) if user.is_dir()] if users.is_dir() else []
    return [folder for folder in (*found, *_named()) if (folder / "journal.db").exists()]


def refusals(journals: Iterable[Path]) -> list[str]:
    """Why not, a line for each folder; nothing if the till may be replaced."""
    checks: list[tuple[Path, Check]] = [
        (folder, doctor.ready_for_update(Settings(folder=folder, server=""))) for folder in journals
    ]
    return [f"{folder}: {check.sentence}" for folder, check in checks if check.state == "fail"]


def answer(users: Path, shared_by_all: Path) -> int:
    """Asks, and leaves the reasons of a refusal in a file for whoever reads the installer's exit code."""
    said = refusals(folders(users))
    note = shared_by_all / REFUSED
    if not said:
        note.unlink(missing_ok=True)
        return 0
    text = "\n".join([*said, "An administrator can update all the same with FORCE=1.", ""])
    shared_by_all.mkdir(parents=True, exist_ok=True)
    note.write_text(text, "utf-8")
    sys.stderr.write(text)
    return 2


def _named() -> list[Path]:
    """The folder that policy or settings file name, if they do."""
    try:
        layers = (HERE.policy(), *((of_file(HERE.file),) if HERE.file.exists() else ()))
    except BadSetting:
        return []
    return [Path(str(layer.values["folder"])) for layer in layers if "folder" in layer.values][:1]


if __name__ == "__main__":
    machine = Path(os.environ.get("SYSTEMDRIVE", "C:") + os.sep)
    sys.exit(
        answer(machine / "Users", Path(os.environ.get("PROGRAMDATA", r"C:\ProgramData")) / "OrderSession")
    )
