"""Paths, methods and header fields that try to be taken for something else, at a real server process."""

import itertools

import msgspec
import pytest

from tests.security.raw_http import ELSEWHERE
from tests.security.served import Served

FORM = {"Content-Type": "application/x-www-form-urlencoded"}
JSON = {"Content-Type": "application/json"}
ENROL, GUESS = "/api/tills/enrol", b'{"code": "WRONG"}'
_addresses = itertools.count(1)


def bearer(token: str) -> dict[str, str]:
    """The header field of a till or a person."""
    return {"Authorization": f"Bearer {token}"}


@pytest.mark.parametrize(
    "path",
    [
        "/console/../api/tills", "/console/static/../../settings.py", "/console/static/..%2f..%2fsettings.py",
        "/console/static/%2e%2e%2fdoor.py", "/console/static/..%5cdoor.py", "/api/x/../users", "/api/./users",
        "/API/users", "/api/users;x=1", "/api/users%20", "/serving.json", "/.git/config", "/server.db",
        "/backups", "/api/openapi.json/../users", "*",
    ],
)  # fmt: skip
def test_no_other_path_leads_anywhere(there: Served, path: str) -> None:
    answer = there.line.ask(path, bearer(there.manager))
    assert answer.status == 404
    assert b"import " not in answer.body


@pytest.mark.parametrize(
    "path", ["//api//users", "/api/users/", "/%61pi/users", "http://elsewhere/api/users"]
)
def test_another_way_to_write_a_path_asks_for_the_same_token(there: Served, path: str) -> None:
    assert there.line.ask(path).status == 401
    assert there.line.ask(path, bearer(there.till)).status == 401
    assert there.line.ask(path, bearer(there.manager)).status == 200


@pytest.mark.parametrize("path", ["//console//staff", "/console/staff/", "/%63onsole/staff"])
def test_another_way_to_write_a_page_asks_for_the_same_cookie(there: Served, path: str) -> None:
    answer = there.line.ask(path)
    assert (answer.status, answer.fields["location"]) == (303, "/console/login")


@pytest.mark.parametrize(
    "path", [ENROL, "//api//tills/enrol", f"{ENROL}/", "/api/tills%2fenrol", f"{ENROL}?x"]
)
def test_no_way_to_write_a_path_leads_around_the_limit(there: Served, path: str) -> None:
    source = f"127.0.1.{next(_addresses)}"
    tried = [there.line.post(path, GUESS, JSON, source).status for _ in range(121)]
    assert (set(tried[:120]), tried[120]) == ({403}, 429)


@pytest.mark.parametrize("method", ["TRACE", "CONNECT", "PATCH", "DELETE", "PROPFIND", "HEAD"])
def test_a_method_that_no_call_has_is_refused(there: Served, method: str) -> None:
    assert there.line.ask("/api/users", bearer(there.manager), method=method).status == 405


@pytest.mark.parametrize("name", ["X-HTTP-Method-Override", "X-HTTP-Method", "X-Method-Override"])
def test_no_field_makes_one_method_another(there: Served, name: str) -> None:
    put = bearer(there.manager) | {name: "PUT"}
    assert there.line.post("/api/users/1", b'{"colour": "teal"}', put).status == 405
    assert (
        there.line.ask("/api/users/1?_method=DELETE", bearer(there.manager) | {name: "DELETE"}).status == 200
    )


def test_no_field_names_another_path_or_host(there: Served) -> None:
    fields = {
        "Host": "elsewhere.example", "X-Forwarded-Host": "elsewhere.example", "X-Forwarded-Prefix": "/else",
        "X-Original-URL": "/healthz", "X-Rewrite-URL": "/healthz", "Forwarded": "host=elsewhere.example",
    }  # fmt: skip
    answer = there.line.ask("/console", fields)
    assert (answer.status, answer.fields["location"]) == (303, "/console/login")
    assert there.line.ask("/api/users", fields).status == 401


