"""From written poses to postures: bases filled in, mixes mixed, sides mirrored."""

from collections.abc import Mapping
from dataclasses import fields

from companion.domain.pose import Anchor, ArmSpec, Contact, LegSpec, PoseSpec
from companion.figure.path import Path
from companion.figure.posture import LimbPosture, Posture
from companion.figure.skeleton import LIMBS, TRUNK, bones_of

Given = dict[str, object]
Row = tuple[float, ...]


class PoseError(ValueError):
    """A pose that cannot be resolved: an unknown name or a circle of names."""

    def __init__(self, pose: str, reason: str) -> None:
        super().__init__(f"pose {pose!r}: {reason}")
        self.pose = pose
        self.reason = reason


_TRUNK: dict[str, Row] = {
    "root": (0.0, 0.0, 0.0),
    "up": (0.0, 1.0, 0.0),
    "front": (1.0, 0.0, 0.0),
    "lumbar": (0.0, 0.0, 0.0),
    "thorax": (0.0, 0.0, 0.0),
    "neck": (0.0, 0.0, 0.0),
    "head": (0.0, 0.0, 0.0),
}
_NONE: Row = (0.0, 0.0, 0.0)
_RELAXED = 0.25  # how far the fingers of a resting hand are closed

# A pose that writes one of the first group drops the second group of its base.
_REPLACES: tuple[tuple[frozenset[str], frozenset[str]], ...] = tuple(
    (frozenset(new.split()), frozenset(old.split()))
    for new, old in (
        ("hip knee", "ankle_at knee_toward knee_at toes sole"),
        ("ankle_at", "hip knee"),
        ("knee_toward", "hip knee knee_at"),
        ("knee_at", "hip knee knee_toward"),
        ("toes sole", "ankle"),
        ("ankle", "toes sole"),
        ("shoulder elbow", "wrist_at elbow_toward elbow_at fingers palm"),
        ("wrist_at", "shoulder elbow"),
        ("elbow_toward", "shoulder elbow elbow_at"),
        ("elbow_at", "shoulder elbow elbow_toward"),
        ("fingers palm", "wrist pronation"),
        ("wrist pronation", "fingers palm"),
    )
)


def posture(name: str, poses: Mapping[str, PoseSpec]) -> Posture:
    """The named pose, complete. Raises PoseError."""
    return _resolved(name, poses, ())


def _resolved(
    name: str, poses: Mapping[str, PoseSpec], above: tuple[str, ...]
) -> Posture:
    spec = _spec(name, poses, above)
    if spec.mix is not None:
        ends = (spec.mix.start, spec.mix.end)
        keys = [_resolved(end, poses, (*above, name)) for end in ends]
        return Path(keys).at(spec.mix.fraction)
    given, limbs = _written(name, poses, above)
    anchor = given.get("anchor")
    trunk = _TRUNK | {k: v for k in _TRUNK if isinstance(v := given.get(k), tuple)}
    belly = given.get("belly")
    trunk["belly"] = (float(belly) if isinstance(belly, float | int) else 0.0,)
    held = None
    if isinstance(anchor, Anchor):
        held = (anchor.bone, anchor.local)
        trunk["anchor"] = anchor.world
    order = given.get("order")
    without = given.get("without")
    listed = order if isinstance(order, tuple) else ()
    found = Posture(
        trunk,
        {limb: _limb(limb, limbs[limb]) for limb in LIMBS},
        held,
        (*listed, *(limb for limb in LIMBS if limb not in listed)),
        without if isinstance(without, tuple) else (),
    )
    _check(name, found)
    return found


def _check(name: str, found: Posture) -> None:
    """Everything that is held on a bone must find that bone solved before it."""
    ready = {"world", *TRUNK}
    if found.anchor is not None and found.anchor[0] not in TRUNK:
        raise PoseError(name, f"its anchor {found.anchor[0]!r} is no bone of the trunk")
    for limb in found.order:
        if limb not in LIMBS:
            raise PoseError(name, f"its order names {limb!r}, which is no limb")
        on = found.limbs[limb].on
        if on not in ready:
            reason = f"{limb} is held on {on!r}, which is no bone solved before it"
            raise PoseError(name, reason)
        ready.update(bones_of(limb))


def _spec(name: str, poses: Mapping[str, PoseSpec], above: tuple[str, ...]) -> PoseSpec:
    if name in above:
        raise PoseError(name, f"is built on itself ({' > '.join((*above, name))})")
    if name not in poses:
        raise PoseError(name, f"is not among {', '.join(sorted(poses))}")
    return poses[name]


def _written(
    name: str, poses: Mapping[str, PoseSpec], above: tuple[str, ...]
) -> tuple[Given, dict[str, Given]]:
    """What the pose and all its bases say, the nearest one winning."""
    spec = _spec(name, poses, above)
    given: Given = {}
    limbs: dict[str, Given] = {limb: {} for limb in LIMBS}
    if spec.base is not None:
        if spec.base in poses and poses[spec.base].mix is not None:
            raise PoseError(name, f"its base {spec.base!r} is itself a mix")
        given, limbs = _written(spec.base, poses, (*above, name))
    own = _said(spec)
    if "root" in own and "anchor" not in own:
        given.pop("anchor", None)
    for limb in LIMBS:
        part = own.pop(limb, None)
        if isinstance(part, LegSpec | ArmSpec):
            limbs[limb] = _layered(limbs[limb], _said(part))
    return given | own, limbs


def _said(spec: PoseSpec | LegSpec | ArmSpec) -> Given:
    """The fields of a record that say something."""
    names = (field.name for field in fields(spec))
    return {name: value for name in names if (value := getattr(spec, name)) is not None}


def _layered(base: Given, own: Given) -> Given:
    """A limb over its base; what contradicts the new form is dropped."""
    dropped: set[str] = set()
    for new, old in _REPLACES:
        if new & own.keys():
            dropped |= old - own.keys()
    return {k: v for k, v in base.items() if k not in dropped} | own


def _limb(name: str, given: Given) -> LimbPosture:
    """A limb's numbers with everything unsaid at rest."""
    leg = name.endswith("leg")
    values = {key: _row(value) for key, value in given.items()}
    contact = given.get("ankle_at" if leg else "wrist_at")
    on = contact.on if isinstance(contact, Contact) else "world"
    if not isinstance(contact, Contact):
        values.setdefault("hip" if leg else "shoulder", _NONE)
        values.setdefault("knee" if leg else "elbow", (0.0,))
    if leg:
        if "toes" in values or "sole" in values:
            values.setdefault("toes", (1.0, 0.0, 0.0))
            values.setdefault("sole", (0.0, 1.0, 0.0))
        else:
            values.setdefault("ankle", (0.0,))
    else:
        values.setdefault("girdle", _NONE)
        values.setdefault("curl", (_RELAXED,))
        if "fingers" in values or "palm" in values:
            values.setdefault("fingers", (1.0, 0.0, 0.0))
            values.setdefault("palm", (0.0, -1.0, 0.0))
        else:
            values.setdefault("wrist", (0.0,))
            values.setdefault("pronation", (0.0,))
    return LimbPosture(values, on)


def _row(value: object) -> Row:
    if isinstance(value, Contact):
        return value.point
    if isinstance(value, tuple):
        return tuple(float(part) for part in value)
    return (float(value),) if isinstance(value, float | int) else ()
