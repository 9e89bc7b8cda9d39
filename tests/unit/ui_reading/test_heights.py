"""The sums of estimated heights, against plain lists."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from annotator.ui.reading.heights import BlockHeights

HEIGHTS = st.lists(st.integers(1, 300), min_size=1, max_size=70)


@given(heights=HEIGHTS, changes=st.lists(st.tuples(st.integers(0, 69), st.integers(1, 500)), max_size=20))
def test_tops_total_and_search_follow_every_change(heights: list[int], changes: list[tuple[int, int]]) -> None:
    blocks = BlockHeights(heights)
    plain = list(heights)
    for block, height in changes:
        if block < len(plain):
            assert blocks.change(block, height) == height - plain[block]
            plain[block] = height
    assert blocks.total == sum(plain)
    assert len(blocks) == len(plain)
    for block in range(len(plain)):
        top = sum(plain[:block])
        assert blocks[block] == plain[block]
        assert blocks.top(block) == top
        assert blocks.block_at(top) == block
        assert blocks.block_at(top + plain[block] - 1) == block
    assert blocks.block_at(-5) == 0
    assert blocks.block_at(blocks.total + 1000) == len(plain) - 1
