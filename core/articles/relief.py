"""What to do for a cramped muscle, step by step: read by "Cramp now" and by the articles."""

from dataclasses import dataclass
from pathlib import Path

import yaml
from django.utils.translation import gettext_lazy as _

from core.articles.reading import ContentError, fill

# The grades of evidence and what each says to a reader.
GRADES = {
    "good": _("Good. Trials agree, or it works at once and every guide we read agrees."),
    "mixed": _("Mixed. Trials disagree, or one good trial stands alone."),
    "weak": _("Weak. Advice from experts, or a small study."),
    "harmful": _("Harmful. For most people it does more harm than good."),
}


@dataclass(frozen=True, kw_only=True)
class Step:
    text: str
    seconds: int | None = None  # the longest to hold or rest
    drawing: str | None = None
    repeat: int | None = None  # how many rounds in all
    repeat_from: int | None = None  # the step, counted from 1, at which a round begins


@dataclass(frozen=True, kw_only=True)
class Guide:
    """One way to ease one muscle; several guides may be for the same muscle."""

    id: str
    muscle: str
    title: str
    drawing: str
    drawing_text: str
    safety: str
    grade: str
    sources: tuple[int, ...]
    steps: tuple[Step, ...]

    @property
    def grade_text(self) -> str:
        return str(GRADES[self.grade])


@dataclass(frozen=True, kw_only=True)
class Relief:
    warning: str
    last_line: str
    last_line_sources: tuple[int, ...]
    guides: tuple[Guide, ...]

    def guide(self, guide_id: str) -> Guide:
        """Return the guide of that id; KeyError when there is none."""
        for guide in self.guides:
            if guide.id == guide_id:
                return guide
        raise KeyError(guide_id)


def read_relief(file: Path) -> Relief:
    """Return the guides of a relief.yaml, or raise ContentError."""
    relief = fill(Relief, yaml.safe_load(file.read_text(encoding="utf-8")), where=file.name)
    for guide in relief.guides:
        _check(guide, where=f"{file.name}, {guide.id}")
    return relief


def _check(guide: Guide, *, where: str) -> None:
    if guide.grade not in GRADES:
        raise ContentError(f"{where}: the grade {guide.grade!r} is not one of {', '.join(GRADES)}.")
    for number, step in enumerate(guide.steps, start=1):
        if (step.repeat is None) != (step.repeat_from is None):
            raise ContentError(f"{where}, step {number}: repeat and repeat_from go together.")
        if step.repeat_from is not None and not 1 <= step.repeat_from < number:
            raise ContentError(f"{where}, step {number}: repeat_from names no earlier step.")
