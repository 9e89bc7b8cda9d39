"""The found statements as a table: many can be selected without being read, groups close, Enter leads to the statement."""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QModelIndex, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget
from typing_extensions import override

from annotator.coding.found_statements import FoundStatement
from annotator.ui.models.project_statements_model import GroupLine, ProjectStatementsModel
from annotator.ui.shown import shown_number
from annotator.ui.style import GRID
from annotator.ui.text_direction import follow_words
from annotator.ui.theme import Theme

_LEAST_WORDS = 240
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


@dataclass(frozen=True, slots=True)
class StatementOpened:
    """The person wants to see a statement in its article."""

    statement: FoundStatement


class LinesTable(QTableView):
    """A table whose lines are those of a ProjectStatementsModel: the statements themselves, or their words in context.
    `statement_opened` carries a StatementOpened; `chosen_changed` is told when other lines are selected."""

    statement_opened = Signal(StatementOpened)
    chosen_changed = Signal()
    delete_wanted = Signal()

    def __init__(self, lines: ProjectStatementsModel, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lines = lines
        self._theme = theme
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerItem)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 3 * GRID)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setStretchLastSection(True)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)

    def set_theme(self, theme: Theme) -> None:
        """Draws in these colours."""
        self._theme = theme
        self.viewport().update()

    # what is selected

    def chosen_count(self) -> int:
        """How many statements are selected. The heading of a closed group stands for its statements, another for none."""
        return sum(self._statements_in(first, last) for first, last in self._stretches())

    def is_all_chosen(self) -> bool:
        """Whether every line is selected."""
        lines = self.lines.rowCount()
        return lines > 0 and sum(last - first + 1 for first, last in self._stretches()) == lines

    def chosen_places(self) -> array[int]:
        """The places of the selected statements, in the order of the lines."""
        found = array("I")
        for first, last in self._stretches():
            found.extend(self.lines.places_in(first, last, closed=True))
        return found

    def current_statement(self) -> FoundStatement | None:
        """The statement of the current line, or None."""
        return self.lines.statement_at(self.currentIndex().row())

    def _stretches(self) -> list[tuple[int, int]]:
        selection = self.selectionModel()
        found = sorted({(part.top(), part.bottom()) for part in list(selection.selection())})  # type: ignore[call-overload]
        joined: list[tuple[int, int]] = []
        for first, last in found:
            if joined and first <= joined[-1][1] + 1:
                joined[-1] = joined[-1][0], max(last, joined[-1][1])
            else:
                joined.append((first, last))
        return joined

    def _statements_in(self, first: int, last: int) -> int:
        if not self.lines.findings.groups:
            return last - first + 1
        return len(self.lines.places_in(first, last, closed=True))

    def select_line(self, line: int) -> None:
        """Makes this the one selected line, and shows it."""
        index = self.model().index(line, 0)
        flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
        self.selectionModel().setCurrentIndex(index, flags)
        self.scrollTo(index)

    @override
    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        super().selectionChanged(selected, deselected)
        self.chosen_changed.emit()

    # gestures

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        line = self.currentIndex().row()
        group = self.lines.group_at(line)
        if event.modifiers() & ~(Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.ShiftModifier):
            super().keyPressEvent(event)
        elif event.key() == Qt.Key.Key_Delete:
            self.delete_wanted.emit()
        elif group is not None and _toggles(event, group):
            self._toggle(line)
        elif group is None and event.key() in _ENTER:
            self._open(line)
        elif group is None and event.key() == Qt.Key.Key_Left and self.lines.findings.groups:
            heading = self.lines.next_heading(line, backwards=True)
            if heading is not None:
                self.select_line(heading)
        else:
            super().keyPressEvent(event)

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        line = self.rowAt(event.position().toPoint().y())
        if self.lines.group_at(line) is None:
            self._open(line)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        line = self.rowAt(event.position().toPoint().y())
        plain = event.modifiers() == Qt.KeyboardModifier.NoModifier and event.button() == Qt.MouseButton.LeftButton
        if plain and self.lines.group_at(line) is not None and self.currentIndex().row() == line:
            self._toggle(line)

    def _open(self, line: int) -> None:
        row = self.lines.statement_at(line)
        if row is not None:
            self.statement_opened.emit(StatementOpened(row))

    def _toggle(self, line: int) -> None:
        top = self.verticalScrollBar().value()
        self.lines.toggle_group(line)
        self.verticalScrollBar().setValue(top)
        self.select_line(line)

    # headings of groups, over all columns

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self.lines.findings.groups:
            return
        painter = QPainter(self.viewport())
        follow_words(painter)
        first = max(0, self.rowAt(0))
        for line in range(first, self.lines.rowCount()):
            top = self.rowViewportPosition(line)
            if top > self.viewport().height():
                break
            group = self.lines.group_at(line)
            if group is not None:
                rect = QRect(0, top, self.viewport().width(), self.rowHeight(line))
                self._paint_heading(painter, rect, group, self.selectionModel().isRowSelected(line, QModelIndex()))
        painter.end()

    def _paint_heading(self, painter: QPainter, rect: QRect, group: GroupLine, selected: bool) -> None:
        painter.fillRect(rect, QColor(self._theme.accent_tint if selected else self._theme.window))
        painter.setPen(QPen(QColor(self._theme.line), 1))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        self._paint_arrow(painter, QPoint(rect.left() + 4 * GRID, rect.center().y()), is_open=group.is_open)
        bold = QFont(self.font())
        bold.setWeight(QFont.Weight.DemiBold)
        left = rect.left() + 7 * GRID
        count = shown_number(group.number)
        room = rect.width() - left - 6 * GRID - QFontMetrics(self.font()).horizontalAdvance(count)
        label = QFontMetrics(bold).elidedText(
            group.label or self.tr("Nothing chosen"), Qt.TextElideMode.ElideRight, room
        )
        flags = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine)
        painter.setFont(bold)
        painter.setPen(QColor(self._theme.text if group.label else self._theme.text_soft))
        painter.drawText(rect.adjusted(left, 0, 0, 0), flags, label)
        painter.setFont(self.font())
        painter.setPen(QColor(self._theme.text_soft))
        after = left + QFontMetrics(bold).horizontalAdvance(label) + 2 * GRID
        painter.drawText(rect.adjusted(after, 0, 0, 0), flags, count)

    def _paint_arrow(self, painter: QPainter, at: QPoint, *, is_open: bool) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(self._theme.text_soft), 1.4))
        x, y = at.x(), at.y()
        corners: Sequence[QPoint] = (
            (QPoint(x - 4, y - 2), QPoint(x, y + 2), QPoint(x + 4, y - 2))
            if is_open
            else (QPoint(x - 2, y - 4), QPoint(x + 2, y), QPoint(x - 2, y + 4))
        )
        painter.drawPolyline(list(corners))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)


