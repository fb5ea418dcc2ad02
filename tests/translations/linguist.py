"""Reads, updates and writes the files of Qt Linguist, and compiles them."""

import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree as ET

from companion.language import CONTEXT
from tests.translations.collect import Message

# How many forms a counted text has, in the order of Qt Linguist.
FORMS = {"de": 2, "es": 2, "fr": 2}
_TOOL = Path(sys.executable).parent / "pyside6-lrelease"


@dataclass
class Translations:
    """The texts of one language by source and note: one form, or one a number."""

    language: str
    texts: dict[tuple[str, str], tuple[str, ...]]

    def of(self, message: Message) -> tuple[str, ...]:
        """What is written for a text; empty forms where nothing is."""
        forms = FORMS[self.language] if message.counted else 1
        found = self.texts.get(message.key, ())
        return found if len(found) == forms else ("",) * forms

    def missing(self, messages: list[Message]) -> list[Message]:
        """The texts that this language does not say yet."""
        return [one for one in messages if not all(self.of(one))]


def read(path: Path) -> Translations:
    """The translations of a file; none when there is no file."""
    language = path.parent.name
    texts: dict[tuple[str, str], tuple[str, ...]] = {}
    if path.exists():
        for one in ET.parse(path).iter("message"):  # noqa: S314 - our own file
            source = one.findtext("source", "")
            target = one.find("translation")
            assert target is not None
            forms = [form.text or "" for form in target.iter("numerusform")]
            texts[source, one.findtext("comment", "")] = tuple(
                forms or [target.text or ""]
            )
    return Translations(language, texts)


def write(path: Path, messages: list[Message], translations: Translations) -> None:
    """Write a file with all texts of the program, translated or still to be."""
    root = ET.Element(
        "TS", version="2.1", language=translations.language, sourcelanguage="en"
    )
    context = ET.SubElement(root, "context")
    ET.SubElement(context, "name").text = CONTEXT
    for message in messages:
        context.append(_entry(message, translations.of(message)))
    ET.indent(root, " ")
    body = ET.tostring(root, encoding="unicode")
    head = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(f"{head}{body}\n", encoding="utf-8")


def _entry(message: Message, forms: tuple[str, ...]) -> ET.Element:
    entry = ET.Element("message", {"numerus": "yes"} if message.counted else {})
    ET.SubElement(entry, "source").text = message.source
    if message.note:
        ET.SubElement(entry, "comment").text = message.note
    ET.SubElement(entry, "extracomment").text = ", ".join(message.places)
    unfinished = {} if all(forms) else {"type": "unfinished"}
    target = ET.SubElement(entry, "translation", unfinished)
    if message.counted:
        for form in forms:
            ET.SubElement(target, "numerusform").text = form
    else:
        target.text = forms[0]
    return entry


def compiled(path: Path, into: Path) -> bytes:
    """What Qt's lrelease makes of a file."""
    subprocess.run(
        [_TOOL, "-silent", path, "-qm", into], check=True, capture_output=True
    )
    return into.read_bytes()
