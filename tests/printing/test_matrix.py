"""Every sheet in every language, paper, size of print and ink, as a viewer shows it.

Poppler draws the pages, and they are compared with kept ones; and it reads the words
back with their boxes: nothing may be clipped, lie over other words, or be missing.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from companion.language import ENGLISH, LANGUAGES
from companion.printing.pdf import write_pdf
from companion.printing.sheet import Sheet, SheetOptions
from companion.printing.thrift import finished
from companion.printing.typeface import Typeface
from tests.printing.content import Content, spoken
from tests.printing.kept import PageBook
from tests.printing.matrix import FORMS, SHEETS, SPARING, form_name, sheets_in
from tests.printing.poppler import pictures, trouble, united, words_in

LONGEST = 255  # points of a page's longer side: its words can just be told apart
MOST_BYTES = 400_000
# Saving ink changes no word, so English stands for the other languages.
CASES = [
    (language, options)
    for language in LANGUAGES
    for options in (*FORMS, *(SPARING if language == ENGLISH else ()))
]


@dataclass(frozen=True)
class Printed:
    """A sheet and its file."""

    name: str
    sheet: Sheet
    pdf: Path


def _printed(
    content: Content, options: SheetOptions, typeface: Typeface, folder: Path
) -> Iterator[Printed]:
    for name in sheets_in(options):
        sheet = finished(SHEETS[name](content, options, typeface), options)
        pdf = folder / f"{name}.pdf"
        write_pdf(pdf, sheet, typeface)
        yield Printed(name, sheet, pdf)


@pytest.mark.timeout(120)  # some forty pages each
@pytest.mark.untraced  # others meet its branches in a third of the time
@pytest.mark.parametrize(
    ("language", "options"),
    CASES,
    ids=[f"{language}-{form_name(options)}" for language, options in CASES],
)
def test_every_sheet_reads_as_meant_and_looks_as_kept(
    language: str, options: SheetOptions, typeface: Typeface, tmp_path: Path
) -> None:
    with spoken(language) as content:
        printed = list(_printed(content, options, typeface, tmp_path))
    pdf = united([one.pdf for one in printed], tmp_path / "all.pdf")
    seen, read = pictures(pdf, LONGEST), words_in(pdf)
    book = PageBook(f"{language}/{form_name(options)}")
    wrong = [one.name for one in printed if one.pdf.stat().st_size > MOST_BYTES]
    assert len(seen) == len(read) == sum(len(one.sheet.pages) for one in printed)
    for one in printed:
        for number, page in enumerate(one.sheet.pages, start=1):
            name = f"{one.name}-{number}"
            wrong += [f"{name}: {fault}" for fault in trouble(page, read.pop(0))]
            wrong += book.compared(name, seen.pop(0))
    wrong += book.left_over()

    assert wrong == []


def test_every_kept_page_belongs_to_a_case() -> None:
    assert PageBook.chapters() == {f"{one}/{form_name(form)}" for one, form in CASES}
