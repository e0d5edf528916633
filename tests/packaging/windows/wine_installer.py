"""The installer for Windows from beginning to end: installed, enrolled, sold with, killed, updated, removed.

Played under Wine against a real server; the tests follow one another. `make test-msi` runs them.
"""

import os
import re
import shutil
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from tests.packaging.screen_hands import Screen
from tests.packaging.windows.wine import AUTOSTART, POLICY, Wine
from tests.sync_server.server_process import Demo, RealServer

ROOT = Path(__file__).resolve().parents[3]
BUILT = Path(os.environ.get("PACKAGING_MSI", ROOT / "dist" / "windows"))
SECOND = "99.2.0"
MOMENT = "1790000000"
HEADING = "260x36+24+84"
"""Where the login page asks who is serving."""
FIRST_PERSON = (130, 230)
FIRST_AVATAR = "40x40+48+158"
"""One colour until there is a first person; with letters on it then."""
PAINTED = 100
"""More colours than a window has that nobody has painted yet."""


class Scene:
    """The machine, its screen, the server, and the installers of two versions."""

    def __init__(self, folder: Path, screen: Screen, wine: Wine, server: RealServer, demo: Demo) -> None:
        self.folder, self.screen, self.wine, self.server, self.demo = folder, screen, wine, server, demo
        self.first = next(BUILT.glob("ordersession-till-*.msi"))
        self.version = self.first.stem.rpartition("-")[2]
        self.log = folder / "installer.log"
        self._heading = b""
        self._token = server.login(demo.person("Mara")).token

    def office(self, path: str) -> list[dict[str, Any]]:
        """What a manager reads at the server."""
        with self.server.client(self._token) as client:
            found: list[dict[str, Any]] = client.get(path).json()["items"]
        return found

    def orders(self) -> list[tuple[str, int]]:
        """Every order the server knows: status and number of items."""
        return sorted((one["status"], len(one["items"])) for one in self.office("/api/order-sessions"))

    def open_till(self) -> None:
        """Starts the till and waits for its window."""
        self.wine.start_till()
        self.screen.window("OrderSession", timeout=300)
        until(lambda: colours(self.screen.picture("starting")) > PAINTED, "the window is painted")
        if not self._heading:
            # The page of the first start comes before the people, who come from the server.
            until(lambda: len(set(self.screen.part(FIRST_AVATAR))) > 8, "the people are there")
        self.screen.settled()
        self._heading = self._heading or self.screen.part(HEADING)

    def log_in(self, *, chosen: bool = False) -> None:
        """Chooses the first person, unless a crash left her chosen, and types the PIN."""
        if not chosen:
            self.screen.tap(*FIRST_PERSON)
        self.screen.type(self.demo.person("Asha").pin)
        self.screen.key("Return")
        until(lambda: not self.at_login(), "the page after the PIN")
        self.screen.settled()

    def at_login(self) -> bool:
        """Whether the screen asks who is serving."""
        return self.screen.part(HEADING) == self._heading

    def edits(self) -> int:
        """How many edits are in the journal."""
        return self._count("edits")

    def incarnations(self) -> int:
        """How often the journal began anew, as it does on another machine."""
        return self._count("replicas")

    def _count(self, table: str) -> int:
        copy = self.folder / "copy"
        shutil.rmtree(copy, ignore_errors=True)
        copy.mkdir()
        for file in self.wine.journals.glob("journal.db*"):
            shutil.copy(file, copy)
        with closing(sqlite3.connect(copy / "journal.db")) as journal:
            (rows,) = journal.execute(f"SELECT count(*) FROM {table}").fetchone()  # noqa: S608  of this file
        return int(rows)

    def newer(self) -> Path:
        """An installer of the same program under a higher version."""
        tree, file = self.folder / "newer", self.folder / f"ordersession-till-{SECOND}.msi"
        if not file.exists():
            shutil.copytree(BUILT / "till", tree)
            about = next(tree.glob("Lib/site-packages/ordersession-*.dist-info"))
            text = (about / "METADATA").read_text().replace(self.version, SECOND)
            (about / "METADATA").write_text(text)
            about.rename(about.with_name(f"ordersession-{SECOND}.dist-info"))
            make: list[str | Path] = [
                sys.executable,
                ROOT / "packaging/windows/build_msi.py",
                tree,
                SECOND,
                BUILT / "made/till.ico",
                file,
            ]
            subprocess.run(make, env={**os.environ, "SOURCE_DATE_EPOCH": MOMENT}, check=True)
        return file


@pytest.fixture(scope="module")
def scene(pictures: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Scene]:
    folder = tmp_path_factory.mktemp("windows")
    server = RealServer(folder / "server")
    demo = server.init_demo()
    with (
        server.start(),
        Screen(pictures / "windows") as screen,
        Wine(folder / "prefix", screen.display) as wine,
    ):
        yield Scene(folder, screen, wine, server, demo)


def until(holds: Callable[[], bool], what: str, timeout: float = 120) -> None:
    """Waits until it holds; raises AssertionError after `timeout` seconds."""
    deadline = time.monotonic() + timeout
    while not holds():
        assert time.monotonic() < deadline, what
        time.sleep(0.5)


