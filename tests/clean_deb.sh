#!/usr/bin/env bash
# The Debian package in a new, small Debian that has no Python: it installs with what it
# depends on alone, everything works once, a session is followed and stopped without a
# screen, a PDF is written, and it is gone after its removal.
#
#   make package && sudo tests/clean_deb.sh [FOLDER]
#
# Needs root, debootstrap, about 1 GB of disk and two minutes. The new Debian is made in
# FOLDER and kept there for another try; without one it is deleted at the end.
set -euo pipefail

here=$(cd "$(dirname "$0")/.." && pwd)
kept=${1:-}
root=$(realpath -m "${kept:-$(mktemp -d /var/tmp/clean-deb.XXXXXX)}")
# Nothing is mounted out here: the namespace takes its mounts with it.
[ -n "$kept" ] || trap 'rm -rf --one-file-system "$root"' EXIT
[ -n "$kept" ] || chmod 755 "$root" # mktemp made it for root alone; it is everybody's / in there
package=$(ls "$here"/dist/companion_*.deb)

more=
. "$here/tests/new_debian.sh"
cp "$package" "$root/root/companion.deb"
cat >"$root/root/try-it" <<'INSIDE'
set -euo pipefail
mount -t proc proc /proc
echo "== no Python here"
! command -v python3

echo "== it installs with what it depends on alone"
apt-get update -qq
DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends \
  /root/companion.deb >/root/installed 2>&1 || { cat /root/installed; exit 1; }
! command -v python3

echo "== everything works once; a session without a screen is in it"
cd /
companion --version
companion self-test

echo "== a PDF"
companion today --pdf /root/today.pdf
head -c 5 /root/today.pdf | grep -q '%PDF-'
tail -c 8 /root/today.pdf | grep -q '%%EOF'
companion exercises | wc -l

echo "== without a screen the window says so in one sentence"
code=0
companion 2>/root/said || code=$?
cat /root/said
[ "$code" = 2 ] && [ "$(wc -l </root/said)" = 1 ]

echo "== on a screen it opens and stays open"
DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends xvfb \
  >/dev/null 2>&1
# As a desktop it stays as it is when a program lets go of it, and is awaited.
rm -f /root/ready && mkfifo /root/ready
Xvfb :178 -nolisten tcp -noreset -displayfd 3 3>/root/ready & screen=$!
read -r _ </root/ready
code=0
DISPLAY=:178 timeout --foreground 10 companion >/root/window 2>&1 || code=$?
cat /root/window
kill "$screen"
[ "$code" = 124 ]
! grep -q Traceback /root/window

echo "== removed, nothing of it is left but the person's own"
apt-get remove -y -qq companion >/dev/null
[ ! -e /usr/lib/companion ] && [ ! -e /usr/bin/companion ]
[ -e /root/.local/share/companion ]
echo "== the package is enough"
INSIDE
inside try-it
