"""The OpenAPI document: what the framework finds, and what it cannot know: meanings, tokens, problems."""

import re
from collections.abc import Iterator
from inspect import cleandoc
from typing import Any, TypeAlias

import msgspec
from litestar import Litestar, Request
from litestar.handlers import HTTPRouteHandler
from litestar.openapi.plugins import JsonRenderPlugin

from shared.problems import (
    AlreadyCompleted,
    AmountDue,
    BadRows,
    CodeNotGood,
    HasPayments,
    HeadTooLarge,
    LastInCharge,
    MatchRequired,
    NotAllowed,
    NotFound,
    NotSignedIn,
    NotUnderstood,
    PinNotRecognised,
    Problem,
    ServerBusy,
    Stale,
    StatusConflict,
    Taken,
    TooLarge,
    TooMany,
    TryLater,
)
from shared.wire import Push
from sync_server import glossary

Document: TypeAlias = dict[str, Any]
Kinds: TypeAlias = tuple[type[Problem], ...]

_ALWAYS: Kinds = (NotUnderstood, HeadTooLarge, Problem, ServerBusy)
_WRITING: Kinds = (
    StatusConflict,
    Taken,
    HasPayments,
    AlreadyCompleted,
    Stale,
    AmountDue,
    TooMany,
    MatchRequired,
)
_MORE: dict[str, Kinds] = {
    "POST /api/auth/login": (PinNotRecognised, NotSignedIn, NotAllowed, TryLater),
    "POST /api/auth/logout": (NotSignedIn,),
    "POST /api/tills/enrol": (CodeNotGood, TryLater),
    "POST /api/sync/push": (TooMany,),
    "POST /api/users": (Taken,),
    "POST /api/venue": (Taken,),
    "PUT /api/users/{user_id}": (Taken, LastInCharge),
    "PUT /api/tills/{till_id}": (Taken,),
    "PUT /api/catalogue/products/{product_id}": (Taken,),
    "PUT /api/catalogue/products/{product_id}/sold-out": (Taken,),
    "POST /api/catalogue/import": (BadRows,),
    "GET /api/reports/x": (NotFound,),
}
_ORDERS = (
    "/api/order-sessions",
    "/api/tabs",
    "/api/transactions",
    "/api/reports",
    "/api/alerts",
    "/api/quarantine",
)
_NOT_JSON = {"/api/reports/day.csv": "text/csv", "/api/quarantine.ndjson": "application/x-ndjson"}
_THERE_ALREADY = ("POST /api/tabs", "POST /api/order-sessions")
"""Answer 201, or 200 if what was to be made is there already."""
_WHO: dict[str, list[dict[str, list[str]]]] = {
    "till": [{"till": []}],
    "person": [{"person": []}],
    "caller": [{"person": []}],
    "manager": [{"person": []}],
    "house": [{"person": []}],
    "site": [{"till": []}, {"person": []}],
}
_REF = "#/components/schemas/{name}"
_TOKENS = {
    "till": "The token of an enrolled till (`POST /api/tills/enrol`).",
    "person": "The token of a person who signed in (`POST /api/auth/login`).",
}


class Described(JsonRenderPlugin):
    """Serves the document, completed once."""

    def __init__(self, path: str) -> None:
        super().__init__(path=path)
        self._text = b""

    def render(self, request: Request[Any, Any, Any], openapi_schema: Document) -> bytes:
        """The document as JSON."""
        if not self._text:
            found = msgspec.json.decode(msgspec.json.encode(openapi_schema, enc_hook=str))
            self._text = msgspec.json.encode(complete(found, request.app))
        return self._text


def complete(document: Document, app: Litestar) -> Document:
    """The framework's document with everything that a caller needs to know."""
    schemas = document["components"]["schemas"]
    _, pushed = msgspec.json.schema_components([Push], ref_template=_REF)
    for name, schema in pushed.items():
        schemas.setdefault(name, schema)
    schemas["Problem"] = _problem_schema()
    for struct, schema in schemas.items():
        for name, field in schema.get("properties", {}).items():
            if "description" not in field:
                _describe(field, glossary.field(struct, name))
    document["components"]["securitySchemes"] = {
        name: {"type": "http", "scheme": "bearer", "description": text} for name, text in _TOKENS.items()
    }
    document["info"]["description"] = _preface()
    for path, method, handler in _handlers(app):
        operation = document["paths"].get(path, {}).get(method)
        if operation is not None:
            _operation(operation, path, method, handler)
    return document


