"""A till that is killed at any moment has every edit it acknowledged."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

KILLS = 200


@pytest.mark.slow
@pytest.mark.skipif(sys.platform == "win32", reason="needs fork")
def test_every_acknowledged_edit_survives_two_hundred_kills(tmp_path: Path) -> None:
    run = subprocess.run(
        [sys.executable, "-m", "tests.till_app.store.killed_writer", str(tmp_path), str(KILLS), "1"],
        capture_output=True, text=True, check=False, timeout=110, cwd=Path(__file__).parents[3],
    )  # fmt: skip
    assert run.returncode == 0, run.stderr
    answer = json.loads(run.stdout)
    assert answer["troubles"] == []
    assert answer["kills"] == KILLS
    assert answer["in_writing"] >= KILLS * 0.8
    assert answer["acknowledged"] >= KILLS * 5
