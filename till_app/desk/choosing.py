"""What people may change at the till itself, and what it is now; the rest is decided in the settings file."""

import logging

from shared.sqlite import DiskTrouble
from till_app import choices
from till_app.settings import Settings

_log = logging.getLogger(__name__)


class Choosing:
    """The choices of this till, each as text: "dark", "1.15", "true"."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self._now = {name: _text(getattr(settings, name)) for name in choices.CHOOSABLE}
        try:
            self._chosen = dict(choices.kept(settings.folder))
        except ValueError:
            self._chosen = {}

    @property
    def settings(self) -> Settings:
        """What this till was started with."""
        return self._settings

    def value(self, name: str) -> str:
        """What is wanted now. It may count from the next start on only: see `at_start`."""
        return self._now[name]

    def at_start(self, name: str) -> str:
        """What the till was started with."""
        return _text(getattr(self._settings, name))

    def is_fixed(self, name: str) -> bool:
        """Whether the start of the till decides, so that a choice here would not last."""
        return name in self._settings.fixed

    def chosen(self) -> dict[str, str]:
        """What people chose here, so far as it is kept."""
        return dict(self._chosen)

    def choose(self, name: str, value: str, by: int) -> None:
        """Keeps a choice that this person allowed; it is on the disk then. Raises DiskTrouble."""
        fresh = {**self._chosen, name: value}
        try:
            choices.keep(self._settings.folder, fresh)
        except choices.NotKept as trouble:
            raise DiskTrouble(trouble.reason, "the choice was not written") from trouble
        self._chosen, self._now = fresh, {**self._now, name: value}
        _log.info("the setting %s is %r from now on, allowed by user %s", name, value, by)


def _text(value: object) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)
