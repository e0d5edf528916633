"""How a till becomes one: a one-time code is exchanged for its token, which goes to the keyring."""

from collections.abc import Callable

from shared.wire import Enrolled
from till_app.secrets import Secrets
from till_app.settings import Settings
from till_app.store.store import Store

TOKEN = "till-token"  # noqa: S105  the name of the secret, not the secret
"""Under which name the till's token is kept."""
_TRIAL = "trial"


class NotEnrolled(Exception):
    """This till has no token yet; the message says what to do."""


def token(
    store: Store, secrets: Secrets, settings: Settings, exchange: Callable[[Settings], Enrolled]
) -> str:
    """The till's token; at the first start it is fetched with the enrolment code, by `exchange`.

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
    # Where nothing can be kept, the token would be lost, and the code, which counts once, with it.
    secrets.keep(_TRIAL, "kept")
    answer = exchange(settings)
    secrets.keep(TOKEN, answer.token)
    with store.begin() as tx:
        tx.identity.enrol(answer.till_id, answer.site)
    return answer.token
