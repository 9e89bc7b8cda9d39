"""A text as words, and as sequences of three words: what near-duplicates are told by.

Letters are folded in case; punctuation and white space do not count. Chinese, Japanese and Korean, which put no spaces
where a search needs them, are taken sign by sign."""

from __future__ import annotations

import hashlib
import re
import zlib

import numpy as np
from numpy.typing import NDArray

WIDTH = 3
CJK = (
    "\u1100-\u11ff\u2e80-\u2fdf\u3040-\u30ff\u3130-\u318f\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff"
    "\uac00-\ud7af\uf900-\ufaff\U00020000-\U0003ffff"
)
"""Ranges of a character class: the signs that are words of their own."""
_WORD = re.compile(rf"[{CJK}]|[^\W{CJK}]+")
_ODD = np.array([0x9E3779B97F4A7C15, 0xC2B2AE3D27D4EB4F, 0x165667B19E3779F9], dtype=np.uint64)

Shingle = tuple[str, ...]


def words_of(text: str) -> list[str]:
    """The words of a text in order, case folded; each CJK sign is one."""
    return _WORD.findall(text.casefold())


def shingles_of(words: list[str]) -> frozenset[Shingle]:
    """Every sequence of three words; all the words as one sequence when there are fewer. Empty without any word."""
    if len(words) < WIDTH:
        return frozenset([tuple(words)] if words else [])
    return frozenset(zip(words, words[1:], words[2:], strict=False))


def shingle_hashes(words: list[str]) -> NDArray[np.uint64]:
    """One 64-bit number for each of the text's shingles, the same in every run; repeats are left in."""
    found = np.fromiter((zlib.crc32(word.encode()) for word in words), dtype=np.uint64, count=len(words)) + np.uint64(1)
    if len(found) < WIDTH:
        found = np.concatenate([found, np.zeros(WIDTH - len(found), dtype=np.uint64)]) if len(found) else found
    if not len(found):
        return found
    count = len(found) - WIDTH + 1
    mixed = sum((found[place : place + count] * _ODD[place] for place in range(WIDTH)), np.zeros(count, np.uint64))
    mixed ^= mixed >> np.uint64(31)
    mixed *= np.uint64(0xBF58476D1CE4E5B9)
    return mixed ^ (mixed >> np.uint64(29))


def share(first: frozenset[Shingle], second: frozenset[Shingle]) -> float:
    """What two texts have in common of all that either has (Jaccard): 1.0 for equal sets, 0.0 when one is empty."""
    common = len(first & second)
    return common / (len(first) + len(second) - common) if common else 0.0


def same_text_key(text: str) -> bytes:
    """Equal for texts that differ in case, in white space, and at their ends only."""
    return hashlib.blake2b(" ".join(text.split()).casefold().encode("utf-8", "surrogatepass"), digest_size=16).digest()
