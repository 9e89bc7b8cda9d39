"""The catalogue of the screen's texts: finds them in the sources, keeps `resources/translations/*.ts`, compiles them.

    python scripts/translations.py                     update the .ts files, compile the .qm files
    python scripts/translations.py --missing de        the texts without a German translation, as JSON
    python scripts/translations.py --take de FILE      take {"text": "translation", …} in (from a JSON file)

pyside6-lupdate does not know the messages of the lower layers, which have no Qt; so the sources are read with `ast` here.
Those messages stand in the context "Messages", f-strings as "… {0} …"."""

from __future__ import annotations

import ast
import json
import subprocess
import sys
import xml.etree.ElementTree as ElementTree
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parent.parent
SOURCES = ROOT / "src" / "annotator"
FOLDER = ROOT / "resources" / "translations"
LANGUAGES = ("de", "fr")
MESSAGES = "Messages"
TEMPLATES = FOLDER / "messages.json"
_BELOW = ("model", "store", "coding", "exchange", "suggest")
_ERRORS = frozenset({"UserError", "EnvironmentProblem", "InvalidError", "Problem", "Cancelled", "Refusal", "Note"})
_WORD_FILES = frozenset(
    {"coding/value_words.py", "coding/registry.py", "model/validation.py", "model/codebook_check.py"}
)
_NOT_WORDS = frozenset({"view", "name"})


class Text(NamedTuple):
    """A text of the screen, and the first place that it stands at."""

    context: str
    source: str
    place: str


def texts() -> list[Text]:
    """Every text once per context, in the order of the files."""
    found: dict[tuple[str, str], Text] = {}
    for path in sorted(SOURCES.rglob("*.py")):
        relative = path.relative_to(SOURCES).as_posix()
        tree = ast.parse(path.read_text(encoding="utf-8"))
        below = relative.split("/")[0] in _BELOW
        for context, source, line in _below(tree, relative) if below else _window(tree):
            found.setdefault((context, source), Text(context, source, f"src/annotator/{relative}:{line}"))
    return list(found.values())


def _window(tree: ast.Module) -> Iterator[tuple[str, str, int]]:
    owners: dict[ast.AST, str] = {}
    for node in ast.walk(tree):
        if isinstance(node, ast.ClassDef):
            for inside in ast.walk(node):
                owners[inside] = node.name
    short = _short_forms(tree)
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call):
            continue
        name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
        words = [_literal(argument) for argument in node.args]
        if name == "tr" and words and words[0] is not None:
            yield owners.get(node, ""), words[0], node.lineno
        elif name in ("translate", "QT_TRANSLATE_NOOP") and len(words) > 1 and words[0] and words[1] is not None:
            yield words[0], words[1], node.lineno
        elif name in short and words and words[0] is not None:
            yield short[name], words[0], node.lineno


def _short_forms(tree: ast.Module) -> dict[str, str]:
    """Short forms `def _say(text): return QCoreApplication.translate("Context", text)`: name → context."""
    found = {}
    for node in tree.body:
        if not isinstance(node, ast.FunctionDef) or not isinstance(node.body[-1], ast.Return):
            continue
        call = node.body[-1].value
        if isinstance(call, ast.Call) and isinstance(call.func, ast.Attribute) and call.func.attr == "translate":
            context = _literal(call.args[0])
            if context and len(call.args) == 2 and isinstance(call.args[1], ast.Name):
                found[node.name] = context
    return found


def _below(tree: ast.Module, relative: str) -> Iterator[tuple[str, str, int]]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and getattr(node.func, "id", "") in _ERRORS:
            places = getattr(node.func, "id", "") in ("Problem", "Refusal", "Note")  # their first argument is a place
            for argument in (*node.args[int(places) :], *(keyword.value for keyword in node.keywords)):
                yield from _worded(argument)
        elif relative.startswith("coding/commands/") and isinstance(node, ast.AnnAssign):
            if getattr(node.target, "id", "") == "label" and node.value is not None:
                yield from _worded(node.value)
        elif isinstance(node, ast.FunctionDef) and (
            (relative.startswith("coding/commands/") and node.name == "label") or relative in _WORD_FILES
        ):
            for inside in ast.walk(node):
                if isinstance(inside, (ast.Return, ast.Yield)) and inside.value is not None:
                    yield from _worded(inside.value)


