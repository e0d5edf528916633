"""Edits are read out of a log whatever surrounds them, and nothing else is taken for one."""

from pathlib import Path

import msgspec
import pytest

from shared.edits import Edit, LineAdd, Open, sealed
from shared.ids import START
from tests.till_app.store.making import foreign, line
from till_app.store.wreckage import edits_in

SESSION = "018f0000-0000-7000-8000-000000000001"
OWN = {"r-99"}


def doc(edit: Edit) -> bytes:
    """As the journal keeps it."""
    return msgspec.json.encode(edit)


@pytest.fixture
def edits() -> tuple[Edit, ...]:
    """Three edits of one order."""
    changes: tuple[Open | LineAdd, ...] = (Open(currency="GBP"), line("1", name="Crème brûlée"), line("2"))
    return foreign(SESSION, *changes)


def test_each_is_found_once_whatever_is_around_it(tmp_path: Path, edits: tuple[Edit, ...]) -> None:
    log = tmp_path / "log"
    one, two, three = map(doc, edits)
    log.write_bytes(
        b"\xff\x00" + three + b"}{" + two[:-9] + b"\x80" + one + two + one + b'{"id":"' + bytes(99)
    )
    assert edits_in(log, OWN) == list(edits)


def test_what_does_not_fit_its_hash_or_is_of_another_is_none(tmp_path: Path, edits: tuple[Edit, ...]) -> None:
    log = tmp_path / "log"
    flipped = doc(edits[1]).replace(b'"Cr', b'"Dr')
    log.write_bytes(doc(edits[0]) + flipped + b'{"rev":1,"edit":' + doc(edits[2]) + b"}")
    assert edits_in(log, OWN) == [edits[0], edits[2]]
    assert edits_in(log, {"another replica"}) == []
    assert edits_in(tmp_path / "no log", OWN) == []


def test_of_two_with_one_number_the_one_that_was_built_upon_goes_first(
    tmp_path: Path, edits: tuple[Edit, ...]
) -> None:
    log = tmp_path / "log"
    other_id = "018f0000-0000-7000-8000-00000000000f"
    never = sealed(msgspec.structs.replace(edits[1], id=other_id), edits[0].hash)
    log.write_bytes(doc(never) + b"".join(map(doc, edits)))
    assert edits_in(log, OWN) == [edits[0], edits[1], never, edits[2]]
    assert edits[0].previous == START
