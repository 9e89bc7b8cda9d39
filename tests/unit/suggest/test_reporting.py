"""The manner of reporting, judged by the quotation marks."""

from __future__ import annotations

import pytest

from annotator.suggest.reporting import reporting_form

TEXT = (
    "“We are ready,” Kosh said, “and we have been for weeks.” The levy would stay, Vallon said."
    " She called it “a clear break with the past” of the party. He spoke of a “deal”."
)


@pytest.mark.parametrize(
    ("words", "form"),
    [
        (["We are ready"], "direct"),
        (["We are ready", "and we have been for weeks"], "direct"),
        (["“We are ready,”"], "direct"),
        (["The levy would stay"], "indirect"),
        (["She called it “a clear break with the past” of the party"], "mixed"),
        (["We are ready", "The levy would stay"], "mixed"),
        (["He spoke of a “deal”"], "indirect"),
        ([" "], ""),
    ],
)
def test_the_marks_tell_the_form(words: list[str], form: str) -> None:
    spans = [(TEXT.index(part), TEXT.index(part) + len(part)) for part in words]
    assert reporting_form(text=TEXT, words=spans) == form


def test_german_and_french_marks_count_too() -> None:
    text = "„Wir sind bereit“, sagte sie. « Nous sommes prêts », dit-elle."
    for words in ("Wir sind bereit", "Nous sommes prêts"):
        start = text.index(words)
        assert reporting_form(text=text, words=[(start, start + len(words))]) == "direct"
