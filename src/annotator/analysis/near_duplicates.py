"""Articles that are the same text but for case and white space, and articles that are nearly the same: wire stories.

Found by MinHash, then counted exactly. Two passes over the texts and signatures between them: no text is kept."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Generic, NamedTuple, TypeVar

from annotator.analysis.min_hash import Signatures
from annotator.analysis.shingles import same_text_key, share, shingle_hashes, shingles_of, words_of

Key = TypeVar("Key")
AT_LEAST = 0.5
_DOUBT = 0.2
"""How far an estimate may lie below what is wanted and the pair still be counted exactly."""
_KEPT = 256


class Alike(NamedTuple, Generic[Key]):
    """Two texts that have much in common, `first` the one that came first. `sequences` is the exact share of common
    sequences of three words, which decides; `words` the share of common words; `same`: equal but for case and white space."""

    first: Key
    second: Key
    sequences: float
    words: float
    same: bool = False


def near_duplicates(
    *,
    texts: Iterable[tuple[Key, str]],
    text_of: Callable[[Key], str],
    at_least: float = AT_LEAST,
    told: Callable[[int], None] = lambda _: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> Iterator[Alike[Key]]:
    """The pairs of texts that share `at_least` of their sequences of three words; same texts first, each with the first of
    its kind only. `text_of` reads a text again. `told` hears how many texts are done. Ends early when `cancelled` says so."""
    keys: list[Key] = []
    signatures = Signatures()
    seen: dict[bytes, Key] = {}
    for number, (key, text) in enumerate(texts, 1):
        if cancelled():
            return
        same = seen.setdefault(same_text_key(text), key)
        if same is not key:
            yield Alike(same, key, 1.0, 1.0, same=True)
        else:
            keys.append(key)
            signatures.add(shingle_hashes(words_of(text)))
        told(number)
    pairs = signatures.candidates()
    likely = pairs[signatures.estimate(pairs[:, 0], pairs[:, 1]) >= at_least - _DOUBT]
    yield from _counted(likely.tolist(), keys, text_of, at_least, cancelled)


def _counted(
    pairs: Sequence[Sequence[int]],
    keys: Sequence[Key],
    text_of: Callable[[Key], str],
    at_least: float,
    cancelled: Callable[[], bool],
) -> Iterator[Alike[Key]]:
    kept: dict[int, list[str]] = {}

    def words(number: int) -> list[str]:
        if number not in kept:
            while len(kept) >= _KEPT:
                del kept[next(iter(kept))]
            kept[number] = words_of(text_of(keys[number]))
        return kept[number]

    for first, second in pairs:
        if cancelled():
            return
        one, other = words(first), words(second)
        sequences = share(shingles_of(one), shingles_of(other))
        if sequences >= at_least:
            yield Alike(keys[first], keys[second], sequences, word_share(one, other))


def word_share(first: list[str], second: list[str]) -> float:
    """What two texts have in common of all words that occur in either; 0.0 when one has none."""
    one, other = frozenset(first), frozenset(second)
    return len(one & other) / len(one | other) if one and other else 0.0


def clusters(pairs: Iterable[tuple[Key, Key]]) -> list[list[Key]]:
    """The groups that these pairs hold together, each in the order in which its members were first named."""
    parent: dict[Key, Key] = {}

    def root(key: Key) -> Key:
        parent.setdefault(key, key)
        while parent[key] != key:
            parent[key] = parent[parent[key]]
            key = parent[key]
        return key

    for first, second in pairs:
        one, other = root(first), root(second)
        if one != other:
            parent[other] = one
    groups: dict[Key, list[Key]] = {}
    for key in tuple(parent):
        groups.setdefault(root(key), []).append(key)
    return list(groups.values())
