"""The plan of the house (ARCHITECTURE.md), as a test."""

import ast
from pathlib import Path

import pytest
from pytest_archon import archrule

COMPANION = Path(__file__).resolve().parents[1] / "companion"
TESTS = Path(__file__).resolve().parent

# part -> what of ours it may import besides itself
MAY_IMPORT = {
    "language": (),
    "translation": ("language",),
    "clock": (),
    "place": (),
    "domain": ("language",),
    "library": ("domain", "language"),
    "store": ("domain", "clock", "language"),
    "figure": ("domain", "language"),
    "clinic": ("domain", "language"),
    "chart": ("domain", "language"),
    "printing": ("domain", "figure", "chart", "place", "language"),
    "ui": (
        "domain",
        "library",
        "store",
        "figure",
        "chart",
        "printing",
        "clinic",
        "clock",
        "language",
        "translation",
        "sealed_file",
    ),
    "cli": ("*",),
    "app": ("*",),
    "household": ("*",),
    "start": ("*",),
    "opening": ("*",),
    "display": ("language", "preload"),
    "bindings": ("sealed_file",),
    "bus_search": (),
    "quick_enum": (),
    "late_library": (),
    "code_book": ("lean_code", "sealed_file"),
    "lean_code": (),
    "sealed_file": (),
    "preload": (),
}
# part or module -> Qt modules it may import
MAY_IMPORT_QT = {
    "figure/paint.py": {"QtCore", "QtGui"},
    "translation": {"QtCore"},
    "printing": {"QtCore", "QtGui", "QtPrintSupport", "QtSvg"},
    "ui": {"*"},
    "cli": {"*"},
    "app": {"*"},
    "household": {"*"},
    "bindings": {"QtCore"},
    "opening": {"*"},
}
# Only so many lines: a module holds one noun.
MOST_LINES = 300
LONGEST_FUNCTION = 40


def _modules() -> list[Path]:
    return sorted(COMPANION.rglob("*.py"))


def _part(module: Path) -> str:
    first = module.relative_to(COMPANION).parts[0]
    return first.removesuffix(".py")


def _qt_imports(module: Path) -> set[str]:
    found = set()
    for node in ast.walk(ast.parse(module.read_text(encoding="utf-8"))):
        if isinstance(node, ast.ImportFrom) and (node.module or "").startswith(
            "PySide6"
        ):
            names = [alias.name for alias in node.names]
            parts = (node.module or "").split(".")
            found |= {parts[1]} if len(parts) > 1 else set(names)
        if isinstance(node, ast.Import):
            found |= {
                alias.name.split(".")[1]
                for alias in node.names
                if alias.name.startswith("PySide6.")
            }
    return found


def test_every_part_is_on_the_plan() -> None:
    parts = {_part(module) for module in _modules()} - {"__init__"}
    assert parts <= set(MAY_IMPORT), "a new part: put it on the plan first"


@pytest.mark.parametrize("part", MAY_IMPORT)
def test_a_part_imports_only_what_the_plan_allows(part: str) -> None:
    allowed = MAY_IMPORT[part]
    if "*" in allowed:
        return
    foreign = [p for p in MAY_IMPORT if p not in (part, *allowed)]
    rule = archrule(f"{part} knows only its own", comment="ARCHITECTURE.md")
    targets = rule.match(f"companion.{part}", f"companion.{part}.*")
    for other in foreign:
        constraints = targets.should_not_import(
            f"companion.{other}", f"companion.{other}.*"
        )
        constraints.check("companion", only_direct_imports=True)


def test_widgets_know_no_store_and_no_page() -> None:
    (
        archrule("widgets are building blocks")
        .match("companion.ui.widgets.*")
        .should_not_import("companion.store.*", "companion.ui.pages.*")
        .check("companion", only_direct_imports=True)
    )


def test_pages_do_not_make_other_pages() -> None:
    for page in (COMPANION / "ui" / "pages").glob("*.py"):
        others = {
            node.module
            for node in ast.walk(ast.parse(page.read_text(encoding="utf-8")))
            if isinstance(node, ast.ImportFrom)
        }
        pages = {"today", "session", "stop_card", "history", "help"} - {page.stem}
        assert not {f"companion.ui.pages.{name}" for name in pages} & others, page


