"""Relief steps in a template: `{% load relief %}{% relief_steps "calf" %}`.

The same words stand on "Cramp now" and in the articles, because both come from relief.yaml.
"""

from typing import Any

from django import template

from core.articles import library

register = template.Library()


@register.inclusion_tag("learn/relief_steps.html")
def relief_steps(guide_id: str) -> dict[str, Any]:
    """Show the steps of a guide as `<ol class="steps">`.

    A timed step carries `data-seconds`; the step that sends back carries `data-repeat` (rounds in
    all) and `data-repeat-from` (the step a round begins with, from 1); `data-drawing` names its
    picture. Scripts may read these; the words say the same.
    """
    return {"guide": library.relief_steps(guide_id)}


@register.simple_tag
def relief_guide(guide_id: str) -> Any:
    """Return the guide itself: title, drawing, drawing_text, safety, grade_text."""
    return library.relief_steps(guide_id)


@register.simple_tag
def relief_warning() -> str:
    """Return the one line that stands above any relief steps: when not to stretch."""
    return library.library().relief.warning


@register.simple_tag
def relief_last_line() -> str:
    """Return the line that ends any relief steps: when to get help."""
    return library.library().relief.last_line
