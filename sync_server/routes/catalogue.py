"""The catalogue: what the site sells."""

from functools import partial

from litestar import Response, get

from shared.catalogue import Catalogue
from sync_server.routes.who import AnyRequest, CallingTill, Rooms, calling_till
from sync_server.sites import catalogue_of


@get("/api/catalogue", dependencies={"till": calling_till})
async def catalogue(request: AnyRequest, office: Rooms, till: CallingTill) -> Response[Catalogue | None]:
    """All products. The ETag is the version; 304 if the till names it in If-None-Match."""
    found = await office.run(partial(catalogue_of, site_id=till.site_id))
    etag = f'"{found.version}"'
    if request.headers.get("if-none-match") == etag:
        return Response(None, status_code=304, headers={"ETag": etag})
    return Response(found, headers={"ETag": etag})


HANDLERS = (catalogue,)
