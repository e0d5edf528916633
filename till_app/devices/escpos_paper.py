"""A paper as the bytes of ESC/POS: letters where the code page has them, else a drawn picture."""

import copy
from collections.abc import Iterable
from pathlib import Path

from escpos.capabilities import Profile, get_profile_class
from escpos.printer import Dummy
from PIL import Image

from shared.paper import Row
from till_app.devices.escpos_layout import Code, Draw, Logo, Strip, laid_out

DOTS = {32: 384, 42: 504, 48: 576}
"""Dots across the paper, by columns: a letter is 12 wide."""

_INSTEAD = {
    "−": "-", "–": "-", "—": "-", "×": "x", "·": "-", "…": "...", "’": "'", "‘": "'", "“": '"', "”": '"',
    "\u00a0": " ", "\u202f": " ", "\u2009": " ", "€": "EUR", "•": "*",
}  # fmt: skip


def bytes_of(
    rows: Iterable[Row], *, columns: int, code_page: str, draw: Draw, logo: Path | None = None
) -> bytes:
    """What to send for a paper, cut at its end. A logo that cannot be read is left out."""
    printer = _printer(columns)
    printer.hw("INIT")
    printer.charcode(code_page)
    for piece in laid_out(rows, columns):
        match piece:
            case Strip():
                _strip(printer, piece, columns, code_page, draw)
            case Code(text=text):
                printer.qr(text, size=4, image_arguments={"center": True})
            case Logo() if logo is not None:
                _logo(printer, logo, DOTS[columns])
    printer.set(normal_textsize=True, bold=False, invert=False, align="left")
    printer.cut()
    return bytes(printer.output)


def pulse() -> bytes:
    """What opens the drawer at the printer's socket (pin 2)."""
    printer = _printer(42)
    printer.cashdraw(2)
    return bytes(printer.output)


def in_code_page(text: str, code_page: str) -> str | None:
    """The text in letters of a code page, with plain ones for dashes and quotes; None if it lacks one."""
    found = "".join(letter if _has(code_page, letter) else _INSTEAD.get(letter, letter) for letter in text)
    return found if _has(code_page, found) else None


def _strip(printer: Dummy, strip: Strip, columns: int, code_page: str, draw: Draw) -> None:
    text = in_code_page(strip.text(columns // 2 if strip.wide else columns), code_page)
    if text is None:
        wide = DOTS[columns]
        height, dots = draw(strip, wide)
        printer.set(align="left", invert=False)
        printer.image(Image.frombytes("L", (wide, height), dots))
        return
    printer.set(
        align="center" if strip.middle else "left", bold=strip.bold, invert=strip.inverse,
        double_height=strip.tall, double_width=strip.wide, normal_textsize=not (strip.tall or strip.wide),
    )  # fmt: skip
    printer.text(f"{text}\n")


def _logo(printer: Dummy, path: Path, dots: int) -> None:
    try:
        with Image.open(path) as file:
            picture = file.convert("RGBA")
    except OSError:
        return
    paper = Image.new("RGBA", picture.size, "white")
    paper.alpha_composite(picture)
    paper.thumbnail((dots, dots // 2))
    printer.image(paper.convert("L"), center=True)


def _has(code_page: str, text: str) -> bool:
    try:
        text.encode(code_page)
    except UnicodeEncodeError:
        return False
    return True


def _printer(columns: int) -> Dummy:
    """python-escpos's own printer that only collects; its profile knows how wide the paper is."""
    found = copy.deepcopy(get_profile_class("default").profile_data)
    found["media"]["width"]["pixels"] = DOTS[columns]
    profile = Profile(columns=columns, features=found["features"])
    profile.profile_data = found
    return Dummy(profile=profile)
