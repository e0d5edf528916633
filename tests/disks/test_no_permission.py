"""Permissions that say no: the till says so in a sentence, touches nothing, and opens once it may."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.disks.counter import PLAIN, ROOT, Counter, can_be_plain, permissions, sold

pytestmark = pytest.mark.skipif(not can_be_plain(), reason="setpriv is not installed")
SENTENCE = "The journal of this till cannot be opened (read-only). Call support."


def files(folder: Path) -> dict[str, bytes]:
    """What lies in a folder, but for the memory that processes share and a log without anything in it."""
    found = {file.name: file.read_bytes() for file in folder.iterdir() if not file.name.endswith("-shm")}
    return {name: content for name, content in found.items() if content}


def started(folder: Path, config: Path) -> subprocess.CompletedProcess[str]:
    """A real till, started as a person would."""
    config.write_text(f'folder = "{folder}"\nserver = "http://127.0.0.1:9"\ndevelopment_keyring = true\n')
    config.chmod(0o600)
    return subprocess.run(
        [*PLAIN, sys.executable, "-m", "till_app", "--config", str(config)],
        cwd=ROOT, text=True, capture_output=True, timeout=60, check=False,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
    )  # fmt: skip


@pytest.mark.parametrize(
    ("name", "mode", "is_closed"),
    [
        ("journal.db", 0o000, True), ("journal.db", 0o000, False), ("journal.db", 0o444, True),
        ("journal.db", 0o444, False), ("journal.db-wal", 0o000, False), ("", 0o555, True),
    ],
)  # fmt: skip
def test_a_journal_that_may_not_be_written_is_told_and_left_alone(
    tmp_path: Path, name: str, mode: int, is_closed: bool
) -> None:
    folder = tmp_path / "till"
    folder.mkdir()
    edits = sold(folder, 5, is_closed=is_closed)
    before = files(folder)
    with permissions(folder / name, mode), Counter(folder) as clerk:
        assert clerk.do("open").said == SENTENCE
    assert files(folder) == before
    with Counter(folder) as clerk:
        found = clerk.do("open")
        assert (found.said, set(found.edits)) == ("", edits)


def test_a_folder_that_becomes_read_only_stops_nothing(tmp_path: Path) -> None:
    folder = tmp_path / "till"
    folder.mkdir()
    with Counter(folder) as clerk:
        clerk.do("open")
        edits = set(clerk.do("sell", 5).edits)
        with permissions(folder, 0o555):
            more = clerk.do("sell", 20)
            assert more.troubles == ()
        clerk.kill()
    with Counter(folder) as clerk:
        found = clerk.do("open")
        assert (found.said, set(found.edits)) == ("", edits | set(more.edits))


def test_a_real_till_says_the_sentence_and_ends(tmp_path: Path) -> None:
    folder = tmp_path / "till"
    folder.mkdir()
    sold(folder, 2)
    with permissions(folder, 0o555):
        done = started(folder, tmp_path / "till.toml")
    assert (done.returncode, done.stderr) == (3, f"{SENTENCE}\n")


def test_a_real_till_that_may_not_make_its_folder_says_so(tmp_path: Path) -> None:
    with permissions(tmp_path, 0o555):
        config = Path(f"{tmp_path}.toml")
        done = started(tmp_path / "till", config)
        config.unlink()
    assert (done.returncode, done.stderr) == (3, f"{SENTENCE}\n")
