"""A printer whose driver is loaded with its first paper."""

import subprocess
import sys

import pytest

from tests.till_app.devices.making import WAIT, draw, job, setting_of, virtual
from till_app.devices.late_printer import LatePrinter
from till_app.devices.printer import PrinterTrouble


def test_nothing_of_the_driver_is_read_before_the_first_paper() -> None:
    """In a process of its own, for this one has perhaps read it."""
    code = "import sys, till_app.app; sys.exit('escpos' in sys.modules)"
    assert subprocess.run((sys.executable, "-c", code), check=False, timeout=120).returncode == 0


def test_papers_come_out_one_after_the_other() -> None:
    with virtual() as printer:
        late = LatePrinter(setting_of(printer), draw)
        for _ in range(2):
            late.print(job(), lambda: True)
            assert "Lantern" in printer.printed.get(timeout=WAIT).text


def test_what_the_printer_says_is_heard_and_a_stop_before_the_first_paper_is_nothing() -> None:
    with virtual() as printer:
        printer.is_out = True
        late = LatePrinter(setting_of(printer), draw)
        late.abort()
        with pytest.raises(PrinterTrouble):
            late.print(job(), lambda: True)
