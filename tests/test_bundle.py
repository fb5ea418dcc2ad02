"""The folder without Python: what it leaves out nobody uses, what it has is found."""

import ast
import importlib.util
import os
import py_compile
import re
import struct
import subprocess
import sys
import zipfile
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).resolve().parents[1]
PACKAGING = ROOT / "packaging"
SPEC = (PACKAGING / "companion.spec").read_text("utf-8")


def _script(name: str) -> ModuleType:
    spec = importlib.util.spec_from_file_location(name, PACKAGING / f"{name}.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def _left_out() -> set[str]:
    for node in ast.parse(SPEC).body:
        if isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == (
            "UNNEEDED_MODULES"
        ):
            return set(ast.literal_eval(node.value))
    return set()


def _imported(source: Path) -> set[str]:
    found = set()
    for node in ast.walk(ast.parse(source.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            found |= {one.name for one in node.names}
        if isinstance(node, ast.ImportFrom) and node.module:
            found.add(node.module)
            found |= {f"{node.module}.{one.name}" for one in node.names}
    return found


def test_nothing_of_ours_imports_what_the_folder_leaves_out() -> None:
    left_out = _left_out()
    assert {"ssl", "PySide6.QtNetwork", "tarfile"} <= left_out
    for source in (ROOT / "companion").rglob("*.py"):
        assert not _imported(source) & left_out, source


def test_the_folder_reads_every_kind_of_photo() -> None:
    dropped = re.search(r"imageformats/libq\(([\w|]+)\)", SPEC)
    assert dropped is not None
    kinds = set(dropped[1].split("|"))
    assert not kinds & {"jpeg", "png", "bmp", "webp", "gif", "tiff", "svg"}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with a book of one package, written as the recipe does."""
    source = tmp_path / "source"
    (source / "pack").mkdir(parents=True)
    (source / "pack/__init__.py").write_text("NAME = 'pack'\n")
    (source / "pack/leaf.py").write_text("from pack import NAME\nHERE = __file__\n")
    (source / "broken.py").write_text("def fall():\n    raise KeyError('x')\n")
    book = _script("book")
    found = [
        ("pack", str(source / "pack/__init__.py"), "PYMODULE"),
        ("pack.leaf", str(source / "pack/leaf.py"), "PYMODULE"),
        ("broken", str(source / "broken.py"), "PYMODULE"),
        ("data", str(source / "data.txt"), "DATA"),
    ]
    book.write(tmp_path / "modules.book", book.of_sources(found))
    return tmp_path


def _in_the_folder(folder: Path, words: str) -> str:
    """What a program says that begins as the one in the folder does."""
    begin = (
        f"import sys; sys._MEIPASS = {str(folder)!r}\n"
        f"exec(open({str(PACKAGING / 'book_hook.py')!r}).read())\n"
    )
    ended = subprocess.run(
        [sys.executable, "-I", "-c", f"{begin}{words}"],
        capture_output=True,
        text=True,
        check=True,
        cwd=os.sep,
    )
    return ended.stdout


def test_modules_come_from_the_book(folder: Path) -> None:
    words = (
        "import pack.leaf, pack; print(pack.leaf.NAME, pack.leaf.HERE, pack.__path__)"
    )
    said = _in_the_folder(folder, words).split()
    assert said == ["pack", f"{folder}/pack/leaf.py", f"['{folder}/pack']"]


def test_what_is_not_in_the_book_comes_from_where_it_did(folder: Path) -> None:
    assert _in_the_folder(folder, "import wave; print(wave.__name__)") == "wave\n"


def test_an_error_in_the_book_names_module_and_line_and_no_other_computer(
    folder: Path,
) -> None:
    words = (
        "import broken, traceback\n"
        "try: broken.fall()\n"
        "except KeyError: print(traceback.format_exc())"
    )
    said = _in_the_folder(folder, words)
    assert 'File "broken.py", line 2, in fall' in said
    assert "source" not in said


def test_the_book_is_known_to_those_who_ask_about_modules(folder: Path) -> None:
    words = (
        "import pack, runpy; from importlib.util import find_spec\n"
        "spec = find_spec('pack.leaf'); loader = spec.loader\n"
        "print(loader.is_package('pack'), loader.is_package('pack.leaf'),"
        " loader.get_source('pack'), find_spec('nowhere'))\n"
        "print(runpy.run_module('pack.leaf')['NAME'])"
    )
    assert _in_the_folder(folder, words) == "True False None None\npack\n"


def test_the_first_module_of_a_name_counts(tmp_path: Path) -> None:
    book = _script("book")
    sources = tmp_path / "one.py", tmp_path / "other.py"
    for number, source in enumerate(sources):
        source.write_text(f"NUMBER = {number}")
    found = [("same", str(source), "PYMODULE") for source in sources]
    book.write(tmp_path / "modules.book", book.of_sources(found))
    assert _in_the_folder(tmp_path, "import same; print(same.NUMBER)") == "0\n"


def test_the_library_is_taken_out_of_its_archive(tmp_path: Path) -> None:
    (tmp_path / "deep.py").write_text("DEEP = 7")
    made = py_compile.compile(str(tmp_path / "deep.py"), str(tmp_path / "deep.pyc"))
    assert made is not None
    with zipfile.ZipFile(tmp_path / "library.zip", "w") as archive:
        archive.write(made, "inner/__init__.pyc")
        archive.write(made, "inner/deep.pyc")
    book = _script("book")
    book.write(tmp_path / "modules.book", book.of_library(tmp_path / "library.zip"))
    words = "import inner.deep; print(inner.DEEP + inner.deep.DEEP)"
    assert _in_the_folder(tmp_path, words) == "14\n"


def _common_data(files: dict[str, bytes]) -> bytes:
    """As ICU lays it out: head, table, names, contents at multiples of 16."""
    head = struct.pack("<HBBH", 16, 0xDA, 0x27, 8).ljust(16, b"\0")
    table, names, contents = struct.pack("<I", len(files)), b"", b""
    first = 4 + 8 * len(files)
    length = first + sum(len(name) + 1 for name in files)
    place = -(-length // 16) * 16
    for name, content in files.items():
        table += struct.pack("<II", first + len(names), place + len(contents))
        names += name.encode() + b"\0"
        contents += content.ljust(-(-len(content) // 16) * 16, b"\0")
    return head + (table + names).ljust(place, b"\0") + contents


def test_icu_keeps_what_is_sorted_by_and_loses_what_nobody_asks() -> None:
    files = {
        "icudt73l/coll/de.res": b"how Germans sort",
        "icudt73l/curr/de.res": b"Euro",
        "icudt73l/de.res": b"German",
        "icudt73l/ibm-37_P100-1995.cnv": b"EBCDIC",
        "icudt73l/zone/de.res": b"Mitteleuropa",
    }
    kept = {name: files[name] for name in ("icudt73l/coll/de.res", "icudt73l/de.res")}
    small = _script("icu").without_unused(_common_data(files))
    assert small == _common_data(kept)


_ASK = """
import ctypes, sys
if len(sys.argv) > 1:
    ctypes.CDLL(sys.argv[1], mode=ctypes.RTLD_GLOBAL)
from PySide6.QtCore import QCollator, QLocale
swedish, german = (QCollator(QLocale(one)) for one in ("sv_SE", "de_DE"))
print(swedish.compare("\u00f6", "z"), german.compare("\u00f6", "z"))
print(QLocale("tr").toUpper("i"), QLocale("de").toUpper("stra\u00dfe"))
print("icudata" in open("/proc/self/maps").read(), len(sys.argv))
"""


@pytest.mark.skipif(sys.platform != "linux", reason="the small library is for Linux")
def test_qt_sorts_with_the_small_library_as_with_the_large_one(tmp_path: Path) -> None:
    import PySide6  # noqa: PLC0415 - to find its folder

    (large,) = Path(PySide6.__path__[0], "Qt/lib").glob("libicudata.so.*")
    small = _script("icu").slim(large, tmp_path / "small" / large.name)
    assert small.stat().st_size < large.stat().st_size / 3
    said = [
        subprocess.run(
            [sys.executable, "-c", _ASK, *words],
            capture_output=True,
            text=True,
            check=True,
        ).stdout.splitlines()
        for words in ([], [str(small)])
    ]
    assert said[0][:2] == said[1][:2] == ["1 -1", "\u0130 STRASSE"]


def test_the_small_library_keeps_its_name(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match=r"must be called libicudata\.so\.73"):
        _script("icu").slim(Path("libicudata.so.73"), tmp_path / "other.so")
