from companion.domain.anatomy import BONES, LIMBS, MUSCLES, TRUNK
from companion.figure.skeleton import BONES as DRAWN_BONES
from companion.figure.skeleton import LIMBS as DRAWN_LIMBS
from companion.figure.skeleton import TRUNK as DRAWN_TRUNK
from tests.figures import muscle_names


def test_every_bone_that_a_file_may_name_is_drawn() -> None:
    assert sorted(BONES) == sorted(DRAWN_BONES)
    assert sorted(LIMBS) == sorted(DRAWN_LIMBS)


def test_an_anchor_may_be_any_bone_of_the_trunk() -> None:
    assert set(TRUNK) == set(DRAWN_TRUNK)


def test_every_muscle_that_a_file_may_name_can_glow() -> None:
    assert sorted(MUSCLES) == sorted(muscle_names())
