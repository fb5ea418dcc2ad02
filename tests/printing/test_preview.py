from PySide6.QtGui import QColor

from companion.printing.preview import page_image
from companion.printing.tone import Tone
from companion.printing.typeface import Typeface
from tests.printing.samples import todays


def test_a_page_is_shown_in_its_shape_on_white(typeface: Typeface) -> None:
    image = page_image(todays(1).pages[0], typeface, 420, 1.5)

    assert (image.width(), image.height()) == (630, 891)
    assert image.devicePixelRatio() == 1.5
    assert image.pixelColor(3, 3) == QColor(Tone.WHITE)


def test_the_stop_sign_is_red(typeface: Typeface) -> None:
    page = todays(1).pages[0]
    image = page_image(page, typeface, 840, 1.0)
    reds = sum(
        image.pixelColor(x, y) == QColor(Tone.RED)
        for x in range(70, 140, 2)
        for y in range(300, 380, 2)
    )

    assert reds > 200
