"""What stands below the settings of a group, and who does what is asked for there."""

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from companion.domain.onset import Onset
from companion.language import tr
from companion.store.setting import MUTED
from companion.ui.pages.about_card import AboutCard
from companion.ui.pages.hands_free_card import HandsFreeCard
from companion.ui.pages.reminder_card import ReminderCard
from companion.ui.pages.sound_card import SoundCard
from companion.ui.rooms.data_desk import DataDesk

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from companion.ui.room import Host
    from companion.ui.trial import EarTrial, SoundTrial


class SettingExtras(QObject):
    """The cards by group; sound and ear are loaded when they are first tried."""

    def __init__(self, host: "Host") -> None:
        super().__init__()
        self._host = host
        theme = host.theme
        self.sound = SoundCard(theme)
        self.hands_free = HandsFreeCard(theme, Onset().least_db)
        self.reminders = ReminderCard(theme)
        self.data = DataDesk(host)
        about = AboutCard(theme, host.crew.amenities.source_words())
        self.cards: dict[str, QWidget] = {
            "sound": self.sound,
            "session": self.hands_free,
            "reminders": self.reminders,
            "data": self.data.card,
            "about": about,
        }
        self.sound.test_asked.connect(self._play)
        self.hands_free.listening_asked.connect(self._listen)
        self.reminders.test_asked.connect(self._remind)

    @cached_property
    def _sound_trial(self) -> "SoundTrial":
        trials = self._host.crew.amenities.trials()
        trials.sound.fell_silent.connect(self.sound.show_trouble)
        return trials.sound

    @cached_property
    def _ear_trial(self) -> "EarTrial":
        ear = self._host.crew.amenities.trials().ear
        ear.level.connect(self.hands_free.show_level)
        ear.startled.connect(self.hands_free.show_hit)
        ear.failed.connect(self.hands_free.show_trouble)
        return ear

    def _play(self) -> None:
        if self._host.crew.settings.get(MUTED):
            self.sound.show_trouble(tr("Mute is on: nothing can be heard."))
            return
        self._sound_trial.play()

    def _listen(self, on: bool) -> None:
        self._ear_trial.listen(on)

    def _remind(self) -> None:
        self._host.crew.amenities.reminding().try_out()
