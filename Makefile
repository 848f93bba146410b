# `make` lists what there is to call. Everything is idempotent and quick the second time.

PYTHON ?= $(shell for p in python3 python3.14 python3.13 python3.12 python3.11; do \
	$$p -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && echo $$p && break; done)
BIN := .venv/bin
INSTALL := $(PYTHON) -m codelab.environments.install
NOTEBOOKS = $(wildcard notebooks/*.ipynb)
TOUR := runs/tour

# How many tests run at once, and what else pytest is told: make test WORKERS=8 TESTS=tests/languages
WORKERS ?= auto
TESTS ?=
PYTEST = $(BIN)/pytest -n $(WORKERS) --maxprocesses 8

.NOTPARALLEL:
.DEFAULT_GOAL := help
.PHONY: help demo test check format notebooks bench toolchains light swift hooks clean python

help: ## list the targets
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "  make %-12s%s\n", $$1, $$2 }' $(MAKEFILE_LIST)

demo: light .venv/.runtime ## run the tour notebook on the built-in benchmark and print the score table
	@mkdir -p $(TOUR)
	$(BIN)/papermill notebooks/00_tour.ipynb $(TOUR)/00_tour.ipynb -p results_folder $(TOUR)
	@$(BIN)/codelab report $(TOUR)
	@echo
	@echo "The executed notebook: $(CURDIR)/$(TOUR)/00_tour.ipynb"
	@echo "The results:           $(CURDIR)/$(TOUR)"

test: toolchains .venv/.dev ## install every toolchain and run every test
	$(PYTEST) $(TESTS)

check: .venv/.dev ## format, lint, types, spelling, stripped notebooks
	@failed=0; run() { echo "$(BIN)/$$*"; "$(BIN)/$$@" || failed=1; }; \
	run ruff format --check .; \
	run ruff check .; \
	run pyright; \
	run codespell; \
	$(if $(NOTEBOOKS),run nbstripout --verify $(NOTEBOOKS);) \
	exit $$failed

format: .venv/.dev ## rewrite what `make check` can put right by itself
	$(BIN)/ruff check --fix --quiet . || true
	$(BIN)/ruff format .
	$(if $(NOTEBOOKS),$(BIN)/nbstripout $(NOTEBOOKS))

notebooks: light .venv/.dev ## run every notebook end to end
	@rm -rf runs/notebooks && mkdir -p runs/notebooks && cp notebooks/*.ipynb runs/notebooks
	$(PYTEST) --nbmake --nbmake-timeout=600 runs/notebooks

bench: light .venv/.runtime ## measure how many programs a second are judged
	$(BIN)/python benchmarks/throughput.py

toolchains: python ## install the toolchains of every language that are missing
	@$(INSTALL)

light: python ## install the toolchains that install in seconds; go on without those that cannot be
	@$(INSTALL) --light

swift: python ## install Swift in a Debian system of its own (2.5 GB, needs root)
	@$(INSTALL) swift

hooks: .venv/.dev ## run the checks before every git commit
	$(BIN)/pre-commit install

clean: ## remove the environment and the caches; results in runs/ stay
	rm -rf .venv build dist .pytest_cache .ruff_cache .hypothesis

python:
	@test -n "$(PYTHON)" || { echo "codelab needs Python 3.11 or newer; set PYTHON=/path/to/python3" >&2; exit 1; }

# One stamp a level: the environment, what codelab needs to run, what its developers need besides.
# Debian's Python comes without ensurepip; the light toolchains bring it along.
.venv/.created: | python
	@$(PYTHON) -c 'import ensurepip, venv' 2>/dev/null || $(INSTALL) --light
	$(PYTHON) -m venv .venv
	$(BIN)/python -m pip install --quiet --upgrade 'pip>=25.1'
	@touch $@

.venv/.runtime: pyproject.toml | .venv/.created
	@echo "Installing codelab's Python packages into .venv (a minute the first time)"
	@$(BIN)/python -m pip install --quiet --editable .
	@touch $@

.venv/.dev: pyproject.toml | .venv/.created
	@echo "Installing codelab's Python packages and its developers' tools into .venv (a minute the first time)"
	@$(BIN)/python -m pip install --quiet --group dev --editable .
	@touch .venv/.runtime $@
