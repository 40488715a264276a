# Works with GNU make 3.81 and later. Everything happens in .venv; `make clean` takes it away again.

VENV := .venv
BIN := $(VENV)/bin
STAMP := $(VENV)/.stamp
AXE := tests/browser/node_modules/.stamp

# The first of these that is Python 3.11 or later makes the environment: `make run PYTHON=python3.12` chooses another.
PYTHON := python3 python3.14 python3.13 python3.12 python3.11 python

# The day on which `make test` checks the coalitions, the same as in the tests: on today's date, a partner whose last day
# passes would turn a green main red without a commit. `make run` keeps to today.
ON := 2026-06-01

.DEFAULT_GOAL := help
.PHONY: help run test test-browser docs format bench clean

help: ## show this list
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-12s %s\n", $$1, $$2 }' Makefile

run: $(STAMP) ## check the coalition in this folder: ksa validate
	@$(BIN)/ksa validate

test: $(STAMP) ## all that CI checks
	@echo "ruff"; $(BIN)/ruff check --quiet . && $(BIN)/ruff format --check --quiet .
	@echo "mypy"; $(BIN)/mypy --no-error-summary
	@echo "docs and translations in step with the code"; $(BIN)/python docs/generate.py --check && $(BIN)/python docs/catalogue.py --check
	@echo "ksa validate"; for root in . examples/*/; do $(BIN)/ksa validate --on $(ON) --root "$$root" || exit 1; done
	@echo "pytest"; $(BIN)/pytest --cov --cov-report=term

# `make test` skips these where Chromium or the packages are missing; here they are installed first.
test-browser: $(STAMP) $(AXE) ## the pages in a real browser: can everybody use them?
	@echo "pytest in Chromium"; $(BIN)/pytest -rs tests/browser

docs: $(STAMP) ## write the generated pages and the Dutch catalogue again
	@$(BIN)/python docs/catalogue.py
	@$(BIN)/python docs/generate.py

format: $(STAMP) ## put the code in shape
	@$(BIN)/ruff check --quiet --fix-only .
	@$(BIN)/ruff format --quiet .

bench: $(STAMP) ## measure the speed, and write benchmarks/RESULTS.md
	@$(BIN)/python benchmarks/run.py

clean: ## take away all that the other targets made, but not what is committed
	@rm -rf $(VENV) tests/browser/node_modules .coverage .coverage.* .hypothesis .mypy_cache .pytest_cache .ruff_cache dist
	@find ksa tests docs benchmarks -name __pycache__ -type d -prune -exec rm -rf {} +

# requirements.txt names all that is needed, so pip has nothing to work out (--no-deps). Old ones would try: they ask for
# the newest release of a package with an extra, whatever version is named here, and refuse it for want of a hash.
# An editable install is not compiled where PYTHONDONTWRITEBYTECODE is set, and would be slow to start: hence compileall.
$(STAMP): requirements.txt pyproject.toml
	@found=; if ! $(BIN)/python -c 'import pip, sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then \
		for python in $(PYTHON); do \
			if "$$python" -c 'import ensurepip, sys, venv; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; \
			then found=$$python; break; fi; \
		done; \
		if [ -z "$$found" ]; then \
			echo "ksa needs Python 3.11 or later with its venv module, and found none (looked for: $(PYTHON))." >&2; \
			echo "U hebt Python 3.11 of nieuwer nodig: https://www.python.org/downloads/" >&2; \
			echo "Debian and Ubuntu: apt install python3-venv. macOS: brew install python." >&2; \
			exit 1; \
		fi; \
		echo "setting up $(VENV), once: this takes a minute · ksa wordt eenmalig klaargezet: dit duurt een minuut"; \
		"$$found" -m venv --clear $(VENV); \
	fi
	@$(BIN)/python -m pip install -qq --disable-pip-version-check --no-deps --require-hashes -r requirements.txt
	@$(BIN)/python -m pip install -qq --disable-pip-version-check --no-deps --no-build-isolation -e .
	@$(BIN)/python -m compileall -q ksa $(VENV)/lib/python3*/site-packages
	@touch $(STAMP)

# The browser and node are Debian's; what it takes to drive the one with the other is npm's, in the versions of the lock.
$(AXE): tests/browser/package.json tests/browser/package-lock.json
	@missing=; for program in chromium npm; do command -v $$program >/dev/null || missing="$$missing $$program"; done; \
	if [ -n "$$missing" ] && [ "$$(id -u)" = 0 ] && command -v apt-get >/dev/null; then \
		echo "installing$$missing"; \
		apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -qq -y --no-install-recommends $$missing >/dev/null; \
	elif [ -n "$$missing" ]; then \
		echo "make test-browser needs$$missing. Debian and Ubuntu: sudo apt install$$missing" >&2; \
		exit 1; \
	fi
	@cd tests/browser && npm ci --ignore-scripts --no-audit --no-fund --loglevel=error
	@touch $@
