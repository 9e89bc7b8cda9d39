"""What the mouse does in the text: click, double and triple click, drag, and the dragging of a handle."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import QElapsedTimer, QPointF, Qt
from PySide6.QtGui import QGuiApplication

from annotator.coding.rows import Mark, MarkSpan
from annotator.model.ids import StatementId
from annotator.model.segments import next_grapheme, previous_grapheme
from annotator.ui.reading.chips import Chip
from annotator.ui.reading.handles import Handle
from annotator.ui.reading.selection import Selection, Unit, snapped, unit_at

_STILL = 4.0


class Page(Protocol):
    """What the gestures need of the view. Points are pixels of the document, positions code points."""

    @property
    def text(self) -> str: ...
    @property
    def language(self) -> str: ...
    @property
    def selected(self) -> Selection: ...
    def position_at(self, point: QPointF) -> int: ...
    def character_at(self, point: QPointF) -> int | None: ...
    def statements_at(self, point: QPointF) -> tuple[StatementId, ...]: ...
    def chip_at(self, point: QPointF) -> Chip | None: ...
    def handle_at(self, point: QPointF) -> Handle | None: ...
    def current_mark(self) -> Mark | None: ...
    def show_selection(self, anchor: int, caret: int) -> None: ...
    def preview(self, mark: Mark) -> None: ...
    def activate(self, statement: StatementId) -> None: ...
    def met(self, point: QPointF, statements: tuple[StatementId, ...]) -> None: ...
    def drag_finished(self, statement: StatementId, span: MarkSpan, start: int, end: int) -> None: ...


class Gestures:
    """One mouse gesture at a time, from press to release."""

    def __init__(self, page: Page) -> None:
        self._page = page
        self._clicks = 0
        self._pressed: QPointF | None = None
        self._moved = False
        self._origin = (0, 0)
        self._extending = False
        self._chip: Chip | None = None
        self._drag: HandleDrag | None = None
        self._since_double = QElapsedTimer()
        self._double_at = QPointF()
        self._clicked_at = QPointF()
        self._cycle: tuple[StatementId, ...] = ()
        self._turn = 0

    @property
    def is_selecting(self) -> bool:
        """Whether the button is held on the text, or on a handle: the view scrolls when the mouse leaves it."""
        return self._pressed is not None and self._chip is None

    @property
    def is_dragging_handle(self) -> bool:
        """Whether a handle is held."""
        return self._drag is not None

    def press(self, point: QPointF, *, modifiers: Qt.KeyboardModifier) -> None:
        """A button went down: on a handle, on a chip, or on the text."""
        self._pressed, self._moved = point, False
        handle, mark = self._page.handle_at(point), self._page.current_mark()
        self._clicks = 3 if self._is_third(point) else 1
        self._chip = None
        if handle and mark and self._clicks == 1:
            self._drag = HandleDrag(self._page, mark, handle, point)
            return
        self._chip = self._page.chip_at(point)
        if self._chip is None:
            self._press_text(point, extend=bool(modifiers & Qt.KeyboardModifier.ShiftModifier))

    def double(self, point: QPointF) -> None:
        """A second press in quick succession: selects the word."""
        self._pressed, self._moved, self._clicks = point, False, 2
        self._chip = self._page.chip_at(point)
        self._since_double.start()
        self._double_at = point
        if self._chip is None:
            self._press_text(point, extend=False)

    def move(self, point: QPointF, *, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """The mouse moved with the button down. Alt: a handle keeps to no word."""
        if self._pressed is None:
            return
        far = (point - self._pressed).manhattanLength() > _STILL
        if self._drag:
            if far or self._moved:
                self._moved = True
                self._drag.move(point, words=not modifiers & Qt.KeyboardModifier.AltModifier)
        elif self._chip is None and (far or self._moved):
            self._moved = True
            self._select_to(self._page.position_at(point))

    def release(self, *, modifiers: Qt.KeyboardModifier) -> None:
        """The button went up: a drag snaps, a click tells which statement it met."""
        if self._pressed is None:
            return
        trim = not modifiers & Qt.KeyboardModifier.AltModifier
        drag, chip, moved = self._drag, self._chip, self._moved
        pressed, self._pressed, self._drag, self._chip = self._pressed, None, None, None
        if drag:
            if moved:
                drag.finish(trim=trim)
            else:
                self._page.show_selection(*[self._page.position_at(pressed)] * 2)
                self._click(pressed, self._page.statements_at(pressed))
        elif chip:
            self._click(pressed, (chip.mark.statement, *chip.others))
        elif moved or self._extending or self._clicks == 3:
            self._snap(trim=trim)
        elif self._clicks == 1:
            self._click(pressed, self._page.statements_at(pressed))

    def cancel(self) -> bool:
        """Ends a handle's drag as if it had never begun; returns whether there was one."""
        if self._drag is None:
            return False
        self._drag.cancel()
        self._drag, self._pressed = None, None
        return True

    def _press_text(self, point: QPointF, *, extend: bool) -> None:
        position = self._page.position_at(point)
        unit = self._unit()
        self._extending = extend
        if extend:
            self._origin = self._page.selected.anchor, self._page.selected.anchor
            self._page.show_selection(self._origin[0], position)
            return
        under = self._page.character_at(point) if unit is Unit.WORD else None
        position = position if under is None else under
        self._origin = unit_at(text=self._page.text, position=position, unit=unit, language=self._page.language)
        self._page.show_selection(*self._origin)

    def _select_to(self, position: int) -> None:
        start, end = unit_at(text=self._page.text, position=position, unit=self._unit(), language=self._page.language)
        if position >= self._origin[0]:
            self._page.show_selection(self._origin[0], max(end, self._origin[1]))
        else:
            self._page.show_selection(self._origin[1], min(start, self._origin[0]))

    def _snap(self, *, trim: bool) -> None:
        start, end = self._page.selected.span
        if start == end:
            return
        first, last = snapped(text=self._page.text, start=start, end=end, trim=trim)
        forward = self._page.selected.caret == end
        self._page.show_selection(*((first, last) if forward else (last, first)))

    def _click(self, point: QPointF, there: tuple[StatementId, ...]) -> None:
        again = (point - self._clicked_at).manhattanLength() <= _STILL and there == self._cycle
        self._turn = (self._turn + 1) % len(there) if again and there else 0
        self._clicked_at, self._cycle = point, there
        if there:
            self._page.activate(there[self._turn])
        self._page.met(point, there)

    def _unit(self) -> Unit:
        return Unit(self._clicks)

    def _is_third(self, point: QPointF) -> bool:
        interval = QGuiApplication.styleHints().mouseDoubleClickInterval()
        soon = self._since_double.isValid() and self._since_double.elapsed() < interval
        self._since_double.invalidate()
        return soon and (point - self._double_at).manhattanLength() <= 2 * _STILL


