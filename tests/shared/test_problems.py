"""Problem documents: what the server raises is what the till gets; anything else is told apart."""

from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from shared.problems import AlreadyCompleted, NotUnderstood, Problem, ServerBusy, TryLater, problem_from
from tests.shared.histories import examples

KINDS = Problem.__subclasses__()
HTML = b"<!DOCTYPE html><html><body><h1>502 Bad Gateway</h1></body></html>"


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.__name__)
def test_a_problem_comes_back_as_itself(kind: type[Problem]) -> None:
    sent = kind("Do this.", retry_after=7, due=250)
    back = problem_from(msgspec.json.encode(sent.document()), kind.status, 7)
    assert type(back) is kind
    assert (back.detail, back.retry_after, back.extra) == ("Do this.", 7, {"due": 250})
    assert back.document() == sent.document()


def test_the_types_are_stable_and_each_has_one_class() -> None:
    assert len({kind.type for kind in KINDS}) == len(KINDS)
    assert all(kind.type == kind.type.lower() and " " not in kind.type for kind in KINDS)
    assert all(400 <= kind.status < 600 and kind.title for kind in KINDS)


def test_what_a_problem_holds_besides_is_kept() -> None:
    first = {"id": "t1", "total": 5564}
    body = msgspec.json.encode(AlreadyCompleted(transaction=first).document())
    assert problem_from(body, 409, None).extra == {"transaction": first}


def test_a_problem_without_detail_says_its_title() -> None:
    assert str(TryLater()) == "Too many tries"
    assert "detail" not in TryLater().document()


@pytest.mark.parametrize(
    ("body", "status", "kind"),
    [
        (HTML, 502, ServerBusy),
        (HTML, 404, NotUnderstood),
        (b"", 503, ServerBusy),
        (b"", 400, NotUnderstood),
        (b"[1, 2]", 500, ServerBusy),
        (b'{"type": "from-the-future", "detail": "New."}', 418, NotUnderstood),
        (b'{"type": "from-the-future"}', 507, ServerBusy),
        (b'{"detail": "\xe9"}', 500, ServerBusy),
        (b"[" * 100_000, 500, ServerBusy),
    ],
)
def test_what_is_no_problem_of_ours(body: bytes, status: int, kind: type[Problem]) -> None:
    assert type(problem_from(body, status, None)) is kind


members = st.dictionaries(
    st.sampled_from(
        ["type", "title", "status", "detail", "self", "retry_after", "kind", "not a name", "class"]
    ),
    st.none() | st.integers() | st.text(max_size=5) | st.lists(st.integers(), max_size=2),
)


@examples(100)
@given(document=members, status=st.integers(400, 599))
def test_any_document_is_a_problem(document: dict[str, Any], status: int) -> None:
    problem = problem_from(msgspec.json.encode(document), status, None)
    assert isinstance(problem, Problem)
    assert isinstance(problem.detail, str)
