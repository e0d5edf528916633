"""Many requests, one transaction, then all answers: the one thread that touches the database."""

import asyncio
import queue
import threading
from collections.abc import Callable, Mapping
from typing import Any, Generic, TypeAlias, TypeVar

import structlog
from sqlalchemy.exc import DatabaseError

from shared.problems import Problem, ServerBusy
from shared.sqlite import trouble_of
from sync_server.sites import cursors
from sync_server.tables import Connection, Engine

_T = TypeVar("_T")
Work: TypeAlias = Callable[[Connection], _T]
"""What a request does in its transaction. A Problem is a No said before anything was written."""

_MOST_IN_A_GROUP = 256
_log = structlog.get_logger("committer")


class _Job(Generic[_T]):
    """One request's work, what came of it, and where its answer is waited for."""

    __slots__ = ("alone", "answer", "result", "work", "wrong")

    def __init__(self, work: Work[_T], answer: asyncio.Future[_T], *, alone: bool) -> None:
        self.work = work
        self.answer = answer
        self.alone = alone
        self.result: Any = None
        self.wrong: BaseException | None = None

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
    untrue is remembered.
    """

    def __init__(
        self,
        engine: Engine,
        *,
        committed: Callable[[Mapping[int, int]], None],
        rolled_back: Callable[[], None],
    ) -> None:
        self._engine = engine
        self._committed = committed
        self._rolled_back = rolled_back
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
        with self._engine.connect() as connection:
            going = True
            while going:
                group = [self._queue.get()]
                while len(group) < _MOST_IN_A_GROUP and not self._queue.empty():
                    group.append(self._queue.get())
                going = None not in group
                jobs = [job for job in group if job is not None and not job.alone]
                if jobs:
                    loop.call_soon_threadsafe(self._answer, jobs, self._commit(connection, jobs))
                for job in group:
                    if job is not None and job.alone:
                        self._do_alone(connection, job)
                        loop.call_soon_threadsafe(job.tell)

    def _commit(self, connection: Connection, jobs: list[_Job[Any]]) -> Mapping[int, int]:
        """One transaction for all jobs. Returns the change numbers of the sites; none if it failed."""
        try:
            with connection.begin():
                for job in jobs:
                    self._do(connection, job)
                return cursors(connection)
        except DatabaseError as error:
            self._rolled_back()
            trouble = trouble_of(error)
            _log.error("not committed", reason=trouble.reason, detail=trouble.detail, requests=len(jobs))
            for job in jobs:
                job.wrong = ServerBusy("The server cannot write just now. Send it again.", retry_after=5)
            return {}

    def _do_alone(self, connection: Connection, job: _Job[Any]) -> None:
        try:
            job.result = job.work(connection)
        except Exception as wrong:  # noqa: BLE001 - it is raised again where the result waits for it.
            job.wrong = wrong
        finally:
            connection.rollback()

    def _do(self, connection: Connection, job: _Job[Any]) -> None:
        """One request's work; if it fails, what it wrote is taken back and the others go on."""
        connection.exec_driver_sql("SAVEPOINT request")
        try:
            job.result = job.work(connection)
        except Exception as wrong:  # noqa: BLE001 - it is raised again where the request waits for its answer.
            connection.exec_driver_sql("ROLLBACK TO SAVEPOINT request")
            job.wrong = wrong
            if not isinstance(wrong, Problem):
                self._rolled_back()
                _log.warning("a request failed", error=type(wrong).__name__)
        connection.exec_driver_sql("RELEASE SAVEPOINT request")

    def _answer(self, jobs: list[_Job[Any]], present: Mapping[int, int]) -> None:
        for job in jobs:
            job.tell()
        self._committed(present)
