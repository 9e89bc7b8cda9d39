"""The sample project: articles written for Annotator, with the codings of two invented coders."""

from __future__ import annotations

import json
import tempfile
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import orjson

from annotator.coding.session import Session
from annotator.exchange.ingest import import_articles
from annotator.exchange.records import ARTICLE_RECORD, ENTITY_RECORD, STATEMENT_RECORD
from annotator.exchange.report import ImportReport
from annotator.model.codebook import Codebook, Kind
from annotator.model.codebook_check import read_codebook
from annotator.model.ids import ARTICLE_ITSELF, UNNAMED_SOURCE, Clock, DeviceId, IdMaker, keyed_id, utc_now, uuid7_text
from annotator.model.places import shipped
from annotator.model.statement import STATEMENT_ROLE

_CODEBOOK = "political-statements.json"
_STANDING = {"article-itself": ARTICLE_ITSELF, "unnamed-source": UNNAMED_SOURCE}


def build_sample_project(
    path: Path,
    *,
    title: str = "Sample articles",
    clock: Clock = utc_now,
    make_id: IdMaker = uuid7_text,
    device: DeviceId | None = None,
) -> None:
    """Make a new project of the sample articles at `path`. The ids of articles, entities and statements are the same in every
    sample project. Raises UserError when the file exists, EnvironmentProblem when it cannot be made."""
    codebook = read_codebook(shipped("schemas") / _CODEBOOK)
    session = Session.create(path, title=title, codebook=codebook, clock=clock, make_id=make_id, device=device)
    try:
        import_samples(session)
    except BaseException:
        session.close()
        for leftover in (path, path.with_name(f"{path.name}.lock")):
            leftover.unlink(missing_ok=True)
        raise
    session.project.index.refresh()
    session.close()


def import_samples(session: Session) -> ImportReport:
    """Import the sample articles with their codings into a project under the codebook `political-statements`."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "samples.jsonl"
        path.write_bytes(b"".join(orjson.dumps(record) + b"\n" for record in sample_records(session.codebook)))
        report = import_articles(session, [path])
    if report.refused:
        raise ValueError(f"the samples do not fit the codebook: {'; '.join(map(str, report.refused))}")
    return report


def sample_records(codebook: Codebook) -> Iterator[dict[str, Any]]:
    """The samples as entity and article records, passages found in the texts."""
    folder = shipped("resources") / "samples"
    entities, articles, codings = (_load(folder / f"{name}.json") for name in ("entities", "articles", "codings"))
    names = {entity["key"]: entity["name"] for entity in entities}
    for entity in entities:
        yield _entity_record(entity, names)
    makes = _StatementMaker(codebook, codings["statements"])
    for article in articles:
        text = (folder / article["file"]).read_bytes().decode("utf-8")
        yield {
            "record": ARTICLE_RECORD,
            **{key: article[key] for key in ("title", "source", "author", "published", "url", "language", "metadata")},
            "text": text,
            "states": [
                {key: state[key] for key in ("coder", "state", "reason")}
                for state in codings["states"]
                if state["file"] == article["file"]
            ],
            "statements": [
                makes.record(coding, text) for coding in codings["statements"] if coding["file"] == article["file"]
            ],
        }


class _StatementMaker:
    def __init__(self, codebook: Codebook, codings: list[dict[str, Any]]) -> None:
        (statement_type,) = codebook.types
        self._type = statement_type
        self._refs = {coding["ref"] for coding in codings}

    def record(self, coding: Mapping[str, Any], text: str) -> dict[str, Any]:
        """One coding as a statement record."""
        spans = [{"role": STATEMENT_ROLE, "value": None, **_place(text, span)} for span in coding["spans"]]
        spans += [
            {"role": mention["field"], "value": mention.get("value"), **_place(text, mention)}
            for mention in coding["mentions"]
        ]
        return {
            "record": STATEMENT_RECORD,
            "id": _statement_id(coding["ref"]),
            "type": self._type.id,
            "coder": coding["coder"],
            "spans": spans,
            "values": {field: self._value(field, value) for field, value in coding["values"].items()},
            "unsure": coding["unsure"],
            "note": coding["note"],
        }

    def _value(self, name: str, value: Any) -> Any:
        if isinstance(value, list):
            return [self._value(name, item) for item in value]
        field = self._type.field(name)
        if field is not None and field.kind is Kind.ENTITY:
            return _entity_id(value)
        if field is not None and field.kind is Kind.STATEMENT:
            if value not in self._refs:
                raise ValueError(f"no sample statement has the ref {value!r}")
            return _statement_id(value)
        return value


def _entity_record(entity: Mapping[str, Any], names: Mapping[str, str]) -> dict[str, Any]:
    return {
        "record": ENTITY_RECORD,
        "id": _entity_id(entity["key"]),
        **{key: entity[key] for key in ("type", "name", "aliases")},
        "roles": [
            {
                "title": role["title"],
                "organisation": _organisation(role["organisation"], names),
                "from": role["from"],
                "until": role["until"],
            }
            for role in entity["roles"]
        ],
        "attributes": entity["attributes"],
        "external": {},
        "note": entity["note"],
    }


def _organisation(key: str | None, names: Mapping[str, str]) -> dict[str, str] | None:
    return None if key is None else {"id": _entity_id(key), "name": names[key]}


def _place(text: str, passage: Mapping[str, Any]) -> dict[str, Any]:
    quote, position = passage["quote"], -1
    for _ in range(passage.get("occurrence", 1)):
        position = text.find(quote, position + 1)
        if position < 0:
            raise ValueError(f"the sample text does not hold {quote!r} so often")
    return {"start": position, "end": position + len(quote), "text": quote}


def _entity_id(key: str) -> str:
    return _STANDING.get(key) or keyed_id("sample-entity", key)


def _statement_id(ref: str) -> str:
    return keyed_id("sample-statement", ref)


def _load(path: Path) -> Any:
    return json.loads(path.read_text(encoding="utf-8"))
