"""What is said of a day that nothing can be written down for."""

from companion.domain.draft import Fault
from companion.language import mark

DAY_FAULTS = {
    Fault.YET_TO_COME: mark("This day is still to come."),
    Fault.LONG_AGO: mark("This day is more than ten years ago."),
}
