"""The client printed in docs/sync.md works as it is printed."""

import json
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from pytest_django.live_server_helper import LiveServer

from core.accounts import tokens
from core.accounts.models import User
from core.diary.models import Diary, Record
from tests.conftest import signed_in
from tests.diary.build import START, patch, send

DOCS = Path(__file__).parents[2] / "docs" / "sync.md"


def printed() -> str:
    found = re.findall(r"```python\n(.*?)```", DOCS.read_text(), re.DOTALL)
    assert len(found) == 1
    return str(found[0])


def token_of(user: User) -> str:
    made = tokens.make(user=user, name="script")
    assert made
    return made[1]


@pytest.fixture
def run(tmp_path: Path, live_server: LiveServer):
    """Run the client for a token, always in the same folder; return what it did."""
    script = tmp_path / "client.py"
    script.write_text(printed())

    def act(token: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [sys.executable, str(script), live_server.url, token],
            cwd=tmp_path,
            capture_output=True,
            text=True,
            timeout=60,
            check=False,
        )

    return act


def living(user: User) -> list[Record]:
    return list(Record.objects.filter(diary=Diary.objects.of(user), deleted=False))


def state(folder: Path) -> dict[str, Any]:
    return dict(json.loads((folder / "diary.json").read_text()))


def test_it_has_forty_lines_at_most():
    assert len([line for line in printed().splitlines() if line.strip()]) <= 40


@pytest.mark.django_db(transaction=True)
def test_it_pulls_the_whole_diary_and_pushes_into_it(owner, stranger, run, tmp_path):
    send(signed_in(owner), owner, *[patch(seq=n) for n in range(1, 6)], limit=2)
    send(signed_in(stranger), stranger, patch())

    first = run(token_of(owner))
    second = run(token_of(owner))

    assert first.stdout.strip() == "6", first.stderr
    assert second.stdout.strip() == "7", second.stderr
    assert len(living(owner)) == 7
    assert len(living(stranger)) == 1
    assert state(tmp_path)["waiting"] == []


@pytest.mark.django_db(transaction=True)
def test_what_it_could_not_send_waits_in_its_file(owner, run, tmp_path):
    refused = run("cramps_" + "x" * 43)
    assert "401" in refused.stderr
    assert len(state(tmp_path)["waiting"]) == 1

    done = run(token_of(owner))

    assert done.stdout.strip() == "2", done.stderr
    assert len(living(owner)) == 2


@pytest.mark.django_db(transaction=True)
def test_a_change_of_its_own_is_made_on_what_it_had_seen(owner, run, tmp_path):
    run(token_of(owner))
    [record] = living(owner)
    send(
        signed_in(owner), owner, patch(id=record.id, base_rev=record.rev, at=START, set={"pain": 3})
    )

    run(token_of(owner))

    rows = state(tmp_path)["records"].values()
    assert next(row for row in rows if row["id"] == record.id)["fields"]["pain"] == 3


@pytest.mark.django_db(transaction=True)
def test_it_reads_from_the_beginning_after_a_restore(owner, run):
    run(token_of(owner))
    Diary.objects.begin_epochs()

    again = run(token_of(owner))

    assert again.stdout.strip() == "2", again.stderr
