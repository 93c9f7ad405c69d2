"""The shapes of the check API, for its document: reply.py writes them and sent.py reads them."""

from typing import Any

from drf_spectacular.utils import OpenApiExample, OpenApiResponse, extend_schema_field
from rest_framework import serializers

from core.checker.findings import PERSONS, TYPES
from core.checker.knowledge import LEVELS
from core.checker.reading import BASES
from core.errors import body
from core.openapi import ErrorSerializer

_ANSWER = {
    "oneOf": [
        {"type": "string"},
        {"type": "number"},
        {"type": "array", "items": {"type": "string"}},
    ]
}


@extend_schema_field({"type": "object", "additionalProperties": _ANSWER})
class AnswersField(serializers.JSONField):
    """Answers by finding."""


class CheckSerializer(serializers.Serializer[Any]):
    # "for" is a word of Python, so it cannot be written as a name.
    locals()["for"] = serializers.ChoiceField(PERSONS, help_text="Whom the check is about.")
    answers = AnswersField(
        help_text="By finding: an option, a list of options where several fit, a number, or"
        " `unknown` (not sure) or `skipped`. All that was answered so far, each time."
    )
    region = serializers.CharField(
        required=False,
        allow_null=True,
        help_text="The country to call from (ISO 3166, two letters); without it, all numbers.",
    )


class RulesetSerializer(serializers.Serializer[Any]):
    version = serializers.CharField()
    date = serializers.DateField()
    hash = serializers.CharField()


class SourceSerializer(serializers.Serializer[Any]):
    id = serializers.IntegerField()
    citation = serializers.CharField()
    url = serializers.URLField()
    read = serializers.ChoiceField(
        ("F", "A", "M", "R"), help_text="Full, abstract, mention, registry."
    )


class ReasonSerializer(serializers.Serializer[Any]):
    rule = serializers.CharField()
    name = serializers.CharField()
    level = serializers.ChoiceField(LEVELS)
    sure = serializers.BooleanField(help_text="False where an answer that matters is open.")
    sentence = serializers.CharField()
    why = serializers.CharField()
    because = serializers.ListField(child=serializers.CharField())
    basis = serializers.ChoiceField(BASES)
    source = SourceSerializer(many=True)  # type: ignore[assignment]


class FloorSerializer(serializers.Serializer[Any]):
    finding = serializers.CharField()
    level = serializers.ChoiceField(LEVELS)
    sentence = serializers.CharField()


class MissingSerializer(serializers.Serializer[Any]):
    finding = serializers.CharField()
    question = serializers.CharField()
    would = serializers.CharField(help_text="The level it could lead to.")


class CauseSerializer(serializers.Serializer[Any]):
    id = serializers.CharField()
    name = serializers.CharField()
    clinical_name = serializers.CharField()
    line = serializers.CharField()
    strength = serializers.ChoiceField(("strong", "moderate", "weak", "rule_out"))
    locals()["for"] = serializers.ListField(child=serializers.CharField())
    against = serializers.ListField(child=serializers.CharField())
    would_point = serializers.ListField(child=serializers.CharField())
    when_to_be_seen = serializers.CharField()
    tests = serializers.CharField()
    self_care = serializers.ListField(child=serializers.CharField())
    learn = serializers.CharField(allow_null=True, help_text="The article that has more.")
    basis = serializers.ChoiceField(BASES)
    source = SourceSerializer(many=True)  # type: ignore[assignment]


class OptionSerializer(serializers.Serializer[Any]):
    id = serializers.CharField()
    label = serializers.CharField()  # type: ignore[assignment]


class RowSerializer(serializers.Serializer[Any]):
    finding = serializers.CharField()
    question = serializers.CharField()
    why = serializers.CharField()
    type = serializers.ChoiceField(TYPES)
    options = OptionSerializer(many=True)
    unit = serializers.CharField(required=False)
    minimum = serializers.FloatField(required=False)
    maximum = serializers.FloatField(required=False)


class PageSerializer(serializers.Serializer[Any]):
    page = serializers.CharField()
    title = serializers.CharField()
    rows = RowSerializer(many=True)


class NumberSerializer(serializers.Serializer[Any]):
    number = serializers.CharField()
    where = serializers.CharField()


class CheckAnswerSerializer(serializers.Serializer[Any]):
    ruleset = RulesetSerializer()
    level = serializers.ChoiceField(LEVELS)
    at_least = serializers.BooleanField(help_text="What is missing could still raise the level.")
    complete = serializers.BooleanField(help_text="Every serious finding has an answer.")
    headline = serializers.CharField()
    reasons = ReasonSerializer(many=True)
    floors = FloorSerializer(many=True, help_text="What holds the level up by being open.")
    missing = MissingSerializer(many=True)
    causes = CauseSerializer(many=True)
    contributors = CauseSerializer(many=True, help_text="What may add to a cause.")
    advice = serializers.ListField(child=serializers.CharField())
    come_back_if = serializers.ListField(child=serializers.CharField())
    check_again = serializers.CharField()
    limits = serializers.CharField()
    emergency_numbers = NumberSerializer(many=True)
    next = PageSerializer(allow_null=True, help_text="What to ask next; null when that is enough.")
    pages_left = serializers.IntegerField(help_text="Pages still to come, at the most.")


class KnowledgeSerializer(serializers.Serializer[Any]):
    version = serializers.CharField()
    date = serializers.DateField()
    hash = serializers.CharField()
    levels = serializers.ListField(child=serializers.CharField(), help_text="The highest first.")
    subjects = serializers.ListField(child=serializers.DictField())
    findings = serializers.ListField(child=serializers.DictField())
    rules = serializers.ListField(child=serializers.DictField())
    causes = serializers.ListField(child=serializers.DictField())
    not_a_cramp = serializers.ListField(child=serializers.DictField())
    sources = serializers.DictField(child=SourceSerializer())
    regions = serializers.ListField(child=serializers.DictField())
    advice = serializers.DictField()


class ProblemSerializer(serializers.Serializer[Any]):
    finding = serializers.CharField()
    code = serializers.CharField(
        help_text="Stable: `unknown_finding`, `not_a_choice`, `out_of_range` or `wrong_type`."
    )
    detail = serializers.CharField()


class CheckErrorSerializer(ErrorSerializer):
    problems = ProblemSerializer(
        many=True, required=False, help_text="With `bad_answers` only: every wrong answer."
    )


def bad_request(*codes: str) -> dict[int, OpenApiResponse]:
    """Return the 400 of a check, which names every wrong answer."""
    examples = [OpenApiExample(code, value=body(code), status_codes=["400"]) for code in codes]
    said = ", ".join(f"`{code}`" for code in codes)
    return {400: OpenApiResponse(CheckErrorSerializer, said, examples)}
