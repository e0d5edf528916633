"""A printer whose driver is loaded on its own thread with its first paper: loading holds up no start."""

from collections.abc import Callable
from importlib import import_module
from pathlib import Path

from till_app.devices.escpos_layout import Draw
from till_app.devices.printer import Printer
from till_app.printer_settings import PrinterSetting
from till_app.store.print_jobs import PrintJob

_DRIVER = "till_app.devices.printing"


class LatePrinter:
    """A printer of the settings, as `Printer` says; python-escpos takes half a second to be read."""

    def __init__(self, setting: PrinterSetting, draw: Draw, logo: Path | None = None) -> None:
        self._given = (setting, draw, logo)
        self._printer: Printer | None = None

    def print(self, job: PrintJob, go: Callable[[], bool]) -> None:
        """See `Printer`."""
        if self._printer is None:
            # By name, not at the top: the modules are read here, on the printer's thread.
            self._printer = import_module(_DRIVER).EscposPrinter(*self._given)
        self._printer.print(job, go)

    def abort(self) -> None:
        """See `Printer`."""
        if self._printer is not None:
            self._printer.abort()
