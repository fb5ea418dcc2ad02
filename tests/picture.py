"""Bytes that are a JPEG by all that a head can say, made without a library."""


def a_jpeg(
    wide: int = 640, high: int = 480, filling: bytes = b"picture", *, frames: int = 1
) -> bytes:
    """A picture of a size; other fillings are other pictures."""
    frame = b"\xff\xc0\x00\x0b\x08" + high.to_bytes(2, "big")
    frame += wide.to_bytes(2, "big") + b"\x01\x01\x11\x00"
    head = b"\xff\xd8\xff\xe0\x00\x10JFIF\x00\x01\x01\x00\x00\x01\x00\x01\x00\x00"
    scan = b"\xff\xda\x00\x08\x01\x01\x00\x00\x3f\x00"
    return head + frame * frames + scan + filling + b"\xff\xd9"
