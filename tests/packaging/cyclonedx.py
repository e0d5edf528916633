"""Whether a bill of materials is what the schema of CycloneDX 1.6 allows."""

import json
from importlib.resources import files

import jsonschema_rs

_SCHEMAS = files("cyclonedx.schema") / "_res"
_BESIDE = ("spdx.SNAPSHOT.schema.json", "jsf-0.82.SNAPSHOT.schema.json")
_HOST = "http://cyclonedx.org/schema/"
"""By these names the schema refers to its neighbours; nothing is fetched."""


def faults(bill: str) -> list[str]:
    """What the schema does not allow, each with its place; nothing of a good one."""
    neighbours = [(_HOST + name, _schema(name)) for name in _BESIDE]
    registry = jsonschema_rs.Registry(neighbours)
    validator = jsonschema_rs.Draft7Validator(_schema("bom-1.6.SNAPSHOT.schema.json"), registry=registry)
    return [f"{error.instance_path}: {error.message}" for error in validator.iter_errors(json.loads(bill))]


def _schema(name: str) -> dict[str, object]:
    found: dict[str, object] = json.loads((_SCHEMAS / name).read_text("utf-8"))
    return found
