"""The gate that every request passes: limits before it, safe headers on its answer, one line in the log."""

import time
from collections.abc import Mapping
from typing import Any

import msgspec
import structlog
from litestar.datastructures import MutableScopeHeaders
from litestar.enums import RequestEncodingType, ScopeType
from litestar.types import ASGIApp, HTTPScope, Message, Receive, Scope, Send

from shared.problems import HeadTooLarge, NotUnderstood, Problem, TryLater
from sync_server.limits import Buckets, household, plain, too_large
from sync_server.office import Office
from sync_server.reading import holds_nul
from sync_server.routes.answers import ONLY_HTTPS, SAFE, refuse
from sync_server.routes.express import express
from sync_server.routes.who import AnyRequest

_QUIET = frozenset({"/healthz", "/readyz", "/metrics"})
_WITHOUT_BODY = frozenset({"GET", "HEAD", "OPTIONS"})
_PUSH = "/api/sync/push"
_FORM = RequestEncodingType.URL_ENCODED
_NUL_IN_FORM, _NUL_IN_JSON = b"%00", b"\\u0000"


def gate(app: ASGIApp, office: Office) -> ASGIApp:
    """The application behind the gate."""
    log = structlog.get_logger("gate").bind()
    signing_in, enrolling = Buckets(60, 2), Buckets(120, 10)
    guarded = {
        "/api/auth/login": signing_in,
        "/console/login": signing_in,
        "/api/tills/enrol": enrolling,
    }

    async def answer(scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == ScopeType.WEBSOCKET:
            await app(scope, receive, send)
            return
        began, status = time.perf_counter(), 0

        async def safely(message: Message) -> None:
            nonlocal status
            if message["type"] == "http.response.start":
                status = message["status"]
                _make_safe(message, scope)
            await send(message)

        refusal = _refusal(scope, guarded, office)
        try:
            if refusal is not None:
                status = await refuse(scope, send, refusal)
            else:
                status = await express(scope, receive, send, office)
                if not status:
                    await app(scope, receive, safely)
        finally:
            _write_down(log, scope, status, time.perf_counter() - began)

    return answer


async def refuse_nul(request: AnyRequest) -> None:
    """Before any handler: no text that is sent may hold the one character that PostgreSQL does not take.

    Raises NotUnderstood. A push is passed over: of it only the edit that holds one is set aside.
    """
    if request.method in _WITHOUT_BODY or plain(request.scope["path"]) == _PUSH:
        return
    body = await request.body()
    if (_NUL_IN_FORM in body and request.content_type[0] == _FORM) or _has_nul(body):
        raise NotUnderstood("A text holds a NUL character: send plain text, in UTF-8, without it.")


def _has_nul(body: bytes) -> bool:
    """Whether a body that is no form holds a NUL; JSON that looks so may only speak of one."""
    if b"\0" in body or _NUL_IN_JSON not in body:
        return b"\0" in body
    try:
        return holds_nul(msgspec.json.decode(body))
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        return False


def _refusal(scope: HTTPScope, guarded: Mapping[str, Buckets], office: Office) -> Problem | None:
    if too_large(scope["headers"]):
        return HeadTooLarge("Send fewer or shorter header fields.")
    if "\0" in scope["path"] or b"%00" in scope["query_string"]:
        return NotUnderstood("The address holds a character that nothing here is named by.")
    buckets = guarded.get(plain(scope["path"])) if scope["method"] == "POST" else None
    if buckets is None:
        return None
    client = scope.get("client")
    wait = buckets.take(household(client[0]) if client else "", office.now())
    if wait:
        return TryLater(f"Too many tries from your network. Try again in {wait} s.", retry_after=wait)
    return None


def _make_safe(start: Message, scope: HTTPScope) -> None:
    """Adds the headers that the answer does not set itself."""
    headers = MutableScopeHeaders(start)  # type: ignore[arg-type] # It reads any mapping with "headers".
    for name, value in SAFE.items():
        headers.setdefault(name, value)
    if scope["scheme"] == "https":
        headers.setdefault(*ONLY_HTTPS)


def _write_down(log: Any, scope: HTTPScope, status: int, seconds: float) -> None:
    """One line: the route's template, never the address, the query or anything that was sent."""
    route = scope.get("path_template", "") or ""
    write = log.debug if route in _QUIET else log.info
    who = scope.get("state", {}).get("who", "")
    write("asked", method=scope["method"], route=route, status=status, ms=round(seconds * 1000, 1), who=who)
