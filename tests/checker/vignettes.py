"""Prints the level and the first causes of every written person (make vignettes)."""

import sys

from core.checker.causes import causes
from core.checker.knowledge import knowledge
from core.checker.triage import triage
from tests.checker.people import answers_of, cases

COLUMNS = "{level:<20} {expected:<20} {causes:<62} {id}\n"


def main() -> None:
    write = sys.stdout.write
    write(f"Rule set {knowledge().version}\n\n")
    head = {"level": "level", "expected": "differs from", "causes": "causes"}
    write(COLUMNS.format(**head, id="person"))
    right = 0
    for case in cases():
        answers = answers_of(case)
        level, expected = triage(answers, knowledge()).level, case["expect"]["level"]
        right += level == expected
        row = {
            "level": level,
            "expected": "" if level == expected else expected,
            "causes": ", ".join(match.id for match in causes(answers, knowledge()).shown),
        }
        write(COLUMNS.format(**row, id=case["id"]))
    write(f"\n{right} of {len(cases())} have the level that was written down for them.\n")


if __name__ == "__main__":
    main()
