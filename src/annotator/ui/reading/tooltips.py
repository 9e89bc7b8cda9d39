"""The words of the tool tip over a statement. Names are escaped: nothing in them is taken for markup."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from annotator.coding.rows import Mark

_MOST = 5


def tooltip_words(marks: Sequence[Mark], *, nobody: str, coder: str, incomplete: str, more: str) -> str:
    """Speaker, stance, topic and coder of each statement, innermost first, as HTML; empty for no statement. `more` holds
    `{count}`, `coder` holds `{name}`."""
    parts = []
    for mark in marks[:_MOST]:
        speaker = f"<b>{escape(mark.speaker)}</b>" if mark.speaker else f"<i>{escape(nobody)}</i>"
        lines = [speaker, escape(mark.summary)]
        if mark.coder:
            lines.append(escape(coder.format(name=mark.coder)))
        if not mark.complete:
            lines.append(f"<i>{escape(incomplete)}</i>")
        parts.append("<br>".join(line for line in lines if line))
    if len(marks) > _MOST:
        parts.append(escape(more.format(count=len(marks) - _MOST)))
    return "<hr>".join(parts)