class HandleDrag:
    """A handle on its way: the statement is shown as it would be, its end at the nearest edge of a word. The two ends keep one
    word apart, or one grapheme cluster where words do not count."""

    def __init__(self, page: Page, mark: Mark, handle: Handle, point: QPointF) -> None:
        self._page = page
        self._mark = mark
        self._handle = handle
        self._offset = QPointF(handle.x - point.x(), (handle.top + handle.bottom) / 2 - point.y())
        self._span = handle.span

    def move(self, point: QPointF, *, words: bool) -> None:
        """Shows the span with its end at the point; `words`: at the edge of a word that is nearest to it."""
        self._span = self._with_edge(self._page.position_at(point + self._offset), words)
        spans = tuple(self._span if span == self._handle.span else span for span in self._mark.spans)
        self._page.preview(self._mark._replace(spans=spans))

    def finish(self, *, trim: bool) -> None:
        """Shows the old span again and tells the new one, its dragged end snapped."""
        self._page.preview(self._mark)
        old = self._handle.span
        start, end = snapped(text=self._page.text, start=self._span.start, end=self._span.end, trim=trim)
        if self._handle.at_start:
            start, end = (start, old.end) if start < old.end else (old.start, old.end)
        else:
            start, end = (old.start, end) if end > old.start else (old.start, old.end)
        if (start, end) != (old.start, old.end):
            self._page.drag_finished(self._mark.statement, old, start, end)

    def cancel(self) -> None:
        """Shows the old span again."""
        self._page.preview(self._mark)

    def _with_edge(self, position: int, words: bool) -> MarkSpan:
        old, text = self._handle.span, self._page.text
        if self._handle.at_start:
            limit = previous_grapheme(text=text, position=old.end)
            start = min(self._at_word(position), old.end) if words else position
            if words and start >= old.end:
                start = self._word(limit)[0]
            return old._replace(start=min(start, limit))
        limit = next_grapheme(text=text, position=old.start)
        end = max(self._at_word(position), old.start) if words else position
        if words and end <= old.start:
            end = self._word(old.start)[1]
        return old._replace(end=max(end, limit))

    def _at_word(self, position: int) -> int:
        """The edge of a word nearest to a position inside it; the position itself between words."""
        start, end = self._word(position)
        if not start < position < end:
            return position
        return start if position - start <= end - position else end

    def _word(self, position: int) -> tuple[int, int]:
        return unit_at(text=self._page.text, position=position, unit=Unit.WORD)
