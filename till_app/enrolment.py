"""How a till becomes one: a one-time code is exchanged for its token, which goes to the keyring."""

import logging
import os
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from shared.wire import Enrolled
from till_app.secrets import Secrets
from till_app.settings import Settings
from till_app.store.store import Store

TOKEN = "till-token"  # noqa: S105  the name of the secret, not the secret
"""Under which name the till's token is kept."""
_TRIAL = "trial"
_log = logging.getLogger(__name__)


CLOSED = "This account may not read its one-time code: sudo adduser NAME lp, then log in anew."
"""Who may not read the code may use no receipt printer by USB either: both are for the group lp."""


class NotEnrolled(Exception):
    """This till has no token yet; the message says what to do."""


def token(
    store: Store, secrets: Secrets, settings: Settings, exchange: Callable[[Settings], Enrolled]
) -> str:
    """The till's token; `exchange` fetches it with the enrolment code.

    At the first start, and again once the server took the old one no longer; a code that it does not take
    then keeps nobody from selling. Raises NotEnrolled, NoSecretStore.
    """
    with store.begin() as tx:
        before = tx.identity.site if tx.identity.till_id else None
        is_disowned = tx.identity.is_disowned
    kept = secrets.get(TOKEN) if before is not None else None
    if kept is not None and not (is_disowned and settings.enrolment_code):
        return kept
    if not settings.enrolment_code:
        raise NotEnrolled(
            f"This till is not enrolled yet. {CLOSED}"
            if is_closed(settings.enrolment_file)
            else "This till is not enrolled yet. Put its one-time code into the setting enrolment_code."
        )
    # Where nothing can be kept, the token would be lost, and the code, which counts once, with it.
    secrets.keep(_TRIAL, "kept")
    try:
        answer = exchange(settings)
    except NotEnrolled as refusal:
        if kept is None:
            raise
        _log.warning("this till goes on without the server: %s", refusal)
        return kept
    if before is not None and answer.site.site_id != before.site_id:
        raise NotEnrolled(
            f"That code is for “{answer.site.name}”, and the journal of this till for “{before.name}”. "
            "Ask for a code of that venue, or put the journal's folder aside."
        )
    secrets.keep(TOKEN, answer.token)
    with store.begin() as tx:
        tx.identity.enrol(answer.till_id, answer.site, answer.last_receipt)
    if settings.enrolment_file is not None:
        # It is worth nothing any more. Where it may not be deleted, it is void all the same.
        with suppress(OSError):
            settings.enrolment_file.unlink()
    return answer.token


def is_closed(file: Path | None) -> bool:
    """Whether there may be a code in this file, which this account may not read."""
    return file is not None and file.parent.is_dir() and not os.access(file.parent, os.R_OK | os.X_OK)
