"""The two calls that tills make all day, straight from ASGI: the framework would be most of their cost.

A request that is unusual in any way goes to the framework's route of the same address, which describes it
and says what is wrong with it; both do the same with it (`sync.py`).
"""

import re
from collections.abc import Mapping

import structlog
from litestar.types import HTTPScope, Receive, Send

from shared.problems import Problem
from shared.wire import encode
from sync_server.access import trusted
from sync_server.office import Office
from sync_server.routes.answers import answer, refuse
from sync_server.routes.sync import changed, pushed
from sync_server.routes.who import introduced
from sync_server.tills import Till

_PUSH = ("POST", "/api/sync/push")
_CHANGES = ("GET", "/api/sync/changes")
_LARGEST_BODY = 1024 * 1024
_BEARER = b"bearer "
_QUERY = re.compile(
    rb"since=(\d{1,18})(?:&wait=(\d{1,3}(?:\.\d{1,3})?))?(?:&epoch=([0-9a-f]*))?"
    rb"(?:&mark=((?:\d{1,18}(?::|%3A)\d{1,18}(?::|%3A)[0-9a-f-]{36})?))?"
)
_log = structlog.get_logger("express")


async def express(scope: HTTPScope, receive: Receive, send: Send, office: Office) -> int:
    """Answers a push or a pull. Returns the status; 0 if it is neither or unusual: then nothing was done."""
    call = (scope["method"], scope["path"])
    if call not in (_PUSH, _CHANGES):
        return 0
    headers = dict(scope["headers"])
    bearer = headers.get(b"authorization", b"")
    query = _QUERY.fullmatch(scope["query_string"])
    if bearer[: len(_BEARER)].lower() != _BEARER or (
        query is None if call == _CHANGES else not _is_sized(headers)
    ):
        return 0
    try:
        till = await _till(office, bearer[len(_BEARER) :], headers)
        scope["path_template"] = scope["path"]
        scope.setdefault("state", {})["who"] = f"till id {till.till_id}"
        if query is None or call == _PUSH:
            told = encode(await pushed(office, till, await _body(receive)))
        else:
            since, wait, epoch, mark = query.groups(b"")
            read = await changed(
                office,
                trusted(till),
                since=int(since),
                wait=float(wait or 0),
                epoch=epoch.decode(),
                mark=mark.decode().replace("%3A", ":"),
            )
            told = encode(read)
        return await answer(scope, send, told)
    except Problem as wrong:
        return await refuse(scope, send, wrong)
    except Exception as wrong:  # noqa: BLE001 - the last resort, as `failures.of_bug` is of other routes.
        _log.error("bug", route=scope["path"], method=scope["method"], exc_info=wrong)
        mistake = Problem("The server made a mistake. Nothing was lost; send it again.", retry_after=5)
        return await refuse(scope, send, mistake)


async def _till(office: Office, token: bytes, headers: Mapping[bytes, bytes]) -> Till:
    def said(name: bytes) -> str:
        return headers.get(name, b"").decode("latin-1")

    return await introduced(
        office,
        token.decode("latin-1").strip(),
        program=said(b"user-agent"),
        time=said(b"x-till-time"),
        unsent=said(b"x-till-unsent"),
    )


def _is_sized(headers: Mapping[bytes, bytes]) -> bool:
    """Whether the body's length is told, and not too much."""
    length = headers.get(b"content-length", b"")
    return length.isdigit() and int(length) <= _LARGEST_BODY and b"transfer-encoding" not in headers


async def _body(receive: Receive) -> bytes:
    parts = []
    while True:
        message = await receive()
        if message["type"] != "http.request":
            # Whoever sent it is gone: nobody hears this.
            raise Problem("The body did not come to its end.")
        parts.append(message["body"])
        if not message["more_body"]:
            return b"".join(parts)
