from dataclasses import replace

from companion.printing.lettering import Lettering
from companion.printing.mark import Line, Pen, Told, Words
from companion.printing.paper import Paper, portrait
from companion.printing.sheet import Page
from companion.printing.text import Run, paragraph
from companion.printing.tone import Tone
from companion.printing.transcript import page_transcript, transcript
from tests.printing.samples import PlainRuler, todays


def test_a_page_is_read_line_by_line() -> None:
    lines = page_transcript(todays(6).pages[0]).splitlines()

    assert lines[0].startswith("Today\u2019s routine")
    assert "0 to 3" in lines
    assert any(line.startswith("1  Heel slides  Sets") for line in lines)


def test_runs_of_one_sentence_stay_together() -> None:
    text = page_transcript(todays(1).pages[0])

    assert "Emergency: call 999 now for numbness between the legs" in text


def test_pages_are_parted_by_an_empty_line() -> None:
    assert transcript(todays(6)).count("\n\n") == 1


def test_a_paragraph_is_whole_however_paper_breaks_it() -> None:
    text = page_transcript(todays(1).pages[0])

    assert "Brace gently. Keep the small hollow in your back.\n" in text


def test_a_word_that_paper_has_torn_is_whole_again() -> None:
    form, letters = portrait(Paper.A4), Lettering(11)
    runs = (Run("Hormi\u00adgueo al re-\u00a0posar 123\u200b45678\u2011x", letters),)
    marks = paragraph(PlainRuler(), runs, PlainRuler().width("Hormi-", letters)).marks

    assert (
        page_transcript(Page(form, marks, 290)) == "Hormigueo al re- posar 12345678-x"
    )


def test_boxes_and_lines_to_fill_in_are_told() -> None:
    text = transcript(todays(6))

    assert "Leg pain  [ /10 ]  Back pain  [ /10 ]" in text
    assert "3  Bird dog  Right  [ 5 ]  [ 3 ]  [ 1 ]" in text
    assert "I stopped number  ____  [ ]  pain" in text


def test_what_is_seen_and_not_written_is_told() -> None:
    form = portrait(Paper.A4)
    letters, line = Lettering(11), Line(((12, 0.9), (20, 0.9)), Pen(0.8))
    label = Words(0, 0, "Before", letters, Tone.INK, 10, 10)
    cell = replace(label, x=30, y=5.0, text="calf", beside=True)
    axis = replace(label, x=50, text="10", told="")
    marks = (label, cell, Told("____", beside=True), line, axis, Told("Leg: 2."))

    assert page_transcript(Page(form, marks, 290)) == "Before  calf  ____\nLeg: 2."


def test_what_is_told_first_begins_a_line() -> None:
    form = portrait(Paper.A4)
    words = Words(0, 0, "calf", Lettering(11), Tone.INK, 10, 10, beside=True)

    assert page_transcript(Page(form, (words,), 290)) == "calf"
    assert page_transcript(Page(form, (Told("____", beside=True),), 290)) == "____"


def test_a_stroke_that_is_no_line_to_write_on_is_passed_over() -> None:
    form = portrait(Paper.A4)
    words = Words(0, 0, "Name", Lettering(11), Tone.INK, 10, 10)
    strokes = (
        Line(((12, 0.9), (20, 3.0)), Pen(0.8)),
        Line(((12, 0.9), (20, 0.9), (22, 0.9)), Pen(0.8)),
        Line(((12, 5.0), (20, 5.0)), Pen(0.8)),
    )

    assert page_transcript(Page(form, (*strokes[:1], words, *strokes), 290)) == "Name"


def test_a_chart_is_told_once_and_its_axis_is_not_read() -> None:
    form = portrait(Paper.A4)
    head = Words(0, 3, "Pain", Lettering(11), Tone.INK, 10, 10)
    zero = Words(5, 4, "0", Lettering(11), Tone.INK, 2, 2, told="It fell.")
    ten = Words(8, 4, "10", Lettering(11), Tone.INK, 2, 2, told="")
    below = Words(12, 4.5, "Weeks", Lettering(11), Tone.INK, 9, 9)

    page = Page(form, (head, zero, ten, below), 290)
    assert page_transcript(page) == "Pain\nIt fell.\nWeeks"
