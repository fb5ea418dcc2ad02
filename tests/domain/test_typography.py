import pytest

from companion.domain.typography import (
    as_typed,
    dates_together,
    days_together,
    is_printable,
    kept_together,
    lines_parts,
    numbers_together,
)


@pytest.mark.parametrize(
    ("text", "set_text"),
    [
        ("hold 5 s, each side", "hold 5\u00a0s, each side"),
        ("(12 min)", "(12\u00a0min)"),
        ("um 9 Uhr.", "um 9\u00a0Uhr."),
        ("6 times, 1 vez, 3 fois", "6\u00a0times, 1\u00a0vez, 3\u00a0fois"),
        ("50 % more", "50\u00a0% more"),
        ("3 sets · 4 of 5", "3 sets\u00a0· 4 of 5"),
        ("Prêt ? « Stop » : oui", "Prêt\u00a0? «\u00a0Stop\u00a0»\u00a0: oui"),
        ("level 2 so far", "level 2 so far"),
        ("le nez au-dessus", "le nez au-\u2060dessus"),
        (
            "Y a-t-il, half-kneeling, 4- bis 8-mal",
            "Y a-\u2060t-\u2060il, half-kneeling, 4- bis 8-mal",
        ),
        ("a s b", "a s b"),
        ("", ""),
    ],
)
def test_signs_and_units_stay_with_what_they_belong_to(
    text: str, set_text: str
) -> None:
    assert kept_together(text) == set_text


@pytest.mark.parametrize(
    ("text", "set_text"),
    [
        ("On Sunday 24 October 2026, 09:00.", "On Sunday 24_October_2026, 09:00."),
        ("16 to 22 November", "16 to 22_November"),
        (
            "am 24. Oktober 2026 und 3. Dez. 2026",
            "am 24._Oktober_2026 und 3._Dez._2026",
        ),
        ("el 1 de octubre de 2026", "el 1_de_octubre_de_2026"),
        ("le 1er août 2026, le 3 févr. 2027", "le 1er_août_2026, le 3_févr._2027"),
        ("8 times, hold 5 s · 3 marches", "8 times, hold 5 s · 3 marches"),
        ("22 November 20 times", "22_November 20 times"),
        ("not finished: 0 of 8 exercises", "not finished: 0_of_8 exercises"),
        ("Tag 1 von 2. 3 sur 8, 4 de 9", "Tag 1_von_2. 3_sur_8, 4_de_9"),
        ("9 of 30, or 8 of them, 8 times 3", "9_of_30, or 8 of them, 8 times 3"),
    ],
)
def test_a_date_or_a_count_stays_on_one_line(text: str, set_text: str) -> None:
    whole = set_text.replace("_", "\u00a0")
    assert dates_together(text) == dates_together(days_together(text)) == whole


def test_where_it_is_narrow_the_year_may_stand_apart() -> None:
    assert days_together("24 de mayo de 2026") == "24\u00a0de\u00a0mayo de\u00a02026"
    assert days_together("24 May 2026, 3 May") == "24\u00a0May 2026, 3\u00a0May"


def test_lines_end_between_words_and_never_at_a_no_break_space() -> None:
    assert lines_parts("au-dessus de (/a b") == ["au-dessus", "de", "(/a", "b"]
    assert lines_parts("one\ntwo  5 min, a · b, «\u00a0a\u202f?\u00a0»") == [
        "one",
        "two",
        "5 min,",
        "a ·",
        "b,",
        "«\u00a0a\u202f?\u00a0»",
    ]
    assert lines_parts("el 24 de octubre de 2026, 0 of 8") == [
        "el",
        "24 de octubre de 2026,",
        "0 of 8",
    ]
    assert lines_parts(" ") == []
    assert lines_parts(" · and") == ["·", "and"]


def test_what_knows_only_a_keyboard_gets_its_signs() -> None:
    printed = "L\u2019autre\u00a0: \u00ab\u00a0oui\u00a0\u00bb\u202f? \u201eJa\u201c"
    assert as_typed(printed) == 'L\'autre : " oui " ? "Ja"'


def test_no_break_spaces_can_be_printed_and_tabs_cannot() -> None:
    assert is_printable("Prêt\u202f? «\u00a0Oui\u00a0»")
    assert not is_printable("a\tb")


@pytest.mark.parametrize(
    ("text", "set_text"),
    [
        ("leg 3, back 1, thigh", "leg\u00a03, back\u00a01, thigh"),
        ("Do it in set 2.", "Do it in set\u00a02."),
        ("0 to 10", "0 to 10"),  # at the end of a line of its own
        ("since 2026, and 3, 4", "since 2026, and\u00a03, 4"),
        ("well , yes", "well , yes"),
    ],
)
def test_a_short_number_that_ends_a_clause_stays_with_its_word(
    text: str, set_text: str
) -> None:
    assert numbers_together(text) == set_text
