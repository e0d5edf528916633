"""Secrets in the operating system's keyring."""

import keyring
import keyring.backends.fail
from keyring.backend import KeyringBackend
from keyring.errors import KeyringError

from till_app.secrets import Secrets

_ADVICE = (
    "Log in at a desktop that unlocks one, or put the setting secrets to “machine” before the first start."
)


def system_secrets(name: str) -> Secrets:
    """The secrets in this machine's keyring."""
    try:
        backend = keyring.get_keyring()
    except OSError:
        # It looks for its settings in the home of the user, which may not be ours to read.
        backend = keyring.backends.fail.Keyring()  # type: ignore[no-untyped-call]
    return secrets_in(backend, name)


def secrets_in(backend: KeyringBackend, name: str) -> Secrets:
    """The secrets in one keyring; of no use in the one that stands for there being none."""
    usable = not isinstance(backend, keyring.backends.fail.Keyring)
    state = "cannot be opened ({why})" if usable else "does not exist"
    sentence = f"The keyring of this account {state}. {_ADVICE}"
    return Secrets(backend, name, troubles=(KeyringError,), usable=usable, sentence=sentence)
