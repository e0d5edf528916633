"""Writes pages: templates, amounts, icons, and the headers that every answer of the console has."""

import re
from decimal import Decimal
from importlib import resources
from typing import Any

from jinja2 import Environment, PackageLoader, StrictUndefined
from litestar import Response
from litestar.response import Redirect
from markupsafe import Markup

from shared.money import Minor, plain
from shared.receipt import amount

HOME = "/console"
_SIGNS = {"GBP": "£", "EUR": "€", "USD": "$", "JPY": "¥"}
HEADERS = {
    "Content-Security-Policy": "default-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self'; "
    "frame-ancestors 'none'",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Referrer-Policy": "same-origin",
    "X-Content-Type-Options": "nosniff",
    "Cache-Control": "no-store",
}
_TYPES = {"css": "text/css", "js": "text/javascript", "svg": "image/svg+xml", "otf": "font/otf"}


def money(minor: Minor, currency: str) -> str:
    """ "£1,234.50", "−£2.56", "CHF 7.50"."""
    minus = "−" if minor < 0 else ""
    return f"{minus}{_SIGNS.get(currency, f'{currency} ')}{amount(abs(minor), currency)}"


def count(number: Decimal) -> str:
    """A quantity without zeros that say nothing."""
    return f"{plain(number):f}"


def icon(name: str, size: int = 20) -> Markup:
    """An icon of the sheet, for the eye only: words always stand with it."""
    return Markup(
        '<svg class="icon" width="{0}" height="{0}" aria-hidden="true"><use href="{1}#{2}"/></svg>'
    ).format(size, f"{HOME}/static/icons.svg", name)


def page(template: str, status: int = 200, **values: Any) -> Response[str]:
    """A page from its template."""
    text = _environment.get_template(template).render(**values)
    return Response(text, status_code=status, media_type="text/html", headers=HEADERS)


def see(path: str) -> Redirect:
    """Go and look there: the answer to every form that was carried out. `path` follows /console."""
    return Redirect(HOME + path, status_code=303, headers=HEADERS)


def download(content: str | bytes, name: str, kind: str) -> Response[str | bytes]:
    """A file to keep. Of its name, which may be what a till called an order, plain letters stay."""
    plain_name = re.sub(r"[^A-Za-z0-9._-]", "_", name)
    headers = {**HEADERS, "Content-Disposition": f'attachment; filename="{plain_name}"'}
    return Response(content, media_type=kind, headers=headers)


def static(name: str) -> Response[bytes] | None:
    """A file that the pages use; None if there is none of that name."""
    if name not in _STATIC:
        return None
    headers = {**HEADERS, "Cache-Control": "public, max-age=3600"}
    kind = _TYPES.get(name.rpartition(".")[2], "text/plain; charset=utf-8")
    return Response(_STATIC[name], media_type=kind, headers=headers)


_STATIC = {
    one.name: one.read_bytes()
    for one in resources.files(__package__).joinpath("static").iterdir()
    if one.is_file()
}
_environment = Environment(
    loader=PackageLoader("sync_server.console", "templates"),
    autoescape=True,
    undefined=StrictUndefined,
    trim_blocks=True,
    lstrip_blocks=True,
)
_environment.globals["icon"] = icon
_environment.filters["money"] = money
