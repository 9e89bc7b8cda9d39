"""Queries over statements: the same statements, in the same order, as a plain filter in Python finds; and by an index."""

from __future__ import annotations

from array import array
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from annotator.coding.session import Session
from annotator.model.codebook import Codebook
from annotator.model.errors import Cancelled
from annotator.model.ids import EntityId, FieldId, OptionId, keyed_id
from annotator.model.patterns import Pattern, PatternTooSlow
from annotator.model.statement_query import (
    SORTED_COLUMNS,
    AttributeFilter,
    DateFilter,
    EmptyFilter,
    EntityFilter,
    FactFilter,
    Filter,
    FlagFilter,
    NumberFilter,
    OptionFilter,
    PatternFilter,
    StatementQuery,
    TextFilter,
    WordsFilter,
    column_of,
)
from annotator.store import statement_list, statement_order
from annotator.store.statement_list import OutOfTime, StatementList
from tests.conftest import DEVICE, CountingClock, counting_ids
from tests.unit.store.query_material import DAYS, NUMBER, STATES, Project, book, in_order, make_project, sort_key

FIELDS = tuple(map(FieldId, ("act", "stance", "topic", "speaker", "target", "said_on", "note", "conditional", NUMBER)))
OPTIONS = {
    "act": ("position", "account", "deed"),
    "stance": ("support", "oppose", "unclear"),
    "topic": ("war_peace", "ceasefire", "social", "schools", "health"),
}


@pytest.fixture(scope="module", params=[1, 2])
def made(
    request: pytest.FixtureRequest, codebook: Codebook, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Project]:
    """A project of sixty statements in eight articles."""
    path: Path = tmp_path_factory.mktemp("queries") / "queries.annotator"
    session = Session.create(
        path, title="q", codebook=book(codebook), clock=CountingClock(), make_id=counting_ids(), device=DEVICE
    )
    yield make_project(session, request.param)
    session.close()


