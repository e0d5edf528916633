"""The power goes while a till sells: nothing that it acknowledged is missing, on any image of its disk."""

from pathlib import Path
from random import Random

import pytest

from tests.power.calls import Event, can_trace
from tests.power.cuts import evening, power_cuts
from tests.power.evening import Way
from tests.power.looking import history_of, look

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(not can_trace(), reason="strace is not installed"),
]
IMAGES = 1000
ENOUGH = 60
"""So many images are enough to see that something is broken."""


def wrong(events: tuple[Event, ...], images: int, chance: Random, folder: Path) -> list[str]:
    """What is wrong with each image that is not right."""
    history = history_of(events)
    assert len(history) > 50
    return [
        f"at {cut.at}: {troubles}"
        for cut in power_cuts(events, images, chance, folder / "image")
        if (troubles := look(cut.folder / "journal.db", history, cut.told, chance))
    ]


def test_every_acknowledged_edit_survives_a_thousand_power_cuts(
    tmp_path: Path, folder: Path, chance: Random
) -> None:
    assert wrong(evening(tmp_path, seed=7, taps=60), IMAGES, chance, folder) == []


@pytest.mark.parametrize("way", ["off", "normal", "early"])
def test_a_till_that_does_not_wait_for_the_disk_is_found_out(
    way: Way, tmp_path: Path, folder: Path, chance: Random
) -> None:
    found = wrong(evening(tmp_path, seed=7, taps=30, way=way), ENOUGH, chance, folder)
    assert len(found) > ENOUGH // 4
    assert any("acknowledged edits missing" in one for one in found)
