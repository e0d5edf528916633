"""Cuts the power: a recording of a real process, and images of its disk at points all along it."""

import re
import shutil
import subprocess
import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory

from tests.power.calls import Event, Sync, SyncNames, Told, read, tracer
from tests.power.disk import Disk
from tests.power.evening import Way

ROOT = Path(__file__).parents[2]
TELLS = re.compile(rb"told (.*)\n")


@dataclass(frozen=True)
class PowerCut:
    """After so many events the power went; by then so many words had been told. `folder` is what is left."""

    at: int
    told: int
    folder: Path


def evening(folder: Path, seed: int, taps: int, way: Way = "sound") -> tuple[Event, ...]:
    """What a till writes in an evening of so many taps in each run."""
    journal, trace = folder / "till" / "journal.db", folder / "trace"
    journal.parent.mkdir(parents=True)
    program = (sys.executable, "-m", "tests.power.evening", str(journal), str(seed), str(taps), way)
    done = subprocess.run([*tracer(trace), *program], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    events = read(trace, journal.parent, TELLS)
    trace.unlink()
    return events


def opening(folder: Path, files: Mapping[str, bytes]) -> tuple[Event, ...]:
    """What a till writes that opens the journal among these files, and then ends."""
    trace = folder / "trace"
    journal = put_down(dict(files), folder / "till") / "journal.db"
    program = (sys.executable, "-m", "tests.power.opening", str(journal))
    done = subprocess.run([*tracer(trace), *program], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return read(trace, journal.parent, TELLS, files)


def power_cuts(events: Sequence[Event], count: int, random: Random, folder: Path) -> Iterator[PowerCut]:
    """So many images, spread evenly over the recording; each is gone when the next is asked for."""
    first = _known_from(events)
    length = len(events) + 1 - first
    places = [first + int((number + random.random()) * length / count) for number in range(count)]
    return cuts_at(events, places, random, folder)


def told_cuts(events: Sequence[Event], random: Random, folder: Path) -> Iterator[PowerCut]:
    """The same, right after each word that was told: where an early word is most easily found out."""
    first = _known_from(events)
    told = [place + 1 for place, event in enumerate(events) if isinstance(event, Told)]
    return cuts_at(events, [place for place in told if place >= first], random, folder)


def cuts_at(
    events: Sequence[Event], places: Sequence[int], random: Random, folder: Path
) -> Iterator[PowerCut]:
    """An image after so many events, for each of these places in their order."""
    disk, told, played = Disk(), 0, 0
    for at in places:
        for event in events[played:at]:
            disk.play(event)
            told += isinstance(event, Told)
        played = at
        yield PowerCut(at, told, put_down(disk.image(random), folder))
    shutil.rmtree(folder)


def _known_from(events: Sequence[Event]) -> int:
    """Up to there the recording says what was on the disk before."""
    return events.index(SyncNames()) + 1


def put_down(image: dict[str, bytes], folder: Path) -> Path:
    """The files of an image in a folder that holds nothing else."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    for name, content in image.items():
        (folder / name).parent.mkdir(exist_ok=True)
        (folder / name).write_bytes(content)
    return folder


def told_early(events: Sequence[Event]) -> tuple[Event, ...]:
    """The same, but everything is told before the last sync that came before it: a broken promise."""
    found: list[Event] = []
    for event in events:
        if isinstance(event, Told):
            syncs = [place for place in range(len(found)) if isinstance(found[place], Sync)]
            found.insert(syncs[-1], event)
        else:
            found.append(event)
    return tuple(found)


@contextmanager
def quick_folder(otherwise: Path) -> Iterator[Path]:
    """Where images lie: in memory if this machine allows it, because no image need be durable."""
    memory = Path("/dev/shm")
    with TemporaryDirectory(dir=memory if memory.is_dir() else otherwise) as made:
        yield Path(made)
