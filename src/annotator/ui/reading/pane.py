"""The reading pane: the heart of the window. Shows one article with its statements and tells what is done on it."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QHBoxLayout, QLabel, QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from annotator.coding.rows import ArticleText, Mark
from annotator.model.ids import ArticleId, StatementId
from annotator.ui.reading.header import Header, details_line
from annotator.ui.reading.inks import Inks
from annotator.ui.reading.overview import OverviewBar
from annotator.ui.reading.selection import snapped
from annotator.ui.reading.signals import (
    MarksShown,
    MenuRequested,
    SelectionChanged,
    SpanDragged,
    StatementActivated,
    ZoomRequested,
)
from annotator.ui.reading.typography import TextLook
from annotator.ui.reading.view import TextView
from annotator.ui.shown import shown_number
from annotator.ui.theme import LIGHT, Theme

_RING = 2
_COUNTED = 200_000


class ReadingPane(QWidget):
    """All positions are code points of the article's text. The pane changes nothing by itself: a gesture is told by a
    signal, and what is shown changes when `show_marks`, `set_current_statement` or `show_article` is called.

    The caret keys are the pane's; every other key is left to the window."""

    selection_changed = Signal(SelectionChanged)
    statement_activated = Signal(StatementActivated)
    span_dragged = Signal(SpanDragged)
    menu_requested = Signal(MenuRequested)
    zoom_requested = Signal(ZoomRequested)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._article: ArticleId | None = None
        self._inks = Inks(LIGHT)
        self.view = TextView()
        self.overview = OverviewBar(inks=self._inks)
        self._message = QLabel()
        self._pages = QStackedWidget()
        self._assemble()
        self._connect()
        self.set_theme(LIGHT)
        self.show_nothing("")

    def _assemble(self) -> None:
        self.setObjectName("reading_pane")
        self.setFocusProxy(self.view)
        self.view.setAccessibleName(self.tr("Article text"))
        self.overview.setAccessibleName(self.tr("Where the statements are in the article"))
        self._message.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._message.setWordWrap(True)
        self._message.setContentsMargins(64, 0, 64, 0)
        article = QWidget()
        beside = QHBoxLayout(article)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(0)
        beside.addWidget(self.view, 1)
        beside.addWidget(self.overview)
        self._pages.addWidget(self._message)
        self._pages.addWidget(article)
        around = QVBoxLayout(self)
        around.setContentsMargins(_RING, _RING, _RING, _RING)
        around.setSpacing(0)
        around.addWidget(self._pages, 1)

    def add_bar(self, bar: QWidget) -> None:
        """Puts a bar below the article, across the pane; each further one above the last. It is the bar's business when it
        is shown."""
        around = self.layout()
        assert isinstance(around, QVBoxLayout)
        around.insertWidget(1, bar)

    def _connect(self) -> None:
        self.view.selection_changed.connect(self.selection_changed)
        self.view.statement_activated.connect(self.statement_activated)
        self.view.span_dragged.connect(self.span_dragged)
        self.view.menu_requested.connect(self.menu_requested)
        self.view.zoom_requested.connect(self.zoom_requested)
        self.view.focus_changed.connect(self.update)
        self.view.marks_shown.connect(self._show_overview)
        self.view.current_shown.connect(lambda: self.overview.show_current(self.view.current_mark()))
        self.view.viewed.connect(self._show_view)
        self.overview.position_asked.connect(self.view.scroll_to_position)

    def show_article(self, article: ArticleText, marks: Sequence[Mark], *, place: str = "") -> None:
        """Shows an article from its top, with its statements; no statement is the current one. `place` says where in the
        queue it is, as words ("3 of 80"). The article that is shown already keeps its place, selection and caret."""
        about = article.article
        details = details_line(
            source=about.source, published=about.published, words=self._words(article.text), place=place
        )
        title = about.title or self.tr("Untitled article")
        again = about.id == self._article and article.text == self.view.text
        self._article = about.id
        self.view.setAccessibleDescription(title)
        self._pages.setCurrentIndex(1)
        if again:
            self.view.show_again(header=Header(title, details), marks=marks)
        else:
            self.view.show_text(text=article.text, language=about.language, header=Header(title, details), marks=marks)

    def show_nothing(self, message: str) -> None:
        """Shows a message in place of an article."""
        self._message.setText(message)
        self._pages.setCurrentIndex(0)
        self._article = None
        self.view.show_text(text="", language="", header=Header("", ""), marks=())

    def show_marks(self, changed: Sequence[Mark], removed: Collection[StatementId] = ()) -> None:
        """Takes statements out, then adds or changes others; only the blocks that they touch are drawn anew."""
        self.view.show_marks(changed, removed)

    def add_marks(self, new: Sequence[Mark], *, last: bool) -> None:
        """Shows statements that the article has had all along but that had not come yet; the `last` of them, or not."""
        self.view.add_marks(new, more=not last)

    def set_current_statement(self, statement: StatementId | None, *, reveal: bool = False) -> None:
        """Draws a statement as the current one, with handles if the coder may change it; None, or one that is not shown:
        none. `reveal` scrolls to it."""
        self.view.set_current(statement, reveal=reveal)

    @property
    def current_statement(self) -> StatementId | None:
        """The statement that is drawn as the current one."""
        return self.view.marks.current

    @property
    def marks(self) -> Collection[Mark]:
        """The statements that are shown."""
        return self.view.marks.index.marks

    def visible_marks(self) -> tuple[Mark, ...]:
        """The statements that are to be seen: not those of a hidden group."""
        return tuple(filter(self.view.marks.index.shows, self.marks))

    def hide_groups(self, groups: frozenset[str]) -> None:
        """Which groups of statements (keys) are not to be seen. The current statement always is."""
        self.view.marks.hide(groups)
        self.view.marks_shown.emit(MarksShown((), (), whole=True))
        self.view.viewport().update()

    def marks_at(self, position: int) -> tuple[StatementId, ...]:
        """The statements whose spans hold the character at a position, innermost first."""
        return self.view.marks.index.at(position)

    def selection(self) -> tuple[int, int] | None:
        """`[start, end)` as it is drawn, or None when nothing is selected."""
        start, end = self.view.selected.span
        return (start, end) if start < end else None

    def snapped_selection(self) -> tuple[int, int] | None:
        """The selection as a statement should have it: whole grapheme clusters, no white space and no unpaired or enclosing
        quotation mark at its ends. A mouse selection is so already, unless Alt was held."""
        start, end = self.view.selected.span
        return snapped(text=self.view.text, start=start, end=end) if start < end else None

    def caret(self) -> int:
        """The caret's position."""
        return self.view.selected.caret

    def select(self, start: int, end: int) -> None:
        """Selects `[start, end)`, the caret being at its end, and scrolls to it. Raises IndexError outside the text."""
        self._check(start, end)
        self.view.move_selection(start, end)

    def clear_selection(self) -> None:
        """Selects nothing; the caret stays."""
        self.view.move_selection(self.caret(), self.caret(), reveal=False)

    def grow_selection(self) -> None:
        """Selects the next larger of word, quotation, sentence and paragraph around what is selected."""
        self.view.grow_selection()

    def shrink_selection(self) -> None:
        """Takes back the last growth, if nothing else was selected since."""
        self.view.shrink_selection()

    def copy_selection(self) -> None:
        """Puts the selected words on the clipboard, taken from the article, not from the screen."""
        self.view.copy_selection()

    def go_to(self, position: int) -> None:
        """Puts the caret at a position and scrolls to it. Raises IndexError outside the text."""
        self._check(position)
        self.view.move_selection(position, position)
        self.view.ensure_visible(position, position)

    def ensure_visible(self, start: int, end: int) -> None:
        """Scrolls to `[start, end)`, as little as possible. Raises IndexError outside the text."""
        self._check(start, end)
        self.view.ensure_visible(start, end)

    def visible_range(self) -> tuple[int, int]:
        """The first position in view and the one after the last."""
        return self.view.visible_range()

    def set_theme(self, theme: Theme) -> None:
        """Repaints the pane in another theme."""
        self._inks = Inks(theme)
        self.view.set_theme(theme)
        self.overview.set_inks(self._inks)
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Window, QColor(theme.paper))
        palette.setColor(QPalette.ColorRole.WindowText, QColor(theme.text_soft))
        self.setPalette(palette)
        self._message.setPalette(palette)
        self.update()

    @property
    def look(self) -> TextLook:
        """How the text is set."""
        return self.view.look

    def set_look(self, look: TextLook) -> None:
        """Sets the text in another face, size, width of the column or leading; what is in view stays in view."""
        if look != self.view.look:
            self.view.set_look(look)

    def set_font_size(self, points: float) -> None:
        """Sets the text in another size."""
        self.set_look(replace(self.look, points=points))

    def set_reading_family(self, family: str) -> None:
        """Sets the text in another face; empty: the first of the serif faces that the machine has."""
        self.set_look(replace(self.look, family=family))

    def _words(self, text: str) -> str:
        sample = text[:_COUNTED]
        count = len(sample.split())
        if len(text) > _COUNTED:
            about = round(count * len(text) / _COUNTED / 1_000) * 1_000
            return self.tr("about {0} words").format(shown_number(about))
        return self.tr("1 word") if count == 1 else self.tr("{0} words").format(shown_number(count))

    def _check(self, *positions: int) -> None:
        for position in positions:
            if not 0 <= position <= self.view.map.length:
                raise IndexError(f"code point {position} is outside the text of {self.view.map.length}")

    def _show_overview(self, shown: MarksShown) -> None:
        if shown.more:
            return  # a picture for each of many pages would cost more than the pages; the last one makes it
        hidden = self.view.marks.index.hidden
        if shown.whole and hidden:
            self.overview.show_marks(length=self.view.map.length, marks=self.visible_marks())
        elif shown.whole:
            self.overview.show_marks(length=self.view.map.length, marks=self.marks)
        else:
            seen = self.view.marks.index.shows
            self.overview.change(before=filter(seen, shown.before), now=filter(seen, shown.now))

    def _show_view(self) -> None:
        self.overview.show_view(*self.view.visible_range())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._inks.paper)
        if self.view.hasFocus():
            for inset, colour in enumerate((self._inks.accent, self._inks.ring)):
                painter.setPen(colour)
                painter.drawRect(self.rect().adjusted(inset, inset, -1 - inset, -1 - inset))
