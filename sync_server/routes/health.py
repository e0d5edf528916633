"""Health: is the process there, can it write, and what has it counted."""

from litestar import Response, get

from shared.problems import NotSignedIn
from sync_server.metrics import CONTENT_TYPE
from sync_server.routes.who import AnyRequest, Rooms, bearer, from_here
from sync_server.sites import cursors
from sync_server.tokens import same


@get("/healthz")
async def healthz() -> dict[str, str]:
    """The process answers."""
    return {"status": "ok"}


@get("/readyz")
async def readyz(office: Rooms) -> dict[str, str]:
    """The database answers; 503 if it does not."""
    await office.run(cursors)
    return {"status": "ready"}


@get("/metrics", include_in_schema=False)
async def metrics(request: AnyRequest, office: Rooms) -> Response[bytes]:
    """Counters for Prometheus: with the token of the settings, or from this machine without one."""
    if not from_here(request) and not same(bearer(request), office.settings.metrics_token):
        raise NotSignedIn("The metrics need their token.")
    return Response(office.metrics.page(), media_type=CONTENT_TYPE)


HANDLERS = (healthz, readyz, metrics)
