from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.exchange.readers.dates import partial_date
from annotator.model.article import Article
from annotator.model.article_query import tags_of
from annotator.model.errors import UserError
from annotator.model.ids import ArticleId
from annotator.model.metadata_change import (
    Changed,
    ChangeTags,
    FillIn,
    MetadataChange,
    SetValue,
    as_words,
    changed_article,
    check_changes,
    value_of,
)
from annotator.model.patterns import PatternError, PatternTooSlow

ARTICLE = Article(
    id=ArticleId("a"),
    sha256="s",
    title="Talks fail (22 January 2025)",
    source="Post",
    published="2024",
    url="https://example.org/2025/01/23/talks.html",
    metadata={"desk": "Brussels", "pages": 3, "tags": ["war"]},
)


def changed(
    *changes: MetadataChange, article: Article = ARTICLE, origin: str = "/data/AP/2025-01-24 talks.txt"
) -> Changed:
    return changed_article(article=article, origin=origin, changes=changes, read_date=partial_date)


@pytest.mark.parametrize(
    ("change", "key", "value"),
    [
        (SetValue("source", "AP {literally}"), "source", "AP {literally}"),
        (SetValue("desk", ""), "desk", ""),
        (FillIn("title", "{source}: {title}"), "title", "Post: Talks fail (22 January 2025)"),
        (FillIn("source", "{folder}"), "source", "AP"),
        (FillIn("note", "{desk}, {pages} pages"), "note", "Brussels, 3 pages"),
        (FillIn("published", source="title", expression=r"\((.+)\)"), "published", "2025-01-22"),
        (FillIn("published", "{y}-{m}", "url", r"/(?P<y>\d{4})/(?P<m>\d\d)/"), "published", "2025-01"),
        (FillIn("published", source="file", expression=r"\d{4}-\d\d-\d\d"), "published", "2025-01-24"),
    ],
)
def test_a_value_is_set_or_made_from_what_is_known(change: MetadataChange, key: str, value: str) -> None:
    found = changed(change)
    assert found.problems == ()
    assert value_of(found.article, key) == value


@pytest.mark.parametrize(
    ("change", "problem"),
    [
        (FillIn("published", source="title", expression="no such"), "does not fit title"),
        (FillIn("published", "soon"), "'soon' is not understood"),
        (FillIn("published", "03/04/2025"), "day first or month first"),
        (SetValue("published", "yesterday"), "is not understood"),
        (FillIn("source", "{author}"), "author is empty"),
        (FillIn("source", "{nobody}"), "there is no {nobody}"),
        (FillIn("source", source="author", expression="."), "author is empty"),
        (SetValue("title", "  "), "a title cannot be empty"),
    ],
)
def test_what_cannot_be_read_changes_nothing_and_is_said(change: MetadataChange, problem: str) -> None:
    found = changed(change)
    assert found.article == ARTICLE
    (said,) = found.problems
    assert problem in said


def test_an_empty_date_takes_the_date_away() -> None:
    assert changed(SetValue("published", "")).article.published == ""


def test_one_problem_does_not_keep_the_other_changes_back() -> None:
    found = changed(SetValue("published", "soon"), SetValue("source", "AP"))
    assert (found.article.published, found.article.source, len(found.problems)) == ("2024", "AP", 1)


def test_unknown_keys_and_their_kinds_stay() -> None:
    found = changed(SetValue("source", "AP"))
    assert found.article.metadata == ARTICLE.metadata
    assert "desk" not in changed(SetValue("desk", "")).article.metadata


TAGS = st.lists(st.sampled_from(["war", "  war", "trade", "a  b", "", "Ölpreis"]), max_size=5).map(tuple)


@given(add=TAGS, remove=TAGS)
def test_tags_are_sorted_and_stand_once(add: tuple[str, ...], remove: tuple[str, ...]) -> None:
    article = changed(ChangeTags(add=add)).article
    found = tags_of(article.metadata)
    assert list(found) == sorted({*(" ".join(tag.split()) for tag in add), "war"} - {""})
    assert article.metadata["tags"] == list(found)
    fewer = tags_of(changed(ChangeTags(remove=remove), article=article).article.metadata)
    assert set(fewer) == set(found) - {" ".join(tag.split()) for tag in remove}


def test_without_tags_the_key_is_gone_and_a_single_text_is_one_tag() -> None:
    assert "tags" not in changed(ChangeTags(remove=("war",))).article.metadata
    single = ARTICLE.model_copy(update={"metadata": {"tags": "peace"}})
    assert changed(ChangeTags(add=("war",)), article=single).article.metadata == {"tags": ["peace", "war"]}
    assert tags_of({"tags": [1, "a", None]}) == ("a",)


@pytest.mark.parametrize("key", ["", "tags", "edition_of", "superseded_by"])
def test_some_keys_are_not_set_by_hand(key: str) -> None:
    with pytest.raises(UserError):
        check_changes((SetValue(key, "x"),))


def test_expressions_are_checked_and_stopped() -> None:
    with pytest.raises(PatternError):
        check_changes((FillIn("source", source="title", expression="(("),))
    with pytest.raises(UserError):
        check_changes((FillIn("source"),))
    slow = ARTICLE.model_copy(update={"title": "a" * 40 + "!"})
    with pytest.raises(PatternTooSlow):
        changed(FillIn("source", source="title", expression=r"(a|aa)+\1(a|aa)+$x"), article=slow)


def test_values_as_words() -> None:
    assert [as_words(value) for value in (None, "a", ["a", "b"], [1], {"k": "ü"}, 3, True)] == [
        "", "a", "a, b", "[1]", '{"k": "ü"}', "3", "true",
    ]  # fmt: skip
