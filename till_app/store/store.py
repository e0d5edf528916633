"""The drawer: one journal file, one connection, one transaction at a time."""

import logging
import sqlite3
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime
from enum import StrEnum
from pathlib import Path
from threading import RLock

from shared.ids import START
from shared.sqlite import DiskTrouble, must_be_writable, open_connection, trouble_of
from till_app.store import witness
from till_app.store.card_refunds import CardRefundBook
from till_app.store.copies import Copies
from till_app.store.drawer_book import DrawerBook
from till_app.store.held import Held
from till_app.store.identity import Given, Identity
from till_app.store.journal import Journal
from till_app.store.memory import Memory
from till_app.store.print_jobs import PrintJobs
from till_app.store.replicas import Replicas
from till_app.store.roster import Roster
from till_app.store.tab_book import TabBook
from till_app.store.tables import prepare
from till_app.store.unsent import Unsent
from till_app.store.wreckage import edits_in

_log = logging.getLogger(__name__)


class Found(StrEnum):
    """What opening found about the journal."""

    NEW = "new"
    AS_LEFT = "as_left"
    OTHER_MACHINE = "other_machine"
    BEHIND_WITNESS = "behind_witness"


class Transaction:
    """The rooms of the journal within one transaction; of no use once it ends."""

    def __init__(self, held: Held, given: Given, memory: Memory) -> None:
        self.identity = Identity(held, given)
        self.journal = Journal(held, given, self.identity, memory)
        self.replicas = Replicas(held, self.identity, self.journal)
        self.unsent = Unsent(held, self.identity)
        self.copies = Copies(held, self.identity, self.journal, self.replicas)
        self.roster = Roster(held, given, self.identity)
        self.tabs = TabBook(held, self.journal)
        self.print_jobs = PrintJobs(held, given)
        self.drawer = DrawerBook(held, given)
        self.card_refunds = CardRefundBook(held)
        self.now = given.now


