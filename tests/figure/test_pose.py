"""From written poses to postures: bases, mixes, what replaces what, errors."""

import pytest

from companion.domain.pose import Anchor, ArmSpec, Contact, LegSpec, Mix, PoseSpec
from companion.figure.pose import PoseError, posture
from companion.figure.solve import solve
from tests.figures import apart

STAND = PoseSpec(
    root=(0, 0.9, 0),
    lumbar=(3, 0, 0),
    belly=0.5,
    right_leg=LegSpec(hip=(20, 0, 0), knee=30),
)
PLANT = LegSpec(
    ankle_at=Contact((0.1, 0.067, 0.1)), knee_toward=(1, 0, 0), toes=(1, 0, 0.1)
)


def test_what_a_pose_leaves_out_is_taken_from_its_base() -> None:
    poses = {"start": STAND, "top": PoseSpec(base="start", lumbar=(5, 0, 0))}
    top = posture("top", poses)
    assert top.trunk["root"] == pytest.approx((0, 0.9, 0))
    assert top.trunk["lumbar"] == pytest.approx((5, 0, 0))
    assert top.trunk["belly"] == pytest.approx((0.5,))
    assert top.limbs["right_leg"].values["knee"] == pytest.approx((30,))


def test_a_pose_that_says_nothing_stands_with_straight_limbs() -> None:
    bare = posture("bare", {"bare": PoseSpec()})
    assert bare.trunk["up"] == pytest.approx((0, 1, 0))
    assert bare.limbs["left_leg"].values["hip"] == pytest.approx((0, 0, 0))
    assert bare.limbs["left_arm"].values["elbow"] == pytest.approx((0,))
    assert bare.order == ("right_leg", "left_leg", "right_arm", "left_arm")


def test_a_contact_takes_the_place_of_angles_and_angles_of_a_contact() -> None:
    poses = {
        "start": STAND,
        "planted": PoseSpec(base="start", right_leg=PLANT),
        "lifted": PoseSpec(base="planted", right_leg=LegSpec(hip=(90, 0, 0), knee=90)),
    }
    planted = posture("planted", poses).limbs["right_leg"].values
    assert "hip" not in planted
    assert planted["sole"] == pytest.approx((0, 1, 0))
    lifted = posture("lifted", poses).limbs["right_leg"].values
    assert "ankle_at" not in lifted
    assert "toes" not in lifted
    assert lifted["ankle"] == pytest.approx((0,))


def test_a_planted_knee_takes_the_place_of_a_direction() -> None:
    kneel = LegSpec(knee_at=(0, 0.05, 0.1), ankle_at=Contact((-0.4, 0.05, 0.1)))
    poses = {
        "start": PoseSpec(right_leg=PLANT),
        "kneel": PoseSpec(base="start", right_leg=kneel),
    }
    values = posture("kneel", poses).limbs["right_leg"].values
    assert "knee_toward" not in values
    assert values["knee_at"] == pytest.approx((0, 0.05, 0.1))


def test_a_hand_is_set_by_directions_or_by_angles_but_not_both() -> None:
    flat = ArmSpec(wrist_at=Contact((0.2, 0.03, 0.2)), fingers=(1, 0, 0))
    poses = {
        "flat": PoseSpec(right_arm=flat),
        "fist": PoseSpec(base="flat", right_arm=ArmSpec(wrist=10, curl=1)),
    }
    assert posture("flat", poses).limbs["right_arm"].values["palm"] == pytest.approx(
        (0, -1, 0)
    )
    fist = posture("fist", poses).limbs["right_arm"].values
    assert "fingers" not in fist
    assert fist["pronation"] == pytest.approx((0,))
    assert fist["curl"] == pytest.approx((1,))


def test_a_written_root_takes_the_place_of_an_anchor() -> None:
    held = Anchor("t4", (0, 0, 0), (0, 0.1, 0))
    poses = {
        "held": PoseSpec(anchor=held),
        "free": PoseSpec(base="held", root=(0, 1, 0)),
        "still": PoseSpec(base="held", lumbar=(1, 0, 0)),
    }
    assert posture("free", poses).anchor is None
    assert posture("still", poses).anchor == ("t4", (0, 0, 0))


