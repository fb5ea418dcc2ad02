"""What exercises are called: purpose, position, and what the spine does."""

from companion.domain.exercise import Category, Position, Spine
from companion.language import mark

CATEGORY_WORDS = {
    Category.CORE_STRENGTH: mark("Strong middle"),
    Category.HIP_STRENGTH: mark("Strong hips and legs"),
    Category.STRETCH: mark("Stretch"),
    Category.NERVE_MOBILITY: mark("Nerve glide"),
    Category.MOVEMENT_BREATHING: mark("Breathing and walking"),
    Category.POSTURE_FUNCTION: mark("Everyday moves"),
}
POSITION_WORDS = {
    Position.SUPINE: mark("On your back"),
    Position.SIDE_LYING: mark("On your side"),
    Position.PRONE: mark("On your front"),
    Position.QUADRUPED: mark("Hands and knees"),
    Position.HALF_KNEELING: mark("On one knee"),
    Position.SITTING: mark("Sitting"),
    Position.STANDING: mark("Standing"),
}
SPINE_KINDS = (mark("Back stays neutral"), mark("Moves the spine"))


def is_neutral(spine: Spine) -> bool:
    """Whether the back keeps its shape."""
    return spine is Spine.NEUTRAL
