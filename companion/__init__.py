"""Companion: home exercises for people with sciatica."""

__version__ = "0.1.0"
