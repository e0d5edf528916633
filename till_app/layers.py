"""Where settings come from, the weakest first: file, choices at the till, environment, arguments, policy."""

import argparse
import os
import sys
import tomllib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from till_app import choices

if sys.platform == "win32":
    import winreg

NAMES = (
    "folder",
    "server",
    "theme",
    "language",
    "scale",
    "size",
    "position",
    "full_screen",
    "less_motion",
    "development_keyring",
    "secrets",
    "enrolment_code",
    "enrolment_file",
    "customer_display",
    "card_reader",
    "scanner_prefix",
    "discount_limit",
    "dark_hours",
    "lock_minutes",
    "sounds",
    "key_hints",
)
TABLES = ("printer", "printing", "keys")
"""Of files only: what a single word cannot say."""
SECRET = frozenset({"enrolment_code"})
CHOICES = "chosen at the till"
_POLICY_KEY = r"SOFTWARE\Policies\OrderSession"


class BadSetting(Exception):
    """A setting that cannot be used; the message is one sentence that says what to do."""


@dataclass(frozen=True)
class Layer:
    """Some settings by name, and where they were found."""

    source: str
    values: Mapping[str, Any]


@dataclass(frozen=True)
class Places:
    """Where this machine keeps what IT decides: a file that arguments may replace, and a policy that wins."""

    file: Path
    policy: Callable[[], Layer]


@dataclass(frozen=True)
class Given:
    """What one start was given. `below` may be chosen otherwise at the till, `above` may not."""

    below: tuple[Layer, ...]
    above: tuple[Layer, ...]

    def with_choices(self, folder: Path) -> tuple[Layer, ...]:
        """All layers, the weakest first. Raises ValueError for choices that cannot be read."""
        return (*self.below, Layer(CHOICES, choices.kept(folder)), *self.above)


def given(arguments: argparse.Namespace, environment: Mapping[str, str], places: Places) -> Given:
    """The layers of a start. Raises BadSetting."""
    told = {name: value for name, value in vars(arguments).items() if name in NAMES and value is not None}
    named = arguments.config or environment.get("TILL_CONFIG")
    below: tuple[Layer, ...] = ()
    if named:
        below = (of_file(Path(named)),)
    elif "TILL_CONFIG" not in environment and places.file.exists():
        below = (of_file(places.file),)
    around = {
        name: environment[f"TILL_{name.upper()}"] for name in NAMES if f"TILL_{name.upper()}" in environment
    }
    return Given(below, (Layer("environment", around), Layer("arguments", told), places.policy()))


def merged(layers: Sequence[Layer]) -> dict[str, Any]:
    """One table of settings: what a later layer says wins."""
    return {name: value for layer in layers for name, value in layer.values.items()}


def origins(layers: Sequence[Layer]) -> dict[str, str]:
    """By setting, where its value was found."""
    return {name: layer.source for layer in layers for name in layer.values}


def of_file(path: Path) -> Layer:
    """The settings of a TOML file. Raises BadSetting."""
    try:
        values = tomllib.loads(path.read_text("utf-8"))
    except OSError as error:
        raise BadSetting(f"The settings file {path} cannot be read: {error.strerror}.") from error
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise BadSetting(f"The settings file {path} is not valid TOML: {error}.") from error
    return _known(Layer(str(path), values), f"The settings file {path}")


def arguments() -> argparse.ArgumentParser:
    """The command line of the till."""
    parser = argparse.ArgumentParser(prog="till", description="The OrderSession till.")
    parser.add_argument("--config", metavar="FILE", help="settings file (TOML)")
    parser.add_argument("--folder", metavar="DIR", help="where the journal lives")
    parser.add_argument(
        "--server", metavar="URL", help="the sync server, such as https://till-server.lan:8443"
    )
    parser.add_argument("--theme", help="light, dark or time")
    parser.add_argument("--language", help="en, de, fr, es, tr or ar")
    parser.add_argument("--scale", help="1.0 to 1.5")
    parser.add_argument("--size", metavar="WxH", help="window size, such as 1366x768")
    parser.add_argument("--position", metavar="X,Y", help="where the window opens")
    parser.add_argument("--full-screen", action="store_const", const=True)
    # The enrolment code has no argument: arguments can be read by every user of the machine.
    asked = parser.add_mutually_exclusive_group()
    asked.add_argument("--settings", action="store_true", help="show each setting and where it is from")
    asked.add_argument("--doctor", action="store_true", help="say whether all is well: exit 0, 1 or 2")
    asked.add_argument(
        "--ready-for-update", action="store_true", help="exit 0 if the program may be replaced now, else 2"
    )
    asked.add_argument("--version", action="store_true", help="say which version this is")
    parser.add_argument("--json", action="store_true", help="what is shown, for machines")
    return parser


def _policy_file(path: Path) -> Layer:
    return of_file(path) if path.exists() else Layer(str(path), {})


def _registry() -> Layer:
    """The policy that a Windows domain sets; words and numbers by the names of the settings."""
    source, values = rf"HKEY_LOCAL_MACHINE\{_POLICY_KEY}", dict[str, Any]()
    if sys.platform == "win32":
        try:
            with winreg.OpenKey(winreg.HKEY_LOCAL_MACHINE, _POLICY_KEY) as key:
                for place in range(winreg.QueryInfoKey(key)[1]):
                    name, value, _ = winreg.EnumValue(key, place)
                    values[name.lower()] = str(value)
        except FileNotFoundError:
            pass
    # An empty value is how a silent installation without that property leaves it.
    return _known(
        Layer(source, {name: value for name, value in values.items() if value}), f"The policy {source}"
    )


def _known(layer: Layer, place: str) -> Layer:
    unknown = sorted(set(layer.values) - {*NAMES, *TABLES})
    if unknown:
        raise BadSetting(f"{place} has the unknown setting “{unknown[0]}”. Remove or correct it.")
    return layer


def _of_this_machine() -> Places:
    if sys.platform == "win32":
        everyone = Path(os.environ.get("PROGRAMDATA", r"C:\ProgramData"))
        return Places(everyone / "OrderSession" / "till.toml", _registry)
    folder = Path("/etc/ordersession")
    return Places(folder / "till.toml", lambda: _policy_file(folder / "policy.toml"))


HERE = _of_this_machine()
