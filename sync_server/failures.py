"""The one table from what went wrong to what the caller is told: RFC 9457 problem documents."""

from http import HTTPStatus
from typing import Any, TypeAlias

import msgspec
import structlog
from litestar import Request, Response
from litestar.exceptions import HTTPException
from litestar.types import ExceptionHandlersMap

from shared.problems import NotAllowed, NotFound, NotSignedIn, NotUnderstood, Problem, TooLarge, TryLater

AnyRequest: TypeAlias = Request[Any, Any, Any]
_NO_BODY = "'data'"
"""All that the framework says if a body is missing: the name of the parameter."""
_log = structlog.get_logger("failures")
_BY_STATUS: dict[int, type[Problem]] = {
    kind.status: kind for kind in (NotUnderstood, NotSignedIn, NotAllowed, NotFound, TooLarge, TryLater)
}


def of_problem(_: AnyRequest, wrong: Problem) -> Response[bytes]:
    """A problem that the server's rooms raised."""
    headers = {} if wrong.retry_after is None else {"Retry-After": str(wrong.retry_after)}
    if wrong.status == 401:
        headers["WWW-Authenticate"] = "Bearer"
    return _document(wrong.document(), wrong.status, headers)


def of_framework(request: AnyRequest, wrong: HTTPException) -> Response[bytes]:
    """What the web framework itself refuses: no such route, a method that is not allowed, bad input."""
    kind = _BY_STATUS.get(wrong.status_code)
    if kind is not None:
        return of_problem(request, kind(_detail(wrong)))
    document = {
        "type": "about:blank",
        "title": HTTPStatus(wrong.status_code).phrase,
        "status": wrong.status_code,
    }
    if wrong.status_code >= 500:
        _log.error("answered", status=wrong.status_code, route=request.scope.get("path_template", ""))
    return _document(document, wrong.status_code, dict(wrong.headers or {}))


def of_bug(request: AnyRequest, wrong: Exception) -> Response[bytes]:
    """Anything else is a mistake of ours: logged with its traceback, told without details."""
    _log.error("bug", route=request.scope.get("path_template", ""), method=request.method, exc_info=wrong)
    return of_problem(
        request, Problem("The server made a mistake. Nothing was lost; send it again.", retry_after=5)
    )


def of_body(request: AnyRequest, wrong: Exception) -> Response[bytes]:
    """A body that is no UTF-8, or deeper than any message: the framework's reader lets these through."""
    _log.warning("not read", route=request.scope.get("path_template", ""), error=type(wrong).__name__)
    return of_problem(request, NotUnderstood("The body is not UTF-8 text, or its values lie too deep."))


HANDLERS: ExceptionHandlersMap = {
    Problem: of_problem,
    HTTPException: of_framework,
    UnicodeDecodeError: of_body,
    RecursionError: of_body,
    Exception: of_bug,
}


def _detail(wrong: HTTPException) -> str:
    reasons = [one["message"] for one in wrong.extra or () if isinstance(one, dict) and "message" in one]
    text = "; ".join(reasons) or wrong.detail
    return "Send a JSON body." if text == _NO_BODY else text


def _document(document: dict[str, Any], status: int, headers: dict[str, str]) -> Response[bytes]:
    return Response(
        msgspec.json.encode(document),
        status_code=status,
        headers=headers,
        media_type="application/problem+json",
    )
