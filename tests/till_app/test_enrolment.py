"""A code counts once: it is not used up where its token could not be kept, and it ends a refusal."""

from collections.abc import Callable
from pathlib import Path

import keyring.backends.fail
import pytest
from keyring.backend import KeyringBackend

from shared.wire import Enrolled, Site
from tests.till_app.store.making import Clock, chance_of, open_store
from till_app.enrolling import exchange
from till_app.enrolment import TOKEN, NotEnrolled, token
from till_app.keyrings import secrets_in
from till_app.secrets import NoSecretStore, Secrets, development_secrets
from till_app.settings import Settings
from till_app.store.store import Store

LANTERN = Site(1, "The Lantern", "GBP")
CODE = "ABCDE-FGHJK"
FIRST = Enrolled(3, "t0", LANTERN)


def enrolled(
    folder: Path, secrets: Secrets, answer: Enrolled | NotEnrolled = FIRST, *, code: str = CODE,
    before: Callable[[Store], None] | None = None, file: Path | None = None,
) -> tuple[str, list[str], str]:  # fmt: skip
    """What a till with a code gets: its token, the codes that it used, and its next receipt's number."""
    used: list[str] = []

    def take(settings: Settings) -> Enrolled:
        used.append(settings.enrolment_code)
        if isinstance(answer, NotEnrolled):
            raise answer
        return answer

    store = open_store(folder / "journal.db", Clock(), chance_of(1))
    try:
        if before is not None:
            before(store)
        settings = Settings(folder=folder, server="", enrolment_code=code, enrolment_file=file)
        found = token(store, secrets, settings, take)
        with store.begin() as tx:
            return found, used, tx.identity.next_receipt()
    finally:
        store.close()


def refused(store: Store) -> None:
    """The server does not know the till's token any more."""
    with store.begin() as tx:
        tx.identity.disown()


def test_a_code_is_not_used_up_where_no_secret_can_be_kept(tmp_path: Path) -> None:
    nothing: KeyringBackend = keyring.backends.fail.Keyring()  # type: ignore[no-untyped-call]
    answers: list[Store] = []
    with pytest.raises(NoSecretStore, match="Log in at a desktop"):
        enrolled(tmp_path, secrets_in(nothing, "till"), NotEnrolled("asked"), before=answers.append)
    assert len(answers) == 1


def test_a_code_is_used_once_and_its_token_kept(tmp_path: Path) -> None:
    secrets = development_secrets(tmp_path)
    assert enrolled(tmp_path, secrets) == ("t0", [CODE], "3-000001")
    assert enrolled(tmp_path, secrets) == ("t0", [], "3-000002")
    assert secrets.get(TOKEN) == "t0"


def test_the_file_of_a_code_is_gone_once_it_is_used(tmp_path: Path) -> None:
    secrets, file = development_secrets(tmp_path), tmp_path / "code"
    file.write_text(CODE, "utf-8")
    with pytest.raises(NotEnrolled):
        enrolled(tmp_path, secrets, NotEnrolled("not now"), file=file)
    assert file.exists()
    enrolled(tmp_path, secrets, file=file)
    assert not file.exists()


def test_a_till_that_was_refused_uses_a_new_code_once(tmp_path: Path) -> None:
    secrets = development_secrets(tmp_path)
    enrolled(tmp_path, secrets)
    again = Enrolled(3, "t1", LANTERN)
    assert enrolled(tmp_path, secrets, again, code="", before=refused)[:2] == ("t0", [])
    assert enrolled(tmp_path, secrets, again)[:2] == ("t1", [CODE])
    assert enrolled(tmp_path, secrets, FIRST)[:2] == ("t1", [])


def test_a_code_that_is_not_taken_keeps_nobody_from_selling(tmp_path: Path) -> None:
    secrets = development_secrets(tmp_path)
    enrolled(tmp_path, secrets)
    assert enrolled(tmp_path, secrets, NotEnrolled("used"), before=refused)[:2] == ("t0", [CODE])


def test_a_code_of_another_venue_is_not_taken_by_a_journal_with_orders(tmp_path: Path) -> None:
    secrets = development_secrets(tmp_path)
    enrolled(tmp_path, secrets)
    elsewhere = Enrolled(1, "t1", Site(2, "The Anchor", "EUR"))
    with pytest.raises(NotEnrolled, match="for “The Anchor”, and the journal of this till for “The Lantern”"):
        enrolled(tmp_path, secrets, elsewhere, before=refused)
    assert secrets.get(TOKEN) == "t0"


def test_receipts_go_on_behind_those_of_the_machine_that_was_this_till(tmp_path: Path) -> None:
    moved = Enrolled(3, "t1", LANTERN, last_receipt=10_042)
    assert enrolled(tmp_path, development_secrets(tmp_path), moved)[2] == "3-010043"


def test_a_server_that_is_not_there_is_told_with_the_reason(tmp_path: Path) -> None:
    with pytest.raises(NotEnrolled, match=r"http://127.0.0.1:9 cannot be reached: nothing listens there\.$"):
        exchange(Settings(folder=tmp_path, server="http://127.0.0.1:9", enrolment_code=CODE))
