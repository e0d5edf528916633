"""The only question that blocks: a tap that is not on the disk can be made again."""

from PySide6.QtCore import QObject, Slot

from shared.sqlite import DiskTrouble
from till_app.desk.safety import Safety
from till_app.ui.overlay import Overlay
from till_app.ui.part import Part
from till_app.ui.presenting import sale
from till_app.ui.tongue import tr
from till_app.ui.trouble_dialog import TroubleDialog


class TroubleFront(QObject):
    """Tells what was not saved, and lets the part it comes from try again."""

    def __init__(self, overlay: Overlay, safety: Safety, parent: QObject) -> None:
        super().__init__(parent)
        self._overlay, self._safety = overlay, safety
        self._refused_by: Part | None = None

    @Slot(str, object)
    def not_saved(self, tap: str, trouble: DiskTrouble) -> None:
        """A part's tap that the disk refused."""
        sender = self.sender()
        self._refused_by = sender if isinstance(sender, Part) else None
        self.tell(tap, trouble)

    def tell(self, tap: str, trouble: DiskTrouble) -> None:
        """The tap is not in the order, everything before it is."""
        if trouble.reason == "full":
            self._safety.make_room()
        dialog = TroubleDialog()
        text = f"{sale.not_saved(tap)} {sale.disk_text(trouble.reason)}"
        dialog.show_trouble("triangle-alert", tr("The last tap was not saved"), text, tr("Try again"))
        dialog.answered.connect(self._try_again)
        self._overlay.ask(dialog)

    @Slot()
    def _try_again(self) -> None:
        self._overlay.dismiss()
        if self._refused_by is not None:
            self._refused_by.repeat()
