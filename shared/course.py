"""The course of an order: its status, who holds it, what closed it; edit by edit."""

from collections.abc import Sequence

from msgspec.structs import replace

from shared.edits import (
    AssignTab,
    AssignUser,
    Change,
    Close,
    Delete,
    Edit,
    LineAdd,
    Open,
    Park,
    QtyDelta,
    QtySet,
    Resume,
    Settle,
    TakeOver,
    Undo,
)
from shared.merging import Said, target_of
from shared.order_session import Closing, OrderSession, Settlement, Status
from shared.tab_edits import Gather, MoveIn


def course(
    session: OrderSession, edits: Sequence[Said], taken_back: frozenset[str], is_empty: bool
) -> OrderSession:
    """The session with its status, holder and closings. Its tenders are known already.

    `is_empty`: no line is left when all is folded. Paid stays paid, a tab's lines stay the tab's, deleted
    stays deleted, unless money came or something that the deletion had not seen.
    """
    late: list[str] = []
    closings: list[Closing] = []
    settlements: dict[str, Settlement] = {}
    for one in edits:
        edit, change = one.edit, one.change
        match change:
            case Open() if session.fence == 0:
                session = replace(
                    session, user_id=edit.user_id, till_id=edit.till_id, fence=1, currency=change.currency,
                    tab_id=change.tab_id, held_since=edit.at, held_by=edit.user_id,
                )  # fmt: skip
            case Resume() | TakeOver() if change.fence > session.fence:
                session = _awake(session) if session.is_open else session
                session = replace(
                    session, fence=change.fence, till_id=edit.till_id, held_since=edit.at,
                    held_by=edit.user_id,
                )  # fmt: skip
            case Park() if session.is_open and (edit.till_id == session.till_id or change.by == "sweep"):
                session = replace(session, status=Status.PENDING_LOGOUT, logout_time=change.logout_time)
            case AssignTab() if session.is_open:
                session = replace(session, status=Status.ASSIGNED_TO_TAB, tab_id=change.tab_id)
            case AssignUser() if session.is_open or session.status is Status.ASSIGNED_TO_TAB:
                session = replace(session, user_id=change.user_id)
            case Delete() if session.is_open and not session.paid and (is_empty or not change.if_empty):
                session = replace(session, status=Status.DELETED)
            case Close():
                closings.append(_closing(edit, change))
                session = replace(session, status=Status.COMPLETED)
            case Settle():
                settlements.setdefault(change.transaction_id, _settlement(edit, change))
                session = replace(session, status=Status.COMPLETED)
            case MoveIn() | Gather() if session.status is Status.DELETED and not is_empty:
                session = _awake(session)
            case _ if target_of(change) or isinstance(change, Undo):
                is_late = edit.till_id not in (session.till_id, 0)
                if is_late:
                    late.append(one.id)
                if session.status is Status.DELETED:
                    is_lost = not is_empty and one.id not in taken_back and _brings(change)
                    session = _awake(session) if is_lost else session
                elif session.status is Status.PENDING_LOGOUT and not is_late:
                    session = _awake(session)
            case _:
                pass
    return replace(
        session,
        late=tuple(late),
        closing=closings[0] if closings else None,
        double_closings=tuple(closings[1:]),
        settlements=tuple(settlements.values()),
    )


def _closing(edit: Edit, change: Close) -> Closing:
    return Closing(
        transaction_id=change.transaction_id, receipt=change.receipt, total=change.total, taxes=change.taxes,
        till_id=edit.till_id, user_id=edit.user_id, at=edit.at, settles=change.settles,
    )  # fmt: skip


def _settlement(edit: Edit, change: Settle) -> Settlement:
    return Settlement(
        by=change.by, transaction_id=change.transaction_id, receipt=change.receipt, total=change.total,
        till_id=edit.till_id, user_id=edit.user_id, at=edit.at,
    )  # fmt: skip


def _awake(session: OrderSession) -> OrderSession:
    return replace(session, status=Status.ACTIVE, logout_time=None)


def _brings(change: Change) -> bool:
    """Whether more came into the order: what a deletion had not seen is not lost with it."""
    match change:
        case LineAdd(quantity=number) | QtyDelta(delta=number) | QtySet(quantity=number):
            return number > 0
        case _:
            return False
