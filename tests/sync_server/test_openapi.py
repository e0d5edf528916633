"""The interface describes itself: every call, every field with its unit, every problem."""

from collections.abc import Iterator
from typing import Any

from shared.problems import Problem
from tests.sync_server.venue import House


def document(house: House) -> dict[str, Any]:
    """The OpenAPI document."""
    found: dict[str, Any] = house.client.get("/api/openapi.json").json()
    return found


def operations(described: dict[str, Any]) -> Iterator[tuple[str, dict[str, Any]]]:
    """Every operation by method and path."""
    for path, methods in described["paths"].items():
        for method, operation in methods.items():
            yield f"{method.upper()} {path}", operation


def test_every_operation_is_described(house: House) -> None:
    described = document(house)
    bare = [name for name, one in operations(described) if not one.get("description") or not one["summary"]]
    assert bare == []


def test_every_parameter_and_every_field_is_described(house: House) -> None:
    described = document(house)
    bare = [
        f"{name}: {parameter['name']}"
        for name, operation in operations(described)
        for parameter in operation.get("parameters", ())
        if not parameter.get("description")
    ]
    for struct, schema in described["components"]["schemas"].items():
        bare += [
            f"{struct}.{name}"
            for name, one in schema.get("properties", {}).items()
            if not one.get("description")
        ]
    assert bare == []


def test_every_problem_is_told_with_its_meaning_and_by_some_call(house: House) -> None:
    described = document(house)
    kinds: list[type[Problem]] = [Problem, *Problem.__subclasses__()]
    assert [kind.type for kind in kinds if f"| `{kind.type}` |" not in described["info"]["description"]] == []
    told = str([one["responses"] for _, one in operations(described)])
    assert [kind.type for kind in kinds if f"`{kind.type}`" not in told] == []


def test_who_may_call_is_told(house: House) -> None:
    described = document(house)
    open_to_all = {name for name, one in operations(described) if "security" not in one}
    assert open_to_all == {
        "POST /api/tills/enrol", "POST /api/auth/login", "POST /api/auth/logout",
        "GET /healthz", "GET /readyz",
    }  # fmt: skip
    assert described["components"]["securitySchemes"].keys() == {"till", "person"}


def test_the_push_is_described(house: House) -> None:
    described = document(house)
    push = described["paths"]["/api/sync/push"]["post"]
    assert push["requestBody"]["content"]["application/json"]["schema"] == {
        "$ref": "#/components/schemas/Push"
    }
    assert {"request", "replica", "epoch", "sessions", "mark"} == described["components"]["schemas"]["Push"][
        "properties"
    ].keys()
