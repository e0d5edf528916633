"""Opening a venue, for the command on the server's own folder."""

import asyncio
from functools import partial

from litestar import post
from litestar.params import JSONBody

from sync_server.forms.venue import VenueOpened, VenueWish
from sync_server.routes.who import CallingPerson, Rooms, calling_house
from sync_server.venue import key_of, open_venue


@post("/api/venue", status_code=201, dependencies={"house": calling_house})
async def open_one(office: Rooms, house: CallingPerson, data: JSONBody[VenueWish]) -> VenueOpened:
    """Opens the server's venue with its first manager; 409 if it has one. Only for `till-server init`."""
    key = await asyncio.to_thread(key_of, data.manager)
    return await office.run(partial(open_venue, site_id=house.site_id, wish=data, key=key))


HANDLERS = (open_one,)
