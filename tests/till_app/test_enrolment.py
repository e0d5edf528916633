"""A code counts once: it is not used up where its token could not be kept."""

from pathlib import Path

import keyring.backends.fail
import pytest
from keyring.backend import KeyringBackend

from shared.wire import Enrolled, Site
from tests.till_app.store.making import Clock, chance_of, open_store
from till_app.enrolment import TOKEN, token
from till_app.keyrings import secrets_in
from till_app.secrets import NoSecretStore, Secrets, development_secrets
from till_app.settings import Settings


def enrolled(folder: Path, secrets: Secrets, used: list[str]) -> str:
    """The token of a new till with a code; the server notes the code that is used."""

    def exchange(settings: Settings) -> Enrolled:
        used.append(settings.enrolment_code)
        return Enrolled(3, "t0", Site(1, "The Lantern", "GBP"))

    store = open_store(folder / "journal.db", Clock(), chance_of(1))
    settings = Settings(folder=folder, server="", enrolment_code="ABCDE-FGHJK")
    try:
        return token(store, secrets, settings, exchange)
    finally:
        store.close()


def test_a_code_is_not_used_up_where_no_secret_can_be_kept(tmp_path: Path) -> None:
    nothing: KeyringBackend = keyring.backends.fail.Keyring()  # type: ignore[no-untyped-call]
    used: list[str] = []
    with pytest.raises(NoSecretStore):
        enrolled(tmp_path, secrets_in(nothing, "till"), used)
    assert used == []


def test_a_code_is_used_once_and_its_token_kept(tmp_path: Path) -> None:
    used: list[str] = []
    secrets = development_secrets(tmp_path)
    assert [enrolled(tmp_path, secrets, used) for _ in range(2)] == ["t0", "t0"]
    assert (used, secrets.get(TOKEN)) == (["ABCDE-FGHJK"], "t0")
