"""The Statements page on a large project: opening it, filters, the way to the end, changing all at once, and memory.

`rows` measures 50,000 statements in a process of its own; `python -m benchmarks.million` measures a million."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import asdict
from pathlib import Path
from typing import Any

from annotator.coding.session import Session
from annotator.model.ids import EntityId, FieldId, OptionId
from annotator.model.patterns import Pattern
from annotator.model.statement_query import (
    AttributeFilter,
    DateFilter,
    EntityFilter,
    FactFilter,
    Filter,
    OptionFilter,
    PatternFilter,
    StatementQuery,
    TextFilter,
    WordsFilter,
)
from benchmarks.timing import Row

_ARTICLES = 5_000
_PATIENCE = 60.0


def rows(folder: Path) -> Iterator[Row]:
    """All rows of this file, on 50,000 statements."""
    from benchmarks.million import project_of

    yield from measured(project_of(_ARTICLES), folder)


def measured(path: Path, folder: Path) -> Iterator[Row]:
    """The rows for one project, measured on a copy in a process of its own."""
    copy = folder / "statements.annotator"
    shutil.copy(path, copy)
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "ANNOTATOR_CONFIG": str(folder)}
    try:
        for part in ("page", "bulk"):
            command = [sys.executable, "-m", "benchmarks.statements_rows", part, str(copy)]
            done = subprocess.run(command, env=environment, check=True, stdout=subprocess.PIPE, text=True)
            yield from (Row(**json.loads(line)) for line in done.stdout.splitlines() if line.startswith("{"))
    finally:
        for found in folder.glob("statements.annotator*"):
            found.unlink()


class _Page:
    """The page in a window, and clocks for it."""

    def __init__(self, path: Path) -> None:
        from PySide6.QtCore import QSettings

        from annotator.app import build_application, build_window
        from annotator.coding.session import Session
        from annotator.ui.actions.statements_page_actions import StatementsPageActions
        from annotator.ui.pages.project_page import PageName
        from annotator.ui.style import Appearance

        self.application = build_application()
        settings = QSettings(str(path.with_suffix(".ini")), QSettings.Format.IniFormat)
        self.session = Session.open(path, coder_name="anna", read_only=True)
        self.window = build_window(
            settings=settings, appearance=Appearance(self.application, settings), session=self.session
        )
        self.window.show()
        self.application.processEvents()
        assert self.window.room is not None
        begun = time.perf_counter()
        self.window.room.switch.show(PageName.STATEMENTS)
        self.application.processEvents()
        self.opened = (time.perf_counter() - begun) * 1000
        (self.work,) = self.window.room.page.findChildren(StatementsPageActions)
        self.whole = (time.perf_counter() - begun + self._wait()) * 1000

    def _wait(self) -> float:
        begun = time.perf_counter()
        while time.perf_counter() - begun < _PATIENCE:
            self.application.processEvents()
            findings = self.work.panel.lines.findings
            if findings.whole and findings.articles is not None and not self.work.search.is_busy:
                break
            time.sleep(0.001)
        return time.perf_counter() - begun

    def query(self, query: Any) -> tuple[float, float, int]:
        """Milliseconds to the first screen of a query, and until all is found, counted and in order; and how many."""
        lines = self.work.panel.lines
        begun = time.perf_counter()
        self.work.set_query(query)
        self.application.processEvents()
        while lines.findings.query != query or not (lines.rowCount() or lines.findings.whole):
            self.application.processEvents()
            if time.perf_counter() - begun > _PATIENCE:
                break
        self.application.processEvents()
        first = time.perf_counter() - begun
        return first * 1000, (first + self._wait()) * 1000, len(lines.findings.places)

    def scroll_to_end(self) -> float:
        """Milliseconds until the last lines are painted."""
        bar = self.work.panel.table.verticalScrollBar()
        begun = time.perf_counter()
        bar.setValue(bar.maximum())
        self.work.panel.table.viewport().repaint()
        self.application.processEvents()
        return (time.perf_counter() - begun) * 1000


def _indexed(coder: str, entity: EntityId, version: str) -> dict[str, tuple[Filter, ...]]:
    """Filters that an index answers."""
    stance, topics = _option("stance", "support"), _option("topic", "war_peace")
    own, years = AttributeFilter(what="coder", values=(coder,)), DateFilter(since="2018", until="2021")
    second_claims = (AttributeFilter(what="round", values=("2",)), AttributeFilter(what="type", values=("claim",)))
    return {
        "a stance": (stance,),
        "a rare topic": (_option("topic", "record"),),
        "a group of topics": (topics,),
        "a stance and not a group of topics": (stance, topics.model_copy(update={"negated": True})),
        "a speaker": (EntityFilter(field=FieldId("speaker"), entities=(entity,)),),
        "a coder": (own,),
        "the gold layer": (AttributeFilter(what="layer", values=("gold",)),),
        "round and type": second_claims,
        "a codebook version": (AttributeFilter(what="version", values=(version,)),),
        "a source": (AttributeFilter(what="source", values=("Northern Post",)),),
        "the article's date": (years,),
        "a tag": (AttributeFilter(what="tag", values=("summit",)),),
        "the article's state": (AttributeFilter(what="state", values=("flagged",)),),
        "a date": (DateFilter(field=FieldId("said_on"), since="2018-03", until="2018-06"),),
        "a note": (TextFilter(text="again"),),
        "unsure": (FactFilter(what="unsure"),),
        "words": (WordsFilter(text="minister"),),
        "a phrase, NOT a word": (WordsFilter(text='"minister said" NOT budget'),),
        "stance, coder, date": (stance, own, years),
    }


def _scanning() -> dict[str, tuple[Filter, ...]]:
    """Filters for which every statement has to be looked at."""
    return {
        "incomplete (scans)": (FactFilter(what="incomplete"),),
        "a regular expression (scans)": (PatternFilter(pattern=Pattern(text=r"towns? pay", is_regex=True)),),
        "an expression without letters (scans)": (PatternFilter(pattern=Pattern(text=r"\b(\w+) \1\b", is_regex=True)),),
    }


def _option(field: str, option: str) -> OptionFilter:
    return OptionFilter(field=FieldId(field), options=(OptionId(option),))


def _queries(session: Session) -> dict[str, tuple[StatementQuery, str]]:
    """Each kind of filter, and its budget for the first screen."""
    anna = next(coder.id for coder in session.queries.coders() if coder.name == "anna")
    entity = next(iter(session.project.read.entities())).id
    indexed = _indexed(anna, entity, session.project.read.current_codebook().id)
    found = [(name, filters, "100 ms") for name, filters in indexed.items()]
    found += [(name, filters, "500 ms") for name, filters in _scanning().items()]
    return {name: (StatementQuery(filters=filters), budget) for name, filters, budget in found}


def _measure_page(path: Path) -> Iterator[Row]:
    from annotator.model.statement_query import StatementQuery

    page = _Page(path)
    total = page.session.project.statement_list.total()
    where = f" – {total:,} statements"
    yield Row(f"open the Statements page{where}", page.opened, "ms", "300 ms")
    yield Row(f"open it until all is counted{where}", page.whole, "ms")
    yield Row(f"scroll to the end{where}", page.scroll_to_end(), "ms", "100 ms")
    for name, (query, budget) in _queries(page.session).items():
        first, whole, count = page.query(query)
        yield Row(f"filter by {name}, first screen{where}", first, "ms", budget)
        yield Row(f"filter by {name}, all {count:,} counted{where}", whole, "ms")
    yield Row(f"scroll to the end of a filter{where}", page.scroll_to_end(), "ms", "100 ms")
    for column in ("field:topic", "field:speaker", "article", "created", "words"):
        _, whole, _ = page.query(StatementQuery(sort=column))
        yield Row(f"sort by {column}, exact order in the background{where}", whole, "ms", "2,000 ms")
        yield Row(f"scroll to the end of that{where}", page.scroll_to_end(), "ms", "100 ms")
    for column in ("field:topic", "article"):
        _, whole, _ = page.query(StatementQuery(group=column))
        yield Row(f"group by {column}, in the background{where}", whole, "ms")
    page.query(StatementQuery())
    page.work.panel.table.selectAll()
    begun = time.perf_counter()
    page.work.panel.table.clearSelection()
    page.work.panel.table.selectAll()
    page.application.processEvents()
    yield Row(f"select all{where}", (time.perf_counter() - begun) * 1000, "ms", "100 ms")
    yield from _memory(f"with the page{where}")
    page.window.close()


def _memory(what: str) -> Iterator[Row]:
    """Pages of the project file in the system's cache count as resident too; they can be given back at any time."""
    status = Path("/proc/self/status")
    if status.exists():
        lines = dict(line.split(":", 1) for line in status.read_text().splitlines())
        for key, words in (("VmHWM", "greatest, pages of the file included"), ("RssAnon", "the program's own")):
            yield Row(f"memory {what}: {words}", int(lines[key].split()[0]) / 1024, "MB", "400 MB")


