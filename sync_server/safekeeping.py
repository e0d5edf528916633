"""The commands `backup` and `restore`: through the server that runs on the folder, or without one."""

import shutil
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Any

import msgspec

from shared.ids import stamp
from shared.sqlite import DiskTrouble
from sync_server import backup
from sync_server.backup import BackupTrouble
from sync_server.database import open_database
from sync_server.restore import restore
from sync_server.running import ask, note_of
from sync_server.settings import Settings
from sync_server.turns import is_shared, take_turn

Random = Callable[[int], bytes]
_PATIENCE_SECONDS = 1800.0


class _Nothing(msgspec.Struct, frozen=True):
    """A request that says nothing."""


def make_backup(settings: Settings, wanted: Path | None, random: Random, now: datetime) -> dict[str, Any]:
    """A verified backup in `wanted`, or without a name in the folder of backups.

    Raises BackupTrouble, DiskTrouble.
    """
    if wanted is not None and wanted.exists():
        raise BackupTrouble(f"{wanted} exists already; give another name.")
    made = _by_the_server(settings) or _by_ourselves(settings, random, now)
    if wanted is not None:
        try:
            _carry(settings.backups / made["file"], wanted)
        except OSError as error:
            raise DiskTrouble("other", str(error)) from error
    return {**made, "file": str(wanted or settings.backups / made["file"])}


def put_back(
    settings: Settings, file: Path, random: Random, now: datetime, *, replace: bool
) -> dict[str, Any]:
    """Restores a backup while no server runs. Raises BackupTrouble, DiskTrouble."""
    if note_of(settings.data) is not None and ask(settings.data, "/api/doctor", _Nothing()) is not None:
        raise BackupTrouble("A server runs on this folder: stop it first.")
    done = restore(settings, file, random, now, replace=replace)
    return {
        "restored": str(file),
        "orders": done.backup.orders,
        "edits": done.backup.edits,
        "epoch": done.epoch,
        "setAside": done.set_aside,
    }


def _by_the_server(settings: Settings) -> dict[str, Any] | None:
    answered = ask(settings.data, "/api/backup", _Nothing(), _PATIENCE_SECONDS)
    if answered is None:
        return None
    status, answer = answered
    if status >= 400:
        raise BackupTrouble(str(answer.get("detail") or answer.get("title")))
    return answer


def _by_ourselves(settings: Settings, random: Random, now: datetime) -> dict[str, Any]:
    file = settings.backups / backup.name_of(stamp(now), automatic=False)
    fresh = file.with_name(f"{file.name}.new")
    engine = open_database(settings.database_url or settings.database, random)
    try:
        if is_shared(engine):
            backup.write_rows(engine, fresh)
        else:
            with engine.connect() as connection:
                backup.write_copy(connection, fresh)
        found = backup.settle(fresh, file)
        with engine.begin() as connection:
            take_turn(connection)
            backup.note_marks(connection, found)
    finally:
        engine.dispose()
    return {"file": file.name, "size": file.stat().st_size, "orders": found.orders, "edits": found.edits}


def _carry(made: Path, wanted: Path) -> None:
    """Moves a backup, perhaps to another disk, and checks what arrived before the first is taken away."""
    arrived = wanted.with_name(f"{wanted.name}.new")
    shutil.copyfile(made, arrived)
    backup.verify(arrived)
    backup.put_in_place(arrived, wanted)
    made.unlink()
