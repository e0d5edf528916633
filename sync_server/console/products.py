"""The products: a list to search, sold out or not, and a price list to take in."""

from datetime import datetime
from functools import partial
from typing import Any

import msgspec
from litestar import Response, get, post
from litestar.datastructures import UploadFile
from litestar.params import FromPath
from litestar.response import Redirect

from shared.catalogue import Catalogue, Product
from sync_server.console.door import AnyRequest, CallingVisitor, FilledForm, Rooms, Visitor, form_of
from sync_server.console.frame import around, frame_of
from sync_server.console.paper import page, see
from sync_server.forms.catalogue import Imported, ProductChange
from sync_server.office import Office
from sync_server.pricelist import changed, imported, read_pricelist
from sync_server.sites import catalogue_of, change_catalogue
from sync_server.tables import Connection

_MOST = 200


@get("/products")
async def products(request: AnyRequest, office: Rooms, visitor: CallingVisitor) -> Response[str]:
    """What is sold, as far as it fits the search."""
    asked = str(request.query_params.get("q", "")).strip()
    return page("products.html", **await _values(office, visitor, asked), taken=None)


@post("/products/import", dependencies={"form": form_of}, status_code=200)
async def take(
    request: AnyRequest, office: Rooms, visitor: CallingVisitor, form: FilledForm
) -> Response[str]:
    """A price list: all of it or, with a bad row, nothing."""
    upload = (await request.form()).get("file")
    text = await upload.read() if isinstance(upload, UploadFile) else b""
    dry_run = form.text("only") == "look"
    taken = await office.run(partial(_take, site_id=visitor.site_id, text=text, dry_run=dry_run))
    return page("products.html", **await _values(office, visitor, ""), taken=taken)


@post("/products/{product_id:int}/sold-out", dependencies={"form": form_of}, status_code=303)
async def sold_out(
    office: Rooms, visitor: CallingVisitor, product_id: FromPath[int], form: FilledForm
) -> Redirect:
    """There is none left, or it is sold again; the tills are told at once."""
    wish = ProductChange(sold_out=form.text("answer") == "out")
    change = partial(changed, product_id=product_id, wish=wish)
    await office.run(partial(change_catalogue, site_id=visitor.site_id, change=change))
    return see("/products")


@post("/products/{product_id:int}/favourite", dependencies={"form": form_of}, status_code=303)
async def favourite(
    office: Rooms, visitor: CallingVisitor, product_id: FromPath[int], form: FilledForm
) -> Redirect:
    """It is on the tills' first page from now on, or not."""
    wish = ProductChange(favourite=form.text("answer") == "on")
    change = partial(changed, product_id=product_id, wish=wish)
    await office.run(partial(change_catalogue, site_id=visitor.site_id, change=change))
    return see("/products")


async def _values(office: Office, visitor: Visitor, asked: str) -> dict[str, Any]:
    return await office.run(partial(_gather, office=office, visitor=visitor, asked=asked, now=office.now()))


def _gather(
    connection: Connection, office: Office, visitor: Visitor, asked: str, now: datetime
) -> dict[str, Any]:
    frame = frame_of(connection, office, visitor.site_id, now)
    catalogue = catalogue_of(connection, visitor.site_id)
    found = [one for one in catalogue.products if _fits(one, asked.casefold())]
    return {
        **around(frame, visitor, "products"),
        "found": found[:_MOST],
        "more": len(found) - _MOST,
        "asked": asked,
        "shelves": {one.key: one.name for one in catalogue.categories},
        "version": catalogue.version,
        "favourites": frozenset(catalogue.favourites),
    }


def _fits(product: Product, asked: str) -> bool:
    known = (product.name.casefold(), product.category.casefold(), product.code or "", *product.barcodes)
    return any(asked in one for one in known)


def _take(connection: Connection, site_id: int, text: bytes, *, dry_run: bool) -> Imported:
    """What the file does to the catalogue; nothing if it has a bad row. Raises NotUnderstood."""
    before = catalogue_of(connection, site_id)
    reading = read_pricelist(text, before)
    if reading.bad or dry_run:
        told = imported(reading, before.version, dry_run=True)
        return msgspec.structs.replace(told, bad=told.bad[:_MOST])

    def whole(_: Catalogue) -> Catalogue:
        return reading.catalogue

    return imported(reading, change_catalogue(connection, site_id, whole).version, dry_run=False)


HANDLERS = (products, take, sold_out, favourite)
