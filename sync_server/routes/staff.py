"""Staff: signing in and out, and joining."""

from functools import partial
from typing import Annotated

from litestar import post
from litestar.params import Parameter

from shared.wire import LoggedIn, Login, NewUser, User
from sync_server.office import Office
from sync_server.routes.who import AnyRequest, bearer, calling_manager
from sync_server.staff import Person

_TillToken = Annotated[str, Parameter(header="X-Till-Token", description="The token of the till, for a PIN.")]


@post("/api/auth/login", status_code=200)
async def login(office: Office, data: Login, till_token: _TillToken = "") -> LoggedIn:
    """Signs a person in by PIN at a till, or by password; tells which order they left open."""
    signed = await office.access.login(data, till_token)
    order = await office.run(partial(office.orders.current, person=signed.person))
    return LoggedIn(signed.token, signed.expires_at, signed.person.user, order)


@post("/api/auth/logout", status_code=204)
async def logout(request: AnyRequest, office: Office) -> None:
    """Ends the person's token. Orders stay as they are."""
    await office.access.logout(bearer(request))


@post("/api/users", status_code=201, dependencies={"manager": calling_manager})
async def add_user(office: Office, manager: Person, data: NewUser) -> User:
    """Adds somebody to the staff."""
    return await office.access.add_user(manager, data)


HANDLERS = (login, logout, add_user)
