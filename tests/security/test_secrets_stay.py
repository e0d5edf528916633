"""After a busy evening: no token, PIN, code, password or card number in any file, log, address or command."""

import io
import json
import os
import re
import shutil
import sqlite3
import stat
import tomllib
import zipfile
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from tests.hands.till import RealTill
from tests.security.secret_evening import CARDS, WRITTEN, Evening
from tests.security.wiretap import TappedStage
from tests.sync_server.server_process import RealServer
from till_app import settings
from till_app.desk.choosing import Choosing
from till_app.desk.diagnostics import Diagnostics, Exported
from till_app.store.health import Health
from till_app.store.store import Store

pytestmark = pytest.mark.story
KEYRING = "development-keyring.json"
"""Stands for the keyring of the operating system, and is the one file that may hold the till's secrets."""
SHORT = 5
"""A word of so few letters is found everywhere; it has to stand alone."""


@pytest.fixture(scope="module")
def evening(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Evening]:
    """The evening is over, tills and server are switched off."""
    folder: Path = tmp_path_factory.mktemp("evening")
    with TappedStage.open(folder) as stage:
        assert isinstance(stage, TappedStage)
        found = Evening(stage)
        found.run()
        for number in (1, 2):
            stage.till(number).close()
        stage.office.close()
        stage.server.stop()
        yield found


def exported(till: RealTill, stick: Path) -> bytes:
    """The diagnostics of a till, unpacked, as its settings page writes them."""
    stick.mkdir()
    copy = shutil.copytree(till.folder, stick / "till")
    chosen = settings.read(["--config", str(till.config), "--folder", str(copy)], {})
    token = json.loads((till.folder / KEYRING).read_text("utf-8"))
    store = Store.open(chosen.journal, clock=_now, entropy=os.urandom, fingerprint="support")
    try:
        done = Diagnostics(
            store, Health(store), Choosing(chosen), version="1", secrets=tuple(token.values()), clock=_now
        ).write(stick, {"reachable": True})
    finally:
        store.close()
    assert isinstance(done, Exported)
    with zipfile.ZipFile(io.BytesIO(done.path.read_bytes())) as packed:
        return b"\n".join(packed.read(name) for name in packed.namelist())


def kept(evening: Evening) -> dict[str, bytes]:
    """Every file that the evening left, by name; databases also cell by cell."""
    folder, texts = evening.stage.folder, {}
    for path in folder.rglob("*"):
        if path.is_file() and path.name not in (KEYRING, "till.toml"):
            texts[str(path.relative_to(folder))] = path.read_bytes()
    for path in (*folder.rglob("journal.db"), *folder.rglob("server.db"), *folder.rglob("backups/*.db")):
        texts[f"{path.relative_to(folder)}, cell by cell"] = cells(path)
    return texts


def cells(file: Path) -> bytes:
    """Every value of every table, as SQL."""
    with sqlite3.connect(file) as connection:
        # Every statement of the dump is a row.
        rows = list(connection.iterdump())
    connection.close()
    return "\n".join(rows).encode()


def found(words: dict[str, str], texts: dict[str, bytes]) -> list[str]:
    """Which words lie where, in any of the ways that they may be written."""
    return [
        f"{what} in {where}"
        for what, word in words.items()
        for spelt in {word, word.replace("-", ""), word.lower(), json.dumps(word)[1:-1]}
        for where, text in texts.items()
        if spelt.encode() in text and (len(spelt) > SHORT or _alone(spelt, text))
    ]


def _alone(word: str, text: bytes) -> bool:
    """Whether a PIN of four digits stands there by itself, not as a part of a number or a hash."""
    return re.search(rf"(?<![0-9A-Za-z.:-]){word}(?![0-9A-Za-z-])".encode(), text) is not None


def cards() -> dict[str, str]:
    """The card numbers, as they are and as people wrote them."""
    return {f"card {word}": word for word in (*CARDS, *WRITTEN)}


