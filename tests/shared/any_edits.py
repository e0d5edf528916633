"""Any edits at all: every kind, any body, ids that name each other in rings, numbers out of this world."""

from decimal import Decimal
from types import NoneType, UnionType
from typing import Any, Literal, Union, get_args, get_origin, get_type_hints

import msgspec
from hypothesis import strategies as st

from shared.edits import KINDS, VERSION, Edit, Logged

_NAMES = (
    "",
    "a",
    "b",
    "c",
    "d",
    "e",
    "f",
    "quantity:a",
    "quantity:b",
    "price:a",
    "table",
    "covers",
    "note:a",
)
_SIMPLE: dict[Any, st.SearchStrategy[Any]] = {
    str: st.sampled_from(_NAMES),
    bool: st.booleans(),
    NoneType: st.none(),
    int: st.one_of(
        st.integers(-3, 2_500), st.sampled_from([10**12, -(10**12), 10**12 + 1, -10_000, 2**63, -(10**30)])
    ),
    Decimal: st.one_of(
        st.decimals(-5, 5, places=3),
        st.sampled_from(["NaN", "sNaN", "-Infinity", "1e400", "-1e-400", "99999", "0.0001"]).map(Decimal),
    ),
}
_ODD_BODIES = (
    b"null",
    b"[]",
    b"{}",
    b'"x"',
    b'{"lineId":1}',
    b'{"lineId":"\xff"}',
    b'{"lineId":"a","delta":',
)


def _any(hint: Any) -> st.SearchStrategy[Any]:
    if hint in _SIMPLE:
        return _SIMPLE[hint]
    origin, parts = get_origin(hint), get_args(hint)
    if origin is Literal:
        return st.sampled_from(parts)
    if origin is tuple:
        return st.lists(_any(parts[0]), max_size=3).map(tuple)
    if origin in (Union, UnionType):
        return st.one_of(*map(_any, parts))
    return _struct(hint)


def _struct(shape: type[msgspec.Struct]) -> st.SearchStrategy[Any]:
    return st.builds(shape, **{name: _any(hint) for name, hint in get_type_hints(shape).items()})


def _edit_of(kind: str, bodies: st.SearchStrategy[bytes]) -> st.SearchStrategy[Edit]:
    ids = st.sampled_from("abcdefgh")
    return st.builds(
        Edit,
        id=ids,
        session_id=st.just("s"),
        replica=ids,
        n=st.integers(-1, 9),
        kind=st.just(kind),
        v=st.sampled_from([VERSION] * 8 + [0, VERSION + 1]),
        user_id=st.integers(0, 3),
        till_id=st.integers(0, 3),
        at=st.sampled_from(["", "noon", "2026-03-01T12:00:00.000Z"]),
        seen=st.lists(ids, max_size=3).map(tuple),
        body=bodies.map(msgspec.Raw),
    )


edits = st.one_of(
    *(_edit_of(kind, _struct(shape).map(msgspec.json.encode)) for kind, shape in KINDS.items()),
    st.sampled_from([*KINDS, "hologram"]).flatmap(lambda kind: _edit_of(kind, st.sampled_from(_ODD_BODIES))),
)
"""One well-formed edit: the envelope can be read, nothing else is promised."""

logs = st.lists(edits, max_size=25).map(
    lambda found: [Logged(rev=rev, received_at="", edit=edit) for rev, edit in enumerate(found, 1)]
)
"""A log of any edits, ids used twice among them."""
