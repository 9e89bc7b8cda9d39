"""`make bench`: prints the rows of DESIGN §7 that exist, each beside the raw floor of the same run."""

from __future__ import annotations

import os
import platform
import sys
import tempfile
from datetime import UTC, datetime
from pathlib import Path

from benchmarks.timing import Row


def main() -> None:
    """Measure everything, print a table, and keep it in `docs/performance.md`."""
    if len(sys.argv) > 1:
        sys.exit("`python -m benchmarks` takes no arguments: it measures everything and rewrites docs/performance.md.")
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory() as place:
        os.environ["ANNOTATOR_CONFIG"] = place
        found = _measure(Path(place))
    table = _table(found)
    target = Path(__file__).resolve().parent.parent / "docs" / "performance.md"
    machine = f"{platform.system()} {platform.machine()}, {os.cpu_count()} cores, Python {platform.python_version()}"
    target.write_text(
        "# Performance\n\nMade by `make bench`; budgets are DESIGN §7's. "
        f"Last run: {datetime.now(UTC):%Y-%m-%d %H:%M} UTC on {machine}.\n\n{table}",
        encoding="utf-8",
    )
    print(f"\nThe table is in {target.relative_to(target.parent.parent)}.")


def _measure(folder: Path) -> list[Row]:
    from benchmarks import articles_rows, export_rows, start_rows, statements_rows, store_rows, window_rows

    found = []
    for part in (store_rows, export_rows, window_rows, start_rows, articles_rows, statements_rows):
        for row in part.rows(folder):
            found.append(row)
            print(line(row), flush=True)
    return found


def line(row: Row) -> str:
    """A row for the terminal."""
    floor = f" | floor {_number(row.floor)} ({row.floor_is}) | ratio {row.ratio}" if row.floor else ""
    budget = f" | budget {row.budget}" if row.budget else ""
    return f"{row.what}: {_number(row.measured)} {row.unit}{floor}{budget}"


def _table(found: list[Row]) -> str:
    head = "| what | measured | floor in the same run | ratio | budget |\n| --- | --- | --- | --- | --- |\n"
    lines = [
        f"| {row.what} | {_number(row.measured)} {row.unit} |"
        f" {_number(row.floor) + ' (' + row.floor_is + ')' if row.floor else ''} | {row.ratio} | {row.budget} |\n"
        for row in found
    ]
    return head + "".join(lines)


def _number(value: float | None) -> str:
    if value is None:
        return ""
    return f"{value:,.0f}" if value >= 1000 else f"{value:.3g}"


if __name__ == "__main__":
    main()
