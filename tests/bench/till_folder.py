"""A till that has been set up: enrolled at The Lantern, with people, products and a past. No server."""

import json
import os
from datetime import UTC, datetime
from pathlib import Path

from tests.bench.cashier import PIN
from tests.bench.long_journal import USER, give_past, opened, people_and_products
from till_app import machine
from till_app.desk.staff import Staff
from till_app.enrolment import TOKEN
from till_app.secrets import development_secrets

_NOBODY = "http://127.0.0.1:1"


def set_up(folder: Path, edits: int) -> list[str]:
    """Makes its folder, with about so many edits in the journal; the arguments to start it with."""
    folder.mkdir(parents=True)
    settings = {"folder": str(folder), "server": _NOBODY, "size": "1366x768"}
    config = folder / "till.toml"
    lines = [f"{name} = {json.dumps(value)}" for name, value in settings.items()]
    config.write_text("\n".join([*lines, "development_keyring = true", ""]), "utf-8")
    config.chmod(0o600)
    journal, fingerprint = folder / "journal.db", machine.fingerprint(folder)
    give_past(journal, edits, fingerprint)
    secrets = development_secrets(folder)
    secrets.keep(TOKEN, "bench")
    store = opened(journal, fingerprint)
    people_and_products(store)
    Staff(store, secrets, os.urandom).remember(USER, PIN, datetime.now(UTC))
    store.close()
    return ["--config", str(config)]
