# The words a developer uses. Each sets up what it needs; nothing else to install.
#   make run      open the window            make test     ruff, mypy and pytest
#   make check    ruff and mypy alone        make bench    figures, as a table
#   make gallery  every page as a picture    make thorough test with many more examples
#   make faults   kills, power cuts, damage   make clean    forget what was set up
#   make package  the program as a folder and as a .deb, in dist/
#   make accessibility what a screen reader reads of every page
#   make translations  collect all texts into assets/locale and compile them

PYTHON ?= python3
VENV := .venv
PACKAGE_VENV := .venv-package
BIN := $(VENV)/bin
# Else each process of the tests, if told so, would compile the whole program anew.
unexport PYTHONDONTWRITEBYTECODE
SUDO := $(shell [ "$$(id -u)" = 0 ] || echo sudo)

# shared library -> Debian package; the libraries Qt needs and does not bring
RUN_LIBRARIES := libGL.so.1:libgl1 libEGL.so.1:libegl1 \
  libglib-2.0.so.0:libglib2.0-0 libxkbcommon.so.0:libxkbcommon0 \
  libfreetype.so.6:libfreetype6 libfontconfig.so.1:libfontconfig1 \
  libdbus-1.so.3:libdbus-1-3 libxkbcommon-x11.so.0:libxkbcommon-x11-0 \
  libxcb-cursor.so.0:libxcb-cursor0 libxcb-icccm.so.4:libxcb-icccm4 \
  libxcb-keysyms.so.1:libxcb-keysyms1 libxcb-shape.so.0:libxcb-shape0
# program -> Debian package; what makes the packages, and what the tests start
PACKAGE_PROGRAMS := dpkg-deb:dpkg objdump:binutils xz:xz-utils git:git
TEST_PROGRAMS := Xvfb:xvfb pdftoppm:poppler-utils mutool:mupdf-tools \
  openbox:openbox xdotool:xdotool \
  espeak-ng:espeak-ng flite:flite dbus-daemon:dbus ps:procps \
  /usr/libexec/at-spi-bus-launcher:at-spi2-core \
  cc:gcc cc:libc6-dev strace:strace \
  appstreamcli:appstream desktop-file-validate:desktop-file-utils

.PHONY: package pins system-package run compiled test check thorough bench accessibility gallery translations clean system-run system-test

run: compiled
	$(BIN)/python main.py $(ARGS)

# Python may be told not to keep what it compiles; each start would do it anew (0.2 s).
compiled: $(VENV)/run-ready
	@$(BIN)/python -m compileall -q companion main.py

test: check
	$(BIN)/python -m pytest -n auto --dist loadfile --no-loadscope-reorder \
	  --cov --cov-report=$(if $(ARGS),term) $(ARGS)
	$(if $(ARGS),,$(BIN)/python -m tests.covered)

check: $(VENV)/test-ready
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy

# Hours of examples, for a quiet night before a release.
thorough: $(VENV)/test-ready
	PLAN_MUTATIONS=10000 $(BIN)/python -m pytest -n auto --timeout=0 \
	  --hypothesis-profile=thorough $(ARGS)

bench: $(VENV)/test-ready compiled
	$(BIN)/python -m tests.bench $(ARGS)

# Some minutes; the figures go into tests/reference/faults.md.
faults: $(VENV)/test-ready
	-@$(BIN)/python -m pip install --quiet --only-binary atheris --editable '.[fuzz]'
	$(BIN)/python -m tests.faults $(ARGS)

# What a screen reader reads of every page; the report goes into tests/reference.
accessibility: $(VENV)/test-ready
	$(BIN)/python -m tests.accessibility.report

gallery: $(VENV)/test-ready
	$(BIN)/python -m tests.gallery $(ARGS)

translations: $(VENV)/test-ready
	$(BIN)/python -m tests.translations $(ARGS)

# What a patient gets: nothing but what is used, of the very versions that are pinned.
package: $(PACKAGE_VENV)/ready | system-package
	$(PACKAGE_VENV)/bin/pyinstaller --noconfirm --log-level ERROR packaging/companion.spec
	$(PACKAGE_VENV)/bin/python packaging/deb.py dist/companion dist
	tar -C dist -cJf dist/companion-linux.tar.xz companion
	du -sm dist/companion dist/companion-linux.tar.xz dist/*.deb

# Name the newest versions that fit, with their checksums and no addresses.
pins: $(PACKAGE_VENV)/ready
	$(PACKAGE_VENV)/bin/python -m pip install --quiet pip-tools
	$(PACKAGE_VENV)/bin/pip-compile --quiet --upgrade --extra package \
	  --generate-hashes --allow-unsafe --strip-extras --no-header --no-annotate \
	  --no-emit-index-url --no-emit-trusted-host --no-emit-find-links \
	  -o packaging/requirements.txt pyproject.toml
	sed -i "s/ ; python_version [^\\\\]*\\\\/ \\\\/" packaging/requirements.txt

clean:
	rm -rf $(VENV) $(PACKAGE_VENV) build dist gallery .mypy_cache .ruff_cache .pytest_cache .coverage

$(VENV)/run-ready: pyproject.toml | system-run
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
	  { echo "Companion needs Python 3.11 or newer; set PYTHON=..."; exit 1; }
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --upgrade pip
	$(BIN)/python -m pip install --quiet --editable .
	touch $@

$(VENV)/test-ready: $(VENV)/run-ready | system-test
	$(BIN)/python -m pip install --quiet --editable '.[dev]'
	touch $@

$(PACKAGE_VENV)/ready: packaging/requirements.txt | system-run
	$(PYTHON) -m venv $(PACKAGE_VENV)
	$(PACKAGE_VENV)/bin/python -m pip install --quiet --require-hashes \
	  --requirement packaging/requirements.txt
	touch $@

system-run:
	@missing=""; \
	for pair in $(RUN_LIBRARIES); do \
	  /sbin/ldconfig -p 2>/dev/null | grep -q "$${pair%%:*}" || \
	    missing="$$missing $${pair##*:}"; done; \
	$(PYTHON) -c 'import ensurepip, venv' 2>/dev/null || \
	  missing="$$missing python3-venv"; \
	$(call apt_missing)

system-package: system-run
	@missing=""; \
	for pair in $(PACKAGE_PROGRAMS); do \
	  command -v "$${pair%%:*}" >/dev/null || missing="$$missing $${pair##*:}"; \
	done; \
	$(call apt_missing)

system-test: system-run
	@missing=""; \
	for pair in $(TEST_PROGRAMS); do \
	  command -v "$${pair%%:*}" >/dev/null || missing="$$missing $${pair##*:}"; \
	done; \
	$(call apt_missing)

# Debian and Ubuntu alone; elsewhere the program itself says what it lacks.
apt_missing = if [ -n "$$missing" ] && command -v apt-get >/dev/null; then \
	  echo "Installing system packages:$$missing"; \
	  $(SUDO) apt-get update -qq && \
	  $(SUDO) env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq \
	    --no-install-recommends $$missing; fi
