"""How a till becomes one: a one-time code is exchanged for its token, which goes to the keyring."""

import asyncio

from shared.problems import Problem
from shared.wire import Enrolled
from till_app.secrets import Secrets
from till_app.settings import Settings
from till_app.store.store import Store
from till_app.sync.link import Link, NotOurServer, Unreachable

TOKEN = "till-token"  # noqa: S105  the name of the secret, not the secret
"""Under which name the till's token is kept."""


class NotEnrolled(Exception):
    """This till has no token yet; the message says what to do."""


def token(store: Store, secrets: Secrets, settings: Settings) -> str:
    """The till's token; at the first start it is fetched with the enrolment code.

    Raises NotEnrolled, NoSecretStore.
    """
    with store.begin() as tx:
        enrolled = tx.identity.till_id != 0
    kept = secrets.get(TOKEN) if enrolled else None
    if kept is not None:
        return kept
    if not settings.enrolment_code:
        raise NotEnrolled(
            "This till is not enrolled yet. Put its one-time code into the setting enrolment_code."
        )
    answer = _exchange(settings)
    secrets.keep(TOKEN, answer.token)
    with store.begin() as tx:
        tx.identity.enrol(answer.till_id, answer.site)
    return answer.token


def _exchange(settings: Settings) -> Enrolled:
    async def ask() -> Enrolled:
        link = Link(settings.server)
        try:
            return await link.enrol(settings.enrolment_code, "")
        finally:
            await link.close()

    try:
        return asyncio.run(ask())
    except (Unreachable, NotOurServer) as error:
        raise NotEnrolled(
            f"The server {settings.server} cannot be reached, so this till cannot be enrolled."
        ) from error
    except Problem as problem:
        raise NotEnrolled(
            f"The server did not take the enrolment code: {problem.title}. Ask for a new one."
        ) from problem
