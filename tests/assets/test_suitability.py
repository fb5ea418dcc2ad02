"""The cautions of the exercises against the matrix and overlays of clinical.md."""

import pytest

from companion.domain.caution import Condition, Fit, Precaution
from companion.domain.person import Person
from companion.library import Library
from companion.place import assets_folder

LIBRARY = Library(assets_folder() / "exercises")
# Section 1G: non-specific or unknown, disc herniation, stenosis, deep gluteal,
# spondylolisthesis, pregnancy after 16 weeks ("pain": no if the pelvis hurts).
MATRIX = """
neutral-spine-check      | ok ok ok ok ok             changed
diaphragmatic-breathing  | ok ok ok ok ok             changed
abdominal-brace          | ok ok ok ok ok             changed
heel-slide               | ok ok ok ok ok             no
supine-march             | ok ok ok ok ok             changed
dead-bug                 | ok small ok ok small       no
bridge                   | ok ok small ok small       no
bird-dog                 | ok ok small ok small       ok
side-bridge-knees        | ok ok ok small ok          no
front-plank-knees        | ok ok small ok small       changed
clamshell                | ok ok ok small ok          pain
side-lying-hip-abduction | ok small ok small ok       pain
prone-hip-extension      | ok ok no ok small          no
hip-hinge                | ok small ok ok ok          ok
sit-to-stand             | ok ok ok ok ok             ok
wall-sit                 | ok ok ok ok ok             small
heel-raise               | ok ok ok ok ok             ok
hamstring-stretch-strap  | ok small ok small ok       no
figure-four-stretch      | ok small ok ok ok          pain
hip-flexor-stretch       | ok ok ok ok small          pain
calf-stretch             | ok ok ok ok ok             ok
seated-nerve-slider      | small small small small small small
supine-nerve-slider      | small small small small small no
walking                  | ok ok small ok ok          ok
pelvic-tilt              | pro pro pro pro pro        pro
knee-to-chest            | pro no pro pro pro         no
prone-press-up           | pro pro no pro no          no
cat-camel                | pro pro pro pro pro        pro
lumbar-rotation          | pro no pro pro no          no
childs-pose              | pro no pro pro pro         no
"""
ROWS = {row.split()[0]: row.split("|")[1] for row in MATRIX.strip().splitlines()}
NAMES = {fit.value: fit for fit in Fit} | {"pro": Fit.PROFESSIONAL}
LATER = Precaution.PREGNANCY_OVER_16_WEEKS
# clinical.md 5.3, the osteoporosis overlay.
NOT_WITH_THIN_BONES = {"knee-to-chest", "cat-camel", "lumbar-rotation", "childs-pose"}
# Bending, and what pulls on the nerve, in the first two hours of the day [S46, S22].
LATER_IN_THE_DAY = {
    "seated-nerve-slider",
    "supine-nerve-slider",
    "hamstring-stretch-strap",
    "knee-to-chest",
    "childs-pose",
    "cat-camel",
}


@pytest.mark.parametrize("exercise_id", LIBRARY.ids())
def test_the_conditions_are_those_of_the_matrix(exercise_id: str) -> None:
    exercise = LIBRARY.exercise(exercise_id)
    wanted = [NAMES[word] for word in ROWS[exercise_id].split()[:5]]
    named = [one for one in Condition if one is not Condition.NOT_KNOWN]
    assert [exercise.fit(one) for one in named] == wanted
    unknown, plain = Person(), Person(condition=Condition.NON_SPECIFIC)
    assert exercise.fit(*unknown.concerns) is exercise.fit(*plain.concerns)


@pytest.mark.parametrize("exercise_id", LIBRARY.ids())
def test_a_later_pregnancy_is_as_in_the_matrix(exercise_id: str) -> None:
    exercise = LIBRARY.exercise(exercise_id)
    word = ROWS[exercise_id].split()[5]
    if word == "pain":
        assert exercise.fit(LATER) in {Fit.OK, Fit.CHANGED}
        assert exercise.fit(LATER, Precaution.PELVIC_GIRDLE_PAIN) is Fit.NO
    else:
        assert exercise.fit(LATER) is NAMES[word]


@pytest.mark.parametrize("exercise_id", LIBRARY.ids())
def test_nothing_bends_or_pulls_where_it_would_do_harm(exercise_id: str) -> None:
    exercise = LIBRARY.exercise(exercise_id)
    thin = exercise.fit(Precaution.OSTEOPOROSIS)
    assert (thin is Fit.NO) is (exercise_id in NOT_WITH_THIN_BONES)
    early = exercise.fit("first_two_hours")
    assert (early is Fit.NO) is (exercise_id in LATER_IN_THE_DAY)


def test_steps_lead_from_the_foot_of_each_ladder_to_its_top() -> None:
    for exercise in LIBRARY.exercises():
        for way in (exercise.easier, exercise.harder):
            assert way.exercise is None or LIBRARY.sound(way.exercise)
