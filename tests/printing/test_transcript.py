from companion.printing.transcript import page_transcript, transcript
from tests.printing.samples import todays


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
