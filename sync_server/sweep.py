"""The sweep: slow chores on a schedule (APScheduler) that run through the committer like every request.

Each chore may run in several server processes at once: what one has done, the other finds done.
"""

import asyncio
import threading
from collections.abc import Callable, Coroutine
from concurrent.futures import CancelledError
from concurrent.futures import TimeoutError as TooLong
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path
from typing import Any

import msgspec
import structlog
from apscheduler.executors.pool import ThreadPoolExecutor
from apscheduler.schedulers.background import BackgroundScheduler

from shared.ids import stamp
from shared.problems import Problem, ServerBusy
from shared.sqlite import DiskTrouble
from sync_server import backup
from sync_server.alerts import News, raise_alert
from sync_server.backup import Backup, BackupTrouble
from sync_server.clerk import Clerk
from sync_server.committer import Committer
from sync_server.housekeeping import AT_ONCE, forget_expired, park_stale, settle_stale
from sync_server.settings import Settings
from sync_server.sites import cursors
from sync_server.tables import Engine

_TIDY_SECONDS = 3600
_BACKUP_SECONDS = 600
_TURN_LASTS = timedelta(hours=1)
"""A server that took its turn and died lets others try after this."""
_CHORE_TAKES_AT_MOST = 1800.0
_log = structlog.get_logger("sweep")


class Made(msgspec.Struct, frozen=True):
    """A backup that was made and verified: where it lies and what is in it."""

    file: Path
    backup: Backup


class Sweep:
    """The chores of one server process: they begin and end with the office."""

    def __init__(
        self,
        settings: Settings,
        engine: Engine,
        committer: Committer,
        clerk: Clerk,
        now: Callable[[], datetime],
    ) -> None:
        self._settings = settings
        self._engine = engine
        self._committer = committer
        self._clerk = clerk
        self._now = now
        self._one_copy = asyncio.Lock()
        self._stopping = threading.Event()
        self._loop: asyncio.AbstractEventLoop | None = None
        self._scheduler = BackgroundScheduler(
            executors={"default": ThreadPoolExecutor(1)},
            job_defaults={"coalesce": True, "max_instances": 1, "misfire_grace_time": None},
            timezone=UTC,
        )

    def start(self, loop: asyncio.AbstractEventLoop) -> None:
        """From now on each chore runs every so many seconds; none does if the settings say 0."""
        if not self._settings.sweep_seconds:
            return
        self._loop = loop
        for chore, seconds in (
            (self.park, self._settings.sweep_seconds),
            (self.tidy, _TIDY_SECONDS),
            (self.back_up_if_due, _BACKUP_SECONDS),
        ):
            self._scheduler.add_job(self._run, "interval", args=[chore], seconds=seconds)
        self._scheduler.start()

    def stop(self) -> None:
        """Ends the chores; one that is running is told to end and waited for. Not from the loop's thread."""
        self._stopping.set()
        if self._scheduler.running:
            self._scheduler.shutdown(wait=True)

    async def park(self) -> int:
        """Puts stale orders to rest, AT_ONCE in a transaction; returns how many."""
        total = 0
        for site_id in await self._committer.run(cursors):
            now = self._now()
            await self._committer.run(partial(settle_stale, site_id=site_id, now=now))
            parked = AT_ONCE
            while parked == AT_ONCE and not self._stopping.is_set():
                park = partial(park_stale, site_id=site_id, clerk=self._clerk, now=now)
                parked = await self._committer.run(park)
                total += parked
        if total:
            _log.info("parked", orders=total)
        return total

    async def tidy(self) -> int:
        """Forgets what has expired; returns how many rows."""
        rows = 0
        for site_id in await self._committer.run(cursors):
            rows += await self._committer.run(partial(forget_expired, site_id=site_id, now=self._now()))
        return rows

    async def back_up_if_due(self) -> Made | None:
        """Makes the daily backup, if it is due and no other server process has it in hand.

        What goes wrong is told by an alert, and tried again an hour later.
        """
        now = self._now()
        turn = partial(backup.take_turn, now=stamp(now), until=stamp(now + _TURN_LASTS))
        if not await self._committer.run(turn):
            return None
        try:
            made = await self.back_up(automatic=True)
        except ServerBusy as wrong:
            news = News("backup-failed", "", stamp(now)[:10], wrong.detail)
            told = partial(raise_alert, site_id=self._settings.site_id, news=news, now=stamp(now))
            await self._committer.run(told)
            return None
        due = next_backup(now.astimezone(), self._settings.backup_hour)
        await self._committer.run(partial(backup.next_turn, at=stamp(due)))
        backup.keep_newest(self._settings.backups, self._settings.backups_kept)
        return made

    async def back_up(self, *, automatic: bool = False) -> Made:
        """Makes a backup and verifies it. Raises ServerBusy if none came of it, with the reason."""
        async with self._one_copy:
            now, folder = self._now(), self._settings.backups
            file = folder / backup.name_of(stamp(now), automatic=automatic)
            fresh = file.with_name(f"{file.name}{backup.UNFINISHED}")
            try:
                backup.clear_away(folder, stamp(now - _TURN_LASTS))
                await self._copy(fresh)
                found = await asyncio.to_thread(backup.settle, fresh, file, self._going)
            except (BackupTrouble, DiskTrouble, OSError) as wrong:
                _log.error("no backup", error=str(wrong))
                raise ServerBusy(backup.no_backup(folder, wrong), retry_after=60) from wrong
        await self._committer.run(partial(backup.note_marks, backup=found))
        _log.info("backup", file=file.name, orders=found.orders, edits=found.edits)
        return Made(file, found)

    async def _copy(self, fresh: Path) -> None:
        if self._engine.dialect.name == "sqlite":
            await self._committer.alone(partial(backup.write_copy, file=fresh))
        else:
            await asyncio.to_thread(backup.write_rows, self._engine, fresh)

    def _going(self) -> None:
        if self._stopping.is_set():
            raise BackupTrouble("The server is stopping.")

    def _run(self, chore: Callable[[], Coroutine[Any, Any, object]]) -> None:
        """Runs one chore on the event loop, from the scheduler's thread."""
        assert self._loop is not None, "the scheduler runs on a loop only"
        running = asyncio.run_coroutine_threadsafe(chore(), self._loop)
        try:
            running.result(_CHORE_TAKES_AT_MOST)
        except (Problem, CancelledError, TooLong) as wrong:
            running.cancel()
            _log.warning("a chore failed", error=str(wrong))


def next_backup(now: datetime, hour: int) -> datetime:
    """The next time that it is `hour` o'clock in the zone of `now`. Pure."""
    today = now.replace(hour=hour, minute=0, second=0, microsecond=0)
    return today if today > now else today + timedelta(days=1)
