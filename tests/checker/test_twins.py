"""The server's engine and the browser's say the same, word for word, about everyone."""

import json
import subprocess
from collections import Counter
from dataclasses import asdict
from pathlib import Path

from core.checker.knowledge import LEVELS, knowledge
from core.checker.screen import follow_ups, screen_pages
from core.checker.triage import triage
from tests.checker.people import answers_of, cases, made_up

TWIN = Path(__file__).parent / "twin.mjs"
PEOPLE = 5000


def in_python(answers: dict) -> dict:
    result = asdict(triage(answers, knowledge()))
    more = {
        "pages": screen_pages(answers, knowledge()),
        "follow_ups": follow_ups(answers, knowledge()),
    }
    return json.loads(json.dumps(result | more))


def in_the_browser(people: list[dict]) -> list[dict]:
    run = subprocess.run(
        ["node", str(TWIN)], input=json.dumps(people), capture_output=True, text=True, check=True
    )
    return json.loads(run.stdout)


def test_both_engines_agree_on_thousands_of_people():
    people = [answers_of(case) for case in cases()] + [made_up(seed) for seed in range(PEOPLE)]

    browser = in_the_browser(people)

    assert len(browser) > PEOPLE
    for answers, said in zip(people, browser, strict=True):
        assert said == in_python(answers), answers


def test_the_made_up_people_reach_every_level():
    levels = Counter(triage(made_up(seed), knowledge()).level for seed in range(PEOPLE))

    assert set(levels) == set(LEVELS)
