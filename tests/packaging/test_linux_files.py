"""The Linux packages' files by themselves: units, scripts, questions and lists, without building anything."""

import re
import shutil
import subprocess
import tomllib
from pathlib import Path

import pytest

from sync_server.__main__ import main
from sync_server.routes.answers import ONLY_HTTPS
from till_app.layers import NAMES
from till_app.settings import read

ROOT = Path(__file__).resolve().parents[2]
LINUX, DEBIAN = ROOT / "packaging" / "linux", ROOT / "packaging" / "debian"
UNITS = ("ordersession-server.service", "ordersession-server@.service", "ordersession-backup.service")
SCRIPTS = sorted(
    path
    for folder, name in (
        (DEBIAN, "*.p*inst"), (DEBIAN, "*.p*rm"), (DEBIAN, "*.config"), (DEBIAN, "*.sh"),
        (LINUX, "till"), (LINUX, "till-server"), (LINUX, "backup"),
    )
    for path in folder.glob(name)
)  # fmt: skip
MOST_EXPOSED = 20
"""In tenths, as `systemd-analyze security` counts: 2.0 is the most that a unit of ours may have."""


@pytest.mark.skipif(shutil.which("systemd-analyze") is None, reason="systemd-analyze is not on this machine")
@pytest.mark.parametrize("name", UNITS)
def test_a_unit_is_confined(name: str) -> None:
    assert _exposure(LINUX / name) <= MOST_EXPOSED


@pytest.mark.skipif(shutil.which("systemd-analyze") is None, reason="systemd-analyze is not on this machine")
def test_a_unit_that_is_not_confined_is_noticed(tmp_path: Path) -> None:
    loose = tmp_path / "loose.service"
    text = (LINUX / UNITS[0]).read_text()
    loose.write_text(re.sub(r"(?m)^(Protect|Restrict|Private|SystemCall|Capability).*\n", "", text))
    assert _exposure(loose) > MOST_EXPOSED


@pytest.mark.parametrize("script", SCRIPTS, ids=lambda path: path.name)
def test_a_script_is_one_for_any_shell(script: Path) -> None:
    subprocess.run(["sh", "-n", script], check=True)


@pytest.mark.parametrize("package", ["ordersession-till", "ordersession-server"])
def test_every_question_that_is_asked_is_there(package: str) -> None:
    there = set(re.findall(r"(?m)^Template: (\S+)", (DEBIAN / f"{package}.templates").read_text()))
    scripts = [path for path in SCRIPTS if path.name.startswith(package)]
    asked = {
        name
        for script in scripts
        for name in re.findall(rf"db_\w+ (?:\w+ )?({package}/[\w-]+)", script.read_text())
    }
    assert asked == there


def test_every_command_is_in_the_manual_with_its_arguments(capsys: pytest.CaptureFixture[str]) -> None:
    def usage(*command: str) -> str:
        with pytest.raises(SystemExit):
            main([*command, "--help"])
        return capsys.readouterr().out.partition("\n\n")[0]

    commands = re.search(r"\{([\w,-]+)\}", usage())
    assert commands is not None
    manual = (LINUX / "man" / "till-server.8").read_text().replace("\\-", "-")
    there = dict(re.findall(r"(?m)^\.TP\n\\fB([\w-]+)\\fR(.*)$", manual))
    assert set(commands[1].split(",")) == set(there)
    for name, arguments in there.items():
        assert set(re.findall(r"--[\w-]+", usage(name))) == set(re.findall(r"--[\w-]+", arguments)), name


def test_a_till_is_told_once_to_come_by_https_alone() -> None:
    example = (LINUX / "nginx" / "ordersession.conf").read_text()
    # One anywhere below would take this one off the answers of its place.
    name, value = ONLY_HTTPS
    assert re.findall(r"(?m)^ *add_header (.*);$", example) == [f'{name} "{value}" always']
    assert "proxy_hide_header Strict-Transport-Security;" in example, "the server sends it too"


def test_what_the_till_needs_of_the_system_is_what_its_package_depends_on() -> None:
    control = (
        (DEBIAN / "control").read_text().partition("Package: ordersession-till")[2].partition("Package:")[0]
    )
    wanted = (ROOT / "packaging" / "system-packages.txt").read_text().partition("# a screen for the tests")[0]
    names = [line.split()[0] for line in wanted.splitlines() if line and not line.startswith("#")]
    assert [name for name in names if not re.search(rf"(?m)^\s+{re.escape(name)},$", control)] == []


def test_the_settings_that_are_shipped_are_settings(tmp_path: Path) -> None:
    shipped = (LINUX / "till.toml").read_text()
    opened = re.sub(r"(?m)^#(?=[a-z\[])", "", shipped)
    file = tmp_path / "till.toml"
    file.write_text('server = "https://till-server.example"\n' + opened)
    assert read(["--config", str(file)], {}).printing.printers[0].name == "bar"
    server = tomllib.loads((LINUX / "server.toml").read_text())
    assert server["data"] == "/var/lib/ordersession-server"
    kiosk = (LINUX / "ordersession-kiosk.service").read_text()
    named = re.findall(r"TILL_([A-Z_]+)=", kiosk)
    assert [name for name in named if name.lower() not in NAMES] == []


def _exposure(unit: Path) -> int:
    """How exposed a unit is, in tenths, as systemd-analyze says."""
    command = ["systemd-analyze", "security", "--offline=yes", "--no-pager", str(unit)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    found = re.search(r"exposure level for \S+: (\d+)\.(\d)", done.stdout)
    assert found is not None, done.stderr
    return int(found[1]) * 10 + int(found[2])
