"""The rules and facts, pure: no I/O, no clock, no Qt."""
