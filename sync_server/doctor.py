"""`till-server doctor`: is all well, in plain sentences; asks the server while it runs, else looks itself."""

import http.client
import shutil
from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path
from urllib.parse import urlsplit

import msgspec
from sqlalchemy.exc import DBAPIError

from shared.checks import Check
from shared.ids import moment, stamp
from shared.sqlite import DiskTrouble
from sync_server.backup import UNVERIFIED, backups_in
from sync_server.checkup import Findings, look_over
from sync_server.database import open_database
from sync_server.running import Nothing, ask, closed, note_of
from sync_server.settings import Settings
from sync_server.turns import take_turn

_PATIENCE_SECONDS = 60.0
_MEGABYTE = 1024 * 1024
_CLOCK_MAY_LAG = timedelta(seconds=5)
_SYNCHRONISING = Path("/run/systemd/timesync")


def examine(settings: Settings, random: Callable[[int], bytes], now: datetime) -> list[Check]:
    """Every check, in the order in which a person would look."""
    if why := closed(settings.data):
        return [Check("server", "fail", why)]
    checks = [server(settings)]
    found, database = findings(settings, random, now)
    checks.append(database)
    if found is not None:
        checks += [*venue(found, settings.site_id), tables(found), clock(found, now, _SYNCHRONISING)]
    return [*checks, disk(settings), backups(settings, now)]


def server(settings: Settings) -> Check:
    """Whether the server of this folder answers."""
    note = note_of(settings.data)
    if note is None:
        return Check("server", "warn", "No server runs on this folder.")
    status = _ready(note.url)
    if status == 200:
        return Check("server", "ok", f"The server answers at {note.url}.")
    if status:
        return Check("server", "fail", f"The server at {note.url} says that it is not ready ({status}).")
    return Check(
        "server", "fail", f"A server ran at {note.url}, but it does not answer: it was killed or hangs."
    )


def findings(
    settings: Settings, random: Callable[[int], bytes], now: datetime
) -> tuple[Findings | None, Check]:
    """What is found in the database, through the running server or without it, and whether it can be used."""
    answered = ask(settings.data, "/api/doctor", Nothing(), _PATIENCE_SECONDS)
    if answered is not None and answered[0] == 201:
        found = msgspec.convert(answered[1], Findings, str_keys=True)
        return found, _usable(found)
    if answered is not None:
        return None, Check(
            "database", "fail", f"The server cannot use its database: {answered[1].get('detail')}"
        )
    if not settings.database_url and not settings.database.exists():
        return None, Check("database", "fail", f"There is no database in {settings.data} yet.")
    try:
        engine = open_database(settings.database_url or settings.database, random)
    except DiskTrouble as trouble:
        return None, Check("database", "fail", f"The database cannot be opened ({trouble}).")
    try:
        with engine.begin() as connection:
            take_turn(connection)
            found = look_over(connection, stamp(now))
    except DBAPIError as error:
        return None, Check("database", "fail", f"The database cannot be written ({error.orig}).")
    finally:
        engine.dispose()
    return found, _usable(found)


def venue(found: Findings, site_id: int) -> list[Check]:
    """Whether there is a venue to sell for; nothing of a server that does not say."""
    if found.venues is None:
        return []
    if site_id not in found.venues:
        sentence = "No venue is open yet: open yours with `till-server init`, or the demo with `init-demo`."
        return [Check("venue", "warn", sentence)]
    return [Check("venue", "ok", f"The venue is {found.venues[site_id]}.")]


def tables(found: Findings) -> Check:
    """Whether the database is whole."""
    if found.damage:
        sentence = f"The database is damaged ({found.damage}): stop the server and restore a backup."
        return Check("tables", "fail", sentence)
    return Check("tables", "ok", f"The tables are whole, at revision {found.schema}.")


def clock(found: Findings, now: datetime, synchronising: Path) -> Check:
    """Whether this machine's clock can be right; `synchronising`: the folder of the service that sets it."""
    here = f"{now.astimezone():%Y-%m-%d %H:%M:%S %Z}"
    if found.newest and moment(found.newest) > now + _CLOCK_MAY_LAG:
        sentence = f"The clock says {here}, but the last change came at {found.newest}: set the clock."
        return Check("clock", "fail", sentence)
    if synchronising.is_dir() and not (synchronising / "synchronized").exists():
        return Check("clock", "warn", f"The clock says {here}, and no time server has confirmed it.")
    return Check("clock", "ok", f"The clock says {here}; no change is later.")


def disk(settings: Settings) -> Check:
    """Whether there is room for the database and its backups."""
    try:
        free = shutil.disk_usage(settings.data).free // _MEGABYTE
        size = settings.database.stat().st_size // _MEGABYTE if settings.database.exists() else 0
    except OSError as error:
        return Check("disk", "fail", f"The folder {settings.data} cannot be read: {error.strerror}.")
    sentence = f"{free:,} MB are free where the database is."
    if free < 100:
        return Check("disk", "fail", f"Only {sentence} Make room, or orders will be refused.")
    if free < max(1024, 2 * size):
        return Check("disk", "warn", f"Only {sentence} A backup needs {size:,} MB.")
    return Check("disk", "ok", sentence)


def backups(settings: Settings, now: datetime) -> Check:
    """How old the newest verified backup is."""
    if why := closed(settings.backups):
        return Check("backup", "fail", why)
    verified = backups_in(settings.backups)
    bad = settings.backups / UNVERIFIED
    if bad.exists() and (not verified or bad.stat().st_mtime > verified[-1].stat().st_mtime):
        return Check("backup", "fail", f"The last backup did not pass its checks; it is kept as {bad.name}.")
    if not verified:
        return Check("backup", "warn", "There is no backup yet: make one with `till-server backup`.")
    newest = verified[-1]
    age = now.timestamp() - newest.stat().st_mtime
    days, hours = divmod(max(0, int(age // 3600)), 24)
    sentence = f"The newest verified backup is {days} days and {hours} hours old ({newest.name})."
    return Check("backup", "ok" if days < 2 else "warn" if days < 7 else "fail", sentence)


def _usable(found: Findings) -> Check:
    return Check(
        "database",
        "ok",
        f"The database ({found.program}) answers and can be written; "
        f"{found.behind} changes are in no backup yet.",
    )


def _ready(url: str) -> int:
    """The status of the server's readiness; 0 if it does not answer."""
    address = urlsplit(url)
    line = http.client.HTTPConnection(address.hostname or "", address.port, timeout=5)
    try:
        line.request("GET", "/readyz")
        return line.getresponse().status
    except (OSError, http.client.HTTPException):
        return 0
    finally:
        line.close()
