"""The steps from an empty file to today's tables, oldest first, only ever appended.

A step that has landed is never changed: a file in a drawer may still need it. Steps
import nothing of ours, so that no later change of a class changes what they do.
"""

import sqlite3

# "Cmpn": marks the file as a diary of this program, whatever its name.
APPLICATION_ID = 0x436D706E

# Moments are UTC texts such as 2026-11-23T09:00:00.000000Z, days 2026-11-23; ``seal``
# is a checksum of the row (seal.py), as SQLite's own check does not see a changed
# value; lists are JSON. A removed session keeps its rows, so that it can come back.
_FIRST = (
    """
    CREATE TABLE session (
      key INTEGER PRIMARY KEY,
      id TEXT NOT NULL UNIQUE CHECK (length(id) BETWEEN 1 AND 64),
      started TEXT NOT NULL
        CHECK (length(started) = 27 AND julianday(started) IS NOT NULL),
      local_date TEXT NOT NULL
        CHECK (length(local_date) = 10 AND julianday(local_date) IS NOT NULL),
      zone TEXT NOT NULL CHECK (length(zone) BETWEEN 1 AND 64),
      state TEXT NOT NULL
        CHECK (state IN ('open', 'finished', 'stopped', 'ended_early')),
      source TEXT NOT NULL CHECK (source IN ('timed', 'by_hand')),
      ended TEXT CHECK (
        ended IS NULL OR (length(ended) = 27 AND julianday(ended) IS NOT NULL)),
      active_ms INTEGER NOT NULL CHECK (active_ms >= 0),
      removed TEXT CHECK (
        removed IS NULL OR (length(removed) = 27 AND julianday(removed) IS NOT NULL)),
      seal INTEGER NOT NULL,
      CHECK ((state = 'open') = (ended IS NULL))
    ) STRICT
    """,
    "CREATE INDEX session_by_date ON session (local_date)",
    "CREATE UNIQUE INDEX one_open_session ON session (state) WHERE state = 'open'",
    # The plan of the day, copied: what was asked for stays as it was asked.
    """
    CREATE TABLE planned (
      session INTEGER NOT NULL REFERENCES session (key),
      item INTEGER NOT NULL CHECK (item BETWEEN 0 AND 999),
      exercise_id TEXT NOT NULL CHECK (length(exercise_id) BETWEEN 1 AND 200),
      name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 400),
      level INTEGER NOT NULL CHECK (level BETWEEN 1 AND 3),
      sides TEXT NOT NULL CHECK (sides GLOB '[[]*]'),
      takes_turns INTEGER NOT NULL CHECK (takes_turns IN (0, 1)),
      reps TEXT NOT NULL CHECK (reps GLOB '[[]*]'),
      hold_seconds REAL NOT NULL CHECK (hold_seconds >= 0),
      dose_words TEXT NOT NULL CHECK (length(dose_words) <= 400),
      planned_ms INTEGER NOT NULL CHECK (planned_ms >= 0),
      seal INTEGER NOT NULL,
      PRIMARY KEY (session, item)
    ) STRICT, WITHOUT ROWID
    """,
    # One row a set and side; ``reps`` grows by one [number, microseconds since the
    # start] with each finished repetition. A row a repetition would make ten years
    # 500,000 rows and the check at every start 0.4 s; so it is 50,000 and 0.05 s.
    """
    CREATE TABLE bout (
      session INTEGER NOT NULL,
      item INTEGER NOT NULL,
      set_number INTEGER NOT NULL CHECK (set_number BETWEEN 1 AND 999),
      side TEXT NOT NULL CHECK (side IN ('left', 'right', 'both')),
      reps TEXT NOT NULL CHECK (reps GLOB '[[]*]'),
      seal INTEGER NOT NULL,
      PRIMARY KEY (session, item, set_number, side),
      FOREIGN KEY (session, item) REFERENCES planned (session, item)
    ) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE stop (
      session INTEGER NOT NULL,
      at TEXT NOT NULL CHECK (length(at) = 27 AND julianday(at) IS NOT NULL),
      item INTEGER NOT NULL,
      set_number INTEGER NOT NULL CHECK (set_number BETWEEN 1 AND 999),
      number INTEGER NOT NULL CHECK (number BETWEEN 1 AND 999),
      side TEXT NOT NULL CHECK (side IN ('left', 'right', 'both')),
      phase TEXT NOT NULL CHECK (length(phase) <= 200),
      reasons TEXT NOT NULL CHECK (reasons GLOB '[[]*]'),
      furthest TEXT CHECK (
        furthest IN ('none', 'back', 'buttock', 'thigh', 'calf', 'foot')),
      strength INTEGER CHECK (strength BETWEEN 0 AND 10),
      seal INTEGER NOT NULL,
      PRIMARY KEY (session, at),
      FOREIGN KEY (session, item) REFERENCES planned (session, item)
    ) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE setting (
      name TEXT NOT NULL PRIMARY KEY CHECK (length(name) BETWEEN 1 AND 64),
      value TEXT NOT NULL CHECK (length(value) BETWEEN 1 AND 10000),
      seal INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID
    """,
    f"PRAGMA application_id = {APPLICATION_ID}",
)

