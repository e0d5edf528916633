"""How one till behaves towards its people, as its settings say."""

from dataclasses import dataclass

from till_app.ui.keys import OWN, KeyMap
from till_app.ui.sounds import Play, silent


@dataclass(frozen=True)
class Manners:
    """`hints` keeps key caps on the buttons, `lock_minutes` 0 never locks, `still` is less motion."""

    keys: KeyMap = OWN
    hints: bool = False
    lock_minutes: int = 0
    still: bool = False
    play: Play = silent
