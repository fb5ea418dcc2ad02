"""Makes the Debian package of the folder that PyInstaller made.

    python packaging/deb.py dist/companion dist

The package needs Python nowhere: what it depends on are the libraries that Qt takes
from a desktop. Files are owned by root and dated by SOURCE_DATE_EPOCH, so that the same
sources give the same package.
"""

import argparse
import gzip
import os
import shutil
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

HERE = Path(__file__).resolve().parent
LINUX = HERE / "linux"
ICONS = HERE.parent / "assets" / "program"
DEPENDS = (
    "libc6 (>= 2.34)",
    "libdbus-1-3",
    "libegl1",
    "libfontconfig1",
    "libfreetype6",
    "libgl1",
    "libglib2.0-0 | libglib2.0-0t64",
    "libx11-6",
    "libx11-xcb1",
    "libxcb1",
    "fonts-dejavu-core",
)
RECOMMENDS = (
    "at-spi2-core",
    "espeak-ng",
    "libcups2 | libcups2t64",
    "libwayland-cursor0",
    "libwayland-egl1",
    "shared-mime-info",
)
_VERB = " " * 4  # a verb stands so far in, what is said of it further
CONTROL = """\
Package: companion
Version: {version}
Section: education
Priority: optional
Architecture: {architecture}
Maintainer: The Companion developers <companion@localhost>
Installed-Size: {size}
Depends: {depends}
Recommends: {recommends}
Description: home exercises for people with sciatica
 Shows today's exercises with drawn, moving pictures, counts every repetition
 at a slow pace, stops at once when there is more pain or tingling, and keeps a
 diary on this computer alone. No account, no network.
 .
 It follows a plan. It does not diagnose, and it does not replace a doctor or a
 physiotherapist.
"""


def main() -> int:
    """Make the package; print its name and size."""
    words = argparse.ArgumentParser(description=__doc__)
    words.add_argument("bundle", type=Path)
    words.add_argument("into", type=Path)
    asked = words.parse_args()
    program = asked.bundle / "companion"
    version = _said(program, "--version").split()[-1]
    architecture = _said("dpkg", "--print-architecture").strip()
    root = asked.into / "deb"
    shutil.rmtree(root, ignore_errors=True)
    _lay_out(root, asked.bundle, version)
    _write(root / "DEBIAN/control", _control(root, version, architecture))
    package = asked.into / f"companion_{version}_{architecture}.deb"
    # gzip would be larger by a third; every dpkg reads xz.
    build = ["dpkg-deb", "-Zxz", "--root-owner-group", "--build", root, package]
    subprocess.run(build, check=True, stdout=subprocess.DEVNULL)
    shutil.rmtree(root)
    sys.stdout.write(f"{package}: {package.stat().st_size / 1e6:.1f} MB\n")
    return 0


def _lay_out(root: Path, bundle: Path, version: str) -> None:
    day = datetime.fromtimestamp(_epoch(), UTC).date().isoformat()
    share = root / "usr/share"
    shutil.copytree(bundle, root / "usr/lib/companion", symlinks=True)
    (root / "usr/bin").mkdir(parents=True)
    (root / "usr/bin/companion").symlink_to("../lib/companion/companion")
    desktop = (LINUX / "companion.desktop").read_text("utf-8")
    _write(share / "applications/companion.desktop", desktop)
    mime = (LINUX / "companion-plan.xml").read_text("utf-8")
    _write(share / "mime/packages/companion-plan.xml", mime)
    name = "org.companion.Companion.metainfo.xml"
    about = (LINUX / name).read_text("utf-8")
    about = about.replace("@VERSION@", version).replace("@DATE@", day)
    _write(share / "metainfo" / name, about)
    for icon in sorted(ICONS.glob("companion-*.png")):
        size = icon.stem.removeprefix("companion-")
        _copy(icon, share / f"icons/hicolor/{size}x{size}/apps/companion.png")
    drawn = share / "icons/hicolor/scalable/apps/companion.svg"
    _copy(ICONS / "companion.svg", drawn)
    manual = share / "man/man1/companion.1.gz"
    manual.parent.mkdir(parents=True)
    page = _manual(bundle / "companion", version).encode()
    manual.write_bytes(gzip.compress(page, mtime=_epoch()))
    licence = HERE.parent / "LICENSE"
    _copy(licence, share / "doc/companion/copyright")


def _manual(program: Path, version: str) -> str:
    page = (LINUX / "companion.1").read_text("utf-8")
    verbs = (
        _said(program, "--lang", "en", "--help")
        .partition("verbs:\n")[2]
        .splitlines()[1:]
    )
    told: list[str] = []
    for line in verbs:
        words = line.strip().replace("-", r"\-")
        if line.startswith(_VERB + " "):  # of the verb above
            told[-1] += f" {words}"
        else:
            verb, _, about = words.partition(" ")
            told.append(f".TP\n.B {verb}\n{about.strip()}")
    return page.replace("@VERSION@", version).replace("@VERBS@", "\n".join(told))


def _control(root: Path, version: str, architecture: str) -> str:
    files = [one for one in root.rglob("*") if one.is_file() and not one.is_symlink()]
    return CONTROL.format(
        version=version,
        architecture=architecture,
        size=sum(one.stat().st_size for one in files) // 1024,
        depends=", ".join(DEPENDS),
        recommends=", ".join(RECOMMENDS),
    )


def _epoch() -> int:
    known = os.environ.get("SOURCE_DATE_EPOCH")
    return int(known or _said("git", "log", "-1", "--format=%ct").strip())


def _said(*command: str | Path) -> str:
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


def _write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


def _copy(source: Path, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(source, target)


if __name__ == "__main__":
    sys.exit(main())
