"""The parts of `make bench`: each measures its rows in a process and a folder of its own."""

import time
from collections.abc import Callable, Mapping
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TypeAlias

import uvloop

from tests.bench.crowd import crowd_rows
from tests.bench.figures import Row
from tests.bench.growth import growth_rows
from tests.bench.journal import journal_rows
from tests.bench.postgres_rows import postgres_rows
from tests.bench.report import Part
from tests.bench.server import server_rows
from tests.bench.shift import shift_rows
from tests.bench.start import start_rows
from tests.bench.taps import taps_rows

Measure: TypeAlias = Callable[[Path, int], list[Row]]
"""Measures in a folder of its own, so often."""


def _server(folder: Path, runs: int) -> list[Row]:
    return uvloop.run(server_rows(folder, runs))


def _crowd(folder: Path, runs: int) -> list[Row]:
    return uvloop.run(crowd_rows(folder, runs))


def _postgres(folder: Path, runs: int) -> list[Row]:
    return uvloop.run(postgres_rows(folder, runs))[0]


def _growth(folder: Path, runs: int) -> list[Row]:
    return uvloop.run(growth_rows(folder, runs))


PARTS: Mapping[str, Measure] = {
    "journal": journal_rows,
    "taps": taps_rows,
    "start": start_rows,
    "shift": shift_rows,
    "server": _server,
    "postgresql": _postgres,
    "crowd": _crowd,
    "growth": _growth,
}


def measured(name: str, runs: int) -> Part:
    """One part, in a process that ends with it."""
    began = time.monotonic()
    with (
        TemporaryDirectory() as place,
        ProcessPoolExecutor(1, mp_context=get_context("spawn")) as process,
    ):
        rows = process.submit(PARTS[name], Path(place), runs).result()
    return Part(name, rows, time.monotonic() - began)
