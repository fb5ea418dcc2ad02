"""Twelve people, told from day to day; what they saw is kept in tests/reference."""

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path
from shutil import disk_usage
from tempfile import TemporaryDirectory

import pytest
from PySide6.QtWidgets import QApplication

from companion.domain.felt import Felt, Tingling
from companion.domain.stop import Furthest
from tests.journeys.forms import About, Asked
from tests.journeys.story import Story
from tests.journeys.story_day import CALM

# The parts met here have tests of their own; traced, this takes twice as long.
pytestmark = [pytest.mark.untraced, pytest.mark.timeout(300)]
MONDAY = date(2026, 11, 2)


MEMORY = Path("/dev/shm")  # noqa: S108 - a folder of our own is made in it


@pytest.fixture(scope="module")
def cache(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Exercises, icons and pictures as the first story has read them."""
    return tmp_path_factory.mktemp("cache")


@pytest.fixture
def story(qapp: QApplication, cache: Path) -> Iterator[Story]:
    """On a disk in memory where there is one: each repetition waits for the disk."""
    room = MEMORY.is_dir() and disk_usage(MEMORY).free > 50_000_000
    with TemporaryDirectory(dir=MEMORY if room else None) as folder:
        yield Story(qapp, Path(folder), cache)


def on(number: int, hour: str = "09:30") -> str:
    """A day of the story, 0 is its first Monday, as the driver takes it."""
    return f"{MONDAY + timedelta(days=number)} {hour}"


def test_a_good_six_weeks(story: Story) -> None:
    # Pain goes down, as it mostly does.
    for week, leg in enumerate((3, 3, 2, 2, 1, 1)):
        felt = Felt(leg, 1, Furthest.THIGH, Tingling.USUAL)
        for weekday in (0, 2, 4):
            with story.day(on(7 * week + weekday)) as day:
                if (week, weekday) == (0, 0):
                    day.first_run()
                day.look()
                day.accept_offers()
                day.check_in(felt)
                day.follow()
                day.after(effort=4)
            with story.day(on(7 * week + weekday + 1)) as day:
                day.morning("Same", "Thigh")
    story.compare("good-six-weeks")


def test_a_flare_up_in_week_two(story: Story) -> None:
    for number in (0, 2, 4):
        with story.day(on(number)) as day:
            if not number:
                day.first_run()
            day.check_in(CALM)
            day.follow()
            day.after(effort=5)
        with story.day(on(number + 1)) as day:
            day.morning("Same", "Thigh")
    with story.day(on(7)) as day:
        day.check_in(Felt(8, 4, Furthest.CALF, Tingling.USUAL))
        day.look()
    with story.day(on(8)) as day:
        day.look()
        day.press("What helps")
        day.press("Close")
    with story.day(on(9)) as day:
        day.look()
        day.press("Yes")
        day.check_in(Felt(5, 3, Furthest.CALF, Tingling.USUAL))
        day.follow()
        day.after()
    for number in (11, 14, 16, 18, 21):
        with story.day(on(number)) as day:
            day.look()
            day.check_in(Felt(3, 2, Furthest.THIGH, Tingling.USUAL))
            day.follow()
            day.after(effort=4)
    story.compare("flare-up-in-week-two")


def test_two_stops_in_a_row(story: Story) -> None:
    with story.day(on(0)) as day:
        day.first_run()
        day.check_in(CALM)
        day.run_to("Abdominal brace")
        day.stop("More pain", "Thigh", then=CALM)
        day.look()
    with story.day(on(1)) as day:
        day.look()
        day.morning("Same", "Thigh")
    with story.day(on(2)) as day:
        day.look()
        day.check_in(CALM)
        day.run_to("Abdominal brace")
        day.stop("It spread down", then=Felt(4, 1, Furthest.CALF, Tingling.USUAL))
        day.look()
        day.wait(hours=2.5)
        day.look()
        day.rate_now(Felt(3, 1, Furthest.THIGH, Tingling.USUAL))
    with story.day(on(4)) as day:
        day.look()
        day.check_in(CALM)
        day.follow()
        day.after(effort=3)
    with story.day(on(7)) as day:
        before, since = (Asked("Ms Lind", f"2026-11-0{one}") for one in (3, 9))
        day.ask_for("Abdominal brace", before, since)
        day.look()
        day.check_in(CALM)
        day.doses()
    story.compare("two-stops-in-a-row")


def test_cauda_equina_answers(story: Story) -> None:
    with story.day(on(0)) as day:
        day.first_run(last="Start today", in_full=True)
        day.check_in(CALM, yes=0)
        day.look()
    with story.day(on(1)) as day:
        day.look()
        day.clear("Dr Okafor")
        day.look()
    story.compare("cauda-equina-answers")


def test_pregnant_over_sixteen_weeks(story: Story) -> None:
    with story.day(on(0)) as day:
        day.first_run(About("Right leg", "Not known yet", "Over 16 weeks"))
        day.look()
        agreed = Asked("Ms Lind, midwife", "2026-11-02")
        day.write_down(About(asked=agreed))
        day.look()
        day.check_in(CALM)
        day.follow()
        day.after(effort=4)
    story.compare("pregnant")


def test_stenosis_with_a_clinics_flexion_plan(story: Story) -> None:
    sato, stenosis = "Mr Sato, physiotherapist", "A narrow spinal canal (stenosis)"
    with story.day(on(0)) as day:
        bends = Asked(sato, "2026-10-30", ("Pelvic tilt", "Knee to chest"))
        day.first_run(About("Both, or not sure", stenosis, "No", asked=bends))
        day.look()
    with story.day(on(1)) as day:
        day.ask_for("Bottom to heels", Asked(sato, "2026-11-02"))
        day.look()
    with story.day(on(2, "07:30")) as day:
        day.look()
    with story.day(on(2, "10:30")) as day:
        day.check_in(CALM)
        day.follow()
        day.after(effort=4)
    story.compare("stenosis-with-a-flexion-plan")


def test_ten_days_away(story: Story) -> None:
    for number in (0, 2, 4):
        with story.day(on(number)) as day:
            if not number:
                day.first_run()
            day.check_in(CALM)
            day.follow()
            day.after(effort=4)
        with story.day(on(number + 1)) as day:
            day.morning("Better", "Thigh")
    with story.day(on(15)) as day:
        day.look()
        day.answer_the_list()
        day.look()
    with story.day(on(16)) as day:
        day.look()
        day.check_in(CALM)
        day.follow()
        day.after(effort=4)
    story.compare("ten-days-away")


def test_osteoporosis(story: Story) -> None:
    thin = About(
        "Left leg", "Not known yet", "No", ("Thin bones (osteoporosis)", "Sore wrists")
    )
    with story.day(on(0)) as day:
        day.first_run(thin)
        day.look()
        day.check_in(CALM)
        day.follow()
        day.after(effort=5)
    with story.day(on(28)) as day:
        day.look()
        day.answer_the_list()
        day.look()
    story.compare("osteoporosis")


def test_morning_stiffness(story: Story) -> None:
    stiff = Felt(3, 5, Furthest.THIGH, Tingling.USUAL)
    with story.day(on(0, "07:20")) as day:
        day.first_run()
        day.look()
        day.check_in(stiff)
        day.follow()
        day.after(effort=3)
    with story.day(on(2, "11:00")) as day:
        day.look()
        day.check_in(CALM)
        day.follow()
        day.after(effort=3)
    story.compare("morning-stiffness")


def test_a_night_owl_past_midnight(story: Story) -> None:
    with story.day(on(0, "23:52")) as day:
        day.first_run()
        day.check_in(CALM)
        day.follow()
        day.after(effort=4)
        day.look()
        day.history()
    with story.day(on(1, "23:30")) as day:
        day.look()
        day.morning("Same", "Thigh")
    story.compare("night-owl")


def test_travels_across_time_zones(story: Story) -> None:
    with story.day(on(0, "20:00"), "Tokyo") as day:
        day.first_run()
        day.check_in(CALM)
        day.follow()
        day.after(effort=4)
    with story.day(on(1, "08:30"), "London") as day:
        day.look()
        day.morning("Same", "Thigh")
    with story.day(on(2, "09:30"), "London") as day:
        day.check_in(CALM)
        day.follow()
        day.after(effort=4)
        day.history()
    with story.day(on(3, "23:30"), "Delhi") as day:
        day.look()
    story.compare("travels")


def test_the_sore_side_changes(story: Story) -> None:
    with story.day(on(0)) as day:
        left = About("Left leg", "A disc: bulging, prolapsed or slipped", "No")
        day.first_run(left, "Start today")
        day.check_in(CALM)
        day.sides()
        day.follow()
        day.after(effort=4)
    with story.day(on(2)) as day:
        day.change_about(About("Right leg"))
        day.check_in(CALM)
        day.sides()
        day.follow()
        day.after(effort=4)
        day.history()
    story.compare("changes-side")
