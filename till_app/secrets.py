"""The till's secrets: its token and the key of the PIN verifiers, in the operating system's keyring.

Without a usable keyring the till says so and works online only; it never falls back to plain text. A kiosk
without a keyring can keep them in a file that is sealed to the machine (setting `secrets`). A plain file is
used only under the setting `development_keyring`, for the demo and tests. The first two need libraries that a
start has no time for: they are in `keyrings.py` and `sealed.py`.
"""

import json
import os
from pathlib import Path
from typing import Protocol

_SERVICE = "ordersession-till"
_NO_FILE = (
    "The file of this till's secrets cannot be used ({why}). Its folder must belong to who runs the till."
)


class NoSecretStore(Exception):
    """No secret can be kept or read here. The message is a sentence for IT that says what to do."""


class Backend(Protocol):
    """What keeps secrets, in the words of keyrings."""

    def get_password(self, service: str, username: str) -> str | None: ...
    def set_password(self, service: str, username: str, password: str) -> None: ...


class Secrets:
    """Named secrets of one till. `name` separates several tills of one machine account.

    `troubles` are what the backend raises when it has no access, and `sentence` what people are told then,
    with "{why}" for the trouble's own words; `usable` is whether there is a real store behind this.
    """

    def __init__(
        self, backend: Backend, name: str, *, troubles: tuple[type[Exception], ...] = (), usable: bool = True,
        sentence: str = _NO_FILE,
    ) -> None:  # fmt: skip
        self._backend, self._name, self._sentence = backend, name, sentence
        self._troubles: tuple[type[Exception], ...] = (*troubles, RuntimeError, OSError)
        self.usable = usable

    def get(self, key: str) -> str | None:
        """The secret, or None if none is kept. Raises NoSecretStore."""
        try:
            return self._backend.get_password(_SERVICE, f"{self._name}/{key}")
        except self._troubles as error:
            raise self._told(error) from error

    def keep(self, key: str, value: str) -> None:
        """Keeps a secret. Raises NoSecretStore."""
        try:
            self._backend.set_password(_SERVICE, f"{self._name}/{key}", value)
        except self._troubles as error:
            raise self._told(error) from error

    def _told(self, error: Exception) -> NoSecretStore:
        why = " ".join(str(error).split()).rstrip(".")
        return NoSecretStore(self._sentence.format(why=why or type(error).__name__))


def development_secrets(folder: Path) -> Secrets:
    """Secrets in a plain file in `folder`: anyone who can read the file has them. Never for real tills."""
    return Secrets(SecretFile(folder / "development-keyring.json"), "development")


class SecretFile:
    """A file that its owner alone may read, written whole or not at all; what seals it comes on top."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def get_password(self, service: str, username: str) -> str | None:
        """As keyrings say it."""
        return self._read().get(f"{service}/{username}")

    def set_password(self, service: str, username: str, password: str) -> None:
        """Durable when it returns."""
        sealed = self.seal(json.dumps(self._read() | {f"{service}/{username}": password}).encode())
        fresh = self._path.with_suffix(".new")
        with os.fdopen(os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "wb") as file:
            file.write(sealed)
            file.flush()
            os.fsync(file.fileno())
        fresh.replace(self._path)

    def _read(self) -> dict[str, str]:
        if not self._path.exists():
            return {}
        kept: dict[str, str] = json.loads(self.unseal(self._path.read_bytes()))
        return kept

    def seal(self, plain: bytes) -> bytes:
        """What is written for it."""
        return plain

    def unseal(self, sealed: bytes) -> bytes:
        """What was written. Raises NoSecretStore."""
        return sealed
