"""Many requests, one transaction, then all answers: the one thread that touches the database."""

import asyncio
import queue
import random
import threading
import time
from collections.abc import Callable, Mapping
from typing import Any, Generic, TypeAlias, TypeVar

import structlog
from sqlalchemy.exc import DBAPIError

from shared.problems import Problem, ServerBusy
from sync_server.database import epoch_of
from sync_server.prepared import direct
from sync_server.sites import cursors
from sync_server.tables import Connection, Engine
from sync_server.turns import await_replica, end_turn, is_shared, may_go_well, take_turn, was_committed

_T = TypeVar("_T")
Work: TypeAlias = Callable[[Connection], _T]
"""What a request does in its transaction. A Problem is a No said before anything was written."""

_MOST_IN_A_GROUP = 256
_TRIES = 6
_log = structlog.get_logger("committer")


def _pause(tried: int) -> None:
    """Longer after each try, and never two processes at once: 5 tries take two seconds or so."""
    time.sleep(random.uniform(0.5, 1) * 0.05 * 2**tried)  # noqa: S311 - nobody gains by guessing it.


class _Job(Generic[_T]):
    """One request's work, what came of it, and where its answer is waited for."""

    __slots__ = ("alone", "answer", "result", "work", "wrong")

    def __init__(self, work: Work[_T], answer: asyncio.Future[_T], *, alone: bool) -> None:
        self.work = work
        self.answer = answer
        self.alone = alone
        self.result: Any = None
        self.wrong: BaseException | None = None

    def do(self, connection: Connection) -> None:
        """Does the work, perhaps again; what is not committed later was never done."""
        self.result, self.wrong = None, None
        self.result = self.work(connection)

    def tell(self) -> None:
        """Wakes the request; in the event loop's thread."""
        if self.answer.done():
            return
        if self.wrong is None:
            self.answer.set_result(self.result)
        else:
            self.answer.set_exception(self.wrong)


