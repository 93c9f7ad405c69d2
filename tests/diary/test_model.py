"""Three phones, one account each or two, a bad network and worse luck: what holds all the same.

The rules are in model/machine.py, the invariants I1 to I17 in model/oracle.py, network.py and
world.py (I15, that a phone does try again, is the browser client's: tests/js). `make test` tells a
thousand stories; MODEL_EXAMPLES=20000 .venv/bin/pytest tests/diary/test_model.py as many as it
says. A story that failed once is told for ever in model/stories.py.
"""

import os

from hypothesis import HealthCheck, settings
from hypothesis.stateful import run_state_machine_as_test

from tests.diary.model.machine import Machine

EXAMPLES = int(os.environ.get("MODEL_EXAMPLES", "1000"))


def test_the_rules_keep_every_promise_whatever_befalls_the_phones():
    run_state_machine_as_test(
        Machine,
        settings=settings(
            max_examples=EXAMPLES,
            stateful_step_count=40,
            deadline=None,
            suppress_health_check=list(HealthCheck),
        ),
    )
