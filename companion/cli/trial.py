"""Opens everything once, to say whether this installation works."""

import sys
import tempfile
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler
from PySide6.QtGui import QImageReader
from PySide6.QtWidgets import QApplication, QMainWindow

from companion.app import House
from companion.cli.content import open_library
from companion.cli.drawing_board import application
from companion.cli.outcome import DONE, FAILED
from companion.cli.paper import write_sheet
from companion.cli.picture import canvas_of, draw
from companion.cli.plan import routine_of
from companion.cli.request import PaperRequest, PictureRequest
from companion.clock import Clock, SystemClock
from companion.domain.exercise import Level, Side
from companion.domain.history import Screening
from companion.domain.person import Person
from companion.domain.player import play
from companion.domain.record import RepDone, SessionState
from companion.domain.snapshot import plan_of
from companion.domain.timeline import timeline
from companion.domain.wording import counted
from companion.figure.illustration import Illustration, Overlays
from companion.figure.paint import to_image
from companion.household import Folders
from companion.place import assets_folder
from companion.store.check import verify
from companion.store.diary import Diary, open_diary
from companion.store.setting import MUTED
from companion.store.telling import Telling
from companion.ui.photo import FORMATS

if TYPE_CHECKING:
    from companion.ui.window import MainWindow

_SMALL = (160, 120)
_BEAT_MS = 100


_HALF_WAY = PictureRequest(
    exercise_id="",
    pose=None,
    phase=0.5,
    side=None,
    level=1,
    size=(320, 240),
    overlays=frozenset(),
    out=Path(),
)


class _FailedError(Exception):
    """A check found something that does not work."""


def _try(title: str, check: Callable[[Path], str], folder: Path) -> bool:
    try:
        words = check(folder)
    except Exception as error:  # noqa: BLE001 - whatever fails is the answer sought
        reason = " ".join(str(error).split()) or type(error).__name__
        sys.stdout.write(f"FAILED {title}: {reason}\n")
        return False
    sys.stdout.write(f"ok {title}: {words}\n")
    return True


def _demand(fact: object, otherwise: str) -> None:
    if not fact:
        raise _FailedError(otherwise)


def _exercises(_: Path) -> str:
    library = open_library()
    _demand(not library.faults, "; ".join(map(str, library.faults)))
    return f"{counted(len(library.ids()), 'file', 'files')} read"


def _poses(_: Path) -> str:
    drawn = 0
    for exercise in open_library().exercises():
        canvas = canvas_of(_SMALL, flat=False)
        picture = Illustration(exercise, Level.L1, Side.RIGHT, canvas)
        for name in exercise.poses:
            scenes = (picture.ground(), picture.pose(name, Overlays(spine=True)))
            image = to_image(scenes, *_SMALL)
            _demand(not image.isNull(), f"{exercise.id}, {name} is empty")
            drawn += 1
    return f"{drawn} drawn"


def _pictures(folder: Path) -> str:
    exercise = open_library().exercises()[0]
    kinds = ("png", "svg", "pdf")
    for kind in kinds:
        out = folder / f"picture.{kind}"
        draw(replace(_HALF_WAY, exercise_id=exercise.id, out=out), exercise)
        _demand(out.stat().st_size, f"{out.name} is empty")
    return f"{', '.join(kinds)} written"


def _photos(_: Path) -> str:
    """Whether Qt brings what reads a person's photos: a package may lack a part."""
    known = {bytes(one.data()) for one in QImageReader.supportedImageFormats()}
    missing = ", ".join(sorted(one.decode() for one in FORMATS - known))
    _demand(not missing, f"{missing} cannot be read")
    return f"{counted(len(FORMATS), 'kind', 'kinds')} can be read"


def _diary(folder: Path) -> str:
    clock = SystemClock()
    now = clock.now()
    with open_diary(folder, clock) as diary:
        _answer(diary, now)
        line = timeline(routine_of(open_library(), diary.settings, now.date()))
        key = diary.sessions.begin(plan_of(line), now, now.date(), str(now.tzinfo))
        diary.sessions.add_rep(key, RepDone(line.steps[0].rep, now), active_ms=0)
        diary.sessions.end(key, SessionState.ENDED_EARLY, now)
    with open_diary(folder, clock) as diary:
        (record,) = diary.sessions.between(now.date(), now.date())
        _demand(record.reps_done(0) == 1, "a repetition was lost")
        path = diary.path
    _demand(not verify(path), "; ".join(verify(path)))
    return "written, read again and sound"


