"""Hostile files for the import: known tricks, and examples of any form."""

# ruff: noqa: PLC0415 - the fuzzer instruments first; each way loads what it needs

import gzip
import io
import json
import os
import random
import subprocess
import sys
import zipfile
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from tests import decade
from tests.picture import a_jpeg

if TYPE_CHECKING:
    from companion.store.exchange import Contents


SOME_DAYS = 3


def good() -> bytes:
    """A file as this program writes it."""
    from companion.store.exchange import written

    return written(with_photo(decade.contents(SOME_DAYS)))


def with_photo(contents: "Contents", jpeg: bytes = b"") -> "Contents":
    """The same with an own exercise that has a photo."""
    from companion.domain.own_exercise import OwnExercise
    from companion.store.album import name_of
    from companion.store.telling import Telling, entry_of

    jpeg = jpeg or a_jpeg()
    name, told = name_of(jpeg), contents.told[0]
    own = OwnExercise("own-1", "Mine", ("Slowly",), "bridge", photo=name)
    entry = entry_of(Telling(f"own-{name}", told.at, told.day, "UTC", own))
    photos = {**contents.photos, name: jpeg}
    return replace(contents, told=(*contents.told, entry), photos=photos)


def written_by(way: str, many: int, folder: Path) -> list[Path]:
    """Known tricks, or examples of Hypothesis, each ready to be brought in.

    They are written by a process of their own, whose memory is not measured.
    """
    command = [sys.executable, "-m", "tests.faults.hostile", way, str(many)]
    written = subprocess.run(
        [*command, str(folder)], stdout=subprocess.PIPE, text=True, check=True
    )
    return [folder / name for name in written.stdout.splitlines()]


def write_tricks(folder: Path, photos: int) -> Iterator[str]:
    """Files that are known to hurt; gives their names.

    The largest have so many of the largest photos; 40 is all that there can be.
    """
    for number, raw in enumerate(_tricks(photos)):
        name = f"trick-{number}.json"
        (folder / name).write_bytes(raw)
        yield name
    yield from (path.name for path in _odd_files(folder))


def write_examples(folder: Path, many: int) -> Iterator[str]:
    """JSON of any form, and diaries of any content, as Hypothesis thinks of them."""
    from hypothesis import HealthCheck, Phase, given, settings
    from hypothesis import strategies as st

    from companion.store.exchange import Contents, written
    from tests.store.any_record import any_contents

    names: list[str] = []
    scalars = st.none() | st.booleans() | st.integers() | st.floats() | st.text()
    anything = st.recursive(
        scalars,
        lambda inner: (
            st.lists(inner, max_size=4)
            | st.dictionaries(st.text(max_size=9), inner, max_size=4)
        ),
        max_leaves=12,
    )

    def keep(raw: bytes) -> None:
        names.append(f"example-{len(names)}.json")
        (folder / names[-1]).write_bytes(raw)

    def any_json(value: object) -> None:
        keep(json.dumps(value).encode())

    def any_diary(value: Contents) -> None:
        keep(written(value))

    for write, strategy in ((any_json, anything), (any_diary, any_contents())):
        settings(
            max_examples=many // 2,
            deadline=None,
            database=None,
            phases=[Phase.generate],
            suppress_health_check=list(HealthCheck),
        )(given(strategy)(write))()
    yield from names


