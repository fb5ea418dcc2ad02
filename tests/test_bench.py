"""What the bench says of its figures: ratios, bounds, and the table in README."""

import io
import json
from dataclasses import asdict
from datetime import date
from pathlib import Path

import pytest

from tests.bench.__main__ import PARTS
from tests.bench.result import Result, amount, heard, tell
from tests.bench.table import BEGIN, END, HEAD, chapter, put_into, row

ROOT = Path(__file__).resolve().parents[1]


def test_a_result_is_compared_by_its_ratio() -> None:
    start = Result("start", 195.0, "ms", "empty window", 150.0, 1.3)
    assert start.cells() == (
        "start",
        "195 ms",
        "empty window 150 ms",
        "1.30",
        "at most 1.30",
    )
    assert start.held


def test_what_is_over_its_bound_says_so() -> None:
    start = Result("start", 196.0, "ms", "empty window", 150.0, 1.3)
    assert not start.held
    assert start.cells()[-1] == "**over** 1.30"
    memory = Result("memory", 5.1, "MB", limit=5)
    assert memory.cells() == ("memory", "5.10 MB", "", "", "**over** 5 MB")


def test_without_a_bound_nothing_is_over() -> None:
    assert Result("what", 1e9).held
    assert Result("what", 1e9).cells()[-1] == ""


def test_what_cannot_be_measured_says_why_and_counts_as_not_held() -> None:
    missing = Result("folder", None, "MB", limit=105, note="not made here")
    assert missing.cells()[:2] == ("folder", "not made here")
    assert not missing.held
    assert missing.ratio is None


def test_nothing_is_divided_by_nothing() -> None:
    assert Result("what", 3.0, "ms", "nothing", 0.0).ratio is None
    assert Result("what", 3.0, "ms", "nothing", 0.0).cells()[3] == ""


@pytest.mark.parametrize(
    ("value", "words"),
    [(0.641, "0.64 ms"), (26.36, "26.4 ms"), (1234.5, "1,234 ms"), (-0.2, "-0.20 ms")],
)
def test_a_value_has_the_decimals_it_deserves(value: float, words: str) -> None:
    assert amount(value, "ms") == words


def test_a_part_tells_its_results_to_the_whole(
    capsys: pytest.CaptureFixture[str],
) -> None:
    results = [Result("one", 1.5, note='"odd" words'), Result("two", None, note="why")]
    tell(results)
    lines = io.StringIO(capsys.readouterr().out).readlines()
    assert [heard(line) for line in lines] == results
    assert heard("a complaint of some library") is None
    assert json.loads(lines[0]) == asdict(results[0])


def test_the_table_has_its_day_and_its_command() -> None:
    words = chapter([Result("start", 2.0)], date(2026, 11, 6), "make bench")
    day, _, head, line, first = words.splitlines()
    assert day == "6 November 2026, by `make bench`:"
    assert [one.strip() for one in head.strip("|").split("|")] == list(HEAD)
    assert set(line) == {"|", "-", " "}
    assert first == row(("start", "2.00 ms", "", "", ""))


def test_the_table_takes_its_place_on_the_page(tmp_path: Path) -> None:
    page = tmp_path / "README.md"
    page.write_text(f"before\n{BEGIN}\nold\n{END}\nafter\n", "utf-8")
    put_into(page, "new")
    put_into(page, "newer")
    assert page.read_text("utf-8") == f"before\n{BEGIN}\nnewer\n{END}\nafter\n"


def test_a_page_without_a_place_is_left_alone(tmp_path: Path) -> None:
    page = tmp_path / "README.md"
    page.write_text(f"{END} {BEGIN}", "utf-8")
    with pytest.raises(ValueError, match="no place for the table"):
        put_into(page, "new")
    assert page.read_text("utf-8") == f"{END} {BEGIN}"


def test_readme_has_the_place() -> None:
    text = (ROOT / "README.md").read_text("utf-8")
    assert text.count(BEGIN) == text.count(END) == 1


def test_every_part_is_a_module_of_the_bench() -> None:
    for part in PARTS:
        source = (ROOT / "tests" / "bench" / f"{part}.py").read_text("utf-8")
        assert "tell(" in source, part
