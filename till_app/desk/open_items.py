"""Something sold that is not on the list: a name, a price and a tax class, by a manager's leave."""

from collections import Counter
from decimal import Decimal

from shared.card_numbers import without_card_numbers
from shared.catalogue import Catalogue, Product, TaxClass
from shared.edits import Change, LineAdd, LinePrice, Open
from shared.money import Minor
from shared.rules import Refusal, may_add
from till_app.desk.ordering import Done
from till_app.desk.permission import may_allow
from till_app.store.store import Store

NO_PRODUCT = 0
"""The product id of what is not in the catalogue."""


class OpenItems:
    """Adds open items. Refusals are returned; DiskTrouble is raised."""

    def __init__(self, store: Store, till_id: int) -> None:
        self._store = store
        self._till_id = till_id

    def add(
        self, session_id: str, user_id: int, name: str, price: Minor, tax: TaxClass, *, quantity: Decimal,
        currency: str, allowed_by: int | None = None,
    ) -> Done | Refusal:  # fmt: skip
        """A line of its own, `price` each with its tax; NEEDS_MANAGER unless one asks or `allowed_by` is one.

        Who gave leave stands in the order as leave for that price; one undo takes both back.
        """
        item = Product(NO_PRODUCT, name.strip(), "", price, tax)
        if price <= 0 or not item.name:
            return Refusal.NO_AMOUNT
        with self._store.begin() as tx:
            order = tx.journal.session(session_id)
            refusal = may_add(order, self._till_id, item, quantity)
            if refusal is not None:
                return refusal
            if not may_allow(tx, user_id, allowed_by):
                return Refusal.NEEDS_MANAGER
            line_id = self._store.new_id()
            changes: list[Change] = [] if order.fence else [Open(currency=currency)]
            changes.append(
                LineAdd(
                    line_id=line_id, product_id=NO_PRODUCT, name=item.name, category="", unit_price=price,
                    tax_name=tax.name, tax_rate=tax.rate, quantity=quantity,
                )
            )  # fmt: skip
            if allowed_by is not None and allowed_by != user_id:
                changes.append(LinePrice(line_id=line_id, unit_price=price, allowed_by=allowed_by))
            tx.journal.write(session_id, user_id, *changes)
            return Done(tx.journal.session(session_id), line_id)


def typed_name(text: str) -> str:
    """What a person typed, on one line and without card numbers."""
    return without_card_numbers(" ".join(text.split()))


def taxes_of(catalogue: Catalogue) -> tuple[TaxClass, ...]:
    """The tax classes of a catalogue, the one of most products first."""
    return tuple(tax for tax, _ in Counter(one.tax for one in catalogue.products).most_common())
