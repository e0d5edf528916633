"""The printers of the settings file: where they are, what comes out, and what is told if one is wrong."""

from dataclasses import fields
from pathlib import Path

import pytest

from till_app.layers import BadSetting
from till_app.printer_settings import PrinterSetting, PrintingSettings
from till_app.settings import Settings, read

FILE = """
server = "https://a.lan"
customer_display = 2

[[printer]]
name = "bar"
at = "network://10.0.0.7"
receipts = true
drawer = true
columns = 48

[[printer]]
name = "kitchen"
at = "serial:///dev/ttyUSB0?baud=19200"
categories = ["food", "desserts"]
code_page = "cp1252"
answers = false

[printing]
footer = "Thank you"
logo = "/srv/logo.png"
ticket_minutes = 5
"""


def from_file(folder: Path, text: str) -> PrintingSettings:
    """The printing settings of a file with that text."""
    file = folder / "till.toml"
    file.write_text(text, "utf-8")
    return read(["--config", str(file)], {}).printing


def test_printers_are_read(tmp_path: Path) -> None:
    found = from_file(tmp_path, FILE)
    assert found == PrintingSettings(
        printers=(
            PrinterSetting("bar", "network", host="10.0.0.7", receipts=True, drawer=True, columns=48),
            PrinterSetting(
                "kitchen", "serial", path="/dev/ttyUSB0", baud=19200, code_page="CP1252", answers=False,
                categories=("food", "desserts"),
            ),
        ),
        receipt="always", logo=Path("/srv/logo.png"), footer=("Thank you",), ticket_minutes=5,
    )  # fmt: skip
    assert (found.receipt_printer, found.drawer_printer) == ("bar", "bar")
    assert found.kitchens == {"food": "kitchen", "desserts": "kitchen"}


def test_without_printers_nothing_is_printed(tmp_path: Path) -> None:
    found = from_file(tmp_path, 'server = "https://a.lan"')
    assert (found.receipt_printer, found.drawer_printer, found.kitchens) == ("", "", {})
    assert found.receipt == "asked"


@pytest.mark.parametrize(
    ("at", "place"),
    [
        ("network://10.0.0.7:9101", "10.0.0.7:9101"),
        ("usb://04b8:0e15", "USB 04b8:0e15"),
        ("file:///dev/usb/lp0", "/dev/usb/lp0"),
    ],
)
def test_where_a_printer_is(tmp_path: Path, at: str, place: str) -> None:
    text = f'server = "https://a.lan"\n[[printer]]\nname = "bar"\nat = "{at}"\n'
    assert from_file(tmp_path, text).printers[0].place == place


@pytest.mark.parametrize(
    ("line", "says"),
    [
        ('at = "10.0.0.7"', "Write it like network://"),
        ('at = "network://10.0.0.7:port"', "Write it like network://"),
        ('at = "usb://epson"', "Write it like network://"),
        ('at = "file:///dev/usb/lp0"\ncolumns = 40', "Use one of 32, 42, 48"),
        ('at = "file:///dev/usb/lp0"\ncolumns = "many"', "Use a whole number"),
        ('at = "file:///dev/usb/lp0"\ncode_page = "UTF8"', "Use one of CP437"),
        ('at = "file:///dev/usb/lp0"\ncolour = 1', "unknown setting “colour”"),
        ('at = "file:///a"\n[[printer]]\nname = "bar"\nat = "file:///b"', "the same name"),
        ('at = "file:///a"\n[printing]\nreceipt = "never"', "Use one of always, asked"),
        ('at = "file:///a"\n[[printer]]\nat = "file:///b"', "has no name"),
    ],
)
def test_a_bad_printer_is_one_sentence(tmp_path: Path, line: str, says: str) -> None:
    with pytest.raises(BadSetting, match=says):
        from_file(tmp_path, f'server = "https://a.lan"\n[[printer]]\nname = "bar"\n{line}\n')


def test_the_customer_display_is_a_screen_number() -> None:
    environment = {"TILL_SERVER": "https://a.lan", "TILL_CUSTOMER_DISPLAY": "2"}
    assert read([], environment).customer_display == 2
    with pytest.raises(BadSetting, match="number of a screen"):
        read([], {**environment, "TILL_CUSTOMER_DISPLAY": "left"})


def test_every_setting_is_described() -> None:
    page = (Path(__file__).parents[2] / "docs" / "settings.md").read_text("utf-8")
    wanted = {field.name for kind in (Settings, PrintingSettings) for field in fields(kind)}
    wanted |= {"name", "at", "columns", "code_page", "answers", "receipts", "drawer", "categories"}
    # These are told in other words, or are what reading the settings found out.
    wanted -= {"printing", "printers", "fixed", "choices_lost"}
    assert [name for name in sorted(wanted) if f"`{name}`" not in page] == []
