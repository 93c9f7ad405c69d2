"""Which release a page is of: `{% load release %}{% release %}`."""

from django import template

from cramps.version import VERSION

register = template.Library()


@register.simple_tag
def release() -> str:
    """Return the newest heading of the changelog: "1.2.0 (2027-01-05)", or "Unreleased"."""
    return VERSION
