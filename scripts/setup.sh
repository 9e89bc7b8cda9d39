#!/usr/bin/env bash
# Chooses the Python for .venv and hands over to scripts/set_up.py. PYTHON=/path/to/python chooses another one.
set -euo pipefail
cd "$(dirname "$0")/.."

candidates=(${PYTHON:+"$PYTHON"})
if [ -z "${PYTHON:-}" ]; then
    candidates=(python3.14 python3.13 python3.12 python3.11 python3)
fi
right_version='import sys; sys.exit(not (3, 11) <= sys.version_info[:2] <= (3, 14))'
complete='import ctypes, ensurepip, sqlite3, ssl, venv'

# The newest that is complete; else the newest whose missing parts (python3-venv, mostly) the set-up can install.
chosen=
for test in "$right_version; $complete" "$right_version"; do
    for candidate in "${candidates[@]}"; do
        if [ -z "$chosen" ] && "$candidate" -c "$test" >/dev/null 2>&1 </dev/null; then
            chosen=$candidate
        fi
    done
done
if [ -z "$chosen" ]; then
    echo "Annotator needs Python 3.11, 3.12, 3.13 or 3.14, and found none (looked for: ${candidates[*]})." >&2
    echo "Install one, or name it: make setup PYTHON=/path/to/python3" >&2
    exit 1
fi
exec "$chosen" -B -m scripts.set_up
