"""Articles in: what was recognised, which column is what, how far it is, and what became of every file and line."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import get_args

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QColor
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QGridLayout,
    QHeaderView,
    QPlainTextEdit,
    QProgressBar,
    QStackedWidget,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from annotator.exchange.readers.incoming import FIELDS, DateOrder, ReadOptions
from annotator.exchange.report import ImportReport
from annotator.model.errors import AnnotatorError
from annotator.ui.dialogs.frame import FramedDialog
from annotator.ui.jobs import JobProgress
from annotator.ui.pieces import label
from annotator.ui.preview import Preview
from annotator.ui.report_words import import_words
from annotator.ui.shown import shown_date, shown_number
from annotator.ui.style import GRID
from annotator.ui.theme import Theme
from annotator.ui.translation import shown_error, shown_message

_STEPS = 1000
_DETAILS = 200
_ENCODINGS = ("utf-8", "utf-16", "windows-1252", "windows-1250", "windows-1251", "windows-1256", "gb18030", "shift_jis")


class ImportDialog(FramedDialog):
    """Three pages: what would come in, how far it is, what came of it. Tells `preview_wanted(ReadOptions)`,
    `import_wanted(ReadOptions)` and `cancel_wanted`; does none of it itself. Not modal: reading goes on beside it."""

    preview_wanted = Signal(object)
    import_wanted = Signal(object)
    cancel_wanted = Signal()

    def __init__(self, paths: Sequence[Path], theme: Theme, *, parent: QWidget | None = None) -> None:
        super().__init__(parent, width=760)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.dress(self.tr("Import articles"), self.tr("Looking at the files …"), self.tr("Import"))
        self._paths = tuple(paths)
        self._theme = theme
        self._running = False
        self._pages = QStackedWidget()
        self._pages.addWidget(self._preview_page())
        self._pages.addWidget(self._progress_page())
        self._pages.addWidget(self._report_page())
        self.body.addWidget(self._pages, 1)
        self.action_button.setEnabled(False)
        self.resize(820, 560)

    # what would come in

    def _preview_page(self) -> QWidget:
        self.table = QTableWidget(0, 5)
        self.table.setObjectName("import_preview")
        self.table.setAccessibleName(self.tr("What would be imported"))
        self.table.setHorizontalHeaderLabels(
            [self.tr("Title"), self.tr("Source"), self.tr("Published"), self.tr("Characters"), self.tr("Begins")]
        )
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setShowGrid(False)
        self.table.setWordWrap(False)
        self.table.verticalHeader().hide()
        header = self.table.horizontalHeader()
        header.setStretchLastSection(True)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setHighlightSections(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        for column, width in enumerate((220, 110, 100, 90)):
            self.table.setColumnWidth(column, width)
        self.encoding = self._choice(
            "import_encoding", [(self.tr("found out"), ""), *((name, name) for name in _ENCODINGS)]
        )
        orders: tuple[DateOrder, ...] = get_args(DateOrder)
        words = {"dmy": self.tr("day first"), "mdy": self.tr("month first")}
        self.date_order = self._choice(
            "import_dates", [(self.tr("only if clear"), ""), *((words[order], order) for order in orders)]
        )
        page = QWidget()
        column_of_page = QVBoxLayout(page)
        column_of_page.setContentsMargins(0, 0, 0, 0)
        column_of_page.setSpacing(3 * GRID)
        column_of_page.addWidget(self.table, 1)
        column_of_page.addWidget(self._mapping())
        return page

    def _mapping(self) -> QWidget:
        box = QWidget()
        grid = QGridLayout(box)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(2 * GRID)
        grid.setVerticalSpacing(GRID)
        words = {
            "text": self.tr("Text"),
            "title": self.tr("Title"),
            "source": self.tr("Source"),
            "author": self.tr("Author"),
            "published": self.tr("Published"),
            "url": self.tr("Address"),
            "language": self.tr("Language"),
        }
        self.columns: dict[str, QComboBox] = {}
        self._column_labels = []
        for place, field in enumerate(FIELDS):
            box_of_field = self._choice(f"import_column_{field}", [("", "")])
            box_of_field.setAccessibleName(self.tr("Column with: {0}").format(words[field]))
            self.columns[field] = box_of_field
            name = label(words[field], "soft")
            self._column_labels.append(name)
            grid.addWidget(name, 2 * (place // 4), place % 4)
            grid.addWidget(box_of_field, 2 * (place // 4) + 1, place % 4)
        grid.addWidget(label(self.tr("Dates such as 3/4/2025"), "soft"), 4, 0)
        grid.addWidget(self.date_order, 5, 0)
        grid.addWidget(label(self.tr("Encoding"), "soft"), 4, 1)
        grid.addWidget(self.encoding, 5, 1)
        for column in range(4):
            grid.setColumnStretch(column, 1)
        return box

    def _choice(self, name: str, choices: Sequence[tuple[str, str]]) -> QComboBox:
        made = QComboBox()
        made.setObjectName(name)
        for words, value in choices:
            made.addItem(words, value)
        made.activated.connect(lambda _: self.preview_wanted.emit(self.options()))
        return made

    def options(self) -> ReadOptions:
        """What the person said about the files."""
        mapped = {field: str(box.currentData()) for field, box in self.columns.items() if box.currentData()}
        order: DateOrder | None = self.date_order.currentData() or None
        return ReadOptions(columns=mapped, encoding=self.encoding.currentData() or None, date_order=order)

    def show_preview(self, preview: Preview) -> None:
        """Shows what would come in."""
        if self._running:
            return
        parts = [self.tr("1 file") if preview.files == 1 else self.tr("{0} files").format(shown_number(preview.files))]
        if preview.native:
            parts.append(self.tr("{0} with Annotator’s own records").format(preview.native))
        if preview.refused:
            parts.append(self.tr("{0} that cannot be read").format(preview.refused))
        self.words.setText(
            " · ".join(parts) + ". " + self.tr("The texts go in as they are; the same text is taken once.")
        )
        self._show_columns(preview)
        self.table.setRowCount(len(preview.rows))
        for place, row in enumerate(preview.rows):
            cells = (
                row.title,
                row.source,
                shown_date(row.published),
                shown_number(row.characters) if row.characters else "",
                row.problem or row.begins,
            )
            for column, words in enumerate(cells):
                item = QTableWidgetItem(words)
                item.setToolTip(words)
                if row.problem and column == len(cells) - 1:
                    item.setForeground(QColor(self._theme.warning))
                self.table.setItem(place, column, item)
        self.say_problem(preview.problem)
        self.action_button.setEnabled(bool(preview.files) and not preview.problem)

    def _show_columns(self, preview: Preview) -> None:
        has_columns = bool(preview.columns)
        for box, name in zip(self.columns.values(), self._column_labels, strict=True):
            box.setVisible(has_columns)
            name.setVisible(has_columns)
        for field, box in self.columns.items():
            kept = str(box.currentData() or "")
            recognised = preview.chosen.get(field, "")
            box.clear()
            box.addItem(
                self.tr("{0} (recognised)").format(recognised) if recognised and not kept else self.tr("none"), ""
            )
            for column in preview.columns:
                box.addItem(column, column)
            if kept in preview.columns:
                box.setCurrentIndex(preview.columns.index(kept) + 1)

    # how far it is

    def _progress_page(self) -> QWidget:
        self.progress = QProgressBar()
        self.progress.setObjectName("import_progress")
        self.progress.setTextVisible(False)
        self.progress_words = label("", "soft")
        page = QWidget()
        column = QVBoxLayout(page)
        column.addStretch(1)
        column.addWidget(self.progress_words)
        column.addWidget(self.progress)
        column.addStretch(2)
        return page

    def confirm(self) -> None:
        """Import, or, when all is over, close."""
        if self._pages.currentIndex() == 0:
            self._running = True
            self.action_button.setEnabled(False)
            self.words.setText(self.tr("Reading goes on meanwhile; coding waits until the articles are in."))
            self._pages.setCurrentIndex(1)
            self.show_progress(JobProgress(None, self.tr("Reading …")))
            self.import_wanted.emit(self.options())
        else:
            self.accept()

    def show_progress(self, progress: JobProgress) -> None:
        """How far the import is."""
        self.progress_words.setText(progress.words)
        self.progress.setRange(0, 0 if progress.fraction is None else _STEPS)
        if progress.fraction is not None:
            self.progress.setValue(round(progress.fraction * _STEPS))

    # what came of it

    def _report_page(self) -> QWidget:
        self.report = QPlainTextEdit()
        self.report.setObjectName("import_report")
        self.report.setReadOnly(True)
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.report)
        return page

    def show_report(self, report: ImportReport) -> None:
        """Says what was imported, what was there already, what was changed or refused."""
        details = "\n".join(report.details(_DETAILS))
        self._end(import_words(report), shown_message(details) or self.tr("Every file and line was taken as it is."))

    def show_failure(self, error: AnnotatorError) -> None:
        """Says why nothing was imported."""
        self._end(self.tr("Nothing was imported."), shown_error(error))

    def show_cancelled(self) -> None:
        """Says that nothing was imported because it was cancelled."""
        self._end(self.tr("Cancelled: nothing was imported."), "")

    def _end(self, words: str, details: str) -> None:
        self._running = False
        self.words.setText(words)
        self.report.setPlainText(details)
        self._pages.setCurrentIndex(2)
        self.cancel_button.hide()
        self.action_button.setText(self.tr("Close"))
        self.action_button.setEnabled(True)
        self.action_button.setFocus()

    @override
    def reject(self) -> None:
        """Cancel: stops a running import, closes the dialog else."""
        if self._running:
            self.cancel_button.setEnabled(False)
            self.progress_words.setText(self.tr("Stopping …"))
            self.cancel_wanted.emit()
        else:
            super().reject()

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        if self._running:
            event.ignore()
            self.reject()
        else:
            super().closeEvent(event)
