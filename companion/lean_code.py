"""Compiled code without what only its readers use: docstrings, columns, annotations.

Python keeps for each instruction in which columns of its line it was written, for the
marks under a line of a traceback, and every docstring. Lines stay, so that a traceback
names them. Of the code of a start that is a fifth of the bytes to be read and held.
And it works out what each function says of the types it takes and gives, and makes each
class of facts twice: as it is written, and as its decorator wants it.
"""

import ast
import sys
from collections.abc import Iterator
from types import CodeType

_KNOWN_PYTHON = (3, 11)  # others number their lines and keep docstrings in other ways
_LINE, _NO_LINE = 0x80 | 13 << 3, 0x80 | 15 << 3  # as CPython's InternalDocs have it
_MOST_UNITS = 8
_LOAD_CONST, _NEW_LOCALS = 100, 0x02


def lean(code: CodeType, version: tuple[int, int] = sys.version_info[:2]) -> CodeType:
    """The same code, leaner, where Python is known; else as it is."""
    if version != _KNOWN_PYTHON:
        return code
    consts = tuple(
        lean(one, version) if isinstance(one, CodeType) else one
        for one in code.co_consts
    )
    if _has_docstring(code):
        consts = (None, *consts[1:])
    return code.replace(co_consts=consts, co_linetable=bytes(_lines_of(code)))


def in_fewer_steps(source: str | bytes, path: str) -> CodeType:
    """Our own source compiled, with no function saying which types it takes and gives.

    Nothing in this program asks a function for them. Those of classes stay: facts are
    made of them, here at once.
    """
    tree = ast.fix_missing_locations(_Bare().visit(ast.parse(source, path)))
    return compile(tree, path, "exec")


class _Bare(ast.NodeTransformer):
    """Takes the annotations from functions, within others too; makes facts once."""

    def visit_FunctionDef(self, node: ast.FunctionDef) -> ast.AST:
        given = node.args
        plain = (*given.posonlyargs, *given.args, *given.kwonlyargs)
        node.returns = None
        for one in (*plain, given.vararg, given.kwarg):
            if one is not None:
                one.annotation = None
        return self.generic_visit(node)

    def visit_ClassDef(self, node: ast.ClassDef) -> ast.AST:
        """Have a fact made by the decorator's own metaclass, where it has no base."""
        match node:
            case ast.ClassDef(
                bases=[], keywords=[], decorator_list=[ast.Name(id="fact") as maker]
            ):
                at_once = ast.Attribute(maker, "at_once", ast.Load())
                node.keywords = [ast.keyword("metaclass", at_once)]
                node.decorator_list = []
            case _:  # another class, or a fact with bases: made as it is written
                pass
        return self.generic_visit(node)


def _has_docstring(code: CodeType) -> bool:
    """Whether the first constant is one, and is nothing else."""
    is_function = code.co_flags & _NEW_LOCALS and not code.co_name.startswith("<")
    if not is_function or not code.co_consts or not isinstance(code.co_consts[0], str):
        return False
    pairs = zip(code.co_code[::2], code.co_code[1::2], strict=True)
    return (_LOAD_CONST, 0) not in pairs


def _lines_of(code: CodeType) -> Iterator[int]:
    """The table of lines alone: how many units of code, and how many lines further."""
    line = code.co_firstlineno
    for start, end, number in code.co_lines():
        units = (end - start) // 2
        while units:
            some = min(units, _MOST_UNITS)
            units -= some
            if number is None:
                yield _NO_LINE | some - 1
            else:
                yield _LINE | some - 1
                yield from _signed(number - line)
                line = number


def _signed(value: int) -> Iterator[int]:
    """A number in groups of six bits, its sign in the lowest."""
    left = -value << 1 | 1 if value < 0 else value << 1
    while left >= 0x40:
        yield 0x40 | left & 0x3F
        left >>= 6
    yield left
