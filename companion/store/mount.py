"""What kind of drive a folder lies on, as far as that matters for a diary."""

import sys
from pathlib import Path

_MOUNTS = Path("/proc/self/mountinfo")
# Their locks and syncs are promises of another computer.
_NETWORK = frozenset(
    (
        *("nfs", "nfs4", "cifs", "smb3", "smbfs", "ncpfs", "afs", "ceph", "lustre"),
        *("9p", "davfs", "fuse.sshfs", "fuse.rclone", "fuse.davfs2", "fuse.s3fs"),
        *("fuse.glusterfs", "fuse.gvfsd-fuse", "fuse.smbnetfs"),
    )
)


def network_drive(folder: Path, mounts: Path = _MOUNTS) -> str:
    """The kind of network drive that a folder lies on, such as ``nfs4``; '' for none.

    Known on Linux, and for shares by their name on Windows. Never raises.
    """
    if sys.platform == "win32":  # pragma: no cover - only where Windows runs the tests
        return "share" if str(folder).startswith("\\\\") else ""
    try:
        lines = mounts.read_text("utf-8", "surrogateescape").splitlines()
        real = folder.resolve()
    except OSError:
        return ""
    found = "", -1
    for line in lines:
        before, _, after = line.partition(" - ")
        place, kind = before.split()[4:5], after.split()[:1]
        # A later mount lies over an earlier one at the same place.
        if place and kind and real.is_relative_to(_plain(place[0])):
            longer = len(place[0]) >= found[1]
            found = (kind[0], len(place[0])) if longer else found
    return found[0] if found[0] in _NETWORK else ""


def _plain(place: str) -> str:
    """A mount point without the octal signs for blanks."""
    for sign, char in ((r"\040", " "), (r"\011", "\t"), (r"\134", "\\")):
        place = place.replace(sign, char)
    return place
