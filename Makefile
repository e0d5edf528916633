# make run      a server and two tills of the demo venue; without a display the same as a tour
# make tour     the tour on this machine's display, or without one
# make translations  brings new sentences of the till into its catalogues and compiles them
# make screens  pictures of every screen of the real till, into the folder ARGS or a temporary one
# make soak     tills, server and faulty wires together for TIME seconds (600), with alarms
# make campaign  plays random histories for TIME seconds (600), or SEEDS of them, on all cores
# make campaign-kills  kills tills, servers and database backends KILLS times (5000)
# make campaign-power  cuts the power of tills and servers IMAGES times (20000)
# make failover  kills a database under load RUNS times (5); its replica takes over; needs nginx
# make bench    how quick it is beside the least it could be; takes minutes, decides nothing
# make test     every check of the project, the tests last
# make deb      the Debian packages, into dist; make apt-repo KEY=… signs a repository of them
# make msi      the till's installer for Windows, into dist/windows; KEY=… signs its checksum; make test-msi plays
#               it under Wine
# make test-packaging  installs, updates, removes and purges all of them, in a clean Debian 12 (test-deb; needs
#               root) and under Wine (test-msi)
.PHONY: setup run tour test lint lock translations screens bench soak campaign campaign-kills campaign-power failover
.PHONY: deb deb-tools apt-repo test-packaging test-deb msi test-msi

setup:
	@packaging/setup

run: setup
	@.venv/bin/python packaging/run.py $(ARGS)

tour: setup
	@.venv/bin/python packaging/run.py --tour $(ARGS)

# Hundreds of processes read the same modules: they may keep them compiled.
test: lint
	PYTHONDONTWRITEBYTECODE= packaging/with-display .venv/bin/python -m pytest -n auto --maxprocesses 4 --dist loadfile $(ARGS)

bench: setup
	@packaging/with-display .venv/bin/python -m tests.bench $(ARGS)

lint: setup
	.venv/bin/python -m ruff check --no-cache
	.venv/bin/python -m ruff format --check
	.venv/bin/python -m mypy

lock:
	packaging/lock

translations: setup
	.venv/bin/python packaging/translate.py $(ARGS)

screens: setup
	@packaging/with-display .venv/bin/python -m tests.screens.draw $(ARGS)

soak: setup
	@.venv/bin/python -m tests.soak --time $(or $(TIME),600) $(ARGS)

campaign: setup
	@nice -n 19 .venv/bin/python -m tests.sim.campaign $(if $(SEEDS),--seeds $(SEEDS),--time $(or $(TIME),600)) $(ARGS)

campaign-kills: setup
	@.venv/bin/python -m tests.kills --kills $(or $(KILLS),5000) $(ARGS)

campaign-power: setup
	@nice -n 19 .venv/bin/python -m tests.power $(or $(IMAGES),20000) $(ARGS)

failover: setup
	@QT_QPA_PLATFORM=offscreen .venv/bin/python -m tests.failover --runs $(or $(RUNS),5) $(ARGS)

DIST ?= dist
CACHE ?= dist/cache

deb-tools:
	@packaging/debian/tools dpkg-buildpackage dh objdump python3.11

deb: deb-tools
	packaging/linux/build-tree $(DIST)/trees
	packaging/debian/build-deb $(DIST)/trees $(DIST)/deb

apt-repo:
	@packaging/debian/tools gpg apt-ftparchive
	packaging/debian/apt-repo $(DIST)/apt "$(KEY)" $(DIST)/deb/*.deb

test-packaging: test-deb test-msi

test-deb: setup
	@packaging/debian/tools dpkg-buildpackage dh debootstrap gpg apt-ftparchive lintian Xvfb xdotool import systemd-nspawn
	packaging/linux/build-tree $(DIST)/trees
	rm -rf $(CACHE)/packages-*
	PACKAGING_TREES=$(CURDIR)/$(DIST)/trees PACKAGING_CACHE=$(abspath $(CACHE)) PACKAGING_PICTURES=$(CURDIR)/$(DIST)/pictures \
		.venv/bin/python -m pytest -x -o faulthandler_timeout=600 tests/packaging/debian_*.py $(ARGS)

msi: setup
	KEY="$(KEY)" packaging/windows/build-msi $(DIST)/windows

test-msi: setup
	@packaging/windows/tools wine64 xdotool import Xvfb
	packaging/windows/build-msi $(DIST)/windows
	PACKAGING_MSI=$(CURDIR)/$(DIST)/windows PACKAGING_PICTURES=$(CURDIR)/$(DIST)/pictures \
		.venv/bin/python -m pytest -x -o faulthandler_timeout=600 tests/packaging/windows/wine_installer.py $(ARGS)
