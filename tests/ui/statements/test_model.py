"""The model behind the Statements page: what Qt demands of it, groups that close, rows read a screen at a time."""

from __future__ import annotations

from array import array
from collections.abc import Sequence

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from annotator.coding.found_statements import Findings, FoundStatement
from annotator.coding.word_search import WordsInContext
from annotator.model.ids import ArticleId, CoderId, FieldId, StatementId, TypeId
from annotator.model.patterns import Hit
from annotator.model.statement_query import StatementQuery
from annotator.ui.models.concordance_model import ConcordanceModel
from annotator.ui.models.project_statements_model import (
    FOUND_ROLE,
    GROUP_ROLE,
    FoundColumn,
    GroupLine,
    ProjectStatementsModel,
    SortWanted,
)

MODE = QAbstractItemModelTester.FailureReportingMode.Fatal
COLUMNS = (FoundColumn("field:stance", "Stance"), FoundColumn("words", "Words"), FoundColumn("coder", "Coder"))
GROUPED = StatementQuery(group="coder")


def row(place: int) -> FoundStatement:
    """A statement that says its place."""
    return FoundStatement(
        place=place,
        id=StatementId(f"s{place}"),
        article=ArticleId("a"),
        title="Talks",
        source="Post",
        published="2024-03",
        type=TypeId("statement"),
        type_label="Statement",
        coder=CoderId("c"),
        coder_name="anna",
        layer="gold",
        round=1,
        version=2,
        cells={FieldId("stance"): "Support"},
        colour="#2B6CB0",
        words=f"words {place}",
        start=0,
        end=5,
        complete=True,
        unsure=True,
        on_review=True,
        note="",
        created="2026-01-05T09:00:00.000Z",
        updated="2026-01-06T09:00:00.000Z",
    )


class Reading:
    """Reads rows, and remembers which."""

    def __init__(self, gone: Sequence[int] = ()) -> None:
        self.asked: list[list[int]] = []
        self.gone = set(gone)

    def __call__(self, places: Sequence[int]) -> list[FoundStatement]:
        self.asked.append(list(places))
        return [row(place) for place in places if place not in self.gone]


def findings(count: int, query: StatementQuery = StatementQuery(), *groups: tuple[str, str, int]) -> Findings:  # noqa: B008
    return Findings(query, array("I", range(1, count + 1)), groups, whole=True)


def words(model: ProjectStatementsModel) -> list[str]:
    """What every line says."""
    said = []
    for line in range(model.rowCount()):
        group = model.group_at(line)
        found = model.statement_at(line)
        said.append(f"[{group.label}]" if group else found.words if found else "gone")
    return said


def test_rows_are_read_a_screen_at_a_time(qtbot: QtBot) -> None:
    reading = Reading()
    model = ProjectStatementsModel(reading, COLUMNS)
    tester = QAbstractItemModelTester(model, MODE)
    model.set_findings(findings(1_000_000))
    reading.asked.clear()
    assert model.rowCount() == 1_000_000
    assert model.index(999_999, 1).data() == "words 1000000"
    assert model.index(999_980, 0).data() == "Support"
    assert [len(asked) for asked in reading.asked] == [50]
    assert model.index(3, 1).data(FOUND_ROLE) == row(4)
    assert model.line_of_place(500_000) == 499_999
    assert model.line_of_place(2_000_000) is None
    del tester


def test_more_of_the_same_are_put_at_the_end(qtbot: QtBot) -> None:
    reading = Reading()
    model = ProjectStatementsModel(reading, COLUMNS)
    tester = QAbstractItemModelTester(model, MODE)
    resets: list[bool] = []
    model.modelReset.connect(lambda: resets.append(True))
    model.set_findings(findings(3))
    with qtbot.waitSignal(model.rowsInserted):
        model.set_findings(findings(120))
    assert words(model)[-1] == "words 120" and not resets
    model.set_findings(findings(2))
    assert words(model) == ["words 1", "words 2"] and len(resets) == 1
    del tester


