from __future__ import annotations

import random
from itertools import combinations

import numpy as np
from hypothesis import assume, given
from hypothesis import strategies as st

from annotator.analysis.min_hash import Signatures
from annotator.analysis.near_duplicates import Alike, clusters, near_duplicates, word_share
from annotator.analysis.shingles import share, shingle_hashes, shingles_of, words_of

TEXTS = st.text(st.characters(exclude_categories=["Cs"]), max_size=80)
_NEWS = "minister said the new law would change how towns pay for schools roads and care while others warned of costs"
NEWS = _NEWS.split()


def found(texts: list[str], at_least: float = 0.5) -> list[Alike[int]]:
    return list(near_duplicates(texts=enumerate(texts), text_of=texts.__getitem__, at_least=at_least))


def story(chance: random.Random, length: int = 120) -> list[str]:
    """Prose that no other story shares sequences with."""
    return [f"{chance.choice(NEWS)}{chance.randrange(40)}" for _ in range(length)]


def variant(chance: random.Random, words: list[str]) -> list[str]:
    """What an editor makes of a wire story: a few words changed, a sentence cut or put in front."""
    changed = list(words)
    for _ in range(chance.randrange(6)):
        changed[chance.randrange(len(changed))] = chance.choice(NEWS)
    if chance.random() < 0.5:
        changed = changed[: -chance.randrange(1, 15)]
    return (story(chance, 8) if chance.random() < 0.5 else []) + changed


def test_words_are_folded_and_cjk_signs_stand_alone() -> None:
    assert words_of("Straße, 2025: „Nein!“") == ["strasse", "2025", "nein"]
    assert words_of("和平 talks 다") == ["和", "平", "talks", "다"]


def test_a_short_text_is_one_sequence_and_an_empty_one_none() -> None:
    assert shingles_of(words_of("Yes, no")) == {("yes", "no")}
    assert shingles_of([]) == frozenset()
    assert share(frozenset(), frozenset()) == 0.0
    assert word_share([], ["a"]) == 0.0


@given(text=TEXTS)
def test_every_shingle_has_its_hash(text: str) -> None:
    words = words_of(text)
    assert len(set(shingle_hashes(words).tolist())) == len(shingles_of(words))


def test_hashes_do_not_change_between_runs() -> None:
    assert shingle_hashes(["a", "b", "c"]).tolist() == [1704667219011427112]


@given(text=TEXTS)
def test_a_text_equals_itself_in_other_case_and_white_space(text: str) -> None:
    other = f"  {text.swapcase()}\n" if text.swapcase().casefold() == text.casefold() else f"\t{text}  "
    (pair,) = found([text, other])
    assert (pair.first, pair.second, pair.sequences, pair.words, pair.same) == (0, 1, 1.0, 1.0, True)


@given(text=TEXTS)
def test_a_text_with_other_punctuation_shares_all(text: str) -> None:
    assume(words_of(text) and words_of(text + "!") == words_of(text))
    (pair,) = found([text, text + " !"])
    assert (pair.sequences, pair.words, pair.same) == (1.0, 1.0, False)


@given(first=TEXTS, second=TEXTS)
def test_texts_without_a_common_word_are_never_alike(first: str, second: str) -> None:
    assume(not set(words_of(first)) & set(words_of(second)))
    assume(" ".join(first.split()).casefold() != " ".join(second.split()).casefold())
    assert found([first, second], at_least=0.01) == []


@given(first=TEXTS, second=TEXTS)
def test_the_share_is_symmetric(first: str, second: str) -> None:
    one, other = shingles_of(words_of(first)), shingles_of(words_of(second))
    assert share(one, other) == share(other, one)
    assert share(one, one) == (1.0 if one else 0.0)


def test_what_brute_force_finds_is_found_and_nothing_else() -> None:
    chance = random.Random(7)
    texts: list[str] = []
    for _ in range(60):
        words = story(chance)
        texts.extend(" ".join(variant(chance, words)) for _ in range(chance.randrange(1, 6)))
    sets = [shingles_of(words_of(text)) for text in texts]
    true = {
        (one, two): share(sets[one], sets[two])
        for one, two in combinations(range(len(texts)), 2)
        if share(sets[one], sets[two]) >= 0.5
    }
    pairs = {(pair.first, pair.second): pair.sequences for pair in found(texts) if not pair.same}
    assert pairs.items() <= true.items(), "the share is exact, and at least what was asked for"
    assert len(true) > 150
    assert len(pairs) >= 0.97 * len(true)


def test_estimates_are_near_the_truth() -> None:
    chance = random.Random(3)
    words = story(chance, 200)
    texts = [" ".join(words), " ".join(variant(chance, words)), " ".join(story(chance, 200))]
    signatures = Signatures()
    for text in texts:
        signatures.add(shingle_hashes(words_of(text)))
    sets = [shingles_of(words_of(text)) for text in texts]
    estimates = signatures.estimate(np.array([0, 0]), np.array([1, 2]))
    assert abs(estimates[0] - share(sets[0], sets[1])) < 0.15
    assert estimates[1] < 0.1


def test_a_crowd_stays_one_cluster() -> None:
    chance = random.Random(11)
    words = story(chance, 200)
    crowd = [" ".join([*words, f"copy{number}"]) for number in range(120)]
    pairs = found(crowd)
    assert len(pairs) < 120 * 119 // 2, "not everyone is compared with everyone"
    (group,) = clusters((pair.first, pair.second) for pair in pairs)
    assert sorted(group) == list(range(120))


def test_clusters_hold_what_a_chain_holds_together() -> None:
    assert clusters([("a", "b"), ("c", "d"), ("b", "e"), ("x", "d")]) == [["a", "b", "e"], ["c", "d", "x"]]
    assert clusters([]) == []


def test_a_search_can_be_watched_and_ended() -> None:
    told: list[int] = []
    texts = ["one two three four", "one two three four", "five six seven"]
    list(near_duplicates(texts=enumerate(texts), text_of=texts.__getitem__, told=told.append))
    assert told == [1, 2, 3]
    stopped = near_duplicates(texts=enumerate(texts), text_of=texts.__getitem__, cancelled=lambda: True)
    assert list(stopped) == []
