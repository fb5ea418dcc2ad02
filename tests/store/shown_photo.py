"""A photo that is kept and shown by an own exercise."""

from companion.domain.own_exercise import OwnExercise
from companion.store.album import ALBUM_NAME, Album
from companion.store.correction import Work
from companion.store.diary import Diary
from companion.store.telling import Telling
from tests.picture import a_jpeg
from tests.store.examples import DAY, NINE

LARGE = a_jpeg(filling=bytes(range(256)) * 600)  # in several pieces


def show(diary: Diary, jpeg: bytes, number: int = 1) -> str:
    """Keep a photo, and an own exercise that shows it; gives its name."""
    name = Album(diary.path.parent / ALBUM_NAME).keep(jpeg)
    own = OwnExercise(f"own-{number}", "Mine", ("Slowly",), "bridge", photo=name)
    told = Telling(f"told-{number}-{name}", NINE, DAY, "UTC", own)
    diary.corrections.carry_out(Work(told=(told,)))
    return name
