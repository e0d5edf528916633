# make run      a server and two tills of the demo venue; without a display the same as a tour
# make tour     the tour on this machine's display, or without one
# make translations  brings new sentences of the till into its catalogues and compiles them
# make screens  pictures of every screen of the real till, into the folder ARGS or a temporary one
# make soak     tills, server and faulty wires together for TIME seconds (600), with alarms
# make campaign  plays random histories for TIME seconds (600), or SEEDS of them, on all cores
# make campaign-kills  kills tills, servers and database backends KILLS times (5000)
# make campaign-power  cuts the power of tills and servers IMAGES times (20000)
# make test     every check of the project, the tests last
.PHONY: setup run tour test lint lock translations screens soak campaign campaign-kills campaign-power

setup:
	@packaging/setup

run: setup
	@.venv/bin/python packaging/run.py $(ARGS)

tour: setup
	@.venv/bin/python packaging/run.py --tour $(ARGS)

test: lint
	packaging/with-display .venv/bin/python -m pytest -n auto --maxprocesses 4 --dist loadfile $(ARGS)

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
