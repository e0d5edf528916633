"""Push, changes and snapshot: what tills call all day."""

from functools import partial
from typing import Annotated

from litestar import get, post
from litestar.params import QueryParameter

from shared.wire import Changes, PushAnswer, Snapshot
from sync_server.access import trusted
from sync_server.office import Office
from sync_server.reading import read_push
from sync_server.routes.who import AnyRequest, CallingTill, Rooms, calling_till, pushing_till
from sync_server.tills import Till

_Since = Annotated[int, QueryParameter(ge=0, description="The cursor of the last answer.")]
_Wait = Annotated[float, QueryParameter(ge=0, description="Seconds to wait for something new, at most 25.")]
_Epoch = Annotated[str, QueryParameter(description="The epoch that the cursor belongs to.")]
_Mark = Annotated[str, QueryParameter(description="The last mark that the server gave.")]


async def pushed(office: Office, till: Till, body: bytes) -> PushAnswer:
    """What is answered to a push. Raises NotUnderstood, TooMany, ServerBusy."""
    message = read_push(body)
    with office.metrics.push(message):
        work = partial(office.exchange.push, push=message, now=office.time())
        return await office.access.run_for(till, work)


async def changed(office: Office, till: Till, *, since: int, wait: float, epoch: str, mark: str) -> Changes:
    """What is answered to a pull, after so many seconds at most. Raises NotAllowed, ServerBusy."""
    if not epoch or epoch == office.epoch:
        await office.bell.wait(till.site_id, since, min(wait, office.settings.wait_seconds))
    read = partial(office.exchange.changes, since=since, epoch=epoch, mark=mark, now=office.time())
    return await office.access.run_for(
        till, lambda connection, till: read(connection, trusted(till).site_id, till=till)
    )


@post("/api/sync/push", status_code=200, dependencies={"till": pushing_till})
async def push(request: AnyRequest, office: Rooms, till: CallingTill) -> PushAnswer:
    """Takes edits of any number of sessions; each is answered for itself."""
    return await pushed(office, till, await request.body())


@get("/api/sync/changes", dependencies={"till": calling_till})
async def changes(  # noqa: PLR0917  # Its query, each word by name.
    office: Rooms, till: CallingTill, since: _Since, wait: _Wait = 0, epoch: _Epoch = "", mark: _Mark = ""
) -> Changes:
    """What changed at the site since the cursor; waits for it if asked to."""
    return await changed(office, till, since=since, wait=wait, epoch=epoch, mark=mark)


@get("/api/sync/snapshot", dependencies={"till": calling_till})
async def snapshot(office: Rooms, till: CallingTill) -> Snapshot:
    """Every open session of the site, for a till that starts."""
    read = partial(office.exchange.snapshot, now=office.time())
    return await office.access.run_for(till, lambda connection, till: read(connection, trusted(till).site_id))


HANDLERS = (push, changes, snapshot)
