"""How sharp the model's teeth are: each rule is broken once, and the breach must be noticed.

`pytest tests/diary/test_mutants.py -rP` prints what noticed it, and after how many examples.
"""

import sys

import pytest
from hypothesis import HealthCheck, Phase, settings
from hypothesis.stateful import run_state_machine_as_test

from tests.diary.model.machine import Machine
from tests.diary.model.mutants import MUTANTS, Mutant, broken
from tests.diary.model.oracle import Broken
from tests.diary.model.world import World

BY_CHANCE = [mutant for mutant in MUTANTS if not mutant.story]
BY_STORY = [mutant for mutant in MUTANTS if mutant.story]
BOUNDED = settings(
    max_examples=3000,
    stateful_step_count=40,
    derandomize=True,  # the same examples every time: a survivor is no bad luck
    database=None,
    phases=[Phase.generate],
    deadline=None,
    suppress_health_check=list(HealthCheck),
)


# failure mode 3, 12, 13, 16, 18, 20, 24, 29, 30, 39
@pytest.mark.parametrize("mutant", BY_CHANCE, ids=lambda mutant: mutant.name)
def test_chance_finds_the_broken_rule(mutant):
    class Teeth(Machine):
        make_server = staticmethod(mutant.server)
        make_phone = mutant.phone
        examples = 0

    with broken(mutant), pytest.raises(Broken) as found:
        run_state_machine_as_test(Teeth, settings=BOUNDED)
    report(mutant, found.value, f"after {Teeth.examples} examples")


# failure mode 8, 19, 21, 25
@pytest.mark.parametrize("mutant", BY_STORY, ids=lambda mutant: mutant.name)
def test_a_story_finds_the_broken_rule(mutant):
    with broken(mutant), pytest.raises(Broken) as found:
        tell(mutant)
    report(mutant, found.value, f"by {mutant.story.__name__}")


def tell(mutant: Mutant) -> None:
    with World.of(mutant.server, mutant.phone) as world:
        mutant.story(world)
        world.settle()


def report(mutant: Mutant, found: Broken, how: str) -> None:
    sys.stdout.write(f"{mutant.name}: killed by {found.name}, {how}: {found}\n"[:400])
