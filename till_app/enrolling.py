"""The exchange of a one-time code for a token, over the network: the first start of a till, and no other."""

import asyncio

from shared.problems import Problem
from shared.wire import Enrolled
from till_app.enrolment import NotEnrolled
from till_app.settings import Settings
from till_app.sync.link import Link, NotOurServer, Unreachable


def exchange(settings: Settings) -> Enrolled:
    """What the server gives for the code. Raises NotEnrolled with a sentence for the person who installs."""

    async def ask() -> Enrolled:
        link = Link(settings.server)
        try:
            return await link.enrol(settings.enrolment_code, "")
        finally:
            await link.close()

    try:
        return asyncio.run(ask())
    except Unreachable as away:
        raise NotEnrolled(
            f"This till cannot be enrolled, for the server {settings.server} cannot be reached: {away.why}."
        ) from away
    except NotOurServer as other:
        raise NotEnrolled(
            f"This till cannot be enrolled: what answers at {settings.server} is not the sync server."
        ) from other
    except Problem as problem:
        raise NotEnrolled(
            f"The server did not take the enrolment code: {problem.title}. Ask for a new one."
        ) from problem