def colours(picture: Path) -> int:
    """How many colours a picture has."""
    said = subprocess.run(["identify", "-format", "%k", picture], capture_output=True, text=True, check=True)
    return int(said.stdout)


def asked_for(program: Path) -> set[str]:
    """The libraries that a Windows program or library names, in small letters."""
    said = subprocess.run(
        ["x86_64-w64-mingw32-objdump", "-p", program], capture_output=True, check=True
    ).stdout
    return {name.decode().lower() for name in re.findall(rb"DLL Name: (\S+)", said)}


def test_every_library_it_asks_for_is_in_it_or_in_windows(scene: Scene) -> None:
    tree = BUILT / "till"
    programs = [path for path in tree.rglob("*") if path.suffix in (".exe", ".dll", ".pyd")]
    system = {path.name.lower() for path in (scene.wine.drive / "windows" / "system32").glob("*.*")}
    there = {path.name.lower() for path in programs} | system
    missing = {name for path in programs for name in asked_for(path)} - there
    # Sets of calls that Windows 10 itself sorts to its libraries.
    assert {name for name in missing if not name.startswith("api-ms-win-")} == set()
    assert "python313.dll" in asked_for(tree / "till.exe")


def test_it_installs_silently_with_what_it_was_given(scene: Scene) -> None:
    code = scene.demo.till("Till 1").code
    given = (f"SERVER_URL={scene.server.url}", f"ENROLMENT_CODE={code}", "KIOSK=1")
    assert scene.wine.install(scene.first, *given, log=scene.log)
    policy = {"server": scene.server.url, "enrolment_code": code, "full_screen": "true"}
    assert scene.wine.values(POLICY) == policy
    assert r"C:\Program Files\OrderSession\till.exe" in scene.wine.values(AUTOSTART)["OrderSession till"]
    assert scene.wine.menu() != []
    assert scene.wine.ask("--version") == (0, f"{scene.version}\n")


def test_it_says_where_each_setting_is_from(scene: Scene) -> None:
    code, said = scene.wine.ask("--settings")
    rows = {line.split()[0]: line for line in said.splitlines()}
    assert code == 0
    assert rows["server"].endswith(r"HKEY_LOCAL_MACHINE\SOFTWARE\Policies\OrderSession")
    assert "(hidden)" in rows["enrolment_code"]
    assert scene.demo.till("Till 1").code not in said


def test_the_till_enrols_and_sells(scene: Scene) -> None:
    scene.open_till()
    until(lambda: any(till["enrolledAt"] for till in scene.office("/api/tills")), "the till enrols")
    scene.screen.picture("1-login")
    scene.log_in()
    scene.screen.key("ctrl+1", "ctrl+3")
    until(lambda: ("active", 2) in scene.orders(), "the order at the server")
    scene.screen.settled()
    scene.screen.picture("2-order")
    scene.screen.press("F12")
    scene.screen.press("F12")
    until(lambda: ("completed", 2) in scene.orders(), "the payment at the server")
    scene.screen.picture("3-paid")
    until(scene.at_login, "the till logs out by itself")


def test_a_killed_till_tells_of_its_open_order(scene: Scene) -> None:
    scene.log_in()
    scene.screen.key("ctrl+1", "ctrl+3", "ctrl+2")
    until(lambda: ("active", 3) in scene.orders(), "the second order at the server")
    scene.wine.kill_till()
    assert scene.edits() > 0
    assert "1 orders are open" in scene.wine.ask("--doctor")[1]


def test_an_update_is_refused_while_an_order_is_open(scene: Scene) -> None:
    before = scene.edits()
    assert not scene.wine.install(scene.newer(), log=scene.log)
    assert scene.wine.ask("--version")[1].strip() == scene.version
    reason = (scene.wine.drive / "ProgramData" / "OrderSession" / "update-refused.txt").read_text("utf-8")
    assert "An order is open on this till." in reason
    assert "FORCE=1" in reason
    assert scene.edits() == before


def test_a_forced_update_keeps_order_and_settings(scene: Scene) -> None:
    before, policy = scene.edits(), scene.wine.values(POLICY)
    assert scene.wine.install(scene.newer(), "FORCE=1", log=scene.log)
    assert scene.wine.ask("--version")[1].strip() == SECOND
    assert scene.wine.values(POLICY) == policy
    assert scene.edits() == before
    scene.open_till()
    scene.screen.picture("4-started-again")
    scene.log_in(chosen=True)
    scene.screen.picture("5-the-order-after-the-update")
    scene.screen.press("F12")
    scene.screen.press("F12")
    until(lambda: scene.orders() == [("completed", 2), ("completed", 3)], "the payment after the update")
    scene.wine.kill_till()


def test_an_older_version_is_refused(scene: Scene) -> None:
    assert not scene.wine.install(scene.first, log=scene.log)
    assert scene.wine.ask("--version")[1].strip() == SECOND


def test_what_is_removed_leaves_the_journal_and_nothing_else(scene: Scene) -> None:
    before = scene.edits()
    assert scene.wine.remove(scene.newer())
    # What the tests took away themselves is no remainder.
    assert not scene.wine.programs.exists()
    assert scene.wine.menu() == []
    assert scene.wine.values(POLICY) == {}
    assert "OrderSession till" not in scene.wine.values(AUTOSTART)
    assert scene.edits() == before > 0
    assert scene.incarnations() == 1
