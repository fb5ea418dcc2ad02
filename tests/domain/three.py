"""A morning, and three exercises that are on then."""

from datetime import UTC, datetime

from tests.exercises import a_routine, an_exercise

AT = datetime(2026, 11, 23, 9, tzinfo=UTC)
THREE = a_routine(an_exercise("a"), an_exercise("b"), an_exercise("c"))
