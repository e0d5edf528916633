"""A scanner and a person at the same keyboard are told apart by their speed."""

import pytest

from till_app.ui.scan_reader import ScanReader, Verdict


def read(text: str, gap: int, *, prefix: str = "", end_gap: int | None = None) -> tuple[Verdict, str]:
    """Types a text with a gap of milliseconds between the keys, then Enter."""
    reader, at = ScanReader(prefix), 1000
    for letter in text:
        at += gap
        if reader.key(letter, at) is Verdict.TYPED:
            reader.let_go()
            reader.key(letter, at)
    return reader.end(at + (gap if end_gap is None else end_gap)), reader.code


@pytest.mark.parametrize("gap", [0, 5, 34])
def test_six_fast_keys_and_enter_are_a_scan(gap: int) -> None:
    assert read("5012345678900", gap) == (Verdict.SCAN, "5012345678900")


@pytest.mark.parametrize(("text", "gap"), [("12345", 5), ("5012345678900", 35), ("5012345678900", 200)])
def test_few_or_slow_keys_are_a_person(text: str, gap: int) -> None:
    assert read(text, gap)[0] is Verdict.TYPED


def test_enter_that_comes_late_was_pressed_by_a_person() -> None:
    assert read("501234567", 5, end_gap=40)[0] is Verdict.TYPED


def test_with_a_prefix_speed_does_not_count() -> None:
    assert read("~107", 200, prefix="~") == (Verdict.SCAN, "107")
    assert read("107", 200, prefix="~")[0] is Verdict.TYPED
    assert read("~", 5, prefix="~")[0] is Verdict.TYPED
