"""The bill of materials and the report of licences, on what the Python of this test has installed."""

import json
import runpy
from importlib.metadata import distribution, version
from pathlib import Path

from tests.packaging.cyclonedx import faults

ROOM = runpy.run_path(
    str(Path(__file__).resolve().parents[2] / "packaging" / "linux" / "bill_of_materials.py")
)
QT = ROOM["Part"]("Qt", "6.9.3", "LGPL-3.0-only OR GPL-2.0-only OR GPL-3.0-only", "", "pkg:generic/qt@6.9.3")


def test_only_what_was_bundled_is_named() -> None:
    bundled = [str(distribution("httpx").locate_file("httpx/__init__.py")), "/somewhere/else.py"]
    (part,) = ROOM["python_parts"](bundled)
    assert (part.name, part.version) == ("httpx", version("httpx"))
    assert part.purl == f"pkg:pypi/httpx@{version('httpx')}"
    assert "Redistribution and use in source and binary forms" in part.words


def test_a_library_that_a_wheel_brought_is_named_with_its_owner() -> None:
    (part,) = ROOM["borrowed_parts"](["/x/pillow.libs/libwebp-51b0b3f7.so.7.2.0", "/x/pillow/_imaging.so"])
    assert (part.name, part.version, part.licence) == ("libwebp", "7.2.0", "see pillow, which brings it")


def test_the_bill_is_cyclonedx_and_the_same_each_time() -> None:
    made = ROOM["bill"]("till", "0.1.0", [QT])
    assert made == ROOM["bill"]("till", "0.1.0", [QT])
    assert faults(made) == []
    assert faults(made.replace("generic/qt", " ").replace('"library"', '"lib"')) != []
    told = json.loads(made)
    assert (told["bomFormat"], told["specVersion"]) == ("CycloneDX", "1.6")
    assert [one["name"] for one in told["components"]] == ["Qt"]
    assert "timestamp" not in told["metadata"]
    refs = [one["bom-ref"] for one in told["components"]]
    assert told["dependencies"] == [{"ref": "till", "dependsOn": refs}]


def test_the_report_does_what_the_licence_of_qt_asks_for() -> None:
    told = ROOM["report"]("till", [QT])
    for duty in (
        "LGPL-3",
        "_internal/PySide6",
        "replace",
        "qt/6.9/6.9.3/",
        "PySide6-6.9.3-src",
        "three years",
    ):
        assert duty in told, duty
