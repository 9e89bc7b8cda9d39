"""Article records: the text, every coder's state, and the statements inside."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from annotator.exchange.records import ARTICLE_RECORD
from annotator.exchange.writers.article_part import HEAD_KEYS, ArticlePart
from annotator.store.streams import RawState


def article_record(
    part: ArticlePart, states: Iterable[RawState], statements: Iterable[dict[str, Any]], *, coders: Mapping[str, str]
) -> dict[str, Any]:
    """The record of one article. States by (coder, layer, round)."""
    record: dict[str, Any] = {"record": ARTICLE_RECORD}
    for key in HEAD_KEYS:
        record[key] = part.image[key]
    record["text"] = part.text
    found = [
        {
            "coder": coders[state.coder],
            "layer": state.layer,
            "round": state.round,
            "state": state.state,
            "reason": state.reason,
        }
        for state in states
    ]
    record["states"] = sorted(found, key=lambda state: (state["coder"], state["layer"], state["round"], state["state"]))
    record["statements"] = list(statements)
    return record
