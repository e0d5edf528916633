"""Stale orders: given to a colleague, or parked where they are."""

from collections.abc import Sequence
from datetime import datetime
from functools import partial
from typing import Any

from litestar import Response, get, post
from litestar.params import FromPath
from litestar.response import Redirect

from shared.edits import Park
from shared.ids import stamp
from shared.order_session import Status
from shared.problems import StatusConflict
from sync_server.console.door import AnyRequest, CallingVisitor, FilledForm, Rooms, Visitor, form_of
from sync_server.console.frame import around, frame_of
from sync_server.console.paper import page, see
from sync_server.office import Office
from sync_server.tables import Connection

_DONE = {
    "assigned": "The order was given to a colleague.",
    "parked": "The order is parked: its owner finds it.",
}


@get("/stale")
async def stale(request: AnyRequest, office: Rooms, visitor: CallingVisitor) -> Response[str]:
    """What nobody has touched for long."""
    values = await office.run(partial(_gather, office=office, visitor=visitor, now=office.now()))
    return page("stale.html", **values, done=_DONE.get(request.query_params.get("done", ""), ""))


@post("/stale/{session_id:str}/assign", dependencies={"form": form_of}, status_code=303)
async def assign(
    office: Rooms, visitor: CallingVisitor, session_id: FromPath[str], form: FilledForm
) -> Redirect:
    """The order belongs to somebody else from now on."""
    give = partial(office.orders.give_to, person=visitor.person, session_id=session_id)
    await office.run(partial(give, user_id=form.number("user"), now=office.now()))
    return see("/stale?done=assigned")


@post("/stale/{session_id:str}/park", dependencies={"form": form_of}, status_code=303)
async def park(
    office: Rooms, visitor: CallingVisitor, session_id: FromPath[str], form: FilledForm
) -> Redirect:
    """The order is no longer at a till; its owner finds it at the next login."""
    assert form is not None, "the form was checked on the way in"
    work = partial(_park, office=office, visitor=visitor, session_id=session_id, now=office.now())
    await office.run(work)
    return see("/stale?done=parked")


def _park(connection: Connection, office: Office, visitor: Visitor, session_id: str, now: datetime) -> None:
    book = office.orders.book(connection, visitor.person, session_id)
    if book.session.status is Status.PENDING_LOGOUT:
        return
    if book.session.status is not Status.ACTIVE:
        raise StatusConflict("This order is not open any longer. Look at its changes under Audit.")
    changes: Sequence[Park] = [Park(logout_time=stamp(now))]
    office.clerk.write(connection, visitor.site_id, book, changes, now, user_id=visitor.person.user.id)


def _gather(connection: Connection, office: Office, visitor: Visitor, now: datetime) -> dict[str, Any]:
    return around(frame_of(connection, office, visitor.site_id, now), visitor, "stale")


HANDLERS = (stale, assign, park)
