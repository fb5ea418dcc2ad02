"""The language the program speaks: the chosen one, or the computer's; changes live.

tongue.follow("system")     speak what the setting says
tongue.speak(speech)        speak any other, such as the made-up one of the tests
tongue.changed              everything shown has to be shown anew
tongue.hold()               while a session runs: another language waits for release()
"""

from pathlib import Path

from PySide6.QtCore import QLocale, QObject, QSignalBlocker, Qt, QTranslator, Signal
from PySide6.QtWidgets import QApplication

from companion.domain.fact import fact
from companion.language import (
    ENGLISH,
    LANGUAGES,
    Catalogue,
    English,
    best_language,
    speak,
)


@fact
class Speech:
    """One language: its texts, its folder of content, and what Qt itself says."""

    code: str
    catalogue: Catalogue
    folder: Path | None = None
    right_to_left: bool = False
    of_qt: QTranslator | None = None

    @property
    def overlays(self) -> Path | None:
        """The texts of the exercises; None in English."""
        return self.overlays_of("exercises")

    def overlays_of(self, kind: str) -> Path | None:
        """The texts of a kind of content, such as ``learn``; None in English."""
        return None if self.folder is None else self.folder / kind


IN_ENGLISH = Speech(ENGLISH, English())


def speech_in(code: str, locale_folder: Path) -> Speech:
    """A language by its two letters."""
    if code == ENGLISH:
        return IN_ENGLISH
    # Not of an English start.
    from companion.translation import catalogue, words_of_qt  # noqa: PLC0415 - as said

    return Speech(
        code,
        catalogue(locale_folder, code),
        locale_folder / code,
        QLocale(code).textDirection() is Qt.LayoutDirection.RightToLeft,
        words_of_qt(code),
    )


def _spoken_here(code: str) -> QLocale:
    """The language, as it is spoken in the country of the computer."""
    return QLocale(QLocale.codeToLanguage(code), QLocale.system().territory())


def _tell_readers(code: str) -> None:
    """Have each window say in which language it is to be read (WCAG 3.1.1).

    Times and dates are spelled by ``QLocale.system()``, which stays as it is.
    """
    QLocale.setDefault(_spoken_here(code))
    for window in QApplication.topLevelWidgets():
        window.unsetLocale()  # to the new one, and all inside with it


class Tongue(QObject):
    """Lets the program and Qt speak one language; English at first."""

    changed = Signal()

    def __init__(self, application: QApplication, locale_folder: Path) -> None:
        super().__init__()
        self._application = application
        self._locale = locale_folder
        self._held = False
        self._waiting: Speech | None = None
        self.speech = IN_ENGLISH

    @property
    def code(self) -> str:
        """The language spoken now, such as ``de``."""
        return self.speech.code

    def follow(self, chosen: str) -> None:
        """Speak a chosen language, or for ``system`` that of the computer."""
        code = self.code_of(chosen)
        if code != self.code or self._waiting is not None:
            self.speak(speech_in(code, self._locale))
        elif QLocale().name() != _spoken_here(code).name():
            _tell_readers(code)  # the first language of a computer set to another one

    def code_of(self, chosen: str) -> str:
        """The language that is meant by a choice, such as ``de`` by ``system``."""
        wished = QLocale.system().uiLanguages() if chosen not in LANGUAGES else ()
        return best_language(chosen, wished)

    def speak(self, speech: Speech) -> None:
        """Speak this language from now on, or when a session is over."""
        if self._held:
            self._waiting = speech
            return
        before, self.speech = self.speech, speech
        speak(speech.catalogue, speech.code)
        _tell_readers(speech.code)
        if before.of_qt is not None:
            self._application.removeTranslator(before.of_qt)
        if speech.of_qt is not None:
            self._application.installTranslator(speech.of_qt)
        if before.right_to_left is not speech.right_to_left:
            left, right = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft
            self._application.setLayoutDirection(
                right if speech.right_to_left else left
            )
        self.changed.emit()

    def hold(self) -> None:
        """Go on in this language: half a session in another would only disturb."""
        self._held = True

    def release(self) -> None:
        """Speak what was chosen meanwhile."""
        self._held = False
        waiting, self._waiting = self._waiting, None
        if waiting is not None:
            self.speak(waiting)

    def close(self) -> None:
        """Go back to English, for whoever uses the application next; tells nobody."""
        self._held, self._waiting = False, None
        with QSignalBlocker(self):
            if self.speech is not IN_ENGLISH:
                self.speak(IN_ENGLISH)
