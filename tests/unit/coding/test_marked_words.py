"""The project's marked words: kept, undone, redone, read again after a restart, and borne when they are strange."""

from __future__ import annotations

import pytest

from annotator.coding.commands.marked_words import SetMarkedWords
from annotator.coding.session import Session
from annotator.model.change import Table
from annotator.model.errors import InvalidError
from annotator.model.ids import RowId
from annotator.model.marked_words import COLOURS, SETTING_PREFIX, MarkedWord
from annotator.model.patterns import Pattern
from annotator.ui.theme import LIGHT, contrast


def word(text: str, *, is_regex: bool = False, colour: str = COLOURS[0], shown: bool = True) -> MarkedWord:
    """A marked word that is new."""
    return MarkedWord(pattern=Pattern(text=text, is_regex=is_regex), colour=colour, shown=shown)


def kept(session: Session) -> list[str]:
    """The patterns in their order."""
    return [found.pattern.text for found in session.queries.marked_words()]


def test_they_are_kept_in_their_order_each_in_a_row_of_its_own(session: Session) -> None:
    changes = session.run(SetMarkedWords((word("truce"), word("peace (talks|deal)", is_regex=True))))
    first, second = session.queries.marked_words()
    assert [first.pattern.text, second.pattern.text] == ["truce", "peace (talks|deal)"]
    assert first.id != second.id and first.id.startswith(SETTING_PREFIX)
    assert changes.ids(Table.SETTING) == {first.id, second.id}


def test_changing_moving_and_removing_touches_only_what_differs(session: Session) -> None:
    session.run(SetMarkedWords((word("one"), word("two"), word("three"))))
    one, two, three = session.queries.marked_words()
    assert session.run(SetMarkedWords((one, two, three))).rows == frozenset()
    other = two.model_copy(update={"colour": COLOURS[3], "shown": False})
    assert session.run(SetMarkedWords((one, other, three))).ids(Table.SETTING) == {two.id}
    assert session.run(SetMarkedWords((one, other))).ids(Table.SETTING) == {three.id}
    session.run(SetMarkedWords((other, one)))
    assert kept(session) == ["two", "one"]
    assert session.queries.marked_words()[0].colour == COLOURS[3]


def test_undo_redo_and_restart(session: Session) -> None:
    session.run(SetMarkedWords((word("one"), word("two"))))
    one, two = session.queries.marked_words()
    session.run(SetMarkedWords((two,)))
    assert session.undo_label == "change marked words"
    session.undo()
    assert session.queries.marked_words() == (one, two)
    session.undo()
    assert kept(session) == []
    session.redo()
    session.redo()
    assert kept(session) == ["two"]
    path = session.path
    session.close()
    again = Session.open(path, coder_name="anna", device=session.project.device)
    try:
        assert kept(again) == ["two"]
        again.undo()
        assert kept(again) == ["one", "two"]
    finally:
        again.close()


def test_what_cannot_be_read_is_refused_with_every_reason(session: Session) -> None:
    with pytest.raises(InvalidError) as caught:
        session.run(SetMarkedWords((word("good"), word("(bad", is_regex=True), word(""))))
    assert [problem.where for problem in caught.value.problems] == ["line 2", "line 3"]
    assert kept(session) == []


def test_a_row_that_is_not_understood_is_left_out_and_left_alone(session: Session) -> None:
    strange = RowId(f"{SETTING_PREFIX}from-a-later-version")
    with session.project.transact(label="merge", coder=session.coder) as transaction:
        transaction.put(Table.SETTING, strange, {"id": strange, "value": {"pattern": {"text": "x", "fuzzy": 2}}})
    session.run(SetMarkedWords((word("one"),)))
    assert kept(session) == ["one"]
    session.run(SetMarkedWords(()))
    assert session.project.read.image(Table.SETTING, strange) is not None


def test_other_settings_are_not_taken_for_marked_words(session: Session) -> None:
    session.run(SetMarkedWords((word("one"),)))
    assert len(session.project.read.settings_under(SETTING_PREFIX)) == 1
    assert session.project.title == "test"
    assert session.codebook.types


def test_the_colours_stand_out_from_paper() -> None:
    assert all(contrast(colour, LIGHT.paper) >= 4.5 for colour in COLOURS)
