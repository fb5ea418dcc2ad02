"""Random damages of the file: each must be found, or be harmless."""

import random
import shutil
from collections.abc import Callable
from pathlib import Path

from companion.store.backup import Backups
from companion.store.diary import FILE_NAME, open_diary
from companion.store.errors import DiaryError
from companion.store.exchange import written
from companion.store.recovery import Recovery
from tests import decade
from tests.damage import back_up
from tests.fakes import FakeClock
from tests.faults.figures import Figures
from tests.store.examples import NINE
from tests.store.whole import everything

PAGE = 4096
Damage = Callable[[bytearray, random.Random], None]


def _flip_a_bit(raw: bytearray, chance: random.Random) -> None:
    raw[chance.randrange(len(raw))] ^= 1 << chance.randrange(8)


def _write_noise(raw: bytearray, chance: random.Random) -> None:
    start = chance.randrange(len(raw))
    noise = chance.randbytes(chance.randint(1, 600))[: len(raw) - start]
    raw[start : start + len(noise)] = noise


def _empty_a_page(raw: bytearray, chance: random.Random) -> None:
    page = chance.randrange(len(raw) // PAGE) * PAGE
    raw[page : page + PAGE] = bytes(PAGE)


def _swap_pages(raw: bytearray, chance: random.Random) -> None:
    one, other = (chance.randrange(len(raw) // PAGE) * PAGE for _ in range(2))
    kept = raw[one : one + PAGE]
    raw[one : one + PAGE] = raw[other : other + PAGE]
    raw[other : other + PAGE] = kept


def _copy_a_page(raw: bytearray, chance: random.Random) -> None:
    one, other = (chance.randrange(len(raw) // PAGE) * PAGE for _ in range(2))
    raw[one : one + PAGE] = raw[other : other + PAGE]


def _cut_short(raw: bytearray, chance: random.Random) -> None:
    del raw[chance.randrange(len(raw)) :]


def _lengthen(raw: bytearray, chance: random.Random) -> None:
    raw.extend(chance.randbytes(chance.randint(1, 2 * PAGE)))


KINDS: dict[str, Damage] = {
    "bits flipped": _flip_a_bit,
    "noise written": _write_noise,
    "pages emptied": _empty_a_page,
    "pages swapped": _swap_pages,
    "pages copied over others": _copy_a_page,
    "files cut short": _cut_short,
    "files made longer": _lengthen,
}
# A single bit is what is found with most difficulty, and happens most.
_SHARES = (8, 4, 2, 2, 2, 1, 1)


def damages(folder: Path, many: int) -> Figures:
    """So many damages to one diary of six days, each on its own, with a copy beside."""
    figures = Figures("damage to the file")
    data, kept = folder / "data", folder / "sound.db"
    decade.write(data, 6)
    copy = back_up(data, NINE)
    shutil.copyfile(data / FILE_NAME, kept)
    sound, told = kept.read_bytes(), _told(data)
    chance = random.Random(2026)
    for number in range(many):
        (kind,) = chance.choices(list(KINDS), _SHARES)
        raw = bytearray(sound)
        KINDS[kind](raw, chance)
        (data / FILE_NAME).write_bytes(raw)
        figures.count(kind)
        found = _found(data, told)
        figures.count(found)
        if found == "told wrongly":
            figures.wrong.append(f"damage {number}: {kind} was not found")
        if found == "found" and number % 10 == 0:
            figures.count("gone back from")
            figures.wrong += _gone_back(data, copy, told)
    return figures


def _told(data: Path) -> bytes:
    with open_diary(data, FakeClock(NINE)) as diary:
        return written(everything(diary.archive))


def _found(data: Path, told: bytes) -> str:
    """As the window does: a glance, then a look at everything, in parts."""
    try:
        with open_diary(data, FakeClock(NINE), prove_later=True) as diary:
            diary.examine(lambda: True)
            now = written(everything(diary.archive))
    except DiaryError:
        return "found"
    return "harmless" if now == told else "told wrongly"


def _gone_back(data: Path, copy: Path, told: bytes) -> list[str]:
    """The copy opens, with all that was in it; and nothing else is left over."""
    (backup,) = (b for b in Backups(data, FakeClock()).all() if b.path == copy)
    Recovery(data, FakeClock(NINE)).recover(backup)
    wrong = [] if _told(data) == told else ["going back did not bring all back"]
    shutil.rmtree(data / "set-aside")
    return wrong


def half_written_copies(folder: Path, many: int) -> Figures:
    """Copies cut off at random lengths: each is seen, and the one before it opens."""
    figures = Figures("half-written backup")
    data = folder / "data"
    decade.write(data, 3)
    older = back_up(data, NINE)
    newer = older.with_name("diary-20261124T090000Z.db")
    sums = (
        older.with_name(f"{older.name}.sha256"),
        newer.with_name(f"{newer.name}.sha256"),
    )
    sums[1].write_text(sums[0].read_text().replace(older.name, newer.name))
    whole = older.read_bytes()
    chance = random.Random(2026)
    for _ in range(many):
        newer.write_bytes(whole[: chance.randrange(len(whole))])
        figures.count("copies cut off")
        sound = [one.path for one in Backups(data, FakeClock()).sound()]
        if sound != [older]:
            figures.wrong.append(f"offered: {[one.name for one in sound]}")
    return figures
