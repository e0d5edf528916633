"""What goes on paper: receipts with the payment that caused them, kitchen tickets, the drawer."""

import logging
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from shared.edits import Edit, Payment, Refund, change_of
from shared.ids import moment
from shared.kitchen import handed_on, ticket_rows, untold
from shared.order_session import OrderSession, SentLine
from shared.paper import ENGLISH, PaperWords, Row
from shared.receipt import printed, receipt_of
from shared.rules import Refusal, may_edit
from shared.tab_edits import KitchenTicket, MoveIn
from till_app.printer_settings import PrintingSettings
from till_app.store.print_jobs import JobKind
from till_app.store.print_jobs import JobState as JobState  # noqa: PLC0414 – the screen knows jobs from here
from till_app.store.print_jobs import PrintJob as PrintJob  # noqa: PLC0414 – likewise
from till_app.store.store import Store, Transaction

_log = logging.getLogger(__name__)
_TELL = frozenset({"close", "assign_tab", "delete"})
"""After these the order is out of hand: the kitchen hears what it does not know yet."""


@dataclass(frozen=True)
class Queued:
    """What was put into the queues: how many papers, and the order as it is now."""

    papers: int
    order: OrderSession


class Printing:
    """Queues papers; the queues print them. Nothing here waits for a printer or can undo a sale.

    Beside its own calls it follows every transaction of the journal: whatever closes an order brings its
    receipt, whatever lets it out of hand brings its kitchen tickets, cash opens the drawer; all of it in
    the transaction of the edits themselves.
    """

    def __init__(self, store: Store, till_id: int, settings: PrintingSettings) -> None:
        self._store, self._till_id, self._settings = store, till_id, settings
        self._words = ENGLISH
        store.follow(self._follow)

    def speak(self, words: PaperWords) -> None:
        """The language of the papers from now on."""
        self._words = words

    @property
    def settings(self) -> PrintingSettings:
        """Which printers there are."""
        return self._settings

    def receipt(self, shown: OrderSession) -> Queued | Refusal:
        """The receipt of a paid order, or the bill of one that is not; the second receipt says "Reprint".

        The order as the journal has it counts; one that it does not know, such as the bill of a whole tab,
        is printed as it is.
        """
        with self._store.begin() as tx:
            known = tx.journal.session(shown.session_id)
            order = known if known.fence else shown
            if not self._settings.receipt_printer:
                return Refusal.NO_PRINTER
            if not order.lines and order.closing is None:
                return Refusal.NOTHING_TO_PRINT
            self._receipt(tx, order)
            return Queued(1, order)

    def send(self, session_id: str, user_id: int) -> Queued | Refusal:
        """Tells the kitchen what it does not know yet of an order in hand."""
        with self._store.begin() as tx:
            if not self._settings.kitchens:
                return Refusal.NO_PRINTER
            order = tx.journal.session(session_id)
            refusal = may_edit(order, self._till_id)
            if refusal is not None:
                return refusal
            papers = self._tell(tx, session_id, user_id)
            return Queued(papers, tx.journal.session(session_id)) if papers else Refusal.NOTHING_TO_SEND

    def may_open(self, session_id: str) -> bool:
        """Whether the drawer may be opened without leave: cash was taken for this order on this till."""
        with self._store.begin() as tx:
            tenders = tx.journal.session(session_id).tenders
        return any(
            tender.method == "cash" and tender.state == "taken" and tender.till_id == self._till_id
            for tender in tenders
        )

    def open_drawer(self, user_id: int) -> Queued | Refusal:
        """Opens the cash drawer for this person, who may open it."""
        with self._store.begin() as tx:
            _log.info("the drawer is opened for user %s", user_id)
            return Queued(1, OrderSession("")) if self._open_drawer(tx) else Refusal.NO_DRAWER

    def report(self, title: str, rows: Sequence[Row]) -> Queued | Refusal:
        """A paper of another kind, such as a Z report, on the printer of the receipts."""
        with self._store.begin() as tx:
            printer = self._settings.receipt_printer
            if not printer:
                return Refusal.NO_PRINTER
            tx.print_jobs.add(printer, "report", title, rows)
            return Queued(1, OrderSession(""))

    def test(self, printer: str, title: str, rows: Sequence[Row]) -> Queued | Refusal:
        """A paper on the printer of that name, to see that it prints."""
        with self._store.begin() as tx:
            if printer not in {one.name for one in self._settings.printers}:
                return Refusal.NO_PRINTER
            tx.print_jobs.add(printer, "report", title, rows)
            return Queued(1, OrderSession(""))

    def open_jobs(self) -> tuple[PrintJob, ...]:
        """All that is neither printed nor given up, in the order it was asked for."""
        with self._store.begin() as tx:
            return tx.print_jobs.open()

    def again(self, job_ids: Iterable[str]) -> None:
        """A person wants these printed now. What may have come out before says so."""
        wanted = set(job_ids)
        with self._store.begin() as tx:
            for job in tx.print_jobs.open():
                if job.id in wanted and job.state is JobState.UNSURE and job.kind != "drawer":
                    tx.print_jobs.rewrite(job.id, _marked(job.rows, self._words.reprint))
            tx.print_jobs.again(wanted)

    def give_up(self, job_ids: Iterable[str]) -> None:
        """A person does not want these any more."""
        with self._store.begin() as tx:
            tx.print_jobs.give_up(job_ids)

    def _follow(self, tx: Transaction) -> None:
        edits = tuple(tx.journal.written)
        self._carry(tx, edits)
        for session_id in dict.fromkeys(edit.session_id for edit in edits):
            own = [edit for edit in edits if edit.session_id == session_id]
            kinds = {edit.kind for edit in own}
            if kinds & _TELL:
                self._tell(tx, session_id, own[-1].user_id)
            if "close" in kinds and self._settings.receipt == "always":
                self._receipt(tx, tx.journal.session(session_id))
        if any(_is_cash(edit) for edit in edits):
            self._open_drawer(tx)

    def _receipt(self, tx: Transaction, order: OrderSession) -> None:
        settings = self._settings
        if not settings.receipt_printer:
            return
        kind: JobKind = "receipt" if order.closing else "bill"
        at = order.closing.at if order.closing else tx.now()
        rows = printed(
            order,
            receipt_of(
                order,
                site=tx.identity.site.name if tx.identity.site else "",
                person=_name_of(tx, order.closing.user_id if order.closing else order.user_id),
                till=tx.identity.till.name,
                time=_local(at, "%Y-%m-%d %H:%M"),
                words=self._words,
            ),
            logo=settings.logo is not None,
            footer=settings.footer,
            words=self._words,
            reprint=kind == "receipt" and tx.print_jobs.was_said(order.session_id, kind),
        )
        label = order.closing.receipt if order.closing else order.table or order.name
        tx.print_jobs.add(settings.receipt_printer, kind, label, rows, order.session_id)

    def _tell(self, tx: Transaction, session_id: str, user_id: int) -> int:
        """Queues the tickets of what the kitchens do not know, and notes in the order that they do."""
        kitchens = self._settings.kitchens
        order = tx.journal.session(session_id)
        lines = [line for line in untold(order, kitchens) if line.category in kitchens]
        by_printer: dict[str, list[SentLine]] = {}
        for line in lines:
            by_printer.setdefault(kitchens[line.category], []).append(line)
        person = _name_of(tx, user_id)
        place = order.table or order.name or person
        for printer, own in by_printer.items():
            caption = " · ".join((person, tx.identity.till.name, _local(tx.now(), "%H:%M")))
            rows = ticket_rows(
                own, order.sent, title=printer.capitalize(), place=place, caption=caption, words=self._words
            )
            tx.print_jobs.add(printer, "ticket", place, rows, session_id)
        if lines:
            tx.journal.write(session_id, user_id, KitchenTicket(tuple(lines)))
        return len(by_printer)

    def _carry(self, tx: Transaction, edits: Sequence[Edit]) -> None:
        """Lines that move to another order take along that the kitchen knows of them."""
        for edit in edits:
            change = change_of(edit)
            if not isinstance(change, MoveIn):
                continue
            giver = tx.journal.session(change.from_)
            rounds = (tx.journal.session(part.session_id) for part in giver.gathered)
            elsewhere = tuple(line for one in rounds for line in one.sent)
            arrived, left = [], []
            for line in change.lines:
                own = handed_on(giver.sent, line.of, line.quantity)
                known = own or handed_on(elsewhere, line.of, line.quantity)
                if known is not None:
                    arrived.append(_under(known, line.line_id))
                if own is not None:
                    left.append(SentLine(own.line_id, own.name, own.category, -own.quantity, own.words))
            if arrived:
                tx.journal.write(edit.session_id, edit.user_id, KitchenTicket(tuple(arrived)))
            if left:
                tx.journal.write(change.from_, edit.user_id, KitchenTicket(tuple(left)))

    def _open_drawer(self, tx: Transaction) -> bool:
        printer = self._settings.drawer_printer
        if printer:
            tx.print_jobs.add(printer, "drawer", "")
        return bool(printer)


def _is_cash(edit: Edit) -> bool:
    change = change_of(edit)
    return isinstance(change, Payment | Refund) and change.method == "cash"


def _under(line: SentLine, line_id: str) -> SentLine:
    return SentLine(line_id, line.name, line.category, line.quantity, line.words)


def _marked(rows: Sequence[Row], word: str) -> tuple[Row, ...]:
    mark = Row("mark", word)
    return tuple(rows) if mark in rows else (mark, *rows)


def _name_of(tx: Transaction, user_id: int) -> str:
    return next((user.name for user in tx.roster.staff() if user.id == user_id), f"Person {user_id}")


def _local(stamped: str, form: str) -> str:
    """A stamp in the time of this machine's zone."""
    return moment(stamped).astimezone().strftime(form)
