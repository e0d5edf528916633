"""Export diagnostics: where the file shall go, and a plain sentence of what came of it."""

from collections.abc import Callable, Sequence
from dataclasses import asdict

from PySide6.QtCore import QObject, Signal, Slot

from shared.sqlite import DiskTrouble
from till_app.desk.desk import Desk
from till_app.desk.diagnostics import Exported
from till_app.desk.media import Place, folders, media
from till_app.sync.status import LinkStatus
from till_app.ui.overlay import Overlay
from till_app.ui.part import Part
from till_app.ui.presenting import diagnostics as words
from till_app.ui.tab_ask_dialog import TabAskDialog

Find = Callable[[], Sequence[Place]]


class DiagnosticsFront(Part):
    """`told` carries what came of it. One medium is taken at once; else a person chooses.

    `media` and `folders` are asked each time: a stick may be plugged in meanwhile.
    """

    told = Signal(str)

    def __init__(self, overlay: Overlay, desk: Desk, parent: QObject | None) -> None:
        super().__init__(desk, parent)
        self.status = LinkStatus()
        self.media: Find = media
        self.folders: Find = folders
        self._overlay = overlay
        self._places: tuple[Place, ...] = ()
        self._then: Callable[[Place], object] | None = None

    def ask(self, then: Callable[[Place], object]) -> None:
        """Calls `then` with the place where the file shall go."""
        plugged = tuple(self.media())
        if len(plugged) == 1:
            then(plugged[0])
            return
        self._places, self._then = (*plugged, *self.folders()), then
        dialog = TabAskDialog()
        dialog.show_view(words.where_view(self._places, is_plugged=bool(plugged)))
        dialog.picked.connect(self._picked)
        dialog.left.connect(self._overlay.dismiss)
        self._overlay.ask(dialog)

    def leave(self) -> None:
        """The page is left: nothing is written any more."""
        self._then = None

    def write(self, place: Place) -> None:
        """Writes the file, and tells."""
        try:
            done = self._desk.diagnostics.write(place.path, asdict(self.status))
        except DiskTrouble as trouble:
            self.told.emit(words.unreadable_text(trouble.reason))
            return
        if isinstance(done, Exported):
            self.told.emit(words.exported_text(done, place))
        else:
            self.told.emit(words.not_exported_text(done.reason, place))

    @Slot(str)
    def _picked(self, key: str) -> None:
        self._overlay.dismiss()
        then = self._then
        if then is None:
            return
        if key == words.LOOK_AGAIN:
            self.ask(then)
        else:
            then(self._places[int(key)])
