"""Accepts a push and serves a pull, after PROTOCOL section 4. Runs inside the committer's transaction."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Literal

from msgspec.structs import replace

from shared.edits import Edit, Logged
from shared.wire import (
    Alert,
    Changes,
    Head,
    Holder,
    Push,
    PushAnswer,
    Refused,
    SessionAnswer,
    SessionLog,
    SessionPush,
    Snapshot,
)
from sync_server.alerts import News, raise_alert
from sync_server.backup import durable_mark
from sync_server.books import Book, DoesNotFold, continued
from sync_server.heads import HeadRow, heads_of, open_heads
from sync_server.ledger import Ledger, text_of
from sync_server.marks import holds, mark_of
from sync_server.presence import Presence
from sync_server.sites import catalogue_version, cursor_of, raise_cursor, roster_version
from sync_server.streams import Quarantined, Streams, Tip, hashes_from, keep
from sync_server.tables import Connection
from sync_server.tills import Till, tills_of
from sync_server.verdict import judge, sort, unknown_from

EDITS_OF_A_PULL = 1_000
_TENTH = len("2026-03-01T12:00:00.0")


@dataclass(frozen=True)
class _Call:
    """One push in its transaction: who sent it, as which replica, and when it came."""

    connection: Connection
    till: Till
    replica: str
    same_epoch: bool
    now: str

    @property
    def site_id(self) -> int:
        return self.till.site_id


@dataclass(frozen=True)
class _Told:
    """What a pull was just answered: the others that the same change woke ask for the same."""

    asked: tuple[int, int, str, int, int, int]
    changes: Changes

    def is_fresh(self, now: str) -> bool:
        """Whether it was told in the same tenth of a second: an answer says what time it is."""
        return now[:_TENTH] == self.changes.time[:_TENTH]


@dataclass(frozen=True)
class _Outcome:
    """What became of a session's edits: the stream's new tip, what joined the log, what was kept aside."""

    result: Literal["ok", "gap", "fork"]
    tip: Tip
    joined: Sequence[Edit]
    kept: Sequence[Quarantined]


class Exchange:
    """The server's end of the errand between journal and ledger. `epoch` names its database."""

    def __init__(self, ledger: Ledger, streams: Streams, presence: Presence, epoch: str) -> None:
        self._ledger = ledger
        self._streams = streams
        self._presence = presence
        self._epoch = epoch
        self._told: _Told | None = None

    def forget(self) -> None:
        """Drops what it remembers: something was rolled back, so it may be untrue."""
        self._told = None

    def push(self, connection: Connection, till: Till, push: Push, now: str) -> PushAnswer:
        """Takes what can be taken of each session, each for itself, and answers with its log."""
        # Asked before anything is written: what comes now may well reach as far as the old mark.
        forgot = not holds(connection, till.site_id, push.mark)
        call = _Call(connection, till, push.replica, push.epoch == self._epoch, now)
        self._presence.note(connection, till, now)
        answers = tuple(self._session(call, one) for one in push.sessions)
        return PushAnswer(
            request=push.request,
            epoch=self._epoch,
            time=now,
            durable_mark=durable_mark(connection, till.site_id, cursor_of(connection, till.site_id)),
            sessions=answers,
            mark=mark_of(connection, till.site_id),
            forgot=forgot,
        )

    def changes(
        self,
        connection: Connection,
        site_id: int,
        *,
        since: int,
        epoch: str,
        now: str,
        till: Till | None = None,
        mark: str = "",
    ) -> Changes:
        """What came after the cursor; nothing for a cursor of another epoch or one that is yet to come.

        With `till` it is noted now and then that this till called.
        """
        if till is not None:
            self._presence.note(connection, till, now)
        asked = (
            site_id, since, epoch, cursor_of(connection, site_id), catalogue_version(connection, site_id),
            roster_version(connection, site_id),
        )  # fmt: skip
        if self._told is None or self._told.asked != asked or not self._told.is_fresh(now):
            self._told = _Told(asked, self._changes(connection, site_id, since, epoch, now))
        changes = self._told.changes
        return changes if holds(connection, site_id, mark) else replace(changes, forgot=True)

    def _changes(self, connection: Connection, site_id: int, since: int, epoch: str, now: str) -> Changes:
        present = cursor_of(connection, site_id)
        log: tuple[Logged, ...] = ()
        if since <= present and epoch in ("", self._epoch):
            present, log = self._ledger.since(connection, site_id, since, EDITS_OF_A_PULL)
        rows = heads_of(connection, site_id, (entry.edit.session_id for entry in log))
        return Changes(
            cursor=present,
            epoch=self._epoch,
            time=now,
            edits=log,
            heads=self._heads(site_id, rows),
            notices=_paid_twice(rows),
            catalogue=catalogue_version(connection, site_id),
            roster=roster_version(connection, site_id),
            mark=mark_of(connection, site_id),
        )

    def snapshot(self, connection: Connection, site_id: int, now: str) -> Snapshot:
        """Every open session and tab, and what is on a tab unpaid, with its whole log, as of one cursor."""
        rows = open_heads(connection, site_id)
        books = [self._ledger.book(connection, site_id, row.session_id) for row in rows]
        return Snapshot(
            cursor=cursor_of(connection, site_id),
            epoch=self._epoch,
            time=now,
            sessions=tuple(SessionLog(book.session.session_id, book.chain, book.log) for book in books),
            heads=self._heads(site_id, rows),
            notices=_paid_twice(rows),
        )

    def _session(self, call: _Call, one: SessionPush) -> SessionAnswer:
        outcome = self._take(call, one)
        news = self._news(call, one.id, outcome)
        for each in news:
            raise_alert(call.connection, call.site_id, each, call.now)
        return self._answer(call, one, outcome, news)

    def _news(self, call: _Call, session_id: str, outcome: _Outcome) -> list[News]:
        """What a person should look at after this push."""
        news = []
        if outcome.result == "fork":
            sentence = "This till's journal differs from what it sent before."
            news.append(News("fork", session_id, call.replica, sentence, call.till.till_id))
        elif outcome.kept:
            sentence = f"Changes of this order were kept aside: {outcome.kept[0].reason}."
            first = outcome.kept[0].edit_id
            news.append(News("quarantine", session_id, first, sentence, call.till.till_id))
        if outcome.joined:
            book = self._ledger.book(call.connection, call.site_id, session_id)
            news += _of_joined(book, outcome.joined, call)
        return news

    def _take(self, call: _Call, one: SessionPush) -> _Outcome:
        """Judges a session's edits and writes what deserves it, to the log or to quarantine."""
        tip = self._streams.tip(call.connection, call.site_id, one.id, call.replica)
        hashes: dict[int, str] = {}
        if one.base_n < tip.n:
            hashes = hashes_from(call.connection, call.site_id, one.id, call.replica, one.base_n)
        verdict = judge(one, tip, hashes)
        joined: Sequence[Edit] = ()
        kept: list[Quarantined] = []
        if verdict.result == "fork":
            kept = [_quarantined(one.id, call.replica, edit, "fork") for edit in one.edits]
        elif verdict.fresh:
            tip = self._streams.extend(call.connection, call.site_id, one.id, call.replica, verdict.fresh)
            joined, kept = self._join(call, one.id, verdict.fresh)
            if not joined:
                # The stream has moved, and other server processes notice by this number alone.
                raise_cursor(call.connection, call.site_id)
        keep(call.connection, call.site_id, call.till.till_id, call.now, kept)
        return _Outcome(verdict.result, tip, joined, kept)

    def _join(
        self, call: _Call, session_id: str, fresh: Sequence[Edit]
    ) -> tuple[Sequence[Edit], list[Quarantined]]:
        """Writes to the log what can join it. Returns that, and the rest for quarantine."""
        if call.till.revoked:
            return (), [_quarantined(session_id, call.replica, edit, "revoked") for edit in fresh]
        book = self._ledger.book(call.connection, call.site_id, session_id)
        found = sort(book, fresh, call.replica, _tills(call, fresh))
        kept = [_quarantined(session_id, call.replica, edit, flaw) for edit, flaw in found.flawed]
        try:
            longer = continued(book, found.joining, call.now)
        except DoesNotFold:
            rest = [_quarantined(session_id, call.replica, edit, "does-not-fold") for edit in found.joining]
            return (), kept + rest
        self._ledger.append(call.connection, call.site_id, longer, call.now)
        return found.joining, kept

    def _answer(
        self, call: _Call, one: SessionPush, outcome: _Outcome, news: Iterable[News]
    ) -> SessionAnswer:
        """The answer with the log after what the till knows; a revoked till is told nothing new."""
        known = one.known
        rev, chain, from_rev = known.rev, known.chain, known.rev + 1
        edits: tuple[Logged, ...] = ()
        holder = None
        # What was kept aside is told edit by edit, as refused.
        alerts = [Alert(each.kind, one.id, each.detail) for each in news if each.kind != "quarantine"]
        if not call.till.revoked:
            book = self._ledger.book(call.connection, call.site_id, one.id)
            rev, chain = book.rev, book.chain
            from_rev = unknown_from(book, known) if call.same_epoch else 1
            edits = book.log[from_rev - 1 :]
            holder = self._holder(call.site_id, book.session.till_id, book.session.fence, "")
            if book.session.double_payment:
                alerts.append(_double_payment(one.id))
        return SessionAnswer(
            id=one.id, replica=call.replica, ack_n=outcome.tip.n, ack_hash=outcome.tip.hash,
            result=outcome.result, rev=rev, chain=chain, from_rev=from_rev, edits=edits, holder=holder,
            alerts=tuple(alerts), refused=tuple(Refused(one.edit_id, one.reason) for one in outcome.kept),
        )  # fmt: skip

    def _heads(self, site_id: int, rows: Iterable[HeadRow]) -> tuple[Head, ...]:
        return tuple(
            Head(
                id=row.session_id, rev=row.rev, chain=row.chain, user_id=row.user_id, status=row.status,
                holder=self._holder(site_id, row.till_id, row.fence, row.last_seen), total=row.total,
            )
            for row in rows
        )  # fmt: skip

    def _holder(self, site_id: int, till_id: int, fence: int, last_edit: str) -> Holder | None:
        if not fence:
            return None
        return Holder(till_id, fence, max(last_edit, self._presence.last(site_id, till_id)))


