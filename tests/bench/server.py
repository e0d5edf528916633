"""Pushes on disk per second, and how soon others are told: python -m tests.bench.server [RUNS]."""

import sys
from collections.abc import Sequence
from contextlib import ExitStack
from pathlib import Path
from tempfile import TemporaryDirectory

import uvloop

from tests.bench.contest import Other, bare, ours
from tests.bench.etcd import MISSING, etcd, etcd_taps, is_installed
from tests.bench.figures import Row, table
from tests.bench.fsyncs import fsync_rows
from tests.bench.handover import handover_rows
from tests.bench.playing import Player, pushes_per_second
from tests.bench.processes import processor_seconds
from tests.bench.pushes import bare_batches, bare_taps, batches
from tests.bench.raw_groups import RawGroups

_PUSHES = {1: 300, 16: 100, 64: 40}
"""So many pushes on each of so many connections: about half a second."""
_BATCHES = {1: 12, 4: 6}
_LEAST = {1: 0.5, 16: 0.6, 64: 0.6}
_LEAST_OF_RAW = 0.35
_RAW = "group commit by fifties in sqlite3"
_PRODUCTS = {16: ("LibrePOS", 106, 2771), 64: ("Actual Budget", 116, 3930)}
"""The best durable product at so many connections: its name, its pushes/s, and those of the bare server
taken beside them, on one machine in one go. None of them is installed by a bench."""
_TIMES_A_PRODUCT = 20


class PushRows:
    """One edit a push: ours beside the bare server, etcd and the best product, with 1 to 64 tills at once."""

    def __init__(self, server: Player, other: Player, third: Player | None) -> None:
        self._players = [one for one in (server, other, third) if one is not None]
        why = "" if third is not None else MISSING
        self._bare = {n: _push(n, "bare server", _LEAST[n]) for n in _PUSHES}
        self._third = {n: _push(n, "etcd", None if n == 1 else 1, why) for n in _PUSHES}
        self._product = {
            n: _push(n, f"{_TIMES_A_PRODUCT} × {name} ({rate}/s beside {beside:,}/s)", 1)
            for n, (name, rate, beside) in _PRODUCTS.items()
        }
        self._spent = Row("processor time of a push, 16 at once", "µs", "bare server")

    async def once(self, run: int) -> None:
        """One run; who begins changes from run to run."""
        for n, each in _PUSHES.items():
            rates, spent = {}, {}
            for player in self._players[:: -1 if run % 2 else 1]:
                before = processor_seconds(player.pid)
                rates[player.pid] = await pushes_per_second(player.port, player.sources[:n], each)
                # The first of each connection is not timed, but done.
                spent[player.pid] = (processor_seconds(player.pid) - before) / (n * (each + 1)) * 1e6
            mine, *others = (rates[player.pid] for player in self._players)
            self._bare[n].add(mine, others[0])
            if n in _PRODUCTS:
                _, rate, beside = _PRODUCTS[n]
                self._product[n].add(mine, _TIMES_A_PRODUCT * rate / beside * others[0])
            if others[1:]:
                self._third[n].add(mine, others[1])
            if n == 16:
                self._spent.add(*(spent[player.pid] for player in self._players[:2]))

    @property
    def rows(self) -> list[Row]:
        """All of them."""
        return [*self._bare.values(), *self._product.values(), *self._third.values(), self._spent]


def _push(n: int, beside: str, least: float | None, why: str = "") -> Row:
    return Row(f"push, {n} at once", "1/s", beside, least=least, left_out=why)


async def batch_rows(server: Player, other: Player, folder: Path, runs: int) -> list[Row]:
    """A hundred edits a push beside the bare server, and beside SQLite's own group commit."""
    raw = RawGroups(folder / "raw.db")
    beside_bare = {n: _lots(n, "bare server", None) for n in _BATCHES}
    beside_raw = {n: _lots(n, _RAW, _LEAST_OF_RAW) for n in _BATCHES}
    spent = {n: _worked(n, _RAW) for n in _BATCHES}
    for run in range(runs):
        for n, each in _BATCHES.items():
            rates, worked = {}, {}
            for player in (server, other)[:: -1 if run % 2 else 1]:
                before = processor_seconds(player.pid)
                rates[player.pid] = 100 * await pushes_per_second(player.port, player.sources[:n], each)
                worked[player.pid] = (processor_seconds(player.pid) - before) / (100 * n * (each + 1)) * 1e6
            rate, raw_worked = raw.measured()
            beside_bare[n].add(rates[server.pid], rates[other.pid])
            beside_raw[n].add(rates[server.pid], rate)
            spent[n].add(worked[server.pid], raw_worked)
    return [*beside_raw.values(), *beside_bare.values(), *spent.values()]


def _lots(n: int, beside: str, least: float | None) -> Row:
    return Row(f"edits by hundreds, {n} at once", "1/s", beside, least=least)


def _worked(n: int, beside: str) -> Row:
    return Row(f"processor time of an edit by hundreds, {n} at once", "µs", beside)


async def server_rows(folder: Path, runs: int) -> list[Row]:
    """Ours beside the bare server and etcd, over an empty database."""
    most = max(_PUSHES)
    with ExitStack() as stack:
        server = stack.enter_context(ours(folder / "ours", most))
        other = stack.enter_context(bare(folder))
        third = stack.enter_context(etcd(folder)) if is_installed() else None
        mine = Other(server.port, server.server.pid)
        pushes = PushRows(
            Player(mine, server.taps(most)),
            Player(other, [bare_taps() for _ in range(most)]),
            Player(third, [etcd_taps() for _ in range(most)]) if third is not None else None,
        )
        for run in range(runs):
            await pushes.once(run)
        many = [batches(till.token, server.epoch, till.till_id) for till in server.tills[: max(_BATCHES)]]
        many_others = [bare_batches() for _ in many]
        lots = await batch_rows(Player(mine, many), Player(other, many_others), folder, runs)
        told = await handover_rows(server, other.port, runs)
    return [*pushes.rows, *lots, *told, *await fsync_rows(folder, runs)]


def main(arguments: Sequence[str]) -> None:
    """Measures and prints."""
    with TemporaryDirectory() as place:
        rows = uvloop.run(server_rows(Path(place), int((*arguments, "5")[0])))
        print(table(rows))  # noqa: T201 - a command at a terminal.


if __name__ == "__main__":
    main(sys.argv[1:])
