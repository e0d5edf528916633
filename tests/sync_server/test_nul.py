"""Characters that no text has, in every field of every call: refused in words, on both databases."""

from collections.abc import Iterator
from typing import Any

import msgspec
import pytest

from tests.sync_server.paper_till import PaperTill, beer
from tests.sync_server.venue import House

NUL = rb"a\u0000b"
HALF = rb"a\ud800b"
"""Half of a surrogate pair, as it is written in JSON."""
MARK = "the text to replace"
OWN_READERS = ("/api/sync/push",)
"""Calls that set single edits aside instead: tested with `read_push`."""


def found(schema: dict[str, Any], document: dict[str, Any]) -> dict[str, Any]:
    """The schema behind a reference; of several the first that is not null."""
    while "$ref" in schema or "anyOf" in schema or "oneOf" in schema:
        if "$ref" in schema:
            schema = document["components"]["schemas"][schema["$ref"].rpartition("/")[2]]
        else:
            choices = schema.get("anyOf") or schema["oneOf"]
            texts = [one for one in choices if one.get("type") == "string"]
            schema = (texts or [one for one in choices if one.get("type") != "null"])[0]
    return schema


def examples(schema: dict[str, Any], document: dict[str, Any], deep: int = 0) -> tuple[Any, list[Any]]:
    """A value that fits the schema, and copies of it in each of which one text is the mark."""
    schema = found(schema, document)
    if deep > 6:
        return None, []
    if "enum" in schema or "const" in schema:
        return schema.get("const", schema.get("enum", [None])[0]), []
    match schema.get("type"):
        case "string":
            return "2026-03-01T12:00:00Z" if schema.get("format") else "word", [MARK]
        case "integer" | "number":
            return schema.get("minimum", 1), []
        case "boolean":
            return True, []
        case "array":
            one, marked = examples(schema.get("items", {}), document, deep + 1)
            return [one], [[other] for other in marked]
        case "object":
            whole: dict[str, Any] = {}
            parts: list[tuple[str, list[Any]]] = []
            for name, field in schema.get("properties", {}).items():
                whole[name], marked = examples(field, document, deep + 1)
                parts.append((name, marked))
            return whole, [{**whole, name: other} for name, marked in parts for other in marked]
    return None, []


def bodies(house: House) -> Iterator[tuple[str, str, bytes]]:
    """Method, path and body of every call that takes JSON, with the mark in one text after the other."""
    document = house.client.get("/api/openapi.json").json()
    for path, operations in document["paths"].items():
        for method, operation in operations.items():
            content = operation.get("requestBody", {}).get("content", {})
            if "application/json" in content and path not in OWN_READERS:
                for body in examples(content["application/json"]["schema"], document)[1]:
                    yield method.upper(), path, msgspec.json.encode(body)


def places(house: House) -> dict[str, str]:
    """Path parameters that lead somewhere."""
    till = PaperTill()
    order = till.order(beer())
    house.push(till, order)
    mara = house.as_person("Mara")
    tab = house.client.post("/api/tabs", json={"name": "Terrace"}, headers=mara).json()["tab"]["id"]
    return {
        "{session_id}": order, "{tab_id}": tab, "{user_id}": "1", "{till_id}": "1", "{product_id}": "103",
        "{alert_id}": "none", "{edit_id}": "none", "{transaction_id}": "none",
    }  # fmt: skip


@pytest.mark.parametrize("wrong", [NUL, HALF], ids=["nul", "half a pair"])
def test_no_text_of_a_body_may_hold_it(house: House, wrong: bytes) -> None:
    mara, known = house.as_person("Mara"), places(house)
    asked, answers = 0, []
    for method, path, body in bodies(house):
        for name, value in known.items():
            path = path.replace(name, value)  # noqa: PLW2901 - it is filled in.
        headers = {**mara, "Content-Type": "application/json"}
        answer = house.client.request(
            method, path, content=body.replace(MARK.encode(), wrong), headers=headers
        )
        asked += 1
        if (answer.status_code, answer.headers["content-type"]) != (400, "application/problem+json"):
            answers.append(f"{method} {path} {body!r}: {answer.status_code} {answer.text[:200]}")
        elif not answer.json()["detail"]:
            answers.append(f"{method} {path}: not a word")
    assert answers == []
    assert asked > 30


@pytest.mark.parametrize("wrong", ["a%00b", "a%ED%A0%80b", "%FF"])
def test_no_address_may_hold_it(house: House, wrong: str) -> None:
    mara, document = house.as_person("Mara"), house.client.get("/api/openapi.json").json()
    fell = []
    for path, operations in document["paths"].items():
        for method, operation in operations.items():
            given = operation.get("parameters", ())
            query = "&".join(f"{one['name']}={wrong}" for one in given if one["in"] == "query")
            address = path
            for one in given:
                address = address.replace(f"{{{one['name']}}}", wrong)
            for asked in {f"{path.replace('{', '').replace('}', '')}?{query}", address}:
                answer = house.client.request(method.upper(), asked, headers=mara)
                if answer.status_code >= 500:
                    fell.append(f"{method} {asked}: {answer.status_code}")
    assert fell == []


def test_a_text_that_speaks_of_it_is_fine(house: House) -> None:
    mara = house.as_person("Mara")
    for name in ("written \\u0000", "100%00"):
        answer = house.client.post("/api/tabs", json={"name": name}, headers=mara)
        assert answer.status_code == 201, answer.text
        assert answer.json()["tab"]["name"] == name


def test_a_form_or_a_file_may_not_hold_it_either(house: House) -> None:
    form = house.client.post(
        "/console/login",
        content="user=M%00ra&password=x",
        headers={"Content-Type": "application/x-www-form-urlencoded"},
    )
    assert form.status_code == 400 or "NUL" in form.text
    table = b"name,category,price,tax\nLa\0ger,Draught,5.40,20\n"
    headers = {**house.as_person("Mara"), "Content-Type": "text/csv"}
    file = house.client.post("/api/catalogue/import", content=table, headers=headers)
    assert (file.status_code, file.json()["type"]) == (400, "not-understood")
    good = house.client.post("/api/catalogue/import", content=table.replace(b"\0", b""), headers=headers)
    assert good.status_code == 200
