# make serve    the site on http://127.0.0.1:8000, rebuilt as you write
# make test     run every program, compare every output, audit the built site
#               (BARE=1: every program also as `python <file>`, elsewhere)
# make record   run the programs and write the outputs that changed
#               (BESIDE=since, BESIDE=until: what this PyTorch and newer, or older,
#               ones print, beside the usual output)
# make practice exercises in a terminal, checked at each save
# make check    lint, format, types, workflows
# make build    the static site, strictly, in site/
# make bench    how long verifying takes, as ratios measured in one run
# make lock     resolve pyproject.toml's packages anew into requirements.lock
#
# Each makes .venv from requirements.lock when it is missing or out of date.
# PYTHON=python3.12 chooses the interpreter for a new .venv; TORCH_INDEX=<address>
# adds a package index to take torch's CPU-only wheels from (see README);
# ONLY=docs/tensors/mixing-types.md tests or records one page, or one folder.

PYTHON ?= python3
ADDRESS ?= 127.0.0.1:8000
TORCH_INDEX ?=
ONLY ?= $(only)
BIN = .venv/bin
# Two pytests side by side; what takes long is first in `testpaths`.
SPREAD = --numprocesses 2 --dist loadfile --no-loadscope-reorder

.PHONY: practice serve build test record check bench lock clean

serve: .venv/site.done
	$(BIN)/mkdocs serve --dev-addr $(ADDRESS)

build: .venv/site.done
	$(BIN)/mkdocs build --strict

test: .venv/test.done
	$(BIN)/python -m pytest $(if $(BARE),$(or $(ONLY),docs) --bare,$(or $(ONLY),$(SPREAD)))

record: .venv/test.done
	$(BIN)/python -m pytest $(or $(ONLY),docs snippets/labs) --record $(if $(BESIDE),--record-beside $(BESIDE))

practice: .venv/test.done
	$(BIN)/python -m proven.archive practice
	$(BIN)/python practice/practice.py

check: .venv/test.done
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/check-jsonschema --builtin-schema vendor.github-workflows .github/workflows/*.yml

bench: .venv/test.done
	$(BIN)/python -m proven.bench

lock: .venv/test.done
	$(BIN)/python -m pip install --quiet uv
	head -2 requirements.lock > requirements.lock.unfinished
	$(BIN)/uv pip compile --quiet --universal --python-version 3.11 \
	  --fork-strategy fewest pyproject.toml --extra test --group test \
	  --no-header --no-annotate \
	  >> requirements.lock.unfinished
	mv requirements.lock.unfinished requirements.lock

clean:
	rm -rf .venv site .pytest_cache .mypy_cache .ruff_cache

# One stamp for each set of packages, made last: an install that was cut off
# is done again, a changed lock is noticed, and all else starts at once.
# `test` installs what the engine needs to run programs, too.
.venv/test.done: EXTRA = [test]
.venv/%.done: requirements.lock pyproject.toml
	@$(PYTHON) proven/python_version.py
	@$(PYTHON) -m venv .venv
	@echo "Installing the packages for '$*' into .venv; this happens once."
	@$(BIN)/python -m pip install --quiet "pip>=25.1"
	@$(BIN)/python -m pip install --quiet $(if $(TORCH_INDEX),--extra-index-url $(TORCH_INDEX)) -e .$(EXTRA) --group $* -c requirements.lock
	@touch $@
