"""Makes the installer of the till out of its program folder, with wixl and msibuild (Debian: wixl, msitools).

`python packaging/windows/build_msi.py FOLDER VERSION ICON FILE`; SOURCE_DATE_EPOCH is its time.
"""

import hashlib
import os
import re
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from pathlib import Path
from uuid import UUID, uuid5
from xml.etree.ElementTree import Element, SubElement, tostring

HERE = Path(__file__).resolve().parent
_NAMES = UUID("8b0f5c6e-3d0e-4a53-9b8a-52b5f2b7c9d1")
_AUTHORS = "The OrderSession authors"
_SILENT = ("SERVER_URL", "ENROLMENT_CODE", "KIOSK", "FORCE")
_HIDDEN = ("ENROLMENT_CODE", "KEPT_CODE")
_BEFORE, _AFTER = "WIX_UPGRADE_DETECTED", "WIX_DOWNGRADE_DETECTED"
_SETS, _RUNS, _WHATEVER = 51, 50, 64
"""Custom actions: sets a property; runs a program that a property names; goes on whatever it answers."""
UPGRADE_CODE = "{8B0F5C6E-3D0E-4A53-9B8A-52B5F2B7C9D1}"
"""By which every version knows the others; never changed."""

ACTIONS = (
    ("use_server", _SETS, "SERVER_URL", "[KEPT_SERVER]", "NOT SERVER_URL AND KEPT_SERVER", 60),
    ("use_code", _SETS, "ENROLMENT_CODE", "[KEPT_CODE]", "NOT ENROLMENT_CODE AND KEPT_CODE", 61),
    ("use_kiosk", _SETS, "KIOSK", "[KEPT_KIOSK]", "NOT KIOSK AND KEPT_KIOSK", 62),
    ("use_folder", _SETS, "INSTALLDIR", "[KEPT_FOLDER]", "NOT INSTALLDIR AND KEPT_FOLDER", 63),
    ("find_guard", _SETS, "GUARD", "[KEPT_FOLDER]till-guard.exe", "KEPT_FOLDER", 64),
    ("find_taskkill", _SETS, "TASKKILL", "[System64Folder]taskkill.exe", "", 65),
    ("ask_the_till", _RUNS, "GUARD", "", f'{_BEFORE} AND KEPT_FOLDER AND NOT FORCE = "1"', 1390),
    ("end_the_till", _RUNS + _WHATEVER, "TASKKILL", "/f /im till.exe", f'{_BEFORE} OR REMOVE = "ALL"', 1391),
)
"""What wixl cannot write: name, type, source, target, condition, place in the sequence.

An update asks the installed version whether it may be replaced, and only then ends a till that is open.
What a last installation was given counts unless this one is given something else.
"""
QUIET = """Action\tDescription\tTemplate
s72\tL64\tL128
ActionText\tAction
WriteRegistryValues\tWriting settings\tKey: [1], Name: [2]
"""
"""How the installer's log tells of registry values: without the value, for one of them is the code."""
CONDITIONS = {"server": "SERVER_URL", "code": "ENROLMENT_CODE", "kiosk": 'KIOSK = "1"'}
"""Which component is installed only when a property says so."""


def statements(version: str) -> Iterator[str]:
    """The changes to the tables, in the SQL of Windows Installer."""
    for component, condition in CONDITIONS.items():
        yield _update("Component", "Condition", condition, where=f"`Component`='{component}'")
    secure = ";".join((_AFTER, _BEFORE, *_SILENT))
    yield _update("Property", "Value", secure, where="`Property`='SecureCustomProperties'")
    yield _insert("Property", Property="MsiHiddenProperties", Value=";".join(_HIDDEN))
    yield "DELETE FROM `Upgrade` WHERE `ActionProperty`='WIX_UPGRADE_DETECTED'"
    # 1: features go on, 512: up to and including this version, so that one built anew replaces it.
    found = {"UpgradeCode": UPGRADE_CODE, "VersionMax": version, "ActionProperty": _BEFORE}
    yield _insert("Upgrade", Attributes=1 + 512, **found)
    for name, kind, source, target, condition, place in ACTIONS:
        yield _insert("CustomAction", Action=name, Type=kind, Source=source, Target=target)
        for sequence in ("InstallExecuteSequence", "InstallUISequence")[: 2 if kind == _SETS else 1]:
            yield _insert(sequence, Action=name, Condition=condition, Sequence=place)


def _update(table: str, column: str, value: str, *, where: str) -> str:
    return f"UPDATE `{table}` SET `{column}`='{value}' WHERE {where}"  # noqa: S608  constants of this file


