"""The interview: what to ask next, and when enough is known. Pure; its twin is interview.js.

Nothing is remembered between two pages: what was answered says how far the interview is.
"""

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from core.checker.findings import Finding
from core.checker.knowledge import LEVELS, Knowledge
from core.checker.logic import OPEN, UNASKED, Answers, states
from core.checker.plan import FOLLOW, Plan, plan
from core.checker.screen import follow_ups, screen_pages
from core.checker.triage import Result, triage

# Pages after the emergency screen: the most there can be, and how many there are before those that
# are for the causes alone are left out.
MOST = 20
ENOUGH = 12
# Rows of one page.
ROWS = 8


@dataclass(frozen=True, kw_only=True)
class Page:
    """What is asked together: `start`, `screen_1` to `screen_3`, `follow`, or a subject's id."""

    page: str
    rows: tuple[str, ...]


def next_page(answers: Answers, knowledge: Knowledge) -> Page | None:
    """Return what to ask next; None when nothing could change the result, or in an emergency.

    First who it is about, then the emergency screen with at most three questions after a tick, then
    subjects: those that could raise the level most, and at last those that part the causes.
    """
    result = triage(answers, knowledge)
    if result.level == LEVELS[0]:
        return None
    return next(_early(answers, knowledge), None) or _subject(answers, knowledge, result)


def pages_left(answers: Answers, knowledge: Knowledge) -> int:
    """Return how many pages there are still to come at the most."""
    result = triage(answers, knowledge)
    if result.level == LEVELS[0]:
        return 0
    early = len(list(_early(answers, knowledge)))
    asked = _asked(answers, knowledge)
    ahead = plan(answers, knowledge, result)
    serious = ahead.visits(ahead.wanted)
    for_causes = ahead.visits({**ahead.wanted, **ahead.telling}) - serious
    later = serious.total() + _most(for_causes, known=asked | set(serious), asked=len(asked))
    return early + min(later, MOST - len(asked))


def _most(visits: Counter[str], *, known: set[str], asked: int) -> int:
    """Return how many of the `visits` there can be until enough subjects were asked about.

    One that is asked about in any case does not count again.
    """
    fresh = sorted((n for subject, n in visits.items() if subject not in known), reverse=True)
    again = sum(n for subject, n in visits.items() if subject in known)
    return again + sum(fresh[: ENOUGH - asked]) if asked < ENOUGH else 0


def _asked(answers: Answers, knowledge: Knowledge) -> set[str]:
    """Return the subjects something was asked of."""
    return {f.subject for f in knowledge.findings.values() if f.subject and f.id in answers}


def _early(answers: Answers, knowledge: Knowledge) -> Iterator[Page]:
    """Yield the pages up to the end of the emergency screen that are still to come."""
    pages = {
        "start": _start(answers, knowledge),
        "follow": _follow(answers, knowledge),
        **{
            f"screen_{number}": [name for name in rows if name not in answers]
            for number, rows in enumerate(screen_pages(answers, knowledge), start=1)
        },
    }
    yield from (Page(page=name, rows=tuple(rows)) for name, rows in pages.items() if rows)


def _start(answers: Answers, knowledge: Knowledge) -> list[str]:
    known = states(answers, knowledge.findings)
    # Without an age nothing else can be asked rightly, so "not sure" is no answer to that.
    due = {f.id: (UNASKED, *OPEN) if f.id == "age_band" else (UNASKED,) for f in _begin(knowledge)}
    return [name for name, open_ in due.items() if known[name] in open_]


def _begin(knowledge: Knowledge) -> Iterator[Finding]:
    return (f for f in knowledge.findings.values() if f.page is None and f.subject is None)


def _follow(answers: Answers, knowledge: Knowledge) -> list[str]:
    """Return what could make a ticked row of the screen an emergency.

    The same three whatever they are answered: only another tick leads to others.
    """
    findings = knowledge.findings
    ticked = [f.page for f in findings.values() if f.page and _is_raised(f, answers)]
    if not ticked:
        return []
    at_the_tick = {
        name: answer
        for name, answer in answers.items()
        if not findings[name].subject and (findings[name].page or 0) <= max(ticked)
    }
    useful = follow_ups(answers, knowledge, at_most=None)
    return [name for name in follow_ups(at_the_tick, knowledge) if name in useful]


def _is_raised(finding: Finding, answers: Answers) -> bool:
    value = answers.get(finding.id, UNASKED)
    safe = list(finding.safe) if isinstance(finding.safe, tuple) else finding.safe
    return value not in (UNASKED, *OPEN, safe)


def _subject(answers: Answers, knowledge: Knowledge, result: Result) -> Page | None:
    ahead = plan(answers, knowledge, result)
    serious = ahead.subjects(ahead.wanted)
    for_causes = len(_asked(answers, knowledge)) < ENOUGH
    subjects = serious or (ahead.subjects(ahead.deciding) if for_causes else {})
    if not subjects:
        return None
    subject = _first(subjects, ahead, serious=bool(serious))
    findings = list(knowledge.findings)
    rows = [
        *sorted(subjects[subject], key=findings.index),
        *sorted(ahead.subjects(ahead.telling).get(subject, ()), key=findings.index),
    ]
    return Page(page=subject, rows=tuple(dict.fromkeys(rows))[:ROWS])


def _first(subjects: Mapping[str, Mapping[str, int]], ahead: Plan, *, serious: bool) -> str:
    """Return the subject to ask about first.

    The one that reaches the highest level, that waits for no other, that settles most rules if all
    is well, that parts the causes most, and that stands first.
    """
    waiting = ahead.waiting()
    order = [FOLLOW, *(subject.id for subject in ahead.knowledge.subjects)]
    parting = ahead.subjects(ahead.deciding)

    def rank(subject: str) -> tuple[int, bool, int, int, int]:
        asks = subjects[subject]
        return (
            min(asks.values()) if serious else 0,
            subject in waiting,
            -ahead.settles(asks),
            -max(parting.get(subject, {}).values(), default=0),
            order.index(subject),
        )

    return min(subjects, key=rank)
