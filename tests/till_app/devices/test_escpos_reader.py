"""The virtual printer reads what python-escpos writes, in whatever pieces it comes."""

from hypothesis import given
from hypothesis import strategies as st

from shared.paper import Row
from tests.till_app.devices.making import draw
from till_app.devices.escpos_paper import bytes_of
from till_app.devices.escpos_reader import Act, Asked, Reader, Said

PAPER = bytes_of(
    [Row("mark", "Reprint"), Row("line", "Crème", "5.80"), Row("plain", "שניצל"), Row("qr", "1")],
    columns=32,
    code_page="CP858",
    draw=draw,
)  # fmt: skip


@given(st.integers(min_value=1, max_value=97))
def test_pieces_of_any_size_say_the_same(size: int) -> None:
    whole = list(Reader().feed(PAPER))
    reader = Reader()
    pieces: list[Said] = []
    for start in range(0, len(PAPER), size):
        pieces += reader.feed(PAPER[start : start + size])
    # A line may come in two pieces, never in two lines.
    assert pieces == whole
    assert reader.is_between


def test_questions_are_heard() -> None:
    assert list(Reader().feed(b"\x10\x04\x04\x1dr\x01\x1bp\x00\x32\x32\x1dV\x00")) == [
        Asked("eot", 4), Asked("r", 1), Act.PULSE, Act.CUT,
    ]  # fmt: skip


@given(st.binary(max_size=200))
def test_noise_is_never_too_much(noise: bytes) -> None:
    list(Reader().feed(noise))
