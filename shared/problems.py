"""What may go wrong between till and server: RFC 9457 problems, one class each.

The server raises them, `failures` turns them into `application/problem+json`, the till's link turns
the JSON back. `type` is stable; `detail` is a sentence that says what to do.
"""

from typing import Any, ClassVar

import msgspec


class Problem(Exception):
    """The server made a mistake; nothing was lost, send it again. Root of the others.

    `extra` holds further members of the JSON document, such as the present session.
    """

    type: ClassVar[str] = "about:blank"
    status: ClassVar[int] = 500
    title: ClassVar[str] = "The server met a problem"

    def __init__(self, detail: str = "", *, retry_after: int | None = None, **extra: Any) -> None:
        super().__init__(detail or self.title)
        self.detail = detail
        self.retry_after = retry_after
        self.extra = extra

    def document(self) -> dict[str, Any]:
        """The members of the problem document."""
        members: dict[str, Any] = {"type": self.type, "title": self.title, "status": self.status}
        if self.detail:
            members["detail"] = self.detail
        return {**members, **self.extra}


class NotUnderstood(Problem):
    """The request cannot be parsed: wrong JSON, an unknown field, a value of the wrong form."""

    type = "not-understood"
    status = 400
    title = "The request cannot be read"


class NotSignedIn(Problem):
    """No token, or one that is not (any longer) good."""

    type = "not-signed-in"
    status = 401
    title = "Sign in first"


class PinNotRecognised(Problem):
    """The PIN or password is not this user's."""

    type = "pin-not-recognised"
    status = 401
    title = "PIN not recognised"


class NotAllowed(Problem):
    """The person may not do this or see this."""

    type = "not-allowed"
    status = 403
    title = "Not allowed"


class NotFound(Problem):
    """There is nothing of that id here."""

    type = "not-found"
    status = 404
    title = "Not found"


class CodeNotGood(Problem):
    """The enrolment code is unknown, used or older than 24 hours."""

    type = "code-not-good"
    status = 403
    title = "This code cannot be used"


class AlreadyCompleted(Problem):
    """The order is paid; `transaction` holds the first payment's record."""

    type = "already-completed"
    status = 409
    title = "The order is already paid"


class StatusConflict(Problem):
    """The order's status does not permit this change."""

    type = "status-conflict"
    status = 409
    title = "The order's status does not permit this"


class HasPayments(Problem):
    """The order cannot be deleted: money was taken for it."""

    type = "has-payments"
    status = 409
    title = "Money was taken for this order"


class Taken(Problem):
    """Something else has this name, code or barcode already."""

    type = "taken"
    status = 409
    title = "This is in use already"


class LastInCharge(Problem):
    """Nobody would be left to run the place, or to look after its managers."""

    type = "last-in-charge"
    status = 409
    title = "Somebody must stay in charge"


class Stale(Problem):
    """`If-Match` names an older state; `session` holds the present one."""

    type = "stale"
    status = 412
    title = "The order has changed since"


class TooLarge(Problem):
    """The body is above 1 MiB."""

    type = "too-large"
    status = 413
    title = "The request is too large"


class AmountDue(Problem):
    """The payments do not cover the total; `due` in minor units is still to pay."""

    type = "amount-due"
    status = 422
    title = "There is still an amount to pay"


class BadRows(Problem):
    """Rows of a price list cannot be taken; `rows` says which and why. Nothing was changed."""

    type = "bad-rows"
    status = 422
    title = "Some rows cannot be taken"


class TooMany(Problem):
    """More than 500 lines in an order or 200 sessions in a push."""

    type = "too-many"
    status = 422
    title = "Too many at once"


class MatchRequired(Problem):
    """Replacing lines by nothing needs `If-Match`."""

    type = "match-required"
    status = 428
    title = "Say which state you are replacing"


class TryLater(Problem):
    """Locked or limited; `Retry-After` says for how many seconds."""

    type = "try-later"
    status = 429
    title = "Too many tries"


class HeadTooLarge(Problem):
    """The header fields are above 16 KiB together."""

    type = "head-too-large"
    status = 431
    title = "The request's header fields are too large"


class ServerBusy(Problem):
    """The server cannot answer now; nothing was lost, send again."""

    type = "server-busy"
    status = 503
    title = "The server cannot answer now"


_OWN = {"type", "title", "status", "detail", "self", "retry_after"}
_KNOWN: dict[str, type[Problem]] = {kind.type: kind for kind in Problem.__subclasses__()}


def problem_from(body: bytes, status: int, retry_after: int | None) -> Problem:
    """The problem that an answer with this body and status tells of; never raises.

    An answer that is no problem document (a proxy's HTML page) becomes `ServerBusy` from 500 on,
    else `NotUnderstood`.
    """
    try:
        members = msgspec.json.decode(body, type=dict[str, Any])
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        members = {}
    kind = _KNOWN.get(str(members.pop("type", "")), ServerBusy if status >= 500 else NotUnderstood)
    detail = members.get("detail")
    extra = {name: value for name, value in members.items() if name.isidentifier() and name not in _OWN}
    return kind(detail if isinstance(detail, str) else "", retry_after=retry_after, **extra)
