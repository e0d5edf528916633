"""One printer: what it says of its paper is believed, and what may have come out is never called printed."""

import socket
from collections.abc import Callable
from pathlib import Path

import pytest

from shared.paper import Row
from tests.till_app.devices.making import WAIT, draw, job, setting_of, till_side, virtual
from till_app.devices.printer import PrinterTrouble, Why
from till_app.devices.printing import EscposPrinter
from till_app.printer_settings import PrinterSetting
from till_app.store.print_jobs import PrintJob


def yes() -> bool:
    return True


def refused(printer: EscposPrinter, wanted: PrintJob, go: Callable[[], bool] = yes) -> PrinterTrouble:
    """What goes wrong."""
    with pytest.raises(PrinterTrouble) as told:
        printer.print(wanted, go)
    return told.value


def test_a_paper_comes_out_whole() -> None:
    with virtual() as printer:
        till_side(printer).print(job(Row("title", "Lantern"), Row("total", "Total", "£5.80")), yes)
        assert printer.printed.get(timeout=WAIT).text.split() == ["Lantern", "Total", "£5.80"]


def test_the_drawer_opens_even_without_paper() -> None:
    with virtual() as printer:
        printer.is_out = True
        till_side(printer).print(job(kind="drawer"), yes)
        assert printer.printed.get(timeout=WAIT).pulses == 1


def test_without_paper_nothing_is_sent() -> None:
    asked: list[bool] = []
    with virtual() as printer:
        printer.is_out = True

        def go() -> bool:
            asked.append(True)
            return True

        trouble = refused(till_side(printer), job(), go)
        assert (trouble.why, trouble.perhaps, asked) == (Why.NO_PAPER, False, [])
        assert printer.printed.empty()


def test_paper_that_runs_out_in_the_middle_leaves_a_doubt() -> None:
    with virtual() as printer:
        printer.gives_out_after = 5
        device = till_side(printer)
        trouble = refused(device, job(*[Row("plain", "x")] * 20))
        assert (trouble.why, trouble.perhaps) == (Why.NO_PAPER, True)


def test_nobody_there() -> None:
    with virtual() as printer:
        setting = setting_of(printer)
    trouble = refused(EscposPrinter(setting, draw), job())
    assert (trouble.why, trouble.perhaps) == (Why.NO_ANSWER, False)


def test_no_is_an_answer_right_before_the_first_byte() -> None:
    with virtual() as printer:
        till_side(printer).print(job(), lambda: False)
        till_side(printer).print(job(Row("plain", "second")), yes)
        assert printer.printed.get(timeout=WAIT).text == "second\n"


def test_one_that_hangs_up_in_the_middle_leaves_a_doubt() -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        setting = PrinterSetting("bar", "network", host="127.0.0.1", port=server.getsockname()[1])

        def hang_up() -> bool:
            line, _ = server.accept()
            line.close()
            return True

        device = EscposPrinter(PrinterSetting(**{**vars(setting), "answers": False}), draw)
        trouble = refused(device, job(*[Row("plain", "x" * 40)] * 20_000), hang_up)
    assert (trouble.why, trouble.perhaps) == (Why.CUT_SHORT, True)


def test_a_file_takes_the_same_bytes(tmp_path: Path) -> None:
    lp = tmp_path / "lp0"
    EscposPrinter(PrinterSetting("bar", "file", path=str(lp)), draw).print(job(Row("plain", "Total")), yes)
    assert b"Total\n" in lp.read_bytes()


@pytest.mark.parametrize(
    ("setting", "why"),
    [
        (PrinterSetting("bar", "file", path="/nowhere/lp0"), Why.NOT_THERE),
        (PrinterSetting("bar", "usb", vendor=0x04B8, product=0x0E15), Why.NO_DRIVER),
        (PrinterSetting("bar", "serial", path="/dev/nowhere"), Why.NO_DRIVER),
    ],
)
def test_what_is_not_connected_is_said(setting: PrinterSetting, why: Why) -> None:
    trouble = refused(EscposPrinter(setting, draw), job())
    assert (trouble.why in (why, Why.NOT_THERE), trouble.perhaps) == (True, False)
