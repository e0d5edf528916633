"""One printer on the counter: asks for its paper, sends, and says truly what became of it."""

import errno
import socket
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any

from escpos.constants import RT_MASK_NOPAPER, RT_MASK_ONLINE, RT_STATUS_ONLINE, RT_STATUS_PAPER
from escpos.exceptions import Error
from escpos.printer import File, Network, Serial, Usb

from till_app.devices.escpos_layout import Draw
from till_app.devices.escpos_paper import bytes_of, pulse
from till_app.devices.printer import PrinterTrouble, Why
from till_app.printer_settings import PrinterSetting
from till_app.store.print_jobs import PrintJob

CONNECT_SECONDS = 4.0
STATUS_SECONDS = 3.0
PRINT_SECONDS = 30.0
"""How long a long receipt with a picture may take before its end is doubted."""

_LOOK_SECONDS = 0.5
_AT_ONCE = 0x10
"""Set in what a printer answers at once (DLE EOT), not in what it answers in its turn."""
_ARE_YOU_DONE = b"\x1dr\x01"
"""GS r 1: answered in its turn, so when all before it has been printed."""


class EscposPrinter:
    """A printer of the settings, reached by python-escpos's own class for its way."""

    def __init__(self, setting: PrinterSetting, draw: Draw, logo: Path | None = None) -> None:
        self.setting = setting
        self._draw, self._logo = draw, logo
        self._device: Any = None
        self._aborted = False

    def print(self, job: PrintJob, go: Callable[[], bool]) -> None:
        """See `Printer`."""
        wanted = self.setting
        said = pulse() if job.kind == "drawer" else bytes_of(
            job.rows, columns=wanted.columns, code_page=wanted.code_page, draw=self._draw, logo=self._logo
        )  # fmt: skip
        asks = wanted.answers and wanted.way != "file" and job.kind != "drawer"
        device = self._device = self._opened()
        try:
            if asks:
                self._check(device)
            if go():
                self._send(device, said, asks)
        finally:
            self._device = None
            # The paper is out by now; a line that breaks while it is put down changes nothing.
            with suppress(OSError):
                device.close()

    def abort(self) -> None:
        """See `Printer`."""
        self._aborted = True
        device = self._device
        if device is not None:
            with suppress(OSError):
                device.close()

    def _opened(self) -> Any:
        at = self.setting
        kind = {"network": _Line, "usb": Usb, "serial": Serial, "file": File}[at.way]
        if not kind.is_usable():
            raise PrinterTrouble(Why.NO_DRIVER)
        device: Any
        match at.way:
            case "network":
                device = _Line(at.host, at.port, timeout=CONNECT_SECONDS)
            case "usb":
                device = Usb(at.vendor, at.product, timeout=int(PRINT_SECONDS * 1000))
            case "serial":
                device = Serial(at.path, baudrate=at.baud, timeout=STATUS_SECONDS)
            case "file":
                device = File(at.path)
        try:
            device.open()
        except (Error, OSError) as error:
            raise PrinterTrouble(self._why_not(error)) from error
        return device

    def _why_not(self, error: Exception) -> Why:
        behind = error.__context__ if isinstance(error.__context__, OSError) else error
        if getattr(behind, "errno", None) in (errno.EACCES, errno.EPERM):
            return Why.NO_ACCESS
        return Why.NO_ANSWER if self.setting.way == "network" else Why.NOT_THERE

    def _check(self, device: Any) -> None:
        """Raises PrinterTrouble when it says that it cannot print now, or says nothing."""
        paper = self._asked(device, RT_STATUS_PAPER, STATUS_SECONDS)
        ready = self._asked(device, RT_STATUS_ONLINE, STATUS_SECONDS) if paper else b""
        if not paper or not ready:
            raise PrinterTrouble(Why.NO_ANSWER)
        if _is_out(paper):
            raise PrinterTrouble(Why.NO_PAPER)
        if ready[0] & RT_MASK_ONLINE:
            raise PrinterTrouble(Why.NOT_READY)

    def _send(self, device: Any, said: bytes, asks: bool) -> None:
        try:
            _patient(device, PRINT_SECONDS)
            # python-escpos has no other door for bytes that are ready.
            device._raw(said)
        except OSError as error:
            raise PrinterTrouble(Why.CUT_SHORT, perhaps=True) from error
        if asks:
            self._wait_for_the_end(device)

    def _wait_for_the_end(self, device: Any) -> None:
        """Until it says that all is printed. Raises PrinterTrouble when it will not come to that."""
        end = time.monotonic() + PRINT_SECONDS
        answer = self._asked(device, _ARE_YOU_DONE, _LOOK_SECONDS)
        while time.monotonic() < end:
            if answer and not answer[0] & _AT_ONCE:
                return
            if _is_out(answer):
                raise PrinterTrouble(Why.NO_PAPER, perhaps=True)
            if self._aborted:
                break
            answer = self._asked(device, RT_STATUS_PAPER, _LOOK_SECONDS)
        raise PrinterTrouble(Why.CUT_SHORT, perhaps=True)

    def _asked(self, device: Any, question: bytes, seconds: float) -> bytes:
        """The printer's answer, b"" if there is none."""
        if self._aborted:
            # A question to a closed line would make python-escpos open it again.
            return b""
        try:
            _patient(device, seconds)
            return bytes(device.query_status(question))
        except OSError:
            return b""


class _Line(Network):  # type: ignore[misc]  # python-escpos says nothing of its types
    """As python-escpos's, which leaves its socket open when nobody answers."""

    def open(self, raise_not_found: bool = True) -> None:
        del raise_not_found
        self.device = None
        self.device = socket.create_connection((self.host, self.port), self.timeout)


def _is_out(answer: bytes) -> bool:
    return bool(answer) and answer[0] & RT_MASK_NOPAPER == RT_MASK_NOPAPER


def _patient(device: Any, seconds: float) -> None:
    """How long the line may be silent."""
    if isinstance(device, Network) and device.device:
        device.device.settimeout(seconds)
