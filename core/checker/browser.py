"""The knowledge as a module for the browser: the text of static/js/checker/knowledge.js. Pure."""

import json
from dataclasses import asdict
from typing import Any

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
    data = {
        "version": knowledge.version,
        "date": knowledge.date,
        "hash": knowledge.hash,
        "levels": list(LEVELS),
        "findings": [_finding(finding) for finding in knowledge.findings.values()],
        "rules": [_rule(rule) for rule in knowledge.rules],
        "sources": {source.id: asdict(source) for source in knowledge.sources.values()},
        "regions": [dict(region) for region in knowledge.regions],
        "advice": dict(knowledge.advice),
    }
    return f"{_HEAD}{json.dumps(data, ensure_ascii=False, indent=1)};\n"


def _finding(finding: Finding) -> dict[str, Any]:
    data = {**asdict(finding), "ask_if": finding.ask_if and plain(finding.ask_if)}
    return {name: value for name, value in data.items() if value not in (None, {})}


def _rule(rule: Rule) -> dict[str, Any]:
    data = {**asdict(rule), "when": plain(rule.when)}
    return {name: value for name, value in data.items() if value is not None}
