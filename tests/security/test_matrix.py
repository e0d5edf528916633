"""Everybody is answered as the matrix says; whoever is refused, or works elsewhere, changes nothing here."""

import re

import pytest
from litestar.routes import HTTPRoute

from sync_server.app import routes
from tests.security.cast import Cast
from tests.security.matrix import API, CONSOLE, rows
from tests.security.two_sites import of_site, rows_of
from tests.sync_server.venue import SITE, House

LEAVES = "/logout"
"""A call that ends the caller's own token even where it answers by sending them to sign in."""


def test_the_matrix_has_a_row_for_every_route_of_the_server() -> None:
    found = {
        f"{method} {re.sub(r':[a-z]+}', '}', route.path)}"
        for route in routes().routes
        for handler in getattr(route, "route_handlers", ())
        for method in handler.http_methods
        if method != "OPTIONS"
    }
    assert all(isinstance(route, HTTPRoute) for route in routes().routes)
    assert found == (rows(API) | rows(CONSOLE)).keys()


@pytest.mark.parametrize("table", [API, CONSOLE], ids=["api", "console"])
def test_everybody_is_answered_as_the_matrix_says(house: House, table: str) -> None:
    cast, wrong = Cast(house), []
    for name, cells in rows(table).items():
        for caller, expected in cells.items():
            call = cast.prepare(name, caller)
            before = rows_of(house)
            answer = cast.send(call)
            after = rows_of(house)
            is_out = answer.headers.get("location") == "/console/login"
            said = "out" if is_out else str(answer.status_code)
            if said != expected:
                wrong.append(f"{name} by {caller}: {said}, not {expected}")
            if (is_out or answer.is_error) and not name.endswith(LEAVES) and after != before:
                wrong.append(f"{name} by {caller}: {said}, and yet it changed something")
            if caller in ("foreign", "else") and of_site(after, SITE) != of_site(before, SITE):
                wrong.append(f"{name} by {caller}: it changed another site")
    assert wrong == []
