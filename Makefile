# make run      a server and two tills of the demo venue; without a display the same as a tour
# make tour     the tour on this machine's display, or without one
# make translations  brings new sentences of the till into its catalogues and compiles them
# make screens  pictures of every screen of the real till, into the folder ARGS or a temporary one
# make bench    how quick it is beside the least it could be; takes minutes, decides nothing
# make test     every check of the project, the tests last
.PHONY: setup run tour test bench lint lock translations screens

setup:
	@packaging/setup

run: setup
	@.venv/bin/python packaging/run.py $(ARGS)

tour: setup
	@.venv/bin/python packaging/run.py --tour $(ARGS)

test: lint
	packaging/with-display .venv/bin/python -m pytest -n auto --maxprocesses 4 --dist loadfile $(ARGS)

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
