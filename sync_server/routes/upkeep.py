"""Upkeep: a backup on demand and a look over the database, for managers and the commands of the house."""

from functools import partial

from litestar import post

from sync_server.checkup import Findings, look_over
from sync_server.forms.backups import BackupMade
from sync_server.routes.who import CallingPerson, Rooms, calling_manager


@post("/api/backup", status_code=201, dependencies={"manager": calling_manager})
async def back_up(office: Rooms, manager: CallingPerson) -> BackupMade:  # noqa: ARG001 - lets managers in.
    """Makes a backup in the server's folder and verifies it; 503 with the reason if none came of it."""
    made = await office.sweep.back_up()
    found = made.backup
    return BackupMade(made.file.name, made.file.stat().st_size, found.orders, found.edits)


@post("/api/doctor", status_code=201, dependencies={"manager": calling_manager})
async def doctor(office: Rooms, manager: CallingPerson) -> Findings:  # noqa: ARG001 - lets managers in.
    """Looks the database over."""
    return await office.run(partial(look_over, now=office.time()))


HANDLERS = (back_up, doctor)
