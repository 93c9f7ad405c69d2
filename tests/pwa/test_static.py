"""Static files keep for ever, travel compressed, and import each other by hashed names only."""

import re
from pathlib import Path

import pytest
from django.conf import settings

SCRIPTS = sorted((settings.BASE_DIR / "static/js").rglob("*.js"))
IMPORT = re.compile(
    r"""^(?:import|export)\b[^;]*?["'](\.[^"']+)["'];|\bimport\(["'](\.[^"']+)["']\)""", re.M
)
HASHED = re.compile(r"\.[0-9a-f]{12}\.js$")


def own_modules(collected: Path) -> list[Path]:
    return [path for path in sorted((collected / "js").rglob("*.js")) if HASHED.search(path.name)]


@pytest.mark.parametrize("encoding", ["br", "gzip"])
def test_a_static_file_is_compressed_and_kept_for_ever(visitor, release, encoding):
    texts = [e.url for e in release.precache if re.match(r"/static/.+\.(js|css)$", e.url)]
    large = [url for url in texts if len(visitor.get(url).getvalue()) > 400]
    assert large

    for url in large:
        answer = visitor.get(url, headers={"accept-encoding": encoding})

        assert answer["Content-Encoding"] == encoding, url
        assert "immutable" in answer["Cache-Control"], url
        assert "max-age=315360000" in answer["Cache-Control"], url
        assert not answer.cookies
        assert answer.getvalue()


def test_no_collected_module_imports_an_unhashed_name(collected):
    modules = own_modules(collected)
    imports = [
        (module.name, target)
        for module in modules
        for match in IMPORT.finditer(module.read_text())
        for target in [match[1] or match[2]]
    ]
    assert len(imports) > 3

    assert [each for each in imports if not HASHED.search(each[1])] == []


def test_every_import_leads_to_a_collected_file(collected):
    missing = [
        (module.name, target)
        for module in own_modules(collected)
        for match in IMPORT.finditer(module.read_text())
        for target in [match[1] or match[2]]
        if not (module.parent / target).exists()
    ]

    assert missing == []


@pytest.mark.parametrize("script", SCRIPTS, ids=lambda path: path.name)
def test_no_script_names_a_file_in_a_way_that_stays_unhashed(script):
    text = script.read_text()
    unseen = {
        "new URL(... import.meta": r"new URL\([^)]*import\.meta",
        "an import of a template literal": r"\bimport\s*\(\s*`",
        "an import with a space": r"\bimport\s+\(|\bimport\(\s",
        "an import of something computed": r"\bimport\((?![\"'])",
        "an import without a semicolon": r"(?m)^import\b[^;\n]*[\"']$",
        "an address of a static file": r"[\"'`]/static/",
    }

    found = [what for what, pattern in unseen.items() if re.search(pattern, text)]

    assert found == []


@pytest.mark.parametrize(
    "text",
    [
        "const url = new URL('./icon.svg', import.meta.url);",
        "await import(`./${name}.js`);",
        'import ("./late.js");',
        'import( "./late.js" );',
    ],
)
def test_the_check_above_sees_what_it_is_meant_to_see(tmp_path, text):
    script = tmp_path / "bad.js"
    script.write_text(text)

    with pytest.raises(AssertionError):
        test_no_script_names_a_file_in_a_way_that_stays_unhashed(script)


def test_files_of_other_apps_are_no_part_of_a_release(release, source_of):
    ours = {p.relative_to(settings.BASE_DIR / "static").as_posix() for p in all_files()}
    stored = {
        source_of[entry.url.removeprefix("/static/")]
        for entry in release.precache
        if not entry.revision
    }

    assert stored <= ours


def all_files() -> list[Path]:
    return [path for path in (settings.BASE_DIR / "static").rglob("*") if path.is_file()]
