"""The command `till-server`: arguments in, exit code out."""

import argparse
import os
import sys
from collections.abc import Sequence
from getpass import getpass
from importlib.metadata import version
from pathlib import Path
from secrets import token_bytes
from typing import Any

import msgspec

from shared.checks import exit_code, told
from shared.sqlite import DiskTrouble
from shared.wire import CodeWish, NewUser
from sync_server.app import create_app
from sync_server.backup import BackupTrouble
from sync_server.commands import (
    CommandTrouble,
    add_user,
    enrol_code,
    init,
    init_demo,
    must_be_closed,
    must_be_ours,
)
from sync_server.demo.venue import lantern
from sync_server.doctor import examine
from sync_server.forms.venue import VenueWish
from sync_server.logbook import open_logbook
from sync_server.office import wall_clock
from sync_server.safekeeping import make_backup, put_back
from sync_server.serve import PortTaken, listen, serve
from sync_server.settings import Settings, SettingsTrouble, read_settings


class _Secrets(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What `init` and `add-user` read from standard input; "" is no way to sign in."""

    pin: str = ""
    password: str = ""


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs one command: 0 done, 1 trouble with disk or network, 2 a bad setting or argument."""
    given = vars(_parser().parse_args(arguments))
    # Database, backups and log are for this account alone: they hold sales, and hashes of short PINs.
    os.umask(0o077)
    try:
        settings = read_settings(given, os.environ, given["config"])
        open_logbook(settings.log_level)
        if given["command"] == "serve":
            with listen(settings.host, settings.port) as listener:
                serve(create_app(settings), listener, settings.data, lambda url: _say({"listening": url}))
        elif given["command"] == "doctor":
            return _examine(settings, as_json=given["json"])
        else:
            must_be_ours(settings)
            _say(_run(settings, given))
    except (SettingsTrouble, CommandTrouble) as wrong:
        print(wrong, file=sys.stderr)
        return 2
    except (PortTaken, BackupTrouble) as wrong:
        print(wrong, file=sys.stderr)
        return 1
    except DiskTrouble as wrong:
        print(_sentence(wrong), file=sys.stderr)
        return 1
    return 0


def _run(settings: Settings, given: dict[str, Any]) -> dict[str, Any]:
    match given["command"]:
        case "init":
            must_be_closed(settings, token_bytes)
            return init(settings, _new_venue(given, _secrets(given["manager"])), token_bytes)
        case "init-demo":
            return init_demo(settings, lantern(), token_bytes, wall_clock())
        case "enrol-code":
            return enrol_code(settings, CodeWish(given["till"]), token_bytes, wall_clock())
        case "backup":
            return make_backup(settings, given["file"], token_bytes, wall_clock())
        case "restore":
            return put_back(settings, given["file"], token_bytes, wall_clock(), replace=given["replace"])
        case _:
            secrets = _secrets(given["name"])
            user = NewUser(given["name"], given["role"], secrets.pin, secrets.password)
            return add_user(settings, user, token_bytes)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="till-server", description="The back office of the tills.")
    parser.add_argument("--data", type=Path, help="the folder of the database")
    parser.add_argument("--database-url", help="PostgreSQL instead: postgresql://user@host/name")
    parser.add_argument("--config", type=Path, help="a TOML file with settings")
    parser.add_argument("--site-id", type=int, help="the site that commands are about (1)")
    parser.add_argument("--log-level", help="debug, info, warning or error")
    parser.add_argument("--version", action="version", version=version("ordersession"))
    commands = parser.add_subparsers(dest="command", required=True)
    serving = commands.add_parser("serve", help="serve tills and people until a signal ends it")
    serving.add_argument("--host", help="the address to listen on (127.0.0.1)")
    serving.add_argument("--port", type=int, help="the port to listen on (8470); 0 takes any free one")
    opening = commands.add_parser(
        "init",
        help="open your venue; asks for PIN and password of its manager, or reads them as add-user does",
    )
    opening.add_argument("name", help="what the venue is called")
    opening.add_argument("--currency", required=True, help="its currency: EUR, GBP, USD, …")
    opening.add_argument("--time-zone", default="", help="where it is: Europe/Berlin, America/New_York, …")
    opening.add_argument("--manager", required=True, help="the name of its first manager, an admin")
    commands.add_parser("init-demo", help="open the demo venue; prints staff, PINs and enrolment codes")
    code = commands.add_parser("enrol-code", help="issue a code that enrols one till within 24 hours")
    code.add_argument("--till", default="", help="the name of a till; without it a new till")
    user = commands.add_parser(
        "add-user", help="add to the staff; asks for PIN and password, or reads them as JSON from a pipe"
    )
    user.add_argument("name")
    user.add_argument("--role", default="cashier", choices=("cashier", "manager", "admin"))
    saving = commands.add_parser("backup", help="make a verified backup, also while the server runs")
    saving.add_argument("file", type=Path, nargs="?", help="without it, into the folder of backups")
    putting = commands.add_parser("restore", help="put a backup in place while no server runs")
    putting.add_argument("file", type=Path)
    putting.add_argument("--replace", action="store_true", help="PostgreSQL: set the present tables aside")
    health = commands.add_parser("doctor", help="say whether all is well: exit 0, or 1 warnings, 2 failures")
    health.add_argument("--json", action="store_true", help="for machines")
    return parser


def _examine(settings: Settings, *, as_json: bool) -> int:
    checks = examine(settings, token_bytes, wall_clock())
    if as_json:
        print(msgspec.json.encode(checks).decode())
    else:
        print(told(checks))
    return exit_code(checks)


def _secrets(name: str) -> _Secrets:
    """PIN and password of somebody: asked for at a terminal, unseen; else read from standard input."""
    if sys.stdin is not None and sys.stdin.isatty():
        try:
            pin = getpass(f"PIN of {name} for the tills, 4 digits: ")
            password = getpass(f"Password of {name} for the console: ")
            again = getpass("The password again: ")
        except (EOFError, KeyboardInterrupt) as wrong:
            print(file=sys.stderr)  # The question's line is not ended yet.
            raise CommandTrouble("Nothing was done.") from wrong
        if again != password:
            raise CommandTrouble("The two passwords differ. Nothing was done; start again.")
        return _Secrets(pin, password)
    # A process may have been given no standard input at all.
    given = b"" if sys.stdin is None else sys.stdin.buffer.read()
    try:
        return msgspec.json.decode(given, type=_Secrets)
    except (msgspec.DecodeError, UnicodeDecodeError) as wrong:
        sentence = (
            'Standard input must be JSON: {"pin": "…", "password": "…"}, both as text.'
            " At a terminal, without a pipe, you are asked for them instead."
        )
        raise CommandTrouble(sentence) from wrong


def _new_venue(given: dict[str, Any], secrets: _Secrets) -> VenueWish:
    wish = {
        "name": given["name"],
        "currency": given["currency"],
        "timeZone": given["time_zone"],
        "manager": {"name": given["manager"], **msgspec.to_builtins(secrets)},
    }
    try:
        return msgspec.convert(wish, type=VenueWish)
    except msgspec.ValidationError as wrong:
        raise CommandTrouble(f"The venue cannot be opened: {wrong}.") from wrong


def _sentence(trouble: DiskTrouble) -> str:
    if trouble.reason == "locked":
        return "Another server or command is using this database."
    return f"The database cannot be used ({trouble})."


def _say(answer: dict[str, Any]) -> None:
    print(msgspec.json.encode(answer).decode(), flush=True)


if __name__ == "__main__":
    sys.exit(main())
