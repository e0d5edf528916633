"""A session as the ledger has it: its log, the chain after each edit, and what it folds to. Pure."""

from collections.abc import Sequence

import msgspec

from shared.edits import Edit, Logged
from shared.fold import fold
from shared.ids import START, chain_hash
from shared.onward import NOTHING_YET, Footing, footing_of, onward
from shared.order_session import OrderSession
from shared.tabs import Tab, fold_tab, is_tab

_LARGEST = 2**53
"""Numbers from here on are no amounts, and no JSON reader could be trusted with them."""


class DoesNotFold(Exception):
    """These edits cannot be part of a log: what they add up to is no order that anybody could hold."""


class Book(msgspec.Struct, frozen=True):
    """A session's log in `rev` order. `chains[rev]` is the chain after that edit; `ids` name all edits.

    The log of a tab is kept the same way; then `tab` is what it folds to.
    """

    session: OrderSession
    log: tuple[Logged, ...] = ()
    chains: tuple[str, ...] = (START,)
    ids: frozenset[str] = frozenset()
    tab: Tab | None = None
    footing: Footing = NOTHING_YET

    @property
    def rev(self) -> int:
        """The number of the last edit; 0 for an empty log."""
        return len(self.log)

    @property
    def chain(self) -> str:
        """The hash of the whole log."""
        return self.chains[-1]


def empty(session_id: str) -> Book:
    """The book of a session nobody has written to."""
    return Book(OrderSession(session_id=session_id))


def bound(session_id: str, log: Sequence[Logged]) -> Book:
    """The book of a log read from the ledger."""
    return _longer(empty(session_id), log)


def continued(book: Book, edits: Sequence[Edit], received_at: str) -> Book:
    """The book with these edits at its end.

    Raises DoesNotFold when no order comes of them, for example because a price has twenty digits.
    """
    added = [Logged(rev, received_at, edit) for rev, edit in enumerate(edits, book.rev + 1)]
    try:
        longer = _longer(book, added)
    except (ArithmeticError, ValueError, RecursionError) as wrong:
        raise DoesNotFold(type(wrong).__name__) from wrong
    session = longer.session
    numbers = (session.user_id, session.till_id, session.fence, session.total, session.paid)
    if any(abs(number) >= _LARGEST for number in numbers):
        raise DoesNotFold("a number is too large")
    return longer


def _longer(book: Book, added: Sequence[Logged]) -> Book:
    session_id = book.session.session_id
    chains = list(book.chains)
    for entry in added:
        chains.append(chain_hash(chains[-1], entry.edit.hash))
    whole = (*book.log, *added)
    first = added[0].edit if len(added) == 1 else None
    session = onward(book.session, book.footing, first) if first is not None else None
    of_tab = book.tab is not None or is_tab(added)
    return Book(
        session=fold(session_id, whole) if session is None else session,
        log=whole,
        chains=tuple(chains),
        ids=book.ids.union(entry.edit.id for entry in added),
        tab=fold_tab(session_id, whole) if of_tab else None,
        footing=footing_of((entry.edit for entry in added), book.footing),
    )
