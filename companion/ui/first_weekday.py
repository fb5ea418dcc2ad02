"""On which day the week begins: as chosen, else as it does in this country."""

from PySide6.QtCore import QLocale

from companion.store.setting import FIRST_WEEKDAY, Settings

_WEEKDAYS = {"monday": 0, "saturday": 5, "sunday": 6}


def first_weekday(settings: Settings) -> int:
    """The first day of the week; 0 is Monday."""
    chosen = settings.get(FIRST_WEEKDAY)
    return _WEEKDAYS.get(chosen, QLocale.system().firstDayOfWeek().value - 1)
