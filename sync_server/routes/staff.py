"""Staff: signing in and out, joining, changing and leaving."""

from functools import partial
from typing import Annotated

from litestar import get, post, put
from litestar.params import HeaderParameter, JSONBody, PathParameter

from shared.problems import NotAllowed, NotFound
from shared.rest import LoggedIn
from shared.wire import Login, NewUser, User
from sync_server.forms.staff import Member, MemberChange, Members
from sync_server.ordering import Caller
from sync_server.routes.who import (
    AnyRequest,
    CallingPerson,
    Rooms,
    bearer,
    calling_manager,
    calling_person,
)
from sync_server.staff import members_of, visible
from sync_server.tokens import hash_of

_Id = Annotated[int, PathParameter(ge=1, le=2**31 - 1, description="The person's number at the site.")]
_TillToken = Annotated[str, HeaderParameter(name="X-Till-Token", description="The till's token, for a PIN.")]


@post("/api/auth/login", status_code=200)
async def login(office: Rooms, data: JSONBody[Login], till_token: _TillToken = "") -> LoggedIn:
    """Signs a person in by PIN at a till, or by password; tells which order they left open."""
    signed = await office.access.login(data, till_token)
    caller = Caller(signed.person, hash_of(signed.token))
    order = await office.run(partial(office.ordering.signed_in, caller=caller))
    return LoggedIn(signed.token, signed.expires_at, signed.person.user, order)


@post("/api/auth/logout", status_code=204)
async def logout(request: AnyRequest, office: Rooms) -> None:
    """Ends the person's token. Orders stay as they are."""
    await office.access.logout(bearer(request))


@post("/api/users", status_code=201, dependencies={"manager": calling_manager})
async def add_user(office: Rooms, manager: CallingPerson, data: JSONBody[NewUser]) -> User:
    """Adds somebody to the staff."""
    return await office.access.add_user(manager, data)


@get("/api/users", dependencies={"person": calling_person})
async def everybody(office: Rooms, person: CallingPerson) -> Members:
    """The staff; a cashier sees only themselves."""
    members = await office.run(partial(members_of, site_id=person.site_id))
    return Members(visible(person, members))


@get("/api/users/{user_id:int}", dependencies={"person": calling_person})
async def one_user(office: Rooms, person: CallingPerson, user_id: _Id) -> Member:
    """One member of staff."""
    members = await office.run(partial(members_of, site_id=person.site_id))
    found = [one for one in members if one.id == user_id]
    if not found:
        raise NotFound("There is nobody of this number.")
    if not visible(person, found):
        raise NotAllowed("Only a manager may see this.")
    return found[0]


@put("/api/users/{user_id:int}", dependencies={"person": calling_person})
async def change_user(
    office: Rooms, person: CallingPerson, user_id: _Id, data: JSONBody[MemberChange]
) -> Member:
    """Changes a member of staff. A new PIN or password, or leaving, ends that person's tokens."""
    return await office.access.change_user(person, user_id, data)


HANDLERS = (login, logout, add_user, everybody, one_user, change_user)
