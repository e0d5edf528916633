"""A bit flips in the write-ahead log: it is noticed, or it was of no matter; never is there silently less."""

from collections.abc import Iterator
from pathlib import Path
from random import Random

import msgspec
import pytest

from shared.edits import Edit
from tests.power.calls import can_trace
from tests.power.cuts import evening, put_down
from tests.power.disk import Disk
from tests.power.evening import Kept
from tests.power.looking import history_of
from tests.till_app.store.making import Clock
from till_app.store.health import Health
from till_app.store.salvage import open_or_salvage
from till_app.store.store import Found

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(not can_trace(), reason="strace is not installed"),
]
WAL = "journal.db-wal"
HEADER, FRAME, PAGE = 32, 24, 4096
_edit = msgspec.json.Decoder(Edit)


@pytest.fixture(scope="module")
def left(tmp_path_factory: pytest.TempPathFactory) -> tuple[dict[str, bytes], list[Kept]]:
    """The files of a till that was killed after some taps, and what it had told."""
    events = evening(tmp_path_factory.mktemp("evening"), seed=7, taps=17)
    disk = Disk()
    for event in events:
        disk.play(event)
    return disk.whole(), history_of(events)


def places(wal: bytes, random: Random) -> Iterator[int]:
    """Bytes of the log: all of its header, and of each frame one of its header and one of its page."""
    yield from range(HEADER)
    for number, frame in enumerate(range(HEADER, len(wal), FRAME + PAGE)):
        yield frame + random.randrange(FRAME)
        yield frame + FRAME + random.randrange(PAGE if number % 2 else 100)


def opened_with_a_flip(
    image: dict[str, bytes], place: int, chance: Random, folder: Path
) -> tuple[Found, set[str]]:
    """What the till says of the journal, and the edits that it has."""
    flipped = bytearray(image[WAL])
    flipped[place] ^= 1 << chance.randrange(8)
    journal = put_down({**image, WAL: bytes(flipped)}, folder / "image") / "journal.db"
    store = open_or_salvage(journal, clock=Clock(), entropy=chance.randbytes, fingerprint="machine 1").store
    with store.begin() as tx:
        found = {_edit.decode(row[3]).id for row in tx.journal.every_edit()}
    assert Health(store).check().is_sound
    store.close()
    return store.found, found


def test_every_flip_is_noticed_or_takes_no_edit(
    left: tuple[dict[str, bytes], list[Kept]], folder: Path, chance: Random
) -> None:
    image, history = left
    told = {one for kept in history for one in kept.edits}
    silent, brought = [], []
    for place in places(image[WAL], chance):
        found, edits = opened_with_a_flip(image, place, chance, folder)
        if found is Found.BEHIND_WITNESS:
            brought.append(len(told - edits))
        elif told - edits:
            silent.append((place, len(told - edits)))
    assert silent == []
    assert len(brought) > 60
    # What came after the flip is read out of the log; at most the edit that was hit itself is lost.
    assert max(brought) <= 1
    assert brought.count(0) > len(brought) * 0.9


def test_without_the_note_the_last_few_edits_would_go_without_a_word(
    left: tuple[dict[str, bytes], list[Kept]], folder: Path, chance: Random
) -> None:
    image = {name: content for name, content in left[0].items() if name != "journal.tip-note"}
    told = {one for kept in left[1] for one in kept.edits}
    looked = [
        opened_with_a_flip(image, frame, chance, folder)
        for frame in range(HEADER, len(image[WAL]), FRAME + PAGE)
    ]
    assert any(found is Found.AS_LEFT and told - edits for found, edits in looked)
