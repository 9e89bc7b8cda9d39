"""The options of a field as a table of two columns: the path of the option and its definition."""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence

from annotator.exchange.code_lists import Code

_BOM = "\ufeff"
_FORMULA = ("=", "+", "-", "@", "'")


def codes_csv(codes: Sequence[Code]) -> bytes:
    """UTF-8 with a byte order mark (spreadsheets need it), semicolons, CRLF, a header. A cell that a spreadsheet would take
    for a formula begins with an apostrophe."""
    out = io.StringIO(newline="")
    writer = csv.writer(out, delimiter=";", lineterminator="\r\n")
    writer.writerow(("code", "definition"))
    _write(writer, codes, ())
    return (_BOM + out.getvalue()).encode("utf-8")


def _write(writer: object, codes: Sequence[Code], above: tuple[str, ...]) -> None:
    for code in codes:
        path = (*above, code.label.replace(" > ", " \\> "))
        writer.writerow((_safe(" > ".join(path)), _safe(code.definition)))  # type: ignore[attr-defined]
        _write(writer, code.codes, path)


def _safe(cell: str) -> str:
    return f"'{cell}" if cell.startswith(_FORMULA) else cell
