"""Every sheet by its name: how it is made from the content of a language."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from functools import partial

from companion.domain.alarm_words import SAY, sign_lines
from companion.domain.closed_words import CLOSED
from companion.domain.day import week_days
from companion.domain.day_answer import day_answers
from companion.domain.exercise import Level, Side
from companion.domain.felt import Felt
from companion.domain.flare import ADVICE, HONEST, FlareDay, FlarePhase
from companion.domain.history import AfterCheck, History, Morning
from companion.domain.lesson import Lesson
from companion.domain.person import Person
from companion.domain.routine import Routine, routine
from companion.domain.rule import RuleKey
from companion.domain.rule_book import rule
from companion.domain.screening import Tier
from companion.domain.snapshot import plan_of
from companion.domain.timeline import timeline
from companion.language import tr
from companion.printing.appointment_sheet import appointment_sheet
from companion.printing.artist import PaperArtist
from companion.printing.class_card import HINGE, CardHolder, class_card
from companion.printing.class_kind import ClassKind
from companion.printing.day_note import Alarm, Coming, DayNote
from companion.printing.emergency_sheet import emergency_sheet
from companion.printing.lesson_sheet import DrawnPlate, Plates, lesson_sheet
from companion.printing.paper import Paper
from companion.printing.record_sheet import record_sheet
from companion.printing.sheet import Sheet, SheetOptions
from companion.printing.today_sheet import today_sheet
from companion.printing.typeface import Typeface
from companion.printing.visit_words import CARD_CAUSES, Bearer
from companion.printing.week_sheet import week_sheet
from tests.printing.content import Content
from tests.printing.samples import DAY
from tests.printing.visits import BEARER, FIRST, a_history, a_visit

PLAN = (
    "abdominal-brace",
    "bridge",
    "clamshell",
    "side-bridge-knees",
    "bird-dog",
    "sit-to-stand",
    "hamstring-stretch-strap",
    "seated-nerve-slider",
)
ARTIST = PaperArtist()
_ONE = timedelta(days=1)
Make = Callable[[Content, SheetOptions, Typeface], Sheet]
# What a person wrote down for the visit, in their own language.
NOTES = {
    "de": ("Am schlimmsten ist das Sitzen bei der Arbeit.",),
    "es": ("Lo peor del día es estar sentada en el trabajo.",),
    "fr": ("Le pire de la journée, c'est d'être assise au travail.",),
}
QUESTIONS = {
    "de": ("Soll die Dehnung draußen bleiben?", "Wann darf ich wieder zum Yoga?"),
    "es": ("¿Dejo fuera el estiramiento?", "¿Cuándo puedo volver a yoga?"),
    "fr": (
        "Faut-il laisser l'étirement de côté ?",
        "Quand pourrai-je reprendre le yoga ?",
    ),
}


def _today(content: Content, options: SheetOptions, typeface: Typeface) -> Sheet:
    exercises = [content.exercises[one] for one in PLAN]
    made = routine(DAY, exercises, Level.L2, Side.LEFT)
    return today_sheet(made, options, typeface, ARTIST)


def _rest_day(content: Content, options: SheetOptions, typeface: Typeface) -> Sheet:
    exercises = [content.exercises[one] for one in ("abdominal-brace", "walking")]
    made = routine(DAY, exercises, Level.L1, Side.LEFT)
    names = tuple(content.exercises[one].name for one in PLAN)
    text = f"{tr('A short walk is plenty.')} {rule(RuleKey.REST_DAY).words}"
    note = DayNote(tr("Rest day"), text, coming=Coming(DAY + _ONE, names))
    return today_sheet(made, options, typeface, ARTIST, note)


def _flare_day(content: Content, options: SheetOptions, typeface: Typeface) -> Sheet:
    exercises = [content.exercises[one] for one in ("abdominal-brace", "walking")]
    made = routine(DAY, exercises, Level.L1, Side.LEFT)
    flare = FlareDay(FlarePhase.CALM, 1, 0.0, 0)
    advice = tuple(tr(one) for one in ADVICE)
    note = DayNote(flare.title, tr(HONEST), advice=advice)
    return today_sheet(made, options, typeface, ARTIST, note)


def _locked(tier: Tier, _: Content, options: SheetOptions, typeface: Typeface) -> Sheet:
    signs = {Tier.NOW: {"ce_bowel", "bilateral"}, Tier.TODAY: {"foot_drop"}}
    say = tr(SAY) if tier is Tier.NOW else ""
    note = DayNote(alarm=Alarm(tier, sign_lines(frozenset(signs[tier])), say))
    return today_sheet(Routine(DAY, ()), options, typeface, ARTIST, note)


def _closed(
    key: RuleKey, _: Content, options: SheetOptions, typeface: Typeface
) -> Sheet:
    words, checks = CLOSED[key], key is RuleKey.LIST_DUE
    advice = () if checks else tuple(tr(one) for one in ADVICE)
    note = DayNote(tr(words.title), tr(words.text), advice=advice, checks=checks)
    return today_sheet(Routine(DAY, ()), options, typeface, ARTIST, note)


def _week(content: Content, options: SheetOptions, typeface: Typeface) -> Sheet:
    history = _told(content)
    answers = day_answers(history, week_days(FIRST))
    return week_sheet(FIRST, (), history.sessions, options, typeface, answers)


def _told(content: Content) -> History:
    """The visits' history; after the first days somebody was asked again."""
    return replace(
        a_history(content.exercises),
        mornings=tuple(
            Morning(FIRST + timedelta(days=number), felt)
            for number, felt in ((1, Felt(5, 3)), (3, Felt(3, 3)), (6, Felt(8, 4)))
        ),
        after_checks=(
            AfterCheck("session-0", 4, Felt(4, 3)),
            AfterCheck("session-2", 5, Felt(10, 0)),
        ),
    )