def _tills(call: _Call, fresh: Iterable[Edit]) -> frozenset[int]:
    """The tills at which the edits may have been made; asked for only if it matters."""
    own = frozenset({call.till.till_id})
    if {edit.till_id for edit in fresh} <= own:
        return own
    return tills_of(call.connection, call.site_id)


def _of_joined(book: Book, joined: Sequence[Edit], call: _Call) -> list[News]:
    """What a person should look at after these edits of a push joined the log; the ledger sees to money."""
    news = []
    session, till_id = book.session, call.till.till_id
    late = [edit.id for edit in joined if edit.id in session.late]
    if late:
        sentence = "Changes came after another till took this order over."
        news.append(News("after-take-over", session.session_id, late[0], sentence, till_id))
    if any(edit.till_id != till_id for edit in joined):
        sentence = "This till sent changes that were made at another till."
        news.append(News("other-till", session.session_id, call.replica, sentence, till_id))
    return news


def _paid_twice(rows: Iterable[HeadRow]) -> tuple[Alert, ...]:
    return tuple(_double_payment(row.session_id) for row in rows if row.double_payment)


def _double_payment(session_id: str) -> Alert:
    return Alert("double-payment", session_id, "More was paid for this order than it cost.")


def _quarantined(session_id: str, replica: str, edit: Edit, reason: str) -> Quarantined:
    return Quarantined(session_id, edit.id, replica, edit.n, edit.hash, reason, text_of(edit))
