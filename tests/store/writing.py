"""Sessions that a writer begins, and tries that no test waits for."""

from companion.store.writer import SessionWriter
from tests.store.examples import DAY, NINE, PLAN

FAR = 3_600.0  # seconds: a retry that no test waits for


def begin(writer: SessionWriter) -> str:
    return writer.begin(PLAN, NINE, DAY, "UTC")