def test_qt_is_used_only_where_the_plan_allows() -> None:
    wrong = []
    for module in _modules():
        name = module.relative_to(COMPANION).as_posix()
        allowed = MAY_IMPORT_QT.get(name, MAY_IMPORT_QT.get(_part(module), set()))
        if "*" not in allowed and not _qt_imports(module) <= allowed:
            wrong.append(name)
    assert wrong == []


def _too_long(folder: Path) -> list[str]:
    """The modules below a folder that hold more lines than a module may."""
    lengths = {
        one.relative_to(folder).as_posix(): len(one.read_text("utf-8").splitlines())
        for one in sorted(folder.rglob("*.py"))
    }
    return [one for one, lines in lengths.items() if lines > MOST_LINES]


@pytest.mark.parametrize("folder", [COMPANION, TESTS], ids=["companion", "tests"])
def test_no_module_is_longer_than_the_limit(folder: Path) -> None:
    assert _too_long(folder) == []


def test_a_module_that_is_longer_is_found_in_any_folder(tmp_path: Path) -> None:
    (tmp_path / "deep").mkdir()
    (tmp_path / "full.py").write_text("one = 1\n" * MOST_LINES)
    (tmp_path / "deep" / "test_over.py").write_text("one = 1\n" * (MOST_LINES + 1))
    assert _too_long(tmp_path) == ["deep/test_over.py"]


@pytest.mark.parametrize("folder", [COMPANION, TESTS], ids=["companion", "tests"])
def test_no_function_is_longer_than_the_limit(folder: Path) -> None:
    assert _long_functions(folder) == []


def test_a_function_that_is_longer_is_found_in_any_class(tmp_path: Path) -> None:
    lines = "        one = 1\n" * LONGEST_FUNCTION
    full, over = lines[: -len("        one = 1\n")], lines
    body = f"class A:\n    def full(self):\n{full}\n    def over(self):\n{over}"
    (tmp_path / "some.py").write_text(body)
    assert _long_functions(tmp_path) == ["some.py: over"]


def _long_functions(folder: Path) -> list[str]:
    """The functions below a folder that have more lines than one may."""
    return [
        f"{module.name}: {node.name}"
        for module in sorted(folder.rglob("*.py"))
        for node in ast.walk(ast.parse(module.read_text("utf-8")))
        if isinstance(node, ast.FunctionDef)
        and (node.end_lineno or node.lineno) - node.lineno >= LONGEST_FUNCTION
    ]


def _imported_tests(source: str) -> list[str]:
    """The files of tests that a module of tests imports from."""
    imports = [
        node.module or ""
        for node in ast.walk(ast.parse(source))
        if isinstance(node, ast.ImportFrom)
    ]
    return [one for one in imports if one.startswith("tests.") and ".test_" in one]


def test_what_two_files_of_tests_need_is_in_a_module_beside_them() -> None:
    assert _imported_tests("from tests.ui.test_tray import tray") == [
        "tests.ui.test_tray"
    ]
    found = [one for one in TESTS.rglob("*.py") if _imported_tests(one.read_text())]
    assert found == []


def test_the_map_of_the_page_shows_every_folder_and_every_way_in() -> None:
    (_, drawn, *_) = (COMPANION.parent / "ARCHITECTURE.md").read_text().split("```")
    shown = {line.split()[0].rstrip("/") for line in drawn.splitlines() if line}
    there = {one.name for one in COMPANION.glob("*.py")} - {"__init__.py"}
    there |= {one.parent.name for one in COMPANION.rglob("*.py")}
    assert there - shown == set()


def test_the_long_way_tries_more_examples_of_every_test() -> None:
    """A bare ``max_examples=40`` would hold for ``make thorough`` too."""
    bare = [
        path.name
        for path in Path(__file__).parent.rglob("*.py")
        if path.name not in {"thoroughness.py", "hostile.py", "test_architecture.py"}
        and "max_examples=" in path.read_text().replace("max_examples=examples(", "")
    ]
    assert bare == []
