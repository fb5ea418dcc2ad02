"""How many examples Hypothesis tries: in the suite, and the long way, `make thorough`.

    @settings(max_examples=examples(25))

A bare number would hold for the long way too, which then were no longer.
"""

from hypothesis import HealthCheck, settings

_SUITE, _THOROUGH = 60, 1000
_PATIENT = (HealthCheck.too_slow,)
# For a test of which all examples share one fixture.
SHARED = (*_PATIENT, HealthCheck.function_scoped_fixture)


def set_out() -> None:
    """Begin as the suite; pytest's ``--hypothesis-profile`` may choose another way.

    A busy machine is no fault of a rule, so examples may come as slowly as they like.
    """
    for name, many in (("suite", _SUITE), ("thorough", _THOROUGH)):
        settings.register_profile(
            name, deadline=None, max_examples=many, suppress_health_check=_PATIENT
        )
    settings.load_profile("suite")


def examples(count: int) -> int:
    """So many in the suite, and as many times more in the long way as elsewhere."""
    return count * settings().max_examples // _SUITE
