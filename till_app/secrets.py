"""The till's secrets: its token and the key of the PIN verifiers, in the operating system's keyring.

Without a usable keyring the till says so and works online only; it never falls back to plain text. A
plain file is used only under the setting `development_keyring`, for the demo and tests.
"""

import json
import os
from pathlib import Path

import keyring
import keyring.backends.fail
from keyring.backend import KeyringBackend
from keyring.errors import KeyringError

_SERVICE = "ordersession-till"


class NoSecretStore(Exception):
    """This machine has no keyring, or it is locked. The message says which."""


class Secrets:
    """Named secrets of one till. `name` separates several tills of one machine account."""

    def __init__(self, backend: KeyringBackend, name: str) -> None:
        self._backend = backend
        self._name = name

    def get(self, key: str) -> str | None:
        """The secret, or None if none is kept. Raises NoSecretStore."""
        try:
            return self._backend.get_password(_SERVICE, f"{self._name}/{key}")
        except (KeyringError, RuntimeError, OSError) as error:
            raise NoSecretStore(str(error)) from error

    def keep(self, key: str, value: str) -> None:
        """Keeps a secret. Raises NoSecretStore."""
        try:
            self._backend.set_password(_SERVICE, f"{self._name}/{key}", value)
        except (KeyringError, RuntimeError, OSError) as error:
            raise NoSecretStore(str(error)) from error

    @property
    def usable(self) -> bool:
        """Whether there is a real store behind this."""
        return not isinstance(self._backend, keyring.backends.fail.Keyring)


def system_secrets(name: str) -> Secrets:
    """The secrets in this machine's keyring."""
    return Secrets(keyring.get_keyring(), name)


def development_secrets(folder: Path) -> Secrets:
    """Secrets in a plain file in `folder`: anyone who can read the file has them. Never for real tills."""
    return Secrets(_PlainFile(folder / "development-keyring.json"), "development")


class _PlainFile(KeyringBackend):
    # Never chosen by itself.
    priority = 0

    def __init__(self, path: Path) -> None:
        super().__init__()  # type: ignore[no-untyped-call]
        self._path = path

    def get_password(self, service: str, username: str) -> str | None:
        return self._read().get(f"{service}/{username}")

    def set_password(self, service: str, username: str, password: str) -> None:
        kept = self._read() | {f"{service}/{username}": password}
        fresh = self._path.with_suffix(".new")
        with os.fdopen(os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "w") as file:
            json.dump(kept, file)
            file.flush()
            os.fsync(file.fileno())
        fresh.replace(self._path)

    def _read(self) -> dict[str, str]:
        if not self._path.exists():
            return {}
        kept: dict[str, str] = json.loads(self._path.read_text("utf-8"))
        return kept
