"""The command `till`: arguments, logging, questions of IT, exit code."""

import importlib
import logging
import logging.handlers
import sys
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from importlib.metadata import version

import msgspec

from shared.checks import Check, exit_code, told
from till_app import layers
from till_app.enrolment import NotEnrolled
from till_app.layers import BadSetting
from till_app.opening import AlreadyOpen, CannotStart, secrets_of
from till_app.secrets import NoSecretStore
from till_app.settings import read, shown
from till_app.start import DOCTOR, run


def complain(sentence: str) -> None:
    """Says on standard error why the till does not start."""
    print(sentence, file=sys.stderr)


def main(tell: Callable[[str], None] = complain) -> int:
    """Runs the till, or answers a question about it; `tell` is called with why the till does not start.

    Exit code 0 after a normal end, 2 for a bad setting, 3 when it cannot open; `--doctor` and
    `--ready-for-update` end with 0 all is well, 1 warnings, 2 failures.
    """
    arguments = sys.argv[1:]
    asked = layers.arguments().parse_args(arguments)
    # A question is answered on standard output alone.
    quiet = asked.settings or asked.doctor or asked.ready_for_update or asked.version
    level = logging.ERROR if quiet else logging.INFO
    logging.basicConfig(level=level, format="%(asctime)s %(levelname)s %(name)s %(message)s")
    logging.getLogger("httpx").setLevel(logging.WARNING)
    logging.getLogger("apscheduler").setLevel(logging.WARNING)
    try:
        if asked.version:
            print(version("ordersession"))
        elif asked.settings:
            _show(arguments, as_json=asked.json)
        elif asked.doctor or asked.ready_for_update:
            return _examine(arguments, whole=asked.doctor, as_json=asked.json)
        else:
            return run(arguments)
    except BadSetting as wrong:
        (complain if quiet else tell)(str(wrong))
        return 2
    except AlreadyOpen as other:
        # Its window is in front now, and says enough.
        complain(str(other))
        return 3
    except (CannotStart, NotEnrolled, NoSecretStore) as reason:
        (complain if quiet else tell)(str(reason))
        return 3
    return 0


def _show(arguments: Sequence[str], *, as_json: bool) -> None:
    table = shown(arguments)
    if as_json:
        print(
            msgspec.json.encode(
                [{"name": name, "value": value, "from": source} for name, value, source in table]
            ).decode()
        )
        return
    widest = max(len(value) for _, value, _ in table)
    for name, value, source in table:
        print(f"{name:<21}{value:<{widest}}  {source}")


def _examine(arguments: Sequence[str], *, whole: bool, as_json: bool) -> int:
    settings = read(arguments)
    # It speaks to the server; a till that starts has no need of that yet.
    doctor = importlib.import_module(DOCTOR)
    checks: list[Check] = (
        doctor.examine(settings, secrets_of(settings), datetime.now(UTC))
        if whole
        else [doctor.ready_for_update(settings)]
    )
    print(msgspec.json.encode(checks).decode() if as_json else told(checks))
    return exit_code(checks)


if __name__ == "__main__":
    sys.exit(main())
