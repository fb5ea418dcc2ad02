"""What a person may have told, and when."""

from datetime import date, timedelta

from companion.domain.caution import Condition, Precaution
from companion.domain.exercise import Side
from companion.domain.felt import Felt, Tingling
from companion.domain.person import Person, Referral
from companion.domain.stop import Furthest
from companion.store.telling import Telling
from tests.store.examples import DAY, NINE

SORE = Felt(4, 2, Furthest.CALF, Tingling.USUAL)
PERSON = Person(
    Side.LEFT,
    Condition.STENOSIS,
    frozenset({Precaution.OSTEOPOROSIS, Precaution.SORE_KNEE}),
    (Referral("Ms Ito", DAY, frozenset({"pelvic-tilt", "childs-pose"})),),
)


def told(number: int, what: object, day: date = DAY) -> Telling[object]:
    at = NINE + timedelta(minutes=number)
    return Telling(f"t{number}", at, day, "Europe/London", what)
