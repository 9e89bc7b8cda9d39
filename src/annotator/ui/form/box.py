"""The frame of a field that is typed into: its chips, the entry after them, words at the right, and a mark for a list."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from annotator.ui.form.chip import Chip
from annotator.ui.form.entry import Entry
from annotator.ui.form.style import FIELD_HEIGHT, RING, paint_chevron, paint_frame, small
from annotator.ui.text_direction import follow_words
from annotator.ui.theme import Theme

_PAD = 10
_CHIP_PAD = 4
_GAP = 4
_CHEVRON = 18
_ENTRY_AT_LEAST = 72
_DETAIL_SHARE = 0.5
_DETAIL_AT_LEAST = 56
_LINE = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine)


class Box(QWidget):
    """Keeps a margin of RING around its frame, in which the focus ring is drawn. Its height follows its width."""

    chip_removed = Signal(int)
    chip_pressed = Signal(int)
    frame_pressed = Signal()
    arrow_pressed = Signal()

    def __init__(
        self,
        theme: Theme,
        *,
        handle_key: Callable[[QKeyEvent], bool],
        may_leave: Callable[[], bool],
        opens: bool,
    ) -> None:
        super().__init__()
        self._theme = theme
        self._opens = opens
        self._follows = False
        self._detail = ""
        self._read_only = False
        self._hover = False
        self._chips: list[Chip] = []
        self.entry = Entry(self, handle_key=handle_key, may_leave=may_leave)
        self.entry.focused.connect(self._refocus)
        self.entry.left_for.connect(self._refocus)
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setCursor(Qt.CursorShape.IBeamCursor)

    @property
    def chips(self) -> tuple[Chip, ...]:
        """The chips, in the order of the values."""
        return tuple(self._chips)

    @property
    def detail(self) -> str:
        """The words at the right."""
        return self._detail

    def set_chips(self, labels: Sequence[str]) -> None:
        """Shows these chips; those that stay the same are left as they are."""
        if [chip.text for chip in self._chips] == list(labels):
            return
        for chip in self._chips:
            chip.hide()
            chip.deleteLater()
        self._chips = []
        for place, text in enumerate(labels):
            chip = Chip(text, self._theme, removable=not self._read_only, parent=self)
            chip.setFont(self.font())
            chip.removed.connect(lambda place=place: self.chip_removed.emit(place))
            chip.pressed.connect(lambda place=place: self.chip_pressed.emit(place))
            chip.show()
            self._chips.append(chip)
        self._rearrange()

    def select_chip(self, place: int | None) -> None:
        """Marks one chip, or none."""
        for at, chip in enumerate(self._chips):
            chip.set_selected(at == place)

    def set_detail(self, text: str) -> None:
        """Shows these words at the right, softly."""
        if text != self._detail:
            self._detail = text
            self._rearrange()

    def set_follows(self, follows: bool) -> None:
        """Whether the mark at the right leads somewhere (an arrow to the linked statement) instead of opening the list."""
        if follows != self._follows:
            self._follows = follows
            self._rearrange()

    def set_read_only(self, read_only: bool) -> None:
        """Shows the values without the means to change them."""
        self._read_only = read_only
        self.entry.setReadOnly(read_only)
        labels = [chip.text for chip in self._chips]
        self.set_chips(())
        self.set_chips(labels)
        self._rearrange()

    def set_theme(self, theme: Theme) -> None:
        """Draws in these colours from now on."""
        self._theme = theme
        for chip in self._chips:
            chip.set_theme(theme)
        self.update()

    def frame(self) -> QRect:
        """The frame without the ring around it."""
        return self.rect().adjusted(RING, RING, -RING, -RING)

    def arrow_rect(self) -> QRect:
        """Where the arrow to the linked statement is pressed."""
        return QRect(self.frame().right() - _CHEVRON - 6, self.frame().top(), _CHEVRON + 6, self.frame().height())

    @property
    def _shows_mark(self) -> bool:
        return (self._opens and not self._read_only) or self._follows

    def _line_height(self) -> int:
        return max(FIELD_HEIGHT - 2 * _CHIP_PAD, QFontMetrics(self.font()).height() + 6)

    def _detail_width(self, width: int) -> int:
        """The room for the words at the right: what the first chip leaves, at most half; too little is none."""
        if not self._detail:
            return 0
        wanted = QFontMetrics(small(self.font())).horizontalAdvance(self._detail) + 2
        left = width - 2 * (RING + _PAD) - _CHEVRON - (self._chips[0].sizeHint().width() if self._chips else 0)
        room = min(wanted, int(width * _DETAIL_SHARE), left)
        return room if room >= min(wanted, _DETAIL_AT_LEAST) else 0

    def _arrange(self, width: int, *, move: bool) -> int:
        """Lays chips and entry out in this width, or only computes the height that they need."""
        line = self._line_height()
        mark = _CHEVRON if self._shows_mark else 0
        detail = self._detail_width(width)
        right = width - RING - _PAD - mark - (detail + _GAP if detail else 0)
        left = RING + (_CHIP_PAD + 1 if self._chips else _PAD)
        x, y = left, RING + _CHIP_PAD
        for chip in self._chips:
            chip_width = min(chip.sizeHint().width(), right - left)
            if x > left and x + chip_width > right:
                x, y = left, y + line + _GAP
            if move:
                chip.setGeometry(x, y, chip_width, line)
            x += chip_width + _GAP
        least = _ENTRY_AT_LEAST if self.entry.hasFocus() and not self._read_only else 4
        if self._chips and x + least > right:
            x, y = (left, y + line + _GAP) if least > 4 else (right - 4, y)
        if move:
            self.entry.setGeometry(x, y, max(right - x, 4), line)
        return y + line + _CHIP_PAD + RING

    def _rearrange(self) -> None:
        self._arrange(self.width(), move=True)
        self.updateGeometry()
        self.update()

    def _refocus(self) -> None:
        if not self.entry.hasFocus():
            self.select_chip(None)
        self._rearrange()

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        return self._arrange(width, move=False)

    @override
    def sizeHint(self) -> QSize:
        return QSize(200, self._arrange(max(self.width(), 200), move=False))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(80, self._line_height() + 2 * (_CHIP_PAD + RING))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange(self.width(), move=True)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._rearrange()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        follow_words(painter)
        frame = self.frame()
        focused = self.entry.hasFocus()
        paint_frame(painter, QRectF(frame), self._theme, focused=focused, read_only=self._read_only, hover=self._hover)
        middle = frame.top() + _CHIP_PAD + self._line_height() / 2
        right = frame.right() - _PAD
        if self._follows:
            self._paint_arrow(painter, frame.right() - 14, middle)
            right = frame.right() - _CHEVRON - 4
        elif self._shows_mark:
            paint_chevron(painter, frame.right() - 13, middle, self._theme.text_faint)
            right = frame.right() - _CHEVRON - 4
        width = self._detail_width(self.width())
        if width:
            face = small(self.font())
            painter.setFont(face)
            painter.setPen(QColor(self._theme.text_faint))
            words = QFontMetrics(face).elidedText(self._detail, Qt.TextElideMode.ElideRight, width)
            painter.drawText(QRect(right - width, frame.top() + _CHIP_PAD, width, self._line_height()), _LINE, words)

    def _paint_arrow(self, painter: QPainter, x: float, y: float) -> None:
        painter.setPen(QColor(self._theme.accent))
        painter.setFont(self.font())
        side = QRectF(x - 10, y - 12, 20, 24)
        painter.drawText(side, int(Qt.AlignmentFlag.AlignCenter), "→")

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is not Qt.MouseButton.LeftButton:
            return
        self.entry.setFocus(Qt.FocusReason.MouseFocusReason)
        if self._follows and self.arrow_rect().contains(event.position().toPoint()):
            self.arrow_pressed.emit()
        else:
            self.frame_pressed.emit()

    @override
    def enterEvent(self, event: QEvent) -> None:
        self._hover = True
        self.update()

    @override
    def leaveEvent(self, event: QEvent) -> None:
        self._hover = False
        self.update()
