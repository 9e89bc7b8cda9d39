"""Sentences of a text in many languages. All offsets are code points of the text that was given."""

from __future__ import annotations

import regex
from sentencex import get_sentence_boundaries  # type: ignore[import-untyped]

from annotator.suggest.quotations import quotations_around

_REACH = 8_000
_WHITE_SPACE = regex.compile(r"[^\S\n ]")
_FALLBACK = regex.compile(r"[.!?…。！？؟।]+[\p{Pf}\p{Pe}\"'“]*\s+")
_LAST_TOKEN = regex.compile(r"([\p{L}\p{M}\p{N}.'’\-]+)\.\s*$")
_ABBREVIATIONS = {
    code: frozenset(words.split())
    for code, words in {
        "ar": "د أ م ا",
        "de": "jan feb aug sept okt nov dez bzw ca evtl ggf inkl mio mrd",
        "fr": "m mm mme mlle mgr me art no cf dr pr st ste vol av env",
        "it": "on l'on l’on sig dott avv prof ing gen art",
        "pl": "m.in tzw św np prof dr hab im ul al gen płk ks tys mln mld",
        "ru": "им т.е проф акад ул см напр ген ст тыс млн млрд",
        "uk": "ім т.зв проф акад вул див напр ген ст тис млн млрд",
    }.items()
}
"""Words before a point that does not end the sentence, as far as the library does not know them."""
_ORDINAL_POINT = frozenset({"cs", "da", "de", "et", "fi", "hr", "hu", "is", "lv", "nb", "nn", "no", "sk", "sl", "sr"})


def sentence_spans(
    *, text: str, start: int = 0, end: int | None = None, language: str = ""
) -> tuple[tuple[int, int], ...]:
    """The sentences of `text[start:end]`, in order, without the white space between them.

    They never cross a line feed and never overlap. `language` is a BCP 47 tag; an unknown or empty one is read as English."""
    end = len(text) if end is None else end
    code = language.partition("-")[0].lower()
    found: list[tuple[int, int]] = []
    begin = start
    while begin < end:
        stop = text.find("\n", begin, end)
        stop = end if stop < 0 else stop
        found += _in_paragraph(text=text, start=begin, end=stop, code=code)
        begin = stop + 1
    return tuple(found)


def sentence_at(*, text: str, position: int, language: str = "") -> tuple[int, int] | None:
    """The sentence that holds `position`, or None on white space alone and in an empty paragraph.

    Of a quotation of several sentences it is the one inside the marks. Looks no further than 8,000 code points."""
    start, end = _window(text=text, position=position)
    for mark in reversed(quotations_around(text=text, start=position, end=position)):
        inner = sentence_spans(
            text=text, start=max(mark.inner_start, start), end=min(mark.inner_end, end), language=language
        )
        if len(inner) > 1:
            return _holding(inner, position)
    return _holding(sentence_spans(text=text, start=start, end=end, language=language), position)


def sentence_around(*, text: str, start: int, end: int, language: str = "") -> tuple[int, int] | None:
    """The whole sentences that `[start, end)` touches, as one span, quotations not divided; None where there are none."""
    first, _ = _window(text=text, position=start)
    _, last = _window(text=text, position=max(start, end - 1))
    spans = sentence_spans(text=text, start=first, end=last, language=language)
    if start >= end:
        return _holding(spans, start)
    touched = [span for span in spans if span[0] < end and span[1] > start]
    return (touched[0][0], touched[-1][1]) if touched else None


def _holding(spans: tuple[tuple[int, int], ...], position: int) -> tuple[int, int] | None:
    """The last span that begins at or before the position: white space after a sentence belongs to it."""
    before = [span for span in spans if span[0] <= position]
    return before[-1] if before else (spans[0] if spans else None)


def _window(*, text: str, position: int) -> tuple[int, int]:
    """The paragraph around the position, cut at white space where it is longer than the reach on either side."""
    low, high = max(0, position - _REACH), min(len(text), position + _REACH)
    start = text.rfind("\n", low, position) + 1
    if not start and low:
        start = text.find(" ", low, position) + 1 or low
    end = text.find("\n", position, high)
    if end < 0:
        end = high if high == len(text) else max(text.rfind(" ", position, high), position)
    return start, end


def _in_paragraph(*, text: str, start: int, end: int, code: str) -> list[tuple[int, int]]:
    cuts = _boundaries(text[start:end], code)
    joined: list[tuple[int, int]] = []
    begin = 0
    for cut in cuts:
        if cut < end - start and _goes_on(text[start + begin : start + cut], code):
            continue
        joined.append((start + begin, start + cut))
        begin = cut
    trimmed = (_without_space(text, first, last) for first, last in joined)
    return [(first, last) for first, last in trimmed if first < last]


def _boundaries(paragraph: str, code: str) -> list[int]:
    """The ends of the sentences. The library panics on white space wider than one byte, so it is shown plain spaces;
    should it panic all the same, a sentence ends at a final mark before white space."""
    plain = _WHITE_SPACE.sub(" ", paragraph)
    try:
        return [found["end_index"] for found in get_sentence_boundaries(code, plain)]
    except BaseException as problem:
        if type(problem).__name__ != "PanicException":
            raise
        return [*(found.end() for found in _FALLBACK.finditer(plain)), len(plain)]


def _goes_on(sentence: str, code: str) -> bool:
    """Whether the point at the end belongs to an abbreviation or an ordinal number, so that the sentence is not over."""
    found = _LAST_TOKEN.search(sentence[-24:])
    if not found:
        return False
    token = found[1].lower()
    if code in _ORDINAL_POINT and token.isdigit() and len(token) <= 2:
        return True
    return token in _ABBREVIATIONS.get(code, frozenset())


def _without_space(text: str, start: int, end: int) -> tuple[int, int]:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return start, end