class FoundTable(LinesTable):
    """The statements by their columns. A click on a heading sorts."""

    def __init__(self, lines: ProjectStatementsModel, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(lines, theme, parent)
        self.setObjectName("found_table")
        self.setAccessibleName(self.tr("Statements of the project"))
        self.setModel(lines)
        header = self.horizontalHeader()
        header.setSelectionModel(QItemSelectionModel(lines, header))  # else it asks every line whether it is selected
        header.setSortIndicatorShown(True)
        header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        header.setSectionsClickable(True)
        header.setSectionsMovable(False)
        header.sortIndicatorChanged.connect(lines.sort)

    def show_order(self) -> None:
        """Shows by which column the findings are sorted."""
        query = self.lines.findings.query
        section = next((place for place, column in enumerate(self.lines.columns) if column.key == query.sort), -1)
        order = Qt.SortOrder.DescendingOrder if query.descending else Qt.SortOrder.AscendingOrder
        header = self.horizontalHeader()
        blocked = header.blockSignals(True)
        header.setSortIndicator(section if query.sort else -1, order)
        header.blockSignals(blocked)

    def set_widths(self) -> None:
        """Gives every column the width that it begins with."""
        for place, column in enumerate(self.lines.columns):
            wanted = max(column.width, self.fontMetrics().horizontalAdvance(column.heading) + 8 * GRID)
            self.setColumnWidth(place, wanted)
        self._fill_width()

    def _fill_width(self) -> None:
        """Gives the words the room that the others leave."""
        words = next((place for place, column in enumerate(self.lines.columns) if column.key == "words"), None)
        if words is not None:
            others = sum(self.columnWidth(place) for place in range(len(self.lines.columns)) if place != words)
            self.setColumnWidth(words, max(_LEAST_WORDS, self.viewport().width() - others))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fill_width()


def _toggles(event: QKeyEvent, group: GroupLine) -> bool:
    """Whether the key closes or opens the group on whose heading it is pressed."""
    key = event.key()
    return (
        key in (*_ENTER, Qt.Key.Key_Space)
        or (key == Qt.Key.Key_Left and group.is_open)
        or (key == Qt.Key.Key_Right and not group.is_open)
    )
