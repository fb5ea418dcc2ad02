"""Collects the texts of the program into the files of every language, and compiles.

python -m tests.translations            update assets/locale/*/companion.ts and .qm
python -m tests.translations --missing  and list what is still to be translated
"""

import sys
from pathlib import Path

from tests.translations.collect import collect
from tests.translations.linguist import FORMS, compiled, read, write

ROOT = Path(__file__).resolve().parents[2]
LOCALE = ROOT / "assets" / "locale"


def main(arguments: list[str]) -> int:
    """Bring all languages up to date."""
    messages = collect(ROOT / "companion")
    for language in FORMS:
        path = LOCALE / language / "companion.ts"
        translations = read(path)
        write(path, messages, translations)
        compiled(path, path.with_suffix(".qm"))
        missing = translations.missing(messages)
        done = len(messages) - len(missing)
        print(f"{language}: {done} of {len(messages)} texts")
        if "--missing" in arguments:
            for one in missing:
                print(f"  {one.source}{'|' if one.note else ''}{one.note}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
