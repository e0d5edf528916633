"""The power goes while tills push: the server has all that it acknowledged, on any image of its disk."""

from collections.abc import Iterable
from pathlib import Path
from random import Random

import pytest

from tests.power.calls import can_trace
from tests.power.cuts import PowerCut, power_cuts, told_cuts, told_early
from tests.power.evening import Way
from tests.power.office import Business, business, look

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(not can_trace(), reason="strace is not installed"),
]
IMAGES = 500
ENOUGH = 60
"""So many images are enough to see that something is broken."""


def wrong(found: Business, cuts: Iterable[PowerCut]) -> list[str]:
    """What is wrong with each image that is not right."""
    told = found.told()
    return [
        f"at {cut.at}: {troubles}" for cut in cuts if (troubles := look(cut.folder, found, told[: cut.told]))
    ]


def test_every_acknowledged_edit_survives_five_hundred_power_cuts(
    tmp_path: Path, folder: Path, chance: Random
) -> None:
    found = business(tmp_path, pushes=15, seed=1)
    assert wrong(found, power_cuts(found.events, IMAGES, chance, folder / "image")) == []
    # The same, had it answered before its commit was on the disk.
    broken = wrong(found, told_cuts(told_early(found.events), chance, folder / "early"))
    assert any("acknowledged edits missing" in one for one in broken)


@pytest.mark.parametrize("way", ["off", "normal"])
def test_a_server_that_does_not_wait_for_the_disk_is_found_out(
    way: Way, tmp_path: Path, folder: Path, chance: Random
) -> None:
    found = business(tmp_path, pushes=8, seed=1, way=way)
    broken = wrong(found, power_cuts(found.events, ENOUGH, chance, folder / "image"))
    assert len(broken) > ENOUGH // 4
