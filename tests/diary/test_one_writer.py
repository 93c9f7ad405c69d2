"""A second way of writing diaries would break the order of revisions without any sign."""

import re
from pathlib import Path

CORE = Path(__file__).resolve().parents[2] / "core"
SOURCES = {path.relative_to(CORE).as_posix(): path.read_text() for path in CORE.rglob("*.py")}


# failure mode 2
def test_diary_rows_are_written_by_one_file_of_sql():
    writing = re.compile(r"(INSERT INTO|UPDATE|DELETE FROM)\s+core_(diary|record|version)")

    writers = {name for name, text in SOURCES.items() if writing.search(text)}

    assert writers == {"diary/rows.py"}


def test_its_writing_statements_are_called_by_the_store_and_retention_only():
    calling = re.compile(
        r"rows\.(save|add|empty)_"
        r"|import .*\b((save|add)_(diary|records|versions)|empty_versions)\b"
    )

    callers = {name for name, text in SOURCES.items() if calling.search(text)}

    assert callers == {"diary/store.py", "diary/retention.py"}


def test_no_query_writes_a_diary_past_the_store_and_what_ends_one():
    bypass = re.compile(
        r"\b(Record|Version)\.objects|\.(records|versions)\.(create|update|delete|bulk|get_or)"
    )

    # These take content away under the same lock, and give no revision.
    ends = {"diary/retention.py", "diary/ending.py"}
    assert {name for name, text in SOURCES.items() if bypass.search(text)} == ends
