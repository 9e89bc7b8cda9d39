"""What a screen reader is told, in words; and how it is told."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget

from annotator.coding.rows import Mark, StatementView
from annotator.ui.shown import shown_number


def statement_words(view: StatementView, mark: Mark | None) -> str:
    """ "statement 3 of 7, Rubio, Oppose, Concessions", with what is lacking or doubtful."""
    translate = QCoreApplication.translate
    place = translate("Announcements", "statement {0} of {1}").format(shown_number(view.number), shown_number(view.of))
    parts = [place]
    if mark is not None:
        parts.append(mark.speaker or translate("Announcements", "no speaker"))
        parts += mark.summary.split(" · ") if mark.summary else []
    if view.missing:
        parts.append(translate("Announcements", "incomplete"))
    if view.statement.unsure:
        parts.append(translate("Announcements", "unsure"))
    if not view.mine:
        parts.append(translate("Announcements", "coded by {0}").format(view.coder_name))
    return ", ".join(parts)


def place_words(*, article: tuple[int, int], paragraph: tuple[int, int], statements: int, selected: int) -> str:
    """Where somebody is: which article and paragraph of how many, how many statements lie there, how many words are
    selected."""
    translate = QCoreApplication.translate
    parts = [
        translate("Announcements", "article {0} of {1}").format(*map(shown_number, article)),
        translate("Announcements", "paragraph {0} of {1}").format(*map(shown_number, paragraph)),
        _counted(
            statements,
            translate("Announcements", "no statement here"),
            translate("Announcements", "1 statement here"),
            translate("Announcements", "{0} statements here"),
        ),
    ]
    if selected:
        one, many = translate("Announcements", "1 word selected"), translate("Announcements", "{0} words selected")
        parts.append(_counted(selected, "", one, many))
    return ", ".join(parts)


def announce(widget: QWidget, words: str, *, interrupts: bool = False) -> None:
    """Has a screen reader say the words; nothing without one. `interrupts`: at once, else after what it is saying."""
    if words and QAccessible.isActive():
        event = QAccessibleAnnouncementEvent(widget, words)
        politeness = QAccessible.AnnouncementPoliteness
        event.setPoliteness(politeness.Assertive if interrupts else politeness.Polite)
        QAccessible.updateAccessibility(event)


def _counted(count: int, none: str, one: str, many: str) -> str:
    return none if not count else one if count == 1 else many.format(shown_number(count))
