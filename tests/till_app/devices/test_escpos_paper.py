"""Letters on paper: accents through the code page, plain signs for fine ones, pictures for the rest."""

from pathlib import Path

import pytest
from PIL import Image

from shared.paper import Row
from tests.till_app.devices.making import draw
from till_app.devices.escpos_paper import bytes_of, in_code_page, pulse
from till_app.devices.escpos_reader import Act, Picture, Reader, Said, Text


def read(*rows: Row, code_page: str = "CP858", logo: Path | None = None) -> list[Said]:
    """What a printer reads of a paper with these rows."""
    said = bytes_of(rows, columns=42, code_page=code_page, draw=draw, logo=logo)
    return list(Reader().feed(said))


def first_text(*rows: Row, code_page: str = "CP858") -> str:
    """The first line of letters."""
    return next(one.text for one in read(*rows, code_page=code_page) if isinstance(one, Text))


@pytest.mark.parametrize("code_page", ["CP850", "CP858", "CP1252"])
def test_accents_come_through_the_code_page(code_page: str) -> None:
    assert first_text(Row("plain", "Crème brûlée, Weißbier, señor"), code_page=code_page) == (
        "Crème brûlée, Weißbier, señor"
    )


def test_turkish_has_its_own_page() -> None:
    assert first_text(Row("plain", "Şiş kebabı, ığ"), code_page="CP857") == "Şiş kebabı, ığ"


def test_fine_signs_become_plain_ones_only_where_the_page_lacks_them() -> None:
    assert in_code_page("−2.56 · “Zoë’s” 2 × …", "CP858") == '-2.56 · "Zoë\'s" 2 × ...'
    assert in_code_page("2 × 5 €", "CP437") == "2 x 5 EUR"
    assert in_code_page("5 €", "CP858") == "5 €"


@pytest.mark.parametrize("text", ["برغر مع جبن", "שניצל", "炒饭", "Ξ"])
def test_what_no_page_has_is_a_picture(text: str) -> None:
    said = read(Row("line", text, "5.80", quantity="1"))
    assert [(one.wide * 8, one.high) for one in said if isinstance(one, Picture)] == [(504, 10)]
    assert not any(isinstance(one, Text) and "?" in one.text for one in said)


def test_a_paper_is_cut_once_at_its_end() -> None:
    said = read(Row("plain", "Total"))
    assert said.count(Act.CUT) == 1
    assert said[-1] is Act.CUT
    assert Act.PULSE not in said


def test_the_drawer_is_only_a_pulse() -> None:
    assert list(Reader().feed(pulse())) == [Act.PULSE]


def test_a_code_to_scan_is_a_square_in_the_middle() -> None:
    (code,) = [one for one in read(Row("qr", "01941f29-7c00-7000")) if isinstance(one, Picture)]
    picture = Image.frombytes("1", (code.wide * 8, code.high), code.dots).convert("L")
    left, top, right, bottom = picture.getbbox() or (0, 0, 0, 0)
    assert right - left == bottom - top
    assert abs((left + right) / 2 - 252) <= 4


def test_a_logo_is_made_to_fit_and_a_missing_one_is_left_out(tmp_path: Path) -> None:
    large = tmp_path / "logo.png"
    Image.new("RGBA", (1200, 300), "black").save(large)
    (logo,) = [one for one in read(Row("logo"), logo=large) if isinstance(one, Picture)]
    assert (logo.wide * 8, logo.high) == (504, 126)
    assert not any(isinstance(one, Picture) for one in read(Row("logo"), logo=tmp_path / "none.png"))


def test_sizes_and_weights() -> None:
    said = read(Row("title", "Lantern"), Row("total", "Total", "£5.80"), Row("mark", "Reprint"))
    looks = {one.text.strip(): one.look for one in said if isinstance(one, Text) and one.text}
    assert (looks["Lantern"].wide, looks["Lantern"].tall, looks["Lantern"].align) == (2, 2, 1)
    total = next(look for text, look in looks.items() if text.startswith("Total"))
    assert (total.wide, total.tall, total.bold) == (1, 2, True)
    assert looks["Reprint"].inverse
