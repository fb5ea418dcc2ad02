"""Brings hostile files in, in a process of its own whose memory can be measured.

Run as ``python -m tests.faults.import_child FOLDER MANY WAY``, the way being tricks,
documents, bytes, examples (Hypothesis) or guided (atheris). Ends with a line of counts;
lines before it say what was wrong.
"""

import random
import sys
from collections.abc import Iterator
from pathlib import Path

try:
    import atheris
except ImportError:
    atheris = None
if atheris is not None and sys.argv[-1:] == ["guided"]:
    with atheris.instrument_imports(include=["companion.store"]):
        pass
from tests.decade import contents
from tests.faults.hostile import good, written_by
from tests.faults.importing import Target, Watch, Wrong, peak_memory
from tests.faults.spoilt import changed_bytes, changed_documents

_LEFT_TO_COVERAGE = 20_000  # bytes; longer files only slow it down


class Bench:
    """Where one file after another is tried."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.tried = 0
        self.wrong: list[str] = []
        self.target = Target(Watch(folder), contents(1), folder)

    def try_path(self, path: Path) -> None:
        """Bring in a file, and take down what was wrong."""
        self.tried += 1
        try:
            self.target.bring_in(path)
        except Wrong as error:
            kept = self.folder.parent / f"wrong-{self.tried}.json"
            self.wrong.append(f"{error} ({path.name}, kept as {kept})"[:500])
            if path.is_file() and not path.is_symlink():
                with path.open("rb") as file:
                    kept.write_bytes(file.read(1 << 20))

    def try_bytes(self, raw: bytes) -> None:
        """The same with the content of a file."""
        path = self.folder / "in.json"
        path.write_bytes(raw)
        self.try_path(path)

    def report(self) -> Iterator[str]:
        """What was wrong, and the counts."""
        yield from self.wrong
        target = self.target
        yield (
            f"tried {self.tried} taken {target.accepted} refused {target.refused} "
            f"slowest {round(target.slowest * 1_000)} "
            f"large {round(target.slowest_large * 1_000)} "
            f"memory {peak_memory() // 1024 // 1024}"
        )


def guided(bench: Bench, many: int) -> None:
    """What atheris finds by looking which lines a file reaches; does not come back."""
    corpus = bench.folder / "corpus"
    corpus.mkdir()
    (corpus / "good").write_bytes(good()[:_LEFT_TO_COVERAGE])
    (corpus / "small").write_bytes(
        b'{"format":"companion-diary","version":1,"settings":{},"sessions":[]}'
    )

    def once(raw: bytes) -> None:
        bench.try_bytes(raw)
        if bench.tried == many:
            sys.stdout.write("".join(f"{line}\n" for line in bench.report()))
            sys.stdout.flush()

    options = [f"-runs={many}", "-max_len=20000", "-timeout=10", "-verbosity=0"]
    atheris.Setup([sys.argv[0], *options, str(corpus)], once)
    atheris.Fuzz()


def _raws(way: str, many: int) -> Iterator[bytes]:
    chance = random.Random(2026)
    make = changed_documents if way == "documents" else changed_bytes
    return make(many, chance)


def main(folder: Path, many: int, way: str) -> None:
    """Try so many files of one way."""
    if way == "guided" and atheris is None:
        sys.stdout.write("not installed\n")
        return
    folder.mkdir()
    bench = Bench(folder)
    if way in {"tricks", "examples"}:
        for path in written_by(way, many, folder):
            bench.try_path(path)
    elif way == "guided":
        guided(bench, many)
    else:
        for raw in _raws(way, many):
            bench.try_bytes(raw)
    sys.stdout.write("".join(f"{line}\n" for line in bench.report()))


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]), sys.argv[3])