def test_limbs_named_in_the_order_come_first() -> None:
    poses = {"one": PoseSpec(order=("left_arm", "right_leg"))}
    order = posture("one", poses).order
    assert order == ("left_arm", "right_leg", "left_leg", "right_arm")


def test_a_mix_lies_between_its_two_poses() -> None:
    poses = {
        "start": STAND,
        "top": PoseSpec(base="start", right_leg=LegSpec(hip=(80, 0, 0))),
        "half": PoseSpec(mix=Mix("start", "top", 0.5)),
    }
    assert posture("half", poses).limbs["right_leg"].values["hip"] == pytest.approx(
        (50, 0, 0)
    )


def test_props_left_out_of_a_pose_are_kept() -> None:
    poses = {
        "rest": PoseSpec(without=("strap",)),
        "start": PoseSpec(base="rest", without=()),
    }
    assert posture("rest", poses).without == ("strap",)
    assert posture("start", poses).without == ()


def test_an_unknown_pose_is_named_with_those_there_are() -> None:
    with pytest.raises(PoseError, match=r"'far'.*not among start"):
        posture("far", {"start": STAND})


def test_poses_that_are_built_on_each_other_are_refused() -> None:
    poses = {"a": PoseSpec(base="b"), "b": PoseSpec(base="a")}
    with pytest.raises(PoseError, match="a > b > a"):
        posture("a", poses)
    with pytest.raises(PoseError, match="itself"):
        posture("m", {"m": PoseSpec(mix=Mix("m", "m", 0.5))})


def test_a_base_that_is_a_mix_is_refused() -> None:
    poses = {
        "a": STAND,
        "m": PoseSpec(mix=Mix("a", "a", 0.5)),
        "b": PoseSpec(base="m"),
    }
    with pytest.raises(PoseError, match="mix"):
        posture("b", poses)


@pytest.mark.parametrize(
    ("on", "order"),
    [("left_tail", ()), ("left_thigh", ("right_arm",)), ("right_hand", ())],
)
def test_a_contact_on_a_bone_that_is_not_there_yet_is_refused(
    on: str, order: tuple[str, ...]
) -> None:
    arm = ArmSpec(wrist_at=Contact((0, 0, 0), on))
    spec = PoseSpec(right_arm=arm, order=order or None)
    with pytest.raises(PoseError, match=on):
        posture("one", {"one": spec})


def test_an_order_of_something_else_than_limbs_is_refused() -> None:
    with pytest.raises(PoseError, match="tail"):
        posture("one", {"one": PoseSpec(order=("tail",))})


def test_an_anchor_on_a_limb_is_refused() -> None:
    held = Anchor("right_hand", (0, 0, 0), (0, 0, 0))
    with pytest.raises(PoseError, match="right_hand"):
        posture("one", {"one": PoseSpec(anchor=held)})


def test_a_mirrored_posture_solves_to_the_mirror_image() -> None:
    spec = PoseSpec(
        anchor=Anchor("t4", (0.1, 0, 0), (0.2, 1.2, 0.3)),
        front=(1, 0, 0.2),
        lumbar=(5, 10, 15),
        neck=(3, 4, 5),
        right_leg=PLANT,
        left_leg=LegSpec(hip=(30, 20, 10), knee=40, ankle=5),
        right_arm=ArmSpec(
            wrist_at=Contact((0.05, -0.2, 0.08), "left_thigh"),
            elbow_toward=(-1, 0, 0.5),
            fingers=(1, -0.2, 0),
            palm=(0, 0, -1),
        ),
        left_arm=ArmSpec(shoulder=(50, 40, 30), elbow=60, pronation=20, wrist=15),
    )
    right = posture("one", {"one": spec})
    image, mirrored = solve(right), solve(right.mirrored())
    for bone, frame in image.frames.items():
        other = mirrored[_other(bone)]
        for a, b in zip(frame.mirrored(), other, strict=True):
            assert a == pytest.approx(b, abs=1e-9)
    assert apart(image, solve(right.mirrored().mirrored())) < 1e-9


def _other(bone: str) -> str:
    if bone.startswith("right_"):
        return bone.replace("right_", "left_")
    return bone.replace("left_", "right_")
