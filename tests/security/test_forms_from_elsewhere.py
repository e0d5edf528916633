"""The console's forms: only its own pages can send them, and looking at a page changes nothing."""

import dataclasses

import pytest

from sync_server.tokens import hash_of
from tests.security.cast import Call, Cast
from tests.security.matrix import API, CONSOLE, rows
from tests.security.two_sites import rows_of
from tests.sync_server.venue import House

FORMS = [name for name in rows(CONSOLE) if name.startswith("POST") and not name.endswith("/login")]
OTHERS = "elsewhere.example"


def forged(call: Call, how: str, others: str) -> Call:
    """The form as it comes from somewhere else; `others` is the token of another manager."""
    fields, headers = dict(call.sent["data"]), dict(call.headers)
    match how:
        case "no token":
            del fields["csrf"]
        case "empty token":
            fields["csrf"] = ""
        case "another's token":
            fields["csrf"] = hash_of(f"csrf{others}")
        case "the cookie itself":
            fields["csrf"] = headers["Cookie"].removeprefix("console=")
        case "token in the address":
            return dataclasses.replace(
                call, path=f"{call.path}?csrf={fields.pop('csrf')}", sent={**call.sent, "data": fields}
            )
        case "another origin" | "no origin":
            headers["Origin"] = f"https://{OTHERS}" if how == "another origin" else "null"
        case _:
            headers["Sec-Fetch-Site"] = how
    return dataclasses.replace(call, headers=headers, sent={**call.sent, "data": fields})


@pytest.mark.parametrize(
    "how",
    [
        "no token", "empty token", "another's token", "the cookie itself", "token in the address",
        "another origin", "no origin", "cross-site", "same-site",
    ],
)  # fmt: skip
def test_no_form_from_elsewhere_is_carried_out(house: House, how: str) -> None:
    cast = Cast(house)
    for name in FORMS:
        call = forged(cast.prepare(name, "manager"), how, cast.tokens["admin"])
        before = rows_of(house)
        answer = cast.send(call)
        assert (answer.status_code, rows_of(house) == before) == (403, True), name
    assert cast.send(cast.prepare("GET /console", "manager")).status_code == 200, "still signed in"


@pytest.mark.parametrize("field", [{"Origin": f"https://{OTHERS}"}, {"Sec-Fetch-Site": "cross-site"}])
def test_nobody_is_signed_in_by_another_website(house: House, field: dict[str, str]) -> None:
    form = {"name": "Mara", "password": "lantern-9999"}
    answer = house.client.post("/console/login", data=form, headers=field)
    assert answer.status_code == 403
    assert "set-cookie" not in answer.headers


@pytest.mark.parametrize("table", [API, CONSOLE], ids=["api", "console"])
def test_looking_changes_nothing(house: House, table: str) -> None:
    cast = Cast(house)
    for name in rows(table):
        if name.startswith("GET"):
            call = cast.prepare(name, "manager")
            before = rows_of(house)
            cast.send(call)
            assert rows_of(house) == before, name


def test_no_other_website_may_read_or_be_asked_for_leave(house: House) -> None:
    for path in ("/api/users", "/console", "/healthz", "/api/openapi.json"):
        asked = {"Origin": f"https://{OTHERS}", "Access-Control-Request-Method": "POST"}
        for answer in (house.client.get(path, headers=asked), house.client.options(path, headers=asked)):
            assert [name for name in answer.headers if name.startswith("access-control")] == []
