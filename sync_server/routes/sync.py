"""Push, changes and snapshot: what tills call all day."""

from functools import partial
from typing import Annotated

from litestar import get, post
from litestar.params import QueryParameter

from shared.wire import Changes, PushAnswer, Snapshot
from sync_server.reading import read_push
from sync_server.routes.who import AnyRequest, CallingTill, Rooms, calling_till, pushing_till

_Since = Annotated[int, QueryParameter(ge=0, description="The cursor of the last answer.")]
_Wait = Annotated[float, QueryParameter(ge=0, description="Seconds to wait for something new, at most 25.")]
_Epoch = Annotated[str, QueryParameter(description="The epoch that the cursor belongs to.")]


@post("/api/sync/push", status_code=200, dependencies={"till": pushing_till})
async def push(request: AnyRequest, office: Rooms, till: CallingTill) -> PushAnswer:
    """Takes edits of any number of sessions; each is answered for itself."""
    message = read_push(await request.body())
    with office.metrics.push(message):
        return await office.run(partial(office.exchange.push, till=till, push=message, now=office.time()))


@get("/api/sync/changes", dependencies={"till": calling_till})
async def changes(
    office: Rooms, till: CallingTill, since: _Since, wait: _Wait = 0, epoch: _Epoch = ""
) -> Changes:
    """What changed at the site since the cursor; waits for it if asked to."""
    if not epoch or epoch == office.epoch:
        await office.bell.wait(till.site_id, since, min(wait, office.settings.wait_seconds))
    return await office.run(
        partial(
            office.exchange.changes,
            site_id=till.site_id,
            since=since,
            epoch=epoch,
            now=office.time(),
            till=till,
        )
    )


@get("/api/sync/snapshot", dependencies={"till": calling_till})
async def snapshot(office: Rooms, till: CallingTill) -> Snapshot:
    """Every open session of the site, for a till that starts."""
    return await office.run(partial(office.exchange.snapshot, site_id=till.site_id, now=office.time()))


HANDLERS = (push, changes, snapshot)
