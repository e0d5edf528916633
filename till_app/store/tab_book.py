"""The tabs of the site as this till knows them, and the orders that belong to them; reads only."""

from typing import NamedTuple

from shared.edits import Edit
from shared.order_session import OrderSession
from shared.tabs import Tab, fold_tab
from till_app.store.held import Held
from till_app.store.journal import TAB_OPEN, Journal

_OPEN_TABS = "SELECT session_id FROM sessions WHERE status = ? ORDER BY session_id"
_COUNT = "SELECT count(*) FROM sessions WHERE status = ?"
_IS_KNOWN = "SELECT 1 FROM sessions WHERE session_id = ? AND status IN ('tab', 'tab_closed')"
_UNPAID = """SELECT session_id FROM sessions
    WHERE status IN ('active', 'pending_logout', 'assigned_to_tab') AND instr(snapshot, ?)
    ORDER BY session_id"""
_PAID_SINCE = """SELECT session_id FROM sessions
    WHERE status = 'completed' AND updated_at >= ? AND instr(snapshot, ?) ORDER BY session_id"""
_HAS_TAB = b'"tabId":"'
"""How an order's snapshot says that it belongs to a tab."""


class KeptTab(NamedTuple):
    """A tab and the edits that make it, in their order."""

    tab: Tab
    edits: tuple[Edit, ...]


class TabBook:
    """Tabs are few and their logs short: they are folded whenever somebody looks."""

    def __init__(self, held: Held, journal: Journal) -> None:
        self._held = held
        self._journal = journal

    def count(self) -> int:
        """How many tabs are open, those merged into another among them."""
        return int(self._held.run(_COUNT, (TAB_OPEN,)).value())

    def open_tabs(self) -> tuple[KeptTab, ...]:
        """Every tab that nobody closed, also those merged into another."""
        ids = self._held.run(_OPEN_TABS, (TAB_OPEN,)).column()
        return tuple(self._kept(tab_id) for tab_id in ids)

    def tab(self, tab_id: str) -> KeptTab | None:
        """A tab, open or closed; None if this till has never heard of it."""
        if self._held.run(_IS_KNOWN, (tab_id,)).first() is None:
            return None
        return self._kept(tab_id)

    def orders(self, paid_since: str) -> tuple[OrderSession, ...]:
        """The orders saved to a tab or open for one, and of those that are paid the ones since that stamp."""
        ids = [
            *self._held.run(_UNPAID, (_HAS_TAB,)).column(),
            *self._held.run(_PAID_SINCE, (paid_since, _HAS_TAB)).column(),
        ]
        return tuple(self._journal.session(session_id) for session_id in ids)

    def _kept(self, tab_id: str) -> KeptTab:
        log, own = self._journal.looked_up(tab_id)
        return KeptTab(fold_tab(tab_id, log, own), (*(entry.edit for entry in log), *own))
