"""The details of many articles changed at once: what, how, and before → after of each."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QColor
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHeaderView,
    QLineEdit,
    QStackedWidget,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from annotator.coding.article_query import PreviewRow
from annotator.model.article import Article
from annotator.model.article_query import sorted_tags, tags_of
from annotator.model.errors import UserError
from annotator.model.metadata_change import ChangeTags, FillIn, MetadataChange, SetValue, value_of
from annotator.ui.dialogs.frame import FramedDialog
from annotator.ui.pieces import label
from annotator.ui.shown import shown_number
from annotator.ui.style import GRID
from annotator.ui.theme import Theme
from annotator.ui.translation import shown_error, shown_message

_DELAY_MS = 200
_SHOWN = 200
TAGS_KEY = "tags"
PreviewOf = Callable[[MetadataChange], Sequence[PreviewRow]]
"""The rows of a change; at most so many as are looked at."""


class ChangeArticlesDialog(FramedDialog):
    """Asks for one change. After `accepted`, `change` holds it. `preview` is asked whenever the change is another one;
    `looked_at` of `count` articles are shown to it."""

    def __init__(
        self,
        *,
        count: int,
        looked_at: int,
        preview: PreviewOf,
        theme: Theme,
        key: str = "source",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent, width=720)
        title = (
            self.tr("Change 1 article") if count == 1 else self.tr("Change {0} articles").format(shown_number(count))
        )
        self.dress(title, "", self.tr("Change"))
        self.change: MetadataChange | None = None
        self._preview = preview
        self._count, self._looked_at = count, looked_at
        self._theme = theme
        self._delay = QTimer(self)
        self._delay.setSingleShot(True)
        self._delay.setInterval(_DELAY_MS)
        self._delay.timeout.connect(self.show_preview)
        self._make_fields()
        self.what.setCurrentIndex(max(0, self.what.findData(key)))
        self.resize(760, 620)
        self._show_fields()
        self.show_preview()

    def _make_fields(self) -> None:
        self.what = self._box("change_what", self._parts())
        self.other = self._line("change_other", self.tr("name of the detail"))
        self.how = self._box(
            "change_how",
            (
                (self.tr("Set to these words"), "set"),
                (self.tr("Fill in a pattern"), "fill"),
                (self.tr("Read from another detail"), "read"),
            ),
        )
        self._pages = QStackedWidget()
        self._make_pages()
        self.summary = label("", "soft", wrap=True)
        self.summary.setObjectName("change_summary")
        self.table = self._table()
        self.add_row(self.tr("What"), self.what, self.other)
        self._how_label = self.add_row(self.tr("How"), self.how)
        self.body.addWidget(self._pages)
        self.body.addWidget(self.summary)
        self.body.addWidget(self.table, 1)
        self.what.currentIndexChanged.connect(self._show_fields)
        self.how.currentIndexChanged.connect(self._show_fields)

    def _parts(self) -> tuple[tuple[str, str], ...]:
        return (
            (self.tr("Source"), "source"),
            (self.tr("Author"), "author"),
            (self.tr("Language"), "language"),
            (self.tr("Published"), "published"),
            (self.tr("Title"), "title"),
            (self.tr("Address"), "url"),
            (self.tr("Tags"), TAGS_KEY),
            (self.tr("Another detail"), ""),
        )

    def _box(self, name: str, choices: Sequence[tuple[str, str]]) -> QComboBox:
        made = QComboBox()
        made.setObjectName(name)
        for words, value in choices:
            made.addItem(words, value)
        return made

    def _line(self, name: str, hint: str) -> QLineEdit:
        made = QLineEdit()
        made.setObjectName(name)
        made.setPlaceholderText(hint)
        made.setAccessibleName(hint)
        made.textChanged.connect(lambda: self._delay.start())
        made.returnPressed.connect(self.confirm)
        return made

    def _make_pages(self) -> None:
        self.value = self._line("change_value", self.tr("the words; empty takes the detail away"))
        self.template = self._line("change_template", "{source}: {title}")
        self.template.setAccessibleName(self.tr("The pattern"))
        readable = [part for part in self._parts() if part[1] not in (TAGS_KEY, "")]
        self.source = self._box(
            "change_source", [*readable, (self.tr("File name"), "file"), (self.tr("Folder"), "folder")]
        )
        self.source.setAccessibleName(self.tr("Where it is read from"))
        self.source.setCurrentIndex(self.source.findData("title"))
        self.source.currentIndexChanged.connect(lambda: self._delay.start())
        self.expression = self._line("change_expression", r"\((\d+ \w+ \d{4})\)")
        self.expression.setAccessibleName(self.tr("The regular expression"))
        self.add_tags = self._line("change_add_tags", self.tr("tags to add, with commas between them"))
        self.remove_tags = self._line("change_remove_tags", self.tr("tags to take away"))
        places = self.tr(
            "In braces: {title} {source} {author} {published} {url} {language} {file} {folder}, or any detail’s name."
        )
        expression = self.tr("A regular expression. What its first parentheses hold is taken, else all that fits.")
        for parts, hint in (
            ((self.value,), ""),
            ((self.template,), places),
            ((self.source, self.expression), expression),
            ((self.add_tags, self.remove_tags), ""),
        ):
            page = QWidget()
            column = QVBoxLayout(page)
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(GRID)
            for part in parts:
                column.addWidget(part)
            if hint:
                column.addWidget(label(hint, "faint", wrap=True))
            column.addStretch(1)
            self._pages.addWidget(page)

    def _table(self) -> QTableWidget:
        table = QTableWidget(0, 3)
        table.setObjectName("change_preview")
        table.setAccessibleName(self.tr("Before and after"))
        table.setHorizontalHeaderLabels([self.tr("Article"), self.tr("Before"), self.tr("After")])
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setShowGrid(False)
        table.setWordWrap(False)
        table.setTabKeyNavigation(False)
        table.verticalHeader().hide()
        header = table.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)
        table.setColumnWidth(1, 170)
        return table

    def _show_fields(self) -> None:
        tags = self.what.currentData() == TAGS_KEY
        self.other.setVisible(self.what.currentData() == "")
        self.how.setVisible(not tags)
        self._how_label.setVisible(not tags)
        place = 3 if tags else ("set", "fill", "read").index(str(self.how.currentData()))
        self._pages.setCurrentIndex(place)
        page = self._pages.currentWidget()
        if page is not None:
            self._pages.setMaximumHeight(page.sizeHint().height())
        self._delay.start()

    def wanted(self) -> MetadataChange | None:
        """The change as it is filled in; None while something is missing."""
        key = str(self.what.currentData()) or self.other.text().strip()
        if key == TAGS_KEY:
            add, remove = (sorted_tags(line.text().split(",")) for line in (self.add_tags, self.remove_tags))
            return ChangeTags(add=add, remove=remove) if add or remove else None
        if not key:
            return None
        if self.how.currentData() == "set":
            return SetValue(key, self.value.text().strip())
        if self.how.currentData() == "fill":
            return FillIn(key, self.template.text()) if self.template.text() else None
        expression = self.expression.text()
        return FillIn(key, source=str(self.source.currentData()), expression=expression) if expression else None

    def show_preview(self) -> None:
        """Shows what the change would do, what cannot be read first."""
        self._delay.stop()
        change = self.wanted()
        self.say_problem("")
        self.action_button.setEnabled(False)
        self.table.setRowCount(0)
        self.summary.setText("")
        if change is None:
            return
        try:
            rows = self._preview(change)
        except UserError as error:
            self.say_problem(shown_error(error))
            return
        unread = [row for row in rows if row.problems]
        changed = [row for row in rows if row.before != row.after]
        self._fill(change, [*unread, *changed][:_SHOWN])
        self.summary.setText(self._summary(len(changed), len(unread)))
        self.action_button.setEnabled(bool(changed) or self._looked_at < self._count)

    def _fill(self, change: MetadataChange, rows: Sequence[PreviewRow]) -> None:
        self.table.setRowCount(len(rows))
        for place, row in enumerate(rows):
            after = shown_message(row.problems[0]) if row.problems else _shown(change, row.after)
            for column, words in enumerate((row.before.title, _shown(change, row.before), after)):
                item = QTableWidgetItem(words)
                item.setToolTip(words)
                if row.problems and column == 2:
                    item.setForeground(QColor(self._theme.warning))
                self.table.setItem(place, column, item)

    def _summary(self, changed: int, unread: int) -> str:
        parts = [self.tr("changes {0} of {1}").format(shown_number(changed), shown_number(self._looked_at))]
        if unread:
            parts.append(self.tr("{0} cannot be read and keep what they have").format(shown_number(unread)))
        if self._looked_at < self._count:
            parts.append(self.tr("the first {0} were looked at").format(shown_number(self._looked_at)))
        words = " · ".join(parts)
        return words[:1].upper() + words[1:]

    def confirm(self) -> None:
        """Accepts when there is something to change."""
        if self._delay.isActive():
            self.show_preview()
        if self.action_button.isEnabled() and self.isVisible():
            self.change = self.wanted()
            self.accept()


def _shown(change: MetadataChange, article: Article) -> str:
    if isinstance(change, ChangeTags):
        return ", ".join(tags_of(article.metadata))
    return value_of(article, change.key)
