"""The campaign: `python -m tests.power 20000` cuts the power so many times, on all cores, and counts.

Each evening and each business is another one: its seed is in the report of whatever is wrong.
"""

import argparse
import os
import sys
import time
from collections import Counter
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Literal

from tests.power import looking, office
from tests.power.cuts import evening, power_cuts, quick_folder
from tests.till_app.store.making import chance_of

IMAGES_OF_A_RECORDING = 500
"""So many images are made of each recording; every third recording is one of a server."""


@dataclass(frozen=True)
class Round:
    """One recording to make, and so many images to look at."""

    end: Literal["till", "server"]
    seed: int
    images: int


@dataclass(frozen=True)
class Found:
    """How many points the recording had, how much it had acknowledged, and what was wrong."""

    points: int
    told: int
    wrong: tuple[str, ...]


def play(round_: Round) -> Found:
    """Makes a recording and looks at its images."""
    with TemporaryDirectory() as made, quick_folder(Path(made)) as folder:
        play_end = _till if round_.end == "till" else _server
        return play_end(round_, Path(made), folder)


def rounds(images: int, first: int) -> list[Round]:
    """Rounds with so many images together; the first seed is `first`."""
    sizes = [IMAGES_OF_A_RECORDING] * (images // IMAGES_OF_A_RECORDING)
    sizes += [images % IMAGES_OF_A_RECORDING] if images % IMAGES_OF_A_RECORDING else []
    return [
        Round("server" if number % 3 == 2 else "till", first + number, size)
        for number, size in enumerate(sizes)
    ]


def main() -> int:
    """Runs the campaign and reports: 0 if nothing was wrong."""
    parser = argparse.ArgumentParser(prog="python -m tests.power", description=__doc__)
    parser.add_argument("images", type=int)
    parser.add_argument("--seed", type=int, default=1)
    given = parser.parse_args()
    began, count = time.monotonic(), Counter[str]()
    with ProcessPoolExecutor(os.cpu_count()) as processes:
        todo = rounds(given.images, given.seed)
        for round_, found in zip(todo, processes.map(play, todo), strict=True):
            count[round_.end] += round_.images
            count["points"] += found.points
            count["told"] += found.told
            count["wrong"] += len(found.wrong)
            print(
                f"{round_.end}, seed {round_.seed}: {round_.images} images, {len(found.wrong)} wrong",
                flush=True,
            )
            for said in found.wrong[:20]:
                print(f"  {said}")
    took = time.monotonic() - began
    print(
        f"{given.images} images, {count['till']} of tills, {count['server']} of servers, of {len(todo)}"
        f" recordings ({count['points']} steps, {count['told']} acknowledgements): {count['wrong']} wrong;"
        f" {took:.0f} s, {given.images / took:.1f} images a second"
    )
    return 1 if count["wrong"] else 0


def _till(round_: Round, made: Path, folder: Path) -> Found:
    events = evening(made, round_.seed, taps=60)
    history, chance = looking.history_of(events), chance_of(round_.seed)
    wrong = [
        f"at {cut.at}: {troubles}"
        for cut in power_cuts(events, round_.images, chance, folder / "image")
        if (troubles := looking.look(cut.folder / "journal.db", history, cut.told, chance))
    ]
    return Found(len(events), len(history), tuple(wrong))


def _server(round_: Round, made: Path, folder: Path) -> Found:
    found = office.business(made, 15, round_.seed)
    told, chance = found.told(), chance_of(round_.seed)
    wrong = [
        f"at {cut.at}: {troubles}"
        for cut in power_cuts(found.events, round_.images, chance, folder / "image")
        if (troubles := office.look(cut.folder, found, told[: cut.told]))
    ]
    return Found(len(found.events), len(told), tuple(wrong))


if __name__ == "__main__":
    sys.exit(main())
