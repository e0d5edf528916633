"""Reading kept edits: damage of any kind is None, never an exception."""

import pytest

from till_app.store.reading import edit_of, logged_of


@pytest.mark.parametrize("doc", [b"", b"{", b'"\xff"', b"[]", b"{}", b"[" * 100_000, b'{"id":1}'])
def test_bytes_that_say_nothing_are_none(doc: bytes) -> None:
    assert edit_of(doc) is None
    assert logged_of(doc) is None


@pytest.mark.parametrize("value", [None, 7, 1.5, "{}"])
def test_what_a_broken_table_has_in_the_place_of_bytes_is_none(value: object) -> None:
    assert edit_of(value) is None
    assert logged_of(value) is None
