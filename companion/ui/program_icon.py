"""The program's own icon, at all sizes, for window, tray and notes of the desktop."""

from pathlib import Path

from PySide6.QtGui import QIcon

# A window of X11 carries every size given here: 512 px alone weigh 3 MB in memory.
_SIZES = (16, 24, 32, 48, 64, 128)


def icon_file(assets: Path, size: int = 128) -> Path:
    """The picture of a size in px, one of those that come with the program."""
    return assets / "program" / f"companion-{size}.png"


def program_icon(assets: Path) -> QIcon:
    """The icon; each picture is read when that size is first asked for."""
    icon = QIcon()
    for size in _SIZES:
        icon.addFile(str(icon_file(assets, size)))
    return icon
