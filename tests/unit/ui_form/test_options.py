"""Keys of options, paths, guidance, mentions, the fold."""

from __future__ import annotations

from annotator.model.codebook import Option
from annotator.model.ids import FieldId, OptionId, StatementId
from annotator.model.statement import Span
from annotator.ui.form.fold_state import FoldState
from annotator.ui.form.mentions import mentions_of
from annotator.ui.form.options import fitted, guidance_for, is_segmented, option_keys, path_words
from tests.ui.form.sample_views import SMALL_TYPE, a_statement, a_view


def _options(*keys: str | None) -> list[Option]:
    return [Option(id=OptionId(f"o{place}"), label="x", key=key) for place, key in enumerate(keys)]


def test_options_have_their_own_key_or_the_digit_of_their_place() -> None:
    assert option_keys(_options(None, None, None)) == ("1", "2", "3")
    assert option_keys(_options("p", None, "2", None)) == ("p", "3", "2", "4")
    assert option_keys(_options(*[None] * 11))[8:] == ("9", "", "")


def test_paths() -> None:
    topic = SMALL_TYPE.field("topic")
    assert topic is not None
    assert path_words(topic, "ceasefire") == "Peace › Ceasefire"
    assert path_words(topic, "gone") == "gone"


def test_a_path_that_does_not_fit_loses_its_first_parts() -> None:
    words = "Peace › Terms › Land"
    assert [fitted(words, len, room) for room in (20, 19, 12, 3)] == [words, "… › Terms › Land", "… › Land", "… › Land"]


def test_up_to_seven_options_are_buttons() -> None:
    assert [field.id for field in SMALL_TYPE.fields if is_segmented(field)] == ["stance", "tone"]


def test_guidance_falls_back_from_option_to_field_to_type() -> None:
    def title(field: str | None, option: str | None = None) -> str:
        return guidance_for(
            statement_type=SMALL_TYPE,
            field=FieldId(field) if field else None,
            option=OptionId(option) if option else None,
        )[0]

    assert title("stance", "support") == "Support"
    assert title("stance", "oppose") == "Stance"
    assert title("stance", "gone") == "Stance"
    assert title(None) == title("gone") == "Statement"


def test_mentions_have_their_own_words_and_come_by_value() -> None:
    spans = (
        Span(start=0, end=9),
        Span(start=20, end=22, role="target", value=1),
        Span(start=12, end=15, role="target", value=1),
        Span(start=1, end=3, role="target"),
        Span(start=30, end=33, role="target", value=0),
    )
    words = {("target", 1): ("first", "second"), ("target", 0): ("third",), ("target", None): ("fourth",)}
    view = a_view(a_statement(spans=spans, target=("a", "b")), mentions=words)
    found = mentions_of(view, FieldId("target"))
    assert [(mention.span.start, mention.words) for mention in found] == [
        (30, "third"),
        (12, "first"),
        (20, "second"),
        (1, "fourth"),
    ]


def test_the_fold_remembers_what_the_coder_did() -> None:
    fold, one, two = FoldState(), StatementId("1"), StatementId("2")
    assert not fold.is_open(one, needed=False)
    assert fold.is_open(one, needed=True)
    assert fold.is_open(one, needed=False), "it does not close under the coder's hands"
    assert not fold.is_open(two, needed=False)
    fold.turn(one, is_open=False)
    assert not fold.is_open(one, needed=True)
    assert fold.is_open(two, needed=True)
    fold.turn(two, is_open=True)
    assert fold.is_open(one, needed=False)
