"""Answers written without the framework: safe headers on each, problems as RFC 9457 has them."""

from collections.abc import Mapping
from typing import Any

import msgspec
from litestar.types import HTTPScope, Send

from shared.problems import Problem

SAFE: Mapping[str, str] = {
    "X-Content-Type-Options": "nosniff",
    "Content-Security-Policy": "default-src 'none'; base-uri 'none'; frame-ancestors 'none'",
    "X-Frame-Options": "DENY",
    "Referrer-Policy": "no-referrer",
    "Cache-Control": "no-store",
}
"""Headers of every answer that does not set them itself."""

ONLY_HTTPS = ("Strict-Transport-Security", "max-age=31536000")
"""One more, if the request came by HTTPS."""


async def answer(
    scope: HTTPScope, send: Send, body: bytes, status: int = 200, *more: tuple[bytes, bytes]
) -> int:
    """Sends the body, JSON unless `more` headers say otherwise. Returns the status."""
    length = (b"content-length", str(len(body)).encode())
    headers = [*(more or _JSON), length, *_SAFE, *(_HTTPS if scope["scheme"] == "https" else ())]
    start: Any = {"type": "http.response.start", "status": status, "headers": headers}
    content: Any = {"type": "http.response.body", "body": body}
    await send(start)
    await send(content)
    return status


async def refuse(scope: HTTPScope, send: Send, wrong: Problem) -> int:
    """Sends the problem. Returns its status."""
    headers = [(b"content-type", b"application/problem+json")]
    if wrong.retry_after is not None:
        headers.append((b"retry-after", str(wrong.retry_after).encode()))
    if wrong.status == 401:
        headers.append((b"www-authenticate", b"Bearer"))
    return await answer(scope, send, msgspec.json.encode(wrong.document()), wrong.status, *headers)


_JSON = ((b"content-type", b"application/json"),)
_SAFE = tuple((name.lower().encode(), value.encode()) for name, value in SAFE.items())
_HTTPS = ((ONLY_HTTPS[0].lower().encode(), ONLY_HTTPS[1].encode()),)
