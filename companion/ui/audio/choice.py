"""What the person wishes to hear, as the settings keep it."""

from dataclasses import dataclass

from companion.store.setting import (
    MUTED,
    SPEECH_SPEED,
    TONE_VOLUME,
    VOICE,
    VOICE_ON,
    VOICE_VOLUME,
    Settings,
)


@dataclass(frozen=True, slots=True)
class Choice:
    """Volumes from 0 to 1; ``speed`` is a share of the usual one."""

    muted: bool = False
    tone_volume: float = 0.7
    voice_on: bool = True
    voice_volume: float = 1.0
    voice: str = ""
    speed: float = 1.0


def read_choice(settings: Settings) -> Choice:
    """What was chosen last."""
    return Choice(
        muted=settings.get(MUTED),
        tone_volume=settings.get(TONE_VOLUME),
        voice_on=settings.get(VOICE_ON),
        voice_volume=settings.get(VOICE_VOLUME),
        voice=settings.get(VOICE),
        speed=settings.get(SPEECH_SPEED),
    )


def keep_choice(settings: Settings, before: Choice, after: Choice) -> None:
    """Keep what has changed."""
    for setting, old, new in (
        (MUTED, before.muted, after.muted),
        (VOICE_ON, before.voice_on, after.voice_on),
    ):
        if old is not new:
            settings.set(setting, new)
    for amount, was, now in (
        (TONE_VOLUME, before.tone_volume, after.tone_volume),
        (VOICE_VOLUME, before.voice_volume, after.voice_volume),
        (SPEECH_SPEED, before.speed, after.speed),
    ):
        if was != now:
            settings.set(amount, now)
    if before.voice != after.voice:
        settings.set(VOICE, after.voice)
