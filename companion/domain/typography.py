"""How texts are set: which words stay on one line, and where a line may end.

Translations hold what their language wants (French no-break spaces before ``: ; ! ?``);
here is what no writer can see to, since numbers come into a text last.
"""

import re
from itertools import pairwise

NO_BREAK = "\u00a0"
MAY_BREAK = "\u200b"
JOINED = "\u2060"  # no line ends here; of no width
_JOINTS = "-_./\\"
# What in French stands a space after a word, and the dot between two facts.
_AFTER_SPACE = "\u00b7?!:;\u00bb"
_UNITS = frozenset({"s", "min", "h", "%", "cm", "kg", "MB", "GB", "Mo", "Go", "Uhr"})
_TIMES = frozenset({"time", "times", "Mal", "vez", "veces", "fois"})
_COUNTED = _UNITS | _TIMES
_AFTER_UNIT = ".,;:?!)\u201c\u201d\u00bb"
_SHORT_NUMBER = 2  # digits
# The signs of print, and what a keyboard has in their place.
_PRINTED = "\u2018\u2019\u201c\u201d\u201e\u00ab\u00bb\u00a0\u202f"
_TYPED = str.maketrans(_PRINTED, '\'\'"""""  ')
# A short piece beside a hyphen stays with the rest: no line ends with "au-", "flare-".
_SHORT = re.compile(r"\b[^\W\d_]{1,3}-(?=[^\W\d_])|(?<=[^\W\d_])-(?=[^\W\d_]{1,3}\b)")
# The months as all our languages write them; a test holds them against calendar_words.
_MONTHS = (
    "january february march april may june july august september october november"
    " december jan feb mar apr jun jul aug sep oct nov dec"
    " januar februar märz mai juni juli oktober dezember sept okt dez"
    " enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre"
    " diciembre ene abr ago dic"
    " janvier février mars avril juin juillet août septembre octobre novembre"
    " décembre janv févr avr juil déc"
)
_IS_MONTH = frozenset(_MONTHS.split()).__contains__
_IS_OF = frozenset({"of", "von", "de", "sur"}).__contains__
_GAP = f"[ {NO_BREAK}]"
# A number before a word, which is looked up: as a pattern, the months take each start
# half a millisecond to compile.
_DATE = re.compile(
    rf"\b(\d{{1,2}}(?:er|\.)?{_GAP}(?:de{_GAP})?([^\W\d_]+)\b\.?)"
    rf"({_GAP}(?:de{_GAP})?\d{{4}}\b|(?:(?<=of|de)|(?<=von|sur)){_GAP}\d+\b)?",
    re.IGNORECASE,
)
_BLANKS = str.maketrans(f"{NO_BREAK}\u202f", "  ")
_BREAKS = str.maketrans("\n\r\t\u2028", "    ")


def kept_together(text: str) -> str:
    """The text with no line beginning with a sign, or with a unit and no number.

    ``times`` are a unit, too. Nor does a line end at a hyphen with a short piece
    beside it.
    """
    for sign in _AFTER_SPACE:
        text = text.replace(f" {sign}", f"{NO_BREAK}{sign}")
    text = text.replace("\u00ab ", f"\u00ab{NO_BREAK}")
    text = text.replace("(/", f"(/{JOINED}")  # a path stays with its bracket
    if "-" in text:  # seldom, and the pattern is looked for 140 times at a start
        text = _SHORT.sub(f"\\g<0>{JOINED}", text)
    words = text.split(" ")
    parts = words[:1]
    for before, word in pairwise(words):
        of_number = before[-1:].isdigit() and word.rstrip(_AFTER_UNIT) in _COUNTED
        parts += (NO_BREAK if of_number else " ", word)
    return "".join(parts)


def dates_together(text: str) -> str:
    """The text with each date and count on one line: ``24 May 2026``, ``3 of 8``."""
    return _DATE.sub(_whole, text)


def numbers_together(text: str) -> str:
    """The text with a short number that ends a clause on the line of its word.

    So ``leg 3, back 1`` and ``Step 2.`` have no line that begins with the number.
    """
    words = text.split(" ")
    parts = words[:1]
    for before, word in pairwise(words):
        of_word = before[-1:].isalpha() and _ends_clause(word)
        parts += (NO_BREAK if of_word else " ", word)
    return "".join(parts)


def _ends_clause(word: str) -> bool:
    bare = word.rstrip(_AFTER_UNIT)
    return bare != word and len(bare) <= _SHORT_NUMBER and bare.isdigit()


def days_together(text: str) -> str:
    """The text with day and month on one line, and ``de`` with the year: narrower."""
    return _DATE.sub(_with_year_apart, text)


def _whole(found: re.Match[str]) -> str:
    word = found[2].lower()
    is_one = _IS_MONTH(word) or (found[3] and _IS_OF(word))
    return found[0].replace(" ", NO_BREAK) if is_one else found[0]


def _with_year_apart(found: re.Match[str]) -> str:
    if not (found[3] and _IS_MONTH(found[2].lower())):
        return _whole(found)
    day, _, year = (part.replace(" ", NO_BREAK) for part in found.groups())
    return f"{day} {year[1:]}"


def breakable(name: str) -> str:
    """A file's name or path, with places where a line may end that nobody sees."""
    return "".join(f"{sign}{MAY_BREAK}" if sign in _JOINTS else sign for sign in name)


def unbroken_name(text: str) -> str:
    """The text without such places, as it is read out or copied."""
    return text.replace(MAY_BREAK, "")


def is_printable(text: str) -> bool:
    """Whether all of a text shows on one line; its no-break spaces are blanks too."""
    return text.translate(_BLANKS).isprintable()


def as_typed(text: str) -> str:
    """The text with the signs of a keyboard, for what may not know finer ones."""
    return text.translate(_TYPED)


def lines_parts(text: str) -> list[str]:
    """The pieces between which a line may end, each as it stands in the text.

    A date is one of them, and so is a count: ``24 May 2026``, ``3 of 8``.
    """
    kept = kept_together(dates_together(text)).replace(JOINED, "").translate(_BREAKS)
    ends = [place for place, sign in enumerate(kept) if sign == " "]
    starts = [0, *(place + 1 for place in ends)]
    pieces = zip(starts, [*ends, len(kept)], strict=True)
    return [text[start:end].strip(" ") for start, end in pieces if end > start]
