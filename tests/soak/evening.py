"""A long evening: people at several tills, wires that fail and heal, a server that is killed now and then."""

import os
import ssl
import time
from collections import Counter
from collections.abc import Mapping
from contextlib import ExitStack
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path
from random import Random

from PySide6.QtTest import QTest

from shared.ids import moment
from tests.soak.gauges import Sample, alarms, process, wal_of
from tests.sync_server.server_process import Demo, RealServer
from tests.wire.agreement import differing, has_all, is_quiet, made, told
from tests.wire.bare_till import BareTill, NothingCame, now, until
from tests.wire.crew import Crew
from tests.wire.faulty_wire import OF_TLS, Fault, FaultyWire
from tests.wire.site_log import MANAGER, enrol_more, site_log
from till_app.sync.chores import Chores

QUIET_SECONDS = 120.0
"""So long may it take until all is quiet once everything is well again."""


@dataclass
class Watched:
    """A till with its wire; `fine_since`: since when its wire is whole (monotonic), None while it is not."""

    till: BareTill
    wire: FaultyWire
    path: Path
    chores: Chores
    fine_since: float | None
    next_change: float


@dataclass
class Report:
    """What came of it. `wrong`: alarms, and what was not as it must be in the end; empty when all is well."""

    seconds: float = 0.0
    acts: int = 0
    edits: int = 0
    orders: int = 0
    payments: int = 0
    faults: Counter[str] = field(default_factory=Counter)
    kills: int = 0
    backups: int = 0
    quiet_after: float = 0.0
    samples: list[Sample] = field(default_factory=list)
    wrong: list[str] = field(default_factory=list)


class Evening:
    """Opens everything in a folder; `play` once, within `with`.

    `database_url`: of PostgreSQL; SQLite without. `tls`: what the tills speak to the server, by fault; they
    trust the first's authority. Without it they speak plain HTTP.
    """

    def __init__(
        self, folder: Path, stack: ExitStack, seed: int, tills: int, *,
        database_url: str = "", tls: Mapping[Fault, ssl.SSLContext] | None = None,
    ) -> None:  # fmt: skip
        self._chance = Random(seed)  # noqa: S311 - An evening that can be played again.
        self._faults = [fault for fault in Fault if fault is not Fault.NONE and (tls or fault not in OF_TLS)]
        # This process may have done much before; what was there then is not the tills'.
        self._before = process(os.getpid()).memory
        self._crew, self._report = Crew(self._chance), Report()
        self._server = stack.enter_context(RealServer(folder / "server", database_url))
        self._demo: Demo = self._server.init_demo()
        self._server.start()
        self._up_since, self._life = time.monotonic(), 0
        port = int(self._server.url.rpartition(":")[2])
        self._tills: list[Watched] = []
        for enrolled in enrol_more(self._server, self._demo, tills):
            wire = FaultyWire(port, tls)
            stack.callback(wire.close)
            path = folder / f"till-{enrolled.till_id}.db"
            till = BareTill(path, enrolled, wire.url)
            stack.callback(till.close)
            till.start()
            chores = Chores(till.store, till.health, till.worker.sweep)
            chores.start()
            stack.callback(chores.stop)
            began = time.monotonic()
            self._tills.append(Watched(till, wire, path, chores, began, began + self._chance.uniform(1, 5)))
        self._token = enrolled.token

    def play(self, seconds: float) -> Report:
        """So many seconds of evening, then quiet, then a look at everything."""
        report, began = self._report, time.monotonic()
        next_sample, next_kill, next_backup = began, began + 12, began + 7
        while (present := time.monotonic()) < began + seconds:
            for _ in range(3):
                self._crew.act((one := self._chance.choice(self._tills)).till)
                one.till.worker.hurry(self._chance.random() < 0.2)
                report.acts += 1
            self._turn_wires(present)
            if present >= next_backup:
                next_backup = present + self._chance.uniform(20, 60)
                self._back_up()
            if present >= next_kill:
                next_kill = present + self._chance.uniform(20, 60)
                self._server.restart(kill=True)
                self._up_since, self._life = time.monotonic(), self._life + 1
                report.kills += 1
            if present >= next_sample:
                next_sample = present + 1
                report.samples.append(self._sample(present - began))
            QTest.qWait(60)
        report.seconds = time.monotonic() - began
        self._end()
        report.wrong += alarms(report.samples)
        return report

    def _turn_wires(self, present: float) -> None:
        for one in self._tills:
            if present < one.next_change:
                continue
            if one.fine_since is None:
                one.wire.become(Fault.NONE)
                one.fine_since, span = present, self._chance.uniform(1, 12)
            else:
                fault = self._chance.choice(self._faults)
                one.wire.become(fault)
                self._report.faults[fault.value] += 1
                one.fine_since, span = None, self._chance.uniform(0.5, 6)
            one.next_change = present + span

    def _back_up(self) -> None:
        login = self._server.login(self._demo.person(MANAGER))
        with self._server.client(login.token) as client:
            answer = client.post("/api/backup")
        self._report.backups += answer.status_code == 201
        if answer.status_code != 201:
            self._report.wrong.append(f"A backup was answered by {answer.status_code}: {answer.text}")

    def _sample(self, at: float) -> Sample:
        here = process(os.getpid())
        return Sample(
            at=at,
            oldest=max(map(self._could_have_gone, self._tills)),
            till_wal=max(wal_of(one.path) for one in self._tills),
            server_wal=wal_of(self._server.folder / "server.db"),
            tills=replace(here, memory=here.memory - self._before),
            server=process(self._server.pid),
            life=self._life,
        )

    def _could_have_gone(self, one: Watched) -> float:
        with one.till.store.begin() as tx:
            oldest = tx.unsent.oldest()
        if oldest is None or one.fine_since is None:
            return 0.0
        age = (now() - moment(oldest)).total_seconds()
        return min(age, time.monotonic() - max(one.fine_since, self._up_since))

    def _end(self) -> None:
        """Everything is well again, nobody works; what must be true then?"""
        report, began = self._report, time.monotonic()
        for one in self._tills:
            one.wire.become(Fault.NONE)
        for one in self._tills:
            try:
                until(partial(is_quiet, one.till), partial(told, one.till), QUIET_SECONDS)
            except NothingCame as wrong:
                report.wrong.append(f"Not quiet: {wrong}")
        with self._server.client(self._token) as client:
            log = site_log(client)
        # What the last till sent may still be on its way to the others.
        for one in self._tills:
            try:
                until(partial(has_all, one.till, log), str, QUIET_SECONDS)
            except NothingCame:
                report.wrong.append(f"Till {one.till.till_id} differs in {differing(one.till, log)}")
        report.quiet_after = time.monotonic() - began
        found = Counter(entry.edit.id for entries in log.values() for entry in entries)
        sold = {edit_id for one in self._tills for edit_id in made(one.till)}
        report.edits, report.orders = len(found), len(log)
        report.payments = sum(entry.edit.kind == "payment" for entries in log.values() for entry in entries)
        for what, ids in (
            ("lost", sold - found.keys()),
            ("doubled", {edit_id for edit_id, count in found.items() if count > 1}),
        ):
            if ids:
                report.wrong.append(f"{len(ids)} edits are {what}.")
        for one in self._tills:
            report.wrong += one.till.health.check().troubles
            report.wrong += [f"Till {one.till.till_id} said: {sentence}" for sentence in one.till.said]
