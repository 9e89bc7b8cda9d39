"""Lanes and tints, against what they promise, on random spans."""

from __future__ import annotations

from itertools import combinations, pairwise

from hypothesis import given
from hypothesis import strategies as st

from annotator.ui.reading.lanes import assigned_lanes, narrowest_first, tinted

SPAN = st.tuples(st.integers(0, 40), st.integers(1, 20)).map(lambda pair: (pair[0], pair[0] + pair[1]))
SPANS = st.lists(SPAN, max_size=14)


def meet(first: tuple[int, int], second: tuple[int, int]) -> bool:
    return first[0] < second[1] and second[0] < first[1]


def holds(outer: tuple[int, int], inner: tuple[int, int]) -> bool:
    return outer != inner and outer[0] <= inner[0] and inner[1] <= outer[1]


@given(spans=SPANS)
def test_overlapping_spans_have_different_lanes(spans: list[tuple[int, int]]) -> None:
    lanes = assigned_lanes(spans)
    for first, second in combinations(range(len(spans)), 2):
        if meet(spans[first], spans[second]):
            assert lanes[first] != lanes[second]


@given(spans=SPANS)
def test_a_span_inside_another_is_nearer_the_text(spans: list[tuple[int, int]]) -> None:
    lanes = assigned_lanes(spans)
    for outer in range(len(spans)):
        for inner in range(len(spans)):
            if holds(spans[outer], spans[inner]):
                assert lanes[inner] < lanes[outer]


@given(spans=SPANS)
def test_no_lane_is_left_empty_above_a_span(spans: list[tuple[int, int]]) -> None:
    lanes = assigned_lanes(spans)
    for index, lane in enumerate(lanes):
        below = {
            lanes[other] for other in range(len(spans)) if meet(spans[index], spans[other]) and lanes[other] < lane
        }
        assert below == set(range(lane))


@given(spans=SPANS, far=SPANS)
def test_a_group_elsewhere_changes_nothing(spans: list[tuple[int, int]], far: list[tuple[int, int]]) -> None:
    moved = [(start + 100, end + 100) for start, end in far]
    assert assigned_lanes([*spans, *moved])[: len(spans)] == assigned_lanes(spans)


@given(spans=SPANS, data=st.data())
def test_the_tint_at_any_position_is_of_the_selected_or_the_innermost_span(
    spans: list[tuple[int, int]], data: st.DataObject
) -> None:
    selected = data.draw(st.sets(st.integers(0, len(spans) - 1), max_size=2)) if spans else set()
    stretches = tinted(spans, selected=selected)
    order = narrowest_first(spans)
    for position in range(70):
        covering = [index for index in order if spans[index][0] <= position < spans[index][1]]
        there = [stretch for stretch in stretches if stretch.start <= position < stretch.end]
        chosen = [index for index in covering if index in selected] or covering
        assert [stretch.span for stretch in there] == chosen[:1]


@given(spans=SPANS)
def test_stretches_are_in_order_apart_and_as_long_as_they_can_be(spans: list[tuple[int, int]]) -> None:
    stretches = tinted(spans)
    for first, second in pairwise(stretches):
        assert first.end <= second.start
        assert first.end < second.start or first.span != second.span
    assert all(stretch.start < stretch.end for stretch in stretches)


def test_five_over_one_sentence_have_five_lanes_shortest_first() -> None:
    spans = [(0, 100), (10, 90), (20, 80), (30, 70), (40, 60)]
    assert assigned_lanes(spans) == [4, 3, 2, 1, 0]
