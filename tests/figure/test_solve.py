"""From postures to skeletons: bones, contacts, anchors and planted joints."""

import pytest

from companion.domain.pose import Anchor, ArmSpec, Contact, LegSpec, PoseSpec
from companion.figure.frame import cross, distance, dot
from companion.figure.pose import posture
from companion.figure.skeleton import BONES, THIGH, UPPER_ARM
from companion.figure.solve import Solved, solve


def solved(spec: PoseSpec) -> Solved:
    return solve(posture("one", {"one": spec}))


def test_a_standing_person_is_one_metre_seventy() -> None:
    standing = solved(PoseSpec(root=(0, 0.901, 0)))
    assert set(standing.frames) == set(BONES)
    crown = standing["head"].point((0, 0.176, 0))[1]
    assert crown == pytest.approx(1.70, abs=0.04)
    assert standing["left_foot"].origin[1] == pytest.approx(0.066, abs=0.002)


def test_left_is_x_and_every_frame_is_right_handed() -> None:
    standing = solved(PoseSpec(front=(0, 0, 1)))
    assert standing["left_thigh"].origin[0] > 0 > standing["right_thigh"].origin[0]
    for frame in standing.frames.values():
        assert distance(cross(frame.x, frame.y), frame.z) < 1e-9


def test_an_ankle_meets_its_point_and_the_foot_stands() -> None:
    leg = LegSpec(
        ankle_at=Contact((0.3, 0.067, 0.1)), knee_toward=(1, 0, 0), toes=(1, 0, 0)
    )
    sitting = solved(PoseSpec(root=(0, 0.53, 0), right_leg=leg))
    foot = sitting["right_foot"]
    assert distance(foot.origin, (0.3, 0.067, 0.1)) < 1e-9
    assert foot.y == pytest.approx((0, 1, 0))
    assert sitting.misses["right_leg"] < 1e-9


def test_a_hand_on_the_thigh_moves_with_the_thigh() -> None:
    place = (0.0, -0.18, 0.08)
    arm = ArmSpec(
        wrist_at=Contact(place, "right_thigh"),
        elbow_toward=(-1, 0, 0),
        fingers=(0, -1, 0),
        palm=(0, 0, -1),
    )
    for flexion in (75, 90):
        leg = LegSpec(hip=(flexion, 0, 0), knee=80)
        sitting = solved(PoseSpec(right_leg=leg, right_arm=arm))
        thigh = sitting["right_thigh"]
        hand = sitting["right_hand"]
        assert distance(hand.origin, thigh.point(place)) < 1e-9
        assert hand.y == pytest.approx(thigh.y)
        assert dot(hand.z, thigh.z) == pytest.approx(-1)


def test_what_cannot_be_reached_is_missed_and_said() -> None:
    far = ArmSpec(wrist_at=Contact((0, 0, 3)), elbow_toward=(0, -1, 0))
    assert solved(PoseSpec(right_arm=far)).misses["right_arm"] > 1


def test_an_anchored_landmark_stays_at_its_point_however_the_trunk_turns() -> None:
    for up in ((-1, 0, 0), (-0.92, -0.39, 0)):
        held = Anchor("t4", (0.1, 0, -0.05), (-0.4, 0.1, 0.2))
        lying = solved(PoseSpec(up=up, front=(0, 1, 0), anchor=held))
        at = lying["t4"].point((0.1, 0, -0.05))
        assert distance(at, (-0.4, 0.1, 0.2)) < 1e-9


def test_planted_elbow_and_knee_move_the_trunk_until_the_bones_fit() -> None:
    elbow, knee = (-0.4, 0.036, 0.0), (0.4, 0.055, 0.0)
    arm = ArmSpec(elbow_at=elbow, wrist_at=Contact((-0.4, 0.034, 0.248)))
    leg = LegSpec(knee_at=knee, ankle_at=Contact((0.4, 0.05, -0.418)))
    for pitch in ((-0.8, 0.6, 0), (-0.93, 0.36, 0)):
        spec = PoseSpec(up=pitch, front=(0, 0, 1), root=(0, 0.2, 0))
        spec = PoseSpec(
            root=spec.root, up=pitch, front=(0, 0, 1), right_arm=arm, right_leg=leg
        )
        side = solved(spec)
        assert distance(side["right_forearm"].origin, elbow) < 1e-4
        assert distance(side["right_shank"].origin, knee) < 1e-4
        hip, shoulder = side["right_thigh"].origin, side["right_upper_arm"].origin
        assert distance(hip, knee) == pytest.approx(THIGH, abs=1e-4)
        assert distance(shoulder, elbow) == pytest.approx(UPPER_ARM, abs=1e-4)


def test_unsaid_knees_point_forward_and_elbows_back() -> None:
    leg = LegSpec(ankle_at=Contact((0, -0.7, 0.084)))
    arm = ArmSpec(wrist_at=Contact((0.1, 0.1, 0.2)))
    hanging = solved(PoseSpec(right_leg=leg, right_arm=arm))
    assert hanging["right_shank"].origin[0] > 0.1
    assert hanging["right_forearm"].origin[0] < -0.1
    assert dot(hanging["right_thigh"].z, hanging["pelvis"].z) > 0.5


def test_a_leg_planted_straight_still_faces_like_its_trunk() -> None:
    leg = LegSpec(knee_at=(0, -THIGH, 0.084), ankle_at=Contact((0, -0.8347, 0.084)))
    hanging = solved(PoseSpec(right_leg=leg))
    assert dot(hanging["right_thigh"].z, hanging["pelvis"].z) > 0.99
    assert dot(hanging["right_shank"].z, hanging["pelvis"].z) > 0.99


def test_the_girdle_carries_the_shoulder() -> None:
    plain = solved(PoseSpec())
    shifted = solved(PoseSpec(left_arm=ArmSpec(girdle=(0.02, 0.03, 0.04))))
    t4 = plain["t4"]
    a = t4.local(plain["left_upper_arm"].origin)
    b = t4.local(shifted["left_upper_arm"].origin)
    assert b == pytest.approx((a[0] + 0.02, a[1] + 0.03, a[2] + 0.04))


def test_curl_belly_and_props_left_out_reach_the_drawing() -> None:
    spec = PoseSpec(belly=0.5, without=("strap",), right_arm=ArmSpec(curl=0.9))
    person = solved(spec)
    assert person.belly == 0.5
    assert person.curl["right_hand"] == 0.9
    assert 0 < person.curl["left_hand"] < 0.5
    assert person.without == ("strap",)
