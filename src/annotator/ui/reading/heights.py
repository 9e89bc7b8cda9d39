"""The heights of many blocks, most of them only estimated, with the sums that scrolling needs."""

from __future__ import annotations

from collections.abc import Sequence


class BlockHeights:
    """A Fenwick tree over whole pixels: a change, a sum up to a block and a search by height are each O(log n)."""

    __slots__ = ("_heights", "_step", "_tree", "total")

    def __init__(self, heights: Sequence[int]) -> None:
        count = len(heights)
        self._heights = list(heights)
        self.total = sum(heights)
        tree = [0, *heights]
        for index in range(1, count + 1):
            parent = index + (index & -index)
            if parent <= count:
                tree[parent] += tree[index]
        self._tree = tree
        self._step = 1 << count.bit_length() - 1 if count else 0

    def __len__(self) -> int:
        return len(self._heights)

    def __getitem__(self, block: int) -> int:
        return self._heights[block]

    def change(self, block: int, height: int) -> int:
        """Gives the block a new height and returns by how much it grew."""
        grown = height - self._heights[block]
        if grown:
            self._heights[block] = height
            self.total += grown
            index = block + 1
            while index < len(self._tree):
                self._tree[index] += grown
                index += index & -index
        return grown

    def top(self, block: int) -> int:
        """The sum of the heights before the block."""
        index, height = block, 0
        while index > 0:
            height += self._tree[index]
            index -= index & -index
        return height

    def block_at(self, height: int) -> int:
        """The block that covers this height: the first one above it, the last one below all."""
        index, step = 0, self._step
        while step:
            following = index + step
            if following < len(self._tree) and self._tree[following] <= height:
                index = following
                height -= self._tree[following]
            step >>= 1
        return max(0, min(index, len(self._heights) - 1))