def _measure_bulk(path: Path) -> Iterator[Row]:
    from annotator.coding.bulk_preview import bulk_preview
    from annotator.coding.commands.bulk import RecodeField, Selection, SendSelectedToReview
    from annotator.coding.session import Session
    from annotator.model.ids import FieldId
    from annotator.model.statement_query import StatementQuery

    session = Session.open(path, coder_name="anna")
    total = session.project.statement_list.total()
    where = f" – {total:,} statements"
    chosen = Selection(query=StatementQuery())
    recode = RecodeField(chosen, FieldId("stance"), None, "unclear")

    def rate(call: Callable[[], Any]) -> float:
        begun = time.perf_counter()
        call()
        return total / (time.perf_counter() - begun)

    yield Row(
        f"preview of a recode of all{where}",
        rate(lambda: bulk_preview(session.project, recode, name_of=session.queries.name_of)),
        "statements/s",
    )
    yield Row(f"recode of all{where}", rate(lambda: session.run(recode)), "statements/s", "≥ 20,000/s")
    yield Row(f"undo of that{where}", rate(session.undo), "statements/s", "≥ 20,000/s")
    yield Row(f"send all to review{where}", rate(lambda: session.run(SendSelectedToReview(chosen))), "statements/s")
    yield from _memory(f"after that{where}")
    session.close()


if __name__ == "__main__":
    measure = {"page": _measure_page, "bulk": _measure_bulk}[sys.argv[1]]
    for found in measure(Path(sys.argv[2])):
        print(json.dumps(asdict(found)), flush=True)
