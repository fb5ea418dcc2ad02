"""Pictures kept on disk between two starts; a folder that refuses is no fault."""

from pathlib import Path

from PySide6.QtCore import QIODevice, QSaveFile
from PySide6.QtGui import QImage

MOST_FILES = 400
_FOLDER = "pictures"


class PictureFolder:
    """PNG files of one edition of the drawings; older editions are thrown away."""

    def __init__(self, folder: Path, edition: str, most: int = MOST_FILES) -> None:
        self._all = folder / _FOLDER
        self._folder = self._all / edition
        self._most = most
        self._tidied = False

    def read(self, name: str) -> QImage | None:
        """The picture of a name, if there is a sound one."""
        path = self._path(name)
        if not path.is_file():
            return None
        image = QImage(str(path))
        return None if image.isNull() else image

    def write(self, name: str, image: QImage) -> None:
        """Keep a picture, whole or not at all."""
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            if not self._tidied:
                self._tidied = True
                self._tidy()
        except OSError:
            return
        file = QSaveFile(str(self._path(name)))
        if file.open(QIODevice.OpenModeFlag.WriteOnly):
            image.save(file, "PNG")  # type: ignore[call-overload] # the stub wants bytes
            file.commit()

    def _path(self, name: str) -> Path:
        return self._folder / f"{name}.png"

    def _tidy(self) -> None:
        """Delete our files of other editions, and the oldest when there are many."""
        for other in self._all.iterdir():
            if other != self._folder and other.is_dir():
                for file in other.glob("*.png"):
                    file.unlink()
                other.rmdir()
        files = sorted(self._folder.glob("*.png"), key=lambda one: one.stat().st_mtime)
        for file in files[: max(0, len(files) - self._most)]:
            file.unlink()
