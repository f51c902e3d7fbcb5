# Everything runs from .venv, installed from the lock files. `make help` lists the targets.

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
PIP := $(BIN)/python -m pip --disable-pip-version-check
# Node comes with the development packages of Python; what runs on it is in package.json.
NPM := PATH="$(CURDIR)/$(BIN):$$PATH" npm
NODE := PATH="$(CURDIR)/$(BIN):$$PATH" node
TOOLS := node_modules
# One more than there are cores: tests often wait, for a browser or for sound in real time.
WORKERS := $(shell expr `getconf _NPROCESSORS_ONLN` + 1)
SCRIPTS := "static/**/*.js" "tests/js/**/*.js" "*.config.js"

# Or onnxruntime sends usage data to its maker; the name and the 1 are its own.
export ORT_DISABLE_TELEMETRY := 1

.PHONY: help run setup test coverage tools screenreader check format bench bench-speech lighthouse lock messages wheel clean
.DELETE_ON_ERROR:

help:  ## list the targets
	@grep -hE '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:[^#]*## / - /'

run: setup  ## install, then narrate and serve the bundled leaflets; prints the address
	@$(BIN)/audio-leaflet serve

setup: $(VENV)/.runtime  ## install into .venv what running needs; then .venv/bin/audio-leaflet works

test: tools  ## install what tests need, browsers included, and run every test
	$(BIN)/python -m pytest --numprocesses=$(WORKERS) --dist=loadfile --no-loadscope-reorder $(ARGS)

coverage: tools  ## run every test and tell what they do not reach; takes half as long again
	$(BIN)/coverage erase
	$(BIN)/coverage run -m pytest --numprocesses=$(WORKERS) --dist=loadfile --no-loadscope-reorder $(ARGS)
	$(BIN)/coverage combine --quiet
	$(BIN)/coverage report --format=total | sed 's/^/coverage, per cent: /'

tools: $(VENV)/.dev $(TOOLS)/.installed
	@scripts/install-test-tools

screenreader: $(VENV)/.dev  ## the pages read by Orca in Chromium and Firefox, with both voices recorded
	@scripts/install-screen-reader
	$(BIN)/python -m pytest tests/screenreader --timeout=600 $(ARGS)

check: $(VENV)/.dev $(TOOLS)/.installed  ## formatting, lint, types: of the program and of the scripts of its pages
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(NODE) $(TOOLS)/prettier/bin/prettier.cjs --log-level warn --check $(SCRIPTS)
	$(NODE) $(TOOLS)/eslint/bin/eslint.js .
	$(NODE) $(TOOLS)/typescript/bin/tsc --noEmit

format: $(VENV)/.dev $(TOOLS)/.installed  ## format the code and mend what lint can mend
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .
	$(NODE) $(TOOLS)/eslint/bin/eslint.js --fix .
	$(NODE) $(TOOLS)/prettier/bin/prettier.cjs --log-level warn --write $(SCRIPTS)

bench: $(VENV)/.dev  ## measure speed as ratios against a peer in the same run
	$(BIN)/python -m benchmarks

bench-speech: $(VENV)/.dev  ## score pronunciation and verbalising, where ../shared has the sets
	$(BIN)/python -m benchmarks.speech

lighthouse: $(VENV)/.dev $(TOOLS)/.installed  ## Lighthouse's scores of a leaflet and of the catalogue
	@scripts/install-test-tools
	$(BIN)/python -m benchmarks.lighthouse

lock: $(VENV)/.dev  ## resolve the lock files anew from pyproject.toml and package.json
	$(PIP) install --quiet uv
	$(BIN)/uv pip compile pyproject.toml --extra build --universal --python-version 3.11 \
	    --generate-hashes --no-header --quiet --upgrade -o requirements.lock
	$(BIN)/uv pip compile pyproject.toml --extra build --extra dev --universal --python-version 3.11 \
	    --generate-hashes --no-header --quiet -c requirements.lock -o requirements-dev.lock
	rm -rf $(TOOLS) package-lock.json
	$(NPM) install --package-lock-only --silent
	! grep '"resolved"' package-lock.json

messages: $(VENV)/.runtime  ## take up new words of the interface into locale/*.po; ADD=fr begins French
	$(BIN)/pybabel --quiet extract --mapping=locale/babel.cfg --add-location=file --sort-by-file \
	    --project=audio_leaflet --output=$(VENV)/messages.pot .
	@for po in $(sort $(wildcard locale/*.po) $(ADD:%=locale/%.po)); do \
	    $(BIN)/pybabel --quiet update --init-missing --ignore-obsolete --ignore-pot-creation-date \
	        --width=96 --input-file=$(VENV)/messages.pot --output-file=$$po \
	        --locale=$$(basename $$po .po | tr - _) || exit; \
	done

wheel: $(VENV)/.dev  ## build dist/*.whl, with templates, static files and sample content inside
	$(PIP) wheel --quiet --no-deps --no-build-isolation --wheel-dir dist .

clean:  ## remove everything that make installed or built here
	rm -rf $(VENV) $(TOOLS) build dist .mypy_cache .ruff_cache .pytest_cache .coverage*

$(VENV)/bin/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
	    { echo "Python 3.11 or newer is needed; set PYTHON=/path/to/it" >&2; exit 1; }
	@$(PYTHON) -m venv $(VENV) || \
	    { rm -rf $(VENV); echo "On Debian and Ubuntu: apt install python3-venv" >&2; exit 1; }

$(VENV)/.runtime: requirements.lock pyproject.toml | $(VENV)/bin/python
	@echo "Installing (fetches about 250 MB, once) ..."
	$(PIP) install --quiet --require-hashes -r requirements.lock
	$(PIP) install --quiet --no-deps --no-build-isolation --editable .
	@touch $@

$(VENV)/.dev: requirements-dev.lock $(VENV)/.runtime
	$(PIP) install --quiet --require-hashes -r requirements-dev.lock
	@touch $@

# Nothing of it is served; no package runs code of its own when it is installed (.npmrc).
$(TOOLS)/.installed: package-lock.json package.json .npmrc $(VENV)/.dev
	$(NPM) ci --silent
	@touch $@
