"""What the program defines, the program uses: nothing is kept for tests alone."""

import re
from collections import Counter
from pathlib import Path

ROOT = Path(__file__).parents[1]
# Asked for by Qt, and by a walk through Python's code, under their own names.
ASKED_FOR = {
    "visit_ClassDef",
    "visit_FunctionDef",
    "expandingDirections",
    "headerData",
    "validate",
}


def test_every_function_and_class_is_named_where_it_is_used() -> None:
    named, defined = Counter[str](), dict[str, str]()
    for part in ("companion", "packaging"):
        for path in (ROOT / part).rglob("*.py"):
            text = path.read_text(encoding="utf-8")
            named.update(re.findall(r"\w+", text))
            if part == "companion":
                names = re.findall(r"^ *(?:def|class) (\w+)", text, re.MULTILINE)
                defined |= dict.fromkeys(names, path.name)
    alone = {
        one
        for one in defined
        if named[one] == 1 and one not in ASKED_FOR and not one.startswith("__")
    }
    assert not alone, sorted((defined[one], one) for one in alone)
