#!/usr/bin/env bash
# Writes requirements.txt (what the program needs) and requirements-dev.txt (that, and what building and testing need):
# exact versions with the hashes of every file of each release, for all Pythons and systems, naming no download host.
#
#   scripts/pins.sh             takes up what pyproject.toml changed, keeps every other pin
#   scripts/pins.sh --upgrade   moves every pin to the newest version that pyproject.toml allows
set -euo pipefail
cd "$(dirname "$0")/.."

tool=build/pins
if ! "$tool/bin/uv" --version >/dev/null 2>&1; then
    .venv/bin/python -m venv --clear "$tool"
    "$tool/bin/python" -m pip install --quiet --disable-pip-version-check 'uv==0.13.9'
fi

compile() {
    "$tool/bin/uv" pip compile pyproject.toml --quiet --universal --fork-strategy fewest --python-version 3.11 \
        --generate-hashes --no-emit-index-url --no-emit-find-links --no-annotate --no-header "$@"
}

compile --output-file requirements.txt "$@"
compile --output-file requirements-dev.txt --extra dev --constraint requirements.txt "$@"
if grep -n -E '://|--index|--find-links|--trusted' requirements.txt requirements-dev.txt; then
    echo "The requirements files must name no download host." >&2
    exit 1
fi
