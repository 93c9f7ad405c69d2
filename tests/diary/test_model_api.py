"""The model's stories told to the API, on SQLite or on the PostgreSQL that DATABASE_URL names.

How many: MODEL_EXAMPLES, as for test_model.py.
"""

import os

import pytest
from hypothesis import HealthCheck, settings
from hypothesis.stateful import run_state_machine_as_test

from tests.diary.model.http import Api, on_a_database
from tests.diary.model.machine import Machine
from tests.diary.model.stories import STORIES
from tests.diary.model.world import World

EXAMPLES = int(os.environ.get("MODEL_EXAMPLES", "80"))

pytestmark = pytest.mark.django_db


class ApiMachine(Machine):
    make_server = Api
    around = staticmethod(on_a_database)


def test_the_api_keeps_every_promise_and_does_what_the_plain_rules_say():
    run_state_machine_as_test(
        ApiMachine,
        settings=settings(
            max_examples=EXAMPLES,
            stateful_step_count=30,
            deadline=None,
            suppress_health_check=list(HealthCheck),
        ),
    )


@pytest.mark.parametrize("story", STORIES, ids=lambda story: story.__name__)
def test_this_story_ends_well_on_the_database_too(story):
    with on_a_database(), World.of(Api) as world:
        story(world)
        world.settle()
