"""Static files with the hash of their content in their name, modules included."""

import re
from typing import Any

from django.contrib.staticfiles.storage import ManifestFilesMixin
from whitenoise.storage import CompressedManifestStaticFilesStorage

_STYLESHEET = "css/app.css"
_IMPORT_LINE = re.compile(r'^@import "(?P<name>[\w./-]+)";\n', re.MULTILINE)


class HashedStaticStorage(CompressedManifestStaticFilesStorage):
    """Rewrites module imports to hashed names and joins the style sheets into one.

    Django's own patterns find import statements anywhere, comments included, and fail on them.
    These are anchored to the start of a line, where our statements stand.
    """

    # Modules are rewritten leaves first; each level of the import tree costs a pass.
    max_post_process_passes = 40
    support_js_module_import_aggregation = False
    patterns = (
        *ManifestFilesMixin.patterns,
        (
            "*.js",
            (
                (
                    r"(?m)^(?P<matched>import\s+(?P<names>[^;'\"]+?)\s+from\s+"
                    r"[\"'](?P<url>\.[^\"']+)[\"'];)",
                    'import %(names)s from "%(url)s";',
                ),
                (
                    r"(?m)^(?P<matched>export\s+(?P<names>[^;'\"=()]+?)\s+from\s+"
                    r"[\"'](?P<url>\.[^\"']+)[\"'];)",
                    'export %(names)s from "%(url)s";',
                ),
                (
                    r"(?m)^(?P<matched>import\s+[\"'](?P<url>\.[^\"']+)[\"'];)",
                    'import "%(url)s";',
                ),
                (
                    r"(?P<matched>\bimport\([\"'](?P<url>\.[^\"']+)[\"']\))",
                    'import("%(url)s")',
                ),
            ),
        ),
    )

    def post_process(self, paths: dict[str, Any], dry_run: bool = False, **options: Any) -> Any:
        if _STYLESHEET in paths and not dry_run:
            self._join_stylesheet(paths)
        yield from super().post_process(paths, dry_run, **options)

    def _join_stylesheet(self, paths: dict[str, Any]) -> None:
        # One request instead of twenty before the first paint; each part names its own layer.
        source, path = paths[_STYLESHEET]
        with source.open(path) as stream:
            text = stream.read().decode()

        def part(match: re.Match[str]) -> str:
            storage, part_path = paths["css/" + match["name"].removeprefix("./")]
            with storage.open(part_path) as stream:
                return str(stream.read(), "utf-8")

        with open(self.path(_STYLESHEET), "w") as joined:
            joined.write(_IMPORT_LINE.sub(part, text))
        paths[_STYLESHEET] = (self, _STYLESHEET)
