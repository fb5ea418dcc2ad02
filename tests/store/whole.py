"""All that a diary holds, for tests that compare it with what it held."""

from dataclasses import replace

from companion.store.archive import Archive, contents_of
from companion.store.exchange import Contents
from companion.store.photo_book import PhotoBook


def everything(archive: Archive) -> Contents:
    """What an export would write, with the photos. Raises ``DiaryError``."""
    with archive._file.reading() as connection:
        contents = contents_of(connection)
    photos = PhotoBook(archive._album, contents.told)
    return replace(contents, photos=photos)
