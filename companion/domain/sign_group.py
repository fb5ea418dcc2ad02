"""The signs in the groups in which they are asked: what belongs together, together."""

from companion.domain.fact import fact
from companion.domain.screening import SIGNS, Sign, Tier
from companion.language import mark


@fact
class SignGroup:
    """Signs under one head; ``note`` says how they are meant, if that needs words."""

    head: str
    keys: tuple[str, ...]
    note: str = ""

    @property
    def signs(self) -> tuple[Sign, ...]:
        """The signs, in the order they are asked."""
        by_key = {one.key: one for one in SIGNS}
        return tuple(by_key[key] for key in self.keys)


GROUPS = {
    Tier.NOW: (
        SignGroup(
            mark("Bladder, bowel and feeling between the legs"),
            (
                "ce_saddle",
                "ce_bladder_start",
                "ce_bladder_feel",
                "ce_bladder_control",
                "ce_bowel",
                "ce_sex",
            ),
            mark("Only what is new, or not normal for you, is a yes."),
        ),
        SignGroup(mark("Both legs"), ("bilateral", "bilateral_weak")),
        SignGroup(
            mark("How it began, and how you feel"),
            ("trauma", "chest", "mscc", "sepsis"),
        ),
    ),
    Tier.TODAY: (
        SignGroup(mark("Your legs"), ("foot_drop", "progressive_weak", "calf")),
        SignGroup(mark("Your back"), ("night", "thoracic", "lump", "fracture")),
        SignGroup(mark("Your health"), ("fever", "weight", "pregnant_bleed")),
    ),
    Tier.SOON: (
        SignGroup(
            mark("How it goes"),
            ("no_better", "activities", "severe_week", "numb_patch"),
        ),
        SignGroup(
            mark("Exercises"),
            ("severe_exercise", "no_change", "stops", "not_settled"),
            mark("If you have not begun with exercises yet, answer no."),
        ),
        SignGroup(mark("You"), ("first_episode", "background")),
    ),
}
