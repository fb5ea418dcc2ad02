"""The kinds of what is told: a name in the diary for each class of facts.

To keep a new kind of fact write its class in the domain and add one line here; its
JSON follows from its fields (codec.py). A name that has landed is never changed.
"""

from companion.domain.goal import GlobalChange, Goal, Rating
from companion.domain.history import (
    AfterCheck,
    AfterRest,
    CheckIn,
    Clearance,
    Decision,
    FlareUp,
    Morning,
    NotToday,
    Screening,
    VisitNote,
    Walking,
)
from companion.domain.own_exercise import OwnExercise
from companion.domain.own_plan import OwnPlan
from companion.domain.person import Person, Referral
from companion.domain.prescription import Prescription

KINDS: dict[str, type] = {
    "check_in": CheckIn,
    "morning": Morning,
    "after_check": AfterCheck,
    "after_rest": AfterRest,
    "screening": Screening,
    "clearance": Clearance,
    "decision": Decision,
    "flare_up": FlareUp,
    "not_today": NotToday,
    "walking": Walking,
    "person": Person,
    "referral": Referral,
    "own_plan": OwnPlan,
    "own_exercise": OwnExercise,
    "visit_note": VisitNote,
    "prescription": Prescription,
    "goal": Goal,
    "goal_rating": Rating,
    "global_change": GlobalChange,
}
NAMES: dict[type, str] = {fact: name for name, fact in KINDS.items()}
