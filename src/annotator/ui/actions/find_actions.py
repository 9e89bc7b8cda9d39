"""Finding words: in the open article, in their context, and the project's marked words."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from typing_extensions import override

from annotator.model.patterns import Pattern, hit_before, hit_from, literal
from annotator.ui.actions.context_actions import ContextActions
from annotator.ui.actions.desk import Desk
from annotator.ui.actions.marked_words_actions import MarkedWordsActions
from annotator.ui.reading.find_bar import FindBar, count_words
from annotator.ui.text_search import Searched, TextSearch

_TYPING_MS = 60
_SHORT = 50_000
_LONGEST_WORDS = 200
_SWITCHES = ("is_regex", "match_case", "whole_words")


class FindActions(QObject):
    """Connects itself to the desk's actions; lives as long as the project is open."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.page)
        self._desk = desk
        self._found = Searched(Pattern(text=""))
        self._current: int | None = None
        self._anchor = 0
        self._reveals = True
        self._step_after = 0
        self.bar = FindBar()
        self.bar.hide()
        self.bar.input.set_pattern(self._kept_switches())
        self._show_keys()
        desk.reading.add_bar(self.bar)
        desk.reading.installEventFilter(self)
        self._search = TextSearch(self)
        self._search.searched.connect(self._show)
        self._search.waiting.connect(self.bar.show_waiting)
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(_TYPING_MS)
        self._typing.timeout.connect(self._look)
        self.bar.input.pattern_changed.connect(self._typed)
        self.bar.step_wanted.connect(self.step)
        self.bar.closed.connect(self.close)
        desk.actions.on("edit.find", self.open)
        desk.actions.on("edit.find_next", lambda: self.step(1))
        desk.actions.on("edit.find_previous", lambda: self.step(-1))
        desk.place.article_changed.connect(self._follow_article)
        self.context = ContextActions(desk, pattern=self._wanted_elsewhere, parent=self)
        self.marked_words = MarkedWordsActions(desk, pattern=self._wanted_elsewhere, parent=self)

    def end(self) -> None:
        """Stops what runs in the background and waits for it."""
        self._typing.stop()
        self._search.end()
        self.context.end()
        self.marked_words.end()

    def open(self) -> None:
        """Shows the bar with the selected words in it, or with those of last time."""
        if self._desk.place.article is None:
            return
        span = self._desk.reading.selection()
        words = self.selected_words()
        pattern = self.bar.input.pattern
        if words:
            written = literal(words) if pattern.is_regex else words
            self.bar.input.set_pattern(pattern.model_copy(update={"text": written}))
        self._anchor = span[0] if span else self._desk.reading.caret()
        self._show_keys()
        self.bar.show()
        self.bar.input.edit.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.bar.input.edit.selectAll()
        self._reveals = True
        self._look()

    def close(self) -> None:
        """Back to the text. The current hit is selected, so that Enter makes a statement of it."""
        self._typing.stop()
        hit = self._desk.reading.view.words.current
        self.bar.hide()
        self._draw(None)
        if hit is not None:
            self._desk.reading.select(hit.start, hit.end)
        self._desk.reading.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def step(self, step: int) -> None:
        """Goes to the next hit (+1) or the previous one (-1), round the ends. From the text it goes on where the caret is,
        and selects the hit; without a bar it looks for the words of last time."""
        pattern = self.bar.input.pattern
        if not pattern.text or self._desk.place.article is None:
            self.open()
            return
        if self._typing.isActive() or self._found.pattern != pattern or not self.bar.isVisible():
            self._typing.stop()
            self._step_after = step
            self._reveals = self.bar.isVisible()
            self._search.search(self._desk.place.text, pattern)
            return
        self._step(step)

    def selected_words(self) -> str:
        """What is selected, as far as it can be looked for: its first line, if it is no more than 200 characters."""
        span = self._desk.reading.selection()
        if span is None:
            return ""
        words = self._desk.place.text[span[0] : span[1]]
        first = words.strip().splitlines()[:1]
        return first[0] if first and len(first[0]) <= _LONGEST_WORDS else ""

    def _wanted_elsewhere(self) -> Pattern:
        """What words in context and marked words begin with: the selected words, else what stands in the open bar."""
        words = self.selected_words()
        if words and not self.bar.input.edit.hasFocus():
            return Pattern(text=words)
        return self.bar.input.pattern if self.bar.isVisible() else Pattern(text="")

    def _typed(self, pattern: Pattern) -> None:
        for name in _SWITCHES:
            self._desk.settings.setValue(f"find/{name}", int(getattr(pattern, name)))
        self._step_after = 0
        self._reveals = True
        if len(self._desk.place.text) <= _SHORT:
            self._look()
        else:
            self._typing.start()

    def _look(self) -> None:
        self._search.search(self._desk.place.text, self.bar.input.pattern)

    def _show(self, searched: Searched) -> None:
        step, self._step_after = self._step_after, 0
        self._found = searched
        self._current = hit_from(searched.hits, self._anchor)
        if step and searched.hits:
            self._step(step)
            return
        if step and not self.bar.isVisible():
            self._desk.status.say(searched.problem or count_words(searched, None))
        wrapped = self._current is not None and searched.hits[self._current].start < self._anchor
        self.bar.show_result(searched, self._current, wrapped=wrapped)
        self._draw(self._current)
        hit = self._desk.reading.view.words.current
        if hit is not None and self._reveals:
            self._desk.reading.ensure_visible(hit.start, hit.end)

    def _step(self, step: int) -> None:
        reading, hits = self._desk.reading, self._found.hits
        if not hits:
            return
        in_text = not self.bar.isVisible() or reading.view.hasFocus()
        before = self._anchor
        if in_text:
            span = reading.selection()
            before = span[0] if span else reading.caret()
            self._current = hit_from(hits, before + (span is not None)) if step > 0 else hit_before(hits, before)
        elif self._current is not None:
            before = hits[self._current].start
            self._current = (self._current + step) % len(hits)
        assert self._current is not None
        hit = hits[self._current]
        self._anchor = hit.start
        wrapped = hit.start <= before if step > 0 else hit.start >= before
        self.bar.show_result(self._found, self._current, wrapped=wrapped and len(hits) > 1)
        self._draw(self._current if self.bar.isVisible() else None)
        if in_text:
            reading.select(hit.start, hit.end)
            self._desk.status.say(count_words(self._found, self._current, wrapped=wrapped))
        reading.ensure_visible(hit.start, hit.end)

    def _draw(self, current: int | None) -> None:
        view, overview = self._desk.reading.view, self._desk.reading.overview
        hits = self._found.hits if self.bar.isVisible() else ()
        if hits is not view.words.hits:
            overview.show_hits([hit.start for hit in hits])
        view.words.show_hits(hits, current if hits else None)
        view.viewport().update()

    def _follow_article(self, article: object) -> None:
        self._anchor, self._found, self._current = 0, Searched(Pattern(text="")), None
        self._draw(None)
        if article is None:
            self.bar.hide()
        elif self.bar.isVisible():
            self._reveals = False
            self._look()

    def _kept_switches(self) -> Pattern:
        is_regex, match_case, whole_words = (
            str(self._desk.settings.value(f"find/{name}", 0)) == "1" for name in _SWITCHES
        )
        return Pattern(text="", is_regex=is_regex, match_case=match_case, whole_words=whole_words)

    def _show_keys(self) -> None:
        keys = self._desk.actions.keys_of
        self.bar.show_keys(following=keys("edit.find_next"), previous=keys("edit.find_previous"))

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Esc in the text closes the bar; the selection stays."""
        escape = isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape
        if event.type() is QEvent.Type.KeyPress and escape and self.bar.isVisible():
            self._typing.stop()
            self.bar.hide()
            self._draw(None)
            return True
        return super().eventFilter(watched, event)
