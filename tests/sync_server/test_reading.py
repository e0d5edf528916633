"""A push of which one edit cannot be read: all others are read, and that one is kept as it came."""

from base64 import b64decode

import msgspec
import pytest

from shared.edits import Edit
from shared.problems import NotUnderstood
from shared.wire import Push, encode
from sync_server.reading import UNREADABLE, read_push
from tests.sync_server.paper_till import PaperTill, beer
from tests.sync_server.venue import House

DEEP = b"[" * 20_000 + b"]" * 20_000
FLAWS = {
    "no UTF-8": (b'"Lager, pint"', b'"Lager \xff"'),
    "too deep": (b'"Lager, pint"', DEEP),
    "too deep beside strings": (b'"Lager, pint"', b'{"a": "]}\\"", "b": ' + DEEP + b"}"),
    "NUL": (b'"Lager, pint"', b'"Lager\\u0000"'),
    "a huge till": (b'"tillId":1', b'"tillId":' + b"9" * 30),
    "a huge user": (b'"userId":1', b'"userId":' + b"9" * 30),
    "no kind": (b'"kind":"line_add"', b'"kind":7'),
    "an id that is none": (b'"id":"', b'"id":0,"was":"'),
}


def spoilt(flaw: str) -> tuple[PaperTill, list[str], bytes]:
    """A push of eleven orders, and the first one's line is spoilt."""
    till = PaperTill()
    orders = [till.order(beer()) for _ in range(11)]
    body = encode(till.push(*map(till.session, orders)))
    before, after = FLAWS[flaw]
    place = body.index(before, body.index(b'"n":2') - 400)
    return till, orders, body[:place] + after + body[place + len(before) :]


def kept(edit: Edit) -> bytes:
    """What was kept of an edit, byte for byte."""
    read = msgspec.json.decode(edit.body)
    return (
        b64decode(read["base64"])
        if isinstance(read, dict) and read.keys() == {"base64"}
        else bytes(edit.body)
    )


@pytest.mark.parametrize("flaw", FLAWS)
def test_the_others_are_read_and_this_one_is_kept_as_it_came(flaw: str) -> None:
    till, orders, body = spoilt(flaw)
    push = read_push(body)
    assert [one.id for one in push.sessions] == orders
    bad = [edit for one in push.sessions for edit in one.edits if edit.kind == UNREADABLE]
    assert len(bad) == 1
    assert kept(bad[0]) in body
    assert FLAWS[flaw][1] in kept(bad[0])
    assert bad[0].hash in {edit.hash for edit in till.journal[orders[0]]}
    for session_id, one in zip(orders[1:], push.sessions[1:], strict=True):
        assert list(one.edits) == till.journal[session_id]


@pytest.mark.parametrize("flaw", FLAWS)
def test_the_server_acknowledges_all_of_it(house: House, flaw: str) -> None:
    _, _, body = spoilt(flaw)
    answer = house.client.post("/api/sync/push", content=body, headers=house.as_till())
    assert answer.status_code == 200, answer.text
    first, *rest = answer.json()["sessions"]
    assert [one["rev"] for one in rest] == [2] * 10
    assert (first["ackN"], first["rev"]) == (2, 1)
    assert [one["problem"] for one in first["refused"]] == ["not-readable"]


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"{}",
        b"\xff",
        DEEP,
        b'{"request":"a","replica":"\xff","epoch":null,"sessions":[]}',
        b'{"request":"a","replica":"a\\u0000","epoch":null,"sessions":[]}',
        b'{"request":"a","replica":"' + b"a" * 300 + b'","epoch":null,"sessions":[]}',
        b'{"request":"a","replica":"a","epoch":null,"sessions":[{}]}',
        b'{"request":"a","replica":"a","epoch":null,"sessions":"' + b"[" * 20_000,
    ],
)
def test_what_cannot_be_read_at_all_is_told_so(body: bytes) -> None:
    with pytest.raises(NotUnderstood):
        read_push(body)


def test_a_text_that_only_looks_like_a_cut_stays_what_it_is() -> None:
    till = PaperTill()
    line = msgspec.structs.replace(beer(), name="cut 0-5")
    order = till.order(line)
    push = till.push(till.session(order))
    assert read_push(encode(push)) == msgspec.json.decode(encode(push), type=Push)
