"""Tests of the page of rules: it holds the whole rule book."""

from companion.domain.rule_book import RULES
from companion.domain.rule_chapter import chapters
from companion.domain.rule_lesson import rule_lesson


def test_every_rule_stands_on_the_page_once() -> None:
    points = [one for section in rule_lesson(13).sections for one in section.points]
    assert sorted(points) == sorted(rule.words for rule in RULES)


def test_no_heading_is_without_a_rule() -> None:
    first, *others = rule_lesson(13).sections
    assert first.text
    assert all(section.points for section in others)
    assert [one.head for one in others] == [one.title for one in chapters()]


def test_the_page_shows_its_picture_and_can_be_searched() -> None:
    lesson = rule_lesson(13)
    assert lesson.place == 13
    assert lesson.plates[lesson.cover].exercise == "supine-march"
    assert lesson.matches("flare-ups")
