"""Builds the web application: routes, rooms, failure table. Nothing else does."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from datetime import datetime
from secrets import token_bytes

from litestar import Litestar
from litestar.di import Provide
from litestar.openapi import OpenAPIConfig

from sync_server import failures
from sync_server.console import pages
from sync_server.office import Office, open_office, wall_clock
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
    venue,
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
    venue,
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
    return move_in(routes(), open_office(settings, now, random))


def routes() -> Litestar:
    """Every route, with nobody behind them until an office moves in.

    They are apart because building them takes the framework longer than most requests: an application can
    be used again with another office.
    """
    app = Litestar(
        route_handlers=[handler for room in _ROOMS for handler in room.HANDLERS],
        lifespan=[_opened],
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
    )
    app.state["inside"] = app.asgi_handler
    return app


def move_in(app: Litestar, office: Office) -> Litestar:
    """The routes with that office behind them and a new gate before them."""
    app.state["office"] = office
    app.asgi_handler = gate(app.state["inside"], office)
    return app


@asynccontextmanager
async def _opened(app: Litestar) -> AsyncIterator[None]:
    office: Office = app.state["office"]
    office.open(asyncio.get_running_loop())
    try:
        yield
    finally:
        office.bell.close()
        await asyncio.to_thread(office.close)
