"""Plain articles into a project: in one step or not at all, and nothing lost in silence."""

from __future__ import annotations

from pathlib import Path

import pytest

from annotator.coding.session import Session
from annotator.exchange.ingest import import_articles, import_text
from annotator.exchange.readers.incoming import ReadOptions
from annotator.model.change import Changes, Table
from annotator.model.cleaning import text_sha256
from annotator.model.errors import Cancelled, EnvironmentProblem, UserError
from annotator.model.ids import article_id
from annotator.store.project import Project
from annotator.store.streams import known_provenance
from tests.conftest import MakeSession


def write(folder: Path, **files: str | bytes) -> Path:
    folder.mkdir(exist_ok=True)
    for name, data in files.items():
        path = folder / f"{name}.txt"
        path.write_bytes(data if isinstance(data, bytes) else data.encode("utf-8"))
    return folder


def all_articles(session: Session) -> dict[str, str]:
    return {article.title: session.project.read.text(article.id) for article in session.project.read.articles()}


def test_a_folder_comes_in_as_one_step(session: Session, tmp_path: Path) -> None:
    told: list[Changes] = []
    session.subscribe(told.append)
    report = import_articles(session, [write(tmp_path / "in", a="First.", b="Second.")])
    assert all_articles(session) == {"a": "First.", "b": "Second."}
    assert report.summary == "2 articles imported."
    assert [session.queries.article_text(article).article.title for article in report.imported] == ["a", "b"]
    assert session.undo_label == "import 2 articles"
    assert [changes.whole for changes in told] == [True]
    session.undo()
    assert all_articles(session) == {}
    session.redo()
    assert all_articles(session) == {"a": "First.", "b": "Second."}
    assert list(session.project.damage()) == []


def test_what_was_changed_in_a_text_is_reported(session: Session, tmp_path: Path) -> None:
    report = import_articles(session, [write(tmp_path / "in", a=b"\xef\xbb\xbfa\r\nb\rc\0d")])
    assert all_articles(session) == {"a": "a\nb\nc\ufffdd"}
    assert [note.text for note in report.notes] == [
        "a leading byte order mark was dropped.",
        "2 line ends (CRLF or CR) became LF.",
        "1 NUL characters became U+FFFD.",
    ]


def test_every_other_character_keeps_its_place(session: Session, tmp_path: Path) -> None:
    text = "  e\u0301 \u00a0 👨‍👩‍👧‍👦 \u2028 مرحبا \ufeff end \n\n "
    report = import_articles(session, [write(tmp_path / "in", a=text)])
    assert all_articles(session) == {"a": text}
    assert report.notes == ()
    assert report.imported == (article_id(text_sha256(text)),)


def test_the_same_text_is_imported_once_and_said_so(session: Session, tmp_path: Path) -> None:
    folder = write(tmp_path / "in", a="Same.", b="Same.", c="Other.")
    report = import_articles(session, [folder])
    assert report.summary == "2 articles imported, 1 article was there already."
    assert str(report.duplicates[0]).endswith("b.txt: “b” is in the project already")
    steps = session.undo_label
    again = import_articles(session, [folder, folder])
    assert again.summary == "Nothing new, 6 articles were there already."
    assert not again.changed
    assert session.undo_label == steps