def _answer(diary: Diary, now: datetime) -> None:
    """Answer what comes before any exercise, as a person without any sign would."""
    for fact in (Screening(now, now.date()), Person()):
        key = type(fact).__name__
        diary.told.add(Telling(key, now, now.date(), "UTC", fact))


def _paper(folder: Path) -> str:
    for name in ("today", "week"):
        pdf = folder / f"{name}.pdf"
        write_sheet(PaperRequest(name, pdf, paper="a4", data_dir=folder))
        _demand(pdf.stat().st_size, f"{pdf.name} is empty")
    return "today and week written"


def _window(folder: Path) -> str:
    with _open(folder / "window", SystemClock()) as house:
        picture = cast("QMainWindow", house.window).grab()
    _demand(not picture.isNull(), "the window is empty")
    return f"opened, {picture.width()} x {picture.height()}"


def _session(folder: Path) -> str:
    """Follow a session to its first repetition, stop it, and find both written down."""
    folder, clock = folder / "session", _HurriedClock(SystemClock())
    with open_diary(folder / "data", clock) as diary:
        diary.settings.set(MUTED, value=True)  # nobody expects to hear anything
        day = clock.now().date()
        _answer(diary, clock.now())
        line = timeline(routine_of(open_library(), diary.settings, day))
    with _open(folder, clock) as house:
        window = cast("MainWindow", house.window)
        window.play(play(line))
        page = window.session.session
        while page.player and not page.player.state.over:
            clock.pass_ms(_BEAT_MS)
            page.beat()
            if page.player.done:
                page.stop()
    with open_diary(folder / "data", clock) as diary:
        (record,) = diary.sessions.between(day, day)
    _demand(record.reps_done(0) == 1, "a repetition was lost")
    _demand(record.stops, "the stop was lost")
    return "followed, stopped and saved"


class _HurriedClock:
    """The computer's time of day; spans of time pass as they are told to."""

    def __init__(self, clock: SystemClock) -> None:
        self._began, self._passed_ms = clock.now(), 0

    def pass_ms(self, span: int) -> None:
        self._passed_ms += span

    def now(self) -> datetime:
        return self._began + timedelta(milliseconds=self._passed_ms)

    def monotonic_ms(self) -> int:
        return self._passed_ms


@contextmanager
def _open(folder: Path, clock: Clock) -> Iterator[House]:
    """The program with its window, on a folder of its own, without complaints."""
    board = application(QApplication)
    _demand(isinstance(board, QApplication), "there is no place for a window")
    folders = Folders(folder / "data", folder / "cache", assets_folder())
    with _complaints_of_qt() as complaints:
        house = House(cast("QApplication", board), clock, folders)
        try:
            house.open()
            yield house
        finally:
            house.close()
    _demand(not complaints, "; ".join(complaints))


@contextmanager
def _complaints_of_qt() -> Iterator[list[str]]:
    """What Qt complains of meanwhile, but for what a window without a screen lacks."""
    heard: list[str] = []

    def listen(_: QtMsgType, __: QMessageLogContext, message: str) -> None:
        if "propagateSizeHints" not in message:
            heard.append(message)

    before = qInstallMessageHandler(listen)
    try:
        yield heard
    finally:
        qInstallMessageHandler(before)


CHECKS: Mapping[str, Callable[[Path], str]] = {
    "exercises": _exercises,
    "poses": _poses,
    "pictures": _pictures,
    "photos": _photos,
    "diary": _diary,
    "paper": _paper,
    "window": _window,
    "session": _session,
}


def try_everything(checks: Mapping[str, Callable[[Path], str]] = CHECKS) -> int:
    """Do every check, one line each; one that fails does not stop the rest."""
    board = application(QApplication)
    with tempfile.TemporaryDirectory(prefix="companion-self-test-") as name:
        results = [_try(title, check, Path(name)) for title, check in checks.items()]
    del board
    return DONE if all(results) else FAILED
