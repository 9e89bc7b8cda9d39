#!/usr/bin/env bash
# Every check. All of them run, so that one failure does not hide another; the tests come last. Exit 1 if any failed.
set -uo pipefail
cd "$(dirname "$0")/.."
export QT_QPA_PLATFORM=offscreen PYTHONUTF8=1
bin=.venv/bin
failed=()

check() {
    local name=$1 output
    shift
    if output=$("$@" 2>&1 </dev/null); then
        printf '%-18s ok\n' "$name"
    else
        printf '%-18s FAILED: %s\n%s\n\n' "$name" "$*" "$output"
        failed+=("$name")
    fi
}

check 'ruff' "$bin/ruff" check .
check 'format' "$bin/ruff" format --check .
check 'mypy' "$bin/mypy"
check 'imports' "$bin/lint-imports" --no-logo
check 'generated files' "$bin/python" -m annotator.exchange.json_schemas --check

if [ "${#failed[@]}" -gt 0 ]; then
    printf 'These checks failed, see above: %s. The tests follow.\n' "${failed[*]}"
fi
"$bin/pytest" --numprocesses 2 --quiet </dev/null || failed+=('tests')
[ "${#failed[@]}" -eq 0 ]
