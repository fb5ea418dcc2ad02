"""Weeks of answers that charts are tried with."""

from datetime import date, timedelta

from companion.chart.mark import Chart, ChartForm
from companion.chart.pain import pain_chart
from companion.domain.felt import Felt
from companion.domain.stop import Furthest
from companion.domain.trend import DayFelt, Sitting, Trend, moving_band, trend

FIRST = date(2026, 10, 26)
ORDER = tuple(Furthest)


def felt(number: int, leg: int, back: int = 2, furthest: int = 3) -> DayFelt:
    """What was told on a day, by its number from the first."""
    day = FIRST + timedelta(days=number)
    return DayFelt(day, Felt(leg, back, ORDER[furthest]))


def four_weeks() -> Trend:
    """Every day told, slowly better; a stop on the tenth day."""
    told = [felt(n, 6 - n // 8, 4 - n // 8, 5 - n // 9) for n in range(28)]
    return trend(FIRST, 4, told, [Sitting(FIRST + timedelta(days=9), 1)])


def sparse() -> Trend:
    """Three days a week told, with a silence of three weeks."""
    days = [n for n in range(84) if n % 7 in (0, 2, 4) and not 28 <= n < 50]
    told = [felt(n, 4 + n % 3, 2 + n % 2, n % 6) for n in days]
    return trend(FIRST, 12, told, [Sitting(FIRST + timedelta(days=30), 1)])


def silent(weeks: int = 4) -> Trend:
    """Nothing told."""
    return trend(FIRST, weeks, (), ())


def painted(spread: Trend, form: ChartForm) -> Chart:
    """The chart of pain as the screen has it."""
    return pain_chart(spread, moving_band(spread), form)


def say(day: date) -> str:
    """``26.10``."""
    return f"{day.day}.{day.month}"


def form(width: float = 704, height: float = 400, letter: float = 13) -> ChartForm:
    """Letters that are all half as wide as high."""
    return ChartForm(width, height, letter, lambda text: len(text) * letter / 2, say)
