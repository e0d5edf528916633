"""The line to the server: what it says, and what it makes of every kind of answer."""

import asyncio
import logging
from collections.abc import Awaitable, Callable
from pathlib import Path

import pytest

from shared.problems import NotSignedIn, PinNotRecognised, Problem, ServerBusy, TryLater
from shared.rest import LoggedIn
from shared.wire import Changes, User, encode
from tests.till_app.sync.odd_server import OddServer, http, self_signed
from till_app.sync.link import Link, NotOurServer, Unreachable

CHANGES = Changes(7, "epoch", "2026-03-14T12:00:00.000Z", (), ())
HTML = b"<html><body>Welcome to the hotel. Please log in.</body></html>"
PROBLEM = "application/problem+json"


def asked(answer: bytes | None, call: Callable[[Link], Awaitable[object]]) -> tuple[object, bytes]:
    """What a call makes of an answer, and the request that was sent."""

    async def ask() -> tuple[object, bytes]:
        async with OddServer(lambda: answer) as server:
            link = Link(server.url, "secret-token")
            try:
                found: object = await call(link)
            except (Problem, Unreachable, NotOurServer) as trouble:
                found = trouble
            finally:
                await link.close()
            return found, server.heard[0]

    return asyncio.run(ask())


def test_a_pull_says_from_where_and_who() -> None:
    found, request = asked(
        http("200 OK", "application/json", encode(CHANGES)), lambda link: link.changes(3, "e", 0)
    )
    assert found == CHANGES
    assert request.startswith(b"GET /api/sync/changes?since=3&wait=0&epoch=e&mark= HTTP/1.1\r\n")
    assert b"authorization: bearer secret-token" in request.lower()


def test_a_pin_travels_in_the_body_and_is_logged_nowhere(caplog: pytest.LogCaptureFixture) -> None:
    answer = LoggedIn("t", "2026-03-14T12:00:00.000Z", User(7, "Anna", "server"), None)
    with caplog.at_level(logging.DEBUG):
        found, request = asked(
            http("200 OK", "application/json", encode(answer)), lambda link: link.login(7, "4711")
        )
    assert found == answer
    head, _, body = request.partition(b"\r\n\r\n")
    assert b"4711" not in head
    assert b"4711" in body
    assert b"x-till-token: secret-token" in head.lower()
    assert "4711" not in caplog.text


@pytest.mark.parametrize(
    ("answer", "kind"),
    [
        (http("200 OK", "text/html", HTML), NotOurServer),
        (http("302 Found", "text/html", HTML, "Location: http://portal.example/"), NotOurServer),
        (http("404 Not Found", "text/html", HTML), NotOurServer),
        (http("511 Network Authentication Required", "text/html", HTML), ServerBusy),
        (http("502 Bad Gateway", "text/html", HTML), ServerBusy),
        (http("200 OK", "application/json", b'{"hello": "world"}'), NotOurServer),
        (http("200 OK", "application/json", b'{"cursor": 7, "epo'), NotOurServer),
        (http("200 OK", "application/json", b"\xff\xfe"), NotOurServer),
        (http("200 OK", "application/json", b"", "Content-Encoding: gzip"), NotOurServer),
        (http("401 Unauthorized", PROBLEM, b'{"type": "not-signed-in"}'), NotSignedIn),
        (http("500 Oops", "application/json", b'{"type": "about:blank"}'), ServerBusy),
        (b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nhalf", Unreachable),
        (b"SSH-2.0-OpenSSH_9.2\r\n", Unreachable),
        (b"", Unreachable),
    ],
)
def test_every_odd_answer_has_a_name(answer: bytes, kind: type[Exception]) -> None:
    found, _ = asked(answer, lambda link: link.changes(3, "e", 0))
    assert type(found) is kind


def test_a_problem_keeps_its_kind_and_how_long_to_rest() -> None:
    body = b'{"type": "try-later", "title": "Too many tries", "status": 429, "detail": "Wait."}'
    found, _ = asked(http("429 Too Many", PROBLEM, body, "Retry-After: 17"), lambda link: link.login(7, "1"))
    assert isinstance(found, TryLater)
    assert (found.retry_after, found.detail) == (17, "Wait.")
    date = "Retry-After: Sat, 14 Mar 2026 12:00:00 GMT"
    found, _ = asked(http("503 No", "text/html", HTML, date), lambda link: link.login(7, "1"))
    assert isinstance(found, ServerBusy)
    assert found.retry_after is None
    found, _ = asked(
        http("401 No", PROBLEM, b'{"type": "pin-not-recognised"}'), lambda link: link.login(7, "1")
    )
    assert isinstance(found, PinNotRecognised)


def test_nobody_there_is_unreachable() -> None:
    async def ask() -> str:
        async with OddServer(lambda: None) as server:
            url = server.url
        link = Link(url)
        try:
            await link.snapshot()
        except Unreachable as trouble:
            return trouble.reason
        finally:
            await link.close()
        return "answered"

    assert asyncio.run(ask()) == "refused"


def test_a_certificate_that_nobody_vouches_for_is_refused(tmp_path: Path) -> None:
    async def ask() -> tuple[str, list[bytes]]:
        async with OddServer(
            lambda: http("200 OK", "application/json", b"{}"), self_signed(tmp_path)
        ) as server:
            link = Link(server.url, "secret-token")
            try:
                await link.snapshot()
            except Unreachable as trouble:
                return trouble.reason, server.heard
            finally:
                await link.close()
        return "answered", server.heard

    assert asyncio.run(ask()) == ("tls", [])


def test_a_call_ends_at_once_when_it_is_cancelled() -> None:
    async def ask() -> float:
        loop = asyncio.get_running_loop()
        async with OddServer(lambda: None) as server:
            link = Link(server.url)
            call = asyncio.create_task(link.changes(1, "e", 25))
            await server.asked.wait()
            began = loop.time()
            call.cancel()
            with pytest.raises(asyncio.CancelledError):
                await call
            await link.close()
            return loop.time() - began

    assert asyncio.run(ask()) < 0.5