class Store:
    """A journal. Usable from any thread, one transaction at a time; keep them short."""

    def __init__(self, path: Path, connection: sqlite3.Connection, given: Given) -> None:
        self.path = path
        self.found = Found.AS_LEFT
        self._connection = connection
        self._held = Held(connection)
        self._given = given
        self._memory = Memory()
        self._lock = RLock()
        self._unwitnessed = 0
        self._before: list[Callable[[Transaction], None]] = []
        self._folded: list[Callable[[Transaction], None]] = []
        self._after: list[Callable[[], None]] = []

    def follow(self, before: Callable[["Transaction"], None]) -> None:
        """`before` runs in every transaction that wrote edits, and may add to it, before it is committed."""
        self._before.append(before)

    def watch(self, folded: Callable[["Transaction"], None]) -> None:
        """`folded` runs in every transaction that folded an order anew, also for what came from others."""
        self._folded.append(folded)

    def ring(self, after: Callable[[], None]) -> None:
        """`after` runs once a transaction that has something to print is durable. It must not wait."""
        self._after.append(after)

    @classmethod
    def open(
        cls, path: Path, *, clock: Callable[[], datetime], entropy: Callable[[int], bytes], fingerprint: str
    ) -> "Store":
        """Opens or begins the journal at `path`.

        `fingerprint` names the machine: on another one the journal goes on as a new replica. Raises
        DiskTrouble and JournalTooNew; then nothing is left open.
        """
        must_be_writable(path)
        if _lost_its_file(path):
            # SQLite would throw the log away.
            raise DiskTrouble("corrupt", "the log is there, the journal is not")
        store = cls(path, open_connection(path), Given(clock, entropy))
        try:
            store._prepare()
            store._begin_run(fingerprint)
        except BaseException:
            store._let_go()
            raise
        _log.info("journal open: %s, SQLite %s", store.found, sqlite3.sqlite_version)
        return store

    @contextmanager
    def begin(self) -> Iterator[Transaction]:
        """One transaction: committed and durable when the block ends, without trace if it raises.

        Raises DiskTrouble when the disk refuses; then nothing of the block was kept.
        """
        with self._lock:
            kept = False
            try:
                with self._held.transaction():
                    tx = Transaction(self._held, self._given, self._memory)
                    yield tx
                    for before in self._before if tx.journal.written else ():
                        before(tx)
                    for folded in self._folded if tx.journal.folded else ():
                        folded(tx)
                kept = True
            except sqlite3.IntegrityError:
                raise
            except sqlite3.DatabaseError as error:
                raise trouble_of(error) from error
            finally:
                if not kept:
                    self._memory.clear()
            if tx.journal.written:
                for session_id in tx.journal.begun:
                    tx.journal.unstage(session_id)
                self._witness(tx)
            for after in self._after if tx.print_jobs.is_rung else ():
                after()

    def new_id(self) -> str:
        """A new UUIDv7, for a session, a line, a payment."""
        return self._given.new_id()

    def checkpoint(self) -> None:
        """Moves what the write-ahead log holds into the journal's file. Raises DiskTrouble."""
        self._outside("PRAGMA wal_checkpoint(PASSIVE)")

    def back_up(self, path: Path) -> None:
        """Writes a copy of the journal to a new file. Raises DiskTrouble."""
        self._outside("VACUUM INTO ?", str(path))

    def integrity(self) -> tuple[str, ...]:
        """What SQLite finds wrong with the file; empty if nothing. Raises DiskTrouble."""
        found = self._outside("PRAGMA integrity_check")
        return () if found == ("ok",) else found

    def close(self) -> None:
        """Notes the clean stop and lets go of the file. Never raises DiskTrouble: edits are safe already."""
        try:
            with self.begin() as tx:
                tx.identity.drop_fact("running")
                tx.identity.keep_fact("stopped", tx.now())
        except DiskTrouble as trouble:
            _log.warning("the clean stop was not noted: %s", trouble)
        finally:
            self._let_go()

    def _prepare(self) -> None:
        """Refuses a damaged file before anything is written to it."""
        (found, *_) = self._outside("PRAGMA quick_check(1)")
        if found != "ok":
            raise DiskTrouble("corrupt", found)
        with self._lock:
            try:
                prepare(self._connection, self.path)
            except sqlite3.DatabaseError as error:
                raise trouble_of(error) from error

    def _begin_run(self, fingerprint: str) -> None:
        seen = witness.seen(self.path)
        with self.begin() as tx:
            broken = tx.journal.first_broken()
            if broken is not None:
                raise DiskTrouble("corrupt", broken)
            facts = tx.identity
            facts.receipts_from(max((tip.receipt for tip in seen), default=0))
            # Tables without a replica: the first start ended between the two.
            if facts.fact("replica") is None:
                self.found = Found.BEHIND_WITNESS if any(tip.replica for tip in seen) else Found.NEW
                facts.begin_replica(self.found)
            elif facts.fact("fingerprint") != fingerprint:
                tx.replicas.begin(Found.OTHER_MACHINE)
                self.found = Found.OTHER_MACHINE
            elif any(_forgot(tx, tip) for tip in seen):
                tx.replicas.begin(Found.BEHIND_WITNESS)
                self.found = Found.BEHIND_WITNESS
            if self.found is Found.BEHIND_WITNESS:
                self._take_in_wreckage(tx, seen)
            tx.journal.refresh_older_folds()
            facts.keep_fact("fingerprint", fingerprint)
            started = facts.fact("running")
            if started is None:
                facts.drop_fact("killed")
            else:
                facts.keep_fact("killed", started)
            facts.keep_fact("running", tx.now())
            begun = witness.Tip(facts.replica, "", 0, START, facts.last_receipt)
        if seen and self.found is not Found.AS_LEFT:
            # What they saw is told; from now on they speak of this replica.
            self._swear(begun, is_momentous=True)

    def _take_in_wreckage(self, tx: Transaction, seen: Sequence[witness.Tip]) -> None:
        """What SQLite gave up may still be in its log, until the next commit overwrites it."""
        replicas = {known.replica for known in tx.identity.replicas()} | {tip.replica for tip in seen}
        wal = self.path.with_name(self.path.name + "-wal")
        count = tx.replicas.take_in(edits_in(wal, replicas))
        _log.warning("the journal is behind its witness; %s edits were found in its log", count)

    def _witness(self, tx: Transaction) -> None:
        self._unwitnessed += len(tx.journal.written)
        last = tx.journal.written[-1]
        tip = witness.Tip(last.replica, last.session_id, last.n, last.hash, tx.identity.last_receipt)
        momentous = any(edit.kind in witness.MOMENTOUS for edit in tx.journal.written)
        self._swear(tip, is_momentous=momentous or self._unwitnessed >= witness.EVERY)

    def _swear(self, tip: witness.Tip, *, is_momentous: bool) -> None:
        try:
            witness.note(witness.note_beside(self.path), tip)
            if is_momentous:
                witness.write(witness.beside(self.path), tip)
                self._unwitnessed = 0
        except OSError as error:
            # The edit itself is safe; the next one tries again.
            _log.warning("the witness of the journal was not written: %s", error)

    def _outside(self, statement: str, *parameters: str) -> tuple[str, ...]:
        """A statement that may not run inside a transaction; the first column of its rows."""
        with self._lock:
            try:
                rows = self._connection.execute(statement, parameters).fetchall()
            except sqlite3.DatabaseError as error:
                raise trouble_of(error) from error
        return tuple(str(row[0]) for row in rows)

    def _let_go(self) -> None:
        with self._lock:
            self._connection.close()


def _lost_its_file(path: Path) -> bool:
    """Whether only the log is left of a journal that had begun."""
    has_file = path.exists() and path.stat().st_size > 0
    wal = path.with_name(path.name + "-wal")
    return not has_file and wal.exists() and wal.stat().st_size > 0 and bool(witness.seen(path))


def _forgot(tx: Transaction, seen: witness.Tip) -> bool:
    """Whether the journal lacks what its witness saw, which a sound journal cannot."""
    if not seen.replica:
        return False
    if seen.replica == tx.identity.replica:
        return tx.journal.hash_at(seen.session_id, seen.n) != seen.hash
    # Of an earlier replica the edits may have been issued again; of one never heard of, all is missing.
    return seen.replica not in {known.replica for known in tx.identity.replicas()}
