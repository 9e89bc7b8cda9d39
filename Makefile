# `make test` and `make demo` set everything up by themselves, on a machine that has only Python and make.
.PHONY: help setup test demo run bench screenshots docs translations pins wheel clean
.DEFAULT_GOAL := help

python := .venv/bin/python
annotator := .venv/bin/annotator

help:
	@echo 'make demo         a project of sample articles, in the window, ready to code (without a screen: the same job, shown as files)'
	@echo 'make test         every check: the tests, ruff, mypy, import rules, generated files'
	@echo 'make run          the program'
	@echo 'make bench        the benchmarks, as ratios to the raw floor of this machine'
	@echo 'make screenshots  the pictures in docs/images'
	@echo 'make docs         the generated files: JSON Schemas'
	@echo 'make translations the catalogue of the screen’s texts: finds new ones, compiles all (docs/translating.md)'
	@echo 'make pins         requirements*.txt from pyproject.toml (UPGRADE=1: to the newest versions)'
	@echo 'make wheel        dist/*.whl, for pip install'
	@echo 'make setup        only what all of these do first'
	@echo 'make clean        removes what was built; .venv stays'

setup:
	@PYTHON='$(PYTHON)' bash scripts/setup.sh

test: setup
	@bash scripts/check.sh

demo: setup
	@$(annotator) demo

run: setup
	@$(annotator) open

bench: setup
	@QT_QPA_PLATFORM=offscreen $(python) -m benchmarks

screenshots: setup
	@QT_QPA_PLATFORM=offscreen $(python) scripts/screenshots.py

docs: setup
	@$(python) -m annotator.exchange.json_schemas

translations: setup
	@$(python) scripts/translations.py

pins: setup
	@bash scripts/pins.sh $(if $(UPGRADE),--upgrade)

wheel: setup
	@$(python) -m build --no-isolation --outdir dist .

clean:
	@rm -rf build dist .hypothesis .import_linter_cache .mypy_cache .pytest_cache .ruff_cache
	@find src tests benchmarks scripts -name __pycache__ -type d -prune -exec rm -rf {} + 2>/dev/null || true
