"""How days are read and written here: by the order that this computer's region has."""

from datetime import date

from PySide6.QtCore import QLocale

from companion.domain.typed_day import read_day
from companion.language import tr
from companion.printing.calendar_words import MONTHS, plain_date
from companion.ui.widgets.day_line import DayWords


def day_words(locale: QLocale | None = None) -> DayWords:
    """The reading and writing of days, for the system's region or another."""
    form = (locale or QLocale.system()).dateFormat(QLocale.FormatType.ShortFormat)
    month_first = form.upper().lstrip("' ").startswith("M")

    def read(text: str, today: date) -> date | None:
        months = [tr(one) for one in MONTHS]
        return read_day(text, today, months, month_first=month_first)

    example = _example(form, month_first=month_first)
    return DayWords(read, plain_date, example)


def _example(form: str, *, month_first: bool) -> str:
    """13 November as it is written here in figures, with the sign between them."""
    sign = next((one for one in form if one in "./-"), ".")
    if month_first:
        return sign.join(("11", "13", "2026"))
    year_first = form.lower().lstrip("' ").startswith("y")
    parts = ("2026", "11", "13") if year_first else ("13", "11", "2026")
    return sign.join(parts)
