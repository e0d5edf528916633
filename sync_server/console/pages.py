"""All pages of the console under one roof, with what is said when one cannot be shown."""

from litestar import Response, Router, get
from litestar.di import Provide
from litestar.params import FromPath
from litestar.response import Redirect

from shared.problems import NotFound, NotSignedIn, Problem
from sync_server.console import (
    alerts,
    audit,
    door,
    live,
    orders,
    products,
    reports,
    settings,
    staff,
    stale,
    tills,
)
from sync_server.console.door import AnyRequest, visitor_of
from sync_server.console.paper import HOME, page, see, static

_ROOMS = (door, live, orders, audit, stale, alerts, tills, settings, staff, products, reports)


@get("/static/{name:str}")
async def static_file(name: FromPath[str]) -> Response[bytes]:
    """Style, script, icons and letters of the pages."""
    found = static(name)
    if found is None:
        raise NotFound("There is no file of this name.")
    return found


def of_problem(_: AnyRequest, wrong: Problem) -> Response[str] | Redirect:
    """A page that cannot be shown, or a form that was not carried out, and what to do now."""
    if isinstance(wrong, NotSignedIn):
        return see("/login")
    return page("trouble.html", status=wrong.status, title=wrong.title, said=wrong.detail)


HANDLERS = (
    Router(
        path=HOME,
        route_handlers=[static_file, *(handler for room in _ROOMS for handler in room.HANDLERS)],
        dependencies={"visitor": Provide(visitor_of)},
        exception_handlers={Problem: of_problem},
        include_in_schema=False,
    ),
)
