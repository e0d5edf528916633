"""The units as systemd runs them: a Debian 12 that boots in a container, with a server and a kiosk.

It plays `booted.sh` and powers off; the tests read what that saw. Where a machine lets nobody boot a
container, they are skipped and say so.
"""

import shutil
import subprocess
from pathlib import Path

import pytest

from tests.packaging import releases
from tests.packaging.clean_root import CleanRoot

PLAY = Path(__file__).with_name("booted.sh")
UNIT = """[Unit]
After=multi-user.target

[Service]
Type=oneshot
ExecStart=/bin/bash /srv/booted.sh
TimeoutStartSec=600
"""
TIMER = """[Timer]
OnActiveSec=1

[Install]
WantedBy=timers.target
"""
NEEDED = (
    "systemd-sysv",
    "libpam-systemd",
    "dbus",
    "procps",
    "curl",
    "cage",
    "xwayland",
    "grim",
    "libgl1-mesa-dri",
)
"""What a kiosk needs, and what the play asks with."""


class Found:
    """What the play saw, by the names of its questions."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def __call__(self, name: str) -> str:
        return (self._folder / name).read_text("utf-8", "replace").strip()

    def code(self, name: str) -> int:
        return int(self(f"{name}.code"))


@pytest.fixture(scope="module")
def found(cache: Path, trees: Path, pictures: Path, tmp_path_factory: pytest.TempPathFactory) -> Found:
    if shutil.which("systemd-nspawn") is None:
        pytest.skip("this machine has no systemd-nspawn: the units were not booted")
    folder = tmp_path_factory.mktemp("boots") / "root"
    with CleanRoot(folder, cache) as root:
        _install(root, trees, cache)
    boot = ["systemd-nspawn", "--quiet", f"--directory={folder}", "--register=no", "--keep-unit"]
    done = subprocess.run(
        [*boot, "--private-network", "--boot"],
        stdin=subprocess.DEVNULL,
        capture_output=True,
        timeout=600,
        check=False,
    )
    seen = folder / "srv" / "found"
    if not seen.exists():
        pytest.skip(f"this machine boots no container: {done.stderr.decode(errors='replace')[-300:]}")
    shutil.copytree(seen, pictures / "boots", dirs_exist_ok=True)
    return Found(seen)


def test_the_server_runs_confined(found: Found) -> None:
    assert found("server-active") == "active"
    exposure = float(
        found("server-security").rpartition("level for ordersession-server.service:")[2].split()[0]
    )
    assert exposure <= 2.0
    told = dict(line.split(":", 1) for line in found("server-confined").splitlines())
    assert int(told["CapEff"], 16) == 0
    assert told["NoNewPrivs"].strip() == "1"
    assert told["Seccomp"].strip() == "2"
    assert told["Uid"].split()[0] != "0"


def test_a_venue_is_opened_while_the_server_runs(found: Found) -> None:
    assert found.code("init") == 0, found("init")
    assert "The Anchor" in found("init")
    assert found.code("doctor") in (0, 1), found("doctor")


def test_a_preset_kiosk_enrols_at_the_first_start(found: Found) -> None:
    assert found.code("till-installed") == 0, found("till-installed")
    assert found("kiosk-enabled") == "enabled"
    assert found.code("kiosk-enrolled") == 0, found("journal")
    assert found("kiosk-active") == "active"
    assert found("kiosk-user") == "ordersession-till"


def test_what_is_killed_comes_back(found: Found) -> None:
    assert int(found("server-again")) == 1
    assert int(found("kiosk-again")) >= 1


def test_the_timer_waits_and_its_work_is_done(found: Found) -> None:
    assert "ordersession-backup.timer" in found("timers")
    assert found("backup") == "success", found("journal")
    assert "server-" in found("backups")


def test_an_update_restarts_what_runs(found: Found) -> None:
    for package in ("server", "till"):
        assert found.code(f"update-{package}") == 0, found(f"update-{package}")
        assert f"ordersession-{package}\t{releases.SECOND}" in found("versions")
    # The program that runs is the new file: a replaced one would be told as deleted.
    assert found("server-updated") == "/usr/lib/ordersession/server/till-server"
    assert found("kiosk-updated") == "/usr/lib/ordersession/till/till"
    assert found.code("server-doctor-after") in (0, 1), found("server-doctor-after")
    assert found("failed") == ""


def test_the_answer_about_the_kiosk_may_be_another_one_later(found: Found) -> None:
    assert (found.code("kiosk-no"), found("kiosk-off")) == (0, "disabled"), found("kiosk-no")
    assert (found.code("kiosk-yes"), found("kiosk-on")) == (0, "enabled"), found("kiosk-yes")
    assert found("kiosk-runs-again") == "active", found("journal")


def test_a_purge_ends_both_and_keeps_the_orders(found: Found) -> None:
    for package in ("server", "till"):
        assert found.code(f"purge-{package}") == 0, found(f"purge-{package}")
    assert found("left") == "0"
    assert found("failed-after") == ""
    assert "ordersession-server/server.db" in found("kept")
    assert "ordersession-till/journal/journal.db" in found("kept")


def _install(root: CleanRoot, trees: Path, cache: Path) -> None:
    """Server and all that a till needs; the till itself is installed by the play, as IT would do it."""
    for name, version in (("first", releases.FIRST), ("second", releases.SECOND)):
        folder = root.folder / "srv" / name
        folder.mkdir(parents=True)
        for package in releases.build(trees, cache / f"packages-{version}", version):
            shutil.copy(package, folder)
    packages = sorted((root.folder / "srv" / "first").glob("*.deb"))
    root.apt("install", *NEEDED, *(f"/srv/first/{path.name}" for path in packages))
    root.run("dpkg", "--purge", "ordersession-till")
    root.run("rm", "-rf", "/var/lib/ordersession-kept", "/usr/sbin/policy-rc.d")
    root.write("etc/resolv.conf", "")
    shutil.copy(PLAY, root.folder / "srv")
    root.write("etc/systemd/system/play.service", UNIT)
    root.write("etc/systemd/system/play.timer", TIMER)
    root.run("systemctl", "enable", "play.timer")
