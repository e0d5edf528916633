"""A real till that tells when its login page is painted.

python -m tests.bench.till_window ARGUMENTS of the till
"""

import sys

from tests.bench.painted import Painted
from till_app.app import Till, run
from till_app.ui.login_pane import LoginPane


def watch(till: Till) -> Painted:
    """Tells of the login page once it is painted, with everything on it."""
    page = till.window.findChild(LoginPane)
    assert isinstance(page, LoginPane)
    return Painted(page)


def ready(till: Till) -> None:
    """The till's window is up."""
    watch(till)


if __name__ == "__main__":
    sys.exit(run(sys.argv[1:], ready=ready))
