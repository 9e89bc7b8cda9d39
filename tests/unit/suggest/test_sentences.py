"""Sentences in many languages: offsets, joins at abbreviations, and texts on which the library gives up."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.suggest.sentences import sentence_around, sentence_at, sentence_spans

ODD = st.text(
    alphabet=st.sampled_from(
        [
            *"abAB12 .!?…,;“”„«»‘’()\n\t",
            "\u00a0",
            "\u0085",
            "\u2028",
            "\ufeff",
            "é",
            "\u0301",
            "😀",
            "中",
            "。",
            "ق",
            "؟",
        ]
    ),
    max_size=80,
)
LANGUAGES = st.sampled_from(["en", "de", "fr", "uk", "ar", "zh", "pl", "", "xx", "pt-BR"])


def parts(text: str, language: str) -> list[str]:
    return [text[start:end] for start, end in sentence_spans(text=text, language=language)]


@given(text=ODD, language=LANGUAGES)
def test_sentences_hold_every_character_that_is_no_white_space_exactly_once(text: str, language: str) -> None:
    spans = sentence_spans(text=text, language=language)
    covered = "".join(text[start:end] for start, end in spans)
    assert "".join(covered.split()) == "".join(text.split())
    assert all(first[1] <= second[0] for first, second in pairwise(spans))
    for start, end in spans:
        assert "\n" not in text[start:end]
        assert text[start:end] == text[start:end].strip()


@given(text=ODD, language=LANGUAGES, data=st.data())
def test_the_sentence_at_a_position_lies_in_its_paragraph(text: str, language: str, data: st.DataObject) -> None:
    position = data.draw(st.integers(0, len(text)))
    found = sentence_at(text=text, position=position, language=language)
    if found is None:
        paragraph = text[text.rfind("\n", 0, position) + 1 :].split("\n", maxsplit=1)[0]
        assert not paragraph.strip()
    else:
        assert "\n" not in text[found[0] : found[1]]
        assert found[0] < found[1]


def test_white_space_wider_than_a_byte_after_a_point_does_not_stop_the_library() -> None:
    text = "He met E. U.\u00a0leaders. Then he left."
    assert parts(text, "en")[-1] == "Then he left."
    assert parts("Das sagte A.\u2028Er ging.", "ja")


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "Mr. Smith met Sen. Jones. He left!", ["Mr. Smith met Sen. Jones.", "He left!"]),
        ("en", "“No. We won’t,” he said. Then he left.", ["“No. We won’t,” he said.", "Then he left."]),
        ("fr", "M. Macron a dit non. Mme. Blanc aussi.", ["M. Macron a dit non.", "Mme. Blanc aussi."]),
        ("de", "Am 3. Okt. kam sie. Danach ging er.", ["Am 3. Okt. kam sie.", "Danach ging er."]),
        (
            "pl",
            "Prof. dr hab. Jan Kowalski mówił. Potem wyszedł.",
            ["Prof. dr hab. Jan Kowalski mówił.", "Potem wyszedł."],
        ),
        ("ar", "قال د. أحمد إن الحرب ستنتهي. ثم غادر.", ["قال د. أحمد إن الحرب ستنتهي.", "ثم غادر."]),
        ("zh", "他说：“我们不会。”然后离开了。", ["他说：“我们不会。”", "然后离开了。"]),
        ("uk", "Він сказав: «Ми не підемо». Потім пішов.", ["Він сказав: «Ми не підемо».", "Потім пішов."]),
    ],
)
def test_sentences_of_a_language(language: str, text: str, expected: list[str]) -> None:
    assert parts(text, language) == expected


def test_offsets_are_code_points_behind_an_emoji() -> None:
    text = "Yes 👨‍👩‍👧! No more."
    start, end = sentence_spans(text=text, language="en")[-1]
    assert text[start:end] == "No more."


def test_inside_a_quotation_of_several_sentences_it_is_the_inner_one() -> None:
    text = "She said: “We will leave. Nobody will stay.” Then she went."
    found = sentence_at(text=text, position=text.index("Nobody"), language="en")
    assert found is not None
    assert text[found[0] : found[1]] == "Nobody will stay."
    around = sentence_around(text=text, start=text.index("Nobody"), end=text.index("stay"), language="en")
    assert around is not None
    assert text[around[0] : around[1]].startswith("She said")


def test_sentences_that_a_selection_touches_become_one_span() -> None:
    text = "One is here. Two is here. Three is here."
    found = sentence_around(text=text, start=text.index("here"), end=text.index("Two") + 3, language="en")
    assert found == (0, text.index(" Three"))


def test_a_paragraph_of_megabytes_is_looked_at_near_the_position_only() -> None:
    text = "word " * 400_000 + "Here it is. " + "more " * 400_000
    found = sentence_at(text=text, position=text.index("it is"), language="en")
    assert found is not None
    assert found[1] == text.index("it is") + len("it is.")
    assert found[1] - found[0] < 20_000
