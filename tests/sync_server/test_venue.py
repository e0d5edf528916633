"""A real venue is opened by one command, with the server running or not; never a second one."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import msgspec
import pytest

from shared.catalogue import Catalogue
from tests.sync_server.server_process import RealServer

SECRETS = '{"pin": "4711", "password": "anchors-aweigh"}'
INIT = ("init", "The Anchor", "--currency", "EUR", "--time-zone", "Europe/Berlin", "--manager", "Bo")


@pytest.mark.parametrize("runs", [True, False])
def test_a_venue_is_opened_and_its_manager_signs_in(tmp_path: Path, runs: bool) -> None:
    with RealServer(tmp_path) as server:
        if runs:
            server.start()
        done = server.command(*INIT, stdin=SECRETS)
        assert done.returncode == 0, done.stderr
        said = msgspec.json.decode(done.stdout)
        assert said["site"] == {"siteId": 1, "name": "The Anchor", "currency": "EUR"}
        assert (said["manager"]["name"], said["manager"]["role"]) == ("Bo", "admin")
        again = server.command(*INIT)
        assert (again.returncode, again.stderr) == (2, "This server has a venue already: The Anchor.\n")
        if not runs:
            demo = server.command("init-demo")
            assert (demo.returncode, demo.stderr) == (2, "This server has a venue already: The Anchor.\n")
            server.start()
        with server.client() as client:
            wish = {"user": "Bo", "password": "anchors-aweigh"}
            token = client.post("/api/auth/login", json=wish).json()["token"]
        with server.client(token) as client:
            read = client.get("/api/catalogue")
            catalogue = msgspec.json.decode(read.content, type=Catalogue)
            assert (catalogue.currency, catalogue.products) == ("EUR", ())
            assert client.get("/api/sites/settings").json()["timeZone"] == "Europe/Berlin"
            # All there is to it until the first sale: a product, and a code for a till.
            prices = "name,category,price,tax\nHelles,Beer,4.80,19\n"
            headers = {"Content-Type": "text/csv"}
            brought = client.post("/api/catalogue/import", content=prices, headers=headers)
            assert brought.json()["added"] == 1, brought.text
        assert server.command("enrol-code", "--till", "Till 1").returncode == 0


@pytest.mark.parametrize("runs", [True, False])
def test_before_there_is_a_venue_nobody_gets_a_code_and_the_doctor_says_so(
    tmp_path: Path, runs: bool
) -> None:
    with RealServer(tmp_path) as server:
        if runs:
            server.start()
        sentence = "There is no venue yet: open yours with init, or the demo venue with init-demo.\n"
        code = server.command("enrol-code", "--till", "Till 1")
        assert (code.returncode, code.stdout, code.stderr) == (2, "", sentence)
        added = server.command("add-user", "Zoe", stdin='{"pin": "1234"}')
        assert (added.returncode, added.stderr) == (2, sentence)
        assert "No venue is open yet: open yours with `till-server init`" in server.command("doctor").stdout
        assert server.command(*INIT, stdin=SECRETS).returncode == 0
        assert "The venue is The Anchor." in server.command("doctor").stdout
        assert server.command("enrol-code", "--till", "Till 1").returncode == 0


@pytest.mark.parametrize(
    "within", [("sh", "-c", 'exec "$@" <&-', "sh"), ("sh", "-c", 'printf "\\377" | "$@"', "sh")]
)
def test_what_standard_input_must_be_is_said_also_if_there_is_none(
    tmp_path: Path, within: tuple[str, ...]
) -> None:
    done = RealServer(tmp_path).command(*INIT, within=within)
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.startswith('Standard input must be JSON: {"pin": ')
    assert done.stderr.count("\n") == 1


@pytest.mark.parametrize("how", ["ends the input", "interrupts"])
def test_whoever_does_not_answer_the_question_changes_nothing(tmp_path: Path, how: str) -> None:
    hand, terminal = os.openpty()
    # Whoever starts the tests in the background lets them ignore Ctrl-C, and all that they start.
    line = [
        "env",
        "--default-signal=INT",
        sys.executable,
        "-m",
        "sync_server",
        "--data",
        str(tmp_path),
        *INIT,
    ]
    # In a session of its own it has no other terminal to ask at.
    with subprocess.Popen(line, stdin=terminal, stderr=subprocess.PIPE, start_new_session=True) as asked:
        assert asked.stderr is not None
        question = b""
        while not question.endswith(b"4 digits: "):
            more = os.read(asked.stderr.fileno(), 1000)
            assert more, question
            question += more
        if how == "interrupts":
            asked.send_signal(signal.SIGINT)
        else:
            os.write(hand, b"\x04")
        assert asked.stderr.read() == b"\nNothing was done.\n"
    os.close(hand)
    os.close(terminal)
    assert asked.returncode == 2


WRONG: tuple[tuple[dict[str, str], str, str], ...] = (
    ({"--currency": "euro"}, SECRETS, "currency"),
    ({"--time-zone": "Mars/Olympus"}, SECRETS, "Nobody knows this time zone."),
    ({"--manager": " "}, SECRETS, "Give the venue and its manager a name."),
    ({}, '{"pin": "4711"}', "Give a password: the manager signs in to the console with it."),
    ({}, '{"password": "short"}', "A password has at least"),
    ({}, "4711", "Standard input must be JSON"),
    ({}, "", "Standard input must be JSON: "),
    ({}, '{"pin": 4711}', "Standard input must be JSON: "),
)


@pytest.mark.parametrize("runs", [True, False])
def test_what_cannot_be_a_venue_is_said_and_nothing_is_opened(tmp_path: Path, runs: bool) -> None:
    with RealServer(tmp_path) as server:
        if runs:
            server.start()
        for wrong, secrets, sentence in WRONG:
            given = {"--currency": "EUR", "--time-zone": "", "--manager": "Bo", **wrong}
            line = [word for pair in given.items() for word in pair]
            done = server.command("init", "The Anchor", *line, stdin=secrets)
            assert (done.returncode, done.stdout) == (2, "")
            assert sentence in done.stderr
        assert server.command(*INIT, stdin=SECRETS).returncode == 0
