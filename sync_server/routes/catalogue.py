"""The catalogue: what the site sells."""

from collections.abc import Callable
from functools import partial
from typing import Annotated, Literal

import msgspec
from litestar import Response, get, post, put
from litestar.params import FromPath, JSONBody, PathParameter, QueryParameter

from shared.catalogue import Catalogue, Product
from shared.problems import BadRows, NotFound
from sync_server.forms.catalogue import Imported, ProductChange, SoldOut
from sync_server.pricelist import changed, imported, read_pricelist
from sync_server.routes.who import (
    AnyRequest,
    CallingPerson,
    CallingSite,
    Rooms,
    calling_manager,
    calling_site,
)
from sync_server.sites import catalogue_of, change_catalogue
from sync_server.tables import Connection

_MOST_TOLD = 500
_DryRun = Annotated[bool, QueryParameter(name="dryRun", description="1: only tell what would happen.")]
_Bad = Annotated[
    Literal["refuse", "skip"],
    QueryParameter(description="`skip`: take the good rows and leave out the bad ones."),
]
_Id = Annotated[int, PathParameter(ge=1, le=2**31 - 1, description="The product's id.")]


@get("/api/catalogue", dependencies={"site": calling_site})
async def catalogue(request: AnyRequest, office: Rooms, site: CallingSite) -> Response[Catalogue | None]:
    """All products. The ETag is the version; 304 if the caller names it in If-None-Match."""
    found = await office.run(partial(catalogue_of, site_id=site))
    etag = f'"{found.version}"'
    if request.headers.get("if-none-match") == etag:
        return Response(None, status_code=304, headers={"ETag": etag})
    return Response(found, headers={"ETag": etag})


@get("/api/catalogue/products/{product_id:int}", dependencies={"site": calling_site})
async def product(office: Rooms, site: CallingSite, product_id: _Id) -> Product:
    """One product by its id."""
    found = await office.run(partial(catalogue_of, site_id=site))
    return one_of(found, lambda product: product.product_id == product_id)


@get("/api/catalogue/barcode/{code:str}", dependencies={"site": calling_site})
async def barcode(office: Rooms, site: CallingSite, code: FromPath[str]) -> Product:
    """The product that carries this barcode."""
    found = await office.run(partial(catalogue_of, site_id=site))
    return one_of(found, lambda product: code in product.barcodes)


@put("/api/catalogue/products/{product_id:int}", dependencies={"manager": calling_manager})
async def put_product(
    office: Rooms, manager: CallingPerson, product_id: _Id, data: JSONBody[ProductChange]
) -> Product:
    """Changes a product, or adds it if name, category, price and tax are given. Tills are told."""
    change = partial(changed, product_id=product_id, wish=data)
    after = await office.run(partial(change_catalogue, site_id=manager.site_id, change=change))
    return one_of(after, lambda product: product.product_id == product_id)


@put("/api/catalogue/products/{product_id:int}/sold-out", dependencies={"manager": calling_manager})
async def put_sold_out(
    office: Rooms, manager: CallingPerson, product_id: _Id, data: JSONBody[SoldOut]
) -> Product:
    """Says that a product is sold out, or sold again. The tills are told at once."""
    change = partial(changed, product_id=product_id, wish=ProductChange(sold_out=data.sold_out))
    after = await office.run(partial(change_catalogue, site_id=manager.site_id, change=change))
    return one_of(after, lambda product: product.product_id == product_id)


@post("/api/catalogue/import", status_code=200, dependencies={"manager": calling_manager})
async def import_pricelist(
    request: AnyRequest,
    office: Rooms,
    manager: CallingPerson,
    dry_run: _DryRun = False,
    bad: _Bad = "refuse",
) -> Imported:
    """Takes a price list (text/csv). One bad row refuses the whole file, unless they are skipped."""
    take = partial(take_pricelist, text=await request.body(), skip_bad=bad == "skip", dry_run=dry_run)
    return await office.run(partial(take, site_id=manager.site_id))


def one_of(catalogue: Catalogue, wanted: Callable[[Product], bool]) -> Product:
    """The first product that is wanted. Raises NotFound."""
    for product in catalogue.products:
        if wanted(product):
            return product
    raise NotFound("The catalogue has no such product.")


def take_pricelist(
    connection: Connection, site_id: int, text: bytes, *, skip_bad: bool, dry_run: bool
) -> Imported:
    """Reads the file into the site's catalogue. Raises BadRows, NotUnderstood."""
    before = catalogue_of(connection, site_id)
    reading = read_pricelist(text, before)
    if reading.bad and not skip_bad:
        rows = msgspec.to_builtins(reading.bad[:_MOST_TOLD])
        raise BadRows(f"{len(reading.bad)} rows cannot be taken; nothing was changed.", rows=rows)
    if dry_run:
        return imported(reading, before.version, dry_run=True)
    after = change_catalogue(connection, site_id, lambda _: reading.catalogue)
    return imported(reading, after.version, dry_run=False)


HANDLERS = (catalogue, product, barcode, put_product, put_sold_out, import_pricelist)
