# Everything here needs only Python 3.11 or later and make; what else a target uses, it installs into .venv.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
SERVE ?= 1
PORT ?=
TREEBANK ?=

.DEFAULT_GOAL := help
.PHONY: help demo test check format lint bench crash ontology screenshots train clean

help: ## list the targets
	@grep -E '^[a-z]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/:[^#]*## /\t/' | expand -t 12

$(VENV)/bin/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
	  { echo "On Record needs Python 3.11 or later; $(PYTHON) is $$($(PYTHON) -V 2>&1). Try: make PYTHON=python3.12" >&2; exit 1; }
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --upgrade pip

# The stamps say what is installed; they are older than pyproject.toml or constraints.txt when either has changed.
$(VENV)/.installed: pyproject.toml constraints.txt | $(VENV)/bin/python
	$(BIN)/python -m pip install --quiet --constraint constraints.txt --editable .
	@touch $@

$(VENV)/.installed-dev: pyproject.toml constraints.txt | $(VENV)/bin/python
	$(BIN)/python -m pip install --quiet --constraint constraints.txt --editable '.[dev]'
	@touch $@ $(VENV)/.installed

demo: $(VENV)/.installed ## ingest the seeds, load the graph, print a summary, serve the explorer (SERVE=0: stop before serving)
	@$(BIN)/onrecord demo $(if $(filter 0,$(SERVE)),--no-serve) $(if $(PORT),--port $(PORT))

test: $(VENV)/.installed-dev ## run every test
	$(BIN)/python -m pytest

lint: $(VENV)/.installed-dev ## format, lint and types
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy

check: lint test ## what has to hold before a commit: format, lint, types, tests

format: $(VENV)/.installed-dev ## put the code into its form
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .

bench: $(VENV)/.installed-dev ## measure speed and memory
	$(BIN)/python -m pytest tests/bench --benchmark-only --capture=no

crash: $(VENV)/.installed-dev ## kill loaders and databases at random, fifty rounds on each database
	ONRECORD_REQUIRE=neo4j ONRECORD_CRASH_ROUNDS=50 $(BIN)/python -m pytest tests/graph/store/test_crash.py --capture=no

ontology: $(VENV)/.installed ## build OWL, SHACL, context, alignments and the page of the vocabulary
	$(BIN)/python -m ontology.rdf

screenshots: $(VENV)/.installed-dev ## take a picture of every page on the demo's graph, into docs/screens
	$(BIN)/python tests/browser/screenshots.py

# The treebanks are no part of the project; ingest/language/MODEL.md says which they are and whose.
train: $(VENV)/.installed ## train the language model anew (TREEBANK=folder of treebanks)
	@test -n "$(TREEBANK)" || { echo "Say where the treebanks are: make train TREEBANK=folder" >&2; exit 1; }
	$(BIN)/python -m ingest.language.train --treebank $(TREEBANK)

clean: ## remove what the other targets made
	rm -rf $(VENV) .onrecord .build *.egg-info .pytest_cache .mypy_cache .ruff_cache .hypothesis .benchmarks
	find . -name __pycache__ -type d -prune -exec rm -rf {} +
