"""The index of spans by block, against looking at every span."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from annotator.coding.rows import Mark, MarkSpan
from annotator.model.ids import StatementId
from annotator.ui.reading.layout_map import TextLayoutMap
from annotator.ui.reading.mark_index import MarkIndex, first_span

TEXT = "\n".join(["one two three"] * 150)
SPAN = st.tuples(st.integers(0, len(TEXT) - 1), st.integers(1, 1500), st.sampled_from(["statement", "speaker"])).map(
    lambda drawn: MarkSpan(drawn[0], min(len(TEXT), drawn[0] + drawn[1]), drawn[2])
)


def a_mark(name: str, *spans: MarkSpan) -> Mark:
    return Mark(StatementId(name), tuple(sorted(spans)), "#2B6CB0", 0, "Speaker", "summary", True, True)


MARK = st.tuples(st.sampled_from("abcdefg"), st.lists(SPAN, max_size=4)).map(lambda drawn: a_mark(drawn[0], *drawn[1]))


@given(steps=st.lists(st.one_of(MARK, st.sampled_from("abcdefg")), max_size=25), data=st.data())
def test_after_any_history_the_index_knows_what_is_there(steps: list[Mark | str], data: st.DataObject) -> None:
    text_map = TextLayoutMap(TEXT)
    index = MarkIndex(text_map)
    kept: dict[str, Mark] = {}
    for step in steps:
        if isinstance(step, str):
            index.drop(StatementId(step))
            kept.pop(step, None)
        else:
            touched = index.put(step)
            kept[step.statement] = step
            for span in step.spans:
                assert any(text_map.block_of(span.start) in blocks for blocks in touched)
    assert {mark.statement: mark for mark in index.marks} == kept
    position = data.draw(st.integers(0, len(TEXT) - 1))
    covering = {name for name, mark in kept.items() if any(span.start <= position < span.end for span in mark.spans)}
    assert set(index.at(position)) == covering
    block = data.draw(st.integers(0, text_map.block_count - 1))
    here = sorted(
        (s.start, s.end, s.role, n)
        for n, m in kept.items()
        for s in m.spans
        if block in text_map.blocks_of(s.start, s.end)
    )
    assert [(entry.start, entry.end, entry.role, entry.statement) for entry in index.entries(block)] == here


@given(marks=st.lists(MARK, max_size=12, unique_by=lambda mark: mark.statement))
def test_many_at_once_are_the_same_as_one_by_one(marks: list[Mark]) -> None:
    text_map = TextLayoutMap(TEXT)
    at_once, one_by_one = MarkIndex(text_map, marks), MarkIndex(text_map)
    for mark in marks:
        one_by_one.put(mark)
    for block in range(text_map.block_count):
        assert at_once.entries(block) == one_by_one.entries(block)


def test_innermost_first_and_mentions_behind() -> None:
    index = MarkIndex(
        TextLayoutMap(TEXT),
        [
            a_mark("wide", MarkSpan(0, 13, "statement")),
            a_mark("narrow", MarkSpan(4, 7, "statement")),
            a_mark("mention", MarkSpan(5, 6, "speaker")),
        ],
    )
    assert index.at(5) == ("narrow", "wide", "mention")
    assert index.at(7) == ("wide",)
    assert index.at(13) == ()


def test_a_change_gives_back_the_old_and_the_new_blocks() -> None:
    index = MarkIndex(TextLayoutMap(TEXT), [a_mark("a", MarkSpan(0, 5, "statement"))])
    touched = index.put(a_mark("a", MarkSpan(14, 20, "statement")))
    assert [blocks.start for blocks in touched] == [0, 1]
    assert index.entries(0) == []


def test_the_chip_stands_at_the_first_fragment_else_at_the_first_mention() -> None:
    assert first_span(a_mark("a", MarkSpan(0, 2, "speaker"), MarkSpan(5, 9, "statement"))) == (5, 9, "statement")
    assert first_span(a_mark("a", MarkSpan(3, 4, "target"), MarkSpan(0, 2, "speaker"))) == (0, 2, "speaker")
    assert first_span(a_mark("a")) is None
