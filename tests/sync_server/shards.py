"""What a database spread over many machines by `site_id` could not do: asked of the tables and of every sentence.

The rules are those of Citus. A unique key holds only within one machine, so it must carry the site. Rows of
two tables meet only on the machine of their site, so whoever joins them says that the sites are equal. And a
sentence that does not say which site it means is sent to every machine.
"""

import re
from collections.abc import Iterator, Sequence

from sqlalchemy import (
    BindParameter,
    Column,
    CompoundSelect,
    Delete,
    ForeignKeyConstraint,
    FromClause,
    Insert,
    Join,
    PrimaryKeyConstraint,
    Select,
    Table,
    TextClause,
    UniqueConstraint,
    Update,
)
from sqlalchemy.sql import ClauseElement, operators
from sqlalchemy.sql.elements import BinaryExpression
from sqlalchemy.sql.selectable import AliasedReturnsRows, Subquery

from sync_server.tables import metadata

SITE = "site_id"
_NAMES = re.compile(rf"\b({'|'.join(metadata.tables)})\b", re.IGNORECASE)


def flaws_of_table(table: Table) -> list[str]:
    """Why it cannot be spread by site; empty if it can."""
    if SITE not in table.c:
        return [f"{table.name} has no {SITE}"]
    flaws = [f"{table.name}.{SITE} may be empty"] if table.c[SITE].nullable else []
    for rule in table.constraints:
        keyed = isinstance(rule, PrimaryKeyConstraint | UniqueConstraint | ForeignKeyConstraint)
        if keyed and SITE not in rule.columns:
            flaws.append(f"{table.name}: {rule.name or 'primary key'} does not carry {SITE}")
    flaws += [
        f"{table.name}: {index.name} is unique without {SITE}"
        for index in table.indexes
        if index.unique and SITE not in index.columns
    ]
    flaws += [f"{table.name}.{one.name} counts by itself" for one in table.c if _counts(one)]
    return flaws


def _counts(column: "Column[object]") -> bool:
    """Whether the database would number the rows, each machine its own."""
    return column.identity is not None or column.autoincrement is True


def flaw_of(sentence: ClauseElement) -> str:
    """Why a sentence could not be answered by the machine of one site; "" if it could."""
    if isinstance(sentence, TextClause):
        found = _NAMES.search(sentence.text)
        return f"names {found[0]} by hand" if found else ""
    if isinstance(sentence, Insert):
        return _of_insert(sentence)
    for part in _scopes(sentence):
        loose = _loose(*part)
        if loose:
            return f"{', '.join(loose)}: which site is not said"
    return ""


def _of_insert(sentence: Insert) -> str:
    """An insert must give the site; its values may come with the execution."""
    values = sentence.compile().params
    return "" if SITE in values or sentence.select is not None else "gives no site"


def _scopes(sentence: ClauseElement) -> Iterator[tuple[Sequence[FromClause], Sequence[ClauseElement]]]:
    """Each SELECT, UPDATE or DELETE of the sentence, the inner ones too: what it reads, and what it asks of it."""
    waiting: list[ClauseElement] = [sentence]
    seen: set[int] = set()
    while waiting:
        one = waiting.pop()
        if id(one) in seen:
            continue
        seen.add(id(one))
        if isinstance(one, Select):
            sources, asked = _parts(one.get_final_froms())
            where = [] if one.whereclause is None else [one.whereclause]
            yield sources, [*asked, *where]
        elif isinstance(one, Update | Delete):
            where = [] if one.whereclause is None else [one.whereclause]
            yield [one.table], where
        waiting += one.get_children()


def _parts(froms: Sequence[FromClause]) -> tuple[list[FromClause], list[ClauseElement]]:
    """The tables behind joins, and what the joins ask."""
    sources: list[FromClause] = []
    asked: list[ClauseElement] = []
    waiting = list(froms)
    while waiting:
        one = waiting.pop()
        if isinstance(one, Join):
            waiting += [one.left, one.right]
            asked.append(one.onclause)  # type: ignore[arg-type] # Ours always say on what.
        else:
            sources.append(one)
    return sources, asked


def _loose(sources: Sequence[FromClause], asked: Sequence[ClauseElement]) -> list[str]:
    """Of what is read, that of which neither the site is said nor that it is the site of another."""
    mine = [one for one in sources if not isinstance(one, Subquery | CompoundSelect)]
    held: list[FromClause] = []
    pairs = [pair for one in asked for pair in _pairs(one)]
    changed = True
    while changed:
        changed = False
        for source, other in pairs:
            if source in held or source not in mine:
                continue
            # What is said by a value, or by a sentence around this one, is said.
            if other is None or other in held or other not in mine:
                held.append(source)
                changed = True
    return [_name(one) for one in mine if one not in held]


def _pairs(asked: ClauseElement) -> Iterator[tuple[FromClause, FromClause | None]]:
    """What must be true in any case: that this one's site is that one's, or (None) a value."""
    if isinstance(asked, BinaryExpression):
        if asked.operator is not operators.eq:
            return
        sides = asked.left, asked.right
        for one, other in (sides, sides[::-1]):
            if isinstance(one, Column) or getattr(one, "name", "") == SITE:
                yield from _pair(one, other)
    elif getattr(asked, "operator", None) is operators.and_:
        for each in asked.get_children():
            yield from _pairs(each)
    elif type(asked).__name__ == "Grouping":
        for each in asked.get_children():
            yield from _pairs(each)


def _pair(one: ClauseElement, other: ClauseElement) -> Iterator[tuple[FromClause, FromClause | None]]:
    if getattr(one, "name", "") != SITE or isinstance(one, BindParameter):
        return
    source = one.table  # type: ignore[attr-defined] # A column has one.
    if isinstance(other, BindParameter):
        yield source, None
    elif getattr(other, "name", "") == SITE:
        yield source, other.table  # type: ignore[attr-defined] # Likewise.


def _name(source: FromClause) -> str:
    inner = source.element if isinstance(source, AliasedReturnsRows) else source
    return str(getattr(inner, "name", inner))
