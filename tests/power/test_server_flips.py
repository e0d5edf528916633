"""A bit flips in the server's write-ahead log: what it takes away is noticed, and the tills bring it back."""

from collections.abc import Iterator
from pathlib import Path
from random import Random

import pytest
from sqlalchemy import func, select

from sync_server.database import open_database
from sync_server.marks import holds
from sync_server.tables import Connection, edits
from tests.power.calls import Told, can_trace
from tests.power.cuts import put_down
from tests.power.disk import Disk
from tests.power.office import FILE, SITE, Business, business, look

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(not can_trace(), reason="strace is not installed"),
]
WAL = f"{FILE}-wal"
HEADER, FRAME, PAGE = 32, 24, 4096
FLIPS = 120


@pytest.fixture(scope="module")
def left(tmp_path_factory: pytest.TempPathFactory) -> tuple[dict[str, bytes], Business]:
    """The files of a server that was killed after its last answer, and all that it had answered."""
    found = business(tmp_path_factory.mktemp("business"), pushes=10, seed=3)
    last = max(place for place, event in enumerate(found.events) if isinstance(event, Told))
    disk = Disk()
    for event in found.events[: last + 1]:
        disk.play(event)
    return disk.whole(), found


def places(wal: bytes, chance: Random) -> Iterator[int]:
    """Bytes of the log: all of its header, and some of frames, of their headers as of their pages."""
    yield from range(HEADER)
    for _ in range(FLIPS // 2):
        frame = chance.randrange(HEADER, len(wal) - FRAME - PAGE, FRAME + PAGE)
        yield frame + chance.randrange(FRAME)
        yield frame + FRAME + chance.randrange(PAGE)


def lost(connection: Connection, found: Business) -> list[str]:
    """The marks of the answers whose edits are not all there."""
    counted = select(edits.c.session_id, func.count()).group_by(edits.c.session_id)
    there = {session_id: int(count) for session_id, count in connection.execute(counted)}
    return [answer.mark for answer in found.told() if there.get(answer.session_id, 0) < answer.count]


def test_what_a_flip_takes_away_is_noticed_and_comes_back(
    left: tuple[dict[str, bytes], Business], folder: Path, chance: Random
) -> None:
    image, found = left
    taken, silent, wrong = 0, [], []
    for place in places(image[WAL], chance):
        flipped = bytearray(image[WAL])
        flipped[place] ^= 1 << chance.randrange(8)
        put_down({**image, WAL: bytes(flipped)}, folder / "image")
        engine = open_database(folder / "image" / FILE, chance.randbytes)
        with engine.begin() as connection:
            marks = lost(connection, found)
            silent += [(place, mark) for mark in marks if holds(connection, SITE, mark)]
        engine.dispose()
        taken += bool(marks)
        # The tills push again what they have: nothing is there twice, nothing is missing.
        wrong += [(place, trouble) for trouble in look(folder / "image", found, told=())]
    assert (silent, wrong) == ([], [])
    assert taken > FLIPS // 2
