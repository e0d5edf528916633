"""What people do through the REST interface in a random history, and what each answer must keep to."""

from collections.abc import Callable, Sequence
from decimal import Decimal
from random import Random
from typing import Any, NamedTuple

import msgspec
from sqlalchemy import func, select

from shared.order_session import OrderSession
from shared.rest import Item, OrderRecord
from sync_server.heads import current_of
from sync_server.tables import Connection, sessions
from tests.sync_server.histories.people import Asked, RestPerson
from tests.sync_server.histories.venue import Answer, Server

_BASE = "/api/order-sessions"
_CURRENT = ("active", "pending_logout")


class Found(NamedTuple):
    """The order that a request is about (rev 0: there is none), and how many current orders its user has."""

    rev: int
    order: OrderSession
    current: int


class Rest:
    """Makes up requests and holds every answer to the state before and after it."""

    def __init__(
        self,
        server: Server,
        site_id: int,
        random: Random,
        new_id: Callable[[], str],
        name: Callable[[str], str],
    ) -> None:
        self._server, self._site_id, self._random, self._new_id = server, site_id, random, new_id
        self._name = name
        self._made = 0
        self._tried: set[str] = set()

    async def post(self, person: RestPerson) -> Asked:
        """A list of items for the person's current order, or for a new one."""
        current = await person.current()
        items = self._changed(current.items if current else ())
        wish: dict[str, Any] = {"userId": person.user.id, "items": items}
        if current is None and self._random.random() < 0.5:
            wish["id"] = self._new_id()
        which = f"order {self._name(current.id)}" if current else "a new order"
        what = f"{person.user.name} posts {len(items)} items to {which}"
        return self._asked(what, "POST", "", wish=wish, known=current)

    def put(self, person: RestPerson) -> Asked | None:
        """Other items for an order as the person remembers it, which may be long out of date."""
        known = self._remembered(person)
        if known is None:
            return None
        wish: dict[str, Any] = {"items": self._changed(known.items)}
        if self._random.random() < 0.2:
            wish = {"status": "pending_logout" if known.status == "active" else "active"}
        what = f"{person.user.name} puts {sorted(wish)} to order {self._name(known.id)} as of rev {known.rev}"
        return self._asked(what, "PUT", f"/{known.id}", wish=wish, known=known)

    def delete(self, person: RestPerson) -> Asked | None:
        """The order is to be cleared away."""
        known = self._remembered(person)
        if known is None:
            return None
        what = f"{person.user.name} deletes order {self._name(known.id)}"
        return Asked(what, "DELETE", f"{_BASE}/{known.id}", session_id=known.id)

    def assign(self, person: RestPerson) -> Asked | None:
        """A manager gives the order to somebody."""
        known = self._remembered(person)
        if known is None or not person.runs_the_place:
            return None
        wish = {"userId": self._random.choice((1, 2))}
        what = f"{person.user.name} gives order {self._name(known.id)} to user {wish['userId']}"
        return self._asked(what, "POST", f"/{known.id}/assign", wish=wish, known=None)

    async def ask(self, person: RestPerson, asked: Asked) -> Answer:
        """The answer, held to the rules."""
        before = await self._found(person.user.id, asked)
        shown = frozenset(person.shown)
        answer = await person.ask(asked)
        if "If-Match" in asked.headers and before.rev:
            fresh = asked.headers["If-Match"] == f'"{before.rev}"'
            assert fresh or answer.status not in (200, 201), f"a stale If-Match was taken: {asked.what}"
            assert not fresh or answer.status != 412, f"a present If-Match was called stale: {asked.what}"
        else:
            assert "If-Match" in asked.headers or answer.status != 412, f"412 without If-Match: {asked.what}"
        if answer.status not in (200, 201):
            return answer
        if asked.method == "DELETE":
            after = (await self._found(person.user.id, asked)).order
            assert after.status.value == "deleted", f"not deleted: {asked.what}"
            assert after.paid == 0, f"an order with payments was deleted: {asked.what}"
        elif not asked.path.endswith(("/complete", "/assign")):
            record = msgspec.json.decode(answer.body, type=OrderRecord)
            self._check_items(shown, asked, before.order, record)
        if asked.path == _BASE:
            after_all = (await self._found(person.user.id, asked)).current
            assert after_all <= max(1, before.current), f"a second current order: {asked.what}"
            assert (answer.status == 201) == (before.current == 0), f"one was there already: {asked.what}"
        return answer

    def _check_items(
        self, shown: frozenset[str], asked: Asked, before: OrderSession, record: OrderRecord
    ) -> None:
        """The items asked for are there once; what was never shown to the person stays as it was."""
        wish = msgspec.json.decode(asked.body)
        if "items" not in wish:
            return
        there = {item.line_id: item.quantity for item in record.items}
        for item in wish["items"]:
            same = [one.line_id for one in record.items if one.name == item["name"]]
            if "lineId" not in item:
                assert len(same) <= 1, f"{item['name']} is in the order {len(same)} times: {asked.what}"
                assert same or item["name"] in self._tried, f"{item['name']} is not there: {asked.what}"
                self._tried.add(item["name"])
            elif "If-Match" in asked.headers:
                assert there.get(item["lineId"]) == Decimal(item["quantity"]), f"{item['name']}: {asked.what}"
        if "If-Match" in asked.headers:
            assert len(record.items) == len(wish["items"]), (
                f"with If-Match the list is the order: {asked.what}"
            )
            return
        for line in before.lines:
            if line.line_id not in shown:
                assert there.get(line.line_id) == line.quantity, f"{line.name} was never shown: {asked.what}"

    def _changed(self, items: Sequence[Item]) -> list[dict[str, Any]]:
        """The items with one more, one less, or another quantity; never none."""
        wishes = [
            {
                "lineId": item.line_id,
                "productId": item.product_id,
                "name": item.name,
                "quantity": str(item.quantity),
            }
            for item in items
        ]
        if wishes and self._random.random() < 0.4:
            self._random.choice(wishes)["quantity"] = str(self._random.randint(1, 6))
        if len(wishes) > 1 and self._random.random() < 0.3:
            wishes.pop(self._random.randrange(len(wishes)))
        if not wishes or self._random.random() < 0.5:
            self._made += 1
            name = f"Special {self._made}"
            wishes.append({"productId": 900 + self._made, "name": name, "quantity": "1", "unitPrice": 250})
        return wishes

    def _remembered(self, person: RestPerson) -> OrderRecord | None:
        open_ones = [one for one in person.remembered.values() if one.status in _CURRENT]
        return self._random.choice(open_ones) if open_ones else None

    def _asked(self, what: str, method: str, path: str, *, wish: Any, known: OrderRecord | None) -> Asked:
        headers = {}
        if known is not None and self._random.random() < 0.5:
            headers["If-Match"] = f'"{known.rev}"'
            what += ", If-Match"
        body = b"" if wish is None else msgspec.json.encode(wish)
        session_id = known.id if known else path.strip("/").partition("/")[0]
        return Asked(what, method, _BASE + path, body, headers, session_id)

    async def _found(self, user_id: int, asked: Asked) -> Found:
        """What there is now; a POST of items is about the order it names, or the user's current one."""
        office, site_id, session_id = self._server.office, self._site_id, asked.session_id
        if asked.path == _BASE:
            session_id = msgspec.json.decode(asked.body).get("id", "")
        current = select(func.count()).where(
            sessions.c.site_id == site_id, sessions.c.user_id == user_id, sessions.c.status.in_(_CURRENT)
        )

        def work(connection: Connection) -> Found:
            book = office.clerk.book(connection, site_id, session_id)
            if asked.path == _BASE and not book.rev:
                meant = current_of(connection, site_id, user_id)
                book = office.clerk.book(connection, site_id, meant) if meant else book
            return Found(book.rev, book.session, connection.execute(current).scalar_one())

        return await office.run(work)