def _tricks(photos: int) -> Iterator[bytes]:
    sound = good()
    yield from (b"", b" ", b"null", b"[]", b"{}", b"\xff\xfe", b"\xef\xbb\xbf" + sound)
    yield from (sound.decode().encode(name) for name in ("utf-16", "utf-32", "cp500"))
    yield from (mark * 200_000 for mark in (b"[", b'{"a":', b'"', b"9", b"-", b"\\"))
    yield b"[" * 100_000 + b"]" * 100_000
    yield b'{"format":' * 90_000 + b"1" + b"}" * 90_000
    yield b'{"format":"companion-diary","version":' + b"9" * 1_000_000 + b"}"
    yield from (b"NaN", b"Infinity", b"1e999", b"-1e999", b'"\\ud800"', b'"\\u0000"')
    yield b"{" + b'"format":"companion-diary",' * 100_000 + b"}"
    yield bytes(25 * 1024 * 1024)
    yield b" " * (25 * 1024 * 1024)
    yield from _single_values()
    yield sound + sound
    yield sound[: len(sound) // 2]
    yield gzip.compress(bytes(50 * 1024 * 1024))
    yield gzip.compress(sound)
    yield _zip({"../../evil.json": sound, "/etc/cron.d/evil": sound})
    yield _zip({"zeros": bytes(80 * 1024 * 1024)})
    yield from _crowds(json.loads(sound))
    yield from _photos(sound, photos)


def _single_values() -> Iterator[bytes]:
    """One value that is as long as one may be, and makes of it what it can."""
    head = b'{"format":"companion-diary","version":1,"settings":'
    for one in (b"[],", b"[[]],", b'{"a":{}},', b"1.5,", b'"abc",', b"[[[[[]]]]],"):
        yield head + b"[" + one * (2_400_000 // len(one)) + b"0],"
        yield head + b"[" + one * (500_000 // len(one)) + b"0],"
    names = b"".join(b'"%x":1,' % number for number in range(200_000))
    yield head + b"{" + names + b'"a":1},'
    yield head + b"[" + b"9" * 2_400_000 + b"],"
    yield head + b"[" + b"9" * 2_400_000 + b".5e300],"


def _photos(sound: bytes, photos: int) -> Iterator[bytes]:
    """Photos that are none, are others, are too many, or want all the memory."""
    at = sound.index(b'"photos":')
    tail = sound[at:]
    for change in (
        (b".jpg", b".png"),
        (b'"name":"', b'"name":"../../../'),
        (b'"jpeg":["', b'"jpeg":["AAAA","'),
        (b'"jpeg":["', b'"jpeg":[5,"'),
        (b'"jpeg":[', b'"jpeg":[[[['),
        (b'"jpeg":["', b'"jpeg":["\\u0000'),
    ):
        yield sound[:at] + tail.replace(*change)
    yield sound[:at] + b'"photos":[' + b'{"name":"x","jpeg":[' * 400_000
    yield sound.replace(b'"settings":{', b'"settings":{"jpeg":["AAAA"],')
    bomb = decade.contents(1)
    for size in ((65_000, 65_000), (0, 0), (4_096, 4_096)):
        yield _written(with_photo(bomb, a_jpeg(*size)))
    full = _as_much_as_can_be(decade.contents(1), photos)
    yield full[:-3] + b",1" + full[-3:]
    # Letters that make Python take four bytes for each one of the file.
    wide = full.replace(b"hold 5 s", b"\xf0\x9f\x98\x80")
    yield wide[:-3] + b",1" + wide[-3:]


def _as_much_as_can_be(contents: "Contents", photos: int) -> bytes:
    """As many sessions and things told as there can be: twelve years."""
    for number in range(photos):
        filling = random.Random(number).randbytes(1_499_900)
        contents = with_photo(contents, a_jpeg(filling=filling))
    raw = _written(contents)
    days = decade.DAYS * 120 // 100
    for name, many in ((b"sessions", days), (b"told", 2 * days)):
        at = raw.index(b'"%b":[\n' % name) + len(name) + 5
        line = raw[at : raw.index(b"\n", at)].removesuffix(b",")
        key = line.index(b'"id":"') + 6
        more = (line[:key] + b"%d-" % n + line[key:] + b",\n" for n in range(many))
        raw = raw[:at] + b"".join(more) + raw[at:]
    return raw


def _written(contents: "Contents") -> bytes:
    from companion.store.exchange import written

    return written(contents)


def _zip(files: dict[str, bytes]) -> bytes:
    raw = io.BytesIO()
    with zipfile.ZipFile(raw, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return raw.getvalue()


def _crowds(sound: dict[str, list[dict[str, object]]]) -> Iterator[bytes]:
    """Documents of the right form with far too much in them."""
    session = sound["sessions"][0]
    many = [{**session, "id": f"id-{number}"} for number in range(4_000)]
    yield json.dumps({**sound, "sessions": [*many, {}]}).encode()
    yield json.dumps({**sound, "sessions": [session] * 3_000}).encode()
    settings = {f"s{number}": "x" * 399 for number in range(20_000)}
    yield json.dumps({**sound, "settings": settings}).encode()
    yield json.dumps(
        {**sound, "sessions": [{**session, "plan": [{}] * 200_000}]}
    ).encode()
    edits = [{"at": session["started"], "before": session}] * 500
    yield json.dumps({**sound, "sessions": [{**session, "edits": edits}]}).encode()


def _odd_files(folder: Path) -> Iterator[Path]:
    """What is no ordinary file, or far too long."""
    yield folder / "nothing.json"
    (folder / "folder.json").mkdir()
    yield folder / "folder.json"
    os.mkfifo(folder / "pipe.json")
    yield folder / "pipe.json"
    links = ("/dev/zero", "/dev/full", "/etc/passwd", "/proc/self/mem", str(folder))
    for number, name in enumerate(links):
        link = folder / f"link-{number}.json"
        link.symlink_to(name)
        yield link
    (folder / "loop.json").symlink_to(folder / "loop.json")
    yield folder / "loop.json"
    with (folder / "zeros.json").open("wb") as zeros:
        zeros.truncate(4 * 1024 * 1024 * 1024)  # 4 GB, none of it on the disk
    yield folder / "zeros.json"


if __name__ == "__main__":
    kind, count, place = sys.argv[1], int(sys.argv[2]), Path(sys.argv[3])
    write = write_tricks if kind == "tricks" else write_examples
    for name in write(place, count):
        sys.stdout.write(f"{name}\n")