class Committer:
    """Groups whatever waits into one transaction: one COMMIT, one fsync, then every answer.

    `committed` is told the change numbers of all sites after each commit, in the event loop's thread.
    `rolled_back` is called in the committer's own whenever work or a commit failed, so that nothing
    untrue is remembered; `others_wrote` at the beginning of a transaction for each site whose change
    number another process has moved since our last one, which ended at the given number.

    `epoch` names the database that it began with; it writes to no other.

    A group whose transaction the database broke off is run again, after a pause (told the number of the
    try), unless it turns out to have been committed.
    """

    def __init__(
        self,
        engine: Engine,
        *,
        committed: Callable[[Mapping[int, int]], None],
        rolled_back: Callable[[], None],
        others_wrote: Callable[[Connection, int, int], None],
        name: str = "",
        epoch: str = "",
        pause: Callable[[int], None] = _pause,
    ) -> None:
        self._engine = engine
        self._committed = committed
        self._rolled_back = rolled_back
        self._others_wrote = others_wrote
        self._name = name
        self._pause = pause
        self._present: Mapping[int, int] = {}
        self._epoch = epoch
        self._queue: queue.SimpleQueue[_Job[Any] | None] = queue.SimpleQueue()
        self._thread: threading.Thread | None = None
        self._stopping = False

    def start(self, loop: asyncio.AbstractEventLoop) -> None:
        """Begins to work for the requests of this event loop."""
        # A process that fails elsewhere must end: what is not committed then was promised to nobody.
        self._thread = threading.Thread(target=self._run, args=(loop,), name="committer", daemon=True)
        self._thread.start()

    def stop(self) -> None:
        """Finishes what waits, then ends the thread. Later requests are told that the server is busy."""
        self._stopping = True
        self._queue.put(None)
        if self._thread is not None:
            self._thread.join()

    async def run(self, work: Work[_T]) -> _T:
        """The work's result, once all it wrote is on disk. Raises what the work raised, or ServerBusy."""
        return await self._do_later(work, alone=False)

    async def alone(self, work: Work[_T]) -> _T:
        """As `run`, but between two transactions: for a copy of what is committed and nothing else."""
        return await self._do_later(work, alone=True)

    async def _do_later(self, work: Work[_T], *, alone: bool) -> _T:
        if self._stopping:
            raise ServerBusy("The server is stopping. Send it again.", retry_after=2)
        answer: asyncio.Future[_T] = asyncio.get_running_loop().create_future()
        self._queue.put(_Job(work, answer, alone=alone))
        return await answer

    def _run(self, loop: asyncio.AbstractEventLoop) -> None:
        going = True
        while going:
            group = [self._queue.get()]
            while len(group) < _MOST_IN_A_GROUP and not self._queue.empty():
                group.append(self._queue.get())
            going = None not in group
            jobs = [job for job in group if job is not None and not job.alone]
            if jobs:
                loop.call_soon_threadsafe(self._answer, jobs, self._commit(jobs))
            for job in group:
                if job is not None and job.alone:
                    self._do_alone(job)
                    loop.call_soon_threadsafe(job.tell)

    def _commit(self, jobs: list[_Job[Any]]) -> Mapping[int, int]:
        """One transaction for all jobs. Returns the change numbers of the sites; none if it failed."""
        number = ""
        for tried in range(1, _TRIES + 1):
            try:
                with self._engine.begin() as connection:
                    take_turn(connection)
                    committed = was_committed(connection, number)
                    if committed:
                        self._present = cursors(connection)
                        return self._present
                    if committed is None:
                        _log.error("another database took over within a commit", requests=len(jobs))
                        break
                    self._catch_up(connection)
                    if not self._is_same(connection):
                        break
                    for job in jobs:
                        self._do(connection, job)
                    present = cursors(connection)
                    number = end_turn(connection, self._name, changed=present != self._present)
                self._present = present
                return present
            except DBAPIError as error:
                self._rolled_back()
                _log.error("not committed", detail=str(error.orig), requests=len(jobs), tried=tried)
                if tried == _TRIES or not may_go_well(error):
                    break
            self._pause(tried)
        for job in jobs:
            job.wrong = ServerBusy("The server cannot write just now. Send it again.", retry_after=5)
        return {}

    def _is_same(self, connection: Connection) -> bool:
        """Whether this is the database that we began with.

        No backup can be put in its place while a connection is open, so each new one is looked at once.
        """
        if is_shared(self._engine) and "epoch" not in connection.info:
            found = epoch_of(connection)
            if found != (self._epoch or found):
                _log.error("the database was replaced: start the server again")
                return False
            connection.info["epoch"] = found
            await_replica(connection)
        return True

    def _catch_up(self, connection: Connection) -> None:
        """Tells of the sites that another process wrote to since our last transaction."""
        if is_shared(self._engine):
            before, self._present = self._present, cursors(connection)
            for site_id, cursor in self._present.items():
                since = before.get(site_id, cursor)
                if since != cursor:
                    self._others_wrote(connection, site_id, since)

    def _do_alone(self, job: _Job[Any]) -> None:
        try:
            with self._engine.connect() as connection:
                job.do(connection)
        except Exception as wrong:  # noqa: BLE001 - it is raised again where the result waits for it.
            job.wrong = wrong

    def _do(self, connection: Connection, job: _Job[Any]) -> None:
        """One request's work; if it fails, what it wrote is taken back and the others go on."""
        direct(connection, "SAVEPOINT request")
        try:
            job.do(connection)
        except Exception as wrong:
            if isinstance(wrong, DBAPIError) and may_go_well(wrong):
                raise
            connection.exec_driver_sql("ROLLBACK TO SAVEPOINT request")
            # Raised again where the request waits for its answer.
            job.wrong = wrong
            if not isinstance(wrong, Problem):
                self._rolled_back()
                _log.warning("a request failed", error=type(wrong).__name__)
        direct(connection, "RELEASE SAVEPOINT request")

    def _answer(self, jobs: list[_Job[Any]], present: Mapping[int, int]) -> None:
        for job in jobs:
            job.tell()
        self._committed(present)
