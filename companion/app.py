"""The composition root: opens the diary and shows the window, or says why not."""

import gc
from contextlib import ExitStack, suppress
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication, QMainWindow

from companion.clock import Clock
from companion.household import Folders, Household, Premises, house_memo
from companion.store.diary import open_diary
from companion.store.errors import AlreadyRunning, DiaryError
from companion.store.setting import LANGUAGE
from companion.ui.edition import edition
from companion.ui.icon_sheet import IconSheet
from companion.ui.theme import Theme
from companion.ui.tongue import Speech, Tongue
from companion.ui.wardrobe import ASKED_AFTER_MS, Wardrobe, ask_system
from companion.ui.window import MainWindow

if TYPE_CHECKING:
    from collections.abc import Callable

    from companion.ui.equipment import Equipment


class House:
    """All parts of the running program; ``open`` it once, ``close`` it at the end."""

    def __init__(
        self,
        application: QApplication,
        clock: Clock,
        folders: Folders,
        equipment: "Callable[[], Equipment] | None" = None,
        language: str | Speech | None = None,
    ) -> None:
        self._application = application
        self._clock = clock
        self._folders = folders
        self._at_the_end = ExitStack()
        icons, memo = edition([folders.assets / "icons"]), house_memo(folders.cache)
        self.theme = Theme(
            folders.assets,
            memo=memo,
            kept_icons=IconSheet(folders.cache / "icon-sheet", icons),
        )
        self.tongue = Tongue(application, folders.assets / "locale")
        self._language = language  # instead of the one that is set
        self._wardrobe = Wardrobe(
            application.styleHints(), self.theme, ask_system, ASKED_AFTER_MS
        )
        self._premises = Premises(
            clock, folders, self.theme, self.tongue, self._wardrobe, memo, equipment
        )
        self.window: QMainWindow | None = None
        self._household: Household | None = None
        self._closed = False

    def open(self, *, quietly: bool = False) -> QMainWindow:
        """Show the window, or what keeps the diary from being opened.

        ``quietly`` leaves it in the corner of the screen, or small where there is none.
        Raises ``AlreadyRunning`` when the window that has it open came to the front.
        """
        try:
            diary = open_diary(self._folders.data, self._clock, prove_later=True)
            self._at_the_end.callback(diary.close)
            self._at_the_end.callback(self._wardrobe.hang_up)
            household = Household(self._premises, diary, self.restart)
            self._wardrobe.put_on(household.settings)
            self.theme.dress(self._application)
            self._speak(household.settings.get(LANGUAGE))
            self._at_the_end.callback(household.leave)
            self.window = household.window()
            self._household = household
            if quietly:
                household.wait_quietly()
                return self.window
        except DiaryError as error:
            self._at_the_end.close()
            self._make_way(error)
            self.window = self._trouble(error)
        self.window.show()
        return self.window

    def close(self) -> None:
        """Let the window go, write what is waiting, and close the diary, for good.

        What was to be done with the closed diary, and waited for the end of a session,
        is done now: who has said twice to delete everything is not let down.
        """
        self._closed = True
        household = self._household
        self._leave()
        deed = household.caretaker.undone if household is not None else None
        if deed is not None:
            with suppress(DiaryError):  # nobody is there to be told; it is as it was
                deed()

    def _leave(self) -> None:
        self._household = None
        if isinstance(self.window, MainWindow):
            self.window.asks_first = False  # it was decided elsewhere that it goes
        if self.window is not None:
            self.window.close()
            self.window.deleteLater()
            self.window = None
        self._at_the_end.close()

    def restart(self, deed: "Callable[[], None]") -> None:
        """Close the diary, do something with its file, and open it again.

        Not after the end: what was still on its way then would open a window anew.
        """
        if self._closed:
            return
        asked = self._application.quitOnLastWindowClosed()
        self._application.setQuitOnLastWindowClosed(False)
        try:
            self._leave()
            _let_go()
            deed()
        except DiaryError as error:
            self.window = self._trouble(error)
            self.window.show()
        else:
            self.open()
        finally:
            self._application.setQuitOnLastWindowClosed(asked)

    def _make_way(self, error: DiaryError) -> None:
        if isinstance(error, AlreadyRunning):
            from companion.store.doorbell import came  # noqa: PLC0415 - seldom needed

            if came(self._folders.data):
                raise error

    def _speak(self, chosen: str) -> None:
        self._at_the_end.callback(self.tongue.close)
        if isinstance(self._language, Speech):
            self.tongue.speak(self._language)
        else:
            self.tongue.follow(self._language or chosen)

    def _trouble(self, error: DiaryError) -> QMainWindow:
        # Seldom needed, so it costs the usual start nothing.
        from companion.store.recovery import Recovery  # noqa: PLC0415 - as said
        from companion.ui.rescue import Rescue  # noqa: PLC0415 - as said
        from companion.ui.trouble_window import TroubleWindow  # noqa: PLC0415 - as said

        self.theme.dress(self._application)
        self._speak(LANGUAGE.default)
        recovery = Recovery(self._folders.data, self._clock)
        rescue = Rescue(recovery) if recovery.helps(error) else None
        if rescue is not None:
            self._at_the_end.callback(rescue.close)
        window = TroubleWindow(self.theme, self._clock, error, rescue)
        window.try_again.connect(self._try_again)
        return window

    def _try_again(self) -> None:
        if self._closed:
            return
        before = self.window
        self.open()
        if before is not None:
            before.close()
            before.deleteLater()


def _let_go() -> None:
    """Destroy the closed window here and now.

    What is left of it would otherwise be collected by Python on any thread, such as
    one that reads the diary, and parts of Qt must not be destroyed there.
    """
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    gc.collect()
