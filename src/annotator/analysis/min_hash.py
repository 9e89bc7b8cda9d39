"""MinHash signatures and the pairs of texts that probably have much in common (locality-sensitive hashing by bands).

Only signatures are kept: half a kilobyte a text, whatever its length."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray

BANDS = 32
ROWS = 4
_SIZE = BANDS * ROWS
_SEED = 20_260_131
_AT_ONCE = 512
_CROWD = 48
"""A bucket with more texts than this is compared with its first few only: the others are as alike as they are."""
_SPOKESMEN = 4


class Signatures:
    """The signatures of texts, numbered from 0 in the order in which they were added."""

    def __init__(self) -> None:
        chance = np.random.default_rng(_SEED)
        self._factors = chance.integers(1, 2**63, (_SIZE, 1), dtype=np.uint64) * np.uint64(2) + np.uint64(1)
        self._terms = chance.integers(0, 2**63, (_SIZE, 1), dtype=np.uint64)
        self._rows = np.empty((1024, _SIZE), dtype=np.uint32)
        self.count = 0

    def add(self, hashes: NDArray[np.uint64]) -> int:
        """Take in the text with these shingles and return its number. A text without shingles is like no other."""
        if self.count == len(self._rows):
            self._rows = np.concatenate([self._rows, np.empty_like(self._rows)])
        self._rows[self.count] = self._signature(hashes) if len(hashes) else self._lonely()
        self.count += 1
        return self.count - 1

    def estimate(self, first: NDArray[np.int64], second: NDArray[np.int64]) -> NDArray[np.float64]:
        """About what these pairs of texts share, each within some 0.04 of the truth."""
        parts = [
            (self._rows[first[begin : begin + 4096]] == self._rows[second[begin : begin + 4096]]).mean(axis=1)
            for begin in range(0, len(first), 4096)
        ]
        return np.concatenate(parts) if parts else np.empty(0)

    def candidates(self) -> NDArray[np.int64]:
        """The pairs (smaller number, greater number), sorted, of texts that agree in a whole band: those that share half
        of their shingles are found 87 times in 100, those that share 0.6 of them 99 times."""
        found: NDArray[np.int64] = np.empty(0, dtype=np.int64)
        for band in range(BANDS):
            fresh = [np.asarray(pairs, dtype=np.int64) for pairs in self._pairs_of(band)]
            found = np.unique(np.concatenate([found, *fresh]))
        return np.stack([found >> 32, found & 0xFFFFFFFF], axis=1)

    def _signature(self, hashes: NDArray[np.uint64]) -> NDArray[np.uint32]:
        least = np.full(_SIZE, 0xFFFFFFFF, dtype=np.uint32)
        for begin in range(0, len(hashes), _AT_ONCE):
            spread = self._factors * hashes[begin : begin + _AT_ONCE] + self._terms
            np.minimum(least, (spread >> np.uint64(32)).min(axis=1).astype(np.uint32), out=least)
        return least

    def _lonely(self) -> NDArray[np.uint32]:
        return np.random.default_rng((_SEED, self.count)).integers(0, 2**32, _SIZE, dtype=np.uint32)

    def _pairs_of(self, band: int) -> Iterator[NDArray[np.int64]]:
        rows = np.ascontiguousarray(self._rows[: self.count, band * ROWS : (band + 1) * ROWS])
        keys = rows.view([("", np.uint32)] * ROWS).ravel()
        order = np.argsort(keys, kind="stable").astype(np.int64)
        ordered = keys[order]
        ends = np.flatnonzero(ordered[1:] != ordered[:-1]) + 1
        begins, ends = np.concatenate([[0], ends]), np.concatenate([ends, [self.count]])
        for begin, end in zip(begins, ends, strict=True):
            if end - begin > 1:
                yield _paired(order[begin:end])


def _paired(members: NDArray[np.int64]) -> NDArray[np.int64]:
    """Each pair of the ascending numbers as one number."""
    if len(members) > _CROWD:
        few = members[:_SPOKESMEN]
        return np.concatenate([(one << 32) | members[place + 1 :] for place, one in enumerate(few)])
    first, second = np.triu_indices(len(members), 1)
    return (members[first] << 32) | members[second]
