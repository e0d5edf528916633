"""The installed program `till`, as PyInstaller wants it: a file that is run."""

import sys

from till_app.__main__ import main

sys.exit(main())
