"""The project file: one SQLite database with its journal. The only folder that knows SQLite."""

import sys


def _import_sqlite_utils() -> None:
    """Import sqlite-utils without numpy. It would load numpy, where that is installed, only to know numpy's number types, and
    no value of ours is one; every start of the program would wait for it."""
    spared = "numpy" not in sys.modules
    if spared:
        sys.modules["numpy"] = None  # type: ignore[assignment]
    try:
        import sqlite_utils  # noqa: F401
    finally:
        if spared:
            del sys.modules["numpy"]


_import_sqlite_utils()
