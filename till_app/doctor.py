"""`till --doctor` and `till --ready-for-update`: is all well with this till, without a window."""

import asyncio
import shutil
from datetime import datetime
from pathlib import Path

from shared.checks import Check
from shared.ids import moment
from shared.problems import Problem
from shared.sqlite import DiskTrouble
from till_app.enrolment import CLOSED, TOKEN, is_closed
from till_app.secrets import NoSecretStore, Secrets
from till_app.settings import Settings
from till_app.store.checkup import Findings, look_over
from till_app.sync.link import Link, NotOurServer, Unreachable

_MEGABYTE = 1024 * 1024
_LITTLE, _SCARCE = 512, 64
_LATE_HOURS = 24


def examine(settings: Settings, secrets: Secrets, now: datetime) -> list[Check]:
    """Every check, in the order in which a person would look. Writes nothing."""
    found, journal = _journal(settings)
    checks = [journal, *(() if found is None else (unsent(found, now),))]
    enrolled = found is not None and found.till_id != 0
    checks += access(settings.enrolment_file)
    return [*checks, disk(settings.folder), *_connection(settings, secrets, enrolled=enrolled)]


def ready_for_update(settings: Settings) -> Check:
    """Whether the program may be replaced now: no order in hand, nothing unsent, the journal readable."""
    found, journal = _journal(settings)
    if found is None:
        return journal if journal.state == "fail" else Check("update", "ok", "There is no journal here yet.")
    if journal.state == "fail":
        return journal
    if found.in_hand:
        sentence = "An order is open on this till. Save it to a tab, pay it or log out, then update."
        return Check("update", "fail", sentence)
    if found.waiting:
        sentence = f"{found.waiting} changes have not reached the server yet. Connect the till, then update."
        return Check("update", "fail", sentence)
    return Check("update", "ok", "No order is open and nothing waits to be sent.")


def unsent(found: Findings, now: datetime) -> Check:
    """What waits for the server, and since when."""
    if not found.waiting or found.oldest is None:
        return Check("unsent", "ok", f"Nothing waits to be sent; {found.open_orders} orders are open.")
    hours = max(0, int((now - moment(found.oldest)).total_seconds() // 3600))
    sentence = f"{found.waiting} changes wait to be sent, the oldest for {hours} hours."
    return Check("unsent", "warn" if hours < _LATE_HOURS else "fail", sentence)


def access(code: Path | None) -> list[Check]:
    """Whether this account may read the code that was given at installation; then it may print, too."""
    return [Check("access", "warn", CLOSED)] if is_closed(code) else []


def disk(folder: Path) -> Check:
    """Whether there is room for the journal."""
    place = next((one for one in (folder, *folder.parents) if one.exists()), folder)
    try:
        free = shutil.disk_usage(place).free // _MEGABYTE
    except OSError as error:
        return Check("disk", "fail", f"The folder {folder} cannot be read: {error.strerror}.")
    sentence = f"{free:,} MB are free where the journal is."
    return Check("disk", "fail" if free < _SCARCE else "warn" if free < _LITTLE else "ok", sentence)


def _journal(settings: Settings) -> tuple[Findings | None, Check]:
    try:
        found = look_over(settings.journal)
    except (DiskTrouble, OSError) as trouble:
        return None, Check("journal", "fail", f"The journal {settings.journal} cannot be read ({trouble}).")
    if found is None:
        return None, Check("journal", "warn", f"There is no journal in {settings.folder} yet.")
    if found.damage:
        sentence = f"The journal is damaged ({found.damage}). The next start brings over what can be read."
        return None, Check("journal", "fail", sentence)
    return found, Check(
        "journal", "ok", f"The journal {settings.journal} is whole (version {found.version})."
    )


def _connection(settings: Settings, secrets: Secrets, *, enrolled: bool) -> list[Check]:
    try:
        # Asked before there is a token too: it must be kept somewhere.
        found = secrets.get(TOKEN)
    except NoSecretStore as trouble:
        return [Check("secrets", "fail", str(trouble)), server(settings, "")]
    token = found if enrolled else None
    if token is None and settings.enrolment_code:
        kept = Check(
            "secrets", "warn", "The till is not enrolled yet; its next start uses the code it was given."
        )
    elif token is None:
        kept = Check("secrets", "fail", "The till is not enrolled: set its one-time code as enrolment_code.")
    else:
        kept = Check("secrets", "ok", "The till's token is kept by this machine.")
    return [kept, server(settings, token or "")]


def server(settings: Settings, token: str) -> Check:
    """Whether the server answers, and to this till."""
    try:
        asyncio.run(_ask(settings.server, token))
    except Unreachable as away:
        return Check("server", "warn", f"The server {settings.server} cannot be reached: {away.why}.")
    except NotOurServer as other:
        return Check("server", "fail", f"What answers at {settings.server} is not the sync server ({other}).")
    except Problem as problem:
        if not token and problem.status in (401, 403):
            return Check("server", "ok", f"The server {settings.server} answers; this till has no token yet.")
        if problem.status in (401, 403):
            sentence = (
                f"The server {settings.server} does not take this till's token any more: it was revoked, or "
                "another machine was enrolled in its place. Give this one a new code, and start it."
            )
            return Check("server", "fail", sentence)
        return Check(
            "server", "fail", f"The server {settings.server} does not serve this till: {problem.title}."
        )
    return Check("server", "ok", f"The server {settings.server} answers and knows this till.")


async def _ask(address: str, token: str) -> None:
    link = Link(address, token)
    try:
        await link.roster()
    finally:
        await link.close()