def _worded(node: ast.expr) -> Iterator[tuple[str, str, int]]:
    """The texts of an expression: a literal, an f-string as a template, both branches of a condition."""
    if isinstance(node, ast.IfExp):
        yield from _worded(node.body)
        yield from _worded(node.orelse)
        return
    source = _literal(node) or _template(node)
    if source and any(character.isalpha() for character in source.replace("{", "")) and source not in _NOT_WORDS:
        bare = "".join(part for part in _parts(source))
        if sum(character.isalpha() for character in bare) >= 2 and not bare.startswith(("SELECT", "types[")):
            yield MESSAGES, source, node.lineno


def _literal(node: ast.expr) -> str | None:
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else None


def _template(node: ast.expr) -> str | None:
    if not isinstance(node, ast.JoinedStr):
        return None
    words, count = [], 0
    for part in node.values:
        if isinstance(part, ast.Constant):
            words.append(str(part.value))
        else:
            words.append(f"{{{count}}}")
            count += 1
    return "".join(words)


def _parts(template: str) -> list[str]:
    parts, rest = [], template
    number = 0
    while f"{{{number}}}" in rest:
        before, _, rest = rest.partition(f"{{{number}}}")
        parts.append(before)
        number += 1
    return [*parts, rest]


# the catalogues


def catalogue(language: str) -> dict[tuple[str, str], str]:
    """The translations that there are, by context and text."""
    path = FOLDER / f"annotator_{language}.ts"
    if not path.exists():
        return {}
    found = {}
    for context in ElementTree.parse(path).getroot().iter("context"):
        name = context.findtext("name") or ""
        for message in context.iter("message"):
            translation = message.find("translation")
            if translation is not None and translation.get("type") != "unfinished":
                found[name, message.findtext("source") or ""] = translation.text or ""
    return found


def missing(language: str) -> list[Text]:
    """The texts without a translation."""
    known = catalogue(language)
    return [text for text in texts() if not known.get((text.context, text.source))]


def write(language: str, known: dict[tuple[str, str], str]) -> None:
    """Write the catalogue: every text of the sources, in their order; what is not in them any more is dropped, and a text
    that is translated in another context is translated so."""
    root = ElementTree.Element("TS", version="2.1", language=language, sourcelanguage="en")
    contexts: dict[str, ElementTree.Element] = {}
    elsewhere = {source: words for (_, source), words in known.items() if words}
    for text in sorted(texts(), key=lambda text: text.context):
        if text.context not in contexts:
            context = contexts[text.context] = ElementTree.SubElement(root, "context")
            ElementTree.SubElement(context, "name").text = text.context
        message = ElementTree.SubElement(contexts[text.context], "message")
        ElementTree.SubElement(message, "source").text = text.source
        translation = ElementTree.SubElement(message, "translation")
        translation.text = known.get((text.context, text.source)) or elsewhere.get(text.source, "")
        if not translation.text:
            translation.set("type", "unfinished")
    ElementTree.indent(root, "    ")
    body = ElementTree.tostring(root, encoding="unicode")
    path = FOLDER / f"annotator_{language}.ts"
    path.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{body}\n', encoding="utf-8")


def take(language: str, translations: dict[str, str]) -> int:
    """Take translations in by text alone, for every context that has no other; returns how many were used."""
    known = catalogue(language)
    used = 0
    for text in texts():
        words = translations.get(f"{text.context}|{text.source}") or translations.get(text.source)
        if words:
            known[text.context, text.source] = words
            used += 1
    write(language, known)
    return used


def write_templates() -> None:
    """Write the messages of the lower layers that hold values, for matching them when they are shown."""
    templates = sorted({text.source for text in texts() if text.context == MESSAGES and "{0}" in text.source})
    TEMPLATES.write_text(json.dumps(templates, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")


def compile_all() -> None:
    """Make the .qm files of the .ts files."""
    for language in LANGUAGES:
        path = FOLDER / f"annotator_{language}.ts"
        command = [
            str(Path(sys.executable).with_name("pyside6-lrelease")),
            "-silent",
            str(path),
            "-qm",
            str(path.with_suffix(".qm")),
        ]
        subprocess.run(command, check=True)


def main(arguments: list[str]) -> None:
    """See the module's docstring."""
    match arguments:
        case ["--missing", language]:
            print(json.dumps(sorted({text.source for text in missing(language)}), ensure_ascii=False, indent=0))
        case ["--take", language, file]:
            used = take(language, json.loads(Path(file).read_text(encoding="utf-8")))
            compile_all()
            print(f"{used} taken, {len(missing(language))} missing")
        case []:
            for language in LANGUAGES:
                write(language, catalogue(language))
                print(f"{language}: {len(missing(language))} of {len(texts())} missing")
            write_templates()
            compile_all()
        case _:
            sys.exit(__doc__)


if __name__ == "__main__":
    main(sys.argv[1:])
