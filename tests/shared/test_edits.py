"""Edits as JSON: nothing is lost on the way, and a changed byte is found by the hash."""

import hashlib

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from shared.edits import (
    KINDS,
    VERSION,
    Delete,
    Edit,
    Logged,
    Unknown,
    body_of,
    canonical,
    change_of,
    fits,
    kind_of,
    sealed,
)
from shared.ids import START
from shared.wire import decode, encode
from tests.shared import any_edits
from tests.shared.histories import CONTENT, COURSE, MONEY, Step, examples, play, steps, three_tills
from tests.shared.paper import Log, Till, add, more


def one_edit() -> Edit:
    """A well-formed edit, second of its chain."""
    till = Till(Log())
    till.say(add("ale", "0.250"), more("ale"))
    return till.journal[1]


@examples(60)
@given(history=steps(*CONTENT, *COURSE, *MONEY, "close"))
def test_an_edit_survives_json_and_still_fits(history: list[Step]) -> None:
    tills = three_tills()
    play(tills, history)
    for till in tills:
        previous = START
        for edit in till.journal:
            back = decode(encode(edit), Edit)
            assert back == edit
            assert fits(back)
            assert back.previous == previous
            assert kind_of(change_of(back)) == back.kind
            previous = back.hash
    for entry in tills[0].log.entries:
        assert decode(encode(entry), Logged) == entry


@examples(100)
@given(edit=any_edits.edits)
def test_any_edit_that_is_sealed_fits(edit: Edit) -> None:
    assert fits(sealed(edit, "before"))


@examples(100)
@given(data=st.data())
def test_a_changed_byte_of_the_body_does_not_fit(data: st.DataObject) -> None:
    edit = one_edit()
    body = bytearray(bytes(edit.body))
    place = data.draw(st.integers(0, len(body) - 1))
    body[place] ^= 1 << data.draw(st.integers(0, 7))
    assert not fits(msgspec.structs.replace(edit, body=msgspec.Raw(bytes(body))))


@pytest.mark.parametrize(
    "change",
    [
        {"id": "other"}, {"session_id": "other"}, {"replica": "other"}, {"n": 3}, {"kind": "qty_set"},
        {"v": 2}, {"user_id": 8}, {"till_id": 2}, {"at": ""}, {"seen": ("1-001",)}, {"previous": ""},
        {"hash": "0" * 64},
    ],
    ids=lambda change: next(iter(change)),
)  # fmt: skip
def test_nothing_of_an_edit_can_change_unseen(change: dict[str, object]) -> None:
    assert not fits(msgspec.structs.replace(one_edit(), **change))


def test_the_body_stays_as_its_author_wrote_it() -> None:
    strange = b'{ "b": 1.50,  "a": "\\u00e9" }'
    edit = sealed(msgspec.structs.replace(one_edit(), kind="hologram", v=4, body=msgspec.Raw(strange)), START)
    back = decode(encode(edit), Edit)
    assert bytes(back.body) == strange
    assert fits(back)


def test_the_canonical_form_is_written_down() -> None:
    """The hash must not change with a version of the program: journals hold it."""
    edit = msgspec.structs.replace(one_edit(), seen=("1-001", "2-001"))
    assert canonical(edit) == (
        b'{"at":"2026-03-01T12:00:02.000Z","body":{"delta":"1","lineId":"ale"},"id":"1-002",'
        b'"kind":"qty_delta","n":2,"replica":"replica 1","seen":["1-001","2-001"],'
        b'"sessionId":"01941f29-7c00-7000-8000-000000000001","tillId":1,"userId":7,"v":1}'
    )
    assert sealed(edit, "").hash == hashlib.sha256(canonical(edit)).hexdigest()
    assert sealed(edit, "ab").hash == hashlib.sha256(b"ab" + canonical(edit)).hexdigest()


@pytest.mark.parametrize(
    ("kind", "v", "body"),
    [
        ("hologram", 1, b"{}"),
        ("qty_delta", VERSION + 1, b'{"lineId":"ale","delta":"1"}'),
        ("qty_delta", VERSION, b'{"lineId":"ale"}'),
        ("qty_delta", VERSION, b'{"lineId":"ale","delta":"1","reason":"new"}'),
        ("qty_delta", VERSION, b'{"lineId":"ale","delta":"NaN"}'),
        ("qty_delta", VERSION, b'{"lineId":"ale","delta":"1e400"}'),
        ("qty_delta", VERSION, b'{"lineId":"ale","delta":"0.0001"}'),
        ("qty_delta", VERSION, b'{"lineId":"\xff","delta":"1"}'),
        ("qty_delta", VERSION, b"[" * 5_000),
        ("undo", VERSION, b"null"),
        ("take_over", VERSION, b'{"fence":1000000000000000000000000000}'),
    ],
)
def test_what_cannot_be_read_is_unknown(kind: str, v: int, body: bytes) -> None:
    edit = msgspec.structs.replace(one_edit(), kind=kind, v=v, body=msgspec.Raw(body))
    assert change_of(edit) == Unknown(kind, v)


def test_a_tax_rate_below_nothing_cannot_be_read() -> None:
    edit = one_edit()
    body = body_of(add("ale", rate=-10_000))
    assert isinstance(change_of(msgspec.structs.replace(edit, kind="line_add", body=body)), Unknown)


def test_a_body_may_leave_out_what_has_a_default() -> None:
    edit = msgspec.structs.replace(one_edit(), kind="delete", body=msgspec.Raw(b"{}"))
    assert change_of(edit) == Delete()


def test_the_vocabulary_is_that_of_the_protocol() -> None:
    assert len(KINDS) == len(set(KINDS.values())) == 39
    assert kind_of(more("ale")) == "qty_delta"
    assert kind_of(Unknown("hologram", 4)) == "hologram"
