"""Builds the web application: routes, rooms, failure table. Nothing else does."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from datetime import datetime
from secrets import token_bytes

from litestar import Litestar
from litestar.datastructures import State
from litestar.di import Provide
from litestar.openapi import OpenAPIConfig

from sync_server import failures
from sync_server.console import pages
from sync_server.office import open_office, wall_clock
from sync_server.routes import (
    alerts,
    catalogue,
    health,
    order_sessions,
    reports,
    sites,
    staff,
    sync,
    tabs,
    tills,
    transactions,
    upkeep,
)
from sync_server.routes.document import Described
from sync_server.routes.gate import gate, refuse_nul
from sync_server.routes.who import office_of
from sync_server.settings import Settings

_ROOMS = (
    sync,
    tills,
    staff,
    catalogue,
    order_sessions,
    tabs,
    transactions,
    reports,
    alerts,
    sites,
    upkeep,
    health,
    pages,
)
_LARGEST_BODY = 1024 * 1024


def create_app(
    settings: Settings,
    *,
    now: Callable[[], datetime] = wall_clock,
    random: Callable[[int], bytes] = token_bytes,
) -> Litestar:
    """The application, its database open; the end of its lifespan closes it. Raises DiskTrouble."""
    office = open_office(settings, now, random)

    @asynccontextmanager
    async def lifespan(_: Litestar) -> AsyncIterator[None]:
        office.open(asyncio.get_running_loop())
        try:
            yield
        finally:
            office.bell.close()
            await asyncio.to_thread(office.close)

    app = Litestar(
        route_handlers=[handler for room in _ROOMS for handler in room.HANDLERS],
        lifespan=[lifespan],
        dependencies={"office": Provide(office_of)},
        exception_handlers=failures.HANDLERS,
        request_max_body_size=_LARGEST_BODY,
        before_request=refuse_nul,
        openapi_config=OpenAPIConfig(
            title="OrderSession",
            version="1",
            # Its own path to the letter: the framework answers everything unknown below with a page of HTML.
            path="/api/openapi.json",
            render_plugins=[Described(path="/")],
            use_handler_docstrings=True,
        ),
        logging_config=None,
        state=State({"office": office}),
    )
    app.asgi_handler = gate(app.asgi_handler, office)
    return app
