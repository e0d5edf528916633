"""The doctor: each sentence is true, with the server running and without, and the exit code is the worst."""

import os
import sqlite3
from contextlib import closing
from datetime import timedelta
from pathlib import Path
from secrets import token_bytes

import msgspec
import pytest

from shared.checks import Check, exit_code
from sync_server import doctor
from sync_server.backup import UNVERIFIED, name_of
from sync_server.checkup import Findings
from sync_server.doctor import examine
from sync_server.running import Running, leave_note
from sync_server.settings import Settings
from tests.sync_server import venue
from tests.sync_server.paper_till import PaperTill, beer
from tests.sync_server.server_process import RealServer
from tests.sync_server.venue import NOON

FOUND = Findings(program="sqlite 3", schema="0002", damage="", newest="2026-03-01T12:00:00.000Z", behind=0)


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    """A folder where a server ran until noon, and sold something."""
    with venue.house(tmp_path) as house:
        till = PaperTill(epoch=house.office.epoch)
        house.push(till, till.order(beer()))
        return house.office.settings


def states(checks: list[Check]) -> dict[str, str]:
    """What became of each check."""
    return {check.subject: check.state for check in checks}


def test_without_a_server_it_looks_itself(settings: Settings) -> None:
    found = states(examine(settings, token_bytes, NOON))
    assert found == {
        "server": "warn", "database": "ok", "venue": "ok", "tables": "ok", "clock": found["clock"],
        "disk": "ok", "backup": "warn",
    }  # fmt: skip


def test_with_a_server_it_asks(tmp_path: Path) -> None:
    with RealServer(tmp_path / "server") as server:
        server.init_demo()
        server.start()
        assert server.command("backup").returncode == 0
        said = server.command("doctor", "--json")
        checks = msgspec.json.decode(said.stdout, type=list[Check])
        assert states(checks) == {**dict.fromkeys(states(checks), "ok"), "clock": states(checks)["clock"]}
        assert said.returncode == exit_code(checks)
        plain = server.command("doctor").stdout
        assert f"The server answers at {server.url}." in plain
        assert len(plain.splitlines()) == len(checks)
        server.kill()
        after = server.command("doctor")
        assert after.returncode == 2
        assert "it was killed or hangs" in after.stdout
        assert "The tables are whole" in after.stdout


def test_no_database_is_a_failure(tmp_path: Path) -> None:
    found = examine(Settings(data=tmp_path), token_bytes, NOON)
    assert (states(found)["database"], exit_code(found)) == ("fail", 2)
    assert list(tmp_path.iterdir()) == [], "and none is made by looking"


def test_a_damaged_page_is_found(settings: Settings) -> None:
    with closing(sqlite3.connect(settings.database)) as connection:
        connection.execute("PRAGMA writable_schema=ON")
        pages = "SELECT rootpage FROM sqlite_schema WHERE name = 'ix_sessions_status'"
        (page,) = connection.execute(pages).fetchone()
        (size,) = connection.execute("PRAGMA page_size").fetchone()
    content = bytearray(settings.database.read_bytes())
    content[(page - 1) * size : (page - 1) * size + 64] = bytes(64)
    settings.database.write_bytes(content)
    found = examine(settings, token_bytes, NOON)
    assert states(found)["tables"] == "fail"


def test_a_file_that_is_no_database(settings: Settings) -> None:
    settings.database.write_bytes(b"nonsense" * 1000)
    assert states(examine(settings, token_bytes, NOON))["database"] == "fail"


@pytest.mark.parametrize(("behind", "state"), [(0, "ok"), (4, "ok"), (6, "fail"), (3600, "fail")])
def test_a_clock_behind_the_newest_change_is_wrong(tmp_path: Path, behind: int, state: str) -> None:
    assert doctor.clock(FOUND, NOON - timedelta(seconds=behind), tmp_path / "none").state == state


def test_a_clock_that_no_time_server_confirmed_is_a_warning(tmp_path: Path) -> None:
    assert doctor.clock(FOUND, NOON, tmp_path).state == "warn"
    (tmp_path / "synchronized").touch()
    assert doctor.clock(FOUND, NOON, tmp_path).state == "ok"


@pytest.mark.parametrize(("days", "state"), [(0, "ok"), (1.9, "ok"), (2.1, "warn"), (7.1, "fail")])
def test_an_old_backup_is_told(settings: Settings, days: float, state: str) -> None:
    settings.backups.mkdir()
    file = settings.backups / name_of("2026-03-01T04:00:00.000Z", automatic=True)
    file.touch()
    made = (NOON - timedelta(days=days)).timestamp()
    os.utime(file, (made, made))
    assert doctor.backups(settings, NOON).state == state


def test_a_backup_that_did_not_pass_is_a_failure_until_one_does(settings: Settings) -> None:
    settings.backups.mkdir()
    bad = settings.backups / UNVERIFIED
    bad.touch()
    assert doctor.backups(settings, NOON).state == "fail"
    good = settings.backups / name_of("2026-03-01T04:00:00.000Z", automatic=True)
    good.touch()
    os.utime(good, (NOON.timestamp(), NOON.timestamp()))
    os.utime(bad, (NOON.timestamp() - 60, NOON.timestamp() - 60))
    assert doctor.backups(settings, NOON).state == "ok"


def test_a_note_of_a_server_that_is_gone(settings: Settings) -> None:
    leave_note(settings.data, Running("http://127.0.0.1:9", "key"))
    assert doctor.server(settings).state == "fail"
