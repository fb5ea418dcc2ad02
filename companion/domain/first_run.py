"""The first run: four short steps that can be left and come back to.

It is over when the person has told about themselves; a draft of it is kept until then.
"""

from companion.domain.fact import fact
from companion.domain.intake import Intake
from companion.domain.way import Step
from companion.language import mark

TOO_YOUNG = mark(
    "Please ask a doctor or physiotherapist: younger people need a plan of their own."
)
TIPS = (
    mark("Move slowly and with control."),
    mark("Stay inside your comfort zone. Never push or force."),
    mark("Stop at once with more pain, tingling or numbness."),
    mark("Keep your back and hips in their easy middle shape."),
    mark("In a class, talk to the instructor first."),
)


@fact
class FirstRun:
    """How far it has come; ``old_enough`` is None until it is answered."""

    step: Step = Step.WHAT
    old_enough: bool | None = None
    intake: Intake = Intake()
