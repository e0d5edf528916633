"""The file for support holds what brings work back, and nothing that should stay on the till."""

import json
import logging
import os
import resource
import zipfile
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from shared.edits import LineNote
from shared.wire import Refused
from tests.till_app.desk.counter import ASHA, BREAD, Counter, open_counter
from till_app import logbook
from till_app.desk.choosing import Choosing
from till_app.desk.diagnostics import Diagnostics, Exported, NotExported
from till_app.desk.media import folders, media
from till_app.desk.staff import Staff
from till_app.secrets import development_secrets
from till_app.settings import Settings
from till_app.store.health import Health

TOKEN = "till-token-9f8e7d6c5b4a"
PIN = "7391"
CARD = "4111 1111 1111 1111"


@pytest.fixture
def counter(tmp_path: Path) -> Iterator[Counter]:
    """Two orders of which nothing was sent yet; Asha's PIN is known here."""
    (tmp_path / "till").mkdir()
    counter = open_counter(tmp_path / "till" / "journal.db")
    counter.ring("0190a5b1-0000-7000-8000-000000000001")
    counter.ring("0190a5b1-0000-7000-8000-000000000001", BREAD)
    counter.ring("0190a5b1-0000-7000-8000-000000000002")
    Staff(counter.store, development_secrets(tmp_path / "till"), os.urandom).remember(
        ASHA, PIN, counter.clock()
    )
    yield counter
    counter.store.close()


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    """An empty medium."""
    (tmp_path / "stick").mkdir()
    return tmp_path / "stick"


def diagnostics(counter: Counter, **settings: str) -> Diagnostics:
    """Of a till whose settings hold a code that enrols it."""
    folder = counter.store.path.parent
    plain = Settings(folder, "https://till-server.lan:8443", enrolment_code="ENROL-5J7K-Q2QZ")
    choosing = Choosing(replace(plain, theme=settings.get("theme", "light")))
    return Diagnostics(
        counter.store, Health(counter.store), choosing, version="1.4.2",
        secrets=(TOKEN, "ENROL-5J7K-Q2QZ"), clock=counter.clock,
    )  # fmt: skip


def parts(exported: object) -> dict[str, str]:
    """Every file in the zip."""
    assert isinstance(exported, Exported)
    with zipfile.ZipFile(exported.path) as packed:
        return {name: packed.read(name).decode() for name in packed.namelist()}


def test_edits_that_wait_can_be_brought_back(counter: Counter, stick: Path) -> None:
    done = diagnostics(counter).write(stick, {"reachable": False})
    found = json.loads(parts(done)["unsent.json"])["sessions"]
    with counter.store.begin() as tx:
        own = {edit.id for one in found for edit in tx.journal.own(one["session_id"])}
        written = tx.journal.count()
    assert {edit["id"] for one in found for edit in one["edits"]} == own
    assert isinstance(done, Exported)
    assert done.edits == len(own) == written


def test_edits_that_the_server_set_aside_are_whole_with_the_reason(counter: Counter, stick: Path) -> None:
    session_id = "0190a5b1-0000-7000-8000-000000000002"
    with counter.store.begin() as tx:
        edit = tx.journal.own(session_id)[-1]
        tx.copies.acknowledge(session_id, edit.n, edit.hash)
        tx.copies.keep_refused(session_id, [Refused(edit.id, "stale-fence")])
    aside = json.loads(parts(diagnostics(counter).write(stick, {}))["set-aside.json"])["edits"]
    assert [(one["problem"], one["edit"]["id"], one["edit"]["hash"]) for one in aside] == [
        ("stale-fence", edit.id, edit.hash)
    ]


def test_what_support_asks_first_is_there(counter: Counter, stick: Path) -> None:
    with counter.store.begin() as tx:
        tx.print_jobs.add("kitchen", "ticket", "Table 4", ())
        tx.print_jobs.blame("kitchen", "no_paper")
        edits = tx.journal.count()
    found = parts(diagnostics(counter, theme="dark").write(stick, {"reachable": True, "sent": 12}))
    about, journal = json.loads(found["about.json"]), json.loads(found["journal.json"])
    assert (about["version"], about["till"]["id"], about["site"]) == ("1.4.2", 1, "The Lantern")
    assert (journal["edits"], journal["checked_edits"], journal["sound"]) == (edits, edits, True)
    assert json.loads(found["sync.json"])["link"] == {"reachable": True, "sent": 12}
    queue = json.loads(found["printers.json"])["queue"]
    assert [(one["printer"], one["problem"]) for one in queue] == [("kitchen", "no_paper")]
    settings = json.loads(found["settings.json"])["settings"]
    assert (settings["theme"], settings["server"]) == ("dark", "https://till-server.lan:8443")


def test_no_pin_no_token_no_card_number(counter: Counter, stick: Path) -> None:
    session_id = "0190a5b1-0000-7000-8000-000000000001"
    line = counter.ordering.order(session_id).lines[0].line_id
    with counter.store.begin() as tx:
        tx.journal.write(session_id, ASHA, LineNote(line, f"card {CARD}"))
    handler = logbook.begin(counter.store.path.parent)
    try:
        logging.getLogger("till").warning("sent with %s for %s and ENROL-5J7K-Q2QZ", TOKEN, CARD)
    finally:
        logbook.end(handler)
    found = parts(diagnostics(counter).write(stick, {"problem": TOKEN}))
    whole = "\n".join(found.values())
    verifiers = (counter.store.path.parent / "development-keyring.json").read_text("utf-8")
    kept = [one for one in verifiers.split('"') if len(one) > 20]
    assert kept
    for secret in (
        TOKEN,
        "ENROL-5J7K-Q2QZ",
        PIN,
        CARD,
        CARD.replace(" ", ""),
        "argon2",
        "enrolment_code",
        *kept,
    ):
        assert secret not in whole, secret
    assert "sent with (hidden)" in found["log.txt"]
    assert "1111" in found["unsent.json"]


def test_a_medium_that_is_gone_is_told(counter: Counter, stick: Path) -> None:
    stick.rmdir()
    assert diagnostics(counter).write(stick, {}) == NotExported("gone")


def test_a_full_medium_is_told_and_nothing_half_written_is_left(counter: Counter, stick: Path) -> None:
    one, before = diagnostics(counter), resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (512, before[1]))
    try:
        outcome = one.write(stick, {})
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
    assert outcome == NotExported("full")
    assert list(stick.iterdir()) == []


def test_media_are_what_is_mounted_below_the_roots(tmp_path: Path) -> None:
    (tmp_path / "asha" / "STICK").mkdir(parents=True)
    (tmp_path / "USB").mkdir()
    mounted = {tmp_path / "asha" / "STICK", tmp_path / "USB"}
    found = media([tmp_path, tmp_path / "nowhere"], lambda path: path in mounted)
    assert [(one.name, one.path, one.free > 0) for one in found] == [
        ("USB", tmp_path / "USB", True), ("STICK", tmp_path / "asha" / "STICK", True),
    ]  # fmt: skip
    assert media([tmp_path], lambda _: False) == ()


def test_folders_that_are_not_there_are_not_offered(tmp_path: Path) -> None:
    (tmp_path / "Documents").mkdir()
    assert [(one.name, one.is_medium) for one in folders(tmp_path)] == [("", False), ("Documents", False)]
