"""Carries what one till knows to another, as the server would: whole logs, each edit with its rev."""

from shared.edits import Logged
from shared.ids import START, chain_hash
from till_app.store.store import Store


def carry(source: Store, destination: Store) -> None:
    """Every order and tab that `source` has edited is known to `destination` from now on."""
    with source.begin() as tx:
        ids = tuple(dict.fromkeys(row[0] for row in tx.journal.every_edit()))
        logs = {session_id: tx.journal.edits(session_id) for session_id in ids}
    with destination.begin() as tx:
        for session_id, edits in logs.items():
            chain = START
            for edit in edits:
                chain = chain_hash(chain, edit.hash)
            logged = [Logged(rev, edit.at, edit) for rev, edit in enumerate(edits, 1)]
            assert tx.copies.replace(session_id, 1, logged, len(logged), chain)


def meet(first: Store, second: Store, session_id: str) -> None:
    """Two tills that changed one order apart hear of each other: the log has the second's edits first."""
    with first.begin() as tx:
        mine = tx.journal.edits(session_id)
    with second.begin() as tx:
        theirs = tx.journal.edits(session_id)
    known = {edit.id for edit in theirs}
    edits = (*theirs, *(edit for edit in mine if edit.id not in known))
    chain = START
    for edit in edits:
        chain = chain_hash(chain, edit.hash)
    logged = [Logged(rev, edit.at, edit) for rev, edit in enumerate(edits, 1)]
    for store in (first, second):
        with store.begin() as tx:
            assert tx.copies.replace(session_id, 1, logged, len(logged), chain)
