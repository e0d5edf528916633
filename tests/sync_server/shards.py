"""What a database spread over many machines by `site_id` could not do: asked of tables and sentences.

The rules are those of Citus. A unique key holds only within one machine, so it must carry the site. Rows of
two tables meet only on the machine of their site, so whoever joins them says that the sites are equal. And a
sentence that does not say which site it means is sent to every machine.
"""

import re
from collections.abc import Iterator, Sequence
from typing import TypeAlias

from sqlalchemy import (
    BindParameter,
    Column,
    ColumnElement,
    Delete,
    FromClause,
    Insert,
    Join,
    Select,
    Table,
    TextClause,
    Update,
)
from sqlalchemy.sql import ClauseElement, operators
from sqlalchemy.sql.elements import BinaryExpression, Grouping
from sqlalchemy.sql.schema import ColumnCollectionMixin
from sqlalchemy.sql.selectable import AliasedReturnsRows

from sync_server.tables import metadata

SITE = "site_id"
_Pair: TypeAlias = tuple[object, object]
_A_VALUE = object()
_NAMES = re.compile(rf"\b({'|'.join(metadata.tables)})\b", re.IGNORECASE)


def flaws_of_table(table: Table) -> list[str]:
    """Why it cannot be spread by site; empty if it can."""
    if SITE not in table.c:
        return [f"{table.name} has no {SITE}"]
    flaws = [f"{table.name}.{SITE} may be empty"] if table.c[SITE].nullable else []
    flaws += [
        f"{table.name}: {rule.name or 'its key'} does not carry {SITE}"
        for rule in table.constraints
        if isinstance(rule, ColumnCollectionMixin) and SITE not in rule.columns
    ]
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


def untied(sentence: ClauseElement) -> list[str]:
    """The tables that it joins without saying that their sites are equal; of each pair one at least."""
    found = [[group for group in _groups(scope) if group] for scope in _scopes(sentence)]
    return sorted(
        {name for groups in found for group in groups[1:] for name in group} & metadata.tables.keys()
    )


def everywhere(sentence: ClauseElement) -> list[str]:
    """The tables that it reads or writes without saying of which site, in its outermost part."""
    if isinstance(sentence, TextClause):
        return sorted(set(_NAMES.findall(sentence.text)))
    if isinstance(sentence, Insert):
        # The site is part of every key, and SQLAlchemy complains of a key without a value.
        return []
    return sorted({name for scope in _scopes(sentence) for group in _groups(scope)[1:] for name in group})


_Scope: TypeAlias = tuple[Sequence[FromClause], Sequence[ClauseElement]]


def _groups(scope: _Scope) -> list[list[str]]:
    """The names of what a scope reads, grouped by equal sites; first those whose site is a value's."""
    sources, asked = scope
    group: dict[object, int] = {source: number for number, source in enumerate(sources, 1)}
    for one, other in (pair for each in asked for pair in _pairs(each)):
        # What a sentence around this one reads is as good as a value: it is looked at by itself.
        first, second = group.get(one, 0), group.get(other, 0)
        group = {
            source: min(first, second) if its in (first, second) else its for source, its in group.items()
        }
    found: dict[int, list[str]] = {0: []}
    for source in sources:
        found.setdefault(group[source], []).append(_name(source))
    return list(found.values())


def _scopes(sentence: ClauseElement) -> Iterator[_Scope]:
    """Of each SELECT, UPDATE or DELETE of the sentence, the inner ones too: what it reads and asks of it."""
    waiting: list[tuple[ClauseElement, frozenset[FromClause]]] = [(sentence, frozenset())]
    while waiting:
        one, around = waiting.pop()
        if isinstance(one, Select):
            sources, asked = _parts(one.get_final_froms())
            where = [] if one.whereclause is None else [one.whereclause]
            yield [source for source in sources if source not in around] or sources, [*asked, *where]
            around |= set(sources)
        elif isinstance(one, Update | Delete):
            yield [one.table], [] if one.whereclause is None else [one.whereclause]
            around |= {one.table}
        waiting += [(child, around) for child in one.get_children() if not isinstance(child, Table | Column)]


def _parts(froms: Sequence[FromClause]) -> tuple[list[FromClause], list[ClauseElement]]:
    """The tables behind joins, and what the joins ask; an inner SELECT is looked at by itself."""
    sources: list[FromClause] = []
    asked: list[ClauseElement] = []
    waiting = list(froms)
    while waiting:
        one = waiting.pop()
        if isinstance(one, Join):
            waiting += [one.left, one.right]
            asked += [] if one.onclause is None else [one.onclause]
        elif isinstance(one.element if isinstance(one, AliasedReturnsRows) else one, Table):
            sources.append(one)
    return sources, asked


def _pairs(asked: ClauseElement) -> Iterator[_Pair]:
    """What must be true in any case: whose site equals whose, or a value."""
    if isinstance(asked, BinaryExpression) and asked.operator is operators.eq:
        one, other = _site_of(asked.left), _site_of(asked.right)
        if one is not None and other is not None:
            yield one, other
    elif isinstance(asked, Grouping) or getattr(asked, "operator", None) is operators.and_:
        for each in asked.get_children():
            yield from _pairs(each)


def _site_of(side: ClauseElement) -> object | None:
    """Whose site this is, or that it is a value; None for anything else."""
    if isinstance(side, BindParameter):
        return _A_VALUE
    return side.table if isinstance(side, ColumnElement) and getattr(side, "key", "") == SITE else None


def _name(source: FromClause) -> str:
    inner = source.element if isinstance(source, AliasedReturnsRows) else source
    return str(getattr(inner, "name", inner))
