"""The tests; a package by name, as a library we use installs one of that name."""
