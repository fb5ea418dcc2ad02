"""How many examples Hypothesis tries: in the suite, and the long way, `make thorough`.

    @settings(max_examples=examples(25))

A bare number would hold for the long way too, which then were no longer.
"""

from hypothesis import settings

_SUITE, _THOROUGH = 60, 1000


def set_out() -> None:
    """Begin as the suite; pytest's ``--hypothesis-profile`` may choose another way.

    A busy machine is no fault of a rule, so no example has a deadline.
    """
    settings.register_profile("suite", deadline=None, max_examples=_SUITE)
    settings.register_profile("thorough", deadline=None, max_examples=_THOROUGH)
    settings.load_profile("suite")


def examples(count: int) -> int:
    """So many in the suite, and as many times more in the long way as elsewhere."""
    return count * settings().max_examples // _SUITE
