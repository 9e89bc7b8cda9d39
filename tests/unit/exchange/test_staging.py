"""What waits to be written keeps its order, in memory or on disk."""

from __future__ import annotations

import pytest

from annotator.exchange.staging import Spool, TextSpool


@pytest.mark.parametrize("most", [0, 7, 20, 1_000])
def test_texts_keep_their_order_and_can_be_asked_for_while_they_come(most: int) -> None:
    spool = TextSpool(most_characters=most)
    texts = {f"{number}": f"text {number} 😀\n" for number in range(9)}
    for sha256, text in texts.items():
        spool.append(sha256, text)
        assert spool.get(sha256) == text
        assert spool.get("0") == texts["0"]
    assert list(spool) == list(texts.items())
    assert list(spool) == list(texts.items())
    assert spool.get("none") is None
    spool.close()


@pytest.mark.parametrize("count", [0, 1, 256, 1_000])
def test_rows_keep_their_order_and_more_can_follow(count: int) -> None:
    spool = Spool()
    for number in range(count):
        spool.append((number, {"a": "😀"}))
    assert [number for number, _ in spool] == list(range(count))
    spool.append((count, {}))
    assert [number for number, _ in spool] == list(range(count + 1))
    assert spool.count == count + 1
    spool.close()
