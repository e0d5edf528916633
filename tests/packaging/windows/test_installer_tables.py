"""The tables of the installer, made of a program folder of three files; the tools are Debian's."""

import shutil
import subprocess
from pathlib import Path

import pytest

from tests.packaging.windows.scripts import WINDOWS, script

MOMENT = 1790000000
pytestmark = pytest.mark.skipif(
    not all(shutil.which(tool) for tool in ("wixl", "msibuild", "msiinfo", "faketime")),
    reason="wixl, msitools or faketime is not on this machine",
)


def make(folder: Path, version: str = "1.2.3", text: str = "one") -> Path:
    """An installer of a small program folder."""
    tree = folder / "till"
    (tree / "Lib").mkdir(parents=True)
    for name in ("till.exe", "till-guard.exe", "Lib/till.py"):
        (tree / name).write_text(f"{text} {name}")
    icon = folder / "till.ico"
    icon.write_bytes(b"\0")
    made = folder / "till.msi"
    script("build_msi.py").build(tree, version, icon, made, MOMENT)
    return made


def table(installer: Path, name: str) -> list[list[str]]:
    """The rows of a table."""
    said = subprocess.run(["msiinfo", "export", installer, name], capture_output=True, text=True, check=True)
    return [line.split("\t") for line in said.stdout.splitlines()[3:]]


def words(installer: Path) -> dict[str, str]:
    """The installer's properties."""
    return {row[0]: row[1] for row in table(installer, "Property")}


@pytest.fixture(scope="module")
def installer(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make(tmp_path_factory.mktemp("first"))


def test_the_same_files_give_the_same_bytes_in_another_folder(installer: Path, tmp_path: Path) -> None:
    assert make(tmp_path / "far" / "away").read_bytes() == installer.read_bytes()


def test_other_files_are_another_product_of_the_same_family(installer: Path, tmp_path: Path) -> None:
    other = words(make(tmp_path, text="two"))
    assert other["ProductCode"] != words(installer)["ProductCode"]
    assert other["UpgradeCode"] == words(installer)["UpgradeCode"] == script("build_msi.py").UPGRADE_CODE


def test_a_file_keeps_its_component_in_every_version(installer: Path, tmp_path: Path) -> None:
    other = make(tmp_path, version="1.3.0", text="two")
    assert {row[1] for row in table(installer, "Component")} == {row[1] for row in table(other, "Component")}


def test_an_older_installer_refuses_with_a_sentence(installer: Path) -> None:
    (condition, sentence), *more = table(installer, "LaunchCondition")
    assert condition == "NOT WIX_DOWNGRADE_DETECTED"
    assert sentence.startswith("A newer version of the OrderSession till is installed.")
    assert more == []
    found = {row[6]: row for row in table(installer, "Upgrade")}
    assert found["WIX_UPGRADE_DETECTED"][2] == found["WIX_DOWNGRADE_DETECTED"][1] == "1.2.3"
    assert int(found["WIX_UPGRADE_DETECTED"][4]) & 512, "the same version built anew replaces it"


def test_the_code_stays_out_of_the_log(installer: Path) -> None:
    assert set(words(installer)["MsiHiddenProperties"].split(";")) == {"ENROLMENT_CODE", "KEPT_CODE"}
    templates = {row[0]: row[2] for row in table(installer, "ActionText")}
    assert "[3]" not in templates["WriteRegistryValues"]
    assert {"SERVER_URL", "ENROLMENT_CODE", "KIOSK"} <= set(
        words(installer)["SecureCustomProperties"].split(";")
    )


def test_what_was_not_given_is_not_written(installer: Path) -> None:
    conditions = {row[0]: row[4] for row in table(installer, "Component") if row[4]}
    assert conditions == {"server": "SERVER_URL", "code": "ENROLMENT_CODE", "kiosk": 'KIOSK = "1"'}
    keys = {(row[2], row[3]): row[4] for row in table(installer, "Registry")}
    assert keys["SOFTWARE\\Policies\\OrderSession", "server"] == "[SERVER_URL]"
    assert keys["SOFTWARE\\Policies\\OrderSession", "enrolment_code"] == "[ENROLMENT_CODE]"


def test_the_till_is_asked_before_anything_is_changed(installer: Path) -> None:
    order = {row[0]: (int(row[2]), row[1]) for row in table(installer, "InstallExecuteSequence")}
    kinds = {row[0]: int(row[1]) for row in table(installer, "CustomAction")}
    asked, condition = order["ask_the_till"]
    assert order["AppSearch"][0] < order["use_server"][0] < order["LaunchConditions"][0] < asked
    assert asked < order["end_the_till"][0] < order["InstallValidate"][0] < order["RemoveExistingProducts"][0]
    assert condition == 'WIX_UPGRADE_DETECTED AND KEPT_FOLDER AND NOT FORCE = "1"'
    assert not kinds["ask_the_till"] & 64, "its answer counts"


@pytest.mark.parametrize("version", ["1.2", "1.2.3rc1", "2026.11.23"])
def test_a_version_that_windows_cannot_compare_is_refused(version: str, tmp_path: Path) -> None:
    with pytest.raises(SystemExit, match="three numbers"):
        make(tmp_path, version=version)


def test_the_description_of_the_installer_is_whole() -> None:
    assert script("build_msi.py").UPGRADE_CODE.strip("{}") in (WINDOWS / "till.wxs").read_text("utf-8")
