"""No room: taps that are not saved are told, none that was saved is lost, and with room selling goes on."""

import os
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.disks.counter import Counter, can_be_plain, sold

pytestmark = pytest.mark.skipif(not can_be_plain(), reason="setpriv is not installed")
MOST = 500_000


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of little more than half a megabyte."""
    if os.geteuid() != 0:
        pytest.skip("only root makes a disk")
    disk = tmp_path / "disk"
    disk.mkdir()
    made = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=600k", "till", str(disk)], capture_output=True, check=False
    )
    if made.returncode:
        pytest.skip("no disk can be made here")
    yield disk
    subprocess.run(["umount", str(disk)], check=True)


def test_a_file_size_limit_is_told_and_lifted(tmp_path: Path) -> None:
    with Counter(tmp_path) as clerk:
        clerk.do("open")
        clerk.do("limit", MOST)
        tried = clerk.do("sell", 150)
        assert tried.edits
        assert set(tried.troubles) == {"full"}
        assert clerk.do("checkpoint").troubles in ((), ("full",))
        clerk.do("limit")
        more = clerk.do("sell", 10)
        assert (len(more.edits), more.troubles) == (20, ())
        clerk.kill()
    with Counter(tmp_path) as clerk:
        found = clerk.do("open")
        assert (found.said, found.troubles) == ("", ())
        assert set(found.edits) == {*tried.edits, *more.edits}


def test_a_till_that_starts_without_room_says_so_and_starts_later(tmp_path: Path) -> None:
    edits = sold(tmp_path, 20)
    with Counter(tmp_path) as clerk:
        clerk.do("limit", 1)
        assert clerk.do("open").said == "The journal of this till cannot be opened (full). Call support."
    with Counter(tmp_path) as clerk:
        found = clerk.do("open")
        assert (found.said, set(found.edits)) == ("", edits)


def test_a_disk_that_fills_up_loses_nothing_and_goes_on_when_there_is_room(small_disk: Path) -> None:
    filler = small_disk / "pictures"
    filler.write_bytes(bytes(250_000))
    with Counter(small_disk) as clerk:
        assert clerk.do("open").said == ""
        tried = clerk.do("sell", 150)
        assert tried.edits
        assert set(tried.troubles) == {"full"}
        filler.unlink()
        more = clerk.do("sell", 5)
        assert (len(more.edits), more.troubles) == (10, ())
        clerk.kill()
    with Counter(small_disk) as clerk:
        found = clerk.do("open")
        assert (found.said, found.troubles) == ("", ())
        assert set(found.edits) == {*tried.edits, *more.edits}
