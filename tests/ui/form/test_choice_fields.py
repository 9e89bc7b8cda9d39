"""Choices shown as buttons, digits, flags."""

from __future__ import annotations

from PySide6.QtCore import Qt

from annotator.model.ids import FieldId, OptionId
from annotator.ui.form.signals import FieldFocused, ValuesEdited
from annotator.ui.form.style import fill_of, ink_on
from annotator.ui.theme import DARK, LIGHT, contrast
from tests.ui.form.conftest import OpenDesk
from tests.ui.form.pressing import buttons_of, click, focus, go_to, part, press, row_of, type_words
from tests.ui.form.sample_views import STANCES, a_statement, a_view


def test_a_click_tells_the_option_and_the_view_shows_it(open_desk: OpenDesk) -> None:
    desk = open_desk()
    buttons = buttons_of(desk, "stance")
    click(buttons[1])
    assert desk.of_kind(ValuesEdited) == [ValuesEdited(desk.view.statement.id, FieldId("stance"), ("oppose",))]
    assert [button.isChecked() for button in buttons] == [False, True, False, False]


def test_a_press_changes_nothing_on_the_screen_until_the_view_comes_back(open_desk: OpenDesk) -> None:
    desk = open_desk()
    desk.answers = False
    buttons = buttons_of(desk, "stance")
    click(buttons[1])
    assert len(desk.of_kind(ValuesEdited)) == 1
    assert not any(button.isChecked() for button in buttons)


def test_choosing_the_chosen_option_again_clears_it(open_desk: OpenDesk) -> None:
    desk = open_desk(a_view(a_statement(stance="oppose")))
    click(buttons_of(desk, "stance")[1])
    assert desk.values("stance") == ()
    assert not any(button.isChecked() for button in buttons_of(desk, "stance"))


def test_digits_choose_in_the_focused_choice(open_desk: OpenDesk) -> None:
    desk = open_desk()
    go_to(desk, "stance")
    press(Qt.Key.Key_3)
    assert desk.values("stance") == ("neutral",)
    go_to(desk, "stance")
    press(Qt.Key.Key_4)
    assert desk.values("stance") == ("unclear",)
    assert focus() is buttons_of(desk, "stance")[3]


def test_a_digit_beyond_the_options_chooses_nothing(open_desk: OpenDesk) -> None:
    desk = open_desk()
    go_to(desk, "stance")
    press(Qt.Key.Key_7)
    assert desk.told == [told for told in desk.told if not isinstance(told, ValuesEdited)]


def test_arrows_move_inside_a_choice_and_space_chooses(open_desk: OpenDesk) -> None:
    desk = open_desk()
    go_to(desk, "stance")
    press(Qt.Key.Key_Right, Qt.Key.Key_Right)
    assert desk.values("stance") == ()
    assert desk.of_kind(FieldFocused)[-1] == FieldFocused(FieldId("stance"), OptionId("neutral"))
    press(Qt.Key.Key_Space)
    assert desk.values("stance") == ("neutral",)
    go_to(desk, "stance")
    press(Qt.Key.Key_Left, Qt.Key.Key_Return)
    assert desk.values("stance") == ("oppose",)
    press(Qt.Key.Key_Delete)
    assert desk.values("stance") == ()


def test_a_choice_is_one_stop_for_tab_and_tab_comes_to_the_chosen_option(open_desk: OpenDesk) -> None:
    desk = open_desk(a_view(a_statement(stance="neutral")))
    go_to(desk, "speaker")
    press(Qt.Key.Key_Tab)
    assert focus() is buttons_of(desk, "stance")[2]
    press(Qt.Key.Key_Tab)
    assert desk.form.focused_field() == (FieldId("topic"), None)
    press(Qt.Key.Key_Backtab)
    assert focus() is buttons_of(desk, "stance")[2]


def test_digits_from_the_reading_pane_go_to_the_first_choice_without_a_value_else_to_the_required_one(
    open_desk: OpenDesk,
) -> None:
    desk = open_desk(a_view(a_statement(target="x", tone="support")))
    desk.form.setFocus()
    assert desk.form.choose_by_digit(2)
    assert desk.values("stance") == ("oppose",)
    assert desk.form.choose_by_digit(3)
    assert desk.values("stance") == ("neutral",), "all have a value: the required one takes the digit"
    desk.show(values={key: held for key, held in desk.view.statement.values.items() if key != "tone"})
    assert desk.form.choose_by_digit(1)
    assert desk.values("tone") == ("support",)
    assert not desk.form.choose_by_digit(9)


def test_the_digits_stand_on_the_buttons_that_they_would_press(open_desk: OpenDesk) -> None:
    desk = open_desk(a_view(a_statement(target="x")))
    assert all(button.shows_key for button in buttons_of(desk, "stance"))
    go_to(desk, "tone")
    assert not any(button.shows_key for button in buttons_of(desk, "stance"))
    assert [button.key for button in buttons_of(desk, "tone") if button.shows_key] == ["1", "2", "3", "4"]


def test_a_chosen_option_is_read_well_on_its_colour() -> None:
    for theme in (LIGHT, DARK):
        for option in STANCES:
            ground, ink = fill_of(colour=option.colour, theme=theme)
            assert contrast(ground, ink) >= 4.5
    assert ink_on("#FFEE00") != "#FFFFFF"


def test_buttons_share_a_line_where_they_fit_and_make_even_lines_where_not(open_desk: OpenDesk) -> None:
    desk = open_desk(width=380)
    tops = {button.y() for button in buttons_of(desk, "stance")}
    assert len(tops) == 1
    narrow = open_desk(width=200)
    buttons = buttons_of(narrow, "stance")
    lines = sorted(button.y() for button in buttons)
    assert lines[0] == lines[1] < lines[2] == lines[3]
    for button in buttons:
        assert button.width() >= button.fontMetrics().horizontalAdvance(button.text())


def test_a_flag_is_ticked_and_unticked(open_desk: OpenDesk) -> None:
    desk = open_desk()
    go_to(desk, "conditional")
    press(Qt.Key.Key_Space)
    assert desk.values("conditional") == (True,)
    press(Qt.Key.Key_Return)
    assert desk.values("conditional") == ()


def test_a_flag_that_must_be_answered_has_yes_and_no(open_desk: OpenDesk) -> None:
    desk = open_desk()
    go_to(desk, "checked")
    press(Qt.Key.Key_2)
    assert desk.values("checked") == (False,)
    go_to(desk, "checked")
    press(Qt.Key.Key_1)
    assert desk.values("checked") == (True,)
    assert [button.text() for button in buttons_of(desk, "checked")] == ["Yes", "No"]


def test_a_read_only_form_tells_nothing(open_desk: OpenDesk) -> None:
    desk = open_desk(a_view(a_statement(stance="oppose"), mine=False))
    click(buttons_of(desk, "stance")[0])
    go_to(desk, "stance")
    press(Qt.Key.Key_1, Qt.Key.Key_Delete)
    go_to(desk, "speaker")
    type_words("Kosh")
    press(Qt.Key.Key_Return)
    go_to(desk, "note")
    type_words("a")
    assert not desk.form.choose_by_digit(1)
    assert [told for told in desk.told if not isinstance(told, FieldFocused)] == []
    assert not row_of(desk, "speaker").shows_mention_key
    assert part(desk, "stance", type(row_of(desk, "stance").editor)).read_only
