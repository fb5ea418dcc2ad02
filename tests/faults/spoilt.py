"""What chance makes of a good file, byte by byte and value by value."""

import json
import random
from collections.abc import Callable, Iterator
from typing import Any

from tests.faults.hostile import good

_BIG = 1 << 40
VALUES: tuple[object, ...] = (
    *(None, True, False, 0, 1, -1, 2**63, -(2**63), 10**400, 1e308, -0.0, 0.5),
    *("", "a", "\ud800", "x\udfff", "\x00", "\u202e", "\U0001d51b" * 200, "x" * 70_000),
    *("../../etc/passwd", "/etc/passwd", "file:///etc/passwd", "C:\\boot.ini"),
    *("1970-01-01", "9999-12-31", "0000-00-00", "2026-11-23T09:00:00.000000Z"),
    *([], [[]], [[[[[]]]]], {}, {"": {}}, [1] * 2_000, {"__class__": "os.system"}),
    *("'; DROP TABLE session; --", "=cmd|' /C calc'!A0", "%s%s%n", "${jndi:x}"),
)


def changed_documents(many: int, chance: random.Random) -> Iterator[bytes]:
    """A good document with a few of its values replaced, dropped or doubled."""
    raw = good()
    for _ in range(many):
        document = json.loads(raw)
        for _ in range(chance.randint(1, 3)):
            _spoil(document, chance)
        yield json.dumps(document, ensure_ascii=chance.random() < 0.5).encode(
            "utf-8", "surrogatepass"
        )


def _spoil(document: object, chance: random.Random) -> None:
    inside: object = document
    while True:
        keys = list(inside) if isinstance(inside, dict) else []
        if isinstance(inside, list):
            keys = list(range(len(inside)))
        if not keys:
            return
        key = chance.choice(keys)
        assert isinstance(inside, dict | list)
        inner = inside[key]
        if not isinstance(inner, dict | list) or not inner or chance.random() < 0.15:
            break
        inside = inner
    act: Callable[..., None] = chance.choice((_replace, _drop, _double, _nudge))
    act(inside, key, chance)


def _replace(inside: Any, key: Any, chance: random.Random) -> None:  # noqa: ANN401 - JSON
    inside[key] = chance.choice(VALUES)


def _drop(inside: Any, key: Any, _chance: random.Random) -> None:  # noqa: ANN401 - JSON
    del inside[key]


def _double(inside: Any, key: Any, _chance: random.Random) -> None:  # noqa: ANN401 - JSON
    value = inside[key]
    if isinstance(inside, list):
        inside.append(value)
    else:
        inside[f"{key}2"] = value


def _nudge(inside: Any, key: Any, chance: random.Random) -> None:  # noqa: ANN401 - JSON
    value = inside[key]
    if isinstance(value, str) and value:
        at = chance.randrange(len(value))
        value = value[:at] + chr(chance.randrange(0x2FF)) + value[at + 1 :]
    elif isinstance(value, int | float) and not isinstance(value, bool):
        value += chance.choice((1, -1, 0.5, _BIG, -_BIG))
    inside[key] = value


def changed_bytes(many: int, chance: random.Random) -> Iterator[bytes]:
    """A good file with bytes flipped, cut out, put in or moved."""
    sound = good()
    for _ in range(many):
        raw = bytearray(sound)
        for _ in range(chance.randint(1, 4)):
            at = chance.randrange(len(raw))
            match chance.randrange(5):
                case 0:
                    raw[at] ^= 1 << chance.randrange(8)
                case 1:
                    del raw[at : at + chance.randint(1, 300)]
                case 2:
                    raw[at:at] = chance.randbytes(chance.randint(1, 8))
                case 3:
                    raw[at:at] = raw[at : at + chance.randint(1, 500)]
                case _:
                    digits = str(chance.randrange(10**15)).encode()
                    raw[at : at + len(digits)] = digits
        yield bytes(raw)