def problems_of(path: str, method: str, handler: HTTPRouteHandler) -> Kinds:
    """What a call may be told instead of its answer."""
    kinds = list(_ALWAYS + _MORE.get(f"{method.upper()} {path}", ()))
    if _WHO.keys() & handler.resolve_dependencies().keys():
        kinds += [NotSignedIn, NotAllowed]
    if "{" in path:
        kinds.append(NotFound)
    if method in ("post", "put"):
        kinds.append(TooLarge)
    if method != "get" and path.startswith(_ORDERS):
        kinds += [NotFound, *_WRITING]
    return tuple(dict.fromkeys(kinds))


def _handlers(app: Litestar) -> Iterator[tuple[str, str, HTTPRouteHandler]]:
    for route in app.routes:
        for handler in getattr(route, "route_handlers", ()):
            if isinstance(handler, HTTPRouteHandler) and handler.include_in_schema is not False:
                for method in handler.http_methods:
                    yield re.sub(r":\w+}", "}", route.path_format), str(method).lower(), handler


def _operation(operation: Document, path: str, method: str, handler: HTTPRouteHandler) -> None:
    said = operation.get("description", "")
    operation["summary"] = said.partition(". ")[0].partition("\n")[0].rstrip(".") + "." if said else ""
    for parameter in operation.get("parameters", ()):
        text = glossary.PARAMETERS.get(parameter["name"]) or glossary.FIELDS.get(parameter["name"], "")
        parameter.setdefault("description", text)
        if parameter["in"] == "path" and parameter["schema"].get("type") == "string":
            parameter["schema"].setdefault("minLength", 1)
    if f"{method.upper()} {path}" in _THERE_ALREADY:
        operation["responses"].setdefault("200", operation["responses"]["201"])
    if path in _NOT_JSON:
        operation["responses"]["200"]["content"] = {_NOT_JSON[path]: {"schema": {"type": "string"}}}
    if path == "/api/sync/push":
        operation["requestBody"] = _body("application/json", {"$ref": _REF.format(name="Push")})
    if path == "/api/catalogue/import":
        operation["requestBody"] = _body("text/csv", {"type": "string"})
    for name in _WHO.keys() & handler.resolve_dependencies().keys():
        operation["security"] = _WHO[name]
    by_status: dict[int, list[type[Problem]]] = {}
    for kind in problems_of(path, method, handler):
        by_status.setdefault(kind.status, []).append(kind)
    for status, kinds in by_status.items():
        operation["responses"][str(status)] = {
            "description": " ".join(f"`{kind.type}`: {_meaning(kind)}" for kind in kinds),
            "content": {"application/problem+json": {"schema": {"$ref": _REF.format(name="Problem")}}},
        }


def _meaning(kind: type[Problem]) -> str:
    return cleandoc(kind.__doc__ or "").partition("\n\n")[0].replace("\n", " ")


def _body(kind: str, schema: Document) -> Document:
    return {"required": True, "content": {kind: {"schema": schema}}}


def _describe(field: Document, text: str) -> None:
    """OpenAPI 3.1 lets a reference have a description beside it."""
    if text:
        field["description"] = text


def _problem_schema() -> Document:
    fields = {
        "type": ({"type": "string"}, "Which problem it is; stable."),
        "title": ({"type": "string"}, "The problem in a few words."),
        "status": ({"type": "integer"}, "The HTTP status once more."),
        "detail": ({"type": "string"}, "One sentence that says what to do."),
    }
    properties = {name: {**shape, "description": text} for name, (shape, text) in fields.items()}
    return {
        "type": "object",
        "title": "Problem",
        "description": "RFC 9457. Some problems have further members, which their description names.",
        "required": ["type", "title", "status"],
        "properties": properties,
    }


def _preface() -> str:
    kinds: list[type[Problem]] = [Problem, *Problem.__subclasses__()]
    kinds.sort(key=lambda kind: (kind.status, kind.type))
    rows = [f"| `{kind.type}` | {kind.status} | {_meaning(kind)} |" for kind in kinds]
    return "\n".join(
        (
            "JSON in camelCase, times RFC 3339 in UTC, amounts in minor units of the currency.",
            "A person or a till sends `Authorization: Bearer …`.",
            "Cashiers see and change what is theirs, managers and admins everything of their site.",
            "Only admins add or change managers and admins.",
            "",
            "Whatever is refused is answered by `application/problem+json`:",
            "",
            "| type | status | meaning |",
            "|---|---|---|",
            *rows,
        )
    )
