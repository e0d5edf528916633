"""`till.exe`: the till in a program without a console; why it could not start is shown in a box."""

import io
import sys

from till_app.__main__ import main

_KEPT = 4000
_TITLE = "OrderSession till"
_STOP_SIGN = 0x10

if sys.platform == "win32":
    import ctypes

    def _show(sentence: str) -> None:
        ctypes.windll.user32.MessageBoxW(None, sentence, _TITLE, _STOP_SIGN)

else:

    def _show(sentence: str) -> None:
        print(f"{_TITLE}: {sentence}", file=sys.__stderr__)


class LastWords(io.StringIO):
    """Takes what is written to a terminal that is not there, and keeps the end of it."""

    def __init__(self) -> None:
        super().__init__()
        self._end = ""

    def write(self, text: str) -> int:
        """Keeps it; returns its length."""
        self._end = (self._end + text)[-_KEPT:]
        return len(text)

    @property
    def sentence(self) -> str:
        """The last line that says something."""
        return next((line for line in reversed(self._end.splitlines()) if line.strip()), "")


def run() -> int:
    """The exit code of the till."""
    words = LastWords()
    sys.stdout = sys.stderr = words
    code = main()
    if code:
        _show(words.sentence)
    return code


if __name__ == "__main__":
    sys.exit(run())
