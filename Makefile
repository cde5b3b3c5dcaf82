# Thin: each target calls one thing. The commands behind them are `atlas --help`.
PYTHON ?= python3
BIN := .venv/bin
PIP := -m pip install --quiet --disable-pip-version-check --require-hashes --only-binary :all:
# Examples of packages run under $(PYTHON); for another one, say both: PYTHON=python3.13 THIRD_PARTY=.venv-third-party-3.13
THIRD_PARTY ?= .venv-third-party

.PHONY: site offline render serve test test-long ready-to-test check verify verify-everywhere verify-third-party record-third-party measure pyodide bench bench-search fuzz lock wheels audit sbom setup clean

site: setup
	$(BIN)/atlas build

offline: setup
	$(BIN)/atlas build --offline

render: setup
	$(BIN)/atlas render

serve: setup
	$(BIN)/atlas serve

check: setup
	$(BIN)/atlas check

verify: setup
	$(BIN)/atlas verify --standard

test: ready-to-test
	$(BIN)/python tests/find_inventory.py --install
	$(BIN)/python -m pytest --numprocesses auto --dist worksteal

ready-to-test: setup .venv/.test
	if command -v npm >/dev/null; then $(MAKE) pyodide; fi
	$(BIN)/python tests/find_browser.py --install

# What takes minutes more, which CONTRIBUTING.md names, and other cases of the property tests than those of every day.
test-long: ready-to-test
	$(BIN)/python -m pytest -m long --numprocesses auto --dist worksteal
	$(BIN)/python -m pytest --hypothesis-profile=default -m hypothesis

bench-search: site .venv/.test
	$(BIN)/python tests/find_browser.py --install
	$(BIN)/python -m tests.search.bench site

# Every CPython that is found, and Pyodide; what has passed unchanged is not run again.
verify-everywhere: setup pyodide
	$(BIN)/atlas verify --standard --python all

pyodide: generator/examples/pyodide/node_modules/.done

generator/examples/pyodide/node_modules/.done: generator/examples/pyodide/package-lock.json
	npm ci --no-audit --no-fund --prefix generator/examples/pyodide
	touch $@

# Everything that has a target; PARTS="edit visit" measures these alone. All of it takes about an hour.
bench: site .venv/.test
	$(BIN)/python tests/find_browser.py --install
	$(BIN)/python -m tests.bench $(PARTS)

# The long run of the fuzz tests: how many cases, and the seed to begin with.
CASES ?= 20000
SEED ?= 0
fuzz: setup .venv/.test
	$(BIN)/python -m tests.fuzz.run $(CASES) $(SEED)

verify-third-party: setup $(THIRD_PARTY)/.done
	$(BIN)/atlas verify --third-party --python $(THIRD_PARTY)/bin/python

record-third-party: setup $(THIRD_PARTY)/.done
	$(BIN)/atlas verify --third-party --record --python $(THIRD_PARTY)/bin/python

# What a package is like at the release that is pinned; and what its releases changed, of the packages that have some.
measure: setup .venv/.test $(THIRD_PARTY)/.done
	$(BIN)/atlas measure --python $(THIRD_PARTY)/bin/python
	$(BIN)/atlas measure releases --python $(THIRD_PARTY)/bin/python

setup: .venv/.site

.venv/.site: requirements/site.txt pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "Python 3.11 or newer is needed; call make with PYTHON=/path/to/python")'
	$(PYTHON) -m venv .venv
	$(BIN)/python $(PIP) -r requirements/site.txt
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-index --no-deps --no-build-isolation --editable .
	touch $@

.venv/.test: requirements/test.txt .venv/.site
	$(BIN)/python $(PIP) -r requirements/test.txt
	touch $@

# Without dependencies of dependencies: the lock names them all, but for GPU code that no example needs.
# torch stands apart: its lock names one CPU build, and without its dependencies it pulls in no GPU code.
# Where an index does not offer that build, the examples of torch are reported as not applicable.
# What comes as source alone is built here, with the compiler and the libraries that the system has; what it needs
# beside that has come as wheels before.
$(THIRD_PARTY)/.done: requirements/third-party.txt requirements/third-party-source.txt requirements/torch.txt
	$(PYTHON) -m venv $(THIRD_PARTY)
	$(THIRD_PARTY)/bin/python $(PIP) --no-deps -r requirements/third-party.txt
	$(THIRD_PARTY)/bin/python $(PIP) --no-deps -r requirements/torch.txt || echo "torch's CPU build is not to be had here; its examples are left out"
	$(THIRD_PARTY)/bin/python $(PIP) --no-deps --no-binary :all: --no-build-isolation -r requirements/third-party-source.txt || echo "what comes as source alone could not be built here; its examples are left out"
	$(THIRD_PARTY)/bin/python requirements/link_system.py
	touch $@

lock: setup
	sh requirements/lock.sh
	$(BIN)/python -m generator.examples.pyodide.lock

# The third-party packages that run in the pages: generator/examples/pyodide/wheels.in, at the versions of third-party.txt.
wheels: setup
	$(BIN)/python -m generator.examples.pyodide.lock

# Known vulnerabilities of what the locks name; nothing of it is installed or built.
audit: .venv-audit/.done
	.venv-audit/bin/pip-audit --require-hashes --disable-pip --progress-spinner off --requirement requirements/site.txt --requirement requirements/test.txt

# What the site was built with, package by package; the workflow that publishes the site adds it.
sbom: site .venv-audit/.done
	.venv-audit/bin/cyclonedx-py environment --pyproject pyproject.toml --output-reproducible --output-format JSON --output-file site/downloads/sbom.cdx.json $(BIN)/python

.venv-audit/.done: requirements/audit.txt
	$(PYTHON) -m venv .venv-audit
	.venv-audit/bin/python $(PIP) -r requirements/audit.txt
	touch $@

# What builds did not make is left alone, and told.
clean:
	-$(PYTHON) -m generator.system.ownership $(addprefix build/,docs preview twins work) site site-offline site-offline.zip
	rm -rf .venv .venv-audit .venv-third-party* .cache build/cache build/stamps build/lock build/lock.pid
	rmdir build 2>/dev/null || true
