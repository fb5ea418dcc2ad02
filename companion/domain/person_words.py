"""Causes and precautions as a person reads them, and what each does to the plan.

What they do is written in the cautions of the exercises (clinical.md 1G, 5.3); these
are the same things in one line each, for the form that asks.
"""

from companion.domain.caution import Condition, Precaution
from companion.domain.exercise import Side
from companion.domain.fact import fact
from companion.language import mark


@fact
class Named:
    """A name, and in one line what it changes."""

    name: str
    effect: str


SIDES = {
    Side.LEFT: mark("Left leg"),
    Side.RIGHT: mark("Right leg"),
    Side.BOTH: mark("Both, or not sure"),
}
CONDITIONS = {
    Condition.NOT_KNOWN: Named(
        mark("Not known yet"),
        mark("The plan keeps to exercises that suit most people."),
    ),
    Condition.NON_SPECIFIC: Named(
        mark("No special cause was found"),
        mark("Strength, walking and mobility, with the back held steady."),
    ),
    Condition.DISC_HERNIATION: Named(
        mark("A disc: bulging, prolapsed or slipped"),
        mark("Bends and stretches of the leg get smaller."),
    ),
    Condition.STENOSIS: Named(
        mark("A narrow spinal canal (stenosis)"),
        mark("Less arching. Walks may be shorter, with breaks."),
    ),
    Condition.DEEP_GLUTEAL: Named(
        mark("A nerve squeezed in the buttock (piriformis)"),
        mark("Hip exercises come first."),
    ),
    Condition.SPONDYLOLISTHESIS: Named(
        mark("A bone of the spine that slid forward"),
        mark("No arching and no turning of the back."),
    ),
}
PREGNANCY = {
    Precaution.PREGNANCY: Named(
        mark("Up to 16 weeks"), mark("Nothing face down. The rest stays as it is.")
    ),
    Precaution.PREGNANCY_OVER_16_WEEKS: Named(
        mark("Over 16 weeks"),
        mark("Nothing flat on the back. Your midwife or physiotherapist agrees first."),
    ),
}
BODY = {
    Precaution.PELVIC_GIRDLE_PAIN: Named(
        mark("Pelvic pain in or after a pregnancy"),
        mark("Nothing on one leg, and nothing that spreads the knees."),
    ),
    Precaution.OSTEOPOROSIS: Named(
        mark("Thin bones (osteoporosis)"),
        mark("Nothing that rounds or turns the back."),
    ),
    Precaution.HIP_REPLACEMENT: Named(
        mark("A new hip joint"), mark("The lying figure four is left out.")
    ),
    Precaution.SORE_HIP: Named(
        mark("A hip that hurts or pinches"),
        mark("Clamshell and lying figure four are left out."),
    ),
    Precaution.SORE_KNEE: Named(
        mark("Sore knees"), mark("Kneeling is softer, and the wall squat stays high.")
    ),
    Precaution.SORE_SHOULDER: Named(
        mark("A sore shoulder"), mark("No planks, front or side.")
    ),
    Precaution.SORE_WRIST: Named(
        mark("Sore wrists"), mark("On hands and knees you rest on your forearms.")
    ),
    Precaution.POOR_BALANCE: Named(
        mark("Unsteady on your feet"),
        mark("You hold on to something, or have a chair close by."),
    ),
}
CHOSEN_FIRST = mark("A professional chooses your exercises first.")
PLAN_FIRST = {
    Precaution.SPINAL_SURGERY: Named(mark("Surgery on the spine"), CHOSEN_FIRST),
    Precaution.FRACTURE: Named(
        mark("A broken bone in the spine, hip or leg"), CHOSEN_FIRST
    ),
    Precaution.CANCER: Named(mark("Cancer, now or in the past"), CHOSEN_FIRST),
    Precaution.INFLAMMATORY_BACK_DISEASE: Named(
        mark("An inflammatory back disease"), CHOSEN_FIRST
    ),
    Precaution.HYPERMOBILITY: Named(
        mark("Very loose joints (hypermobility)"), CHOSEN_FIRST
    ),
}
PRECAUTIONS = PREGNANCY | BODY | PLAN_FIRST
