"""The form as a whole: what is shown, what is missing, what a refresh keeps, the way of the focus."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QLabel, QScrollArea
from pytestqt.qtbot import QtBot

from annotator.model.codebook import Codebook, StatementType
from annotator.model.errors import Problem
from annotator.model.ids import FieldId, TypeId
from annotator.model.statement import Span
from annotator.ui.form.coding_form import CodingForm
from annotator.ui.form.field_row import FieldRow
from annotator.ui.form.fold import Fold, Pill
from annotator.ui.form.heading import Heading
from annotator.ui.form.mention_line import MentionLine
from annotator.ui.form.signals import FieldFocused, FormLeft, MentionRemoved, UnsureSet
from annotator.ui.form.text_editor import TextArea
from annotator.ui.theme import DARK
from tests.ui.form.conftest import OpenDesk
from tests.ui.form.pressing import (
    box_of,
    buttons_of,
    click,
    focus,
    go_to,
    listed,
    part,
    press,
    row_of,
    shown_fields,
    type_words,
)
from tests.ui.form.sample_views import PEOPLE, SMALL, SMALL_TYPE, a_statement, a_view, search

CORE = ["speaker", "stance", "topic", "target", "country", "places"]
FULL: dict[str, Any] = {"speaker": PEOPLE[0].id, "stance": "support", "topic": "ceasefire", "checked": True}


def test_core_fields_are_shown_in_order_and_the_others_under_more(open_desk: OpenDesk) -> None:
    desk = open_desk(a_view(a_statement(**FULL, note="x")))
    assert shown_fields(desk) == CORE
    fold = desk.form.findChildren(Fold)[0]
    assert fold.summary == "Checked, Note"
    go_to(desk, "places")
    press(Qt.Key.Key_Tab)
    assert focus() is fold
    press(Qt.Key.Key_Return)
    assert "note" in shown_fields(desk) and fold.summary == ""
    desk.form.show_statement(a_view(a_statement("two", **FULL)))
    assert "note" in shown_fields(desk), "it stays open for the next statement"


def test_the_fold_opens_itself_for_what_is_missing_and_can_be_closed(open_desk: OpenDesk) -> None:
    desk = open_desk()
    assert "checked" in shown_fields(desk)
    fold = desk.form.findChildren(Fold)[0]
    click(fold)
    assert shown_fields(desk) == CORE
    desk.show(unsure=True)
    assert shown_fields(desk) == CORE, "for this statement it stays closed"
    desk.form.show_statement(a_view(a_statement("two")))
    assert "checked" in shown_fields(desk)


def test_a_field_appears_by_shown_when_and_gives_its_focus_on_when_it_goes(open_desk: OpenDesk) -> None:
    desk = open_desk()
    assert "tone" not in shown_fields(desk)
    desk.show(values={FieldId("target"): (PEOPLE[1].id,)})
    assert shown_fields(desk)[:5] == ["speaker", "stance", "topic", "target", "tone"]
    go_to(desk, "tone")
    desk.show(values={})
    assert "tone" not in shown_fields(desk)
    assert desk.form.focused_field() == (FieldId("target"), None)


def test_what_is_missing_is_said_at_the_field(open_desk: OpenDesk) -> None:
    desk = open_desk()
    assert row_of(desk, "stance").hint == "needed to finish the article"
    assert row_of(desk, "target").hint == ""
    assert "needed to finish" in buttons_of(desk, "stance")[0].accessibleDescription()
    click(buttons_of(desk, "stance")[0])
    assert row_of(desk, "stance").hint == ""
    assert desk.form.focus_first_missing()
    assert desk.form.focused_field() == (FieldId("speaker"), None)


def test_a_problem_is_said_at_its_field_and_others_at_the_head(open_desk: OpenDesk) -> None:
    problems = (Problem("values.topic", "'x' is not an option of Topic"), Problem("spans[0]", "outside the text"))
    desk = open_desk(a_view(a_statement(), problems=problems))
    assert row_of(desk, "topic").problem == "'x' is not an option of Topic"
    assert desk.form.findChildren(Heading)[0].problems.text() == "outside the text"


def test_the_head_says_which_statement_and_whose(open_desk: OpenDesk) -> None:
    two = (Span(start=0, end=4), Span(start=8, end=9))
    desk = open_desk(a_view(a_statement(spans=two), mine=False))
    head = desk.form.findChildren(Heading)[0]
    assert head.title.text == "Statement 4 of 5"
    assert head.fragments.text == "2 fragments"
    assert head.whose.text == "coded by ben · read only"


def test_unsure_is_told_and_shown_when_it_comes_back(open_desk: OpenDesk) -> None:
    desk = open_desk()
    pill = desk.form.findChildren(Pill)[0]
    click(pill)
    assert desk.of_kind(UnsureSet) == [UnsureSet(desk.view.statement.id, True)]
    assert pill.isChecked()
    desk.answers = False
    click(pill)
    assert desk.of_kind(UnsureSet)[-1].unsure is False
    assert pill.isChecked()


def test_an_empty_form_says_what_to_do(open_desk: OpenDesk) -> None:
    desk = open_desk()
    desk.form.show_statement(None)
    words = [label.text() for label in desk.form.findChildren(QLabel) if label.isVisible()]
    assert any("press Enter" in text for text in words)
    assert shown_fields(desk) == []
    assert not desk.form.focus_first_field() and not desk.form.choose_by_digit(1)
    assert desk.form.focused_field() is None and desk.form.mention_target() is None
    desk.form.show_statement(a_view(a_statement()))
    assert shown_fields(desk)[:2] == ["speaker", "stance"]


def test_a_refresh_keeps_focus_cursor_scroll_and_open_list(open_desk: OpenDesk) -> None:
    desk = open_desk(height=360)
    go_to(desk, "topic")
    type_words("conc")
    press(Qt.Key.Key_Down, Qt.Key.Key_Left)
    scroll = desk.form.findChildren(QScrollArea)[0].verticalScrollBar()
    entry, place, open_rows = focus(), scroll.value(), listed(desk)
    desk.show(unsure=True, values={FieldId("stance"): ("oppose",)})
    assert focus() is entry
    assert scroll.value() == place
    assert listed(desk) == open_rows
    assert box_of(desk, "topic").entry.text() == "conc"
    assert box_of(desk, "topic").entry.cursorPosition() == 3
    press(Qt.Key.Key_Return)
    assert desk.values("topic") == ("territorial_concessions",)


def test_another_statement_of_the_type_keeps_the_rows_and_the_focused_field(open_desk: OpenDesk) -> None:
    desk = open_desk()
    rows = desk.form.findChildren(FieldRow)
    go_to(desk, "topic")
    type_words("conc")
    desk.form.show_statement(a_view(a_statement("two", topic="ceasefire")))
    assert desk.form.findChildren(FieldRow) == rows
    assert focus() is box_of(desk, "topic").entry
    assert box_of(desk, "topic").entry.text() == "Peace › Ceasefire"
    assert listed(desk) == []


def test_another_type_makes_other_rows(open_desk: OpenDesk) -> None:
    plain = StatementType(id=TypeId("plain"), label="Plain", fields=SMALL_TYPE.fields[1:2])
    desk = open_desk()
    go_to(desk, "stance")
    desk.form.show_statement(a_view(a_statement("two", type=plain), type=plain))
    assert shown_fields(desk) == ["stance"]
    assert desk.form.focused_field() == (FieldId("stance"), None)


def test_tab_walks_all_fields_with_one_stop_each(open_desk: OpenDesk) -> None:
    desk = open_desk(a_view(a_statement(**FULL, target=(PEOPLE[1].id,))))
    desk.form.focus_field(FieldId("note"))
    assert desk.form.focus_first_field()
    walked = []
    for _ in range(30):
        found = desk.form.focused_field()
        walked.append(found[0] if found is not None else "more")
        if walked[-1] == "note":
            break
        press(Qt.Key.Key_Tab)
    core = [field.id for field in SMALL_TYPE.fields if field.group == "core"]
    more = [field.id for field in SMALL_TYPE.fields if field.group == "more"]
    assert walked == [*core, "more", *more]


def test_next_and_previous_field(open_desk: OpenDesk) -> None:
    desk = open_desk()
    assert desk.form.focus_first_field()
    assert not desk.form.focus_previous_field()
    assert desk.form.focus_next_field()
    assert desk.form.focused_field() == (FieldId("stance"), None)
    assert desk.form.focus_previous_field()
    assert desk.form.focused_field() == (FieldId("speaker"), None)
    assert not desk.form.focus_field(FieldId("tone")), "it is not asked"


def test_escape_in_each_kind_of_field_goes_back_to_the_text(open_desk: OpenDesk) -> None:
    desk = open_desk()
    fields = ("speaker", "stance", "topic", "conditional", "said_on", "seats", "reported_in", "note")
    for count, field in enumerate(fields, start=1):
        go_to(desk, field)
        press(Qt.Key.Key_Escape)
        assert len(desk.of_kind(FormLeft)) == count


def test_the_guidance_follows_the_focus(open_desk: OpenDesk) -> None:
    desk = open_desk(a_view(a_statement(stance="oppose")))
    assert desk.of_kind(FieldFocused) == [FieldFocused(None)]
    go_to(desk, "speaker")
    press(Qt.Key.Key_Tab)
    assert [told.field for told in desk.of_kind(FieldFocused)][-2:] == ["speaker", "stance"]
    assert desk.of_kind(FieldFocused)[-1].option == "oppose"


MENTIONED = (
    Span(start=0, end=10),
    Span(start=12, end=15, role="target", value=0),
    Span(start=20, end=22, role="target", value=1),
    Span(start=30, end=33, role="speaker"),
)
WORDS = {("target", 0): ("the minister",), ("target", 1): ("she",), ("speaker", None): ("he",)}


def test_mentions_stand_under_their_field_and_can_be_taken_away(open_desk: OpenDesk) -> None:
    statement = a_statement(spans=MENTIONED, target=(PEOPLE[0].id, PEOPLE[1].id))
    desk = open_desk(a_view(statement, mentions=WORDS))
    assert row_of(desk, "target").mention_words == ("Ines Halvard: “the minister”", "Mirela Kosh: “she”")
    assert row_of(desk, "speaker").mention_words == ("mention, no value yet: “he”",)
    line = row_of(desk, "target").findChildren(MentionLine)[0]
    click(line, line.cross_rect().center())
    assert desk.of_kind(MentionRemoved) == [MentionRemoved(statement.id, MENTIONED[1])]
    go_to(desk, "target")
    press(Qt.Key.Key_Delete, modifier=Qt.KeyboardModifier.ShiftModifier)
    assert desk.of_kind(MentionRemoved)[-1] == MentionRemoved(statement.id, MENTIONED[2])
    assert row_of(desk, "target").mention_words == ()


def test_the_key_of_mentions_stands_at_the_field_that_would_get_it(open_desk: OpenDesk) -> None:
    desk = open_desk(a_view(a_statement(target=(PEOPLE[0].id,))))
    assert [row.field.id for row in desk.form.findChildren(FieldRow) if row.shows_mention_key] == ["speaker"]
    assert desk.form.mention_target() == (FieldId("speaker"), None)
    go_to(desk, "target")
    focus().clearFocus()
    assert [row.field.id for row in desk.form.findChildren(FieldRow) if row.shows_mention_key] == ["target"]
    assert desk.form.mention_target() == (FieldId("target"), 0)


def test_nothing_is_cut_at_300_pixels_and_the_focused_field_is_in_sight(open_desk: OpenDesk) -> None:
    desk = open_desk(a_view(a_statement(**FULL, target=tuple(row.id for row in PEOPLE))), width=300, height=300)
    scroll = desk.form.findChildren(QScrollArea)[0]
    desk.form.focus_first_field()
    assert desk.form.focus_field(FieldId("note"))
    QApplication.processEvents()
    area = part(desk, "note", TextArea)
    top = area.mapTo(scroll.viewport(), QPoint(0, 0)).y()
    assert top >= 0 and top + area.height() <= scroll.viewport().height()
    for row in desk.form.findChildren(FieldRow):
        if row.isVisible():
            right = row.mapTo(desk.form, row.rect().topRight()).x()
            assert right < 300
    for button in buttons_of(desk, "stance"):
        assert button.width() >= button.fontMetrics().horizontalAdvance(button.text())


def test_the_accessible_names_are_the_labels(open_desk: OpenDesk) -> None:
    desk = open_desk()
    assert box_of(desk, "topic").entry.accessibleName() == "Topic"
    assert buttons_of(desk, "stance")[1].accessibleName() == "Stance: Oppose"


def test_the_dark_theme_and_a_new_codebook_reach_everything(open_desk: OpenDesk) -> None:
    desk = open_desk()
    go_to(desk, "topic")
    desk.form.set_theme(DARK)
    image = desk.form.grab().toImage()
    assert image.pixelColor(2, 2).name().upper() == DARK.raised
    changed = Codebook.model_validate({**SMALL.model_dump(by_alias=True), "title": "Larger"})
    desk.form.set_codebook(changed)
    assert desk.form.focused_field() == (FieldId("topic"), None)


def test_a_form_can_go_while_a_field_has_the_focus(open_desk: OpenDesk, qtbot: QtBot) -> None:
    desk = open_desk()
    go_to(desk, "topic")
    type_words("conc")
    gone: list[bool] = []
    desk.form.destroyed.connect(lambda: gone.append(True))
    desk.form.deleteLater()
    qtbot.waitUntil(lambda: bool(gone))


def test_the_shipped_codebooks_make_forms(qtbot: QtBot, codebook: Codebook) -> None:
    form = CodingForm(search_entities=search, theme=DARK, codebook=codebook)
    qtbot.addWidget(form)
    form.resize(320, 700)
    form.show()
    for statement_type in codebook.types:
        form.show_statement(a_view(a_statement(type=statement_type), type=statement_type))
        labels = {row.field.label for row in form.findChildren(FieldRow) if row.isVisible()}
        assert {field.label for field in statement_type.fields if field.group == "core" and field.required} <= labels


@pytest.mark.parametrize("key", [Qt.Key.Key_Right, Qt.Key.Key_Left])
def test_arrows_open_and_close_the_fold(open_desk: OpenDesk, key: Qt.Key) -> None:
    desk = open_desk(a_view(a_statement(**FULL)))
    go_to(desk, "places")
    press(Qt.Key.Key_Tab, key)
    assert ("note" in shown_fields(desk)) is (key == Qt.Key.Key_Right)
