# `make run` serves the app; `make test` proves it. Both work on a fresh clone with Python 3.11 and
# make (the tests also need Node 20), and doing either twice is quick and harmless.

SHELL := bash
.SHELLFLAGS := -euo pipefail -c
.DELETE_ON_ERROR:
.PHONY: run dev test test-python test-postgres test-js test-chaos test-browser chaos check format lock vendor screenshots bench vignettes clean

PYTHON ?= python3
BIN := .venv/bin
MANAGE := $(BIN)/python manage.py
STAMPS := .venv/.stamps
COMPILE = $(BIN)/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes \
	--no-header --no-emit-index-url --no-emit-find-links

# --- Serve --------------------------------------------------------------------------------------

run: $(STAMPS)/run
	$(MANAGE) migrate --verbosity 0
	$(MANAGE) collectstatic --noinput --verbosity 0
	$(MANAGE) serve

dev: $(STAMPS)/run
	CRAMPS_DEBUG=1 $(MANAGE) migrate --verbosity 0
	CRAMPS_DEBUG=1 $(MANAGE) runserver $${HOST:-localhost}:$${PORT:-8000}

# --- Install what is missing --------------------------------------------------------------------

$(STAMPS)/venv:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "Python 3.11 or newer is needed.")'
	$(PYTHON) -m venv .venv
	@mkdir -p $(STAMPS) && touch $@

$(STAMPS)/run: requirements.txt | $(STAMPS)/venv
	$(BIN)/pip install --quiet --disable-pip-version-check --require-hashes -r requirements.txt
	@touch $@

$(STAMPS)/dev: requirements.txt requirements-dev.txt | $(STAMPS)/venv
	$(BIN)/pip install --quiet --disable-pip-version-check --require-hashes \
		-r requirements.txt -r requirements-dev.txt
	@touch $@

node_modules/.package-lock.json: package.json package-lock.json
	@command -v npm >/dev/null || { echo "Node 20 or newer with npm is needed for the tests." >&2; exit 1; }
	npm ci --loglevel=error --no-fund --no-audit
	@touch $@

# What starts real processes gets one second try, which the report names: a machine short of memory
# or time kills a browser now and then, or leaves it hanging, which the time limit (seconds for one
# test, on a machine ten times slower than ours) ends.
RETRY := --verbose --reruns 1 -r aR --timeout-method thread

# --- Prove --------------------------------------------------------------------------------------

test: test-python test-postgres test-js test-chaos test-browser

test-python: $(STAMPS)/dev
	$(BIN)/pytest -n 2 -m "not browser and not chaos"

# The same tests on PostgreSQL, when a server is named; the checker's own know no database.
test-postgres: $(STAMPS)/dev
	@if [ -z "$${TEST_DATABASE_URL:-}" ]; then \
		echo "TEST_DATABASE_URL is not set: the PostgreSQL run is skipped."; \
	else \
		DATABASE_URL="$$TEST_DATABASE_URL" $(BIN)/pytest -n 2 -m "not browser and not chaos" --ignore tests/checker; \
	fi

test-js: node_modules/.package-lock.json
	node --test tests/js/*.test.js

# The phone's own engine against a real server, with a bad network, kills and restored backups. On
# SQLite: the Python model plays the same on PostgreSQL, and a run by hand takes TEST_DATABASE_URL.
test-chaos: $(STAMPS)/dev node_modules/.package-lock.json
	env -u TEST_DATABASE_URL $(BIN)/pytest -n 2 -m chaos $(RETRY) --timeout 900

test-browser: $(STAMPS)/dev node_modules/.package-lock.json
	@.ci/chromium
	$(BIN)/pytest -n 3 -m browser $(RETRY) --timeout 300

# As long as wished: make chaos MINUTES=60, and SEED=n to repeat a run that failed.
chaos: $(STAMPS)/dev node_modules/.package-lock.json
	$(BIN)/python -m tests.chaos.run --minutes $${MINUTES:-60} $${SEED:+--seed $$SEED}

# Figures to read, not assertions: server time of a sync round, cold start of a phone.
bench: $(STAMPS)/dev node_modules/.package-lock.json
	$(BIN)/python tests/bench/sync_bench.py
	$(BIN)/python tests/bench/size_bench.py
	@.ci/chromium
	$(BIN)/python tests/bench/start_bench.py

# Figures to read as well: what the checker makes of every written person.
vignettes: $(STAMPS)/dev
	$(BIN)/python -m tests.checker.vignettes

check: $(STAMPS)/dev node_modules/.package-lock.json
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/djade --check --target-version 5.2 $$(git ls-files 'templates/*.html')
	$(BIN)/mypy
	node_modules/.bin/biome ci --error-on-warnings .
	node_modules/.bin/tsc --project tsconfig.json
	node .ci/vendor.mjs --check
	$(MANAGE) makemigrations --check --dry-run
	CRAMPS_ORIGIN=https://cramps.example $(MANAGE) check --deploy --fail-level WARNING
	$(MANAGE) write_kinds --check
	$(MANAGE) write_knowledge --check
	@mkdir -p .cache
	$(MANAGE) spectacular --file .cache/openapi.yaml --validate --fail-on-warn && diff docs/openapi.yaml .cache/openapi.yaml

format: $(STAMPS)/dev node_modules/.package-lock.json
	$(BIN)/ruff check --fix-only .
	$(BIN)/ruff format .
	$(BIN)/djade --target-version 5.2 $$(git ls-files 'templates/*.html')
	node_modules/.bin/biome check --write .

# --- Keep -----------------------------------------------------------------------------------------

lock: $(STAMPS)/dev
	$(BIN)/pip install --quiet uv
	$(COMPILE) requirements.in --output-file requirements.txt
	$(COMPILE) requirements-dev.in --output-file requirements-dev.txt
	npm install --package-lock-only

# The pictures in the manifest and the README.
screenshots: $(STAMPS)/dev
	@.ci/chromium
	CRAMPS_SCREENSHOTS=1 $(BIN)/pytest tests/browser/test_screenshots.py

vendor: node_modules/.package-lock.json
	node .ci/vendor.mjs

clean:
	rm -rf .venv .cache node_modules data/static
