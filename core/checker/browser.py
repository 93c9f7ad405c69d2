"""The knowledge as a module for the browser: the text of static/js/checker/knowledge.js. Pure."""

import json
from dataclasses import asdict
from typing import Any

from core.checker.cause_data import Cause, Evidence
from core.checker.conditions import plain
from core.checker.findings import Finding
from core.checker.knowledge import LEVELS, Knowledge, Rule

_HEAD = """\
// biome-ignore-all format: generated
// Written by `manage.py write_knowledge` from core/checker/knowledge: change it there, never here.

/** @import { Knowledge } from "./logic.js" */

/** @type {Knowledge} */
export const knowledge = """


def module(knowledge: Knowledge) -> str:
    """Return the whole module."""
    return f"{_HEAD}{json.dumps(data(knowledge), ensure_ascii=False, indent=1)};\n"


def data(knowledge: Knowledge) -> dict[str, Any]:
    """Return everything the engines use, as plain values."""
    return {
        "version": knowledge.version,
        "date": knowledge.date,
        "hash": knowledge.hash,
        "levels": list(LEVELS),
        "subjects": [_given(asdict(subject)) for subject in knowledge.subjects],
        "findings": [_finding(finding) for finding in knowledge.findings.values()],
        "rules": [_rule(rule) for rule in knowledge.rules],
        "causes": [_cause(cause) for cause in knowledge.causes],
        "not_a_cramp": [_given(asdict(thing)) for thing in knowledge.not_a_cramp],
        "sources": {source.id: asdict(source) for source in knowledge.sources.values()},
        "regions": [dict(region) for region in knowledge.regions],
        "advice": dict(knowledge.advice),
    }


def _finding(finding: Finding) -> dict[str, Any]:
    data = {**asdict(finding), "ask_if": finding.ask_if and plain(finding.ask_if)}
    return _given(data)


def _rule(rule: Rule) -> dict[str, Any]:
    data = {**asdict(rule), "when": plain(rule.when), "unsure_fires": rule.unsure_fires or None}
    return _given(data)


def _cause(cause: Cause) -> dict[str, Any]:
    data = asdict(cause)
    del data["points_to"]
    return _given(data) | {
        "requires": [plain(condition) for condition in cause.requires],
        "unless": [plain(condition) for condition in cause.unless],
        "for": _evidence(cause.points_to),
        "against": _evidence(cause.against),
    }


def _evidence(lines: tuple[Evidence, ...]) -> list[dict[str, Any]]:
    return [{"condition": plain(line.condition), "strength": line.strength} for line in lines]


def _given(data: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in data.items() if value not in (None, {})}
