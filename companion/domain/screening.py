"""Red flags: what to ask, how urgent a yes is, and the short lines people read.

All items of clinical.md section 2, in our own words. A sign is a reason to be looked
at, never a finding: the words say "get checked" and name no illness.
"""

from enum import StrEnum

from companion.domain.fact import fact
from companion.language import mark


class Tier(StrEnum):
    """How soon somebody should look at it."""

    NOW = "now"  # T0: emergency number or emergency department
    TODAY = "today"  # T1: the same day
    SOON = "soon"  # T2 and T3: within days to two weeks

    @property
    def locks(self) -> bool:
        """Whether a yes closes all exercises until somebody has cleared it."""
        return self is not Tier.SOON


@fact
class Sign:
    """One red flag: its key in clinical.md, its question, and its urgency."""

    key: str
    tier: Tier
    ask: str


@fact
class HelpLine:
    """A short line for reading, and the signs it stands for."""

    words: str
    keys: tuple[str, ...]


_NOW = (
    (
        "ce_saddle",
        mark("Is it numb, tingling or odd between your legs, or when you wipe?"),
    ),
    (
        "ce_bladder_start",
        mark("Is it hard to start to pee, or can you not pee at all?"),
    ),
    (
        "ce_bladder_feel",
        mark("Can you not feel pee passing, or whether you need to go?"),
    ),
    ("ce_bladder_control", mark("Do you leak pee, or can you not hold it?")),
    ("ce_bowel", mark("Can you not hold or not feel a bowel movement?")),
    (
        "ce_sex",
        mark("Is feeling or function in sex newly lost, with back or leg pain?"),
    ),
    ("bilateral", mark("Is there pain, tingling, weakness or numbness in both legs?")),
    (
        "bilateral_weak",
        mark("Do your legs give way, or do you have new trouble walking?"),
    ),
    ("trauma", mark("Did it start with a serious fall or accident?")),
    ("chest", mark("Do you have chest pain with your back pain?")),
    (
        "mscc",
        mark(
            "Do you have or did you have cancer, with new bad spine pain, weak limbs or"
            " trouble walking?"
        ),
    ),
    (
        "sepsis",
        mark("Do you feel very ill with it: confused, fast breathing, blotchy skin?"),
    ),
)
_TODAY = (
    ("foot_drop", mark("Does a foot drag or slap, or can you not lift your toes?")),
    (
        "progressive_weak",
        mark("Is one leg clearly getting weaker, over hours or days?"),
    ),
    (
        "fever",
        mark(
            "Do you have a high temperature, shivers, a recent bad infection or weak"
            " defences?"
        ),
    ),
    ("weight", mark("Are you losing weight without trying?")),
    ("lump", mark("Is there a lump in your back, or has your back changed shape?")),
    ("night", mark("Does the pain not ease with rest, or is it much worse at night?")),
    ("thoracic", mark("Is the pain between your shoulder blades?")),
    (
        "fracture",
        mark(
            "Did a small knock bring sudden pain, and are you over 50, or with thin"
            " bones or long use of steroids?"
        ),
    ),
    (
        "pregnant_bleed",
        mark(
            "Are you pregnant with bleeding, fluid loss, tightenings, headache or chest"
            " pain?"
        ),
    ),
    ("calf", mark("Is one calf swollen, hot or red?")),
)
_SOON = (
    (
        "no_better",
        mark("Is it no better after a few weeks of home care, or getting worse?"),
    ),
    ("activities", mark("Does pain stop you from normal activities?")),
    ("severe_week", mark("Has pain stayed very bad for about a week?")),
    ("severe_exercise", mark("Do the exercises bring very bad pain?")),
    ("no_change", mark("Is there no change after two weeks of the plan?")),
    ("numb_patch", mark("Is there a new numb patch in one leg that stays?")),
    ("stops", mark("Were three sessions stopped within seven days?")),
    ("not_settled", mark("Is pain not back to usual three days after a session?")),
    (
        "first_episode",
        mark("Is this the first time, and are you under 20 or over 55?"),
    ),
    (
        "background",
        mark("Have you had cancer, long use of steroids, or an inflammatory disease?"),
    ),
)
SIGNS = tuple(
    Sign(key, tier, ask)
    for tier, asked in ((Tier.NOW, _NOW), (Tier.TODAY, _TODAY), (Tier.SOON, _SOON))
    for key, ask in asked
)
# What the page "When to get help" shows. All signs are in it: several that lead to
# the same call share a line, so that nobody has to look for theirs.
HELP_LINES = {
    Tier.NOW: (
        HelpLine(
            mark("Numb or odd feeling around the genitals or back passage"),
            ("ce_saddle",),
        ),
        HelpLine(
            mark("Cannot start to pee, cannot feel it, or leak"),
            ("ce_bladder_start", "ce_bladder_feel", "ce_bladder_control"),
        ),
        HelpLine(mark("Cannot hold or feel a bowel movement"), ("ce_bowel",)),
        HelpLine(mark("New loss of feeling or function during sex"), ("ce_sex",)),
        HelpLine(mark("Pain, numbness or weakness in both legs"), ("bilateral",)),
        HelpLine(mark("Legs giving way, or new trouble walking"), ("bilateral_weak",)),
        HelpLine(mark("It began with a serious fall or accident"), ("trauma",)),
        HelpLine(mark("Chest pain together with back pain"), ("chest",)),
        HelpLine(
            mark("Cancer, now or in the past, with new severe spine pain"), ("mscc",)
        ),
        HelpLine(mark("Feeling very ill, confused, or breathing fast"), ("sepsis",)),
    ),
    Tier.TODAY: (
        HelpLine(
            mark("A foot that drags or slaps, or a leg getting weaker"),
            ("foot_drop", "progressive_weak"),
        ),
        HelpLine(
            mark("High temperature, shivers, or losing weight"), ("fever", "weight")
        ),
        HelpLine(
            mark("Pain that rest does not ease, or much worse at night"), ("night",)
        ),
        HelpLine(
            mark("A lump, a new shape, or pain between the shoulders"),
            ("lump", "thoracic"),
        ),
        HelpLine(
            mark("Sudden pain after a small knock, over 50 or thin bones"),
            ("fracture",),
        ),
        HelpLine(
            mark("One calf swollen, hot or red; or pregnant and bleeding"),
            ("calf", "pregnant_bleed"),
        ),
    ),
    Tier.SOON: (
        HelpLine(mark("No better after a few weeks, or getting worse"), ("no_better",)),
        HelpLine(
            mark("Pain stops normal activities, or stays bad for a week"),
            ("activities", "severe_week"),
        ),
        HelpLine(mark("A numb patch in one leg that stays"), ("numb_patch",)),
        HelpLine(
            mark("Very bad pain in exercises, or no change in two weeks"),
            ("severe_exercise", "no_change"),
        ),
        HelpLine(
            mark("Three stopped sessions in a week, or sore for three days"),
            ("stops", "not_settled"),
        ),
        HelpLine(
            mark("First time under 20 or over 55, or a past serious illness"),
            ("first_episode", "background"),
        ),
    ),
}


def signs(tier: Tier) -> tuple[Sign, ...]:
    """The signs of one urgency, in the order they are asked."""
    return tuple(one for one in SIGNS if one.tier is tier)


def worst(yes: frozenset[str]) -> Tier | None:
    """The most urgent tier among the signs answered with yes.

    How long a sign has been there never makes it less urgent (clinical.md 2).
    Raises ValueError for a key that is no sign.
    """
    unknown = yes - {one.key for one in SIGNS}
    if unknown:
        msg = f"no such signs: {', '.join(sorted(unknown))}"
        raise ValueError(msg)
    found = {one.tier for one in SIGNS if one.key in yes}
    return next((tier for tier in Tier if tier in found), None)
