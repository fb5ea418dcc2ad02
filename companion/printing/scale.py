"""Sizes of type and of boxes, normal and large (paper/PAPER.md sections 3 and 5)."""

from dataclasses import dataclass

from companion.printing.lettering import Lettering


@dataclass(frozen=True, slots=True)
class Scale:
    """Lettering by use, and the millimetres of everything that is filled in."""

    title: Lettering
    heading: Lettering
    name: Lettering
    dose: Lettering
    stop: Lettering
    body: Lettering
    label: Lettering
    cue: Lettering
    numeral: Lettering
    date: Lettering
    tick: float
    tick_group_gap: float
    pain_width: float
    pain_height: float
    strip_height: float
    badge: float
    octagon: float
    cue_gap: float
    spread: float
    large: bool

    @property
    def name_indent(self) -> float:
        """Where a name begins beside its badge."""
        return self.badge + 3.0


NORMAL = Scale(
    title=Lettering(24, bold=True, leading=1.2),
    heading=Lettering(14, bold=True),
    name=Lettering(15, bold=True, leading=1.2),
    dose=Lettering(12, bold=True),
    stop=Lettering(13, bold=True),
    body=Lettering(11),
    label=Lettering(11, bold=True),
    cue=Lettering(11, leading=1.26),
    numeral=Lettering(13, bold=True),
    date=Lettering(12, bold=True),
    tick=7.0,
    tick_group_gap=5.0,
    pain_width=17.0,
    pain_height=12.0,
    strip_height=9.0,
    badge=7.6,
    octagon=7.2,
    cue_gap=0.6,
    spread=9.0,
    large=False,
)

LARGE = Scale(
    title=Lettering(28, bold=True, leading=1.2),
    heading=Lettering(22, bold=True, leading=1.3),
    name=Lettering(21, bold=True, leading=1.2),
    dose=Lettering(17, bold=True, leading=1.3),
    stop=Lettering(18, bold=True, leading=1.3),
    body=Lettering(16, leading=1.3),
    label=Lettering(16, bold=True, leading=1.3),
    cue=Lettering(16, leading=1.26),
    numeral=Lettering(19, bold=True),
    date=Lettering(16, bold=True, leading=1.3),
    tick=9.0,
    tick_group_gap=8.0,
    pain_width=22.0,
    pain_height=16.0,
    strip_height=13.0,
    badge=10.4,
    octagon=11.0,
    cue_gap=0.9,
    spread=18.0,
    large=True,
)
