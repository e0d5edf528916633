"""A few hundred kills at named points and at random: nothing acknowledged is lost, nothing is half."""

import subprocess
import sys
from types import MappingProxyType

import msgspec
import pytest

from tests.house.checks import ROOT
from tests.kills.scenes import SCENES
from tests.kills.tally import Tally

KILLS = MappingProxyType(
    {
        "selling": 45,
        "migrating": 24,
        "resuming": 30,
        "window": 3,
        "printing": 16,
        "syncing": 16,
        "pushing": 18,
        "chores": 8,
        "postgresql": 14,
    }
)
"""A hundred and seventy and more, besides the two hundred of the journal alone."""


@pytest.mark.slow
@pytest.mark.skipif(sys.platform == "win32", reason="needs fork")
@pytest.mark.parametrize("scene", [scene.name for scene in SCENES])
def test_nothing_acknowledged_is_lost(scene: str) -> None:
    # Not in this process: one that has threads does not fork well.
    asked = ["--scene", scene, "--kills", str(KILLS[scene]), "--json"]
    done = subprocess.run(
        [sys.executable, "-m", "tests.kills", *asked], capture_output=True, check=False, text=True, cwd=ROOT
    )
    assert done.stdout, done.stderr
    tally = msgspec.json.decode(done.stdout, type=Tally)
    assert tally.troubles == []
    assert tally.total + tally.missed == KILLS[scene]
    assert tally.total >= KILLS[scene] * 0.7
    assert len(tally.kills) >= 2, "some at random, and some at a point at least"
    assert tally.acknowledged >= KILLS[scene]
