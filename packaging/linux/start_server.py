"""The installed program `till-server`, as PyInstaller wants it: a file that is run."""

import sys

from sync_server.__main__ import main

sys.exit(main())
