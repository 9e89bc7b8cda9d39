"""Reading a mapping from its JSON form."""

from __future__ import annotations

from pathlib import Path

import orjson
from pydantic import ValidationError

from annotator.model.errors import InvalidError, UserError
from annotator.model.form_problems import form_problems
from annotator.model.mapping import RecodingMapping


def read_mapping(path: Path) -> RecodingMapping:
    """The mapping in this JSON file. Raises UserError when it cannot be read, InvalidError with all its problems."""
    try:
        data = path.read_bytes()
    except OSError as error:
        raise UserError(f"Cannot read the mapping {path}: {error.strerror}.") from error
    try:
        return RecodingMapping.model_validate(orjson.loads(data.removeprefix(b"\xef\xbb\xbf")))
    except orjson.JSONDecodeError as error:
        raise UserError(f"{path} is not JSON: {error}.") from error
    except ValidationError as error:
        raise InvalidError(f"{path} is not a valid mapping:", tuple(form_problems(error))) from error