def _insert(table: str, **values: str | int) -> str:
    columns = ",".join(f"`{name}`" for name in values)
    given = ",".join(str(value) if isinstance(value, int) else f"'{value}'" for value in values.values())
    return f"INSERT INTO `{table}` ({columns}) VALUES ({given})"  # noqa: S608  constants of this file


def identity(tree: Path, version: str) -> UUID:
    """The product code: the same files and version are the same product, anything else is another."""
    whole = hashlib.sha256(version.encode())
    for path in files(tree):
        whole.update(
            path.relative_to(tree).as_posix().encode() + b"\0" + hashlib.sha256(path.read_bytes()).digest()
        )
    return uuid5(_NAMES, whole.hexdigest())


def files(tree: Path) -> list[Path]:
    """The files of a program folder, always in the same order."""
    return sorted((path for path in tree.rglob("*") if path.is_file()), key=lambda path: path.as_posix())


def components(tree: Path) -> str:
    """The program folder in the words of WiX: a component for each file, the same in every version."""
    wix = Element("Wix", xmlns="http://schemas.microsoft.com/wix/2006/wi")
    fragment = SubElement(wix, "Fragment")
    folders = {tree: SubElement(fragment, "DirectoryRef", Id="INSTALLDIR")}
    group = SubElement(fragment, "ComponentGroup", Id="files")
    for path in files(tree):
        for folder in reversed(
            [one for one in path.parents if one.is_relative_to(tree) and one not in folders]
        ):
            folders[folder] = SubElement(
                folders[folder.parent], "Directory", Id=_id("d", tree, folder), Name=folder.name
            )
        guid = str(uuid5(_NAMES, path.relative_to(tree).as_posix())).upper()
        component = SubElement(
            folders[path.parent], "Component", Id=_id("c", tree, path), Guid=guid, Win64="yes"
        )
        SubElement(
            component,
            "File",
            Id=_id("f", tree, path),
            KeyPath="yes",
            Source=path.relative_to(tree).as_posix(),
        )
        SubElement(group, "ComponentRef", Id=_id("c", tree, path))
    return tostring(wix, "unicode")


def _id(kind: str, tree: Path, path: Path) -> str:
    return kind + hashlib.sha256(path.relative_to(tree).as_posix().encode()).hexdigest()[:32]


def build(tree: Path, version: str, icon: Path, file: Path, moment: int) -> None:
    """Writes the installer; `moment` (seconds since 1970) is the time of all that is in it.

    Raises SystemExit with a sentence.
    """
    if not re.fullmatch(r"\d{1,2}\.\d{1,3}\.\d{1,4}", version):
        raise SystemExit(
            f"Windows Installer cannot compare the version {version}. Use three numbers, such as 1.4.0."
        )
    product = str(identity(tree, version)).upper()
    for path in files(tree):
        os.utime(path, (moment, moment))
    parts = file.with_suffix(".wxs")
    parts.write_text(components(tree), "utf-8")
    given = {"Version": version, "Product": product, "Icon": os.path.relpath(icon, tree)}
    # wixl writes the time of day into the summary; its clock stands still.
    clock = time.strftime("%Y-%m-%d %H:%M:%S", time.gmtime(moment))
    wixl = [
        "wixl",
        "-a",
        "x64",
        *(word for name, value in given.items() for word in ("-D", f"{name}={value}")),
    ]
    # It takes names below the folder it is started in.
    _said(["faketime", "-f", clock, *wixl, "-o", str(file), str(HERE / "till.wxs"), str(parts)], tree)
    for statement in statements(version):
        _said(["msibuild", str(file), "-q", statement])
    quiet = file.with_suffix(".idt")
    quiet.write_bytes(QUIET.replace("\n", "\r\n").encode())
    _said(["msibuild", str(file), "-i", str(quiet)])
    package = "{" + str(uuid5(UUID(product), "package")).upper() + "}"
    _said(
        [
            "faketime",
            "-f",
            clock,
            "msibuild",
            str(file),
            "-s",
            "OrderSession till",
            _AUTHORS,
            "x64;1033",
            package,
        ]
    )
    parts.unlink()
    quiet.unlink()


def _said(command: Sequence[str], folder: Path | None = None) -> None:
    around = {**os.environ, "TZ": "UTC"}
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False, env=around)
    if done.returncode:
        raise SystemExit(f"{list(command)}: {done.stderr.strip() or done.stdout.strip()}")


if __name__ == "__main__":
    tree, version, icon, file = sys.argv[1:]
    build(Path(tree), version, Path(icon), Path(file).absolute(), int(os.environ["SOURCE_DATE_EPOCH"]))
