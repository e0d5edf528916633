"""The server's settings: read once at the start from file, environment and arguments, then frozen."""

import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Annotated, Any, Literal
from urllib.parse import parse_qs, urlsplit

import msgspec

_PREFIX = "TILL_SERVER_"
_Port = Annotated[int, msgspec.Meta(ge=0, le=65535)]


class SettingsTrouble(Exception):
    """A setting is missing or has a bad value; the message is one sentence for the person at the terminal."""


class Settings(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Everything that may differ from server to server.

    `data` holds the database, unless `database_url` names one of PostgreSQL (`postgresql://user@host/name`,
    without a password). `port` 0 takes any free port. `login_hours`: how long a person stays signed in.
    `wait_seconds`: how long a pull may wait at most. `metrics_token` opens /metrics from elsewhere.
    `sweep_seconds`: how often stale orders are looked for; 0 does no chores. `backup_hour`: when the daily
    backup is made, in the machine's time zone; `backups_kept`: how many of them stay.
    """

    data: Path
    database_url: str = ""
    host: str = "127.0.0.1"
    port: _Port = 8470
    site_id: Annotated[int, msgspec.Meta(ge=1)] = 1
    login_hours: Annotated[int, msgspec.Meta(ge=1, le=24 * 31)] = 12
    wait_seconds: Annotated[int, msgspec.Meta(ge=0, le=25)] = 25
    metrics_token: str = ""
    sweep_seconds: Annotated[int, msgspec.Meta(ge=0, le=3600)] = 60
    backup_hour: Annotated[int, msgspec.Meta(ge=0, le=23)] = 4
    backups_kept: Annotated[int, msgspec.Meta(ge=1)] = 14
    log_level: Literal["debug", "info", "warning", "error"] = "info"

    @property
    def database(self) -> Path:
        """The SQLite file, where no `database_url` is given."""
        return self.data / "server.db"

    @property
    def backups(self) -> Path:
        """The folder of the backups."""
        return self.data / "backups"


def read_settings(
    arguments: Mapping[str, Any], environment: Mapping[str, str], file: Path | None = None
) -> Settings:
    """The settings; arguments beat the environment (`TILL_SERVER_PORT` …), which beats the TOML file.

    Arguments that are None count as not given. Raises SettingsTrouble.
    """
    given: dict[str, Any] = {} if file is None else _from_file(file)
    for name in Settings.__struct_fields__:
        value = environment.get(_PREFIX + name.upper())
        if value is not None:
            given[name] = value
        if arguments.get(name) is not None:
            given[name] = arguments[name]
    if "data" not in given:
        raise SettingsTrouble("Name the folder for the server's database with --data.")
    try:
        settings = msgspec.convert(given, Settings, strict=False, dec_hook=_path)
    except msgspec.ValidationError as wrong:
        raise SettingsTrouble(_sentence(wrong)) from wrong
    _check_url(settings.database_url)
    return settings


def _from_file(file: Path) -> dict[str, Any]:
    try:
        return tomllib.loads(file.read_text(encoding="utf-8"))
    except OSError as wrong:
        raise SettingsTrouble(f"The settings file {file} cannot be read: {wrong.strerror}.") from wrong
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as wrong:
        raise SettingsTrouble(f"The settings file {file} is not TOML: {wrong}.") from wrong


def _check_url(url: str) -> None:
    """Raises SettingsTrouble for a URL that is not PostgreSQL's or holds a password; never shows the URL."""
    if not url:
        return
    try:
        parts = urlsplit(url)
        secret = parts.password is not None or "password" in parse_qs(parts.query, keep_blank_values=True)
    except ValueError as wrong:
        raise SettingsTrouble("The setting database_url is no URL: postgresql://user@host/name.") from wrong
    if secret:
        raise SettingsTrouble(
            "The setting database_url holds a password, which others could read:"
            " name a password file in PGPASSFILE, or give it in PGPASSWORD."
        )
    if parts.scheme not in ("postgresql", "postgres") or not parts.path.strip("/"):
        raise SettingsTrouble("The setting database_url is no address like postgresql://user@host/name.")


def _path(shape: type, value: Any) -> Any:
    if shape is Path and isinstance(value, str | Path):
        return Path(value)
    raise NotImplementedError


def _sentence(wrong: msgspec.ValidationError) -> str:
    what, _, where = str(wrong).partition(" - at `$.")
    name = where.rstrip("`")
    return f"The setting {name} is wrong: {what}." if name else f"The settings are wrong: {what}."
