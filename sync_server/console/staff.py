"""The staff: who works here, somebody new, new secrets, and leaving."""

from datetime import datetime
from functools import partial
from typing import Any, Literal, cast

from litestar import Response, get, post
from litestar.params import FromPath
from litestar.response import Redirect

from shared.problems import NotUnderstood
from shared.wire import NewUser
from sync_server.console.door import AnyRequest, CallingVisitor, FilledForm, Rooms, Visitor, form_of
from sync_server.console.frame import around, frame_of
from sync_server.console.paper import page, see
from sync_server.forms.staff import MemberChange
from sync_server.office import Office
from sync_server.staff import members_of, visible
from sync_server.tables import Connection

_ROLES = ("cashier", "manager", "admin")
_DONE = {
    "added": "They can log in on every till that reaches the server.",
    "changed": "The new PIN holds from now on.",
    "left": "They cannot log in any longer. Their orders stay.",
    "back": "They can log in again.",
}


@get("/staff")
async def staff(request: AnyRequest, office: Rooms, visitor: CallingVisitor) -> Response[str]:
    """Everybody, those who left too."""
    values = await office.run(partial(_gather, office=office, visitor=visitor, now=office.now()))
    return page("staff.html", **values, done=_DONE.get(request.query_params.get("done", ""), ""))


@post("/staff/add", dependencies={"form": form_of}, status_code=303)
async def add(office: Rooms, visitor: CallingVisitor, form: FilledForm) -> Redirect:
    """Somebody joins; only an admin adds managers."""
    role, name = form.text("role"), form.text("name")
    if role not in _ROLES or not name or len(name) > 60:
        raise NotUnderstood("Give a name of at most 60 letters, and choose what the person may do.")
    chosen = cast(Literal["cashier", "manager", "admin"], role)
    wish = NewUser(name=name, role=chosen, pin=form.text("pin"), password=form.text("password"))
    await office.access.add_user(visitor.person, wish)
    return see("/staff?done=added")


@post("/staff/{user_id:int}/pin", dependencies={"form": form_of}, status_code=303)
async def pin(office: Rooms, visitor: CallingVisitor, user_id: FromPath[int], form: FilledForm) -> Redirect:
    """A new PIN for the tills."""
    secret = form.text("pin")
    if not secret:
        raise NotUnderstood("A PIN has 4 to 8 digits.")
    await office.access.change_user(visitor.person, user_id, MemberChange(pin=secret))
    return see("/staff?done=changed")


@post("/staff/{user_id:int}/{answer:str}", dependencies={"form": form_of}, status_code=303)
async def come_or_go(
    office: Rooms, visitor: CallingVisitor, user_id: FromPath[int], answer: FromPath[str], form: FilledForm
) -> Redirect:
    """Somebody leaves, or is back."""
    assert form is not None, "the form was checked on the way in"
    back = answer == "back"
    await office.access.change_user(visitor.person, user_id, MemberChange(active=back))
    return see(f"/staff?done={'back' if back else 'left'}")


def _gather(connection: Connection, office: Office, visitor: Visitor, now: datetime) -> dict[str, Any]:
    frame = frame_of(connection, office, visitor.site_id, now)
    people = visible(visitor.person, members_of(connection, visitor.site_id))
    return {**around(frame, visitor, "staff"), "people": people}


HANDLERS = (staff, add, pin, come_or_go)
