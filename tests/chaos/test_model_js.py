"""The phone's real engine against the real server, one thing after the other, by seeds.

MODEL_SEEDS says how many (24); each run is the same whenever it is repeated. What the runs check
is in watch.py (at every step) and oracle.py (at the end): I1-I6, I8, I9, I11, I13, I14 and I17 of
the sync protocol's invariants.
"""

import os

import pytest

from tests.chaos.model import ModelRun
from tests.chaos.seeds import KEPT
from tests.chaos.world import World, make_people

SEEDS = sorted({*range(int(os.environ.get("MODEL_SEEDS", "24"))), *KEPT["model"]})


@pytest.fixture(scope="module")
def people(world: World) -> list[dict[str, str]]:
    emails = [f"{who}{seed}@example.org" for seed in SEEDS for who in "ab"]
    return make_people(world.server, emails)


@pytest.mark.parametrize("seed", SEEDS)
def test_phones_and_account_agree_and_nothing_is_lost(world, people, seed):
    first = 2 * SEEDS.index(seed)
    run = ModelRun(world, seed, people[first : first + 2])

    wrong = run.run()

    assert wrong == [], "\n".join([*run.log, *wrong])
