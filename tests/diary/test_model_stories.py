"""Stories that chance tells too seldom, and those it told once when a rule was wrong."""

import pytest

from tests.diary.model.stories import STORIES
from tests.diary.model.world import World


@pytest.mark.parametrize("story", STORIES, ids=lambda story: story.__name__)
def test_this_story_ends_well(story):
    with World.of() as world:
        story(world)
        world.settle()
