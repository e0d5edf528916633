"""Rows on paper of three widths: nothing is cut, amounts stand at the edge, words wrap whole."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shared.paper import Row
from till_app.devices.escpos_layout import Code, Logo, Strip, laid_out

WIDTHS = (32, 42, 48)
LONG = "Crème brûlée of the house with a name that no paper is wide enough for"


def texts(row: Row, columns: int) -> list[str]:
    """The strips of a row as letters."""
    return [piece.text(columns) for piece in laid_out([row], columns) if isinstance(piece, Strip)]


@pytest.mark.parametrize("columns", WIDTHS)
def test_an_amount_ends_at_the_edge_and_names_wrap_below_themselves(columns: int) -> None:
    first, *rest = texts(Row("line", LONG, "1,234.50", quantity="12"), columns)
    assert first.startswith("12  Crème")
    assert first.endswith("1,234.50")
    assert len(first) == columns
    assert all(line.startswith("    ") and len(line) <= columns for line in rest)
    assert " ".join([first[4:-8].strip(), *(line.strip() for line in rest)]) == LONG


@pytest.mark.parametrize("columns", WIDTHS)
def test_a_title_is_twice_as_wide_and_fits(columns: int) -> None:
    pieces = [piece for piece in laid_out([Row("title", LONG)], columns) if isinstance(piece, Strip)]
    assert all(piece.wide and piece.tall and piece.middle for piece in pieces)
    assert all(len(piece.left) <= columns // 2 for piece in pieces)


@pytest.mark.parametrize("columns", WIDTHS)
def test_a_table_has_its_money_in_columns(columns: int) -> None:
    head, body = (
        texts(Row("table", cells=cells), columns)[0]
        for cells in (("Tax", "Net", "Tax", "Gross"), ("VAT 20%", "46.37", "9.27", "55.64"))
    )
    assert (len(head), len(body)) == (columns, columns)
    assert [head.index("Net") + 3, head.rindex("Tax") + 3] == [
        body.index("46.37") + 5,
        body.index("9.27") + 4,
    ]


def test_pictures_and_codes_stand_alone() -> None:
    assert list(laid_out([Row("logo"), Row("qr", "0194")], 42)) == [Logo(), Code("0194")]


def test_what_is_loud_is_inverse() -> None:
    rows = [Row("mark", "Reprint"), Row("taken_back", "CANCEL 1 × Soup"), Row("alert", "! Sesame")]
    assert [piece.inverse for piece in laid_out(rows, 42) if isinstance(piece, Strip)] == [True] * 3


@given(st.sampled_from(["line", "sub", "plain", "strong", "dish", "alert", "centre", "title"]), st.text())
def test_no_letter_is_lost(kind: str, text: str) -> None:
    row = Row(kind, text, quantity="2")  # type: ignore[arg-type]  # one of the kinds above
    for columns in WIDTHS:
        strips = [piece for piece in laid_out([row], columns) if isinstance(piece, Strip)]
        assert all(len(strip.text(columns)) <= columns for strip in strips)
        printed = "".join(strip.left for strip in strips).replace(" ", "")
        expected = text.replace(" ", "")
        assert printed == (
            expected if kind in ("plain", "strong", "centre", "title") else f"2{expected}"
        ) or (kind in ("plain", "strong") and printed == f"2{expected}")
