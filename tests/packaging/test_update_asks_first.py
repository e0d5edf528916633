"""The question that the package asks before it replaces a till, with a till that answers as it is told."""

import os
import subprocess
from pathlib import Path

import pytest

JOURNALS = Path(__file__).resolve().parents[2] / "packaging" / "debian" / "journals.sh"

pytestmark = pytest.mark.skipif(os.geteuid() != 0, reason="only root may ask as another user")


@pytest.mark.parametrize(
    ("free", "answer"), [((True,), 0), ((False,), 1), ((True, False), 1), ((False, True), 1), ((), 0)]
)
def test_every_journal_must_be_free(free: tuple[bool, ...], answer: int, tmp_path: Path) -> None:
    for number, one in enumerate(free):
        folder = tmp_path / f"till-{number}"
        folder.mkdir()
        (folder / "journal.db").touch()
        (folder / ("free" if one else "busy")).touch()
    done = _asked(tmp_path, 'echo "An order is open."; test -e "$2/free"')
    assert done.returncode == answer
    assert done.stderr.count("An order is open.") == free.count(False)


def test_a_till_that_cannot_answer_is_not_free(tmp_path: Path) -> None:
    (tmp_path / "till-0").mkdir()
    (tmp_path / "till-0" / "journal.db").touch()
    assert _asked(tmp_path, "exit 127").returncode == 1


def _asked(folder: Path, answer: str) -> subprocess.CompletedProcess[str]:
    """`all_ready` of the scripts, where journals are in a folder and the till is a script."""
    till = folder / "till"
    till.write_text(f"#!/bin/sh\n{answer}\n")
    till.chmod(0o755)
    found = f"for one in {folder}/till-*; do if [ -e $one/journal.db ]; then echo $one; fi; done"
    script = f"set -e\n. {JOURNALS}\ntill={till}\njournal_folders() {{ {found}; }}\nall_ready"
    return subprocess.run(["sh", "-c", script], capture_output=True, text=True, check=False)
