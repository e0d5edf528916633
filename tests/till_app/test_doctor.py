"""`till --doctor`: each sentence is true, the exit code is the worst, and an update waits for orders."""

import json
import subprocess
import sys
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import keyring.backends.fail
import pytest
from keyring.backend import KeyringBackend

from shared.checks import exit_code
from shared.ids import moment
from tests.sync_server.server_process import Demo, RealServer
from tests.till_app.desk.counter import ASHA, Counter, open_counter
from till_app import doctor
from till_app.enrolment import TOKEN
from till_app.keyrings import secrets_in
from till_app.opening import secrets_of
from till_app.settings import Settings
from till_app.store.checkup import Findings


@pytest.fixture
def counter(tmp_path: Path) -> Iterator[Counter]:
    """A till that nobody has connected."""
    found = open_counter(tmp_path / "journal.db")
    yield found
    found.store.close()


def settings_of(folder: Path, server: str = "http://127.0.0.1:9", code: str = "") -> Settings:
    """A till's settings."""
    return Settings(folder=folder, server=server, development_keyring=True, enrolment_code=code)


def states(settings: Settings, counter: Counter) -> dict[str, str]:
    """What became of each check."""
    checks = doctor.examine(settings, secrets_of(settings), counter.clock())
    return {check.subject: check.state for check in checks}


def test_a_till_that_was_never_connected(counter: Counter, tmp_path: Path) -> None:
    found = states(settings_of(tmp_path), counter)
    assert found == {
        "journal": "ok",
        "unsent": "ok",
        "disk": found["disk"],
        "secrets": "fail",
        "server": "warn",
    }
    assert states(settings_of(tmp_path, code="AB-CD"), counter)["secrets"] == "warn"


def test_edits_that_wait_are_told_and_after_a_day_they_fail() -> None:
    oldest = "2026-11-22T12:00:00.000Z"
    waiting = Findings(version=4, damage="", waiting=3, oldest=oldest)
    noon = moment(oldest)
    assert doctor.unsent(waiting, noon + timedelta(hours=2)).state == "warn"
    assert doctor.unsent(waiting, noon + timedelta(hours=25)).state == "fail"
    assert (
        "3 changes wait to be sent, the oldest for 2 hours."
        in doctor.unsent(waiting, noon + timedelta(hours=2)).sentence
    )


def test_an_update_waits_for_the_order_in_hand_and_for_what_is_unsent(
    counter: Counter, tmp_path: Path
) -> None:
    settings = settings_of(tmp_path)
    assert doctor.ready_for_update(settings).state == "ok"
    session_id = counter.store.new_id()
    counter.ring(session_id)
    with counter.store.begin() as tx:
        tx.identity.keep_current(ASHA, session_id)
    assert doctor.ready_for_update(settings).sentence.startswith("An order is open on this till.")
    with counter.store.begin() as tx:
        tx.identity.clear_current()
    assert doctor.ready_for_update(settings).sentence.startswith("2 changes have not reached the server")
    (tmp_path / "elsewhere").mkdir()
    assert doctor.ready_for_update(settings_of(tmp_path / "elsewhere")).state == "ok"


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[RealServer, Demo]]:
    """A real server with the demo venue."""
    with RealServer(tmp_path_factory.mktemp("server")) as found:
        demo = found.init_demo()
        found.start()
        yield found, demo


def test_with_a_server_it_says_whether_it_knows_this_till(
    server: tuple[RealServer, Demo], counter: Counter, tmp_path: Path
) -> None:
    real, demo = server
    enrolled = real.enrol(demo.tills[0])
    settings = settings_of(tmp_path, real.url)
    with counter.store.begin() as tx:
        tx.identity.enrol(enrolled.till_id, enrolled.site)
    secrets_of(settings).keep(TOKEN, enrolled.token)
    checks = doctor.examine(settings, secrets_of(settings), counter.clock())
    assert [one.state for one in checks if one.subject != "disk"] == ["ok"] * 4
    secrets_of(settings).keep(TOKEN, "of another till")
    checks = doctor.examine(settings, secrets_of(settings), counter.clock())
    assert checks[-1].state == "fail"
    assert "does not take this till's token any more" in checks[-1].sentence
    assert exit_code(checks) == 2


def test_a_till_that_could_keep_no_token_does_not_say_that_its_next_start_will_do(
    counter: Counter, tmp_path: Path
) -> None:
    nothing: KeyringBackend = keyring.backends.fail.Keyring()  # type: ignore[no-untyped-call]
    settings = settings_of(tmp_path, code="AB-CD")
    checks = doctor.examine(settings, secrets_in(nothing, "till"), counter.clock())
    told = {check.subject: check for check in checks}["secrets"]
    assert told.state == "fail"
    assert "Log in at a desktop" in told.sentence


def test_the_command_answers_without_a_window(counter: Counter, tmp_path: Path) -> None:
    counter.ring(counter.store.new_id())

    def till(*arguments: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [sys.executable, "-m", "till_app", *arguments],
            env={"TILL_CONFIG": "", "TILL_SERVER": "http://127.0.0.1:9", "TILL_FOLDER": str(tmp_path),
                 "TILL_DEVELOPMENT_KEYRING": "true", "QT_QPA_PLATFORM": "none there is"},
            capture_output=True, text=True, check=False,
        )  # fmt: skip

    waits = till("--ready-for-update")
    assert (waits.returncode, waits.stderr) == (2, "")
    assert "2 changes have not reached the server yet" in waits.stdout
    health = till("--doctor", "--json")
    assert health.returncode == 2
    assert {one["subject"] for one in json.loads(health.stdout)} == {
        "journal",
        "unsent",
        "disk",
        "secrets",
        "server",
    }
    assert "https" not in till("--settings").stdout
    table = json.loads(till("--settings", "--json").stdout)
    assert {"name": "server", "value": "http://127.0.0.1:9", "from": "environment"} in table
    assert till("--version").stdout.strip().count(".") == 2
