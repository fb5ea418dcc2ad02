"""Whatever is wrong with a plan file is told in plain words, with its line."""

import pytest

from companion.clinic.located import DEEPEST, MOST_CHARACTERS
from tests.clinic.plan_read import changed, refused
from tests.clinic.plans import PLAN


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("", "Line 1: The file ends too early."),
        ("hello", "Line 1: This cannot be read."),
        ('{"format": "companion-plan"} x', "Line 1: There is something after the end"),
        ('{"a": 1,\n "a": 2}', "Line 2: “a” is there twice. Which one holds?"),
        ('{"a": "b', "Line 1: A text has no end"),
        ('{"a": 1e9}', "Line 1: This cannot be read."),
        ('{"a": 01}', "Line 1: This cannot be read."),
        ('{"a" 1}', "Line 1: This cannot be read."),
        ('{"a": 1\n"b": 2}', "Line 2: This cannot be read."),
        ("{1: 2}", "Line 1: This cannot be read."),
        ("[" * (DEEPEST + 2), "Line 1: There are too many brackets"),
        (" " * (MOST_CHARACTERS + 1), "Line 1: The file is too long"),
        ("[]", "Line 1: “plan” should be in curly brackets."),
        ('{"format": "recipe", "version": 1}', "This file is not an exercise plan"),
        (changed(version=2), "This plan needs a newer version of the program."),
        (changed(version="1"), "“version” should be a whole number, 1 to 1."),
        (changed(version=True), "“version” should be a whole number"),
        (changed(format=None), "“format” is missing."),
        (changed(made_by=None), "“made_by” is missing."),
        (changed(made_by=" "), "“made_by” should have 1 to 80 letters."),
        (changed(made_by=7), "“made_by” should be a text in quotes."),
        (changed(made_by="a\u202eb"), "“made_by” holds signs that cannot be shown."),
        (changed(made_by="a\nb"), "“made_by” holds signs that cannot be shown."),
        (changed(made_on="20 November"), "should be a day such as 2026-11-20."),
        (changed(made_on="2026-13-40"), "should be a day such as 2026-11-20."),
        (changed(made_on="2026-11-27"), "a day that is yet to come."),
        (changed(days=[]), "“days” should be a list of 1 to 5."),
        (changed(days=["monday", "monday"]), "This day is there twice."),
        (changed(days=["someday"]), "A day is a word such as monday."),
        (changed(minutes=90), "“minutes” should be a whole number, 10 to 25."),
        (changed(precautions=["luck"]), "“precautions” should be one of: pregnancy,"),
        (changed(speed="fast"), "“speed” is not known to this program"),
        (changed(exercises=[]), "“exercises” should be a list of 1 to 8."),
        (changed(exercises="all"), "“exercises” should be a list of 1 to 8."),
        (changed(released=None), "“Lying press-up” moves the spine"),
        (changed(released=["heel-slide"]), "“heel-slide” is released but is not in"),
        (changed(released=[5]), "“released” should be a text in quotes."),
    ],
)
def test_what_is_wrong_is_told_in_plain_words(text: str, told: str) -> None:
    assert any(told in one for one in refused(text)), refused(text)


def an_exercise(**parts: object) -> str:
    return changed(exercises=[{"id": "bridge"} | parts], released=None)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (an_exercise(id="jumping"), "This program has no exercise “jumping”."),
        (an_exercise(id=3), "“id” should be a text in quotes."),
        (an_exercise(reps=9), "“reps” is not known to this program"),
        (an_exercise(side="left"), "“Bridge” has no sides to choose."),
        (an_exercise(side="up"), "“side” should be one of: left, right, both."),
        (an_exercise(note=""), "“note” should have 1 to 120 letters."),
        (an_exercise(dose=8), "“dose” should be in curly brackets."),
        (changed(exercises=[{}]), "“id” is missing."),
        (changed(exercises=["bridge"]), "“exercises” should be in curly brackets."),
        (
            changed(exercises=[{"id": "bridge"}, {"id": "bridge"}], released=None),
            "“Bridge” is there twice.",
        ),
    ],
)
def test_what_is_wrong_with_an_exercise_is_told(text: str, told: str) -> None:
    assert any(told in one for one in refused(text)), refused(text)


def a_dose(**parts: object) -> str:
    whole = {"level": 1, "sets": [6, 6], "hold_seconds": 5} | parts
    return an_exercise(dose={key: one for key, one in whole.items() if one is not None})


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (a_dose(level=4), "“level” should be a whole number, 1 to 3."),
        (a_dose(level=None), "“level” is missing."),
        (a_dose(sets=[99]), "“sets” should be a whole number, 1 to 10."),
        (a_dose(sets=[]), "“sets” should be a list of 1 to 3."),
        (a_dose(sets=8), "“sets” should be a list of 1 to 3."),
        (a_dose(sets=[8.5]), "“sets” should be a whole number"),
        (a_dose(hold_seconds=300), "“hold_seconds” should be a number, 3 to 5."),
        (a_dose(hold_seconds="5"), "“hold_seconds” should be a number, 3 to 5."),
        (a_dose(speed=2), "“speed” is not known to this program"),
        (
            changed(
                exercises=[
                    {
                        "id": "bird-dog",
                        "dose": {"level": 3, "sets": [6, 6, 6], "hold_seconds": 8},
                    }
                ],
                released=None,
            ),
            "18 times in all are more than “Bird dog” allows: 12.",
        ),
    ],
)
def test_a_dose_beyond_what_an_exercise_allows_is_refused(text: str, told: str) -> None:
    assert any(told in one for one in refused(text)), refused(text)


def test_every_fault_is_told_with_its_line() -> None:
    text = PLAN.replace('"minutes": 20', '"minutes": 99').replace(
        '"hold_seconds": 5', '"hold_seconds": 5,\n        "speed": 3'
    )

    assert [one.split(":")[0] for one in refused(text)] == ["Line 8", "Line 17"]


def test_a_strange_name_cannot_break_the_words_told() -> None:
    (told,) = refused(changed(**{"\u202e\n" + "x" * 90: 1}))

    assert told.count("\n") == 0
    assert "\u202e" not in told
