"""Bodies that would cost the server its memory, its stack or its time: refused, and it goes on."""

import gzip

import msgspec
import pytest

from tests.security.raw_http import Answer
from tests.security.served import Served

MEGABYTE = 1024 * 1024
DEEP = 100_000
CALLS = ("/api/users", "/api/order-sessions", "/api/sync/push", "/api/auth/login", "/api/catalogue/import")


def ask(there: Served, path: str, body: bytes, **fields: str) -> Answer:
    """What is answered to whoever may make the call."""
    token = there.till if path.endswith("push") else there.manager
    given = {"Authorization": f"Bearer {token}", "Content-Type": "application/json", **fields}
    return there.line.post(path, body, given)


@pytest.mark.parametrize("path", CALLS)
def test_more_than_a_megabyte_is_refused(there: Served, path: str) -> None:
    assert ask(there, path, b'{"name": "' + b"x" * (2 * MEGABYTE) + b'"}').status == 413


def test_more_than_a_megabyte_in_chunks_is_refused(there: Served) -> None:
    head = (
        "POST /api/users HTTP/1.1\r\nHost: x\r\nConnection: close\r\nTransfer-Encoding: chunked\r\n"
        f"Authorization: Bearer {there.manager}\r\nContent-Type: application/json\r\n\r\n"
    )
    chunk = b"10000\r\n" + b"x" * 65536 + b"\r\n"
    assert there.line.send(head.encode() + chunk * 40 + b"0\r\n\r\n").status == 413


@pytest.mark.parametrize("path", [path for path in CALLS if not path.endswith("import")])
@pytest.mark.parametrize(
    "body",
    [
        b"[" * DEEP,
        b'{"a":' * DEEP,
        b"[" * DEEP + b"]" * DEEP,
        b'{"user": ' + b"[" * DEEP + b"]" * DEEP + b"}",
    ],
    ids=["open", "open keys", "closed", "below a key"],
)
def test_depth_is_refused(there: Served, path: str, body: bytes) -> None:
    assert ask(there, path, body).status == 400


@pytest.mark.parametrize("path", CALLS)
def test_what_is_packed_is_not_unpacked(there: Served, path: str) -> None:
    bomb = gzip.compress(b'{"name": "' + b" " * (64 * MEGABYTE) + b'"}')
    assert len(bomb) < MEGABYTE, "else it is refused for its size"
    for said in ("gzip", "deflate", "br", "gzip, gzip"):
        assert ask(there, path, bomb, **{"Content-Encoding": said}).status == 400


def test_no_answer_is_packed_whatever_is_asked_for(there: Served) -> None:
    fields = {"Authorization": f"Bearer {there.manager}", "Accept-Encoding": "gzip, br, zstd"}
    assert "content-encoding" not in there.line.ask("/api/catalogue", fields).fields


def test_numbers_and_names_without_end_are_refused(there: Served) -> None:
    long, number = b'"' + b"x" * 900_000 + b'"', b"9" * 900_000
    for path, body in (
        ("/api/users", b'{"pin": "1234", "name": ' + long + b"}"),
        ("/api/users", b'{"name": "Zed", "pin": ' + number + b"}"),
        ("/api/users", b'{"name": "Zed", "pin": "' + number + b'"}'),
        ("/api/users", b'{"name": "Zed", "password": ' + long + b"}"),
        ("/api/tills/codes", b'{"till": ' + long + b"}"),
        ("/api/tabs", b'{"name": ' + long + b"}"),
        ("/api/auth/login", b'{"user": ' + number + b', "password": "x"}'),
    ):
        assert ask(there, path, body).status == 400, body[:20]
    code = msgspec.json.decode(ask(there, "/api/tills/codes", b"{}").body)["code"]
    assert (
        ask(there, "/api/tills/enrol", msgspec.json.encode({"code": code, "name": long.decode()})).status
        == 400
    )
    price = b'{"price": ' + number + b"}"
    fields = {"Authorization": f"Bearer {there.manager}", "Content-Type": "application/json"}
    assert there.line.ask("/api/catalogue/products/1", fields, method="PUT", body=price).status == 400


def test_a_form_of_a_hundred_thousand_fields_and_a_body_of_a_thousand_parts(there: Served) -> None:
    form = b"&".join(b"a%d=1" % n for n in range(90_000))
    fields = {"Content-Type": "application/x-www-form-urlencoded"}
    assert there.line.post("/console/login", form, fields).status == 401
    part = b'--x\r\nContent-Disposition: form-data; name="a"\r\n\r\n1\r\n'
    fields = {"Content-Type": "multipart/form-data; boundary=x"}
    assert there.line.post("/console/login", part * 10_000 + b"--x--", fields).status in (400, 401, 413)


def test_header_fields_without_end_are_refused(there: Served) -> None:
    assert there.line.ask("/healthz", {"X-Long": "a" * 60_000}).status == 431
    assert there.line.ask("/healthz", {f"X-{n}": "a" for n in range(3_000)}).status == 431
    assert there.line.ask("/healthz?" + "a" * 100_000).status in (200, 400, 414)


def test_after_all_that_it_answers_as_ever(there: Served) -> None:
    assert there.server.running
    assert there.line.ask("/readyz").status == 200
    assert ask(there, "/api/tills/codes", b"{}").status == 201
    assert "level=error" not in there.server.log.read_text()
