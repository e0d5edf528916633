"""Slow chores by APScheduler: the sweep that finds what the worker missed, checkpoint, room on the disk."""

import logging
from collections.abc import Callable
from datetime import UTC

from apscheduler.executors.pool import ThreadPoolExecutor
from apscheduler.schedulers.background import BackgroundScheduler

from shared.sqlite import DiskTrouble
from till_app.store.health import BALLAST, Health
from till_app.store.store import Store

SWEEP_SECONDS = 10
CHECKPOINT_SECONDS = 300
ROOM_SECONDS = 60

_log = logging.getLogger(__name__)


class Chores:
    """One worker, one run of each chore at a time, none ever skipped for being late.

    `sweep` asks the journal what waits and sees to it that it goes.
    """

    def __init__(self, store: Store, health: Health, sweep: Callable[[], None]) -> None:
        self._store = store
        self._health = health
        self._sweep = sweep
        self._scheduler = BackgroundScheduler(
            executors={"default": ThreadPoolExecutor(1)},
            job_defaults={"coalesce": True, "max_instances": 1, "misfire_grace_time": None},
            timezone=UTC,
        )

    def start(self) -> None:
        """From now on each chore runs every so many seconds."""
        for chore, seconds in (
            (self._sweep, SWEEP_SECONDS),
            (self.checkpoint, CHECKPOINT_SECONDS),
            (self.keep_room, ROOM_SECONDS),
        ):
            self._scheduler.add_job(chore, "interval", seconds=seconds)
        self._scheduler.start()

    def stop(self) -> None:
        """Ends the chores; a running one is waited for, none takes long."""
        self._scheduler.shutdown(wait=True)

    def checkpoint(self) -> None:
        """Keeps the write-ahead log short."""
        try:
            self._store.checkpoint()
        except DiskTrouble as trouble:
            _log.warning("no checkpoint: %s", trouble)

    def keep_room(self) -> None:
        """Holds some room back while there is plenty, and gives it up when there is none."""
        _, free, _ = self._health.sizes()
        if free < BALLAST:
            if self._health.drop_ballast():
                _log.warning("the disk is full; the room held back was given up")
        else:
            self._health.take_ballast()
