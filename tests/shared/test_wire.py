"""Messages as JSON: what cannot be read raises one family of errors and no other."""

import msgspec
import pytest

from shared.rest import Completion, PaymentWish
from shared.wire import Known, Push, SessionPush, decode, encode
from tests.shared.paper import Log, Till, add


def test_a_push_survives_json() -> None:
    till = Till(Log())
    till.say(add("ale"))
    session = SessionPush(
        id="s", base_n=0, base_hash="", tip_n=1, edits=tuple(till.journal), known=Known(rev=0, chain="")
    )
    push = Push(request="r", replica="one", epoch=None, sessions=(session,))
    assert decode(encode(push), Push) == push


def test_a_message_tolerates_what_it_does_not_know_and_a_request_does_not() -> None:
    assert decode(b'{"rev":1,"chain":"","colour":"red"}', Known) == Known(1, "")
    with pytest.raises(msgspec.ValidationError):
        decode(b'{"payments":[],"colour":"red"}', Completion)


def test_names_are_in_camel_case() -> None:
    assert encode(Completion(payments=(PaymentWish("cash", 5),))) == (
        b'{"payments":[{"method":"cash","amount":5}],"id":null}'
    )


@pytest.mark.parametrize(
    "body", [b"", b"<html>", b'{"rev":"one"}', b'{"rev":1,"chain":"\xff"}', b'{"x":' + b"[" * 100_000]
)
def test_what_cannot_be_read(body: bytes) -> None:
    with pytest.raises(msgspec.DecodeError):
        decode(body, Known)
