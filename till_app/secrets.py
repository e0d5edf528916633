"""The till's secrets: its token and the key of the PIN verifiers, in the operating system's keyring.

Without a usable keyring the till says so and works online only; it never falls back to plain text. A kiosk
without a keyring can keep them in a file that is sealed to the machine (setting `secrets`). A plain file is
used only under the setting `development_keyring`, for the demo and tests.
"""

import base64
import hashlib
import json
import os
import sys
from collections.abc import Callable
from pathlib import Path

import keyring
import keyring.backends.fail
from keyring.backend import KeyringBackend
from keyring.errors import KeyringError

if sys.platform == "linux":
    from cryptography.fernet import Fernet, InvalidToken

_SERVICE = "ordersession-till"
_SALT_BYTES = 16


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
    try:
        backend = keyring.get_keyring()
    except OSError:
        # It looks for its settings in the home of the user, which may not be ours to read.
        backend = keyring.backends.fail.Keyring()  # type: ignore[no-untyped-call]
    return Secrets(backend, name)


def development_secrets(folder: Path) -> Secrets:
    """Secrets in a plain file in `folder`: anyone who can read the file has them. Never for real tills."""
    return Secrets(_PlainFile(folder / "development-keyring.json"), "development")


def machine_secrets(folder: Path, machine_id: str, entropy: Callable[[int], bytes] = os.urandom) -> Secrets:
    """Secrets in a file in `folder` that is sealed with the id of this machine.

    A copy of the folder on another machine is of no use, and other users cannot read the file. Whoever is
    root on this machine, or has its whole disk, can open it: it is no keyring. Raises NoSecretStore where
    the machine has no id.
    """
    if not machine_id:
        raise NoSecretStore("this machine has no id to seal a file with")
    return Secrets(_SealedFile(folder / "machine-secrets", machine_id, entropy), "machine")


class _PlainFile(KeyringBackend):
    # Never chosen by itself.
    priority = 0

    def __init__(self, path: Path) -> None:
        super().__init__()  # type: ignore[no-untyped-call]
        self._path = path

    def get_password(self, service: str, username: str) -> str | None:
        return self._read().get(f"{service}/{username}")

    def set_password(self, service: str, username: str, password: str) -> None:
        sealed = self._seal(json.dumps(self._read() | {f"{service}/{username}": password}).encode())
        fresh = self._path.with_suffix(".new")
        with os.fdopen(os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "wb") as file:
            file.write(sealed)
            file.flush()
            os.fsync(file.fileno())
        fresh.replace(self._path)

    def _read(self) -> dict[str, str]:
        if not self._path.exists():
            return {}
        kept: dict[str, str] = json.loads(self._unseal(self._path.read_bytes()))
        return kept

    def _seal(self, plain: bytes) -> bytes:
        return plain

    def _unseal(self, sealed: bytes) -> bytes:
        return sealed


class _SealedFile(_PlainFile):
    """The salt, then everything under a key made of the machine's id and the salt."""

    def __init__(self, path: Path, machine_id: str, entropy: Callable[[int], bytes]) -> None:
        super().__init__(path)
        self._machine_id = machine_id
        self._entropy = entropy

    def _seal(self, plain: bytes) -> bytes:
        salt = self._entropy(_SALT_BYTES)
        return salt + Fernet(self._key(salt)).encrypt(plain)

    def _unseal(self, sealed: bytes) -> bytes:
        try:
            return Fernet(self._key(sealed[:_SALT_BYTES])).decrypt(sealed[_SALT_BYTES:])
        except InvalidToken as error:
            raise NoSecretStore("the file of secrets was made on another machine, or is damaged") from error

    def _key(self, salt: bytes) -> bytes:
        made = hashlib.scrypt(self._machine_id.encode(), salt=salt, n=2**14, r=8, p=1, dklen=32)
        return base64.urlsafe_b64encode(made)
