"""The chips in the left gutter: who says it, and what, beside the first line of each statement."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QStaticText

from annotator.coding.rows import Mark
from annotator.model.ids import StatementId
from annotator.ui.reading.block_picture import BlockPicture
from annotator.ui.reading.chip_places import Anchor, Place, chip_places, wrapped
from annotator.ui.reading.mark_painter import MarkPainter
from annotator.ui.reading.page_layout import PageLayout
from annotator.ui.reading.typography import Faces, Measures

_SPEAKER_LINES = 2
_SUMMARY_LINES = 3
_BAR = 3
_BAR_FROM_TEXT = 10
_GAP = 3
_NO_CHIP = 1 << 30
_MOST_KNOWN = 300


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


class _Line(NamedTuple):
    """A line of words ready to be painted, and where it begins from the left end and the top of the chip's words."""

    words: QStaticText
    corner: QPointF


class _Face(NamedTuple):
    """What a chip shows: the lines of the speaker, in bold, and those of the summary."""

    speaker: tuple[_Line, ...]
    summary: tuple[_Line, ...]


class _Placed(NamedTuple):
    """The chips of a block, and what they were placed by."""

    picture: BlockPicture
    top: int
    next_top: int
    current: StatementId | None
    chips: list[Chip]


class ChipColumn:
    """Places and paints the chips of any blocks. Each block's chips depend on that block and on the next chip below it
    only, so that they stand still while the text is scrolled."""

    def __init__(self, *, layout: PageLayout, painter: MarkPainter) -> None:
        self._layout = layout
        self._marks = painter
        self._known_for: tuple[Faces, Measures] | None = None
        self._wrapped: dict[tuple[str, str], _Words] = {}
        self._faces: dict[tuple[str, str, int, int], _Face] = {}
        self._placed: dict[int, _Placed] = {}

    @property
    def reach(self) -> int:
        """How many pixels a chip may stand out of its block."""
        return (_SPEAKER_LINES + _SUMMARY_LINES + 1) * self._layout.page.small_height

    def chips(self, blocks: range) -> list[Chip]:
        """The chips whose first lines stand in these blocks, from top to bottom."""
        return [chip for block in blocks for chip in self._chips_of(block)]

    def chip_at(self, blocks: range, x: float, y: float) -> Chip | None:
        """The chip at a point of the document, or None."""
        return next((chip for chip in self.chips(blocks) if chip.rect.contains(x, y)), None)

    def paint(self, painter: QPainter, blocks: range, *, top: int, bottom: int) -> None:
        """Paints the chips of these blocks that stand between two heights of the document and, right of the text, how many
        lines under it found no lane."""
        inks, fonts, page = self._marks.inks, self._layout.fonts, self._layout.page
        shown = [chip for chip in self.chips(blocks) if chip.rect.top() <= bottom and chip.rect.bottom() >= top]
        for chip in shown:
            self._paint_bar(painter, chip)
        if page.chip_width:
            self._paint_words(painter, shown)
        painter.setFont(fonts.small)
        painter.setPen(inks.soft)
        for block in blocks:
            for line_top, count in self._marks.picture(block).hidden:
                line = self._layout.top(block) + line_top + page.above
                beside = QRectF(page.left + page.column + 6, line, 36, page.natural)
                painter.drawText(beside, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, f"+{count}")

    def _chips_of(self, block: int) -> list[Chip]:
        self._forget_old()
        picture = self._marks.picture(block)
        wanted = picture.anchors
        if not wanted:
            return []
        layout, page, current = self._layout, self._layout.page, self._marks.current
        top = layout.top(block)
        next_top = self._next_top(block, wanted[-1][0] + top + page.above)
        known = self._placed.get(block)
        if known and known.picture is picture and known[1:4] == (top, next_top, current):
            return known.chips
        anchors = [Anchor(y + top + page.above, statement, self._count(statement)) for y, statement in wanted]
        places = chip_places(
            anchors,
            bottom=top + layout.height(block),
            next_top=next_top,
            line_height=page.small_height,
            gap=_GAP,
            furthest=page.pitch + page.small_height,
            selected=current,
        )
        chips = [chip for place in places if (chip := self._chip(place))]
        self._placed[block] = _Placed(picture, top, next_top, current, chips)
        return chips

    def _forget_old(self) -> None:
        """Drops what was worked out for other faces or another page, and what has become too much."""
        known_for = self._layout.fonts, self._layout.page
        if self._known_for != known_for:
            self._known_for = known_for
            for known in (self._wrapped, self._faces, self._placed):
                known.clear()
        for known in (self._wrapped, self._faces, self._placed):
            if len(known) > _MOST_KNOWN:
                known.clear()

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
        known = self._wrapped.get((mark.speaker, mark.summary))
        if known is None:
            bold, plain = QFontMetricsF(fonts.speaker), QFontMetricsF(fonts.small)
            nobody = QCoreApplication.translate("ChooserRow", "no speaker yet")
            speaker = wrapped(mark.speaker or nobody, width=width, measure=bold.horizontalAdvance)
            if len(speaker) > _SPEAKER_LINES:
                speaker = [*speaker[: _SPEAKER_LINES - 1], " ".join(speaker[_SPEAKER_LINES - 1 :])]
            summary = wrapped(mark.summary, width=width, measure=plain.horizontalAdvance)
            cut = Qt.TextElideMode.ElideRight
            known = self._wrapped[mark.speaker, mark.summary] = _Words(
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

    def _paint_words(self, painter: QPainter, chips: list[Chip]) -> None:
        inks, fonts, page = self._marks.inks, self._layout.fonts, self._layout.page
        shown = [
            (chip, self._face(chip), QPointF(chip.bar.left() - 6 - page.chip_width, chip.rect.top())) for chip in chips
        ]
        painter.setFont(fonts.speaker)
        for chip, face, corner in shown:
            painter.setPen(inks.text if chip.mark.speaker else inks.faint)
            for line in face.speaker:
                painter.drawStaticText(corner + line.corner, line.words)
        painter.setFont(fonts.small)
        for chip, face, corner in shown:
            painter.setPen(inks.soft if chip.mark.statement == self._marks.current else inks.faint)
            for line in face.summary:
                painter.drawStaticText(corner + line.corner, line.words)

    def _face(self, chip: Chip) -> _Face:
        key = chip.mark.speaker, chip.mark.summary, chip.lines, len(chip.others)
        known = self._faces.get(key)
        if known is None:
            fonts, width = self._layout.fonts, self._layout.page.chip_width
            words = self._words(chip.mark)
            speaker = words.speaker if len(words.speaker) < chip.lines or not words.summary else [words.short]
            speaker = speaker[: chip.lines]
            if chip.others:
                count, metrics = f" +{len(chip.others)}", QFontMetricsF(fonts.speaker)
                room = width - metrics.horizontalAdvance(count)
                speaker = [*speaker[:-1], metrics.elidedText(speaker[-1], Qt.TextElideMode.ElideRight, room) + count]
            summary = words.summary[: chip.lines - len(speaker)]
            if summary and len(summary) < len(words.summary):
                whole = summary[-1].rstrip(" ·…") + "…"
                cut = QFontMetricsF(fonts.small).elidedText(whole, Qt.TextElideMode.ElideRight, width)
                summary = [*summary[:-1], cut]
            known = self._faces[key] = _Face(
                self._lines(speaker, fonts.speaker, first=0), self._lines(summary, fonts.small, first=len(speaker))
            )
        return known

    def _lines(self, words: list[str], font: QFont, *, first: int) -> tuple[_Line, ...]:
        """Lines that end at the right, from the chip's line `first` on."""
        page, lines = self._layout.page, []
        for number, line in enumerate(words, start=first):
            text = QStaticText(line)
            text.setTextFormat(Qt.TextFormat.PlainText)
            text.prepare(font=font)
            size = text.size()
            above = (page.small_height - size.height()) / 2
            lines.append(_Line(text, QPointF(page.chip_width - size.width(), number * page.small_height + above)))
        return tuple(lines)
