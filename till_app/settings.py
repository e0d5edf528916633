"""The till's settings, frozen and checked; where they come from is the matter of layers.py."""

import logging
import os
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from ipaddress import ip_address
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import platformdirs

from shared.money import BasisPoints
from till_app import choices
from till_app.key_settings import MAP, BadKeys, Bound, keys_of
from till_app.layers import HERE, NAMES, SECRET, TABLES, BadSetting, Layer, Places, given, merged, origins
from till_app.layers import arguments as command_line
from till_app.printer_settings import BadPrinter, PrintingSettings, printing_of

_log = logging.getLogger(__name__)
_THEMES = ("light", "dark", "time")
_LANGUAGES = ("en", "de", "fr", "es", "tr", "ar")
_SCALES = ("1.0", "1.15", "1.2", "1.3", "1.5")
_READERS = (
    "", "simulated", "simulated:approve", "simulated:decline", "simulated:late", "simulated:never",
    "simulated:twice", "simulated:unknown",
)  # fmt: skip
_SOUNDS = ("off", "soft", "loud")
_KEEPERS = ("keyring", "machine")
_LONGEST_LOCK = 24 * 60
_TRUE, _FALSE = ("1", "true", "yes", "on"), ("0", "false", "no", "off", "")


@dataclass(frozen=True)
class Settings:
    """What IT decides about a till.

    `secrets` says where the till's token is kept: in the keyring of the operating system, or in a file that
    only this machine can read. `development_keyring` keeps them in a plain file beside the journal: for the
    demo and tests only, and the screen says so. `enrolment_code` is used once, at the first start; it may
    lie in `enrolment_file`, which is deleted then.
    `customer_display` is
    the number of the screen that the guest sees, 0 for none. `scanner_prefix` is the key that a scanner
    sends before each code, "" where its speed must tell. `card_reader` is
    "simulated", or with its manner "simulated:late"; "" for none. `discount_limit` is how far from the list a
    cashier may go without a manager; in the file in percent, here in basis points. `dark_hours` is from when
    to when the theme "time" is dark, in minutes of the day. After `lock_minutes` without a touch the login
    page stands over the order, 0 for never. `keys` is the whole map, with what the file changed.

    `fixed` names what policy, arguments and environment decide, whatever people choose at the till;
    `choices_lost` says that what they chose could not be used.
    """

    folder: Path
    server: str
    theme: str = "light"
    language: str = "en"
    scale: str = "1.0"
    size: tuple[int, int] | None = None
    position: tuple[int, int] | None = None
    full_screen: bool = False
    less_motion: bool = False
    development_keyring: bool = False
    secrets: str = "keyring"
    enrolment_code: str = ""
    enrolment_file: Path | None = None
    customer_display: int = 0
    scanner_prefix: str = ""
    card_reader: str = ""
    discount_limit: BasisPoints = 1000
    dark_hours: tuple[int, int] = (18 * 60, 6 * 60)
    lock_minutes: int = 10
    sounds: str = "soft"
    key_hints: bool = False
    keys: tuple[Bound, ...] = MAP
    printing: PrintingSettings = field(default_factory=PrintingSettings)
    fixed: frozenset[str] = frozenset()
    choices_lost: bool = False

    @property
    def journal(self) -> Path:
        """The journal's file."""
        return self.folder / "journal.db"


def read(
    arguments: Sequence[str], environment: Mapping[str, str] | None = None, places: Places = HERE
) -> Settings:
    """The settings of this start. Raises BadSetting."""
    return _with_layers(arguments, environment, places)[0]


def _with_layers(
    arguments: Sequence[str], environment: Mapping[str, str] | None, places: Places
) -> tuple[Settings, tuple[Layer, ...]]:
    start = given(
        command_line().parse_args(list(arguments)), os.environ if environment is None else environment, places
    )
    fixed = frozenset(merged(start.above)) & frozenset(choices.CHOOSABLE)
    layers = (*start.below, *start.above)
    plain = _checked(merged(layers))
    try:
        chosen = start.with_choices(plain.folder)
        found = _checked(merged(chosen))
    except (BadSetting, ValueError) as error:
        # Choices that cannot be used stop no till: it starts as it was set up, and says so.
        _log.warning("the choices made at this till are passed over: %s", error)
        return replace(plain, choices_lost=True, fixed=fixed), layers
    return replace(found, fixed=fixed), chosen


def shown(
    arguments: Sequence[str], environment: Mapping[str, str] | None = None, places: Places = HERE
) -> tuple[tuple[str, str, str], ...]:
    """Every setting as (name, value, where it was found), secrets hidden. Raises BadSetting."""
    settings, layers = _with_layers(arguments, environment, places)
    values, found = merged(layers), origins(layers)
    return tuple(
        (
            name,
            _plain(name, values[name] if name in found else _default(name, settings)),
            found.get(name, "default"),
        )
        for name in (*NAMES, *(table for table in TABLES if table in found))
    )


