"""Trees, long choices, people, links: fields that are found by typing."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QApplication, QListView

from annotator.model.ids import FieldId, OptionId, StatementId
from annotator.ui.form.popup_rows import RowKind
from annotator.ui.form.signals import EntityRequested, FieldFocused, FormLeft, StatementLinkFollowed, ValuesEdited
from tests.ui.form.conftest import OpenDesk
from tests.ui.form.pressing import box_of, click, focus, go_to, listed, popup_of, press, row_of, type_words
from tests.ui.form.sample_views import LINKS, PEOPLE, PERSON, a_statement, a_view, made_id


def test_typing_filters_the_tree_and_enter_chooses_the_best(open_desk: OpenDesk) -> None:
    desk = open_desk()
    go_to(desk, "topic")
    type_words("conc")
    assert listed(desk) == [
        "Peace",
        "Concessions by both sides",
        "Territorial concessions",
        "Economy",
        "Tax concessions",
    ]
    assert box_of(desk, "topic").detail == "3 of 7"
    assert popup_of(desk).rows[2].bold == ((12, 16),)
    press(Qt.Key.Key_Return)
    assert desk.values("topic") == ("concessions_by_both_sides",)
    assert box_of(desk, "topic").entry.text() == "Peace › Concessions by both sides"
    assert listed(desk) == []


def test_arrows_pass_by_the_groups_that_only_show_the_path(open_desk: OpenDesk) -> None:
    desk = open_desk()
    go_to(desk, "topic")
    type_words("conc")
    press(Qt.Key.Key_Down, Qt.Key.Key_Down)
    assert desk.of_kind(FieldFocused)[-1] == FieldFocused(FieldId("topic"), OptionId("tax_concessions"))
    press(Qt.Key.Key_Down)
    current = popup_of(desk).current
    assert current is not None and current.text == "Concessions by both sides", "it goes round"
    press(Qt.Key.Key_Up, Qt.Key.Key_Return)
    assert desk.values("topic") == ("tax_concessions",)


def test_a_group_is_chosen_like_a_leaf(open_desk: OpenDesk) -> None:
    desk = open_desk()
    go_to(desk, "topic")
    type_words("peace")
    press(Qt.Key.Key_Return)
    assert desk.values("topic") == ("peace",)


def test_words_are_found_without_accents_in_ids_and_in_the_path(open_desk: OpenDesk) -> None:
    desk = open_desk()
    go_to(desk, "topic")
    type_words("econ hohe")
    press(Qt.Key.Key_Return)
    assert desk.values("topic") == ("pensions_–_höhe",)


def test_escape_closes_the_list_and_then_leaves(open_desk: OpenDesk) -> None:
    desk = open_desk(a_view(a_statement(topic="ceasefire")))
    go_to(desk, "topic")
    type_words("tax")
    press(Qt.Key.Key_Escape)
    assert listed(desk) == []
    assert box_of(desk, "topic").entry.text() == "Peace › Ceasefire"
    assert desk.of_kind(FormLeft) == []
    press(Qt.Key.Key_Escape)
    assert desk.of_kind(FormLeft) == [FormLeft()]
    assert desk.of_kind(ValuesEdited) == []


def test_tab_takes_the_highlighted_topic_along(open_desk: OpenDesk) -> None:
    desk = open_desk()
    go_to(desk, "topic")
    type_words("cease")
    press(Qt.Key.Key_Tab)
    assert desk.values("topic") == ("ceasefire",)
    assert desk.form.focused_field() == (FieldId("target"), None)


def test_an_emptied_line_clears_the_field(open_desk: OpenDesk) -> None:
    desk = open_desk(a_view(a_statement(topic="ceasefire")))
    go_to(desk, "topic")
    press(Qt.Key.Key_Backspace)
    assert desk.of_kind(ValuesEdited) == []
    press(Qt.Key.Key_Return)
    assert desk.values("topic") == ()


def test_the_whole_list_opens_at_the_value_and_a_click_chooses(open_desk: OpenDesk) -> None:
    desk = open_desk(a_view(a_statement(topic="tax_concessions")))
    go_to(desk, "topic")
    press(Qt.Key.Key_Down)
    assert len(listed(desk)) == 8, "None and seven topics"
    current = popup_of(desk).current
    assert current is not None and current.key == "tax_concessions" and current.marked
    view = popup_of(desk).findChildren(QListView)[0]
    click(view.viewport(), view.visualRect(view.model().index(2, 0)).center())
    assert desk.values("topic") == ("ceasefire",)
    assert focus() is box_of(desk, "topic").entry, "the list never takes the focus"


def test_a_click_elsewhere_closes_the_list(open_desk: OpenDesk) -> None:
    desk = open_desk()
    click(box_of(desk, "topic").entry)
    assert len(listed(desk)) == 7
    click(desk.form, QPoint(3, 3))
    assert listed(desk) == []


def test_the_list_stays_inside_the_window(open_desk: OpenDesk) -> None:
    desk = open_desk(height=420)
    for field in ("topic", "country", "places"):
        go_to(desk, field)
        press(Qt.Key.Key_Down)
        popup = popup_of(desk)
        window = desk.form.window()
        assert QRect(QPoint(0, 0), window.size()).contains(popup.geometry())
        box = box_of(desk, field)
        frame = QRect(box.mapTo(window, box.frame().topLeft()), box.frame().size())
        assert not popup.geometry().adjusted(8, 8, -8, -8).intersects(frame)
        press(Qt.Key.Key_Escape)


def test_a_choice_with_many_options_is_a_list(open_desk: OpenDesk) -> None:
    desk = open_desk()
    go_to(desk, "country")
    type_words("nor")
    press(Qt.Key.Key_Return)
    assert desk.values("country") == ("norrland",)


def test_people_are_found_by_alias_and_shown_with_their_role(open_desk: OpenDesk) -> None:
    desk = open_desk()
    go_to(desk, "speaker")
    type_words("halv")
    row = popup_of(desk).rows[0]
    assert (row.text, row.detail) == ("Ines Halvard", "Prime minister of Ostrana")
    press(Qt.Key.Key_Return)
    assert desk.values("speaker") == (PEOPLE[0].id,)
    assert box_of(desk, "speaker").entry.text() == "Ines Halvard"
    assert box_of(desk, "speaker").detail == "Prime minister of Ostrana"


def test_a_new_person_is_made_with_the_keyboard_alone(open_desk: OpenDesk) -> None:
    desk = open_desk()
    go_to(desk, "speaker")
    type_words("Anna Ost")
    assert [(row.kind, row.text, row.aside) for row in popup_of(desk).rows] == [
        (RowKind.CREATE, "New person", "“Anna Ost”")
    ]
    press(Qt.Key.Key_Return)
    assert desk.of_kind(EntityRequested) == [
        EntityRequested(desk.view.statement.id, FieldId("speaker"), "Anna Ost", PERSON)
    ]
    assert box_of(desk, "speaker").entry.text() == "Anna Ost"


def test_the_type_of_a_new_entity_is_chosen_by_its_row(open_desk: OpenDesk) -> None:
    desk = open_desk()
    go_to(desk, "target")
    type_words("Kosh")
    assert listed(desk) == ["Mirela Kosh", "New person", "New organisation"]
    press(Qt.Key.Key_Up, Qt.Key.Key_Return)
    assert desk.of_kind(EntityRequested)[0].type == "organisation"
    type_words("Kosh")
    press(Qt.Key.Key_Return, modifier=Qt.KeyboardModifier.ShiftModifier)
    assert desk.of_kind(EntityRequested)[1].type == "person"


def test_tab_never_makes_a_new_entity_and_never_drops_its_name(open_desk: OpenDesk) -> None:
    desk = open_desk()
    go_to(desk, "speaker")
    type_words("Anna Ost")
    press(Qt.Key.Key_Tab)
    assert desk.of_kind(EntityRequested) == []
    assert box_of(desk, "speaker").entry.text() == "Anna Ost"
    assert desk.form.focused_field() == (FieldId("speaker"), None)


def test_an_ambiguous_name_asks(open_desk: OpenDesk) -> None:
    desk = open_desk()
    go_to(desk, "target")
    type_words("drovna")
    rows = popup_of(desk).rows
    assert rows[0].kind is RowKind.CAPTION
    assert [(row.text, row.aside) for row in rows[1:3]] == [("Drovna", ""), ("City of Drovna", "")]
    press(Qt.Key.Key_Tab)
    assert desk.values("target") == ()
    assert focus() is box_of(desk, "target").entry
    press(Qt.Key.Key_Down, Qt.Key.Key_Return)
    assert desk.values("target") == (PEOPLE[3].id,)


def test_who_is_there_already_is_marked_and_not_proposed_as_new(open_desk: OpenDesk) -> None:
    desk = open_desk(a_view(a_statement(target=(PEOPLE[1].id,))))
    go_to(desk, "target")
    type_words("Mirela Kosh")
    assert popup_of(desk).rows[0].marked
    assert popup_of(desk).current is None
    press(Qt.Key.Key_Return)
    assert desk.told == [told for told in desk.told if isinstance(told, FieldFocused)]


def test_several_people_are_chips(open_desk: OpenDesk) -> None:
    desk = open_desk()
    go_to(desk, "target")
    for words in ("halv", "kosh", "mull"):
        type_words(words)
        press(Qt.Key.Key_Return)
    assert [chip.text for chip in box_of(desk, "target").chips] == ["Ines Halvard", "Mirela Kosh", "Zoë Müller"]
    QApplication.processEvents()
    assert box_of(desk, "target").height() > box_of(desk, "speaker").height(), "the third goes to a second line"
    press(Qt.Key.Key_Backspace)
    assert desk.values("target") == (PEOPLE[0].id, PEOPLE[1].id)


def test_arrow_keys_move_among_chips_and_delete_takes_one_away(open_desk: OpenDesk) -> None:
    desk = open_desk(a_view(a_statement(target=(PEOPLE[0].id, PEOPLE[1].id, PEOPLE[4].id))))
    go_to(desk, "target")
    assert desk.form.focused_field() == (FieldId("target"), 2)
    press(Qt.Key.Key_Left, Qt.Key.Key_Left)
    assert [chip.selected for chip in box_of(desk, "target").chips] == [False, True, False]
    assert desk.form.focused_field() == (FieldId("target"), 1)
    assert desk.form.mention_target() == (FieldId("target"), 1)
    press(Qt.Key.Key_Delete)
    assert desk.values("target") == (PEOPLE[0].id, PEOPLE[4].id)
    assert [chip.selected for chip in box_of(desk, "target").chips] == [False, True]
    press(Qt.Key.Key_Right)
    assert not any(chip.selected for chip in box_of(desk, "target").chips)


def test_a_chip_goes_by_its_cross(open_desk: OpenDesk) -> None:
    desk = open_desk(a_view(a_statement(target=(PEOPLE[0].id, PEOPLE[1].id))))
    chip = box_of(desk, "target").chips[0]
    click(chip, chip.cross_rect().center())
    assert desk.values("target") == (PEOPLE[1].id,)


def test_several_topics_are_chips_too(open_desk: OpenDesk) -> None:
    desk = open_desk()
    go_to(desk, "places")
    for words in ("cease", "tax"):
        type_words(words)
        press(Qt.Key.Key_Return)
    assert [chip.text for chip in box_of(desk, "places").chips] == ["Peace › Ceasefire", "Economy › Tax concessions"]


def test_a_link_is_chosen_followed_and_unset(open_desk: OpenDesk) -> None:
    desk = open_desk()
    go_to(desk, "reported_in")
    type_words("year")
    press(Qt.Key.Key_Return)
    assert desk.values("reported_in") == (LINKS[1].id,)
    box = box_of(desk, "reported_in")
    click(box, box.arrow_rect().center())
    go_to(desk, "reported_in")
    press(Qt.Key.Key_Return, modifier=Qt.KeyboardModifier.AltModifier)
    assert desk.of_kind(StatementLinkFollowed) == [StatementLinkFollowed(StatementId(made_id("second")))] * 2
    press(Qt.Key.Key_Down)
    assert listed(desk)[0] == "None"
    press(Qt.Key.Key_Up, Qt.Key.Key_Up, Qt.Key.Key_Return)
    assert desk.values("reported_in") == ()


def test_an_entity_that_is_not_known_shows_its_id_and_can_be_replaced(open_desk: OpenDesk) -> None:
    desk = open_desk(a_view(a_statement(speaker=made_id("nobody"))))
    assert box_of(desk, "speaker").toolTip() == made_id("nobody")
    go_to(desk, "speaker")
    type_words("Kosh")
    press(Qt.Key.Key_Return)
    assert row_of(desk, "speaker").editor.values == (PEOPLE[1].id,)


def test_a_long_path_loses_its_first_parts_until_the_field_has_the_focus(open_desk: OpenDesk) -> None:
    desk = open_desk(a_view(a_statement(topic="concessions_by_both_sides")), width=240)
    entry = box_of(desk, "topic").entry
    assert entry.text() == "… › Concessions by both sides"[: len(entry.text()) - 1] + entry.text()[-1]
    assert entry.fontMetrics().horizontalAdvance(entry.text()) <= entry.width()
    assert box_of(desk, "topic").toolTip() == "Peace › Concessions by both sides"
    go_to(desk, "topic")
    assert entry.text() == "Peace › Concessions by both sides"
    assert entry.selectedText() == entry.text()


def test_none_clears_a_single_value_with_the_mouse(open_desk: OpenDesk) -> None:
    desk = open_desk(a_view(a_statement(speaker=PEOPLE[0].id)))
    click(box_of(desk, "speaker").entry)
    view = popup_of(desk).findChildren(QListView)[0]
    assert listed(desk)[0] == "None"
    click(view.viewport(), view.visualRect(view.model().index(0, 0)).center())
    assert desk.values("speaker") == ()
