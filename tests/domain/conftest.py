"""Says which values a case of a rule compared, as pytest does in files of tests."""

import pytest

pytest.register_assert_rewrite("tests.domain.rules")
