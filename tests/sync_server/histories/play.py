"""One random history: a seed decides who does what, and what the network and the disks do to it."""

from collections.abc import Awaitable, Callable
from decimal import Decimal
from random import Random

import msgspec

from shared.closing import close_of
from shared.edits import (
    Change,
    Delete,
    LineAdd,
    LineVoid,
    Open,
    Park,
    Payment,
    PaymentIntent,
    QtyDelta,
    QtySet,
    Resume,
    Table,
    TakeOver,
    Undo,
)
from shared.ids import stamp
from shared.order_session import OrderSession, Status
from shared.rest import OrderRecord, Transaction
from shared.rules import may_delete, may_edit, may_pay
from shared.wire import Changes, Push, PushAnswer, encode
from tests.sync_server.histories.people import Asked, RestPerson, asked_to_complete
from tests.sync_server.histories.rest import Rest
from tests.sync_server.histories.till import Journal, RandomTill
from tests.sync_server.histories.venue import TILLS, Kept, Server, ids, token_of_till

PRODUCTS = ((103, "Lager, pint", 540), (104, "Bread", 150), (105, "Cola", 320))
ROUNDS_TO_QUIET = 12
RESTORED_EVERY = 5


class History:
    """The clients of one site and what was acknowledged to them. `story` tells it in words.

    `is_forked`: a till was cloned, or its disk put back. `forgiven`: not empty once the server was put back
    to a backup; ids of edits that it alone had.
    """

    def __init__(self, server: Server, site_id: int, seed: int) -> None:
        self.server, self.site_id, self.seed = server, site_id, seed
        self.random = Random(seed)  # noqa: S311 - A seed must play the same history again; it hides nothing.
        self.story: list[str] = []
        self._new_id = ids(self.random)
        self.tills = [self._till(f"Till {number}", number, self._replica()) for number in TILLS]
        self.people = [RestPerson(server, site_id, user_id) for user_id in (1, 3)]
        self.paid: dict[str, Transaction] = {}
        self._rest = Rest(server, site_id, self.random, self._new_id, self.name)
        self._held: list[tuple[RandomTill, Push]] = []
        self._disks: list[tuple[RandomTill, Journal]] = []
        self._names: dict[str, str] = {}
        self._backup: Kept | None = None
        self.forgiven: set[str] = set()
        self.is_forked = False

    async def play(self, steps: int) -> None:
        """So many steps, then everything that waits gets through."""
        await self.server.furnish(self.site_id, self.server.clock())
        doings: list[tuple[int, Callable[[], Awaitable[None]]]] = [
            (30, self._edit), (22, self._push), (10, self._pull), (7, self._complete),
            (14, self._write_by_rest), (3, self._deliver_held), (4, self._ask_again), (5, self._copy_disk),
            (5, self._put_back), (2, self._clone),
        ]  # fmt: skip
        if self.seed % RESTORED_EVERY == 0:
            doings += [(6, self._back_up), (5, self._restore), (4, self._clone)]
        for _ in range(steps):
            doing = self.random.choices([do for _, do in doings], [weight for weight, _ in doings])[0]
            await doing()
        await self._quiet()

    def name(self, session_id: str) -> str:
        """A letter for an order, in the order of their first mention."""
        number = len(self._names)
        return self._names.setdefault(session_id, f"{chr(65 + number % 26)}{number // 26 or ''}")

    # What people do at the tills.

    async def _edit(self) -> None:
        till = self.random.choice(self.tills)
        known = [one for one in till.known() if till.order(one).is_open]
        user_id = self.random.choice((1, 2))
        if not known or self.random.random() < 0.12:
            session_id = self._new_id()
            till.write(session_id, user_id, Open(currency="GBP"), self._line())
            self._tell(f"{till.name} opens order {self.name(session_id)}")
            return
        session_id = self.random.choice(known)
        order = till.order(session_id)
        changes = self._changes(till, order)
        if changes:
            till.write(session_id, order.user_id, *changes)
            said = ", ".join(type(change).__name__ for change in changes)
            self._tell(f"{till.name} writes {said} to order {self.name(session_id)}")

    def _changes(self, till: RandomTill, order: OrderSession) -> list[Change]:
        if may_edit(order, till.till_id) is not None and self.random.random() < 0.8:
            parked = order.status is Status.PENDING_LOGOUT
            return [(Resume if parked else TakeOver)(fence=order.fence + 1)]
        line = self.random.choice(order.lines) if order.lines else None
        match self.random.randint(0, 9):
            case 0 | 1:
                return [self._line()]
            case 2 if line:
                return [QtyDelta(line_id=line.line_id, delta=Decimal(self.random.choice((1, 1, -1))))]
            case 3 if line:
                return [QtySet(line_id=line.line_id, quantity=Decimal(self.random.randint(1, 5)))]
            case 4 if line:
                return [LineVoid(line_id=line.line_id, reason="removed")]
            case 5:
                return [Table(table=f"Table {self.random.randint(1, 9)}")]
            case 6 if order.last_change:
                return [Undo(edit_id=order.last_change.edit_id)]
            case 7 if may_delete(order) is None and self.random.random() < 0.3:
                return [Delete(reason="cleared")]
            case 7:
                return [Park(logout_time=stamp(self.server.clock()))]
            case _ if may_pay(order, till.till_id) is None:
                return self._payment(till, order)
            case _:
                return [self._line()]

    def _payment(self, till: RandomTill, order: OrderSession) -> list[Change]:
        part = self.random.random() < 0.3 and order.due > 1
        amount = self.random.randint(1, order.due - 1) if part else order.due
        payment_id = self._new_id()
        changes: list[Change] = [
            PaymentIntent(payment_id=payment_id, method="cash", amount=amount),
            Payment(payment_id=payment_id, method="cash", amount=amount, tendered=amount, change=0),
        ]
        return changes if part else [*changes, close_of(order, self._new_id(), till.receipt())]

    def _line(self) -> LineAdd:
        product_id, name, price = self.random.choice(PRODUCTS)
        return LineAdd(
            line_id=self._new_id(), product_id=product_id, name=name, category="draught", unit_price=price,
            tax_name="VAT 20%", tax_rate=2000, quantity=Decimal(self.random.randint(1, 3)),
        )  # fmt: skip

    # What the network does to pushes and pulls.

    async def _push(self) -> None:
        till = self.random.choice(self.tills)
        push = till.gather(self.random)
        if push is None:
            return
        which = ", ".join(f"{self.name(one.id)} ({len(one.edits)})" for one in push.sessions)
        fate = self.random.choices(
            ("arrives", "arrives twice", "arrives, its answer is lost", "is held up"), (55, 10, 20, 15)
        )[0]
        self._tell(f"{till.name} pushes {which}: it {fate}")
        if fate == "is held up":
            self._held.append((till, push))
            return
        answer = await self._send(till, push)
        if fate == "arrives twice":
            await self._send(till, push)
        if fate != "arrives, its answer is lost":
            till.settle(push, answer)

    async def _deliver_held(self) -> None:
        """A push of long ago arrives at last; its till has given up on the answer."""
        if self._held:
            till, push = self._held.pop(self.random.randrange(len(self._held)))
            self._tell(f"a push of {till.name} that was held up arrives")
            await self._send(till, push)

    async def _send(self, till: RandomTill, push: Push) -> PushAnswer:
        answer = await self.server.call("POST", "/api/sync/push", self._as(till), encode(push))
        assert answer.status == 200, answer
        return msgspec.json.decode(answer.body, type=PushAnswer)

    async def _pull(self) -> None:
        till = self.random.choice(self.tills)
        changes = await self._changes_for(till)
        lost = self.random.random() < 0.2
        self._tell(f"{till.name} pulls {len(changes.edits)} edits{', the answer is lost' if lost else ''}")
        if not lost:
            till.absorb(changes)

    async def _changes_for(self, till: RandomTill) -> Changes:
        query = {"since": till.journal.cursor, "epoch": till.epoch}
        answer = await self.server.call("GET", "/api/sync/changes", self._as(till), query=query)
        assert answer.status == 200, answer
        return msgspec.json.decode(answer.body, type=Changes)

    def _as(self, till: RandomTill) -> dict[str, str]:
        return {"Authorization": f"Bearer {token_of_till(self.site_id, till.till_id)}"}

    # What happens to disks.

    async def _copy_disk(self) -> None:
        till = self.random.choice(self.tills)
        self._disks.append((till, till.journal.copied()))
        self._tell(f"the disk of {till.name} is copied")

    async def _put_back(self) -> None:
        # After a restore of the server a disk that is put back could lose what nobody else holds.
        if self._disks and not self.forgiven:
            till, journal = self._disks.pop(self.random.randrange(len(self._disks)))
            till.journal = journal
            self.is_forked = True
            self._tell(f"the disk of {till.name} is put back from its copy")

    async def _clone(self) -> None:
        if len(self.tills) == len(TILLS):
            self.is_forked = True
            till = self.random.choice(self.tills)
            self.tills.append(self._till(f"the clone of {till.name}", till.till_id, till.journal.copied()))
            self.tills[-1].epoch = till.epoch
            self._tell(f"{till.name} is cloned, and both go on")

    async def _back_up(self) -> None:
        if self._backup is None:
            self._backup = await self.server.kept(self.site_id)
            self._tell("the server is backed up")

    async def _restore(self) -> None:
        """The server goes back to its backup, once; what no till holds in its journal may be lost."""
        if self._backup is None or self.forgiven:
            return
        there = {row["edit_id"] for row in self._backup["edits"]}
        held = {edit.id for till in self.tills for made in till.journal.made.values() for edit in made}
        told = {edit_id for till in self.tills for edit_id in till.acked}
        self.forgiven = (told - there - held) | {""}
        closes = {row["transaction_id"] for row in self._backup["transactions"]}
        self.paid = {key: paid for key, paid in self.paid.items() if paid.id in closes}
        for person in self.people:
            person.remembered.clear()
        await self.server.put_back(self.site_id, self._backup, self._new_id().replace("-", ""))
        self._tell("the server is put back to its backup, as another epoch")

    # What people do through the REST interface.

    async def _complete(self) -> None:
        person = self.random.choice(self.people)
        order = await self._somebodys(person)
        if order is None:
            return
        due = order.total - order.paid
        amount = max(1, due + self.random.choice((0, 0, 0, 100, -100)))
        method = self.random.choice(("cash", "cash", "card"))
        what = f"{person.user.name} pays order {self.name(order.id)} with {amount} by {method}"
        asked = asked_to_complete(order.id, amount, method, self._new_id(), what)
        await self._ask(person, asked)

    async def _write_by_rest(self) -> None:
        person, chance = self.random.choice(self.people), self.random.random()
        if chance < 0.4:
            asked: Asked | None = await self._rest.post(person)
        elif chance < 0.88:
            asked = self._rest.put(person)
        else:
            asked = (self._rest.delete if chance < 0.93 else self._rest.assign)(person)
        if asked is not None:
            await self._ask(person, asked)

    async def _ask_again(self) -> None:
        person = self.random.choice(self.people)
        if person.waiting:
            await self._ask(person, person.waiting.pop(self.random.randrange(len(person.waiting))))

    async def _ask(self, person: RestPerson, asked: Asked, *, lossy: bool = True) -> None:
        lost = lossy and self.random.random() < 0.25
        answer = await self._rest.ask(person, asked)
        self._tell(f"{asked.what}: {answer.status}{', the answer is lost' if lost else ''}")
        if lost:
            person.waiting.append(asked)
        elif answer.status == 201 and asked.path.endswith("/complete"):
            self.paid[asked.headers["Idempotency-Key"]] = msgspec.json.decode(answer.body, type=Transaction)
        elif answer.status in (200, 201) and asked.method != "DELETE" and not asked.path.endswith("/assign"):
            person.remember(msgspec.json.decode(answer.body, type=OrderRecord))

    async def _somebodys(self, person: RestPerson) -> OrderRecord | None:
        """An order that the person may change: the current one, or one that a till has told the server."""
        if self.random.random() < 0.5:
            return await person.current()
        told = sorted({one for till in self.tills for one in till.journal.copies})
        return await person.see(self.random.choice(told)) if told else None

    # The end.

    async def _quiet(self) -> None:
        """The network is well again: everything that waits gets through."""
        self._tell("The network is well again.")
        for till, push in self._held:
            await self._send(till, push)
        for person in self.people:
            for asked in person.waiting:
                await self._ask(person, asked, lossy=False)
            person.waiting.clear()
        for _ in range(ROUNDS_TO_QUIET):
            calm = [await self._meet(till) for till in self.tills]
            if all(calm):
                return
        raise AssertionError(f"tills that never come to rest: {[till.waiting() for till in self.tills]}")

    async def _meet(self, till: RandomTill) -> bool:
        """Whether the till had nothing to send and heard nothing new."""
        push = till.gather()
        if push is not None:
            till.settle(push, await self._send(till, push))
        changes = await self._changes_for(till)
        till.absorb(changes)
        return push is None and not changes.edits

    def _till(self, name: str, till_id: int, journal: Journal) -> RandomTill:
        return RandomTill(
            name, till_id=till_id, journal=journal, epoch=self.server.office.epoch,
            now=lambda: stamp(self.server.clock()), new_id=self._new_id,
        )  # fmt: skip

    def _replica(self) -> Journal:
        return Journal(self._new_id().replace("-", ""))

    def _tell(self, sentence: str) -> None:
        self.story.append(sentence)
