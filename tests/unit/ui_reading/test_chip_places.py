"""The chips' places: none over another, none lost."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from annotator.model.ids import StatementId
from annotator.ui.reading.chip_places import Anchor, Place, chip_places, wrapped

LINE, GAP, FURTHEST, PITCH = 13, 3, 43, 30


def anchors_of(lines: list[tuple[int, int]]) -> list[Anchor]:
    return [Anchor(line * PITCH, StatementId(f"s{index}"), count) for index, (line, count) in enumerate(sorted(lines))]


ANCHORS = st.lists(st.tuples(st.integers(0, 8), st.integers(1, 5)), max_size=12).map(anchors_of)


def placed(anchors: list[Anchor], *, room: int = 1000, selected: str | None = None) -> list[Place]:
    bottom = (max((anchor.top for anchor in anchors), default=0)) + PITCH
    return chip_places(
        anchors,
        bottom=bottom,
        next_top=bottom + room,
        line_height=LINE,
        gap=GAP,
        furthest=FURTHEST,
        selected=StatementId(selected) if selected else None,
    )


@given(anchors=ANCHORS, room=st.integers(0, 90))
def test_no_chip_overlaps_another_and_none_reaches_the_next_block(anchors: list[Anchor], room: int) -> None:
    places = placed(anchors, room=room)
    for first, second in pairwise(places):
        assert first.top + first.lines * LINE + GAP <= second.top
    if places and places[-1].lines > 1:
        bottom = max(anchor.top for anchor in anchors) + PITCH
        assert places[-1].top + places[-1].lines * LINE + GAP <= bottom + room


@given(anchors=ANCHORS)
def test_every_statement_is_shown_or_counted_once(anchors: list[Anchor]) -> None:
    told = [statement for place in placed(anchors) for statement in (place.statement, *place.others)]
    assert sorted(told) == sorted(anchor.statement for anchor in anchors)


@given(anchors=ANCHORS)
def test_a_chip_stands_at_its_line_or_a_little_below(anchors: list[Anchor]) -> None:
    tops = {anchor.statement: anchor.top for anchor in anchors}
    lines = {anchor.statement: anchor.lines for anchor in anchors}
    for place in placed(anchors):
        first = min(tops[statement] for statement in (place.statement, *place.others))
        assert first <= place.top <= first + FURTHEST
        assert 1 <= place.lines <= lines[place.statement]


@given(anchors=ANCHORS.filter(bool), data=st.data())
def test_the_selected_statement_is_always_shown(anchors: list[Anchor], data: st.DataObject) -> None:
    selected = data.draw(st.sampled_from(anchors)).statement
    assert selected in [place.statement for place in placed(anchors, selected=selected)]


def test_two_on_one_line_share_the_room() -> None:
    places = placed(anchors_of([(0, 3), (0, 2)]))
    assert [(place.top, place.lines) for place in places] == [(0, 1), (16, 3)]
    lower = placed([*anchors_of([(0, 3), (0, 2)]), Anchor(300, StatementId("far"), 3)])
    assert [(place.top, place.lines) for place in lower] == [(0, 2), (29, 3), (300, 3)]


@given(words=st.text(alphabet=st.sampled_from("ab  ·"), max_size=60), width=st.integers(1, 20))
def test_wrapping_loses_no_word(words: str, width: int) -> None:
    lines = wrapped(words, width=width, measure=len)
    assert " ".join(lines).split() == words.split()
    assert all(len(line) <= width or " " not in line for line in lines)