def test_groups_close_and_open(qtbot: QtBot) -> None:
    model = ProjectStatementsModel(Reading(), COLUMNS)
    tester = QAbstractItemModelTester(model, MODE)
    model.set_findings(findings(5, GROUPED, ("a", "anna", 2), ("b", "ben", 2), ("", "", 1)))
    assert words(model) == ["[anna]", "words 1", "words 2", "[ben]", "words 3", "words 4", "[]", "words 5"]
    assert model.index(0, 0).data(GROUP_ROLE) == GroupLine("a", "anna", 2, True)
    assert [model.line_of_place(place) for place in range(1, 6)] == [1, 2, 4, 5, 7]
    model.toggle_group(3)
    assert words(model) == ["[anna]", "words 1", "words 2", "[ben]", "[]", "words 5"]
    assert model.line_of_place(3) is None and model.line_of_place(5) == 5
    assert list(model.places_in(0, 5)) == [1, 2, 5]
    assert list(model.places_in(2, 4)) == [2]
    assert list(model.places_in(2, 4, closed=True)) == [2, 3, 4]
    assert list(model.places_in(4, 5, closed=True)) == [5]
    assert model.next_heading(4, backwards=True) == 3 and model.next_heading(3, backwards=False) == 4
    model.set_all_open(False)
    assert words(model) == ["[anna]", "[ben]", "[]"]
    model.toggle_group(2)
    assert words(model)[-1] == "words 5"
    model.set_all_open(True)
    assert list(model.places_in(0, 7)) == [1, 2, 3, 4, 5]
    del tester


def test_a_statement_that_is_gone_leaves_its_line_empty(qtbot: QtBot) -> None:
    reading = Reading(gone=[2])
    model = ProjectStatementsModel(reading, COLUMNS)
    model.set_findings(findings(3))
    assert words(model) == ["words 1", "gone", "words 3"]
    assert model.index(1, 0).data() is None
    reading.gone.clear()
    with qtbot.waitSignal(model.dataChanged):
        model.forget()
    assert words(model)[1] == "words 2"
    reading.asked.clear()
    model.forget([StatementId("s3")])
    assert words(model)[2] == "words 3"
    assert reading.asked == [[3]]


def test_a_heading_asks_for_an_order_once(qtbot: QtBot) -> None:
    model = ProjectStatementsModel(Reading(), COLUMNS)
    model.set_findings(findings(3))
    asked: list[SortWanted] = []
    model.sort_wanted.connect(asked.append)
    model.sort(2, Qt.SortOrder.DescendingOrder)
    assert asked == [SortWanted("coder", True)]
    model.set_findings(findings(3, StatementQuery(sort="coder", descending=True)))
    model.sort(2, Qt.SortOrder.DescendingOrder)
    assert len(asked) == 1


@pytest.mark.parametrize(
    ("column", "said"),
    [
        ("layer", "gold"),
        ("round", "1"),
        ("version", "2"),
        ("unsure", "unsure"),
        ("review", "to review"),
        ("article", "Talks"),
        ("source", "Post"),
        ("type", "Statement"),
        ("field:none", ""),
    ],
)
def test_each_column_has_its_words(qtbot: QtBot, column: str, said: str) -> None:
    model = ProjectStatementsModel(Reading(), COLUMNS)
    assert model.words(row(1), column) == said


def test_the_concordance_follows_the_lines(qtbot: QtBot) -> None:
    lines = ProjectStatementsModel(Reading(), COLUMNS)

    def make(found: FoundStatement) -> WordsInContext:
        return WordsInContext(found.article, found.title, Hit(0, 1), "before ", found.words, " after", False)

    model = ConcordanceModel(lines, make)
    tester = QAbstractItemModelTester(model, MODE)
    lines.set_findings(findings(2))
    assert [[model.index(line, column).data() for column in range(3)] for line in range(2)] == [
        ["before ", "words 1 after", "Talks"],
        ["before ", "words 2 after", "Talks"],
    ]
    lines.set_findings(findings(3))
    assert model.rowCount() == 3 and model.index(2, 1).data() == "words 3 after"
    lines.set_findings(findings(3, GROUPED, ("a", "anna", 3)))
    assert model.index(0, 0).data() is None and model.index(0, 0).data(GROUP_ROLE) is not None
    lines.toggle_group(0)
    assert model.rowCount() == 1
    del tester
