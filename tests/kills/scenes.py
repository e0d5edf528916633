"""Every scene of kills, and how large a part of a campaign it is."""

import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass
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
    """`weight`: its part of a campaign, in thousandths. `play` kills so often, in a folder of its own."""

    name: str
    weight: int
    play: Callable[[Path, Random, int], Tally]


SCENES = (
    Scene("selling", 300, at_the_till.selling),
    Scene("migrating", 120, at_the_till.migrating),
    Scene("resuming", 160, at_the_till.resuming),
    Scene("window", 10, at_the_window.tapping),
    Scene("printing", 80, at_the_printer.printing),
    Scene("syncing", 80, at_the_line.syncing),
    Scene("pushing", 110, at_the_server.pushing),
    Scene("chores", 60, at_the_server.chores),
    Scene("postgresql", 80, at_postgresql.committing),
)


def share(scene: Scene, kills: int) -> int:
    """How many of so many kills are a scene's."""
    return max(1, round(kills * scene.weight / sum(one.weight for one in SCENES)))


def played(scene: Scene, seed: int, kills: int) -> Tally:
    """Plays a scene in a temporary folder; the same seed has the same chances."""
    began = time.monotonic()
    with tempfile.TemporaryDirectory(prefix="kills-") as folder:
        tally = scene.play(Path(folder), Random(f"{seed} {scene.name}"), kills)  # noqa: S311 - to be repeated
    tally.seconds = time.monotonic() - began
    return tally