@pytest.fixture(params=[True, False], ids=["few", "many"])
def few(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> bool:
    """Whether the statements count as few: they are then found another way."""
    if not request.param:
        monkeypatch.setattr(statement_list, "FEW", 3)
        monkeypatch.setattr(statement_order, "FEW", 3)
        monkeypatch.setattr(statement_list, "_ASKED", 7)
    return bool(request.param)


def attribute_filters(made: Project) -> st.SearchStrategy[Filter]:
    read = made.session.project.read
    values: dict[str, list[str]] = {
        "coder": [coder.id for coder in read.coders()],
        "type": ["statement", "claim", "nothing"],
        "layer": ["coding", "gold"],
        "round": ["1", "2", "3"],
        "version": [version.id for version in read.codebooks()],
        "article": list(made.articles),
        "source": ["Post", "post", "Wire", ""],
        "tag": ["a", "b", "tags"],
        "state": list(STATES),
    }
    return st.sampled_from(sorted(values)).flatmap(
        lambda what: st.builds(
            AttributeFilter,
            what=st.just(what),
            values=st.lists(st.sampled_from(values[what]), min_size=1, max_size=2, unique=True).map(tuple),
            negated=st.booleans(),
        )
    )


def filters(made: Project) -> st.SearchStrategy[Filter]:
    return st.one_of(attribute_filters(made), value_filters(made), text_filters())


def value_filters(made: Project) -> st.SearchStrategy[Filter]:
    negated = st.booleans()
    return st.one_of(
        st.builds(FactFilter, what=st.sampled_from(("unsure", "incomplete", "review")), negated=negated),
        st.sampled_from(sorted(OPTIONS)).flatmap(
            lambda name: st.builds(
                OptionFilter,
                field=st.just(FieldId(name)),
                options=st.lists(st.sampled_from(OPTIONS[name]), min_size=1, max_size=2).map(
                    lambda found: tuple(map(OptionId, found))
                ),
                negated=negated,
            )
        ),
        st.builds(
            EntityFilter,
            field=st.sampled_from(tuple(map(FieldId, ("speaker", "target", "")))),
            entities=st.lists(st.sampled_from(made.entities), min_size=1, max_size=2).map(tuple),
            negated=negated,
        ),
        st.builds(FlagFilter, field=st.just(FieldId("conditional")), value=st.booleans(), negated=negated),
        st.builds(EmptyFilter, field=st.sampled_from(FIELDS), negated=negated),
    )


def text_filters() -> st.SearchStrategy[Filter]:
    days = st.sampled_from(DAYS)
    texts = st.sampled_from(("again", "STRASSE", "ß", "50%", "a_b", "ing", "x"))
    patterns = st.sampled_from(
        ("treaty", "the (treaty|budget)", r"\b\w+ty\b", "nein|cuts", "BRÜCKE", "x?", "a_b", r"\d+%")
    )
    negated = st.booleans()
    return st.one_of(
        st.builds(
            NumberFilter,
            field=st.just(NUMBER),
            least=st.sampled_from((None, 2, -3.5)),
            most=st.sampled_from((None, 2, 2.5)),
            negated=negated,
        ),
        st.builds(
            DateFilter,
            field=st.sampled_from((FieldId("said_on"), FieldId(""))),
            since=days,
            until=days,
            negated=negated,
        ),
        st.builds(TextFilter, field=st.sampled_from((FieldId("note"), FieldId(""))), text=texts, negated=negated),
        st.builds(
            PatternFilter,
            pattern=st.builds(Pattern, text=patterns, is_regex=st.booleans(), match_case=st.booleans()),
            negated=negated,
        ),
    )


def queries(made: Project) -> st.SearchStrategy[StatementQuery]:
    columns = st.sampled_from(("", *SORTED_COLUMNS, *map(column_of, FIELDS)))
    groups = st.sampled_from(
        ("", "", "coder", "article", "source", "layer", "field:topic", "field:speaker", "field:act")
    )
    return st.builds(
        StatementQuery,
        filters=st.lists(filters(made), max_size=3).map(tuple),
        sort=columns,
        descending=st.booleans(),
        group=groups,
    )


def ids(made: Project, places: array[int] | list[int]) -> list[str]:
    """The statements at these places: places count from 1 here."""
    return [made.statements[place - 1].id for place in places]


@settings(max_examples=80)
@given(data=st.data())
def test_a_query_finds_what_a_plain_filter_finds_in_the_same_order(
    few: bool, made: Project, data: st.DataObject
) -> None:
    query = data.draw(queries(made))
    found = made.session.project.statement_list
    places = found.places(query)
    plain = query.model_copy(update={"sort": "", "group": ""})
    expected = [one.id for one in in_order(made, plain)]
    assert ids(made, places) == expected
    assert found.articles_of(places) == len({made.statements[place - 1].article for place in places})
    ordered = found.ordered(query, places)
    wanted = in_order(made, query)
    if not query.group:
        assert ids(made, ordered.places) == [one.id for one in wanted]
        assert ordered.groups == ()
    else:
        keys = {one.id: sort_key(made, query.group, one) for one in wanted}
        groups = sorted({key for key in keys.values() if key is not None})
        in_groups = [[one.id for one in wanted if keys[one.id] == key] for key in (*groups, None)]
        assert ids(made, ordered.places) == [one for group in in_groups for one in group]
        assert [count for _, count in ordered.groups] == [len(group) for group in in_groups if group]


@settings(max_examples=50)
@given(data=st.data())
def test_pages_join_up_in_both_directions(few: bool, made: Project, data: st.DataObject) -> None:
    query = data.draw(queries(made))
    limit = data.draw(st.integers(1, 9))
    found = made.session.project.statement_list
    places = list(found.places(query))
    for backwards in (False, True):
        paged: list[int] = []
        while page := found.page(
            query, limit=limit, after=paged[-1] if paged else None, backwards=backwards, seconds=30
        ):
            assert len(page) == limit or len(paged) + len(page) == len(places)
            paged.extend(page)
        assert paged == (places[::-1] if backwards else places)


@settings(max_examples=60)
@given(data=st.data())
def test_a_query_survives_its_json_form(made: Project, data: st.DataObject) -> None:
    query = data.draw(queries(made))
    assert StatementQuery.model_validate_json(query.model_dump_json()) == query


@pytest.mark.parametrize(
    ("words", "fits"),
    [
        ("treaty", lambda text: "treaty" in text),
        ("trea", lambda text: "trea" in text),
        ("NOT treaty envoy", lambda text: "envoy" in text and "treaty" not in text),
        ('"refused the"', lambda text: "refused the" in text),
        ("", lambda text: text is not None),
    ],
)
@pytest.mark.parametrize("negated", [False, True])
def test_words_are_found_in_the_index(made: Project, few: bool, words: str, fits: object, negated: bool) -> None:
    found = made.session.project.statement_list
    query = StatementQuery(filters=(WordsFilter(text=words, negated=negated),))
    cut = {one.id: _whole_words(made, place) for place, one in enumerate(made.statements)}
    expected = [one.id for one in made.statements if fits(cut[one.id]) is not negated]  # type: ignore[operator]
    assert ids(made, found.places(query)) == expected
    assert ids(made, found.page(query, limit=100, seconds=30)) == expected


def _whole_words(made: Project, place: int) -> str:
    """The statement's words as the index has them, a space on either side of each."""
    one = made.statements[place]
    text = made.texts[one.article]
    quotes = " … ".join(text[span.start : span.end] for span in one.fragments)
    return " " + " ".join("".join(sign if sign.isalnum() else " " for sign in quotes.casefold()).split()) + " "


def test_a_pattern_that_takes_too_long_says_so(made: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(statement_list, "_PATTERN_SECONDS", 0.0000001)
    query = StatementQuery(filters=(PatternFilter(pattern=Pattern(text="(.+)+zq", is_regex=True)),))
    found = made.session.project.statement_list
    with pytest.raises(PatternTooSlow):
        found.places(query)
    with pytest.raises(PatternTooSlow):
        found.page(query, limit=5, seconds=30)


def test_what_takes_too_long_is_stopped(made: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(statement_list, "_STEPS", 10)
    query = StatementQuery(filters=(FactFilter(what="incomplete", negated=True),))
    found = made.session.project.statement_list
    with pytest.raises(OutOfTime):
        found.page(query, limit=100, seconds=-1)
    with pytest.raises(Cancelled):
        found.places(query, cancelled=lambda: True)
    assert len(found.places(query)) == len(in_order(made, query))


def test_what_is_looked_at_one_by_one_is_told_as_it_is_found(made: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(statement_list, "_ASKED", 10)
    told: list[tuple[list[int], float]] = []
    query = StatementQuery(filters=(PatternFilter(pattern=Pattern(text="the")),))
    places = made.session.project.statement_list.places(
        query, found=lambda found, share: told.append((list(found), share))
    )
    assert told[-1] == (list(places), 1.0)
    assert [share for _, share in told] == sorted(share for _, share in told)
    assert len(told) == 6


def plan(found: StatementList, query: StatementQuery) -> list[str]:
    """What SQLite says it would do for the first page of the query."""
    found._lend({})
    sql, parameters = found.page_sql(found._where.clauses(query))
    rows = found._db.conn.execute(f"EXPLAIN QUERY PLAN {sql}", {**parameters, "limit": 100, "after": None})
    return [str(row[3]) for row in rows]


@pytest.mark.parametrize("size", [0, 20_000], ids=["led by order", "led by the few"])
@pytest.mark.parametrize(
    ("wanted", "index"),
    [
        (OptionFilter(field=FieldId("stance"), options=(OptionId("support"),)), "value_option"),
        (EntityFilter(field=FieldId("speaker"), entities=(EntityId(keyed_id("test", 0)),)), "value_entity"),
        (NumberFilter(field=NUMBER, least=1), "value_number"),
        (DateFilter(field=FieldId("said_on"), since="2024"), "value_date"),
        (TextFilter(field=FieldId("note"), text="again"), "value_text"),
        (TextFilter(text="again"), "statement_noted"),
        (AttributeFilter(what="layer", values=("gold",)), "statement_kind"),
        (AttributeFilter(what="source", values=("Post",)), "article_source_name"),
        (DateFilter(since="2024", until="2024"), "article_published"),
        (FactFilter(what="review"), "review_open"),
        (WordsFilter(text="treaty"), "quote_index"),
    ],
)
def test_each_filter_has_its_index(
    made: Project, monkeypatch: pytest.MonkeyPatch, wanted: Filter, index: str, size: int
) -> None:
    monkeypatch.setattr(statement_list, "FEW", size)
    found = made.session.project.statement_list
    steps = plan(found, StatementQuery(filters=(wanted,)))
    if not any("MERGE" in step for step in steps):  # the first hundred of each stretch are merged
        assert not any("TEMP B-TREE" in step for step in steps), steps
    if size:
        assert any(index in step for step in steps), steps
    else:  # nothing but the statement itself is gone through; the rest is asked by its key
        assert not any(step.startswith("SCAN value") for step in steps), steps
        assert not any("value_" in step for step in steps if "value_option" not in step), steps


def test_combinations_are_those_that_occur(made: Project) -> None:
    rows = made.session.project.statement_list.combinations()
    expected = {(one.type, one.layer, one.round, int(one.unsure), one.codebook) for one in made.statements}
    assert set(rows) == expected and len(rows) == len(expected)
    assert made.session.project.statement_list.total() == len(made.statements)
