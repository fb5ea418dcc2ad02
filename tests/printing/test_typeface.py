from pathlib import Path

import pytest

from companion.printing.lettering import Lettering
from companion.printing.typeface import UNITS_PER_POINT, Typeface


def test_a_width_grows_with_the_size(typeface: Typeface) -> None:
    small = typeface.width("Bridge", Lettering(11))
    large = typeface.width("Bridge", Lettering(22))

    assert large == pytest.approx(2 * small, rel=0.01)


def test_bold_is_wider(typeface: Typeface) -> None:
    plain = typeface.width("Bridge", Lettering(11))

    assert typeface.width("Bridge", Lettering(11, bold=True)) > plain


def test_letters_are_not_joined(typeface: Typeface) -> None:
    body = Lettering(11)
    apart = sum(typeface.width(letter, body) for letter in "fi")

    assert typeface.width("fi", body) == pytest.approx(apart, rel=0.03)


def test_sizes_are_whole_paper_units(typeface: Typeface) -> None:
    assert typeface.font(Lettering(11)).pixelSize() == 11 * UNITS_PER_POINT


@pytest.mark.usefixtures("qapp")
def test_a_missing_font_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError, match="Inter-Regular"):
        Typeface(tmp_path)
