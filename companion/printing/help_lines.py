"""What the printed sheet says of the signs: longer lines than on the screen.

Of those that can wait no more than fit on one page.
"""

from companion.domain.screening import HelpLine, Tier
from companion.language import mark

PAPER_LINES = {
    Tier.NOW: (
        HelpLine(
            mark(
                "Numb, tingling or odd feeling between the legs, around the genitals or"
                " back passage"
            ),
            ("ce_saddle",),
        ),
        HelpLine(
            mark("Hard to start to pee, cannot pee, cannot feel it, or it leaks"),
            ("ce_bladder_start", "ce_bladder_feel", "ce_bladder_control"),
        ),
        HelpLine(mark("Cannot hold or feel a bowel movement"), ("ce_bowel",)),
        HelpLine(
            mark("New loss of feeling or function in sex, with back or leg pain"),
            ("ce_sex",),
        ),
        HelpLine(
            mark(
                "Pain, tingling, weakness or numbness in both legs, legs giving way, or"
                " new trouble walking"
            ),
            ("bilateral", "bilateral_weak"),
        ),
        HelpLine(mark("Back pain after a serious fall or accident"), ("trauma",)),
        HelpLine(mark("Back pain with chest pain"), ("chest",)),
        HelpLine(
            mark("Back pain and very ill: confused, fast breathing, mottled skin"),
            ("sepsis",),
        ),
        HelpLine(
            mark(
                "You have or had cancer, with new severe spine pain, weak limbs "
                "or trouble walking"
            ),
            ("mscc",),
        ),
    ),
    Tier.TODAY: (
        HelpLine(
            mark("A foot that drags or slaps, or toes you cannot lift"), ("foot_drop",)
        ),
        HelpLine(
            mark("One leg clearly weaker over hours or days"), ("progressive_weak",)
        ),
        HelpLine(mark("Fever, shivers or a recent serious infection"), ("fever",)),
        HelpLine(mark("Pain no rest eases, or much worse at night"), ("night",)),
        HelpLine(mark("Losing weight without trying"), ("weight",)),
        HelpLine(mark("A lump in the back, or the back has changed shape"), ("lump",)),
        HelpLine(mark("Pain between the shoulder blades"), ("thoracic",)),
        HelpLine(
            mark(
                "Sudden pain after a minor knock, if you are over 50, have thin "
                "bones or take steroids"
            ),
            ("fracture",),
        ),
        HelpLine(mark("One calf swollen, hot and red"), ("calf",)),
        HelpLine(
            mark("Pregnant with bleeding, fluid loss or tightenings"),
            ("pregnant_bleed",),
        ),
    ),
    Tier.SOON: (
        HelpLine(mark("Not better after a few weeks of home care"), ("no_better",)),
        HelpLine(
            mark(
                "Three stopped sessions in a week, or pain not back to usual "
                "after 3 days"
            ),
            ("stops", "not_settled"),
        ),
        HelpLine(mark("A new steady numb patch in one leg"), ("numb_patch",)),
    ),
}