def test_only_a_proxy_on_this_machine_is_believed(there: Served) -> None:
    form, fields = f"name=Mara&password={there.password}".encode(), FORM | {"X-Forwarded-Proto": "https"}
    behind = there.line.post("/console/login", form, fields)
    assert "Secure" in behind.fields["set-cookie"]
    elsewhere = there.line.post("/console/login", form, fields, ELSEWHERE)
    assert "Secure" not in elsewhere.fields["set-cookie"]
    assert "strict-transport-security" not in elsewhere.fields


@pytest.mark.parametrize(
    ("source", "behind"), [(ELSEWHERE, ""), ("", ", 192.0.2.7")], ids=["own word", "proxied"]
)
def test_nobody_takes_another_address_to_try_again(there: Served, source: str, behind: str) -> None:
    tried = [
        there.line.post(ENROL, GUESS, JSON | {"X-Forwarded-For": f"10.0.0.{n}{behind}"}, source).status
        for n in range(121)
    ]
    assert (set(tried[:120]), tried[120]) == ({403}, 429)


def test_the_figures_are_for_this_machine_alone(there: Served) -> None:
    assert there.line.ask("/metrics").status == 200
    assert there.line.ask("/metrics", source=ELSEWHERE).status == 401
    for name in ("X-Forwarded-For", "Forwarded", "X-Real-IP"):
        assert there.line.ask("/metrics", {name: "127.0.0.1"}, source=ELSEWHERE).status == 401
        assert there.line.ask("/metrics", {name: "192.0.2.7"}).status == 401, "through a proxy it is not"


def test_a_token_counts_in_its_own_place_only(there: Served) -> None:
    manager = there.manager
    for fields in (
        {"Cookie": f"console={manager}"}, {"Authorization": f"Basic {manager}"}, {"Authorization": manager},
        {"X-Till-Token": there.till}, {"X-Authorization": f"Bearer {manager}"},
    ):  # fmt: skip
        assert there.line.ask("/api/users", fields).status == 401
    assert there.line.ask(f"/api/users?token={manager}&access_token={manager}").status == 401
    assert there.line.ask("/console/staff", bearer(manager)).status == 303
    twice = f"Authorization: Bearer wrong\r\nAuthorization: Bearer {manager}"
    assert there.line.send(_head("GET /api/users", twice)).status == 401


@pytest.mark.parametrize(
    "fields",
    [
        "Content-Length: 5\r\nContent-Length: 6",
        "Content-Length: 5\r\nTransfer-Encoding: chunked",
        "Bad Field: x",
    ],
    ids=["two lengths", "length and chunks", "no name"],
)
def test_a_request_that_two_readers_would_cut_differently_is_refused(there: Served, fields: str) -> None:
    hidden = b"0\r\n\r\nGET /healthz HTTP/1.1\r\nHost: x\r\n\r\n"
    answer = there.line.send(_head("POST /api/users", fields) + hidden)
    assert answer.status == 400
    assert b"ok" not in answer.body


@pytest.mark.parametrize(
    "kind", ["text/plain", FORM["Content-Type"], "multipart/form-data; boundary=x", "text/xml"]
)
def test_a_body_is_json_whatever_it_is_called_and_brings_no_leave(there: Served, kind: str) -> None:
    cookie, token = {"Cookie": f"console={there.manager}"}, bearer(there.manager)
    path, fields = "/api/tills/codes", {"Content-Type": kind}
    assert there.line.post(path, b"{}", cookie | fields).status == 401
    assert there.line.post(path, b"{}", token | fields).status == 201
    for body in (b"till=Till+1", b"--x\r\n\r\n--x--", b"<till/>", b"\x81\xa4till\xa0"):
        assert there.line.post(path, body, token | fields).status == 400


def test_of_two_keys_of_one_name_the_same_one_counts_for_leave_and_for_deed(there: Served) -> None:
    fields = bearer(there.manager) | JSON
    wish = b'{"name": "Zed", "pin": "1234", "role": "cashier", "role": "admin"}'
    assert there.line.post("/api/users", wish, fields).status == 403
    wish = b'{"name": "Zed", "pin": "1234", "role": "admin", "role": "cashier"}'
    made = there.line.post("/api/users", wish, fields)
    assert (made.status, msgspec.json.decode(made.body)["role"]) == (201, "cashier")


def _head(line: str, fields: str) -> bytes:
    return f"{line} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n{fields}\r\n\r\n".encode()
