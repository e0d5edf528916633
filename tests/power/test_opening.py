"""The power goes while a till brings up an older journal, or salvages a broken one: nothing of it is lost."""

from collections.abc import Iterable
from pathlib import Path
from random import Random

import pytest

from tests.disks.broken import edits_of, journal, left_by, ring
from tests.disks.earlier import VERSIONS, made
from tests.power.calls import can_trace
from tests.power.cuts import PowerCut, opening, power_cuts
from tests.till_app.store.making import Clock
from till_app.store.health import Health
from till_app.store.salvage import open_or_salvage
from till_app.store.tables import STEPS

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(not can_trace(), reason="strace is not installed"),
]
IMAGES = 80


def wrong(cuts: Iterable[PowerCut], edits: set[str], chance: Random) -> list[str]:
    """What the next start lacks of these edits, or what its check finds, for each image."""
    troubles = []
    for cut in cuts:
        clock = Clock()
        clock.move(10_000)
        path = cut.folder / "journal.db"
        store = open_or_salvage(path, clock=clock, entropy=chance.randbytes, fingerprint="machine 1").store
        missing = len(edits - edits_of(store))
        with store.begin() as tx:
            waiting = tx.unsent.count()
        if missing or waiting != len(edits):
            troubles.append(f"at {cut.at}, told {cut.told}: {missing} missing, {waiting} wait")
        troubles += [f"at {cut.at}: {trouble}" for trouble in Health(store).check().troubles]
        store.close()
    return troubles


@pytest.mark.parametrize("version", [one for one in VERSIONS if one < len(STEPS)])
@pytest.mark.parametrize("is_closed", [True, False], ids=["closed", "killed"])
def test_an_older_journal_is_brought_up_whole(
    version: int, is_closed: bool, tmp_path: Path, folder: Path, chance: Random
) -> None:
    files, edits, _ = made(tmp_path / "older", version, is_closed=is_closed)
    events = opening(tmp_path, files)
    assert wrong(power_cuts(events, IMAGES // 4, chance, folder / "image"), edits, chance) == []


def test_a_salvage_that_was_cut_off_is_taken_up_again(tmp_path: Path, folder: Path, chance: Random) -> None:
    store = journal(tmp_path / "broken")
    edits = ring(store, 6)
    store.close()
    files = left_by(tmp_path / "broken")
    # No SQLite file any more; its pages are all there.
    files["journal.db"] = b"\0" * 16 + files["journal.db"][16:]
    events = opening(tmp_path, files)
    assert wrong(power_cuts(events, IMAGES, chance, folder / "image"), edits, chance) == []
