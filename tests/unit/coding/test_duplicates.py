from __future__ import annotations

import pytest

from annotator.coding.commands.article_selection import RemoveArticles, TellApart
from annotator.coding.duplicates import Duplicates, search_duplicates, told_apart_pairs
from annotator.coding.session import Session
from annotator.exchange.ingest import import_text
from annotator.model.article_query import ArticleQuery
from annotator.model.errors import Cancelled, EnvironmentProblem
from annotator.model.ids import ArticleId
from tests.unit.coding.coded import dump

WIRE = (
    "The two ministers met in Zagreb on Tuesday and agreed on nothing that either of them had asked for before the summer,"
    " said people who had been in the room while the talks went on for nine hours"
)


@pytest.fixture
def ids(session: Session) -> list[ArticleId]:
    """A wire story, a variant, the first in other case, and something else."""
    texts = [WIRE, f"ZAGREB. {WIRE}, and nobody smiled.", f"  {WIRE.upper()} ", "Rain fell on the hills all day long."]
    return [import_text(session, text, title=f"T{number}").imported[0] for number, text in enumerate(texts)]


def titles(session: Session) -> list[tuple[str, list[tuple[str, bool]]]]:
    groups = Duplicates(session.project).groups(ArticleQuery(coder=session.coder))
    return [(group.first.title, [(one.article.title, one.same) for one in group.others]) for group in groups]


def test_groups_with_the_same_text_first(session: Session, ids: list[ArticleId]) -> None:
    told: list[tuple[int, int]] = []
    assert Duplicates(session.project).state() == (False, 4)
    assert search_duplicates(session.project, told=lambda done, of: told.append((done, of))) == 2
    assert told[-1] == (4, 4)
    assert titles(session) == [("T0", [("T1", False), ("T2", True)])]
    (group,) = Duplicates(session.project).groups(ArticleQuery())
    assert group.same
    assert (group.others[1].sequences, group.others[1].words) == (1.0, 1.0)
    assert 0.5 <= group.others[0].sequences < 1.0
    assert group.first.alike == 2
    assert Duplicates(session.project).state() == (True, 0)
    import_text(session, "Something new.", title="T4")
    assert Duplicates(session.project).state() == (True, 1)


def test_a_search_is_no_step_and_survives_a_restart(session: Session, ids: list[ArticleId]) -> None:
    before, label = dump(session), session.undo_label
    search_duplicates(session.project)
    assert (dump(session), session.undo_label) == (before, label)
    session.close()
    again = Session.open(session.path, coder_name="anna")
    assert titles(again) == [("T0", [("T1", False), ("T2", True)])]
    again.close()


def test_what_is_told_apart_or_removed_leaves_the_group(session: Session, ids: list[ArticleId]) -> None:
    search_duplicates(session.project)
    (group,) = Duplicates(session.project).groups(ArticleQuery())
    session.run(TellApart(tuple(told_apart_pairs(group, ids[1]))))
    assert titles(session) == [("T0", [("T2", True)])]
    session.run(RemoveArticles((ids[2],)))
    assert titles(session) == []
    session.undo()
    session.undo()
    assert titles(session) == [("T0", [("T1", False), ("T2", True)])]


def test_a_stopped_search_leaves_what_was_known(session: Session, ids: list[ArticleId]) -> None:
    search_duplicates(session.project)
    with pytest.raises(Cancelled):
        search_duplicates(session.project, cancelled=lambda: True)
    assert len(titles(session)) == 1


def test_a_read_only_project_is_not_searched(session: Session, ids: list[ArticleId]) -> None:
    other = Session.open(session.path, read_only=True)
    with pytest.raises(EnvironmentProblem):
        search_duplicates(other.project)
    other.close()
