"""The model run must fail where client or server is broken on purpose, or it proves nothing.

Each break changes one line of a copy, and must be noticed within a few seeds by the invariant
named. A line that is no longer there fails the test: then the break needs a new place.
"""

import shutil
from pathlib import Path

import pytest

from tests.browser.server import PROJECT
from tests.chaos.model import ModelRun
from tests.chaos.world import World, make_people

SEEDS = 25
RESTORES = {"back up server": 8, "set back server": 6, "set back phone": 0, "clone phone": 0}

CLIENT = {
    # failure mode 16: an acknowledgement clears everything that waits for the same record
    "acknowledges by record": (
        "diary/incoming.js",
        "    await db.outbox.delete(Number(n));\n  else {",
        "    await db.outbox.where({ kind: change.kind, id: change.id }).delete();\n  else {",
        ("I2", "I9"),
    ),
    # failure mode 8: after a restored backup, what the server lost is not handed over
    "does not hand over": (
        "diary/epoch.js",
        "  for (const change of changes) await queue(db, change);\n",
        "",
        ("I14",),
    ),
}


@pytest.mark.parametrize("name", CLIENT)
def test_a_broken_phone_is_noticed(world, tmp_path, name):
    path, line, broken, expected = CLIENT[name]
    shutil.copytree(PROJECT / "static", tmp_path / "static")
    change(tmp_path / "static/js" / path, line, broken)
    world.engine = tmp_path

    found = first_found(world, name, RESTORES if expected == ("I14",) else None)

    assert found.startswith(expected), found


# failure mode 12: a change that was sent twice is applied twice
def test_a_server_that_applies_a_change_twice_is_noticed(tmp_path):
    copy = tmp_path / "project"
    for part in ("core", "cramps", "static", "templates", "docs"):
        shutil.copytree(PROJECT / part, copy / part)
    for part in ("manage.py", "CHANGELOG.md"):
        shutil.copy(PROJECT / part, copy)
    asked = "sent.device.id, {change.mid for change in changes})"
    change(copy / "core/diary/store.py", asked, "sent.device.id, ())")
    migration = copy / "core/migrations/0001_accounts_and_diary.py"
    change(migration, "'mutation_id'), name='", "'rev', 'mutation_id'), name='")
    with World.of_this_run(tmp_path / "world", project=copy) as world:
        found = first_found(world, "twice")

    assert found.startswith("I3"), found


def change(path: Path, line: str, broken: str) -> None:
    text = path.read_text()
    assert line in text, f"{path.name} no longer has: {line}"
    path.write_text(text.replace(line, broken))


def first_found(world: World, name: str, often: dict[str, int] | None = None) -> str:
    """Return the first thing the runs find wrong; fails when they find nothing."""
    label = name.replace(" ", "")
    people = make_people(
        world.server, [f"{label}{who}{seed}@example.org" for seed in range(SEEDS) for who in "ab"]
    )
    for seed in range(SEEDS):
        run = ModelRun(world, seed, people[2 * seed : 2 * seed + 2], often)
        wrong = run.run()
        for phone in world.phones.values():
            phone.kill()
        if wrong:
            return wrong[0]
    raise AssertionError(f"{name}: {SEEDS} seeds found nothing")