def _blank(content: Content, options: SheetOptions, typeface: Typeface) -> Sheet:
    exercises = [content.exercises[one] for one in PLAN]
    plan = plan_of(timeline(routine(DAY, exercises, Level.L2, Side.LEFT)))
    return week_sheet(FIRST, plan, [], options, typeface)


def _appointment(content: Content, options: SheetOptions, typeface: Typeface) -> Sheet:
    names = {key: one.name for key, one in content.exercises.items()}
    found = a_visit(content.exercises)
    return appointment_sheet(found, _bearer(content), names, options, typeface)


def _bearer(content: Content) -> Bearer:
    code = content.language
    return replace(
        BEARER,
        notes=NOTES.get(code, BEARER.notes),
        questions=QUESTIONS.get(code, BEARER.questions),
    )


def _emergency(_: Content, options: SheetOptions, typeface: Typeface) -> Sheet:
    return emergency_sheet(options, typeface)


def _record(content: Content, options: SheetOptions, typeface: Typeface) -> Sheet:
    return record_sheet(a_history(content.exercises), options, typeface)


def _card(
    kind: ClassKind, content: Content, options: SheetOptions, typeface: Typeface
) -> Sheet:
    person = Person(Side.RIGHT, BEARER.person.condition)
    holder = CardHolder(tr(CARD_CAUSES[person.condition]), person.side)
    return class_card(kind, holder, content.exercises[HINGE], options, typeface)


def _lesson(
    name: str, content: Content, options: SheetOptions, typeface: Typeface
) -> Sheet:
    lesson = content.lessons[name]
    return lesson_sheet(lesson, plates(content, lesson), options, typeface)


def plates(content: Content, lesson: Lesson) -> Plates:
    """Its pictures, with the poses and the scenery they take from an exercise."""
    found = {}
    for name, plate in lesson.plates.items():
        if plate.exercise is None:
            found[name] = DrawnPlate(plate, lesson.poses)
        else:
            one = content.exercises[plate.exercise]
            found[name] = DrawnPlate(replace(plate, scenery=one.scenery), one.poses)
    return found


LESSONS = (
    "classes",
    "comfort-zone",
    "flare-up-days",
    "getting-help",
    "lifting",
    "neutral-spine",
    "sitting-and-getting-up",
    "sleeping",
    "slow-and-controlled",
    "what-research-says",
    "what-sciatica-is",
    "why-move",
)
SHEETS: dict[str, Make] = {
    "today": _today,
    "today-rest": _rest_day,
    "today-flare": _flare_day,
    "today-help": partial(_locked, Tier.NOW),
    "today-seen": partial(_locked, Tier.TODAY),
    "today-list": partial(_closed, RuleKey.LIST_DUE),
    "today-calm": partial(_closed, RuleKey.START_REST),
    "week": _week,
    "blank-week": _blank,
    "appointment": _appointment,
    "emergency": _emergency,
    "record": _record,
    **{f"card-{kind.value}": partial(_card, kind) for kind in ClassKind},
    **{f"learn-{one}": partial(_lesson, one) for one in LESSONS},
}
FORMS = tuple(
    SheetOptions(one, large=large) for one in Paper for large in (False, True)
)


def form_name(options: SheetOptions) -> str:
    """A form in words, as a part of the name of a file."""
    size = "large" if options.large else "normal"
    return f"{options.paper.value}-{size}{'-sparing' if options.sparing else ''}"


# Each is printed and looked at in one go.
SHELVES = {
    "today": ("today",),
    "days": tuple(f"today-{one}" for one in ("rest", "flare", "calm")),
    "closed": tuple(f"today-{one}" for one in ("help", "seen", "list")),
    "logs": ("week", "blank-week", "appointment", "emergency"),
    "record": ("record",),
    "cards": tuple(f"card-{kind.value}" for kind in ClassKind),
    "learn-a-to-f": tuple(f"learn-{one}" for one in LESSONS[:3]),
    "learn-g-to-n": tuple(f"learn-{one}" for one in LESSONS[3:6]),
    "learn-s": tuple(f"learn-{one}" for one in LESSONS[6:9]),
    "learn-w": tuple(f"learn-{one}" for one in LESSONS[9:]),
}