def test_the_search_finds_what_may_be_found(evening: Evening) -> None:
    texts = kept(evening)
    for name in ("till-1/journal.db", "till-2/journal.db", "server/server.db"):
        assert b"Asha" in texts[name]
        assert found({"a word": "ASHA".title()}, {name: texts[name]}) == [f"a word in {name}"]
    assert found({"a PIN": "1000"}, {"here": b'{"pin":"1000"}', "not here": b"10000 a1000 0.1000"}) == [
        "a PIN in here"
    ]
    assert b"1111" in texts["till-1/journal.db"], "the note is there, with its last four digits"
    assert b"level=info" in texts["server/server.log"]
    assert any(name.startswith("server/backups/") for name in texts)
    assert len(evening.secrets) > 15


def test_no_file_holds_a_secret(evening: Evening) -> None:
    assert found(evening.secrets, kept(evening)) == []


def test_no_file_holds_a_card_number(evening: Evening) -> None:
    assert found(cards(), kept(evening)) == []


def test_what_goes_to_support_holds_neither(evening: Evening, tmp_path: Path) -> None:
    for number in (1, 2):
        text = {f"diagnostics of till {number}": exported(evening.stage.till(number), tmp_path / f"{number}")}
        assert found(evening.secrets | cards(), text) == []
        assert b"argon2" not in next(iter(text.values()))


def test_secrets_travel_in_bodies_and_header_fields_only(evening: Evening) -> None:
    addresses = evening.stage.addresses()
    assert any(address.startswith("/api/sync/changes?") for address in addresses)
    assert found(evening.secrets | cards(), {"addresses": "\n".join(addresses).encode()}) == []
    assert found(cards(), {"all that was sent": evening.stage.heard()}) == []
    assert evening.secrets["PIN of Asha"].encode() in evening.stage.heard(), "in the body of a log-in"


def test_no_command_line_holds_a_secret(evening: Evening) -> None:
    assert len(evening.command_lines) == 3
    assert found(evening.secrets, {line: line.encode() for line in evening.command_lines}) == []


def test_a_code_that_is_left_in_the_settings_opens_nothing(evening: Evening) -> None:
    for number in (1, 2):
        config = evening.stage.till(number).config
        assert (
            tomllib.loads(config.read_text("utf-8"))["enrolment_code"]
            == evening.secrets[f"code of till {number}"]
        )
        assert stat.S_IMODE(config.stat().st_mode) == 0o600
    with sqlite3.connect(evening.stage.server.folder / "server.db") as connection:
        used = connection.execute("SELECT count(*) FROM enrolment_codes WHERE used_at IS NOT NULL").fetchone()
    connection.close()
    assert used == (2,)


def test_what_a_till_writes_is_for_its_owner_alone(evening: Evening) -> None:
    files = [path for number in (1, 2) for path in evening.stage.till(number).folder.iterdir()]
    assert {path.name for path in files} >= {KEYRING, "journal.db"}
    # The till's voice is caught by the test; its lock holds nothing.
    assert open_to_others(path for path in files if path.name not in ("till.out", "till.lock")) == []


def test_what_a_server_writes_is_for_its_owner_alone(tmp_path: Path) -> None:
    with RealServer(tmp_path / "server") as server:
        assert server.command("init-demo").returncode == 0
        server.start()
        while_it_runs = {path.name: path for path in server.folder.rglob("*")}
        made = server.command("backup", str(tmp_path / "copy.db"))
        assert made.returncode == 0, made.stderr
        assert while_it_runs.keys() >= {"server.db", "serving.json"}
        files = [*server.folder.rglob("*"), tmp_path / "copy.db"]
        assert open_to_others(path for path in files if path != server.log) == []


def open_to_others(files: Iterable[Path]) -> list[str]:
    """The names of those that somebody else on the machine may read."""
    return [path.name for path in files if stat.S_IMODE(path.stat().st_mode) & 0o077]


def _now() -> datetime:
    return datetime.now(UTC)
