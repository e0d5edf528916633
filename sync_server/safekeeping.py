"""The commands `backup` and `restore`: through the server that runs on the folder, or without one."""

import shutil
import tempfile
from collections.abc import Callable
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from typing import Any

from shared.ids import stamp
from shared.sqlite import DiskTrouble
from sync_server import backup
from sync_server.backup import UNFINISHED, Backup, BackupTrouble, no_backup
from sync_server.database import one_turn, open_database
from sync_server.restore import restore
from sync_server.running import Nothing, ask, note_of
from sync_server.settings import Settings
from sync_server.tables import Engine
from sync_server.turns import is_shared

Random = Callable[[int], bytes]
_PATIENCE_SECONDS = 1800.0


def make_backup(settings: Settings, wanted: Path | None, random: Random, now: datetime) -> dict[str, Any]:
    """A verified backup in `wanted`, or without a name in the folder of backups.

    Raises BackupTrouble, DiskTrouble.
    """
    place = None if wanted is None else _free_place(wanted)
    made = _by_the_server(settings) or _by_ourselves(settings, random, now)
    file = (settings.backups / made["file"]).absolute()
    if place is not None:
        try:
            _carry(file, place)
        except OSError as error:
            sentence = f"The backup is {file}; it could not be brought to {place}: {error.strerror}."
            raise BackupTrouble(sentence) from error
    return {**made, "file": str(place or file)}


def put_back(
    settings: Settings, file: Path, random: Random, now: datetime, *, replace: bool
) -> dict[str, Any]:
    """Restores a backup while no server runs. Raises BackupTrouble, DiskTrouble."""
    if note_of(settings.data) is not None and ask(settings.data, "/api/doctor", Nothing()) is not None:
        raise BackupTrouble("A server runs on this folder: stop it first.")
    file = file.absolute()
    try:
        done = restore(settings, file, random, now, replace=replace)
    except OSError as error:
        raise BackupTrouble(f"{file} could not be put into {settings.data}: {error.strerror}.") from error
    return {
        "restored": str(file),
        "orders": done.backup.orders,
        "edits": done.backup.edits,
        "epoch": done.epoch,
        "setAside": done.set_aside,
    }


def _free_place(wanted: Path) -> Path:
    """Where the backup goes, from the root on. Raises BackupTrouble before one is made for nothing."""
    place = wanted.absolute()
    try:
        if place.is_dir():
            raise BackupTrouble(f"{place} is a folder; name a file in it.")
        if place.exists():
            raise BackupTrouble(f"{place} exists already; give another name.")
        if not place.parent.is_dir():
            raise BackupTrouble(f"There is no folder {place.parent}; make it, or name another.")
        # A disk that is read-only or a share says so only to whoever tries.
        tempfile.TemporaryFile(dir=place.parent).close()
    except PermissionError as error:
        sentence = f"The server's account cannot write into {place.parent} ({error.strerror})"
        raise BackupTrouble(f"{sentence}; name a file in a folder of that account.") from error
    except OSError as error:
        raise BackupTrouble(f"{place} cannot be written ({error.strerror}); name another file.") from error
    return place


def _by_the_server(settings: Settings) -> dict[str, Any] | None:
    answered = ask(settings.data, "/api/backup", Nothing(), _PATIENCE_SECONDS)
    if answered is None:
        return None
    status, answer = answered
    if status >= 400:
        raise BackupTrouble(str(answer.get("detail") or answer.get("title")))
    return answer


def _by_ourselves(settings: Settings, random: Random, now: datetime) -> dict[str, Any]:
    file = settings.backups / backup.name_of(stamp(now), automatic=False)
    engine = open_database(settings.database_url or settings.database, random)
    try:
        found = _copied(engine, file)
        with one_turn(engine) as connection:
            backup.note_marks(connection, found)
    finally:
        engine.dispose()
    return {"file": file.name, "size": file.stat().st_size, "orders": found.orders, "edits": found.edits}


def _copied(engine: Engine, file: Path) -> Backup:
    """A verified copy of the database in the file. Raises BackupTrouble."""
    fresh = file.with_name(f"{file.name}{UNFINISHED}")
    try:
        if is_shared(engine):
            backup.write_rows(engine, fresh)
        else:
            with engine.connect() as connection:
                backup.write_copy(connection, fresh)
        return backup.settle(fresh, file)
    except (BackupTrouble, DiskTrouble, OSError) as wrong:
        raise BackupTrouble(no_backup(file.parent, wrong)) from wrong


def _carry(made: Path, wanted: Path) -> None:
    """Moves a backup, perhaps to another disk, and checks what arrived before the first is taken away."""
    arrived = wanted.with_name(f"{wanted.name}{UNFINISHED}")
    try:
        shutil.copyfile(made, arrived)
        backup.verify(arrived)
        backup.put_in_place(arrived, wanted)
    except (BackupTrouble, OSError):
        with suppress(OSError):
            arrived.unlink(missing_ok=True)
        raise
    made.unlink()
