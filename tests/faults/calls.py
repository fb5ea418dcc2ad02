"""What a process asked of the system, as strace saw it."""

import re
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

_TRACED = (
    "open,openat,creat,close,write,pwrite64,lseek,ftruncate,unlink,unlinkat,rename,"
    "renameat,renameat2,fsync,fdatasync,mkdir,mkdirat,dup,sendfile,copy_file_range"
)
_LINE = re.compile(r"(\d+) +(\w+)\((.*)\) += (-?\d+)")
_TEXT = re.compile(r'"((?:\\x[0-9a-f]{2})*)"')


@dataclass(frozen=True)
class Call:
    """One call to the system that went well."""

    name: str
    arguments: str
    result: int

    @property
    def texts(self) -> list[bytes]:
        """The texts among its arguments."""
        return [
            bytes.fromhex(found[1].replace("\\x", ""))
            for found in _TEXT.finditer(self.arguments)
        ]

    @property
    def descriptor(self) -> int:
        """Its first argument."""
        return int(self.arguments.split(",", 1)[0])

    @property
    def last_number(self) -> int:
        """Its last argument."""
        return int(self.arguments.rsplit(",", 1)[1])


def traced(command: list[str], log: Path, folder: Path) -> list[Call]:
    """Run a program to its end under strace; gives its calls in order."""
    subprocess.run(
        [
            *("strace", "-f", "-qq", "-xx", "-s", "9999999", f"-etrace={_TRACED}"),
            *("-o", str(log), *command),
        ],
        cwd=folder,
        stdout=subprocess.PIPE,
        check=True,
    )
    return list(_calls(log))


def _calls(log: Path) -> Iterator[Call]:
    unfinished: dict[str, str] = {}
    with log.open(encoding="ascii") as lines:
        for raw in lines:
            thread, rest = raw.rstrip("\n").split(maxsplit=1)
            if rest.endswith("<unfinished ...>"):
                unfinished[thread] = rest.removesuffix("<unfinished ...>")
                continue
            if rest.startswith("<... "):
                rest = unfinished.pop(thread) + rest.split("resumed>", 1)[1]
            found = _LINE.match(f"{thread} {rest}")
            if found and int(found[4]) >= 0:
                yield Call(found[2], found[3], int(found[4]))