# What a session was before the person corrected it, as JSON (document.py).
_EDITS = (
    """
    CREATE TABLE edit (
      session INTEGER NOT NULL REFERENCES session (key),
      number INTEGER NOT NULL CHECK (number >= 1),
      at TEXT NOT NULL CHECK (length(at) = 27 AND julianday(at) IS NOT NULL),
      before TEXT NOT NULL CHECK (before GLOB '{*}'),
      seal INTEGER NOT NULL,
      PRIMARY KEY (session, number)
    ) STRICT, WITHOUT ROWID
    """,
)

# What the person changed while a session ran, in its order: from it, and the plan,
# an interrupted session goes on as it had become.
_CHANGES = (
    """
    CREATE TABLE change (
      session INTEGER NOT NULL,
      number INTEGER NOT NULL CHECK (number >= 1),
      at TEXT NOT NULL CHECK (length(at) = 27 AND julianday(at) IS NOT NULL),
      kind TEXT NOT NULL CHECK (kind IN (
        'pace', 'range', 'rest_added', 'side_left_out', 'set_dropped',
        'moved_later', 'skipped')),
      item INTEGER NOT NULL,
      set_number INTEGER NOT NULL CHECK (set_number BETWEEN 1 AND 999),
      rep INTEGER NOT NULL CHECK (rep BETWEEN 1 AND 999),
      side TEXT NOT NULL CHECK (side IN ('left', 'right', 'both')),
      amount INTEGER NOT NULL CHECK (amount BETWEEN -999 AND 999),
      word TEXT NOT NULL CHECK (length(word) <= 40),
      seal INTEGER NOT NULL,
      PRIMARY KEY (session, number),
      FOREIGN KEY (session, item) REFERENCES planned (session, item)
    ) STRICT, WITHOUT ROWID
    """,
)

# What the person tells or decides, one row each, only ever added (kind.py, codec.py);
# ``data`` is the whole fact as JSON, ``day`` the local day on which it was told.
_TOLD = (
    """
    CREATE TABLE told (
      key INTEGER PRIMARY KEY,
      id TEXT NOT NULL UNIQUE CHECK (length(id) BETWEEN 1 AND 64),
      kind TEXT NOT NULL CHECK (length(kind) BETWEEN 1 AND 64),
      at TEXT NOT NULL CHECK (length(at) = 27 AND julianday(at) IS NOT NULL),
      day TEXT NOT NULL CHECK (length(day) = 10 AND julianday(day) IS NOT NULL),
      zone TEXT NOT NULL CHECK (length(zone) BETWEEN 1 AND 64),
      data TEXT NOT NULL CHECK (data GLOB '{*}' AND length(data) <= 20000),
      removed TEXT CHECK (
        removed IS NULL OR (length(removed) = 27 AND julianday(removed) IS NOT NULL)),
      seal INTEGER NOT NULL
    ) STRICT
    """,
    "CREATE INDEX told_by_kind ON told (kind, day)",
)

MIGRATIONS: tuple[tuple[str, ...], ...] = (_FIRST, _EDITS, _CHANGES, _TOLD)
NEWEST = len(MIGRATIONS)


def version_of(connection: sqlite3.Connection) -> int:
    """The step that the file has come to; 0 is an empty one."""
    (version,) = connection.execute("PRAGMA user_version").fetchone()
    return int(version)


def migrate(connection: sqlite3.Connection, newest: int = NEWEST) -> None:
    """Take the missing steps, each wholly or not at all with its version mark.

    Raises ``sqlite3.Error`` with the file at the last whole step.
    """
    for version in range(version_of(connection) + 1, newest + 1):
        connection.execute("BEGIN IMMEDIATE")
        try:
            for statement in MIGRATIONS[version - 1]:
                connection.execute(statement)
            connection.execute(f"PRAGMA user_version = {version}")
            connection.execute("COMMIT")
        except BaseException:
            if connection.in_transaction:
                connection.execute("ROLLBACK")
            raise
