"""Picking an example from what is coded: statements are searched by their words and values."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget
from typing_extensions import override

from annotator.coding.queries import Queries
from annotator.coding.rows import StatementRow
from annotator.model.codebook import Codebook, Example
from annotator.ui.dialogs.frame import FramedDialog
from annotator.ui.pieces import HintedLineEdit, label
from annotator.ui.shown import joined_parts

_MOST = 100
_DELAY_MS = 150


class PickExampleDialog(FramedDialog):
    """After `accepted`, `example` holds the statement's words; why it is an example is for the person to say. `first` is what
    is searched at first."""

    def __init__(self, queries: Queries, codebook: Codebook, *, first: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent, width=640)
        self.dress(
            self.tr("An example from what is coded"),
            self.tr("Search the statements of the project; the words of the one you choose are taken over."),
            self.tr("Take as example"),
        )
        self._queries = queries
        self._columns = [field.id for kind in codebook.types for field in kind.fields if field.group == "core"]
        self.example: Example | None = None
        self.filter = HintedLineEdit(self.tr("Words, a speaker, a topic …"))
        self.filter.setObjectName("example_filter")
        self.filter.setClearButtonEnabled(True)
        self.filter.setText(first)
        self.list = QListWidget()
        self.list.setObjectName("example_list")
        self.list.setAccessibleName(self.tr("Statements found"))
        self.list.setMinimumHeight(300)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.itemDoubleClicked.connect(lambda: self.confirm())
        self.list.currentRowChanged.connect(lambda row: self.action_button.setEnabled(row >= 0))
        self.count = label("", "faint")
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_DELAY_MS)
        self._timer.timeout.connect(self.search)
        self.filter.textChanged.connect(lambda: self._timer.start())
        self.add_row(self.tr("Search"), self.filter)
        self.body.addWidget(self.list, 1)
        self.body.addWidget(self.count)
        self.start_with(self.filter)
        self.search()

    def search(self) -> None:
        """Lists the statements that match what is typed, everybody's."""
        self._timer.stop()
        self.list.clear()
        text = self.filter.text()
        rows = self._queries.statement_rows(None, self._columns, text, limit=_MOST, everyone=True)
        for row in rows:
            item = QListWidgetItem(f"{row.words}\n{_details(row)}", self.list)
            item.setData(Qt.ItemDataRole.UserRole, row.id)
            item.setSizeHint(QSize(100, 2 * self.fontMetrics().lineSpacing() + 12))
        one, many, more = self.tr("1 statement"), self.tr("{0} statements"), self.tr("the first {0} statements")
        words = one if len(rows) == 1 else (more if len(rows) == _MOST else many).format(len(rows))
        self.count.setText(words if rows else self.tr("No statement has these words."))
        self.list.setCurrentRow(0 if rows else -1)
        self.action_button.setEnabled(bool(rows))

    @override
    def confirm(self) -> None:
        if self._timer.isActive():
            self.search()
        found = self.list.selectedItems()
        wanted = found[0].data(Qt.ItemDataRole.UserRole) if found else None
        view = None if wanted is None else self._queries.statement_view(wanted, everyone=True)
        if view is not None:
            self.example = Example(text=view.text)
            self.accept()


def _details(row: StatementRow) -> str:
    return joined_parts([*row.cells, row.article_title])
