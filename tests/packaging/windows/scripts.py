"""The build's scripts as modules; their folder is named like a library, so no import finds them."""

import sys
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from typing import Any

WINDOWS = Path(__file__).resolve().parents[3] / "packaging" / "windows"


def script(name: str) -> Any:
    """The module of that file below packaging/windows."""
    place = spec_from_file_location(f"windows_{Path(name).stem}", WINDOWS / name)
    assert place is not None
    assert place.loader is not None
    module = module_from_spec(place)
    # A dataclass looks its module up by name.
    sys.modules[place.name] = module
    place.loader.exec_module(module)
    return module
