"""The controls with which one property of a thing is edited. Each shows a value and tells another one; nothing changes here."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QLineEdit, QPlainTextEdit, QSizePolicy, QWidget
from typing_extensions import override

from annotator.model.codebook import Codebook, FieldSpec, StatementType
from annotator.model.codebook_places import Place
from annotator.ui.style import GRID

_TYPING_MS = 200
_LONGEST = 9
_PADDING = 4
"""What the style sheet leaves above and below the text."""


@dataclass(frozen=True, slots=True)
class Told:
    """The property should have this value. `typing`: one of many in a bout of typing."""

    value: Any
    typing: bool = False


@dataclass(frozen=True, slots=True)
class Setting:
    """What a control may have to know beside the value: where the thing stands, and in which type and field."""

    codebook: Codebook
    place: Place
    statement_type: StatementType | None = None
    field: FieldSpec | None = None


class Control(QWidget):
    """`told` carries a Told; `typing_ended` that a bout of typing is over."""

    told = Signal(object)
    typing_ended = Signal()

    def show_value(self, value: Any, setting: Setting) -> None:
        """Shows this value without telling it."""

    def set_read_only(self, read_only: bool) -> None:
        """Whether it only shows."""

    def flush(self) -> None:
        """Tells what is typed and not told yet."""

    def stops(self) -> list[QWidget]:
        """What Tab comes to, in order."""
        return tab_stops(self)


def tab_stops(widget: QWidget) -> list[QWidget]:
    """What Tab comes to inside the widget, in the order in which it was made."""
    window = widget.window()
    inside = (one for one in widget.findChildren(QWidget) if one.window() is window)
    return [one for one in inside if one.focusPolicy() & Qt.FocusPolicy.TabFocus and one.focusProxy() is None]


def filled(widget: QWidget, content: QWidget, *, stretch: bool = True) -> None:
    """Lays one widget into another, without a margin."""
    row = QHBoxLayout(widget)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(2 * GRID)
    row.addWidget(content, 1 if stretch else 0)
    if not stretch:
        row.addStretch(1)


class _Typed(Control):
    """Tells a text a moment after the last key, when the focus leaves, or when it is asked to."""

    def __init__(self) -> None:
        super().__init__()
        self._shown = ""
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_TYPING_MS)
        self._timer.timeout.connect(self._tell)

    def text(self) -> str:
        """What is typed."""
        raise NotImplementedError

    def value_of(self, text: str) -> Told | None:
        """What the text means; None when it means nothing (yet)."""
        return Told(text, typing=True)

    def begin(self) -> None:
        """A key was pressed."""
        self._timer.start()

    def end(self) -> None:
        """The focus left."""
        self.flush()
        self.typing_ended.emit()

    @override
    def flush(self) -> None:
        if self._timer.isActive():
            self._tell()

    def _tell(self) -> None:
        self._timer.stop()
        text = self.text()
        if text != self._shown:
            meant = self.value_of(text)
            if meant is not None:
                self._shown = text
                self.told.emit(meant)


class LineControl(_Typed):
    """One line of text. `optional`: empty means none."""

    def __init__(self, name: str, words: str, *, optional: bool = False, width: int = 0, placeholder: str = "") -> None:
        super().__init__()
        self._optional = optional
        self.edit = _Line()
        self.edit.setObjectName(name)
        self.edit.setAccessibleName(words)
        self.edit.setPlaceholderText(placeholder)
        if width:
            self.edit.setFixedWidth(width)
        self.edit.textEdited.connect(self.begin)
        self.edit.left.connect(self.end)
        self.edit.returnPressed.connect(self.flush)
        filled(self, self.edit, stretch=not width)
        self.setFocusProxy(self.edit)

    @override
    def text(self) -> str:
        return self.edit.text()

    @override
    def value_of(self, text: str) -> Told | None:
        return Told(None if self._optional and not text else text, typing=True)

    @override
    def show_value(self, value: Any, setting: Setting) -> None:
        self.show_text("" if value is None else str(value))

    def show_text(self, text: str) -> None:
        """Shows these words; the cursor stays where they are the same. What is being typed stays, too, until it is told."""
        if self._timer.isActive() and text == self._shown:
            return
        self._timer.stop()
        self._shown = text
        if self.edit.text() != text:
            self.edit.setText(text)
            self.edit.setCursorPosition(len(text) if self.edit.hasFocus() else 0)

    @override
    def set_read_only(self, read_only: bool) -> None:
        self.edit.setReadOnly(read_only)


class _Line(QLineEdit):
    left = Signal()

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.left.emit()


class NumberControl(LineControl):
    """A number or nothing; what is no number is told only once it is one."""

    @override
    def value_of(self, text: str) -> Told | None:
        try:
            number = float(text.strip().replace(",", ".").replace("−", "-")) if text.strip() else None
        except ValueError:
            return None
        if number is not None and (number != number or abs(number) > 2**53):
            return None
        whole = number is not None and number.is_integer()
        return Told(int(number) if number is not None and whole else number, typing=True)

    @override
    def show_value(self, value: Any, setting: Setting) -> None:
        if not self.edit.hasFocus() or (meant := self.value_of(self.text())) is None or meant.value != value:
            self.show_text("" if value is None else f"{value:g}")


class TextControl(_Typed):
    """Several lines of text, as high as they need."""

    def __init__(self, name: str, words: str, *, placeholder: str = "", least: int = 2) -> None:
        super().__init__()
        self.edit = _Lines(least)
        self.edit.setObjectName(name)
        self.edit.setAccessibleName(words)
        self.edit.setPlaceholderText(placeholder)
        self.edit.textChanged.connect(self.begin)
        self.edit.left.connect(self.end)
        filled(self, self.edit)
        self.setFocusProxy(self.edit)

    @override
    def text(self) -> str:
        return self.edit.toPlainText()

    @override
    def show_value(self, value: Any, setting: Setting) -> None:
        text = "" if value is None else str(value)
        if self._timer.isActive() and text == self._shown:
            return
        self._shown = text
        if self.edit.toPlainText() != text:
            blocked = self.edit.blockSignals(True)
            self.edit.setPlainText(text)
            self.edit.blockSignals(blocked)
            self.edit.fit()
        self._timer.stop()

    @override
    def set_read_only(self, read_only: bool) -> None:
        self.edit.setReadOnly(read_only)


class _Lines(QPlainTextEdit):
    left = Signal()

    def __init__(self, least: int) -> None:
        super().__init__()
        self._least = least
        self._fitting = QTimer(self)
        self._fitting.setSingleShot(True)
        self._fitting.setInterval(0)
        self._fitting.timeout.connect(self._fit)
        self.setTabChangesFocus(True)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.document().contentsChanged.connect(self.fit)
        self._fit()

    def fit(self) -> None:
        """Takes the height of its words, within limits, as soon as Qt is done with what it does."""
        self._fitting.start()

    def _fit(self) -> None:
        lines = max(self._least, int(self.document().size().height()))
        policy = Qt.ScrollBarPolicy.ScrollBarAsNeeded if lines > _LONGEST else Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        if policy is not self.verticalScrollBarPolicy():
            self.setVerticalScrollBarPolicy(policy)
        around = 2 * round(self.document().documentMargin()) + 2 * _PADDING + 2
        height = min(lines, _LONGEST) * self.fontMetrics().lineSpacing() + around
        if height != self.height() or height != self.minimumHeight():
            self.setFixedHeight(height)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.fit()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self.fit()

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.left.emit()

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.verticalScrollBar().maximum():
            super().wheelEvent(event)
        else:
            event.ignore()


class CheckControl(Control):
    """Yes or no. `yes` and `no` are the values that it tells."""

    def __init__(self, name: str, words: str, *, yes: Any = True, no: Any = False) -> None:
        super().__init__()
        self._yes, self._no = yes, no
        self.box = QCheckBox(words)
        self.box.setObjectName(name)
        self.box.clicked.connect(lambda checked: self.told.emit(Told(self._yes if checked else self._no)))
        filled(self, self.box, stretch=False)
        self.setFocusProxy(self.box)

    @override
    def show_value(self, value: Any, setting: Setting) -> None:
        self.box.setChecked(value == self._yes)

    @override
    def set_read_only(self, read_only: bool) -> None:
        self.box.setEnabled(not read_only)


class QuietCombo(QComboBox):
    """The wheel scrolls the page, not the value."""

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(80, super().minimumSizeHint().height())


class ComboControl(Control):
    """One of a few values."""

    def __init__(self, name: str, words: str, choices: Sequence[tuple[Any, str]]) -> None:
        super().__init__()
        self.combo = QuietCombo()
        self.combo.setObjectName(name)
        self.combo.setAccessibleName(words)
        self._values: list[Any] = []
        self.offer(choices)
        self.combo.activated.connect(lambda place: self.told.emit(Told(self._values[place])))
        filled(self, self.combo)
        self.setFocusProxy(self.combo)

    def offer(self, choices: Sequence[tuple[Any, str]]) -> None:
        """Offers these values with their words."""
        values, words = [value for value, _ in choices], [text for _, text in choices]
        if values == self._values and words == [self.combo.itemText(at) for at in range(self.combo.count())]:
            return
        self.combo.clear()
        self._values = values
        self.combo.addItems(words)

    @override
    def show_value(self, value: Any, setting: Setting) -> None:
        self.combo.setCurrentIndex(self._values.index(value) if value in self._values else -1)

    @override
    def set_read_only(self, read_only: bool) -> None:
        self.combo.setEnabled(not read_only)
