"""A setting that a person can change on the settings page: what it is, what it does, and its values."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from till_app.ui.segmented import Segmented
from till_app.ui.settings_views import ChoiceRow
from till_app.ui.tongue import tr
from till_app.ui.words import Words

_HIGH = 76
_BETWEEN = 4


class SettingsChoice(QWidget):
    """Shows a `ChoiceRow`; `wanted` carries the setting's name and a value. The view says what is current."""

    wanted = Signal(str, str)

    def __init__(self, view: ChoiceRow) -> None:
        super().__init__()
        self._view = view
        self._label = Words(weight=600, wrap=True)
        self._caption = Words(px=14, ink="text2", wrap=True)
        self.values = Segmented(view.options)
        self.values.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addStretch(1)
        words.addWidget(self._label)
        words.addWidget(self._caption)
        words.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 6, 0, 6)
        row.setSpacing(16)
        row.addLayout(words, 1)
        row.addWidget(self.values)
        self.setMinimumHeight(_HIGH)
        # All segments are as wide as the widest, so that no label is cut.
        widest = max(segment.sizeHint().width() for segment in self.values.segments())
        self.values.setMinimumWidth(len(view.options) * (widest + _BETWEEN) + _BETWEEN)
        self.values.chosen.connect(self._choose)
        self.show_view(view)

    def fits(self, view: ChoiceRow) -> bool:
        """Whether this row can show that view: the same setting with the same values."""
        return (view.name, view.options) == (self._view.name, self._view.options)

    def show_view(self, view: ChoiceRow) -> None:
        """Another value or another caption; only for a view that fits."""
        self._view = view
        self._label.say(view.label)
        self._caption.say(view.caption)
        self._caption.setVisible(bool(view.caption))
        self.values.set_current(view.current)
        self.values.setEnabled(not view.is_fixed)
        self.values.setAccessibleName(view.label)
        for (value, label), segment in zip(view.options, self.values.segments(), strict=True):
            chosen = tr("{setting}: {value}, chosen", setting=view.label, value=label)
            plain = tr("{setting}: {value}", setting=view.label, value=label)
            segment.setAccessibleName(chosen if value == view.current else plain)

    @Slot(str)
    def _choose(self, value: str) -> None:
        self.values.set_current(self._view.current)
        if value != self._view.current:
            self.wanted.emit(self._view.name, value)
