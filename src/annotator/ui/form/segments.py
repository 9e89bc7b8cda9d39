"""Options side by side as buttons: digits and arrows choose, the chosen one is filled with its colour."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from annotator.ui.chords import chords_of
from annotator.ui.form.entry import is_passing
from annotator.ui.form.segment import Segment
from annotator.ui.form.style import FIELD_HEIGHT, RADIUS, RING, paint_ring
from annotator.ui.theme import Theme


@dataclass(frozen=True, slots=True)
class SegmentWords:
    """One button: what it stands for, its label, its key, its colour, what its tooltip says."""

    key: str
    label: str
    hint: str
    colour: str | None
    tip: str


class Segments(QWidget):
    """One stop for Tab: inside, arrows move and Space or Enter chooses. Nothing is chosen here: `picked` tells the place,
    `set_chosen` shows it."""

    picked = Signal(int)
    key_picked = Signal()
    """The pick before was made by a key."""
    emptied = Signal()
    moved = Signal(int)
    focused = Signal()
    escaped = Signal()

    def __init__(self, words: Sequence[SegmentWords], theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._roving = 0
        self._read_only = False
        self._buttons = [Segment(word.label, word.hint, word.colour, theme, self) for word in words]
        for place, (button, word) in enumerate(zip(self._buttons, words, strict=True)):
            button.setToolTip(word.tip)
            button.clicked.connect(lambda _=False, place=place: self._pick(place))
            button.focus_changed.connect(lambda event, place=place: self._refocus(place, event))
            button.key_pressed.connect(self._press)
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._set_roving(0)

    @property
    def buttons(self) -> tuple[Segment, ...]:
        """The buttons in order."""
        return tuple(self._buttons)

    @property
    def roving(self) -> int:
        """The place that Tab comes to."""
        return self._roving

    @property
    def has_focus(self) -> bool:
        """Whether one of the buttons has the focus."""
        return any(button.hasFocus() for button in self._buttons)

    def set_chosen(self, places: Sequence[int], *, fresh: bool, proposed: int = 0) -> None:
        """Shows these as chosen. Tab will come to the first of them, or to the proposed one while none is chosen, unless the
        focus is inside already."""
        for place, button in enumerate(self._buttons):
            button.set_chosen(place in places)
        if fresh or not self.has_focus:
            self._set_roving(places[0] if places else proposed)

    def show_keys(self, shown: bool) -> None:
        """Whether the keys stand beside the labels."""
        for button in self._buttons:
            button.show_key(shown)

    def set_read_only(self, read_only: bool) -> None:
        """Whether presses are ignored."""
        self._read_only = read_only
        for button in self._buttons:
            button.set_read_only(read_only)

    def set_theme(self, theme: Theme) -> None:
        """Draws in these colours from now on."""
        self._theme = theme
        for button in self._buttons:
            button.set_theme(theme)
        self.update()

    def place_of_key(self, key: str) -> int | None:
        """The button with this key."""
        return next(
            (at for at, button in enumerate(self._buttons) if key and button.key.casefold() == key.casefold()), None
        )

    def pick(self, place: int) -> None:
        """The same as a press on the button."""
        self._pick(place)

    def _pick(self, place: int) -> None:
        if self._read_only:
            return
        if self.has_focus and place != self._roving:
            self._buttons[place].setFocus(Qt.FocusReason.OtherFocusReason)
        self._set_roving(place)
        self.picked.emit(place)

    def _set_roving(self, place: int) -> None:
        had_focus = self.has_focus
        self._roving = place
        for at, button in enumerate(self._buttons):
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus if at == place else Qt.FocusPolicy.ClickFocus)
        if had_focus and not self._buttons[place].hasFocus():
            self._buttons[place].setFocus(Qt.FocusReason.OtherFocusReason)

    def _refocus(self, place: int, event: QFocusEvent) -> None:
        self.update()
        if not event.gotFocus() or is_passing(event):
            return
        if place != self._roving:
            self._set_roving(place)
        self.moved.emit(place)
        self.focused.emit()

    def _press(self, event: QKeyEvent) -> None:
        event.accept()
        if event.key() == Qt.Key.Key_Escape:
            self.escaped.emit()
            return
        plain = not event.modifiers() & ~(Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.ShiftModifier)
        if not plain or not self._press_plain(event):
            event.ignore()

    def _press_plain(self, event: QKeyEvent) -> bool:
        last = len(self._buttons) - 1
        forward = self.layoutDirection() is Qt.LayoutDirection.LeftToRight
        steps = {
            Qt.Key.Key_Left: -1 if forward else 1,
            Qt.Key.Key_Right: 1 if forward else -1,
            Qt.Key.Key_Up: -self._columns(self.width()),
            Qt.Key.Key_Down: self._columns(self.width()),
        }
        key = Qt.Key(event.key())
        if key in steps:
            by = steps[key]
            self._go((self._roving + by) % (last + 1) if abs(by) == 1 else min(max(self._roving + by, 0), last))
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self._go(0 if key == Qt.Key.Key_Home else last)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._pick(self._roving)
            self.key_picked.emit()
        elif key in (Qt.Key.Key_Backspace, Qt.Key.Key_Delete) and not event.modifiers():
            if not self._read_only:
                self.emptied.emit()
        else:
            return self._press_key(event)
        return True

    def _press_key(self, event: QKeyEvent) -> bool:
        """A digit counts by its place on the keyboard too: French keyboards have it under Shift."""
        for key in (event.text(), *(chord.key for chord in chords_of(event) if not chord.shift)):
            place = self.place_of_key(key)
            if place is not None:
                self._pick(place)
                self.key_picked.emit()
                return True
        return False

    def _go(self, place: int) -> None:
        self._buttons[place].setFocus(Qt.FocusReason.OtherFocusReason)

    def _line_height(self) -> int:
        return max(FIELD_HEIGHT, self.fontMetrics().height() + 14)

    def _columns(self, width: int) -> int:
        """As many as fit side by side with their keys shown; several lines are filled evenly."""
        inner = width - 2 * RING - 2
        hints = [button.full_width() for button in self._buttons]
        count = len(hints)
        if sum(hints) + count - 1 <= inner:
            return count
        fitting = max((n for n in range(1, count) if max(hints) * n + n - 1 <= inner), default=1)
        lines = -(-count // fitting)
        return -(-count // lines)

    def _arrange(self, width: int) -> list[QRect]:
        """The buttons' places: one pixel apart, on the container's hairline ground."""
        columns, count = self._columns(width), len(self._buttons)
        line = self._line_height()
        places: list[QRect] = []
        for first in range(0, count, columns):
            widths = [button.full_width() for button in self._buttons[first : first + columns]]
            inner = width - 2 * RING - 2 - (len(widths) - 1)
            spare = inner - sum(widths)
            even = len(widths) < count or max(widths) * len(widths) <= inner
            edges = [
                round(inner * (at + 1) / len(widths))
                if even
                else sum(widths[: at + 1]) + round(spare * (at + 1) / len(widths))
                for at in range(len(widths))
            ]
            y, left = RING + 1 + first // columns * (line - 1), 0
            for at, edge in enumerate(edges):
                places.append(QRect(RING + 1 + left + at, y, edge - left, line - 2))
                left = edge
        return places

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        lines = -(-len(self._buttons) // self._columns(width))
        return lines * (self._line_height() - 1) + 1 + 2 * RING

    @override
    def sizeHint(self) -> QSize:
        return QSize(200, self.heightForWidth(max(self.width(), 200)))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(80, self._line_height() + 2 * RING)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._lay_out()
            self.updateGeometry()

    def _lay_out(self) -> None:
        places = self._arrange(self.width())
        frame = self._frame()
        for button, place in zip(self._buttons, places, strict=True):
            button.setGeometry(place)
            button.set_corners(
                left=place.left() <= frame.left() + 1,
                right=place.right() >= frame.right() - 1,
                top=place.top() <= frame.top() + 1,
                bottom=place.bottom() >= frame.bottom() - 1,
            )

    def _frame(self) -> QRect:
        return self.rect().adjusted(RING, RING, -RING, -RING)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        frame = QRectF(self._frame())
        if self.has_focus:
            paint_ring(painter, frame, self._theme)
        edge = self._theme.accent if self.has_focus else self._theme.line
        painter.setPen(QPen(QColor(edge), 1))
        painter.setBrush(QColor(self._theme.line))
        painter.drawRoundedRect(frame.adjusted(0.5, 0.5, -0.5, -0.5), RADIUS - 0.5, RADIUS - 0.5)