def test_what_a_skipped_copy_says_of_its_source_is_kept(session: Session, tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text("text,source,date,url\nSame.,Post,2025-01-01,http://a\nSame.,Courier,2025-01-02,http://b\n")
    (row,) = import_articles(session, [path]).imported
    for _ in range(2):
        kept = [entry for entry in known_provenance(session.project, row) if entry[1] == "duplicate"]
        assert kept == [
            (
                f"{path}, line 3",
                "duplicate",
                '{"title":"a, line 3","source":"Courier","published":"2025-01-02","url":"http://b"}',
            )
        ]
        import_articles(session, [path])


@pytest.mark.parametrize("data", [b"", b" \n\t\n", b"\xef\xbb\xbf"])
def test_an_article_without_text_is_refused_with_a_message(session: Session, tmp_path: Path, data: bytes) -> None:
    report = import_articles(session, [write(tmp_path / "in", a=data, b="Text.")])
    assert [refusal.reason for refusal in report.refused] == [
        "the file is empty." if not data else "there is no text in it."
    ]
    assert report.summary == "1 article imported, 1 refused."


def test_refusals_of_all_kinds_stand_in_the_order_of_the_files(session: Session, tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl"
    path.write_text('{"text":" "}\nbroken\n{"text":"a"}\n{"text":""}\n[]\n')
    report = import_articles(session, [path])
    assert [refusal.origin.line for refusal in report.refused] == [1, 2, 4, 5]
    assert report.summary == "1 article imported, 4 refused."


def test_a_key_id_in_the_metadata_overwrites_nothing(session: Session, tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text("id,sha256,text\n17,ff,Text.\n")
    (row,) = import_articles(session, [path]).imported
    article = session.project.read.article(row)
    assert article is not None
    assert row == article.id == article_id(text_sha256("Text."))
    assert article.metadata == {"id": "17", "sha256": "ff"}


def test_lone_surrogates_anywhere_are_replaced(session: Session, tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl"
    path.write_text('{"text":"a\\ud800b","title":"t\\udfff","k\\ud800":["\\ud83d\\ude00\\ud83d"]}\n')
    report = import_articles(session, [path])
    article = session.project.read.article(report.imported[0])
    assert article is not None
    assert (article.title, article.metadata) == ("t\ufffd", {"k\ufffd": ["😀\ufffd"]})
    assert all_articles(session) == {"t\ufffd": "a\ufffdb"}


def test_a_paragraph_of_five_megabytes_comes_in(session: Session, tmp_path: Path) -> None:
    text = "word " * 1_000_000
    report = import_articles(session, [write(tmp_path / "in", a=text)])
    assert report.summary == "1 article imported."
    assert all_articles(session) == {"a": text}


def test_a_file_with_wrong_columns_stops_the_whole_import(session: Session, tmp_path: Path) -> None:
    folder = write(tmp_path / "in", a="Text.")
    (folder / "b.csv").write_text("x,y\n1,2\n")
    with pytest.raises(UserError, match="no column with the text"):
        import_articles(session, [folder])
    assert all_articles(session) == {}


@pytest.mark.parametrize("options", [ReadOptions(columns={"mood": "x"}), ReadOptions(encoding="klingon")])
def test_options_that_make_no_sense_are_refused_at_once(session: Session, tmp_path: Path, options: ReadOptions) -> None:
    with pytest.raises(UserError):
        import_articles(session, [write(tmp_path / "in", a="Text.")], options)


@pytest.mark.parametrize("after", [0, 1, 299, 300, 301, 302])
def test_a_cancel_at_any_moment_leaves_nothing_half_done(session: Session, tmp_path: Path, after: int) -> None:
    folder = write(tmp_path / "in", **{f"a{number}": f"Text {number}." for number in range(300)})
    asked = 0

    def cancelled() -> bool:
        nonlocal asked
        asked += 1
        return asked > after

    with pytest.raises(Cancelled):
        import_articles(session, [folder], cancelled=cancelled)
    assert all_articles(session) == {}
    assert list(session.project.damage()) == []


def test_progress_runs_from_nothing_to_all(session: Session, tmp_path: Path) -> None:
    told: list[tuple[int, int]] = []
    folder = write(tmp_path / "in", **{f"a{number}": f"Text {number}." * 50 for number in range(300)})
    import_articles(session, [folder], progress=lambda done, total: told.append((done, total)))
    assert told == sorted(told)
    assert {total for _, total in told} == {told[-1][1]}
    assert told[-1][0] == told[-1][1]
    assert len({done for done, _ in told}) > 100


def test_a_worker_imports_beside_the_session(session: Session, tmp_path: Path) -> None:
    worker = session.worker()
    report = import_articles(worker, [write(tmp_path / "in", a="Text.")])
    worker.close()
    assert session.project.read.article(report.imported[0]) is not None
    assert session.undo_label == "import 1 article"


def test_a_project_that_changed_while_the_files_were_read_is_looked_at_again(
    session: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = write(tmp_path / "in", a="Same.", b="Other.")
    worker = session.worker()
    transact = Project.transact

    def late(project: Project, **settings: object) -> object:
        if project is worker.project:
            monkeypatch.setattr(Project, "transact", transact)
            import_text(session, "Same.", title="first")
        return transact(project, **settings)  # type: ignore[arg-type]

    monkeypatch.setattr(Project, "transact", late)
    report = import_articles(worker, [folder])
    worker.close()
    assert report.summary == "1 article imported, 1 article was there already."
    assert all_articles(session) == {"first": "Same.", "b": "Other."}


def test_pasted_text_is_an_article(session: Session) -> None:
    report = import_text(session, "One.\r\nTwo.", title=" Talks ", source="Post", published="2025-01")
    article = session.project.read.article(report.imported[0])
    assert article is not None
    assert (article.title, article.source, article.published) == ("Talks", "Post", "2025-01")
    assert all_articles(session) == {"Talks": "One.\nTwo."}
    assert import_text(session, " ", title="").refused[0].reason == "there is no text in it."
    with pytest.raises(UserError, match="not a year"):
        import_text(session, "x", title="", published="yesterday")


def test_a_read_only_project_takes_nothing(session: Session, make_session: MakeSession, tmp_path: Path) -> None:
    reading = Session.open(session.path, read_only=True)
    with pytest.raises(EnvironmentProblem, match="read-only"):
        import_articles(reading, [write(tmp_path / "in", a="Text.")])
    reading.close()


def test_an_article_that_an_undo_took_away_can_be_imported_again(session: Session, tmp_path: Path) -> None:
    folder = write(tmp_path / "in", a="Text.")
    import_articles(session, [folder])
    session.undo()
    assert import_articles(session, [folder]).summary == "1 article imported."
    assert all_articles(session) == {"a": "Text."}
    assert list(session.project.damage()) == []
    assert session.project.read.image(Table.ARTICLE, article_id(text_sha256("Text."))) is not None


def test_details_are_cut_at_a_length_that_can_be_read(session: Session, tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl"
    path.write_text("broken\n" * 30)
    lines = list(import_articles(session, [path]).details(most=3))
    assert len(lines) == 4
    assert lines[-1] == "… and 27 more refused."
