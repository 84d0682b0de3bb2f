# make serve    the site on http://127.0.0.1:8000, rebuilt as you write
# make test     run every program, compare every output, audit the built site
#               (BARE=1: every program also as `python <file>`, elsewhere)
# make notebooks run every page's notebook in a Jupyter kernel, compare what it shows
# make survey   open every page in Chromium (make test opens one of each kind)
# make builders build the site with what could follow MkDocs, too, and compare
# make record   run the programs and write the outputs that changed
#               (BESIDE=since, until, in: what this PyTorch and newer ones, and older
#               ones, or it alone prints, beside the usual output)
# make practice exercises in a terminal, checked at each save
# make check    lint, format, types, workflows
# make build    the static site, strictly, in site/
# make versions TORCH=2.15.0   run everything on other releases of PyTorch, each in an
#               environment of its own, and write down what differs (several;
#               2.15, the newest of its line; newest; oldest; all. RECORD=1 records
#               what differs beside the usual output)
# make bench    how long verifying takes, as ratios measured in one run
# make lock     resolve pyproject.toml's packages anew into requirements.lock
#
# SITE_URL=<address> and REPO_URL=<address> tell make build and make serve where the
# site and its repository are (see README).
# Each makes .venv from requirements.lock when it is missing or out of date.
# PYTHON=python3.12 chooses the interpreter for a new .venv; TORCH_INDEX=<address>
# adds a package index to take torch's CPU-only wheels from (see README);
# ONLY=docs/tensors/mixing-types.md tests or records one page, or one folder.

PYTHON ?= python3
ADDRESS ?= 127.0.0.1:8000
TORCH_INDEX ?=
TORCH ?= newest
ONLY ?= $(only)
BIN = .venv/bin
# Two pytests side by side; what takes long is first in `testpaths`.
SPREAD = --numprocesses 2 --dist loadfile --no-loadscope-reorder

.PHONY: serve build test notebooks survey builders record practice check versions bench lock clean

serve: .venv/site.done
	$(BIN)/mkdocs serve --dev-addr $(ADDRESS)

build: .venv/site.done
	$(BIN)/mkdocs build --strict

test: .venv/test.done
	$(BIN)/python -m pytest $(if $(BARE),$(or $(ONLY),docs) --bare,$(or $(ONLY),$(SPREAD)))

notebooks: .venv/test.done
	$(BIN)/python -m pytest $(or $(ONLY),docs $(SPREAD)) --notebooks

survey: .venv/test.done
	EVERY_PAGE=1 $(BIN)/python -m pytest tests/test_manners.py

builders: .venv/test.done
	$(BIN)/python -m pytest tests/builders.py

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

versions: .venv/versions.done
	$(BIN)/python -m proven.versions $(TORCH) $(if $(RECORD),--record) \
	  $(if $(TORCH_INDEX),--torch-index $(TORCH_INDEX)) $(if $(ONLY),--only $(ONLY))

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
# All but `site` install what the engine needs to run programs, too.
.venv/test.done .venv/versions.done: EXTRA = [test]
.venv/%.done: requirements.lock pyproject.toml
	@$(PYTHON) proven/python_version.py
	@$(PYTHON) -m venv .venv
	@echo "Installing the packages for '$*' into .venv; this happens once."
	@$(BIN)/python -m pip install --quiet "pip>=25.1"
	@$(BIN)/python -m pip install --quiet $(if $(TORCH_INDEX),--extra-index-url $(TORCH_INDEX)) -e .$(EXTRA) --group $* -c requirements.lock
	@touch $@
