"""Staff: signing in and out, and joining."""

from functools import partial
from typing import Annotated

from litestar import post
from litestar.params import HeaderParameter, JSONBody

from shared.wire import LoggedIn, Login, NewUser, User
from sync_server.routes.who import AnyRequest, CallingPerson, Rooms, bearer, calling_manager

_TillToken = Annotated[str, HeaderParameter(name="X-Till-Token", description="The till's token, for a PIN.")]


@post("/api/auth/login", status_code=200)
async def login(office: Rooms, data: JSONBody[Login], till_token: _TillToken = "") -> LoggedIn:
    """Signs a person in by PIN at a till, or by password; tells which order they left open."""
    signed = await office.access.login(data, till_token)
    order = await office.run(partial(office.orders.current, person=signed.person))
    return LoggedIn(signed.token, signed.expires_at, signed.person.user, order)


@post("/api/auth/logout", status_code=204)
async def logout(request: AnyRequest, office: Rooms) -> None:
    """Ends the person's token. Orders stay as they are."""
    await office.access.logout(bearer(request))


@post("/api/users", status_code=201, dependencies={"manager": calling_manager})
async def add_user(office: Rooms, manager: CallingPerson, data: JSONBody[NewUser]) -> User:
    """Adds somebody to the staff."""
    return await office.access.add_user(manager, data)


HANDLERS = (login, logout, add_user)
