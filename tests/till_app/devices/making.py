"""Printers for tests: virtual ones on this machine, and a line that draws its letters without Qt."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace

from shared.paper import Row
from till_app.devices.escpos_layout import Strip
from till_app.devices.printing import EscposPrinter
from till_app.devices.virtual_printer import VirtualPrinter
from till_app.printer_settings import PrinterSetting
from till_app.store.print_jobs import JobKind, PrintJob

WAIT = 30
"""Seconds after which a test says that nothing comes; never reached when all is well."""


def draw(_strip: Strip, wide: int) -> tuple[int, bytes]:
    """A black bar, ten dots high."""
    return 10, bytes(wide * 10)


@contextmanager
def virtual(columns: int = 42) -> Iterator[VirtualPrinter]:
    """A virtual printer that is switched on."""
    printer = VirtualPrinter(columns=columns)
    printer.start()
    try:
        yield printer
    finally:
        printer.stop()


def setting_of(printer: VirtualPrinter, name: str = "bar") -> PrinterSetting:
    """How a till finds it."""
    return PrinterSetting(name, "network", host="127.0.0.1", port=printer.port, columns=printer.columns)


def till_side(printer: VirtualPrinter, **other: bool) -> EscposPrinter:
    """The till's end of it."""
    return EscposPrinter(replace(setting_of(printer), **other), draw)  # type: ignore[arg-type]  # bools only


def job(*rows: Row, kind: JobKind = "receipt") -> PrintJob:
    """A job with these rows."""
    return PrintJob("1", "bar", kind, "s1", "1-1", rows or (Row("title", "The Lantern"),), "")
