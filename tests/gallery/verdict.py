"""What a rule says of one thing: nothing where it is kept, else what is wrong."""


def unless(kept: object, fault: str) -> str:
    """A fault, unless what is asked for holds."""
    return "" if kept else fault
