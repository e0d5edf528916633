"""The part of the settings file that is about printers: which there are, and what comes out of which."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Literal
from urllib.parse import SplitResult, parse_qs, urlsplit

COLUMNS = (32, 42, 48)
CODE_PAGES = ("CP437", "CP850", "CP852", "CP857", "CP858", "CP1250", "CP1252", "CP1254")
_WRITE = "Write it like network://10.0.0.7:9100, usb://04b8:0e15, serial:///dev/ttyS0 or file:///dev/usb/lp0."


class BadPrinter(ValueError):
    """A printer's setting that cannot be used; the message is one sentence that says what to do."""


@dataclass(frozen=True)
class PrinterSetting:
    """One printer. `way` says which of the places counts: host and port, vendor and product, or path.

    `columns`: letters in a row. `categories`: what is cooked or poured where this printer stands.
    `answers`: it can be asked for its paper.
    """

    name: str
    way: Literal["network", "usb", "serial", "file"]
    host: str = ""
    port: int = 9100
    vendor: int = 0
    product: int = 0
    path: str = ""
    baud: int = 9600
    columns: int = 42
    code_page: str = "CP858"
    receipts: bool = False
    drawer: bool = False
    categories: tuple[str, ...] = ()
    answers: bool = True

    @property
    def place(self) -> str:
        """Where it is, for people: "10.0.0.7", "/dev/usb/lp0", "USB 04b8:0e15"."""
        if self.way == "network":
            return self.host if self.port == 9100 else f"{self.host}:{self.port}"
        return f"USB {self.vendor:04x}:{self.product:04x}" if self.way == "usb" else self.path


@dataclass(frozen=True)
class PrintingSettings:
    """All printers and what goes on paper. Minutes: how old a paper may be to come out by itself."""

    printers: tuple[PrinterSetting, ...] = ()
    receipt: Literal["always", "asked"] = "asked"
    logo: Path | None = None
    footer: tuple[str, ...] = field(default=())
    receipt_minutes: int = 15
    ticket_minutes: int = 10

    @property
    def receipt_printer(self) -> str:
        """The name of the printer of receipts and bills, "" if there is none."""
        return next((printer.name for printer in self.printers if printer.receipts), "")

    @property
    def drawer_printer(self) -> str:
        """The name of the printer that opens the drawer, "" if there is none."""
        return next((printer.name for printer in self.printers if printer.drawer), "")

    @property
    def kitchens(self) -> Mapping[str, str]:
        """Category → the name of the printer of its tickets."""
        return {name: printer.name for printer in self.printers for name in printer.categories}


def printing_of(tables: Sequence[Mapping[str, Any]], printing: Mapping[str, Any]) -> PrintingSettings:
    """The settings behind `[[printer]]` and `[printing]`. Raises BadPrinter."""
    printers = tuple(_printer(table) for table in tables)
    names = [printer.name for printer in printers]
    if len(set(names)) < len(names):
        raise BadPrinter("Two printers have the same name. Give each its own.")
    _known("printing", printing, ("receipt", "logo", "footer", "receipt_minutes", "ticket_minutes"))
    receipt = printing.get("receipt", "always" if any(one.receipts for one in printers) else "asked")
    if receipt not in ("always", "asked"):
        raise BadPrinter(f"The setting receipt is “{receipt}”. Use one of always, asked.")
    logo = printing.get("logo")
    footer = printing.get("footer", ())
    return PrintingSettings(
        printers=printers,
        receipt=receipt,
        logo=Path(logo) if logo else None,
        footer=(footer,) if isinstance(footer, str) else tuple(str(line) for line in footer),
        receipt_minutes=_number("receipt_minutes", printing.get("receipt_minutes", 15)),
        ticket_minutes=_number("ticket_minutes", printing.get("ticket_minutes", 10)),
    )


def _printer(table: Mapping[str, Any]) -> PrinterSetting:
    _known(
        "printer",
        table,
        ("name", "at", "columns", "code_page", "receipts", "drawer", "categories", "answers"),
    )
    name, at = str(table.get("name", "")).strip(), str(table.get("at", ""))
    if not name:
        raise BadPrinter('A printer has no name. Give it one, such as name = "kitchen".')
    columns = _number("columns", table.get("columns", 42))
    if columns not in COLUMNS:
        raise BadPrinter(f"The printer “{name}” has {columns} columns. Use one of 32, 42, 48.")
    code_page = str(table.get("code_page", "CP858")).upper()
    if code_page not in CODE_PAGES:
        raise BadPrinter(
            f"The printer “{name}” has the code page {code_page}. Use one of {', '.join(CODE_PAGES)}."
        )
    return PrinterSetting(
        name=name,
        **_whereabouts(name, at),
        columns=columns,
        code_page=code_page,
        receipts=table.get("receipts", False) is True,
        drawer=table.get("drawer", False) is True,
        categories=tuple(str(one) for one in table.get("categories", ())),
        answers=table.get("answers", True) is True,
    )


def _whereabouts(name: str, at: str) -> dict[str, Any]:
    parts = urlsplit(at)
    wrong = BadPrinter(f"The printer “{name}” is at “{at}”. {_WRITE}")
    try:
        match parts.scheme:
            case "network" if parts.hostname:
                return {"way": "network", "host": parts.hostname, "port": parts.port or 9100}
            case "usb":
                vendor, _, product = parts.netloc.partition(":")
                return {"way": "usb", "vendor": int(vendor, 16), "product": int(product, 16)}
            case "serial" | "file" if parts.path:
                return {"way": parts.scheme, "path": parts.path, "baud": _baud(parts)}
    except ValueError as error:
        raise wrong from error
    raise wrong


def _baud(parts: SplitResult) -> int:
    return int(parse_qs(parts.query).get("baud", ["9600"])[0])


def _number(name: str, value: object) -> int:
    if not isinstance(value, int) or isinstance(value, bool) or value <= 0:
        raise BadPrinter(f"The setting {name} is “{value}”. Use a whole number above 0.")
    return value


def _known(table: str, given: Mapping[str, Any], names: Sequence[str]) -> None:
    for name in given:
        if name not in names:
            raise BadPrinter(f"The table {table} has the unknown setting “{name}”. Remove or correct it.")
