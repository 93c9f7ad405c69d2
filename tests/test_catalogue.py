"""The sixty ways a sync can fail, each with a test that names it or a reason why there is none.

A test names a mode in a comment of its own: `failure mode 12` behind `#` or `//`, or several after
one another, `failure mode 37, 41`. The table of all sixty, and the reasons, are in docs/sync.md.
"""

import re
from collections import defaultdict
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
MODES = range(1, 61)
MARK = re.compile(r"(?:#|//) failure modes? (\d+(?:(?:,| and) ?\d+)*)\b")
TEST = {
    ".py": re.compile(r"^ *(?:def test_|class Test|Test\w+ = \w+\.TestCase$)", re.MULTILINE),
    ".js": re.compile(r"\b(?:test|it)\("),
}
# `| 12 | What goes wrong |` and `- 44 Why it cannot be tested here.`
ROW = re.compile(r"^\| (\d+) \| (.+?) \|$", re.MULTILINE)
REASON = re.compile(r"^- (\d+) (.+)$", re.MULTILINE)


def marked_by_file() -> dict[Path, set[int]]:
    """Return which modes each file under tests/ names."""
    found: dict[Path, set[int]] = defaultdict(set)
    for path in (ROOT / "tests").rglob("*"):
        if path.suffix not in TEST or path == Path(__file__):
            continue
        for numbers in MARK.findall(path.read_text()):
            found[path] |= {int(number) for number in re.findall(r"\d+", numbers)}
    return dict(found)


@pytest.fixture
def marked() -> set[int]:
    return set().union(*marked_by_file().values())


@pytest.fixture
def section() -> str:
    """The section "Failure modes" of docs/sync.md."""
    text = (ROOT / "docs/sync.md").read_text()
    return text.partition("\n## Failure modes\n")[2].partition("\n## ")[0]


@pytest.fixture
def excused(section: str) -> dict[int, str]:
    return {int(number): reason for number, reason in REASON.findall(section)}


def test_every_failure_mode_has_a_test_or_a_reason(marked, excused):
    assert sorted({*MODES} - marked - {*excused}) == []


def test_no_failure_mode_has_both(marked, excused):
    assert sorted(marked & {*excused}) == []


def test_every_mark_and_every_reason_is_of_a_mode_there_is(marked, excused):
    assert sorted((marked | {*excused}) - {*MODES}) == []


def test_a_mark_stands_in_a_file_with_a_test():
    without = [
        path.relative_to(ROOT).as_posix()
        for path in marked_by_file()
        if not TEST[path.suffix].search(path.read_text())
    ]

    assert without == []


def test_the_table_tells_each_mode_once_and_in_order(section):
    assert [int(number) for number, _what in ROW.findall(section)] == [*MODES]
    assert all(len(what) > 20 for _number, what in ROW.findall(section))


def test_a_reason_says_more_than_that_there_is_none(excused):
    assert [number for number, reason in excused.items() if len(reason) < 40] == []
