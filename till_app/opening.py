"""Opening a till: its journal, salvaged if it is broken, and what a person should know before logging in."""

import importlib
import os
from collections.abc import Callable
from datetime import datetime
from errno import ENOSPC
from pathlib import Path

from shared.sqlite import DiskTrouble
from till_app import machine
from till_app.secrets import Secrets, development_secrets
from till_app.settings import Settings
from till_app.store.salvage import Opened, open_or_salvage
from till_app.store.store import Found, Store
from till_app.store.tables import JournalTooNew
from till_app.ui.tongue import tr

KEYRINGS, SEALED = "till_app.keyrings", "till_app.sealed"
"""Read by name, by the till whose setting wants the one or the other."""
RAISE = "raise-window"
"""A file of this name in the till's folder asks the till that runs there to show its window."""


class CannotStart(Exception):
    """The till cannot open; the message is a sentence for the person in front of it."""


class AlreadyOpen(CannotStart):
    """Another till runs in the folder, and was asked to show its window."""


def open_journal(settings: Settings, now: Callable[[], datetime]) -> Opened:
    """The journal, salvaged if it is broken. Raises CannotStart with a sentence for everything else."""
    # The journal, and all that is written beside it from now on, is for this account alone.
    os.umask(0o077)
    machine_and_folder = machine.fingerprint(settings.folder)
    try:
        return open_or_salvage(
            settings.journal, clock=now, entropy=os.urandom, fingerprint=machine_and_folder
        )
    except DiskTrouble as trouble:
        raise _cannot_open(trouble.reason) from trouble
    except JournalTooNew as newer:
        sentence = tr("The journal of this till is from a newer version. Install that version again.")
        raise CannotStart(sentence) from newer


def who_was_here(store: Store) -> int:
    """The id of whoever was logged in when the till was killed, 0 if nobody was or it was ended in order."""
    with store.begin() as tx:
        current = tx.identity.current
        return current.user_id if current and tx.identity.was_killed() else 0


def make_folder(folder: Path) -> None:
    """Makes the till's folder, if there is none. Raises CannotStart."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise _cannot_open("full" if error.errno == ENOSPC else "read-only") from error


def not_claimed(reason: str, ask: Path) -> CannotStart:
    """Why this till may not have its folder: `reason` as in DiskTrouble, "" if another one has it.

    That one is asked, by a file, to show its window.
    """
    if reason:
        return _cannot_open(reason)
    ask.touch()
    return AlreadyOpen(tr("This till is already open on this machine. Its window was brought to the front."))


def secrets_of(settings: Settings) -> Secrets:
    """Where this till keeps its token. Raises NoSecretStore."""
    if settings.development_keyring:
        return development_secrets(settings.folder)
    if settings.secrets == "machine":
        sealed: Secrets = importlib.import_module(SEALED).machine_secrets(
            settings.folder, machine.machine_id()
        )
        return sealed
    kept: Secrets = importlib.import_module(KEYRINGS).system_secrets(settings.server)
    return kept


def warning(settings: Settings, opened: Opened) -> str:
    """What a person should know before logging in, "" if nothing."""
    said = []
    if opened.store.found is Found.OTHER_MACHINE:
        said.append(tr("The journal of this till came from another machine. It goes on as a new one."))
    if opened.store.found is Found.BEHIND_WITNESS:
        said.append(tr("The journal of this till was older than it should be. The server fills the rest."))
    if opened.salvaged is not None:
        brought = opened.salvaged.brought
        said.append(
            tr("The journal was damaged and set aside. %n change(s) came over. Tell a manager.", n=brought)
        )
    if settings.choices_lost:
        said.append(tr("What was chosen on this till could not be read. It starts as it was set up."))
    if settings.development_keyring:
        said.append(tr("Development setting: this till keeps its secrets in a plain file."))
    return " ".join(said)


def _cannot_open(reason: str) -> CannotStart:
    return CannotStart(
        tr("The journal of this till cannot be opened ({reason}). Call support.", reason=reason)
    )
