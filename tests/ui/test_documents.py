import sys
from pathlib import Path

import pytest

from companion.ui.documents import documents


@pytest.mark.skipif(sys.platform != "linux", reason="the folders of a Linux desktop")
def test_a_folder_of_documents_that_is_not_there_is_not_offered(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    assert documents() == tmp_path

    (tmp_path / "Documents").mkdir()
    assert documents() == tmp_path / "Documents"
