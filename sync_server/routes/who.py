"""Who is calling: the till or the person behind the bearer token, for routes that ask for one."""

from collections.abc import AsyncGenerator
from functools import partial
from typing import Any, TypeAlias, TypeVar

from litestar import Request
from litestar.datastructures import State
from litestar.di import NamedDependency

from shared.problems import NotSignedIn
from sync_server import views
from sync_server.access import trusted
from sync_server.office import Office
from sync_server.ordering import Caller
from sync_server.presence import read_report
from sync_server.staff import Person
from sync_server.tills import Till
from sync_server.tokens import hash_of

AnyRequest: TypeAlias = Request[Any, Any, State]
Rooms: TypeAlias = NamedDependency[Office]
CallingTill: TypeAlias = NamedDependency[Till]
CallingPerson: TypeAlias = NamedDependency[Person]
CallingClient: TypeAlias = NamedDependency[Caller]
CallingSite: TypeAlias = NamedDependency[int]


async def office_of(state: State) -> Office:
    """The rooms that this server's routes work with."""
    office: Office = state["office"]
    return office


async def introduced(office: Office, token: str, *, program: str, time: str, unsent: str) -> Till:
    """The till of this token, perhaps revoked, after what it says of itself was noted. Raises NotSignedIn.

    `program` is what it runs; `time` and `unsent` are its report, "" for what it does not say.
    """
    till = await office.access.till(token, program)
    report = read_report(time, unsent, office.now())
    if report is not None:
        office.presence.told(till, report)
    return till


async def pushing_till(request: AnyRequest, office: Rooms) -> Till:
    """The till that calls, also if it was revoked: what it sends is kept in quarantine."""
    said = request.headers.get
    till = await introduced(
        office,
        bearer(request),
        program=said("user-agent", ""),
        time=said("x-till-time", ""),
        unsent=said("x-till-unsent", ""),
    )
    return _noted(request, till)


async def calling_till(request: AnyRequest, office: Rooms) -> Till:
    """The till that calls."""
    return trusted(await pushing_till(request, office))


async def calling_site(request: AnyRequest, office: Rooms) -> int:
    """The site of the till or the person that calls."""
    return await office.access.site(bearer(request))


async def calling_person(request: AnyRequest, office: Rooms) -> Person:
    """The person who calls."""
    return _noted(request, await office.access.person(bearer(request)))


async def calling_client(request: AnyRequest, office: Rooms) -> AsyncGenerator[Caller]:
    """The person who calls, and which revs their client had been shown when this request arrived."""
    client = hash_of(bearer(request))
    async with office.showing.request(client) as attended:
        person = await calling_person(request, office)
        read = partial(views.shown_to, site_id=person.site_id, client=client)
        shown = await attended.shown(lambda: office.run(read))
        yield Caller(person, client, shown, attended.answered)


async def calling_manager(request: AnyRequest, office: Rooms) -> Person:
    """The manager who calls."""
    return _noted(request, await office.access.manager(bearer(request)))


async def calling_house(request: AnyRequest, office: Rooms) -> Person:
    """Whoever may read the server's folder."""
    return _noted(request, await office.access.house(bearer(request)))


_Caller = TypeVar("_Caller", bound=Till | Person)


def _noted(request: AnyRequest, caller: _Caller) -> _Caller:
    """The caller, after their number was noted for the line in the log."""
    kind, number = ("till", caller.till_id) if isinstance(caller, Till) else ("user", caller.user.id)
    request.state["who"] = f"{kind} id {number}"
    return caller


def bearer(request: AnyRequest) -> str:
    """The bearer token of a request. Raises NotSignedIn if there is none."""
    scheme, _, token = request.headers.get("authorization", "").partition(" ")
    if scheme.lower() != "bearer" or not token.strip():
        raise NotSignedIn("Send a token: Authorization: Bearer …")
    return token.strip()


def from_here(request: AnyRequest) -> bool:
    """Whether the request comes from this machine itself, not through a proxy on it."""
    forwarded = {"forwarded", "x-forwarded-for", "x-real-ip"} & request.headers.keys()
    return not forwarded and request.client is not None and request.client.host in ("127.0.0.1", "::1")
