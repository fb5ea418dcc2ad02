"""Signs by rule, in every text that a person can see, in every language.

| what | en | de | es | fr |
|---|---|---|---|---|
| apostrophe | ’ | ’ | ’ | ’ |
| quotes | “ ” | „ “ | « » | « », a no-break space inside |
| before ``: ; ! ?`` | nothing | nothing | nothing, ¿ ¡ before the sentence | no-break |
| number and % | 5% | no-break | no-break | no-break |
| number and unit | as laid out | no-break | no-break | no-break |

As laid out: ``companion/domain/typography.py`` keeps them on one line.
"""

import re

import pytest

from companion.language import LANGUAGES
from tests.translations.texts import QUOTES, content_of, program_of

OF_PYTHON = "show program's version number and exit"  # argparse asks for it so
NO_BREAK, NARROW = "\u00a0", "\u202f"
EVERYWHERE = {
    "a straight apostrophe": r"'",
    "a straight quote": r'"',
    "an apostrophe turned round": r"[\u2018\u0060\u00b4]",
    "three dots": r"\.\.\.",
    "two spaces": r"(?<! )  (?! )",  # three are a gap on paper
    "a space before a stop or comma": r"[ \u00a0\u202f][.,](?:\s|$)",
    "a hyphen for a dash": r" - | -$",
    "a hyphen for a minus": r"(?<![\w\d-])-[\d{]",
    "a hyphen between numbers": r"(?<![\d-])\d+-\d+(?![\d-])",
}
UNIT = r"[\d}] (?:s|min|h|cm|kg|MB|GB|Mo|Go|Uhr|%)(?![\w’-])"
ELSEWHERE = {"a breakable space before a unit": UNIT, "no space before %": r"[\d}]%"}
IN = {
    "en": {"a space before a sign": r"\s[;:?!]|[\d}]\s%"},
    "de": {**ELSEWHERE, "a space before a sign": r"\s[;:?!]"},
    "es": {
        **ELSEWHERE,
        "a space before a sign": r"\s[;:?!]",
        "a space after an opening sign": r"[¿¡«]\s",
        "a question without its opening": r"^[^¿]*\?",
        "a call without its opening": r"^[^¡]*!",
    },
    "fr": {
        **ELSEWHERE,
        "no narrow no-break space before ; ! ?": r"(?<!\u202f)[;!?]",
        "no no-break space before :": r"(?<![\u00a0\d}]):|[\d}]:(?![\d{])",
        "no no-break space in quotes": r"«(?!\u00a0)|(?<!\u00a0)»",
    },
}


def _quoted_amiss(language: str, text: str) -> bool:
    """Whether quotes are not those of the language, or not in pairs."""
    pair = QUOTES[language]
    found = re.sub(r"[^“”„«»]", "", text)
    return found.replace(pair, "") != ""


@pytest.mark.parametrize("language", LANGUAGES)
def test_signs_are_those_of_the_language(language: str) -> None:
    rules = {
        what: re.compile(wrong) for what, wrong in (EVERYWHERE | IN[language]).items()
    }
    texts = [*program_of(language), *content_of(language)]
    found = [
        f"{where}: {what}: {text}"
        for where, text in texts
        for what, wrong in rules.items()
        if wrong.search(text) and OF_PYTHON not in {where, text}
    ]
    found += [
        f"{where}: quotes: {text}"
        for where, text in texts
        if _quoted_amiss(language, text)
    ]
    assert len(texts) > 3000
    assert found == [], "\n".join(found)


@pytest.mark.parametrize(
    ("language", "wrong"),
    [
        ("en", "a hand's width"),
        ("en", "5 %"),
        ("en", "say „no“"),
        ("en", "from 3-4"),
        ("en", "it sank by -2"),
        ("de", "{n} min"),
        ("de", "„nein”"),
        ("es", "Duele?"),
        ("es", "30%"),
        ("fr", "Respirez : doucement"),
        ("fr", "Prêt ?"),
        ("fr", "« Stop »"),
        ("fr", "l'autre jambe"),
    ],
)
def test_a_wrong_sign_is_found(language: str, wrong: str) -> None:
    rules = EVERYWHERE | IN[language]
    assert _quoted_amiss(language, wrong) or any(
        re.search(one, wrong) for one in rules.values()
    )


@pytest.mark.parametrize(
    ("language", "right"),
    [
        ("en", "Today’s 5%: “no”, 2026-11-20, see --help"),
        ("de", f"„nein“: 5{NO_BREAK}% in {{n}}{NO_BREAK}min"),
        ("es", "¿Le duele? «No»."),
        (
            "fr",
            f"L’autre{NO_BREAK}: «{NO_BREAK}oui{NO_BREAK}»{NARROW}? À 14:05{NARROW}!",
        ),
    ],
)
def test_right_signs_are_none_of_them(language: str, right: str) -> None:
    rules = EVERYWHERE | IN[language]
    assert not _quoted_amiss(language, right)
    assert [one for one in rules.values() if re.search(one, right)] == []
