"""Folders, files and disks that say no to a command of the server: one sentence, and nothing half made."""

import re
from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest

from shared.checks import Check
from sync_server.backup import verify
from tests.disks.counter import PLAIN, can_be_plain, permissions
from tests.sync_server.server_process import RealServer

LITTLE = ("sh", "-c", 'ulimit -f 100; exec "$@"', "sh")
"""Runs a command that may write files of 50 KB at most, a quarter of an empty database."""

plain = pytest.mark.skipif(not can_be_plain(), reason="setpriv is not installed")


@pytest.fixture(params=[True, False], ids=["runs", "stopped"])
def server(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[RealServer]:
    """A server of the demo venue, running or not."""
    with RealServer(tmp_path / "server") as made:
        made.init_demo()
        if request.param:
            made.start()
        yield made


@pytest.fixture
def stopped(tmp_path: Path) -> RealServer:
    """A server of the demo venue that does not run."""
    made = RealServer(tmp_path / "server")
    made.init_demo()
    return made


def sentence(server: RealServer, *arguments: str, within: tuple[str, ...] = PLAIN, code: int = 1) -> str:
    """The one line that the command ends with."""
    done = server.command(*arguments, within=within)
    assert (done.returncode, done.stdout) == (code, ""), done.stderr
    assert done.stderr.count("\n") == 1, done.stderr
    return done.stderr.strip()


@plain
@pytest.mark.parametrize("mode", [0o000, 0o555])
def test_a_folder_that_may_not_be_written_takes_no_backup(
    tmp_path: Path, stopped: RealServer, mode: int
) -> None:
    shut = tmp_path / "shut"
    shut.mkdir()
    with permissions(shut, mode):
        said = sentence(stopped, "backup", str(shut / "my.db"))
    assert said == (
        f"The server's account cannot write into {shut} (Permission denied); "
        "name a file in a folder of that account."
    )
    assert list((stopped.folder / "backups").glob("*")) == []


def test_a_name_that_no_file_can_have_is_said(tmp_path: Path, stopped: RealServer) -> None:
    said = sentence(stopped, "backup", str(tmp_path / ("x" * 300)))
    assert said.endswith("cannot be written (File name too long); name another file.")


def test_a_backup_for_which_there_is_no_room_elsewhere_stays_where_it_was_made(
    tmp_path: Path, stopped: RealServer
) -> None:
    (tmp_path / "usb").mkdir()
    stopped.start()
    said = sentence(stopped, "backup", str(tmp_path / "usb/my.db"), within=LITTLE)
    stopped.stop()
    where = re.fullmatch(r"The backup is (\S+); it could not be brought to \S+/usb/my\.db: .+\.", said)
    assert where is not None, said
    assert verify(Path(where[1])).orders == 0
    assert list((tmp_path / "usb").iterdir()) == [], "half a file would keep the room"


def test_without_room_no_backup_is_made_and_nothing_of_it_stays(stopped: RealServer) -> None:
    said = sentence(stopped, "backup", within=LITTLE)
    assert said.startswith(f"No backup was made. The copy into {stopped.folder / 'backups'} failed: ")
    assert list((stopped.folder / "backups").iterdir()) == []


@plain
def test_a_folder_of_backups_that_is_somebody_elses_is_said(server: RealServer) -> None:
    folder = server.folder / "backups"
    folder.mkdir()
    if server.running:
        # The one that tests start is root and writes anywhere.
        server.stop()
        server.start(within=PLAIN)
    with permissions(folder, 0o000):
        said = sentence(server, "backup")
        assert said == (
            f"No backup was made. The server's account cannot write into {folder} (Permission denied)."
        )
        checks = server.command("doctor", "--json", within=PLAIN)
    found = {one.subject: one for one in msgspec.json.decode(checks.stdout, type=list[Check])}
    assert (checks.returncode, found["backup"].state) == (2, "fail")
    assert found["backup"].sentence.startswith(f"This account cannot look into {folder} (Permission denied)")


@plain
def test_a_backup_that_may_not_be_read_is_said(tmp_path: Path, stopped: RealServer) -> None:
    file = tmp_path / "my.db"
    assert stopped.command("backup", str(file)).returncode == 0
    with permissions(file, 0o000):
        said = sentence(stopped, "restore", str(file))
    assert said == f"The server's account cannot read {file} (Permission denied); copy it where it can."


def test_without_room_nothing_is_put_back_and_nothing_of_it_stays(
    tmp_path: Path, stopped: RealServer
) -> None:
    file = tmp_path / "my.db"
    assert stopped.command("backup", str(file)).returncode == 0
    before = (stopped.folder / "server.db").read_bytes()
    said = sentence(stopped, "restore", str(file), within=LITTLE)
    assert said.startswith(f"{file} could not be put into {stopped.folder}: ")
    assert (stopped.folder / "server.db").read_bytes() == before
    assert {one.name for one in stopped.folder.iterdir()} == {"backups", "server.db", "server.db.lock"}


@plain
def test_an_account_that_may_not_look_into_the_folder_is_told_so(server: RealServer) -> None:
    with permissions(server.folder, 0o000):
        for command in (("backup",), ("enrol-code",), ("init", "A", "--currency", "EUR", "--manager", "B")):
            said = sentence(server, *command, code=2)
            assert said.startswith(f"This account cannot look into {server.folder} (Permission denied)")
        doctor = server.command("doctor", within=PLAIN)
    assert (doctor.returncode, doctor.stderr) == (2, "")
    assert "This account cannot look into" in doctor.stdout
