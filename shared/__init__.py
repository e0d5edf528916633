"""What till and server must agree on: values and pure functions. This docstring is the glossary.

order session   One person's order in hand, from the first line to payment, tab or deletion.
edit            One immutable fact about one order session; named by a UUIDv7, counted by ``n`` per replica.
replica         Random id of one incarnation of one journal file.
log             The server's list of a session's edits, numbered by ``rev`` 1, 2, 3 ….
chain           Hash over the log in ``rev`` order: equal chain, equal log.
fold            The pure function that turns edits into an order session and its clashes.
line            A product in an order with quantity, price, options, notes and discount.
tender          Money given for an order: cash, card, voucher.
clash           Two concurrent edits that cannot both hold; kept until a person chooses.
amendment       Lines that reached an order after it was paid; never change the paid total.
fence           The number that says which till holds an order; advice, never a lock.
till, site      An enrolled device; the venue it stands in.
minor           An amount of money in the currency's smallest unit (pence, cents), always an int.
"""
