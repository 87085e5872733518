# digestbot: every command a developer or an operator needs, from a fresh clone.
PYTHON ?= python3.11
VENV := .venv
BIN := $(VENV)/bin
PIP := $(BIN)/python -m pip --disable-pip-version-check --quiet
# The open evaluation sets and payload judges; their tests are deselected, with one line saying so, where the folder is absent.
DIGESTBOT_TEST_DATA ?= $(wildcard ../shared)
export DIGESTBOT_TEST_DATA

.DEFAULT_GOAL := help

.PHONY: help
help: ## Show this list
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | awk -F ':.*## ' '{printf "  make %-10s %s\n", $$1, $$2}'

$(VENV)/python: 
	@command -v $(PYTHON) >/dev/null || { echo "digestbot needs Python 3.11 or newer: install it, or name yours with 'make PYTHON=python3.12 …'"; exit 2; }
	@$(PYTHON) -m venv $(VENV) && touch $@

$(VENV)/installed: $(VENV)/python requirements.lock pyproject.toml
	@echo "Installing the locked dependencies into $(VENV) …"
	@$(PIP) install --require-hashes --requirement requirements.lock
	@$(PIP) install --no-deps --no-build-isolation --editable .
	@touch $@

$(VENV)/installed-dev: $(VENV)/installed requirements-dev.lock
	@echo "Installing the locked development tools into $(VENV) …"
	@$(PIP) install --require-hashes --requirement requirements-dev.lock
	@touch $@

.PHONY: install
install: $(VENV)/installed ## Make .venv and install the locked dependencies

.PHONY: install-dev
install-dev: $(VENV)/installed-dev ## The same, with the development tools

.PHONY: run
run: install ## Run the bot (the sample newsroom, if no platform token is set)
	@$(BIN)/digestbot run

.PHONY: lint
lint: install-dev ## Lint, types and import contracts
	@$(BIN)/ruff check .
	@$(BIN)/ruff format --check .
	@$(BIN)/mypy
	@$(BIN)/lint-imports

.PHONY: test
test: lint ## Lint and every test
	@$(BIN)/python -m pytest

.PHONY: format
format: install-dev ## Format the code
	@$(BIN)/ruff check --fix-only --quiet .
	@$(BIN)/ruff format --quiet .

.PHONY: bench
bench: install-dev ## Benchmarks: ratios measured side by side in one run
	@$(BIN)/python -m benchmarks

.PHONY: proof
proof: install-dev ## Long proofs: lowest versions, mutants, kill points, soak, fuzzing (hours; seeds are printed)
	@$(PIP) install atheris==3.0.0 uv # outside the lock files: the former has no build for every system that they are for
	@PATH="$(CURDIR)/$(BIN):$$PATH" $(BIN)/python scripts/lowest.py
	@$(BIN)/python scripts/mutants.py --sample 200 --floor 55
	@$(BIN)/python -m pytest -m proof -p no:randomly --override-ini addopts=--import-mode=importlib -s

.PHONY: lock
lock: ## Make the lock files anew (needs uv)
	uv pip compile pyproject.toml --group build --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-header --no-annotate --upgrade --output-file requirements.lock
	uv pip compile pyproject.toml --group dev --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-header --no-annotate --constraint requirements.lock --output-file requirements-dev.lock

.PHONY: clean
clean: ## Remove .venv and every cache
	@rm -rf $(VENV) .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache

.PHONY: docs
docs: install-dev ## Write the generated reference pages anew
	@$(BIN)/python docs/generate.py
