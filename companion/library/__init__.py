"""Reads assets/exercises into domain objects, with located errors."""
