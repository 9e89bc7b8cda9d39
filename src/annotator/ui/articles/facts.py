"""What is known about the chosen article beside its text, editable; for several chosen ones, what can be done to them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QFormLayout, QHBoxLayout, QLabel, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from annotator.coding.article_query import ListedArticle, Origin
from annotator.model.article import Article
from annotator.model.article_query import tags_of
from annotator.model.ids import ArticleId
from annotator.model.metadata_change import (
    COLUMNS,
    KEPT_KEYS,
    ChangeTags,
    DateReader,
    MetadataChange,
    SetValue,
    value_of,
)
from annotator.ui.articles.tag_edit import TagEdit, TagsChanged
from annotator.ui.pieces import button, hairline, label
from annotator.ui.reading.flow import FlowLayout
from annotator.ui.shown import joined_parts, shown_date, shown_number
from annotator.ui.style import GRID
from annotator.ui.translation import shown_message


@dataclass(frozen=True, slots=True)
class DetailsChanged:
    """The person changed what is known about one article."""

    article: ArticleId
    change: MetadataChange


class ArticleFacts(QScrollArea):
    """Shows one article; tells `details_changed(DetailsChanged)`. Each field is kept when the focus leaves it or on Enter.
    The buttons tell what is wanted for the chosen articles."""

    details_changed = Signal(object)
    open_wanted = Signal()
    edition_wanted = Signal()
    change_wanted = Signal()
    remove_wanted = Signal()

    def __init__(self, known_tags: Callable[[], Sequence[str]], read_date: DateReader, *, writable: bool) -> None:
        super().__init__()
        self._writable = writable
        self._read_date = read_date
        self._article: Article | None = None
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.title = label("", "strong", wrap=True)
        self.about = label("", "soft", wrap=True)
        self.problem = label("", "danger", wrap=True)
        self.problem.setObjectName("facts_problem")
        self.problem.hide()
        self.edits: dict[str, QLineEdit] = {}
        self.others: dict[str, QLineEdit] = {}
        self.tags = TagEdit(known_tags)
        self.tags.tags_changed.connect(self._change_tags)
        self.fields = QWidget()
        self.unknown = QWidget()
        self.new_key, self.new_value = QLineEdit(), QLineEdit()
        self.origins = label("", "faint", wrap=True)
        self.origins.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._make_fields()
        self._lay_out()
        self.show_article(None, None, ())

    def _make_fields(self) -> None:
        names = {
            "title": self.tr("Title"),
            "source": self.tr("Source"),
            "author": self.tr("Author"),
            "published": self.tr("Published"),
            "url": self.tr("Address"),
            "language": self.tr("Language"),
        }
        form, self._label_width = _form(self.fields), 0
        for key, words in names.items():
            edit = self._edit(key, words)
            self.edits[key] = edit
            form.addRow(label(words, "soft"), edit)
            self._label_width = max(self._label_width, self.fontMetrics().horizontalAdvance(words))
        self.edits["published"].setPlaceholderText(self.tr("2025, 2025-01 or 2025-01-22"))
        self.edits["language"].setPlaceholderText(self.tr("en, de, uk …"))
        form.addRow(label(self.tr("Tags"), "soft"), self.tags)
        for edit, name, words in (
            (self.new_key, "facts_new_key", self.tr("Another detail")),
            (self.new_value, "facts_new_value", self.tr("Its value")),
        ):
            edit.setObjectName(name)
            edit.setAccessibleName(words)
            edit.setPlaceholderText(words)
            edit.editingFinished.connect(self._add_other)

    def _edit(self, key: str, words: str) -> QLineEdit:
        edit = QLineEdit()
        edit.setObjectName(f"facts_{key}")
        edit.setAccessibleName(words)
        edit.setReadOnly(not self._writable)
        edit.editingFinished.connect(lambda: self._keep(key, edit))
        return edit

    def _lay_out(self) -> None:
        self.open_button = button(self.tr("Open"), name="facts_open")
        self.edition_button = button(self.tr("New edition…"), name="facts_edition")
        self.change_button = button(self.tr("Change details…"), name="facts_change")
        self.remove_button = button(self.tr("Remove…"), name="facts_remove")
        for made, wanted in (
            (self.open_button, self.open_wanted),
            (self.edition_button, self.edition_wanted),
            (self.change_button, self.change_wanted),
            (self.remove_button, self.remove_wanted),
        ):
            made.clicked.connect(wanted)
        inside = QWidget()
        inside.setProperty("plain", True)
        column = QVBoxLayout(inside)
        column.setContentsMargins(4 * GRID, 3 * GRID, 4 * GRID, 3 * GRID)
        column.setSpacing(2 * GRID)
        _form(self.unknown)
        self._buttons = QWidget()
        pairs = FlowLayout(self._buttons, gap=GRID)
        pairs.setContentsMargins(0, 0, 0, GRID)
        for made in (self.open_button, self.edition_button, self.change_button, self.remove_button):
            pairs.addWidget(made)
        self.another = QWidget()
        pair = QHBoxLayout(self.another)
        pair.setContentsMargins(0, 0, 0, 0)
        pair.addWidget(self.new_key)
        pair.addWidget(self.new_value)
        for part in (self.title, self.about, self._buttons, self.fields, self.unknown, self.another, self.problem):
            column.addWidget(part)
        self._line = hairline()
        column.addWidget(self._line)
        column.addWidget(self.origins)
        column.addStretch(1)
        self.setWidget(inside)

    # showing

    @property
    def article(self) -> Article | None:
        """The article whose details are shown."""
        return self._article

    def show_article(self, article: Article | None, row: ListedArticle | None, origins: Sequence[Origin]) -> None:
        """Shows this article; None shows that nothing is chosen."""
        same = article is not None and self._article is not None and article.id == self._article.id
        self._article = article
        self._set_parts(one=article is not None, several=False)
        if article is None:
            self.title.setText(self.tr("No article is chosen"))
            self.about.setText(self.tr("Choose one in the table to see what is known about it."))
            return
        self.title.setText(article.title)
        self.about.setText(_about(row))
        for key, edit in self.edits.items():
            if not (same and edit.isModified() and edit.hasFocus()):
                edit.setText(value_of(article, key))
                edit.setCursorPosition(0)
        self.tags.set_tags(tags_of(article.metadata), writable=self._writable)
        self._show_others(article)
        self.origins.setText("\n".join(_origin_words(origin) for origin in origins))
        if not same:
            self._say("")

    def show_many(self, count: int, statements: int | None) -> None:
        """Shows how many articles are chosen, and what can be done to them."""
        self._article = None
        self._set_parts(one=False, several=True)
        self.title.setText(self.tr("{0} articles chosen").format(shown_number(count)))
        words = "" if statements is None else self.tr("with {0} statements").format(shown_number(statements))
        self.about.setText(words)

    def focus_title(self) -> None:
        """Puts the caret into the title."""
        self.edits["title"].setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.edits["title"].selectAll()

    def focus_tags(self) -> None:
        """Puts the caret where tags are added."""
        self.tags.entry.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def commit(self) -> None:
        """Keeps what is being typed."""
        for key, edit in {**self.edits, **self.others}.items():
            if edit.hasFocus():
                self._keep(key, edit)

    def _set_parts(self, *, one: bool, several: bool) -> None:
        for part in (self.fields, self.origins, self._line):
            part.setVisible(one)
        self.another.setVisible(one and self._writable)
        self.unknown.setVisible(one and bool(self.others))
        self._buttons.setVisible(one or several)
        self.open_button.setVisible(one)
        self.edition_button.setVisible(one and self._writable)
        self.change_button.setVisible(several and self._writable)
        self.remove_button.setVisible(self._writable)

    def _show_others(self, article: Article) -> None:
        keys = [key for key in sorted(article.metadata) if key not in KEPT_KEYS]
        if keys != list(self.others):
            self._make_others(keys)
        for key, edit in self.others.items():
            edit.setText(value_of(article, key))
            edit.setReadOnly(not self._writable or not isinstance(article.metadata[key], str))
            edit.setCursorPosition(0)
        self.unknown.setVisible(bool(self.others))

    def _make_others(self, keys: Sequence[str]) -> None:
        form = self.unknown.layout()
        assert isinstance(form, QFormLayout)
        while form.rowCount():
            form.removeRow(0)
        self.others = {key: self._edit(key, key) for key in keys}
        for key, edit in self.others.items():
            form.addRow(_key_label(key, self._label_width), edit)

    # changing

    def _keep(self, key: str, edit: QLineEdit) -> None:
        article = self._article
        if article is None or edit.isReadOnly() or not edit.isModified():
            return
        text = edit.text().strip()
        if key == "published":
            text, problem = self._read_date(text)
            if problem:
                self._say(shown_message(problem))
                return
        if key == "title" and not text:
            self._say(self.tr("A title cannot be empty."))
            return
        self._say("")
        edit.setModified(False)
        if text != value_of(article, key):
            self.details_changed.emit(DetailsChanged(article.id, SetValue(key, text)))
        else:
            edit.setText(text)

    def _add_other(self) -> None:
        key, value = self.new_key.text().strip(), self.new_value.text().strip()
        if self._article is None or not key or not value:
            return
        if key in KEPT_KEYS or key in COLUMNS or key in self._article.metadata:
            self._say(self.tr("“{0}” stands above already, or is kept by the program.").format(key))
            return
        self.new_key.clear()
        self.new_value.clear()
        self.details_changed.emit(DetailsChanged(self._article.id, SetValue(key, value)))

    def _change_tags(self, changed: TagsChanged) -> None:
        if self._article is not None:
            change = ChangeTags(add=changed.add, remove=changed.remove)
            self.details_changed.emit(DetailsChanged(self._article.id, change))

    def _say(self, words: str) -> None:
        self.problem.setText(words)
        self.problem.setVisible(bool(words))


def _form(widget: QWidget) -> QFormLayout:
    form = QFormLayout(widget)
    form.setContentsMargins(0, 0, 0, 0)
    form.setHorizontalSpacing(2 * GRID)
    form.setVerticalSpacing(GRID + 2)
    form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
    return form


def _key_label(key: str, width: int) -> QLabel:
    made = label("", "soft")
    made.setText(made.fontMetrics().elidedText(key, Qt.TextElideMode.ElideRight, width))
    made.setFixedWidth(width)
    made.setToolTip(key)
    return made


def _about(row: ListedArticle | None) -> str:
    if row is None:
        return ""
    translate = QCoreApplication.translate
    one, many = translate("ArticleFacts", "1 statement"), translate("ArticleFacts", "{0} statements")
    statements = one if row.statements == 1 else many.format(shown_number(row.statements))
    length = translate("ArticleFacts", "{0} characters").format(shown_number(row.length))
    replaced = translate("ArticleFacts", "replaced by a new edition") if row.superseded else ""
    return joined_parts((length, statements, replaced))


def _origin_words(origin: Origin) -> str:
    translate = QCoreApplication.translate
    copy = translate("ArticleFacts", "A copy came from {0}, {1}")
    words = copy if origin.is_duplicate else translate("ArticleFacts", "Imported from {0}, {1}")
    said = ", ".join(str(value) for value in origin.details.values() if isinstance(value, str))
    line = words.format(origin.place, shown_date(origin.imported_at[:10]))
    return f"{line} ({said})" if said else line
