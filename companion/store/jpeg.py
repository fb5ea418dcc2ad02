"""Whether bytes are one JPEG picture of a usual size, without decoding it.

Only what stands in its head is looked at, segment by segment: what a decoder would
make room for is known before it may do so.
"""

import struct

MOST_SIDE = 2_048  # px; our own are at most 1,280
_BEGIN, _END = b"\xff\xd8", b"\xff\xd9"
_FRAMES = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}  # which hold the size
_SCAN = 0xDA
_LEAST_FRAME = 6


def fault_of(jpeg: bytes) -> str:
    """What is wrong with a picture; empty for nothing. Never raises."""
    if not jpeg.startswith(_BEGIN) or not jpeg.endswith(_END):
        return "is no whole JPEG"
    at, size = len(_BEGIN), (0, 0)
    while at + 4 <= len(jpeg) and jpeg[at] == 0xFF:
        kind, length = jpeg[at + 1], int.from_bytes(jpeg[at + 2 : at + 4], "big")
        if length < 2 or at + 2 + length > len(jpeg):
            break
        if kind in _FRAMES and length >= 2 + _LEAST_FRAME:
            _, high, wide = struct.unpack(">BHH", jpeg[at + 4 : at + 9])
            if size != (0, 0) or not 0 < max(high, wide) <= MOST_SIDE:
                return f"is {wide} x {high} px, or several pictures"
            size = (wide, high)
        if kind == _SCAN:
            return "" if min(size) > 0 else "has no size"
        at += 2 + length
    return "has a broken head"
