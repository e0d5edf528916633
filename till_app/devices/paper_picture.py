"""A printed paper as a picture and as text, for people who have no printer at hand."""

from collections.abc import Sequence
from pathlib import Path

from PIL import Image, ImageDraw, ImageFont, ImageOps

from till_app.devices.escpos_reader import Look, Picture, Text

_FONTS = Path(__file__).parent.parent / "ui" / "fonts"
_LETTER, _LINE, _EDGE = 12, 26, 24


def as_text(pieces: Sequence[Text | Picture], columns: int) -> str:
    """The letters line by line; a picture is named with its size."""
    lines = []
    for piece in pieces:
        if isinstance(piece, Picture):
            lines.append(f"[picture {piece.wide * 8} × {piece.high}]".center(columns).rstrip())
        else:
            text = piece.text.center(columns) if piece.look.align == 1 else piece.text
            lines.append(text.rstrip())
    return "\n".join(lines).rstrip() + "\n"


def as_picture(pieces: Sequence[Text | Picture], columns: int) -> Image.Image:
    """The paper as it would lie on the counter."""
    wide = columns * _LETTER
    parts = [_drawn(piece, wide) for piece in pieces]
    paper = Image.new("L", (wide + 2 * _EDGE, sum(part.height for part in parts) + 2 * _EDGE), 255)
    top = _EDGE
    for part, piece in zip(parts, pieces, strict=True):
        spare = wide - part.width
        left = _EDGE + (spare // 2 if piece.look.align == 1 else spare if piece.look.align == 2 else 0)
        paper.paste(part, (left, top))
        top += part.height
    return paper


def _drawn(piece: Text | Picture, room: int) -> Image.Image:
    if isinstance(piece, Picture):
        dots = Image.frombytes("1", (piece.wide * 8, piece.high), piece.dots)
        return ImageOps.invert(dots.convert("L"))
    look = piece.look
    if not piece.text:
        return Image.new("L", (1, _LINE), 255)
    # Every letter has the same cell, as on the paper.
    small = Image.new("L", (len(piece.text) * _LETTER, _LINE), 0 if look.inverse else 255)
    brush, face = ImageDraw.Draw(small), _face(look)
    for place, letter in enumerate(piece.text):
        brush.text((place * _LETTER, 1), letter, font=face, fill=255 if look.inverse else 0)
    grown = small.resize((small.width * look.wide, small.height * look.tall), Image.Resampling.NEAREST)
    return grown.crop((0, 0, min(grown.width, room), grown.height))


def _face(look: Look) -> ImageFont.FreeTypeFont:
    name = "DejaVuSansMono-Bold.ttf" if look.bold else "DejaVuSansMono.ttf"
    return ImageFont.truetype(_FONTS / name, 20)
