"""Every sheet in every language, paper, size of print and ink, as a viewer shows it.

Poppler draws the pages, and they are compared with kept ones; and it reads the words
back with their boxes: nothing may be clipped, lie over other words, or be missing.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path

import pytest
from PySide6.QtGui import QPainterPath, QTransform

from companion.figure import paint
from companion.figure.scene import Ring
from companion.language import LANGUAGES
from companion.printing.mark import Picture
from companion.printing.pdf import write_pdf
from companion.printing.sheet import Page, Sheet
from companion.printing.thrift import finished
from companion.printing.transcript import transcript
from companion.printing.typeface import Typeface
from tests.printing.content import Content, spoken
from tests.printing.kept import Album
from tests.printing.matrix import FORMS, SHEETS, SHELVES, form_name
from tests.printing.page_size import LONGEST
from tests.printing.poppler import pictures, trouble, united, words_in

MOST_BYTES = 400_000
# Signs of print without a width, and words that a line's end has torn ("Ein- und" is
# written so); neither belongs into a text that somebody copies.
_UNCLEAN = re.compile(
    r"\S*[\u00a0\u00ad\u2007\u200b-\u200f\u2011\u202a-\u202f\u2060-\u2069\ufeff]\S*"
    r"|\w+- (?!(?:und|oder|bis)\b)[^\W\d_]+"
)


@dataclass(frozen=True)
class Printed:
    """A sheet in one form, and its file."""

    name: str
    form: str
    sheet: Sheet
    pdf: Path


@pytest.fixture
def outlines_drawn_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """The outlines of figures, which are the same in every language and ink.

    To find them takes more than half the time that a sheet takes.
    """
    found: dict[tuple[object, ...], QPainterPath] = {}
    drawn = paint._rounded_path

    def once(rings: tuple[Ring, ...], by: QTransform) -> QPainterPath:
        key = (rings, by.m11(), by.m12(), by.m21(), by.m22(), by.dx(), by.dy())
        if key not in found:
            found[key] = drawn(rings, by)
        return found[key]

    monkeypatch.setattr(paint, "_rounded_path", once)


@pytest.mark.timeout(900)  # some hundred pages, however busy the machine is
@pytest.mark.untraced  # others meet its branches in a third of the time
@pytest.mark.usefixtures("outlines_drawn_once")
@pytest.mark.parametrize("shelf", SHELVES)
def test_every_sheet_reads_as_meant_and_looks_as_kept(
    shelf: str, typeface: Typeface, tmp_path: Path
) -> None:
    names = SHELVES[shelf]
    wrong = [
        f"{language} {fault}"
        for language in LANGUAGES
        for fault in _faults(language, names, typeface, tmp_path / language)
    ]

    assert wrong == []


def test_every_sheet_is_kept_in_every_language_and_nothing_else_is() -> None:
    assert sorted(name for shelf in SHELVES.values() for name in shelf) == sorted(
        SHEETS
    )
    assert Album.kept() == {f"{one}/{name}" for one in LANGUAGES for name in SHEETS}


def _faults(
    language: str, names: tuple[str, ...], typeface: Typeface, folder: Path
) -> Iterator[str]:
    """What is wrong with sheets in a language: their sizes, words and looks."""
    folder.mkdir()
    with spoken(language) as content:
        printed = list(_printed(content, names, typeface, folder))
    pdf = united([one.pdf for one in printed], folder / "all.pdf")
    seen, read = pictures(pdf, LONGEST), words_in(pdf)
    albums = {name: Album(f"{language}/{name}") for name in names}
    assert len(seen) == len(read) == sum(len(one.sheet.pages) for one in printed)
    for one in printed:
        if one.pdf.stat().st_size > MOST_BYTES:
            yield f"{one.name} {one.form}: too large"
        for torn in _UNCLEAN.findall(transcript(one.sheet)):
            yield f"{one.name} {one.form}: copied as {torn!r}"
        for number, page in enumerate(one.sheet.pages, start=1):
            place = f"{one.form}-{number}"
            albums[one.name].add(place, seen.pop(0))
            for fault in trouble(page, read.pop(0)):
                yield f"{one.name} {place}: {fault}"
    for album in albums.values():
        yield from album.faults()


def _printed(
    content: Content, names: tuple[str, ...], typeface: Typeface, folder: Path
) -> Iterator[Printed]:
    """Each sheet on both papers, in both sizes of print, in colour and saving ink."""
    for name in names:
        for options in FORMS:
            made = _drawn_once(SHEETS[name](content, options, typeface))
            for form in (options, replace(options, sparing=True)):
                sheet, told = finished(made, form), form_name(form)
                pdf = folder / f"{name}-{told}.pdf"
                write_pdf(pdf, sheet, typeface)
                yield Printed(name, told, sheet, pdf)


def _drawn_once(sheet: Sheet) -> Sheet:
    """The sheet, with figures that colour and ink-saving print share."""
    return Sheet(sheet.title, tuple(_page_drawn_once(one) for one in sheet.pages))


def _page_drawn_once(page: Page) -> Page:
    marks = tuple(
        replace(mark, draw=cache(mark.draw)) if isinstance(mark, Picture) else mark
        for mark in page.marks
    )
    return replace(page, marks=marks)
