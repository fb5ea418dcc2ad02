"""What went into an export and what did not, told in words.

tally = diary.archive.export(path)
tally.sessions; tally.left_out()    empty words when all of it went
"""

from collections.abc import Iterable
from pathlib import Path

from companion.domain.fact import fact
from companion.language import tr, trn
from companion.store.photo_book import MOST_TOGETHER, Staying, Why


@fact
class Tally:
    """How many sessions are in a file, and what is not.

    ``too_long`` says that the file is longer than one that can be brought in.
    """

    folder: Path  # where the diary lies
    sessions: int
    staying: tuple[Staying, ...]
    too_long: bool = False

    @property
    def holds_all(self) -> bool:
        """Whether all that there is can be had again from the file."""
        return not self.too_long and all(one.why is Why.LOST for one in self.staying)

    def left_out(self) -> str:
        """What is not in the file and what to do, in words; empty for nothing."""
        words = [staying_words(self.staying, self.folder)]
        if self.too_long:
            words.append(
                tr(
                    "This file is too long to be brought in again. Keep a copy of"
                    " the folder {folder} too.",
                    folder=self.folder,
                )
            )
        return " ".join(filter(None, words))


def staying_words(staying: Iterable[Staying], folder: Path) -> str:
    """Which photos are not in an export and what to do; empty for none."""
    staying = tuple(staying)
    lost = [one.exercise for one in staying if one.why is Why.LOST]
    many = [one.exercise for one in staying if one.why is Why.TOO_MANY]
    words = []
    if lost:
        words.append(
            trn(
                "Not in the file: the photo of {names}. It is gone or damaged; choose"
                " it again in the exercise.",
                "Not in the file: the photos of {names}. They are gone or damaged;"
                " choose them again in the exercises.",
                len(lost),
                names=", ".join(lost),
            )
        )
    if many:
        words.append(
            tr(
                "Not in the file: older photos of {names}. One file holds {n} MB of"
                " photos. To keep them all, copy the folder {folder} too.",
                names=", ".join(many),
                n=MOST_TOGETHER // 1_000_000,
                folder=folder,
            )
        )
    return " ".join(words)
