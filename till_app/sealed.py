"""Secrets in a file that is sealed with the id of this machine, for a kiosk without a keyring."""

import base64
import hashlib
import os
import sys
from collections.abc import Callable
from pathlib import Path

from till_app.secrets import NoSecretStore, SecretFile, Secrets

if sys.platform == "linux":
    from cryptography.fernet import Fernet, InvalidToken

_SALT_BYTES = 16


def machine_secrets(folder: Path, machine_id: str, entropy: Callable[[int], bytes] = os.urandom) -> Secrets:
    """Secrets in a file in `folder` that is sealed with the id of this machine.

    A copy of the folder on another machine is of no use, and other users cannot read the file. Whoever is
    root on this machine, or has its whole disk, can open it: it is no keyring. Raises NoSecretStore where
    the machine has no id.
    """
    if not machine_id:
        raise NoSecretStore(
            "This machine has no id to seal a file of secrets with. Make one: systemd-machine-id-setup."
        )
    return Secrets(_SealedFile(folder / "machine-secrets", machine_id, entropy), "machine")


class _SealedFile(SecretFile):
    """The salt, then everything under a key made of the machine's id and the salt."""

    def __init__(self, path: Path, machine_id: str, entropy: Callable[[int], bytes]) -> None:
        super().__init__(path)
        self._machine_id = machine_id
        self._entropy = entropy

    def seal(self, plain: bytes) -> bytes:
        salt = self._entropy(_SALT_BYTES)
        return salt + Fernet(self._key(salt)).encrypt(plain)

    def unseal(self, sealed: bytes) -> bytes:
        try:
            return Fernet(self._key(sealed[:_SALT_BYTES])).decrypt(sealed[_SALT_BYTES:])
        except InvalidToken as error:
            raise NoSecretStore(
                "The file machine-secrets was made on another machine, or is damaged. "
                "Move it away, and give a new code."
            ) from error

    def _key(self, salt: bytes) -> bytes:
        made = hashlib.scrypt(self._machine_id.encode(), salt=salt, n=2**14, r=8, p=1, dklen=32)
        return base64.urlsafe_b64encode(made)
