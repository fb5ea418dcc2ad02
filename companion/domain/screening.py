"""Red flags: what to ask, how urgent a yes is, and the short lines people read.

All items of clinical.md section 2, in our own words. A sign is a reason to be looked
at, never a finding: the words say "get checked" and name no illness.
"""

from enum import StrEnum

from companion.domain.fact import fact


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
    ("ce_saddle", "Is it numb, tingling or odd between your legs, or when you wipe?"),
    ("ce_bladder_start", "Is it hard to start to pee, or can you not pee at all?"),
    ("ce_bladder_feel", "Can you not feel pee passing, or whether you need to go?"),
    ("ce_bladder_control", "Do you leak pee, or can you not hold it?"),
    ("ce_bowel", "Can you not hold or not feel a bowel movement?"),
    ("ce_sex", "Is feeling or function in sex newly lost, with back or leg pain?"),
    ("bilateral", "Is there pain, tingling, weakness or numbness in both legs?"),
    (
        "bilateral_weak",
        "Do your legs give way, or do you have new trouble walking?",
    ),
    ("trauma", "Did it start with a serious fall or accident?"),
    ("chest", "Do you have chest pain with your back pain?"),
    (
        "mscc",
        (
            "Do you have or did you have cancer, with new bad spine pain, weak limbs or"
            " trouble walking?"
        ),
    ),
    (
        "sepsis",
        "Do you feel very ill with it: confused, fast breathing, blotchy skin?",
    ),
)
_TODAY = (
    ("foot_drop", "Does a foot drag or slap, or can you not lift your toes?"),
    ("progressive_weak", "Is one leg clearly getting weaker, over hours or days?"),
    (
        "fever",
        (
            "Do you have a high temperature, shivers, a recent bad infection or weak"
            " defences?"
        ),
    ),
    ("weight", "Are you losing weight without trying?"),
    ("lump", "Is there a lump in your back, or has your back changed shape?"),
    ("night", "Does the pain not ease with rest, or is it much worse at night?"),
    ("thoracic", "Is the pain between your shoulder blades?"),
    (
        "fracture",
        (
            "Did a small knock bring sudden pain, and are you over 50, or with thin"
            " bones or long use of steroids?"
        ),
    ),
    (
        "pregnant_bleed",
        (
            "Are you pregnant with bleeding, fluid loss, tightenings, headache or chest"
            " pain?"
        ),
    ),
    ("calf", "Is one calf swollen, hot or red?"),
)
_SOON = (
    ("no_better", "Is it no better after a few weeks of home care, or getting worse?"),
    ("activities", "Does pain stop you from normal activities?"),
    ("severe_week", "Has pain stayed very bad for about a week?"),
    ("severe_exercise", "Do the exercises bring very bad pain?"),
    ("no_change", "Is there no change after two weeks of the plan?"),
    ("numb_patch", "Is there a new numb patch in one leg that stays?"),
    ("stops", "Were three sessions stopped within seven days?"),
    ("not_settled", "Is pain not back to usual three days after a session?"),
    (
        "first_episode",
        "Is this the first time, and are you under 20 or over 55?",
    ),
    (
        "background",
        "Have you had cancer, long use of steroids, or an inflammatory disease?",
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
            "Numb or odd feeling around the genitals or back passage", ("ce_saddle",)
        ),
        HelpLine(
            "Cannot start to pee, cannot feel it, or leak",
            ("ce_bladder_start", "ce_bladder_feel", "ce_bladder_control"),
        ),
        HelpLine("Cannot hold or feel a bowel movement", ("ce_bowel",)),
        HelpLine("New loss of feeling or function during sex", ("ce_sex",)),
        HelpLine("Pain, numbness or weakness in both legs", ("bilateral",)),
        HelpLine("Legs giving way, or new trouble walking", ("bilateral_weak",)),
        HelpLine("It began with a serious fall or accident", ("trauma",)),
        HelpLine("Chest pain together with back pain", ("chest",)),
        HelpLine("Cancer, now or in the past, with new severe spine pain", ("mscc",)),
        HelpLine("Feeling very ill, confused, or breathing fast", ("sepsis",)),
    ),
    Tier.TODAY: (
        HelpLine(
            "A foot that drags or slaps, or a leg getting weaker",
            ("foot_drop", "progressive_weak"),
        ),
        HelpLine("High temperature, shivers, or losing weight", ("fever", "weight")),
        HelpLine("Pain that rest does not ease, or much worse at night", ("night",)),
        HelpLine(
            "A lump, a new shape, or pain between the shoulders",
            ("lump", "thoracic"),
        ),
        HelpLine(
            "Sudden pain after a small knock, over 50 or thin bones", ("fracture",)
        ),
        HelpLine(
            "One calf swollen, hot or red; or pregnant and bleeding",
            ("calf", "pregnant_bleed"),
        ),
    ),
    Tier.SOON: (
        HelpLine("No better after a few weeks, or getting worse", ("no_better",)),
        HelpLine(
            "Pain stops normal activities, or stays bad for a week",
            ("activities", "severe_week"),
        ),
        HelpLine("A numb patch in one leg that stays", ("numb_patch",)),
        HelpLine(
            "Very bad pain in exercises, or no change in two weeks",
            ("severe_exercise", "no_change"),
        ),
        HelpLine(
            "Three stopped sessions in a week, or sore for three days",
            ("stops", "not_settled"),
        ),
        HelpLine(
            "First time under 20 or over 55, or a past serious illness",
            ("first_episode", "background"),
        ),
    ),
}
# What the printed sheet shows: room for longer lines, and for no more of those that
# can wait than fit on one page.
PAPER_LINES = {
    Tier.NOW: (
        HelpLine(
            "Numb, tingling or odd feeling between the legs, around the genitals or"
            " back passage",
            ("ce_saddle",),
        ),
        HelpLine(
            "Hard to start to pee, cannot pee, cannot feel it, or it leaks",
            ("ce_bladder_start", "ce_bladder_feel", "ce_bladder_control"),
        ),
        HelpLine("Cannot hold or feel a bowel movement", ("ce_bowel",)),
        HelpLine(
            "New loss of feeling or function in sex, with back or leg pain", ("ce_sex",)
        ),
        HelpLine(
            "Pain, tingling, weakness or numbness in both legs, legs giving way, or"
            " new trouble walking",
            ("bilateral", "bilateral_weak"),
        ),
        HelpLine("Back pain after a serious fall or accident", ("trauma",)),
        HelpLine("Back pain with chest pain", ("chest",)),
        HelpLine(
            "Back pain and very ill: confused, fast breathing, mottled skin",
            ("sepsis",),
        ),
        HelpLine(
            "You have or had cancer, with new severe spine pain, weak limbs or trouble"
            " walking",
            ("mscc",),
        ),
    ),
    Tier.TODAY: (
        HelpLine("A foot that drags or slaps, or toes you cannot lift", ("foot_drop",)),
        HelpLine("One leg clearly weaker over hours or days", ("progressive_weak",)),
        HelpLine("Fever, shivers or a recent serious infection", ("fever",)),
        HelpLine("Pain no rest eases, or much worse at night", ("night",)),
        HelpLine("Losing weight without trying", ("weight",)),
        HelpLine("A lump in the back, or the back has changed shape", ("lump",)),
        HelpLine("Pain between the shoulder blades", ("thoracic",)),
        HelpLine(
            "Sudden pain after a minor knock, if you are over 50, have thin bones or"
            " take steroids",
            ("fracture",),
        ),
        HelpLine("One calf swollen, hot and red", ("calf",)),
        HelpLine(
            "Pregnant with bleeding, fluid loss or tightenings", ("pregnant_bleed",)
        ),
    ),
    Tier.SOON: (
        HelpLine("Not better after a few weeks of home care", ("no_better",)),
        HelpLine(
            "Three stopped sessions in a week, or pain not back to usual after 3 days",
            ("stops", "not_settled"),
        ),
        HelpLine("A new steady numb patch in one leg", ("numb_patch",)),
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
