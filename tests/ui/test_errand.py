"""Tests of doing long things on another thread."""

import threading
from functools import partial

import pytest

from companion.ui.errand import Errand


def test_acts_are_done_one_after_another_and_the_thread_ends() -> None:
    errand, done = Errand("test"), list[int]()
    for number in range(50):
        errand.do(partial(done.append, number))
    assert errand.close(5, lambda: done.append(-1))
    assert done[-1] == -1
    assert done[:-1] == list(range(len(done) - 1))
    assert "test" not in {one.name for one in threading.enumerate()}


def test_the_window_never_waits_for_what_hangs() -> None:
    errand, go_on = Errand("test"), threading.Event()
    begun = threading.Event()

    def hang() -> None:
        begun.set()
        go_on.wait(60)

    errand.do(hang)
    assert begun.wait(60)
    assert not errand.close(0.0)
    go_on.set()
    assert errand.close(5)


def test_closing_forgets_what_waits_but_does_the_last_thing() -> None:
    errand, go_on, done = Errand("test"), threading.Event(), list[str]()
    begun = threading.Event()

    def first() -> None:
        begun.set()
        done.append("first" if go_on.wait(60) else "never")

    errand.do(first)
    assert begun.wait(60)
    errand.do(lambda: done.append("forgotten"))
    errand.close(0.0, lambda: done.append("last"))
    errand.do(lambda: done.append("too late"))
    go_on.set()
    assert errand.close(5)
    assert done == ["first", "last"]


def test_an_errand_works_again_after_a_rest() -> None:
    errand = Errand("test")
    for _ in range(3):
        done = threading.Event()
        errand.do(done.set)
        assert done.wait(60)
    assert errand.close(5)


def test_closing_what_never_began_is_done_at_once() -> None:
    assert Errand("test").close(0)


def _err() -> None:
    raise KeyError


def test_an_error_of_ours_is_told_and_stops_no_other_act() -> None:
    told, done = list[Exception](), list[str]()
    errand = Errand("test", told.append)
    errand.do(_err)
    errand.do(lambda: done.append("next"))
    assert errand.finish(5)
    assert [type(one) for one in told] == [KeyError]
    assert done == ["next"]


def test_without_a_listener_it_ends_where_threads_errors_do(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    seen, done = list[threading.ExceptHookArgs](), list[str]()
    monkeypatch.setattr(threading, "excepthook", seen.append)
    errand = Errand("test")
    errand.do(_err)
    errand.do(lambda: done.append("next"))
    assert errand.finish(5)
    assert [one.exc_type for one in seen] == [KeyError]
    assert done == ["next"]
