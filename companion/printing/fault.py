"""What goes wrong with paper, in plain words."""


class PaperError(Exception):
    """A sheet could not be written or printed; its text says so in plain words."""
