"""What a browser is told: the cookie, the policies, and that nothing of a page is kept."""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from http.cookies import Morsel, SimpleCookie

import httpx
import pytest

from tests.security.cast import Cast
from tests.security.matrix import CONSOLE, rows
from tests.sync_server.paper_till import PaperTill, beer
from tests.sync_server.venue import House

SAFE, PLAIN = "https://testserver.local", "http://testserver.local"
FORM = {"name": "Mara", "password": "lantern-9999"}


@contextmanager
def signed_in(house: House, origin: str) -> Iterator[Morsel[str]]:
    """The one cookie that the manager gets."""
    answer = house.client.post(f"{origin}/console/login", data=FORM, follow_redirects=False)
    assert answer.status_code == 303
    (cookie,) = SimpleCookie(answer.headers["set-cookie"]).values()
    house.client.cookies.clear()
    yield cookie
    house.client.cookies.clear()


def page(house: House, path: str, cookie: str) -> httpx.Response:
    """What a browser with that cookie is shown."""
    return house.client.get(path, headers={"Cookie": cookie}, follow_redirects=False)


@pytest.mark.parametrize(
    ("origin", "name", "path"), [(SAFE, "__Host-console", "/"), (PLAIN, "console", "/console")]
)
def test_the_cookie_is_out_of_reach(house: House, origin: str, name: str, path: str) -> None:
    with signed_in(house, origin) as cookie:
        assert (cookie.key, cookie["path"], cookie["domain"]) == (name, path, "")
        assert cookie["httponly"]
        assert cookie["samesite"] == "strict"
        assert bool(cookie["secure"]) is (origin == SAFE)
        assert (cookie["max-age"], cookie["expires"]) == ("", ""), "it ends with the browser"
        shown = page(house, f"{origin}/console", f"{name}={cookie.value}")
        assert shown.status_code == 200
        assert cookie.value not in shown.text


def test_a_cookie_that_somebody_on_the_line_put_there_does_not_count(house: House) -> None:
    with signed_in(house, PLAIN) as cookie:
        assert page(house, f"{SAFE}/console", f"console={cookie.value}").status_code == 303
        both = f"console={cookie.value}; __Host-console=wrong"
        assert page(house, f"{SAFE}/console", both).status_code == 303


@pytest.mark.parametrize("origin", [SAFE, PLAIN])
def test_signing_in_is_a_new_token_and_signing_out_its_end(house: House, origin: str) -> None:
    with signed_in(house, origin) as first, signed_in(house, origin) as cookie:
        assert first.value != cookie.value
        carried = {"Cookie": f"{cookie.key}={cookie.value}"}
        token = re.search(
            r'name="csrf" value="(\w+)"', page(house, f"{origin}/console/tills", carried["Cookie"]).text
        )
        assert token is not None
        left = house.client.post(
            f"{origin}/console/logout", data={"csrf": token[1]}, headers=carried, follow_redirects=False
        )
        (gone,) = SimpleCookie(left.headers["set-cookie"]).values()
        assert (gone.key, gone.value, gone["max-age"], gone["path"]) == (cookie.key, "", "0", cookie["path"])
        assert bool(gone["secure"]) is bool(cookie["secure"]), "else a browser keeps the old one"
        assert page(house, f"{origin}/console", carried["Cookie"]).status_code == 303
        assert page(house, f"{origin}/console", f"{first.key}={first.value}").status_code == 200


def test_every_page_says_what_a_browser_may_do_with_it(house: House) -> None:
    cast = Cast(house)
    for name in rows(CONSOLE):
        answer = cast.send(cast.prepare(name, "manager"))
        words = [part.split() for part in answer.headers["content-security-policy"].split(";")]
        policy = {name: sources for name, *sources in words}
        is_page = answer.headers["content-type"].startswith("text/html")
        assert policy["default-src"] in ([["'self'"]] if is_page else [["'self'"], ["'none'"]]), name
        assert policy.get("object-src", policy["default-src"]) == ["'none'"], name
        assert policy["base-uri"] == policy["frame-ancestors"] == ["'none'"], name
        assert not is_page or policy["form-action"] == ["'self'"]
        assert not is_page or answer.headers["cross-origin-opener-policy"] == "same-origin"
        assert answer.headers["x-content-type-options"] == "nosniff"
        assert answer.headers["referrer-policy"] in ("same-origin", "no-referrer")
        kept = "public, max-age=3600" if "/static/" in name else "no-store"
        assert answer.headers["cache-control"] == kept, name
        if is_page:
            assert re.findall(r"<script(?![^>]*\bsrc=)|\son\w+=|\sstyle=|javascript:", answer.text) == [], (
                name
            )


def test_every_download_is_a_file_to_keep(house: House) -> None:
    cast = Cast(house)
    for name in ("changes.csv", "changes.json"):
        answer = cast.send(cast.prepare(f"GET /console/audit/{{session_id}}/{name}", "manager"))
        assert answer.headers["content-disposition"].startswith('attachment; filename="order-')


@pytest.mark.parametrize("odd", ['a"; filename="b.exe', "☃", "ü", "<odd>"])
def test_an_order_that_a_till_named_oddly_is_only_an_odd_name(house: House, odd: str) -> None:
    till = PaperTill()
    till.write(odd, *[beer()])
    house.push(till, odd)
    cast = Cast(house)
    cookie = f"console={cast.tokens['manager']}"
    for way in ("", "/changes.csv", "/changes.json", "/receipt"):
        answer = page(house, str(httpx.URL(f"/console/audit/{odd}{way}")), cookie)
        assert answer.status_code == 200, way
        assert "<odd>" not in answer.text or "json" in answer.headers["content-type"]
        said = answer.headers.get("content-disposition", "")
        assert said.count('"') in (0, 2), "one name, and nothing behind it"
        assert said.isascii()


def test_names_that_are_html_stay_names(house: House) -> None:
    name, mara = "<script>alert(1)</script>", house.as_person("Mara")
    for path, wish in (
        ("/api/users", {"name": name, "pin": "1234"}),
        ("/api/tabs", {"name": name}),
        ("/api/tills/codes", {"till": name}),
    ):
        assert house.client.post(path, json=wish, headers=mara).status_code == 201
    assert house.client.put("/api/tills/1", json={"name": name}, headers=mara).status_code == 200
    cast = Cast(house)
    for row in rows(CONSOLE):
        if row.startswith("GET"):
            answer = cast.send(cast.prepare(row, "manager"))
            assert name not in answer.text or "attachment" in answer.headers["content-disposition"], row
