"""The rules of the house, so that a review need not repeat them."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
PYTHON = sorted(
    path
    for folder in ("cramps", "core")
    for path in (ROOT / folder).rglob("*.py")
    if "migrations" not in path.parts
)
SCRIPTS = sorted((ROOT / "static/js").rglob("*.js"))
SHEETS = sorted((ROOT / "static/css").rglob("*.css"))
TEMPLATES = sorted((ROOT / "templates").rglob("*.html"))
DOMAINS = ("checker", "diary", "articles")
PURE = (
    "core/checker/triage.py",
    "core/checker/causes.py",
    "core/checker/interview.py",
    "core/diary/merge.py",
)


def name(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def imports(path: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_text())):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield node.module or ""
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def functions(path: Path) -> Iterator[ast.FunctionDef | ast.AsyncFunctionDef]:
    for node in ast.walk(ast.parse(path.read_text())):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            yield node


def length(node: ast.FunctionDef | ast.AsyncFunctionDef) -> int:
    assert node.end_lineno is not None
    return node.end_lineno - node.lineno + 1


def without_comments(script: str) -> str:
    return re.sub(r"/\*.*?\*/|(?m:(?<![:\"'])//.*$)", "", script, flags=re.DOTALL)


def offenders(paths: list[Path], pattern: str, *, allowed: tuple[str, ...] = ()) -> list[str]:
    found = []
    for path in paths:
        text = path.read_text()
        if path.suffix in {".js", ".css"}:
            text = without_comments(text)
        if not name(path).startswith(allowed or ("-",)) and re.search(pattern, text):
            found.append(name(path))
    return found


# --- Imports ----------------------------------------------------------------------------------


@pytest.mark.parametrize("module", [m for m in PURE if (ROOT / m).exists()])
def test_the_pure_modules_know_nothing_of_django(module):
    known = set(imports(ROOT / module))

    assert not {i for i in known if i.split(".")[0] in {"django", "rest_framework", "allauth"}}


@pytest.mark.parametrize("path", PYTHON, ids=name)
def test_no_domain_imports_its_neighbour(path):
    own = path.relative_to(ROOT).parts[1] if path.parts[-2] in DOMAINS else None

    sideways = [f"core.{domain}" for domain in DOMAINS if own and domain != own]

    assert not [i for i in imports(path) if i.startswith(tuple(sideways) or ("-",))]


@pytest.mark.parametrize("path", PYTHON, ids=name)
def test_domain_modules_never_import_pages_or_the_api(path):
    outer = ("api", "api_urls", "pages", "urls")
    if path.stem in outer or path.parts[-2] not in DOMAINS:
        return

    assert not [i for i in imports(path) if i.split(".")[-1] in outer and i.startswith("core.")]


def test_no_import_hides_in_a_function():
    hidden = [
        f"{name(path)}: {function.name}"
        for path in PYTHON
        for function in functions(path)
        for node in ast.walk(function)
        if isinstance(node, ast.Import | ast.ImportFrom)
    ]

    assert hidden == []


# --- One place for each thing ---------------------------------------------------------------


def test_diary_rows_are_written_in_the_store_only():
    writers = offenders(
        PYTHON,
        r"\b(Record|Version)(\.objects\b|\()",
        allowed=(
            *("core/diary/store.py", "core/diary/models.py"),
            *("core/diary/retention.py", "core/diary/ending.py"),  # these only take away
        ),
    )

    assert writers == []


def test_only_the_api_module_and_the_worker_fetch():
    callers = offenders(
        SCRIPTS,
        r"\bfetch\(|XMLHttpRequest|sendBeacon",
        allowed=("static/js/shared/api.js", "static/js/sw/"),
    )

    assert callers == []


def test_only_the_store_opens_a_database():
    openers = offenders(
        SCRIPTS, r"new Dexie\(|indexedDB\.open|Dexie\.delete", allowed=("static/js/diary/store.js",)
    )

    assert openers == []


def test_colours_and_sizes_are_written_in_the_tokens_only():
    colour = r"#[0-9a-fA-F]{3,8}\b|\b(?:rgb|hsl|oklch|oklab|lch|lab)\((?!from)"
    size = r"(?<![\w.-])(?:[3-9]|\d{2,})(?:\.\d+)?px\b"

    assert offenders(SHEETS, f"{colour}|{size}", allowed=("static/css/tokens.css",)) == []


def test_every_style_sheet_lives_in_a_layer():
    loose = [name(p) for p in SHEETS if p.name != "app.css" and "@layer " not in p.read_text()]

    assert loose == []


def test_no_style_is_forced():
    assert offenders(SHEETS, "!important") == []


def test_local_storage_holds_how_the_app_looks_and_nothing_else():
    users = offenders(
        SCRIPTS,
        r"localStorage|sessionStorage",
        allowed=("static/js/theme.js", "static/js/shared/theme.js"),
    )

    assert users == []


# --- Size and shape -------------------------------------------------------------------------


@pytest.mark.parametrize("path", PYTHON, ids=name)
def test_python_files_and_functions_stay_readable(path):
    long = [f"{f.name}: {length(f)} lines" for f in functions(path) if length(f) > 50]

    assert len(path.read_text().splitlines()) <= 300
    assert long == []


@pytest.mark.parametrize("path", [p for p in SCRIPTS if p.stem not in {"knowledge"}], ids=name)
def test_scripts_stay_readable(path):
    assert len(path.read_text().splitlines()) <= 250


def test_views_check_call_shape_and_answer():
    views = [path for path in PYTHON if path.stem in {"api", "account_api", "pages"}]

    long = [f"{name(p)}: {f.name}" for p in views for f in functions(p) if length(f) > 20]

    assert long == []
    assert offenders(views, r"\.save\(|\.create\(|\.objects\b(?!\.of\()") == []


def test_no_file_is_a_drawer_for_everything():
    drawers = {"services", "utils", "helpers", "managers", "misc", "common"}

    assert [name(p) for p in PYTHON + SCRIPTS if p.stem in drawers] == []


def test_migrations_are_named_by_hand():
    assert [p.name for p in (ROOT / "core/migrations").glob("*_auto_*.py")] == []


# --- Pages ----------------------------------------------------------------------------------


def test_templates_hold_no_inline_code():
    inline = r"<script(?![^>]*\ssrc=)|<style|\sstyle=|\son\w+="

    assert offenders(TEMPLATES, inline) == []


def test_elements_keep_out_of_shadow_trees():
    with_shadow = [
        name(path)
        for path in SCRIPTS
        if "extends LitElement" in path.read_text() and "createRenderRoot" not in path.read_text()
    ]

    assert with_shadow == []


def test_the_console_never_sees_what_a_person_wrote():
    assert offenders(SCRIPTS, r"console\.(?:log|debug|info|dir|table)\(") == []
