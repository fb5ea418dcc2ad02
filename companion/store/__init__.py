"""The one SQLite file: rows to domain objects and back."""