def _default(name: str, settings: Settings) -> object:
    if name == "discount_limit":
        return str(settings.discount_limit // 100)
    if name == "dark_hours":
        return "-".join(f"{one // 60:02}:{one % 60:02}" for one in settings.dark_hours)
    value = getattr(settings, name)
    return "" if value is None else value


def _plain(name: str, value: object) -> str:
    if name in SECRET:
        return "(hidden)" if value else ""
    return str(value).lower() if isinstance(value, bool) else str(value)


def _checked(values: Mapping[str, Any]) -> Settings:
    server = str(values.get("server", "")).rstrip("/")
    if not server:
        raise BadSetting("No server is set. Give --server https://… or set it in the settings file.")
    return Settings(
        folder=Path(
            values.get("folder") or platformdirs.user_data_path("ordersession-till", appauthor=False)
        ),
        server=_address(server),
        theme=_one_of("theme", values.get("theme", "light"), _THEMES),
        language=_one_of("language", values.get("language", "en"), _LANGUAGES),
        scale=_one_of("scale", str(values.get("scale", "1.0")), _SCALES),
        size=_pair("size", values.get("size"), "x"),
        position=_pair("position", values.get("position"), ","),
        full_screen=_flag("full_screen", values.get("full_screen", False)),
        less_motion=_flag("less_motion", values.get("less_motion", False)),
        development_keyring=_flag("development_keyring", values.get("development_keyring", False)),
        secrets=_one_of("secrets", values.get("secrets", "keyring"), _KEEPERS),
        enrolment_code=str(values.get("enrolment_code", "")) or _first_line(_file(values)),
        enrolment_file=_file(values),
        card_reader=_one_of("card_reader", values.get("card_reader", ""), _READERS),
        scanner_prefix=_prefix(values.get("scanner_prefix", "")),
        customer_display=_screen(values.get("customer_display", 0)),
        discount_limit=_percent("discount_limit", values.get("discount_limit", 10)),
        dark_hours=_hours(values.get("dark_hours", "18:00-06:00")),
        lock_minutes=_minutes("lock_minutes", values.get("lock_minutes", 10)),
        sounds=_one_of("sounds", values.get("sounds", "soft"), _SOUNDS),
        key_hints=_flag("key_hints", values.get("key_hints", False)),
        keys=_keys(values),
        printing=_printing(values),
    )


def _file(values: Mapping[str, Any]) -> Path | None:
    named = str(values.get("enrolment_file", ""))
    return Path(named) if named else None


def _first_line(path: Path | None) -> str:
    """What a file says; "" where there is none, or not for this user."""
    if path is None:
        return ""
    try:
        return path.read_text("utf-8").partition("\n")[0].strip()
    except (OSError, UnicodeDecodeError):
        return ""


def _keys(values: Mapping[str, Any]) -> tuple[Bound, ...]:
    try:
        return keys_of(values.get("keys", {}))
    except BadKeys as wrong:
        raise BadSetting(str(wrong)) from wrong


def _printing(values: Mapping[str, Any]) -> PrintingSettings:
    try:
        return printing_of(values.get("printer", ()), values.get("printing", {}))
    except BadPrinter as wrong:
        raise BadSetting(str(wrong)) from wrong


def _prefix(value: object) -> str:
    text = str(value)
    if len(text) > 1 or not (text.isprintable() and text.isascii()):
        raise BadSetting(
            f"The setting scanner_prefix is “{text}”. Use the one key that the scanner sends first."
        )
    return text


def _screen(value: object) -> int:
    text = str(value)
    if not text.isdecimal():
        raise BadSetting(f"The setting customer_display is “{text}”. Use the number of a screen, 0 for none.")
    return int(text)


def _hours(value: object) -> tuple[int, int]:
    found = re.fullmatch(
        r"([01]?\d|2[0-3]):([0-5]\d)-([01]?\d|2[0-3]):([0-5]\d)", str(value).replace(" ", "")
    )
    if found is None:
        raise BadSetting(f"The setting dark_hours is “{value}”. Write it like 18:00-06:00.")
    start_hour, start, end_hour, end = (int(part) for part in found.groups())
    return start_hour * 60 + start, end_hour * 60 + end


def _minutes(name: str, value: object) -> int:
    text = str(value)
    if not text.isdecimal() or int(text) > _LONGEST_LOCK:
        raise BadSetting(f"The setting {name} is “{text}”. Use a whole number of minutes, 0 for never.")
    return int(text)


def _percent(name: str, value: object) -> BasisPoints:
    text = str(value)
    if not text.isdecimal() or int(text) > 100:
        raise BadSetting(f"The setting {name} is “{text}”. Use a whole number of percent from 0 to 100.")
    return int(text) * 100


def _address(server: str) -> str:
    parts = urlsplit(server)
    if parts.scheme not in ("http", "https") or not parts.hostname or parts.username or parts.password:
        raise BadSetting(f"“{server}” is no server address. Write it like https://till-server.lan:8443.")
    if parts.scheme == "http" and not _is_loopback(parts.hostname):
        raise BadSetting(f"“{server}” is not encrypted. Use https:// for a server on another machine.")
    return server


def _is_loopback(host: str) -> bool:
    if host == "localhost":
        return True
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return False


def _one_of(name: str, value: object, allowed: Sequence[str]) -> str:
    if value not in allowed:
        raise BadSetting(f"The setting {name} is “{value}”. Use one of {', '.join(allowed)}.")
    return str(value)


def _pair(name: str, value: object, between: str) -> tuple[int, int] | None:
    if value is None:
        return None
    first, _, second = str(value).partition(between)
    try:
        return int(first), int(second)
    except ValueError as error:
        raise BadSetting(f"The setting {name} is “{value}”. Write it like 1366{between}768.") from error


def _flag(name: str, value: object) -> bool:
    text = str(value).lower()
    if text not in _TRUE + _FALSE:
        raise BadSetting(f"The setting {name} is “{value}”. Use true or false.")
    return text in _TRUE
