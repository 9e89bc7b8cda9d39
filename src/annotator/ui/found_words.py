"""How many statements were found, in words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from annotator.coding.found_statements import Findings
from annotator.ui.shown import shown_number


def count_words(findings: Findings) -> str:
    """How many statements were found of how many, in how many articles, as far as that is known."""
    translate = QCoreApplication.translate
    count = len(findings.places)
    if not findings.whole:
        if findings.share is not None:
            done = translate("CountLine", "{0} % searched").format(round(100 * findings.share))
            return f"{shown_number(count)} · {done}"
        return translate("CountLine", "counting…")
    if findings.total is None or findings.total == count:
        number = (
            translate("CountLine", "1 statement")
            if count == 1
            else translate("CountLine", "{0} statements").format(shown_number(count))
        )
    else:
        number = translate("CountLine", "{0} of {1} statements").format(
            shown_number(count), shown_number(findings.total)
        )
    if findings.articles is None:
        return f"{number}, …"
    articles = findings.articles
    within = (
        translate("CountLine", "1 article")
        if articles == 1
        else translate("CountLine", "{0} articles").format(shown_number(articles))
    )
    return f"{number}, {within}"
