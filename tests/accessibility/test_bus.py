"""Every page and dialog, read over the real AT-SPI and held to rules like axe's."""

import shutil

import pytest

from tests.accessibility.report import NEEDED, audit
from tests.accessibility.rule import RULES
from tests.assistive_bus import LAUNCHER

_STATES = 130  # the gallery has more and more


@pytest.mark.xvfb
@pytest.mark.untraced
@pytest.mark.timeout(600)  # 35 s of work, on a machine that may do much else
@pytest.mark.skipif(
    not (all(shutil.which(one) for one in NEEDED) and LAUNCHER.exists()),
    reason="needs an X server, D-Bus and at-spi2-core; make test has them",
)
def test_no_page_or_dialog_has_an_unnamed_control_a_wrong_role_or_another_fault() -> (
    None
):
    found = audit()
    assert len(found.states) > _STATES
    assert all(found.passes[rule.name] for rule in RULES), "no rule looks at nothing"
    assert found.lines == [], found.table()
