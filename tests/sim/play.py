"""Plays one seed, tells it if it fails, and finds the shortest story that fails the same way."""

import tempfile
from collections.abc import Sequence
from pathlib import Path

from tests.sim.check import check
from tests.sim.steps import Step, history_of
from tests.sim.templates import Templates
from tests.sim.world import World

_TRIES = 300
"""So many shorter histories are tried at most."""


class Failed(AssertionError):
    """A history that went wrong. The message names the seed, what is wrong, and tells the shortest story."""


def failure(templates: Templates, seed: int, steps: Sequence[Step]) -> tuple[str, Sequence[str]] | None:
    """What is wrong after these steps and the story so far; None if all is well."""
    with tempfile.TemporaryDirectory(prefix="sim-") as folder:
        world = World(templates, Path(folder), seed)
        try:
            world.play(steps)
            check(world)
        except Exception as wrong:  # noqa: BLE001 - Whatever goes wrong in a history is what was looked for.
            return f"{type(wrong).__name__}: {wrong}", tuple(world.story)
        finally:
            world.close()
    return None


def play(templates: Templates, seed: int) -> None:
    """Plays the history of a seed. Raises Failed."""
    steps = history_of(seed)
    found = failure(templates, seed, steps)
    if found is None:
        return
    steps = shortest(templates, seed, steps)
    wrong, story = failure(templates, seed, steps) or found
    told = "\n".join(f"  {line}" for line in story)
    raise Failed(f"SIM_SEED={seed}: {wrong}\n{told}")


def shortest(templates: Templates, seed: int, steps: Sequence[Step]) -> Sequence[Step]:
    """Leaves out what is not needed to fail: halves first, then quarters, at last single steps."""
    size, tries = max(1, len(steps) // 2), 0
    while tries < _TRIES:
        start = 0
        shorter = False
        while start < len(steps) and tries < _TRIES:
            tried = [*steps[:start], *steps[start + size :]]
            tries += 1
            if failure(templates, seed, tried) is not None:
                steps, shorter = tried, True
            else:
                start += size
        if size == 1 and not shorter:
            break
        size = max(1, size // 2)
    return steps
