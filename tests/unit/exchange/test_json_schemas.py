"""The JSON Schemas in `schemas/` are what the models say, and a drift is found."""

from __future__ import annotations

from pathlib import Path

import jsonschema
import orjson
import pytest

from annotator.exchange import json_schemas
from annotator.exchange.json_schemas import drifted, generated, main, write
from annotator.model.places import shipped, shipped_codebooks


def test_the_files_in_schemas_have_not_drifted() -> None:
    assert drifted(shipped("schemas")) == ()


def test_a_drift_and_a_missing_file_are_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(json_schemas, "shipped", lambda folder: tmp_path / folder)
    assert main([]) == 0
    assert main(["--check"]) == 0
    (tmp_path / "schemas" / "entity-record.schema.json").unlink()
    (tmp_path / "schemas" / "codebook.schema.json").write_text("{}")
    assert main(["--check"]) == 1
    assert [line.split()[0] for line in capsys.readouterr().err.splitlines()] == [
        "schemas/codebook.schema.json",
        "schemas/entity-record.schema.json",
    ]


def test_every_schema_is_a_schema(tmp_path: Path) -> None:
    write(tmp_path)
    for name, text in generated().items():
        jsonschema.Draft202012Validator.check_schema(orjson.loads(text))
        assert (tmp_path / name).read_text(encoding="utf-8") == text


@pytest.mark.parametrize("name", shipped_codebooks())
def test_the_codebooks_that_ship_fit_the_schema(name: str) -> None:
    schema = orjson.loads(generated()["codebook.schema.json"])
    jsonschema.validate(orjson.loads((shipped("schemas") / f"{name}.json").read_bytes()), schema)


def test_a_broken_record_does_not_fit() -> None:
    schema = orjson.loads(generated()["entity-record.schema.json"])
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate({"record": "annotator.entity/1", "id": "17"}, schema)
