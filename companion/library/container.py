"""Lists and tables of a content file, made of other forms."""

from collections.abc import Mapping

from companion.domain.fact import fact
from companion.domain.limits import Length
from companion.library.error import Misfit, nearest, shown
from companion.library.scalar import Form

PLAIN_LENGTH = Length(0, 100)


def _read_at(form: Form, value: object, part: str | int) -> object:
    try:
        return form.read(value)
    except Misfit as misfit:
        raise misfit.under(part) from None


def _table(value: object, allowed: str) -> dict[str, object]:
    if not isinstance(value, dict):
        msg = f"{shown(value)} is not a table"
        raise Misfit(msg, allowed)
    return value


@fact
class ListForm:
    """A list of so many values of one form, read into a tuple."""

    entry: Form
    length: Length = PLAIN_LENGTH

    @property
    def allowed(self) -> str:
        """What may stand here, in words."""
        least, most = self.length.least, self.length.most
        count = str(least) if least == most else f"{least} to {most}"
        return f"a list of {count} entries, each {self.entry.allowed}"

    def read(self, value: object) -> tuple[object, ...]:
        """The values. Raises Misfit."""
        if not isinstance(value, list):
            msg = f"{shown(value)} is not a list"
            raise Misfit(msg, self.allowed)
        if not self.length.least <= len(value) <= self.length.most:
            msg = f"the list has {len(value)} entries"
            raise Misfit(msg, self.allowed)
        return tuple(_read_at(self.entry, one, i) for i, one in enumerate(value))


@fact
class TableForm:
    """A table whose keys are names that the file chooses."""

    name: Form
    entry: Form
    length: Length = PLAIN_LENGTH

    @property
    def allowed(self) -> str:
        """What may stand here, in words."""
        return f"a table of {self.length.least} to {self.length.most} entries"

    def read(self, value: object) -> dict[object, object]:
        """The table. Raises Misfit."""
        table = _table(value, self.allowed)
        if not self.length.least <= len(table) <= self.length.most:
            msg = f"the table has {len(table)} entries"
            raise Misfit(msg, self.allowed)
        return {
            _read_at(self.name, name, shown(name)): _read_at(self.entry, one, name)
            for name, one in table.items()
        }


@fact
class RecordForm:
    """A table with fixed keys, read into a dataclass."""

    record: type
    fields: Mapping[str, Form]
    required: frozenset[str]

    @property
    def allowed(self) -> str:
        """What may stand here, in words."""
        return f"a table of {', '.join(self.fields)}"

    def read(self, value: object) -> object:
        """The record. Raises Misfit."""
        table = _table(value, self.allowed)
        if not table.keys() <= self.fields.keys():
            self._refuse_unknown(table)
        if not self.required <= table.keys():
            missing = next(n for n in self.fields if n in self.required - table.keys())
            raise Misfit("is missing", self.fields[missing].allowed).under(missing)
        read = {name: _read_at(self.fields[name], v, name) for name, v in table.items()}
        return self.record(**read)

    def _refuse_unknown(self, table: dict[str, object]) -> None:
        unknown = next(name for name in table if name not in self.fields)
        msg = f"there is no key {shown(unknown)} here{nearest(unknown, self.fields)}"
        raise Misfit(msg, ", ".join(self.fields))
