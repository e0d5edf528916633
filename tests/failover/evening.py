"""Tills sell through nginx; a server process is killed, then the database, and the replica takes over."""

import threading
import time
from collections import Counter
from contextlib import ExitStack
from dataclasses import dataclass, field
from functools import partial
from itertools import chain, pairwise
from pathlib import Path
from random import Random

from PySide6.QtTest import QTest

from shared.wire import Enrolled
from tests.failover.balancer import balancer
from tests.kills.pushes import Pusher
from tests.kills.serving import Line
from tests.kills.tally import Tally
from tests.sync_server.server_process import RealServer
from tests.sync_server.standby import standby
from tests.wire.agreement import differing, has_all, is_quiet, made, told
from tests.wire.bare_till import BareTill, NothingCame, until
from tests.wire.crew import Crew
from tests.wire.site_log import enrol_more, site_log

_TILLS = 3
_PUSHING = 4
_SELLING_SECONDS = 4.0
_STALLED_SECONDS = 0.3
_UNNOTICED_SECONDS = 1.0
"""So long nobody sees that the database is dead."""
_AGAIN_SECONDS = 0.05
_QUIET_SECONDS = 60.0


@dataclass
class Report:
    """What came of it. `wrong`: what was not as it must be in the end; empty when all is well.

    Seconds: `promoted` from the kill until the replica writes, `silent` the longest without an answer for
    the tills that push without pause, `healed` from the takeover until their next answer, `quiet` from there
    until no till has anything left to send.
    """

    edits: int = 0
    orders: int = 0
    pushed: int = 0
    acknowledged: int = 0
    promoted: float = 0.0
    silent: float = 0.0
    healed: float = 0.0
    quiet: float = 0.0
    wrong: list[str] = field(default_factory=list)


class _Pushing:
    """A till that pushes all the time, in a thread of its own; when it was answered, and what it was told."""

    def __init__(self, url: str, token: str, chance: Random) -> None:
        self.tally = Tally("failover")
        self.pusher = Pusher(chance, self.tally)
        self.answered = [time.monotonic()]
        self._line = Line(url, token)
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._run)
        self._thread.start()

    def end(self) -> None:
        """Lets it finish the push that it is at."""
        self._stop.set()
        self._thread.join()
        self._line.close()

    def _run(self) -> None:
        try:
            while not self._stop.is_set() or self.pusher.pending is not None:
                if self.pusher.step(self._line):
                    self.answered.append(time.monotonic())
                else:
                    time.sleep(_AGAIN_SECONDS)
                if self._stop.is_set() and time.monotonic() > self.answered[-1] + _QUIET_SECONDS:
                    raise AssertionError("no answer any more")
        except AssertionError as wrong:
            self.tally.troubles.append(str(wrong))


def play(folder: Path, seed: int) -> Report:
    """One evening in a folder of its own."""
    chance, report = Random(seed), Report()  # noqa: S311 - An evening that can be played again.
    with ExitStack() as stack:
        both = stack.enter_context(standby())
        one, two = (stack.enter_context(RealServer(folder / name, both.url)) for name in ("one", "two"))
        demo = one.init_demo()
        one.start()
        two.start()
        ports = [int(server.url.rpartition(":")[2]) for server in (one, two)]
        url = stack.enter_context(balancer(folder / "nginx", ports))
        token = one.enrol(demo.tills[0]).token
        tills = [_opened(stack, folder, enrolled, url) for enrolled in enrol_more(one, demo, _TILLS)]
        pushing = [_Pushing(url, token, Random(chance.random())) for _ in range(_PUSHING)]  # noqa: S311 - as above.
        for each in pushing:
            stack.callback(each.end)
        crew = Crew(chance)
        _sell(crew, tills, chance, _SELLING_SECONDS / 2)
        one.restart(kill=True)
        _sell(crew, tills, chance, _SELLING_SECONDS / 2)
        # What is committed now and answered without the replica would be lost.
        both.stall()
        _sell(crew, tills, chance, _STALLED_SECONDS)
        killed = time.monotonic()
        both.kill()
        _sell(crew, tills, chance, _UNNOTICED_SECONDS)
        both.promote()
        promoted = time.monotonic()
        _sell(crew, tills, chance, _SELLING_SECONDS)
        for each in pushing:
            each.end()
            report.wrong += each.tally.troubles
        answered = sorted(chain.from_iterable(each.answered for each in pushing))
        report.pushed = len(answered) - len(pushing)
        report.promoted, report.silent = promoted - killed, _longest(answered)
        report.healed = next((at for at in answered if at > promoted), float("inf")) - promoted
        acknowledged = {edit_id for each in pushing for edit_id in each.pusher.acknowledged}
        report.acknowledged = len(acknowledged)
        began = time.monotonic()
        _check(report, two, token, tills, acknowledged)
        report.quiet = time.monotonic() - began
    return report


def _opened(stack: ExitStack, folder: Path, enrolled: Enrolled, url: str) -> BareTill:
    till = BareTill(folder / f"till-{enrolled.till_id}.db", enrolled, url)
    stack.callback(till.close)
    till.start()
    return till


def _sell(crew: Crew, tills: list[BareTill], chance: Random, seconds: float) -> None:
    began = time.monotonic()
    while time.monotonic() < began + seconds:
        till = chance.choice(tills)
        crew.act(till)
        till.worker.hurry(chance.random() < 0.2)
        QTest.qWait(20)


def _longest(times: list[float]) -> float:
    return max(after - before for before, after in pairwise(times))


def _check(
    report: Report, server: RealServer, token: str, tills: list[BareTill], acknowledged: set[str]
) -> None:
    """All is quiet; every edit is there, once, and every till has every order as the server has it."""
    for till in tills:
        try:
            until(partial(is_quiet, till), partial(told, till), _QUIET_SECONDS)
        except NothingCame as wrong:
            report.wrong.append(f"Not quiet: {wrong}")
    with server.client(token) as client:
        log = site_log(client)
    for till in tills:
        try:
            until(partial(has_all, till, log), str, _QUIET_SECONDS)
        except NothingCame:
            report.wrong.append(f"Till {till.till_id} differs in {differing(till, log)}")
        report.wrong += [f"Till {till.till_id} said: {sentence}" for sentence in till.said]
        report.wrong += till.health.check().troubles
    found = Counter(entry.edit.id for entries in log.values() for entry in entries)
    sold = {edit_id for till in tills for edit_id in made(till)}
    report.edits, report.orders = len(found), len(log)
    for what, ids in (
        ("that were acknowledged are lost", acknowledged - found.keys()),
        ("of the real tills are lost", sold - found.keys()),
        ("are there twice", {edit_id for edit_id, count in found.items() if count > 1}),
    ):
        if ids:
            report.wrong.append(f"{len(ids)} edits {what}.")
