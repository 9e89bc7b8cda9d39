"""The filters of the Articles page: words, source, language, dates, tag, state, coded, duplicates."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QSizePolicy, QToolButton, QWidget

from annotator.coding.article_query import ArticleQueries
from annotator.model.article import ArticleState
from annotator.model.article_query import ArticleQuery
from annotator.model.coder import Coder
from annotator.model.dates import is_partial_date
from annotator.model.ids import CoderId
from annotator.ui.articles.choice_box import ChoiceBox
from annotator.ui.pieces import HintedLineEdit
from annotator.ui.reading.flow import FlowLayout
from annotator.ui.state_name import state_name
from annotator.ui.style import GRID

_DELAY_MS = 120


class ArticleFilters(QWidget):
    """Tells `query_changed(ArticleQuery)` when another filter is set. What there is to choose from is read when a box is
    opened."""

    query_changed = Signal(object)

    def __init__(self, queries: ArticleQueries, query: ArticleQuery, *, keys: str = "") -> None:
        super().__init__()
        self._query = query
        self._mine = query.coder
        self._delay = QTimer(self)
        self._delay.setSingleShot(True)
        self._delay.setInterval(_DELAY_MS)
        self._delay.timeout.connect(self.apply)
        self.text = HintedLineEdit(self.tr("Filter articles…"), keys)
        self.text.setObjectName("articles_filter")
        self.text.setAccessibleName(self.tr("Filter the articles by words"))
        self.text.setClearButtonEnabled(True)
        self.text.setFixedWidth(240)
        self.source = ChoiceBox(self.tr("Any source"), self.tr("no source"), queries.sources)
        self.language = ChoiceBox(self.tr("Any language"), self.tr("no language"), queries.languages)
        self.tag = ChoiceBox(self.tr("Any tag"), "", queries.tags)
        self._dress(self.source, "articles_source", self.tr("Source"))
        self._dress(self.language, "articles_language", self.tr("Language"))
        self._dress(self.tag, "articles_tag", self.tr("Tag"))
        self.coder = self._box("articles_coder", self.tr("Whose states"))
        self.state = self._box("articles_state", self.tr("State"))
        self.coded = self._box("articles_coded", self.tr("Coded"))
        self.since = self._date("articles_since", self.tr("from"))
        self.until = self._date("articles_until", self.tr("to"))
        self.duplicates = self._check("articles_alike", self.tr("With duplicates"))
        self.clear = QToolButton()
        self.clear.setObjectName("articles_clear")
        self.clear.setText(self.tr("Clear"))
        self.clear.setProperty("link", True)
        self.clear.clicked.connect(self.reset)
        for edit in (self.text, self.since, self.until):
            edit.textChanged.connect(lambda: self._delay.start())
            edit.returnPressed.connect(self.apply)
        self._fill_fixed()
        self._lay_out()
        self._show_clear()

    @property
    def query(self) -> ArticleQuery:
        """What the filters say now."""
        return self._query

    def _box(self, name: str, words: str) -> QComboBox:
        made = QComboBox()
        self._dress(made, name, words)
        return made

    def _dress(self, made: QComboBox, name: str, words: str) -> None:
        made.setObjectName(name)
        made.setAccessibleName(words)
        made.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        made.setMinimumContentsLength(10)
        made.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        made.view().setMinimumWidth(200)
        made.activated.connect(lambda _: self.apply())

    def _date(self, name: str, words: str) -> QLineEdit:
        made = QLineEdit()
        made.setObjectName(name)
        made.setAccessibleName(self.tr("Published {0}").format(words))
        made.setPlaceholderText(words)
        made.setToolTip(self.tr("2025, 2025-01 or 2025-01-22"))
        made.setFixedWidth(96)
        return made

    def _check(self, name: str, words: str) -> QCheckBox:
        made = QCheckBox(words)
        made.setObjectName(name)
        made.setToolTip(self.tr("Only articles that are nearly the same as another"))
        made.toggled.connect(self.apply)
        return made

    def _lay_out(self) -> None:
        row = FlowLayout(self, gap=2 * GRID)
        row.setContentsMargins(0, 0, 0, 0)
        boxes = (self.source, self.language, self.tag, self.since, self.until)
        for part in (self.text, *boxes, self.coder, self.state, self.coded, self.duplicates, self.clear):
            row.addWidget(part)
        height = self.source.sizeHint().height()
        for part in (self.text, self.since, self.until, self.duplicates, self.clear):
            part.setFixedHeight(height)

    def _fill_fixed(self) -> None:
        self.state.addItem(self.tr("Any state"), None)
        for state in ArticleState:
            self.state.addItem(state_name(state), state)
        for words, value in (
            (self.tr("Coded or not"), None),
            (self.tr("With statements"), True),
            (self.tr("Without statements"), False),
        ):
            self.coded.addItem(words, value)

    def forget_choices(self) -> None:
        """Other sources, languages and tags may be there: they are read anew when a box is looked at."""
        for box in (self.source, self.language, self.tag):
            box.forget()

    def fill_coders(self, coders: Sequence[Coder], mine: CoderId | None) -> None:
        """Whose states can be asked for: whoever is at work first."""
        chosen, self._mine = self.coder.currentData(), mine
        self.coder.clear()
        self.coder.addItem(self.tr("My states"), None)
        for coder in coders:
            if coder.id != mine:
                self.coder.addItem(coder.name, coder.id)
        self.coder.setCurrentIndex(max(0, -1 if chosen is None else self.coder.findData(chosen)))
        self.coder.setVisible(len(coders) > 1)

    def focus_text(self) -> None:
        """Puts the caret into the words."""
        self.text.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.text.selectAll()

    def reset(self) -> None:
        """Takes every filter away."""
        for box in (self.source, self.language, self.tag, self.state, self.coded):
            box.setCurrentIndex(0)
        self.duplicates.blockSignals(True)
        self.duplicates.setChecked(False)
        self.duplicates.blockSignals(False)
        for edit in (self.text, self.since, self.until):
            edit.clear()
        self.apply()

    def apply(self) -> None:
        """Tells the query, if it is another one. A date that is none yet does not count."""
        self._delay.stop()
        since, until = self.since.text().strip(), self.until.text().strip()
        wanted = replace(
            self._query,
            text=self.text.text().strip(),
            source=self.source.currentData(),
            language=self.language.currentData(),
            since=since if is_partial_date(since) else "",
            until=until if is_partial_date(until) else "",
            tag=self.tag.currentData(),
            state=self.state.currentData(),
            coded=self.coded.currentData(),
            duplicates=self.duplicates.isChecked(),
            coder=self.coder.currentData() or self._mine,
        )
        for edit, text in ((self.since, since), (self.until, until)):
            edit.setProperty("invalid", bool(text) and not is_partial_date(text))
        self._show_clear(wanted)
        if wanted != self._query:
            self._query = wanted
            self.query_changed.emit(wanted)

    def _show_clear(self, query: ArticleQuery | None = None) -> None:
        self.clear.setEnabled((query or self._query).is_filtered)
