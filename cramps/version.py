"""Which release this is, read from CHANGELOG.md so that the two cannot disagree."""

import re
from pathlib import Path


def released(changelog: str) -> str:
    """Return the newest heading of a changelog: "1.2.0 (2027-01-05)", or "Unreleased"."""
    heading = re.search(r"^## (.+)$", changelog, re.MULTILINE)
    return heading[1].strip() if heading else "Unreleased"


VERSION = released((Path(__file__).resolve().parent.parent / "CHANGELOG.md").read_text())
