"""What is still to be printed, durable with what caused it: one queue per printer, each job said once."""

from collections.abc import Iterable, Sequence
from enum import StrEnum
from typing import Any, Literal, TypeAlias

import msgspec

from shared.paper import Row
from till_app.store.held import Held
from till_app.store.identity import Given

JobKind: TypeAlias = Literal["receipt", "bill", "ticket", "report", "drawer"]

KEPT = 2_000
"""So many finished jobs are remembered, to tell a reprint from a first print."""

_ADD = """INSERT INTO print_jobs (id, printer, kind, session_id, title, paper, made_at, state)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?)"""
_ROW = "SELECT id, printer, kind, session_id, title, paper, made_at, state, problem FROM print_jobs "
_NEXT = _ROW + "WHERE printer = ? AND state = 'waiting' ORDER BY kind <> 'drawer', seq LIMIT 1"
_OPEN = _ROW + "WHERE state NOT IN ('printed', 'given_up') ORDER BY seq"
_TURN = "UPDATE print_jobs SET state = ?, problem = ? WHERE id = ? AND state = ?"
_AGAIN = """UPDATE print_jobs SET state = 'waiting', problem = '', made_at = ?
    WHERE id = ? AND state NOT IN ('printed', 'printing')"""
_GIVE_UP = """UPDATE print_jobs SET state = CASE state WHEN 'unsure' THEN 'printed' ELSE 'given_up' END
    WHERE id = ? AND state NOT IN ('printed', 'printing')"""
_PROBLEM = "UPDATE print_jobs SET problem = ? WHERE printer = ? AND state = 'waiting' AND problem <> ?"
_CUT_OFF = "UPDATE print_jobs SET state = 'unsure', problem = 'stopped' WHERE state = 'printing'"
_LATE = """UPDATE print_jobs SET state = 'late' WHERE printer = ? AND state = 'waiting' AND kind = ?
    AND made_at < ?"""
_SAID = """SELECT 1 FROM print_jobs WHERE session_id = ? AND kind = ?
    AND state NOT IN ('given_up', 'late') LIMIT 1"""
_FORGET = """DELETE FROM print_jobs WHERE state IN ('printed', 'given_up')
    AND seq <= (SELECT max(seq) FROM print_jobs) - ?"""

_rows = msgspec.json.Decoder(tuple[Row, ...])
_encode = msgspec.json.Encoder().encode


class JobState(StrEnum):
    """`unsure`: it may have been printed. `late`: too old to be printed without being asked for."""

    WAITING = "waiting"
    PRINTING = "printing"
    PRINTED = "printed"
    UNSURE = "unsure"
    LATE = "late"
    GIVEN_UP = "given_up"


class PrintJob(msgspec.Struct, frozen=True):
    """One paper for one printer (or the pulse that opens the drawer: no rows).

    `title` is what people call it, "Receipt 1-000012"; `problem` why it is not printed, as a word of the
    printer's (see devices.printing), "" when nothing is known against it.
    """

    id: str
    printer: str
    kind: JobKind
    session_id: str
    title: str
    rows: tuple[Row, ...]
    made_at: str
    state: JobState = JobState.WAITING
    problem: str = ""


class PrintJobs:
    """The queues of all printers. Everything happens in the caller's transaction."""

    def __init__(self, held: Held, given: Given) -> None:
        self._held = held
        self._given = given
        self.is_rung = False

    def add(
        self, printer: str, kind: JobKind, title: str, rows: Sequence[Row] = (), session_id: str = ""
    ) -> str:
        """Queues a paper for a printer; its id."""
        job_id, now = self._given.new_id(), self._given.now()
        self._run(_ADD, job_id, printer, kind, session_id, title, _encode(tuple(rows)), now, JobState.WAITING)
        self._run(_FORGET, KEPT)
        self.is_rung = True
        return job_id

    def next(self, printer: str) -> PrintJob | None:
        """What this printer has to print now; a drawer goes before paper."""
        row = self._held.run(_NEXT, (printer,)).first()
        return None if row is None else _job(row)

    def open(self) -> tuple[PrintJob, ...]:
        """All that is neither printed nor given up, in the order it was asked for."""
        return tuple(_job(row) for row in self._held.run(_OPEN))

    def was_said(self, session_id: str, kind: JobKind) -> bool:
        """Whether a paper of that kind was printed for the order, or still will be."""
        return self._held.run(_SAID, (session_id, kind)).first() is not None

    def turn(self, job_id: str, before: JobState, after: JobState, problem: str = "") -> bool:
        """Moves a job from one state to another; False if it is no longer in the first."""
        return self._run(_TURN, after, problem, job_id, before) > 0

    def blame(self, printer: str, problem: str) -> None:
        """Why nothing that waits for this printer is printed; "" when it works again."""
        self._run(_PROBLEM, problem, printer, problem)

    def rewrite(self, job_id: str, rows: Sequence[Row]) -> None:
        """Other rows for a job that is not printed."""
        self._run("UPDATE print_jobs SET paper = ? WHERE id = ?", _encode(tuple(rows)), job_id)

    def again(self, job_ids: Iterable[str]) -> None:
        """A person wants these printed now, however old or doubtful they are."""
        for job_id in job_ids:
            self._run(_AGAIN, self._given.now(), job_id)
        self.is_rung = True

    def give_up(self, job_ids: Iterable[str]) -> None:
        """A person wants these no more; of one in doubt: it is there. One that is being printed goes on."""
        for job_id in job_ids:
            self._run(_GIVE_UP, job_id)

    def cut_off(self) -> int:
        """At the start: what was being printed when the till stopped may have been printed; how many."""
        return self._run(_CUT_OFF)

    def age(self, printer: str, kind: JobKind, before: str) -> int:
        """Jobs of a kind made before that stamp are too old to come out by themselves; how many."""
        return self._run(_LATE, printer, kind, before)

    def _run(self, statement: str, *parameters: Any) -> int:
        return self._held.change(statement, parameters)


def _job(row: Sequence[Any]) -> PrintJob:
    job_id, printer, kind, session_id, title, paper, made_at, state, problem = row
    rows = _rows.decode(paper)
    return PrintJob(job_id, printer, kind, session_id, title, rows, made_at, JobState(state), problem)
