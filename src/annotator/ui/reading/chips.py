"""The chips in the left gutter: who says it, and what, beside the first line of each statement."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter

from annotator.coding.rows import Mark
from annotator.model.ids import StatementId
from annotator.ui.reading.chip_places import Anchor, Place, chip_places, wrapped
from annotator.ui.reading.mark_painter import MarkPainter
from annotator.ui.reading.page_layout import PageLayout

_SPEAKER_LINES = 2
_SUMMARY_LINES = 3
_BAR = 3
_BAR_FROM_TEXT = 10
_GAP = 3
_NO_CHIP = 1 << 30


class Chip(NamedTuple):
    """A chip where it stands in the document, the statement that it shows, and those that it only counts."""

    rect: QRectF
    bar: QRectF
    mark: Mark
    lines: int
    others: tuple[StatementId, ...]


class _Words(NamedTuple):
    """A chip's words in lines that fit the gutter: the speaker in one line, in as many as it takes, and the summary."""

    short: str
    speaker: list[str]
    summary: list[str]


class ChipColumn:
    """Places and paints the chips of any blocks. Each block's chips depend on that block and on the next chip below it
    only, so that they stand still while the text is scrolled."""

    def __init__(self, *, layout: PageLayout, painter: MarkPainter) -> None:
        self._layout = layout
        self._marks = painter
        self._wrapped: dict[tuple[str, str, int, str], _Words] = {}

    def chips(self, blocks: range) -> list[Chip]:
        """The chips whose first lines stand in these blocks, from top to bottom."""
        return [chip for block in blocks for chip in self._chips_of(block)]

    def chip_at(self, blocks: range, x: float, y: float) -> Chip | None:
        """The chip at a point of the document, or None."""
        return next((chip for chip in self.chips(blocks) if chip.rect.contains(x, y)), None)

    def paint(self, painter: QPainter, blocks: range) -> None:
        """Paints the chips of these blocks and, right of the text, how many lines under it found no lane."""
        inks, fonts, page = self._marks.inks, self._layout.fonts, self._layout.page
        for chip in self.chips(blocks):
            self._paint_bar(painter, chip)
            if page.chip_width:
                self._paint_words(painter, chip)
        painter.setFont(fonts.small)
        painter.setPen(inks.soft)
        for block in blocks:
            for line_top, count in self._marks.picture(block).hidden:
                top = self._layout.top(block) + line_top + page.above
                beside = QRectF(page.left + page.column + 6, top, 36, page.natural)
                painter.drawText(beside, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, f"+{count}")

    def _chips_of(self, block: int) -> list[Chip]:
        wanted = self._marks.picture(block).anchors
        if not wanted:
            return []
        layout, page = self._layout, self._layout.page
        top = layout.top(block)
        anchors = [Anchor(y + top + page.above, statement, self._count(statement)) for y, statement in wanted]
        places = chip_places(
            anchors,
            bottom=top + layout.height(block),
            next_top=self._next_top(block, anchors[-1].top),
            line_height=page.small_height,
            gap=_GAP,
            furthest=page.pitch + page.small_height,
            selected=self._marks.current,
        )
        return [chip for place in places if (chip := self._chip(place))]

    def _next_top(self, block: int, top: int) -> int:
        """Where the next chip below the block wants to be, if that is near enough to matter."""
        layout = self._layout
        furthest = top + layout.page.pitch + (_SPEAKER_LINES + _SUMMARY_LINES + 2) * layout.page.small_height
        for following in range(block + 1, layout.map.block_count):
            if layout.top(following) > furthest:
                break
            anchors = self._marks.picture(following).anchors
            if anchors:
                return layout.top(following) + anchors[0][0] + layout.page.above
        return _NO_CHIP

    def _count(self, statement: StatementId) -> int:
        mark = self._marks.index.mark(statement)
        words = self._words(mark) if mark and self._layout.page.chip_width else _Words("?", ["?"], [])
        return len(words.speaker) + min(len(words.summary), _SUMMARY_LINES)

    def _chip(self, place: Place) -> Chip | None:
        mark = self._marks.index.mark(place.statement)
        if mark is None:
            return None
        page = self._layout.page
        height = page.small_height * place.lines
        right = page.left - _BAR_FROM_TEXT
        left = right - _BAR - 6 - page.chip_width
        rect = QRectF(left, place.top, right - left + 3, height)
        return Chip(rect, QRectF(right - _BAR, place.top, _BAR, height), mark, place.lines, place.others)

    def _words(self, mark: Mark) -> _Words:
        fonts, width = self._layout.fonts, self._layout.page.chip_width
        key = mark.speaker, mark.summary, width, fonts.small.key()
        known = self._wrapped.get(key)
        if known is None:
            bold, plain = QFontMetricsF(fonts.speaker), QFontMetricsF(fonts.small)
            nobody = QCoreApplication.translate("ChooserRow", "no speaker yet")
            speaker = wrapped(mark.speaker or nobody, width=width, measure=bold.horizontalAdvance)
            if len(speaker) > _SPEAKER_LINES:
                speaker = [*speaker[: _SPEAKER_LINES - 1], " ".join(speaker[_SPEAKER_LINES - 1 :])]
            summary = wrapped(mark.summary, width=width, measure=plain.horizontalAdvance)
            cut = Qt.TextElideMode.ElideRight
            known = self._wrapped[key] = _Words(
                bold.elidedText(mark.speaker or nobody, cut, width),
                [bold.elidedText(line, cut, width) for line in speaker],
                [plain.elidedText(line, cut, width) for line in summary],
            )
        return known

    def _paint_bar(self, painter: QPainter, chip: Chip) -> None:
        inks = self._marks.inks
        current = chip.mark.statement == self._marks.current
        colour = inks.of(chip.mark.colour)
        bar = chip.bar.adjusted(-1, 0, 0, 0) if current else chip.bar
        if chip.mark.complete:
            painter.fillRect(bar, colour)
            return
        painter.setPen(colour)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(bar.adjusted(0, 0, -1, -1))

    def _paint_words(self, painter: QPainter, chip: Chip) -> None:
        inks, fonts, page = self._marks.inks, self._layout.fonts, self._layout.page
        words = self._words(chip.mark)
        speaker = words.speaker if len(words.speaker) < chip.lines or not words.summary else [words.short]
        summary = words.summary[: chip.lines - len(speaker)]
        if summary and len(summary) < len(words.summary):
            whole = summary[-1].rstrip(" ·…") + "…"
            metrics = QFontMetricsF(fonts.small)
            summary[-1] = metrics.elidedText(whole, Qt.TextElideMode.ElideRight, page.chip_width)
        count = f" +{len(chip.others)}" if chip.others else ""
        line = QRectF(chip.bar.left() - 6 - page.chip_width, chip.rect.top(), page.chip_width, page.small_height)
        current = chip.mark.statement == self._marks.current
        painter.setFont(fonts.speaker)
        painter.setPen(inks.text if chip.mark.speaker else inks.faint)
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        for number, shown in enumerate(speaker[: chip.lines], start=1):
            if count and number == min(len(speaker), chip.lines):
                metrics = QFontMetricsF(fonts.speaker)
                room = line.width() - metrics.horizontalAdvance(count)
                shown = metrics.elidedText(shown, Qt.TextElideMode.ElideRight, room) + count
            painter.drawText(line, right, shown)
            line.translate(0, page.small_height)
        painter.setFont(fonts.small)
        painter.setPen(inks.soft if current else inks.faint)
        for shown in summary:
            painter.drawText(line, right, shown)
            line.translate(0, page.small_height)
