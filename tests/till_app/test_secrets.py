"""Secrets: kept where they belong, readable by their owner alone, and never silently in plain text."""

import stat
from pathlib import Path

import keyring.backends.fail
import pytest
from keyring.backend import KeyringBackend
from keyring.errors import InitError

from till_app.keyrings import secrets_in
from till_app.sealed import machine_secrets
from till_app.secrets import NoSecretStore, development_secrets


def test_the_development_file_keeps_secrets_over_a_restart(tmp_path: Path) -> None:
    development_secrets(tmp_path).keep("till-token", "t0")
    again = development_secrets(tmp_path)
    again.keep("pin-key", "k0")
    assert (again.get("till-token"), again.get("pin-key"), again.get("other")) == ("t0", "k0", None)
    (file,) = tmp_path.iterdir()
    assert stat.S_IMODE(file.stat().st_mode) == 0o600


def test_without_a_keyring_it_says_so() -> None:
    backend: KeyringBackend = keyring.backends.fail.Keyring()  # type: ignore[no-untyped-call]
    secrets = secrets_in(backend, "till")
    assert not secrets.usable
    with pytest.raises(NoSecretStore, match="keyring of this account does not exist"):
        secrets.keep("till-token", "t0")
    with pytest.raises(NoSecretStore):
        secrets.get("till-token")


class Locked(KeyringBackend):
    """A keyring that asks a person who is not there."""

    priority = 1.0

    def get_password(self, service: str, username: str) -> str | None:
        """As it says it."""
        raise InitError(f"Failed to create {service}/{username}: Prompt dismissed..")

    def set_password(self, service: str, username: str, password: str) -> None:
        """As it says it."""
        del password
        self.get_password(service, username)


def test_a_locked_keyring_is_told_in_a_sentence() -> None:
    secrets = secrets_in(Locked(), "till")  # type: ignore[no-untyped-call]
    with pytest.raises(NoSecretStore) as told:
        secrets.get("till-token")
    assert "till/till-token: Prompt dismissed). Log in" in str(told.value)


def test_a_sealed_file_opens_on_its_own_machine_alone(tmp_path: Path) -> None:
    machine_secrets(tmp_path, "machine-1").keep("till-token", "the-token-of-till-1")
    again = machine_secrets(tmp_path, "machine-1")
    again.keep("pin-key", "k0")
    assert (again.get("till-token"), again.get("pin-key")) == ("the-token-of-till-1", "k0")
    (file,) = tmp_path.iterdir()
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert b"the-token-of-till-1" not in file.read_bytes()
    with pytest.raises(NoSecretStore, match="made on another machine"):
        machine_secrets(tmp_path, "machine-2").get("till-token")


def test_a_machine_without_an_id_seals_nothing(tmp_path: Path) -> None:
    with pytest.raises(NoSecretStore, match="no id"):
        machine_secrets(tmp_path, "")
