"""The command `till`: arguments, logging, exit code."""

import logging
import logging.handlers
import sys

from till_app.app import run
from till_app.enrolment import NotEnrolled
from till_app.opening import CannotStart
from till_app.secrets import NoSecretStore
from till_app.settings import BadSetting


def main() -> int:
    """Runs the till. Exit code 0 after a normal end, 2 for a bad setting, 3 when it cannot open."""
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(levelname)s %(name)s %(message)s")
    logging.getLogger("httpx").setLevel(logging.WARNING)
    logging.getLogger("apscheduler").setLevel(logging.WARNING)
    try:
        return run(sys.argv[1:])
    except BadSetting as wrong:
        print(wrong, file=sys.stderr)
        return 2
    except (CannotStart, NotEnrolled, NoSecretStore) as reason:
        print(reason, file=sys.stderr)
        return 3


if __name__ == "__main__":
    sys.exit(main())
