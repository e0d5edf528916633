"""Requests and answers of the tills' routes."""

from typing import Annotated

from msgspec import Meta

from shared.wire import Message, Strict


class TillState(Message, frozen=True):
    """A till as managers see it. Times are the server's."""

    id: Annotated[int, Meta(description="The till's number at this site.")]
    name: Annotated[str, Meta(description='Its name, such as "Till 1".')]
    place: Annotated[str, Meta(description='Where it stands, such as "Front bar".')]
    enrolled_at: Annotated[str | None, Meta(description="When it got its token; null: never.")]
    revoked_at: Annotated[str | None, Meta(description="Since when it is revoked; null: it is not.")]
    last_seen: Annotated[str | None, Meta(description="When the server last heard of it.")]
    version: Annotated[str, Meta(description="The program it said it runs.")]
    drift_ms: Annotated[int | None, Meta(description="Its clock before the server's, in milliseconds.")]
    unsent: Annotated[int | None, Meta(description="How many edits it had not sent yet, by its own account.")]
    unsent_since: Annotated[str | None, Meta(description="Since when the oldest of them waits.")]


class TillStates(Message, frozen=True):
    """The site's tills."""

    items: Annotated[tuple[TillState, ...], Meta(description="By number; also those that are revoked.")]


class TillChange(Strict, frozen=True):
    """What a till is called, and where it stands."""

    name: Annotated[str, Meta(min_length=1, max_length=60, description='Its name, such as "Till 1".')]
    place: Annotated[str, Meta(max_length=60, description='Where it stands; "" if nobody needs to know.')] = (
        ""
    )


class OpenCode(Message, frozen=True):
    """An enrolment code that can still be used, without the code itself."""

    id: Annotated[str, Meta(description="Names the code in this interface.")]
    till: Annotated[str, Meta(description='The name of the till it is for; "" for a new one.')]
    expires_at: Annotated[str, Meta(description="Until when it can be used.")]


class OpenCodes(Message, frozen=True):
    """The site's open enrolment codes."""

    items: Annotated[tuple[OpenCode, ...], Meta(description="The one that ends first comes first.")]
