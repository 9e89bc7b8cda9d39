"""The rules of the house that a program can check: who imports whom, how long things are, what they are called."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from importlinter.cli import lint_imports

ROOT = Path(__file__).resolve().parents[1]
CODE_FOLDERS = ("src", "tests", "benchmarks", "scripts")
MOST_LINES_OF_A_FILE = 500
USUAL_LINES_OF_A_FILE = 300
MOST_LINES_OF_A_FUNCTION = 40
NOT_OURS = frozenset({".git", ".venv", "build", "dist", "__pycache__"})

# Words that say nothing, and words for which the project has other ones (article, statement, codebook, project, coder).
FORBIDDEN_IN_NAMES = frozenset(
    {"util", "utils", "helper", "helpers", "manager", "managers", "misc", "common"}
    | {"document", "documents", "annotation", "annotations", "highlight", "highlights", "prediction", "predictions"}
    | {"workspace", "ontology", "user", "users"}
)
NAMES_OF_THE_DESIGN = frozenset({"UserError"})
# An address of a registry is known by its form; this file names none itself.
REGISTRY_HOST = re.compile(
    r"https?://[^\s\"']+(?:/simple\b|\.whl\b|\.tar\.gz\b|\.tgz\b|\.deb\b)"
    r"|--(?:extra-)?index-url\s|--find-links\s|--trusted-host\s"
)
MACHINE_PATH = re.compile(r"(?<![\w./-])/(?:work|root|opt/(?:wheels|pypi))/")
UNFINISHED = re.compile(r"\b(?:TO" + r"DO|FIX" + r"ME|XX" + r"X)\b")


def python_files() -> list[Path]:
    """Every Python file of the project."""
    return sorted(path for folder in CODE_FOLDERS for path in (ROOT / folder).rglob("*.py"))


def project_files() -> Iterator[tuple[Path, str]]:
    """Every text file of the project, with its text; what a build or a tool left behind is none."""
    for path in sorted(ROOT.rglob("*")):
        parts = path.relative_to(ROOT).parts
        left_behind = any(part in NOT_OURS or part.endswith("_cache") or part == ".hypothesis" for part in parts)
        if left_behind or not path.is_file():
            continue
        try:
            yield path, path.read_text(encoding="utf-8")
        except UnicodeDecodeError:
            continue


def functions(tree: ast.AST) -> Iterator[ast.FunctionDef | ast.AsyncFunctionDef]:
    """Every function of a module, methods and inner ones included."""
    return (node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef))


def words(name: str) -> set[str]:
    """The words of a name in snake_case or CamelCase, in lower case."""
    return set(re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", name).lower().split("_"))


def place(path: Path, line: int = 0) -> str:
    """Where in the project, for a message."""
    return f"{path.relative_to(ROOT)}:{line}" if line else str(path.relative_to(ROOT))


def test_imports_run_downwards_only(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    status = lint_imports(config_filename=str(ROOT / "pyproject.toml"), no_cache=True, is_debug_mode=False)
    assert status == 0, capsys.readouterr().out


def test_the_import_rules_are_all_there() -> None:
    text = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    found = re.findall(r'^id = "([\w-]+)"$', text, flags=re.MULTILINE)
    assert found == ["layers", "siblings", "window", "qt", "sqlite", "window-and-store"]


def test_no_file_is_too_long() -> None:
    lengths = {place(path): len(path.read_text(encoding="utf-8").splitlines()) for path in python_files()}
    long = {name: lines for name, lines in lengths.items() if lines > USUAL_LINES_OF_A_FILE}
    print(f"Longer than the usual {USUAL_LINES_OF_A_FILE} lines: {long}")
    assert {name: lines for name, lines in long.items() if lines > MOST_LINES_OF_A_FILE} == {}


def test_no_function_is_too_long() -> None:
    too_long = []
    for path in python_files():
        for function in functions(ast.parse(path.read_text(encoding="utf-8"))):
            lines = (function.end_lineno or function.lineno) - function.lineno + 1
            if lines > MOST_LINES_OF_A_FUNCTION:
                too_long.append(f"{place(path, function.lineno)} {function.name}: {lines} lines")
    assert too_long == []


def test_names_use_the_words_of_the_project() -> None:
    modules = [(path.stem, place(path)) for path in python_files() if ROOT / "tests" not in path.parents]
    classes = [
        (node.name, place(path, node.lineno))
        for path in python_files()
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.ClassDef)
    ]
    named = [(name, where) for name, where in modules + classes if name not in NAMES_OF_THE_DESIGN]
    assert [(name, where) for name, where in named if words(name) & FORBIDDEN_IN_NAMES] == []


def test_functions_and_arguments_have_plain_names() -> None:
    camel = re.compile(r"[a-z][a-z0-9]*[A-Z]")
    found = []
    for path in python_files():
        for function in functions(ast.parse(path.read_text(encoding="utf-8"))):
            overrides = any("override" in ast.unparse(decorator) for decorator in function.decorator_list)
            if camel.match(function.name) and not overrides:
                found.append(f"{place(path, function.lineno)} {function.name}")
    assert found == [], "camelCase is for what Qt calls by its own name, marked with @override"


def test_no_file_names_a_registry_or_a_machine() -> None:
    found = [
        f"{place(path, number)}: {line.strip()[:100]}"
        for path, text in project_files()
        if path != Path(__file__)
        for number, line in enumerate(text.splitlines(), start=1)
        if REGISTRY_HOST.search(line) or MACHINE_PATH.search(line)
    ]
    assert found == []


def test_nothing_is_left_unfinished() -> None:
    found = [
        f"{place(path, number)}: {line.strip()[:100]}"
        for path in python_files()
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1)
        if UNFINISHED.search(line)
    ]
    assert found == []


def test_the_rules_see_what_they_should() -> None:
    assert words("QualityManager") & FORBIDDEN_IN_NAMES
    assert words("file_utils") & FORBIDDEN_IN_NAMES
    assert MACHINE_PATH.search("open('/" + "work/x')") and not MACHINE_PATH.search("../net/work/x")
    assert not MACHINE_PATH.search("https://example.org/" + "work/x")
    assert REGISTRY_HOST.search("pip install --index-url x")
