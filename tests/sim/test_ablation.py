"""Each rule of the protocol is taken out: the histories notice. With the rule the same history is well."""

import re
from collections.abc import Iterator

import pytest

from tests.sim.ablations import RULES, Rule, without
from tests.sim.play import stage, tell
from tests.sim.steps import history_of
from tests.sim.templates import Templates


@pytest.fixture(scope="module")
def templates() -> Iterator[Templates]:
    """Where the histories are played."""
    with stage() as made:
        yield made


@pytest.mark.parametrize("rule", [pytest.param(rule, id=name) for name, rule in RULES.items()])
def test_a_rule_that_is_taken_out_is_missed(templates: Templates, rule: Rule) -> None:
    seed = _first_failure(templates, rule)
    steps = history_of(seed, rule.weights)
    assert tell(templates, seed, steps).wrong == "", "it is the rule that was missed"
    with without(rule.cover):
        covered = tell(templates, seed, steps).wrong
    assert not re.search(rule.shows, covered), "it is not what covers the rule that was missed"


def _first_failure(templates: Templates, rule: Rule) -> int:
    with without([*rule.swaps, *rule.cover]):
        for seed in range(rule.budget):
            if re.search(rule.shows, tell(templates, seed, history_of(seed, rule.weights)).wrong):
                return seed
    pytest.fail(f"nobody missed it within {rule.budget} seeds")
