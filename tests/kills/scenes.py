"""Every scene of kills, and how large a part of a campaign it is."""

import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass
from operator import itemgetter
from pathlib import Path
from random import Random

from tests.kills import (
    at_postgresql,
    at_the_line,
    at_the_printer,
    at_the_server,
    at_the_till,
    at_the_window,
)
from tests.kills.tally import Tally


@dataclass(frozen=True)
class Scene:
    """`weight`: its part of a campaign, of all weights. `at_once`: kills in one part, which takes a minute or
    less. `play` kills so often, in a folder of its own."""

    name: str
    weight: int
    at_once: int
    play: Callable[[Path, Random, int], Tally]


SCENES = (
    Scene("selling", 320, 100, at_the_till.selling),
    Scene("migrating", 150, 150, at_the_till.migrating),
    Scene("resuming", 170, 100, at_the_till.resuming),
    Scene("window", 6, 10, at_the_window.tapping),
    Scene("printing", 80, 50, at_the_printer.printing),
    Scene("syncing", 60, 36, at_the_line.syncing),
    Scene("pushing", 100, 50, at_the_server.pushing),
    Scene("chores", 40, 20, at_the_server.chores),
    Scene("postgresql", 80, 100, at_postgresql.committing),
)


@dataclass(frozen=True)
class Part:
    """So many kills of a scene, with their own chances."""

    scene: Scene
    seed: str
    kills: int


def parts(kills: int, seed: str) -> list[Part]:
    """So many kills over all scenes, in parts that are told as they are done."""
    weight = sum(scene.weight for scene in SCENES)
    found: list[tuple[int, Part]] = []
    for scene in SCENES:
        left, number = max(1, round(kills * scene.weight / weight)), 0
        while left > 0:
            found.append((number, Part(scene, f"{seed}-{number}", min(left, scene.at_once))))
            left, number = left - scene.at_once, number + 1
    # First a part of each scene, then another one of each.
    return [part for _, part in sorted(found, key=itemgetter(0))]


def played(scene: Scene, seed: str, kills: int) -> Tally:
    """Plays a scene in a temporary folder; the same seed has the same chances."""
    began = time.monotonic()
    with tempfile.TemporaryDirectory(prefix="kills-") as folder:
        tally = scene.play(Path(folder), Random(f"{seed} {scene.name}"), kills)  # noqa: S311 - to be repeated
    tally.seconds = time.monotonic() - began
    return tally
