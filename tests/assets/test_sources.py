"""The list of sources: every tag of the content stands in it, and each is used."""

from pathlib import Path

import pytest

from companion.domain.source import Source, Sources
from companion.library import ContentError, Library
from companion.library.reading_room import ReadingRoom
from companion.library.source_list import read_sources
from companion.place import assets_folder

ASSETS = assets_folder()
LIST = read_sources(ASSETS / "about" / "sources.toml")
LESSONS = ReadingRoom(ASSETS / "learn").lessons
EXERCISES = Library(ASSETS / "exercises").exercises()
TAGS = {tag for one in EXERCISES for tag in one.sources}
TAGS |= {tag for one in LESSONS for tag in one.sources}


@pytest.mark.parametrize("tag", sorted(TAGS))
def test_every_tag_of_the_content_has_its_source(tag: str) -> None:
    assert LIST.of(tag) is not None


def test_no_source_is_listed_that_nothing_uses() -> None:
    used = {found.tag for tag in TAGS if (found := LIST.of(tag)) is not None}
    assert {one.tag for one in LIST.sources} == used


def test_a_tag_is_found_by_its_number_whatever_its_part() -> None:
    sources = Sources((Source("H", "The clinic"), Source("S69", "Sheets")))
    assert sources.of("S69ad") == sources.sources[1]
    assert sources.of("H5") == sources.sources[0]
    assert sources.of("S01") is None


def test_a_tag_that_is_there_twice_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "sources.toml"
    entry = '[[sources]]\ntag = "S01"\nwords = "A page"\n'
    path.write_text(entry + entry, encoding="utf-8")
    with pytest.raises(ContentError, match=r"sources\[1\].*twice"):
        read_sources(path)
